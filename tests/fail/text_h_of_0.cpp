// EXPECT: pathway text: h must be above 0 and at most 100
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<23>
// EXPECT: found<pathway::word<'0'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = x(IC50=1nM h=0)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
