// EXPECT: pathway text: an input or hold must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<11>
// EXPECT: found<pathway::word<'1', '.', '5'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x = 1.5
)";
constexpr int nodes = pathway::network<text>.count.nodes;
