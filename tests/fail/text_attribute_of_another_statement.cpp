// EXPECT: pathway text: unknown attribute here
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<7>
// EXPECT: found<pathway::word<'t', 'a', 'u'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A [tau=1]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
