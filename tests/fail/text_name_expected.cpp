// EXPECT: pathway text: expected a name: a letter, then letters, digits or _
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<6>
// EXPECT: found<pathway::word<'5', 'A'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
node 5A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
