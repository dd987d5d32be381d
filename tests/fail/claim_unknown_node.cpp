// EXPECT: pathway text: this name is declared nowhere; declare it with 'node' or 'input'
// EXPECT: text_part<1>, pathway::line<4>, pathway::column<10>
// EXPECT: found<pathway::word<'S', '6', 'K', 'K', '1'>
// EXPECT: did_you_mean<pathway::word<'S', '6', 'K', '1'>
#include "mtor.hpp"
#include "pathway/claims/verdict.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus lowers S6K1."
run c =
run p = everolimus=20nM
expect c.S6KK1 > p.S6K1 [0.05]
)";
constexpr int claims = pathway::claims<mtor::network, text>.count.claims;
