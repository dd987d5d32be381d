// Proven by the compiler, under its default limits: the section in mtor/claims/tsc.hpp.
#include "mtor.hpp"
#include "mtor/claims/tsc.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::tsc>;
static_assert(pathway::prove_all<mtor::network, claims>());
