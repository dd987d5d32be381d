// EXPECT: the same setting stands twice
// EXPECT: text_part<1>, pathway::line<2>, pathway::column<22>
#include "pathway.hpp"

inline constexpr char text[] = "node A\npreset p = A.max=0.5 A.max=0.8\n";
constexpr int nodes = pathway::network<text>.count.nodes;
