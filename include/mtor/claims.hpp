// The claims of the review, and what else must hold: texts in the language of
// pathway/claims/claim.hpp.
#ifndef MTOR_CLAIMS_HPP
#define MTOR_CLAIMS_HPP

#include "mtor/claims/autophagy_apoptosis.hpp"
#include "mtor/claims/background.hpp"
#include "mtor/claims/combinations.hpp"
#include "mtor/claims/conclusion.hpp"
#include "mtor/claims/feedback.hpp"
#include "mtor/claims/growth.hpp"
#include "mtor/claims/guards.hpp"
#include "mtor/claims/immunity.hpp"
#include "mtor/claims/inhibitors.hpp"
#include "mtor/claims/metabolism.hpp"
#include "mtor/claims/observations.hpp"
#include "mtor/claims/observations_physiology.hpp"
#include "mtor/claims/observations_second.hpp"
#include "mtor/claims/observations_signalling.hpp"
#include "mtor/claims/resistance.hpp"
#include "mtor/claims/tsc.hpp"

namespace mtor::claims {

/// The claims of the review, in its order.
inline constexpr const char* review[] = {
    background, growth, metabolism, immunity,     resistance, autophagy_apoptosis,
    inhibitors, tsc,    feedback,   combinations, conclusion};

/// What no claim would miss, and published experiments that the review does not mention.
inline constexpr const char* besides[] = {guards, observations, observations_second,
                                           observations_signalling, observations_physiology};

}  // namespace mtor::claims

#endif
