// EXPECT: pathway text: a bracket is opened and not closed on this line
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<6>
// EXPECT: found<pathway::word<'('>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A (73, X
)";
constexpr int nodes = pathway::network<text>.count.nodes;
