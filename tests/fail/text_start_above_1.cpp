// EXPECT: pathway text: start must lie in [0,max]
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<14>
// EXPECT: found<pathway::word<'2'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A start=2
)";
constexpr int nodes = pathway::network<text>.count.nodes;
