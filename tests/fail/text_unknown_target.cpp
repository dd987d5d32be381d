// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<7>
// EXPECT: found<pathway::word<'A', 'K', 'T', 'T'>
// EXPECT: did_you_mean<pathway::word<'A', 'K', 'T'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node AKT

   => AKTT [w=0.5]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
