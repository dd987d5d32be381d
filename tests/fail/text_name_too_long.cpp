// EXPECT: pathway text: a name has at most 63 characters
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<6>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
node a123456789b123456789c123456789d123456789e123456789f123456789g123
)";
constexpr int nodes = pathway::network<text>.count.nodes;
