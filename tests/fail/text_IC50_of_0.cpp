// EXPECT: pathway text: IC50 must be above 0 and at most 1e12 nM
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<17>
// EXPECT: found<pathway::word<'0', 'n', 'M'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = x(IC50=0nM)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
