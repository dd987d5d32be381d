// Proven by the compiler, under its default limits: the section in
// mtor/claims/autophagy_apoptosis.hpp.
#include "mtor.hpp"
#include "mtor/claims/autophagy_apoptosis.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::autophagy_apoptosis>;
static_assert(pathway::prove_all<mtor::network, claims>());
