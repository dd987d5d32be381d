// EXPECT: pathway text: expected '='
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<9>
// EXPECT: found<pathway::word<'0', '.', '5'>
#include "pathway.hpp"

inline constexpr char text[] = R"(input x 0.5
)";
constexpr int nodes = pathway::network<text>.count.nodes;
