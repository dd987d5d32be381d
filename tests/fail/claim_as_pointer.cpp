// EXPECT: pathway text: write 'inline constexpr char text[] = ...'; what is no constexpr, or a
// pointer, the compiler cannot read LINES: 30
#include "mtor/core.hpp"
#include "pathway.hpp"

inline constexpr const char* text = R"(claim Q1 "Everolimus lowers S6K1."
run c =
run p = everolimus=20nM
expect p.S6K1 > c.S6K1 [0.05]
)";
inline constexpr auto core = pathway::network<mtor::core>;
inline constexpr auto claims = pathway::claims<core, text>;
static_assert(pathway::prove_all<core, claims>());
