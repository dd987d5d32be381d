// EXPECT: pathway text: tau must be above 0 and at most 1e12 minutes
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<12>
// EXPECT: found<pathway::word<'0'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A tau=0
)";
constexpr int nodes = pathway::network<text>.count.nodes;
