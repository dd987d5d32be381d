// EXPECT: pathway text: expected a setting: INPUT=0.5, NODE.max=0 or NODE.hold=0.5
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<14>
// EXPECT: found<pathway::word<'t', 'a', 'u'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
preset p = A.tau=5
)";
constexpr int nodes = pathway::network<text>.count.nodes;
