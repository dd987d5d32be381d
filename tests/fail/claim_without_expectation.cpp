// EXPECT: a claim needs an expectation, as in 'expect c.A > p.A [0.05]'
// EXPECT: text_part<1>, pathway::line<1>, pathway::column<7>
// EXPECT-GCC: found<pathway::word<'Q', '1'>
#include "mtor/core.hpp"
#include "pathway.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus raises S6K1."
run c =
run p = everolimus=20nM
)";
inline constexpr auto core = pathway::network<mtor::core>;
constexpr int claims = pathway::claims<core, text>.count.claims;
