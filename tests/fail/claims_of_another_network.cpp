// EXPECT: pathway: these claims were read for another network
#include "pathway.hpp"

inline constexpr char one[] = "node A\nnode B\n=> A\nA => B [w=0.5]\n";
inline constexpr char other[] = "node B\nnode A\n=> A\nA => B [w=0.5]\n";
inline constexpr char text[] = "claim Q1\nrun c =\nexpect c.A > c.B [0.05]\n";
inline constexpr auto first = pathway::network<one>;
inline constexpr auto second = pathway::network<other>;
inline constexpr auto claims = pathway::claims<first, text>;
static_assert(pathway::prove_all<second, claims>());
