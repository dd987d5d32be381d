// EXPECT: pathway text: an alias is another name of a drug or of a preset
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<13>
// EXPECT: found<pathway::word<'A'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A
alias one = A
)";
constexpr int nodes = pathway::network<text>.count.nodes;
