// EXPECT: this compares nothing: it needs a RUN.NODE, and two sides that differ
// EXPECT: text_part<1>, pathway::line<3>, pathway::column<8>
#include "mtor/core.hpp"
#include "pathway.hpp"

inline constexpr char text[] = R"(claim Q1 "Everolimus raises S6K1."
run c =
expect 1 > 0.5 [0.05]
)";
inline constexpr auto core = pathway::network<mtor::core>;
constexpr int claims = pathway::claims<core, text>.count.claims;
