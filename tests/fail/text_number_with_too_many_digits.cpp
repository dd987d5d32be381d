// EXPECT: pathway text: expected a number of at most 19 digits, such as 0.5 or 1e-3
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<12>
// EXPECT: found<pathway::word<'1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A tau=12345678901234567891
)";
constexpr int nodes = pathway::network<text>.count.nodes;
