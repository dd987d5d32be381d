// Proven by the compiler, under its default limits: the section in mtor/claims/growth.hpp.
#include "mtor.hpp"
#include "mtor/claims/growth.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::growth>;
static_assert(pathway::prove_all<mtor::network, claims>());
