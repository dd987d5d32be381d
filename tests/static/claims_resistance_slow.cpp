// Proven by the compiler, under its default limits: the section in mtor/claims/resistance.hpp.
#include "mtor.hpp"
#include "mtor/claims/resistance.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::resistance>;
static_assert(pathway::prove_all<mtor::network, claims>());
