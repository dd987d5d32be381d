// EXPECT: this claim does not hold in this network
// EXPECT: claim_holds<pathway::word<'Q', '2'>, 2>
#include "mtor/core.hpp"
#include "pathway.hpp"
#include "pathway/claims/verdict.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus lowers S6K1."
run c =
run p = everolimus=20nM
expect c.S6K1 > p.S6K1 [0.05]
claim Q2 "It lowers S6K1 and, wrongly, AKT."
run c =
run p = everolimus=20nM
expect c.S6K1 > p.S6K1 [0.05]
expect c.AKT > p.AKT [0.05]
)";
inline constexpr auto core = pathway::network<mtor::core>;  // small: quick for every compiler
inline constexpr auto claims = pathway::claims<core, text>;
static_assert(pathway::prove_all<core, claims>());
