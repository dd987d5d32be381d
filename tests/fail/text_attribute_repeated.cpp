// EXPECT: pathway text: the same attribute stands twice
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<11>
// EXPECT: found<pathway::word<'w'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A [w=1 w=1]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
