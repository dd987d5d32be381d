// EXPECT: pathway text: write 'inline constexpr char text[] = ...'; what is no constexpr, or a
// pointer, the compiler cannot read LINES: 30
#include "pathway.hpp"

char text[] = "node A\nnode B\nA => B\n";
pathway::simulation<pathway::network<text>> cell;
