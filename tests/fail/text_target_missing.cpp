// EXPECT: pathway text: expected the rule's target, a node, after '=>'
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<5>
// EXPECT: found<pathway::word<>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
A =>
)";
constexpr int nodes = pathway::network<text>.count.nodes;
