// EXPECT: pathway text: max and hold belong to nodes; this is none
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<12>
// EXPECT: found<pathway::word<'x'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 1
preset p = x.max=0
)";
constexpr int nodes = pathway::network<text>.count.nodes;
