// EXPECT: pathway text: expected nothing more on this line
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<8>
// EXPECT: found<pathway::word<'B'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
node B
A => A B
)";
constexpr int nodes = pathway::network<text>.count.nodes;
