// EXPECT: pathway text: a rule names nodes and inputs, not drugs, presets or modules
// EXPECT: text_part<1>, pathway::line<4>, pathway::column<1>
// EXPECT: found<pathway::word<'d'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
input x = 0
drug d = x(IC50=1nM)
d => A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
