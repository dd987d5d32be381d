// EXPECT: pathway text: expected a drug class, as in CLASS(IC50=2nM)
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<10>
// EXPECT: found<pathway::word<'('>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 0
drug d = (IC50=1nM)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
