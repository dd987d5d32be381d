// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<2>, pathway::line<2>, pathway::column<1>
// EXPECT: found<pathway::word<'A', 'A'>
#include "pathway.hpp"

inline constexpr char first[] = R"(node A
=> A
)";
inline constexpr char second[] = R"(node B
AA => B
)";
constexpr int nodes = pathway::network<first, second>.count.nodes;
