// EXPECT: pathway text: w must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<9>
// EXPECT: found<pathway::word<'1', '.', '5'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A [w=1.5]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
