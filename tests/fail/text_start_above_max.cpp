// EXPECT: pathway text: start must lie in [0,max]
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<8>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A start=0.5 max=0.25
)";
constexpr int nodes = pathway::network<text>.count.nodes;
