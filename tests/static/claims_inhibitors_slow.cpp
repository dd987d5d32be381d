// Proven by the compiler, under its default limits: the section in mtor/claims/inhibitors.hpp.
#include "mtor.hpp"
#include "mtor/claims/inhibitors.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::inhibitors>;
static_assert(pathway::prove_all<mtor::network, claims>());
