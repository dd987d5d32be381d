// EXPECT: pathway text: max must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<12>
// EXPECT: found<pathway::word<'1', '.', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A max=1.1
)";
constexpr int nodes = pathway::network<text>.count.nodes;
