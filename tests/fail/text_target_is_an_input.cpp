// EXPECT: pathway text: a rule's target must be a node; an input is set from outside
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<6>
// EXPECT: found<pathway::word<'x'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
input x = 1
A => x
)";
constexpr int nodes = pathway::network<text>.count.nodes;
