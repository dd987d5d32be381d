// EXPECT: pathway text: expected a unit: pM, nM, uM or mM
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<18>
// EXPECT: found<pathway::word<')'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = x(IC50=2)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
