// EXPECT: pathway text: the same regulator stands twice in one rule
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<6>
// EXPECT: found<pathway::word<'A'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
A & !A => A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
