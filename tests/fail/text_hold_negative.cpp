// EXPECT: pathway text: an input or hold must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<19>
// EXPECT: found<pathway::word<'-', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
preset p = A.hold=-1
)";
constexpr int nodes = pathway::network<text>.count.nodes;
