// EXPECT: pathway text: unknown attribute here
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<8>
// EXPECT: found<pathway::word<'t', 'a', 'w'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A taw=5
)";
constexpr int nodes = pathway::network<text>.count.nodes;
