// EXPECT: pathway text: this name is declared twice
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<7>
// EXPECT: found<pathway::word<'A'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
=> A
input A = 1
)";
constexpr int nodes = pathway::network<text>.count.nodes;
