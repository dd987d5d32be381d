// EXPECT: pathway text: expected a number of at most 19 digits, such as 0.5 or 1e-3
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<9>
// EXPECT: found<pathway::word<'0', '.', '5', '.', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A [w=0.5.1]
)";
constexpr int nodes = pathway::network<text>.count.nodes;
