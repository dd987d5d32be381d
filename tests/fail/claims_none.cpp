// EXPECT: pathway: there is no claim in this text
#include "mtor/core.hpp"
#include "pathway.hpp"

inline constexpr char text[] = "# nothing yet\n";
inline constexpr auto core = pathway::network<mtor::core>;
inline constexpr auto claims = pathway::claims<core, text>;
static_assert(pathway::prove_all<core, claims>());
