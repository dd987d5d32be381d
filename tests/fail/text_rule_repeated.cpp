// EXPECT: pathway text: the same rule stands twice
// EXPECT: text_part<1>, pathway::line<4>, pathway::column<1>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
node B
A & !B => A [w=0.5]
!B & A => A [w=0.25]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
