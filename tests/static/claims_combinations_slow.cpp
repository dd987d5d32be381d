// Proven by the compiler, under its default limits: the section in mtor/claims/combinations.hpp.
#include "mtor.hpp"
#include "mtor/claims/combinations.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::combinations>;
static_assert(pathway::prove_all<mtor::network, claims>());
