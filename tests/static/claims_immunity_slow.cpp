// Proven by the compiler, under its default limits: the section in mtor/claims/immunity.hpp.
#include "mtor.hpp"
#include "mtor/claims/immunity.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::immunity>;
static_assert(pathway::prove_all<mtor::network, claims>());
