// Proven by the compiler, under its default limits: the section in mtor/claims/background.hpp.
#include "mtor.hpp"
#include "mtor/claims/background.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::background>;
static_assert(pathway::prove_all<mtor::network, claims>());
