// Proven by the compiler, under its default limits: the section in mtor/claims/metabolism.hpp.
#include "mtor.hpp"
#include "mtor/claims/metabolism.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::metabolism>;
static_assert(pathway::prove_all<mtor::network, claims>());
