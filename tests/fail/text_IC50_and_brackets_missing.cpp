// EXPECT: pathway text: a drug's class needs its IC50, as in CLASS(IC50=2nM Emax=0.98)
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<11>
// EXPECT: found<pathway::word<>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = x
)";
constexpr int nodes = pathway::network<text>.count.nodes;
