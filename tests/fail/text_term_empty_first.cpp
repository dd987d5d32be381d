// EXPECT: pathway text: empty term: expected a name or !name
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<1>
// EXPECT: found<pathway::word<'&'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
& A => A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
