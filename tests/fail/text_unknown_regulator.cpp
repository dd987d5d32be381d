// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<8>
// EXPECT: found<pathway::word<'P', 'T', 'E', 'N', 'N'>
// EXPECT: did_you_mean<pathway::word<'P', 'T', 'E', 'N'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node AKT
node PTEN
AKT & !PTENN => PTEN
=> AKT
)";
constexpr int nodes = pathway::network<text>.count.nodes;
