// EXPECT: pathway text: EC50 must lie in (0,1)
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<14>
// EXPECT: found<pathway::word<'0'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
A => A [EC50=0]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
