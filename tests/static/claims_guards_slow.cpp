// Proven by the compiler, under its default limits: the section in mtor/claims/guards.hpp.
// once: the largest; other sections show that each compiler proves claims
#include "mtor.hpp"
#include "mtor/claims/guards.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::guards>;
static_assert(pathway::prove_all<mtor::network, claims>());
