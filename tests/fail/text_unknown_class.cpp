// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<10>
// EXPECT: found<pathway::word<'b', 'l', 'o', 'k'>
// EXPECT: did_you_mean<pathway::word<'b', 'l', 'o', 'c', 'k'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input block = 0
drug d = blok(IC50=2nM)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
