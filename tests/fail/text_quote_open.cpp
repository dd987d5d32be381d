// EXPECT: pathway text: a quotation mark is opened and not closed on this line
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<8>
// EXPECT-GCC: found<pathway::word<'\"'>
// EXPECT-CLANG: found<pathway::word<'"'>
#include "pathway.hpp"

inline constexpr char text[] = R"(node A "a sentence
node B
)";
constexpr int nodes = pathway::network<text>.count.nodes;
