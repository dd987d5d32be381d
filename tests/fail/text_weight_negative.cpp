// EXPECT: pathway text: w must lie in [0,1]
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<11>
// EXPECT: found<pathway::word<'-', '0', '.', '1'>
#include "pathway.hpp"

inline constexpr char text[] = R"(default w=-0.1
)";
constexpr int nodes = pathway::network<text>.count.nodes;
