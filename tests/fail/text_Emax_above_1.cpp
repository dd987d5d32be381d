// EXPECT: pathway text: Emax must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<26>
// EXPECT: found<pathway::word<'1', '.', '0', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = x(IC50=1nM Emax=1.01)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
