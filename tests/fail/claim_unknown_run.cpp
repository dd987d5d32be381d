// EXPECT: this run is not declared above in the same claim
// EXPECT: text_part<1>, pathway::line<4>, pathway::column<17>
// EXPECT: found<pathway::word<'q'>
#include "mtor.hpp"
#include "pathway/claims/verdict.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus lowers S6K1."
run c =
run p = everolimus=20nM
expect c.S6K1 > q.S6K1 [0.05]
)";
constexpr int claims = pathway::claims<mtor::network, text>.count.claims;
