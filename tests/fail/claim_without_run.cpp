// EXPECT: a claim or lesson needs a run, as in 'run c ='
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<7>
#include "mtor/core.hpp"
#include "pathway.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus raises S6K1."
)";
inline constexpr auto core = pathway::network<mtor::core>;
constexpr int claims = pathway::claims<core, text>.count.claims;
