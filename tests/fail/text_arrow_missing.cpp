// EXPECT: pathway text: expected '&' or '=>' in the rule
// EXPECT: text_part<1>, pathway::line<4>, pathway::column<7>
// EXPECT: found<pathway::word<>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
node B
=> A
A & !B
)";
constexpr int nodes = pathway::network<text>.count.nodes;
