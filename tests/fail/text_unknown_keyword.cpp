// EXPECT: pathway text: expected module, default, input, node, drug, preset, alias, or a rule with '=>'
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<1>
// EXPECT: found<pathway::word<'n', 'o', 'd'>
// EXPECT: did_you_mean<pathway::word<'n', 'o', 'd', 'e'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 1
nod A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
