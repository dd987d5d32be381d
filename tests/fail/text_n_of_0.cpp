// EXPECT: pathway text: n must be above 0 and at most 1e6
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<11>
// EXPECT: found<pathway::word<'0'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
A => A [n=0]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
