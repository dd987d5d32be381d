// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<20>
// EXPECT: found<pathway::word<'p', 't', 'e', 'n'>
// EXPECT: did_you_mean<pathway::word<'P', 'T', 'E', 'N'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node PTEN
preset PTEN_loss = pten.max=0
)";
constexpr int nodes = pathway::network<text>.count.nodes;
