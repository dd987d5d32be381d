// Proven by the compiler, under its default limits: the section in mtor/claims/feedback.hpp.
#include "mtor.hpp"
#include "mtor/claims/feedback.hpp"

inline constexpr auto claims = pathway::claims<mtor::network, mtor::claims::feedback>;
static_assert(pathway::prove_all<mtor::network, claims>());
