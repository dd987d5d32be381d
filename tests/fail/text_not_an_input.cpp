// EXPECT: pathway text: a drug acts on inputs; this is none
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<10>
// EXPECT: found<pathway::word<'A'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
drug d = A(IC50=1nM)
)";
constexpr int nodes = pathway::network<text>.count.nodes;
