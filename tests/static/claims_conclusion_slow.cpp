// Proven by the compiler, under its default limits: the section in mtor/claims/conclusion.hpp.
#include "mtor.hpp"
#include "mtor/claims/conclusion.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::conclusion>;
static_assert(pathway::prove_all<mtor::network, claims>());
