// pathway: signalling networks as constexpr, allocation-free C++20. Everything; see the parts for
// one.
#ifndef PATHWAY_HPP
#define PATHWAY_HPP

#include "pathway/analysis/cause.hpp"
#include "pathway/dynamics/cells.hpp"
#include "pathway/analysis/combination.hpp"
#include "pathway/text/compile.hpp"
#include "pathway/analysis/dose_response.hpp"
#include "pathway/dynamics/editable.hpp"
#include "pathway/analysis/loops.hpp"
#include "pathway/analysis/paths.hpp"
#include "pathway/analysis/perturbation.hpp"
#include "pathway/analysis/population.hpp"
#include "pathway/analysis/robustness.hpp"
#include "pathway/analysis/sensitivity.hpp"
#include "pathway/dynamics/simulation.hpp"
#include "pathway/dynamics/unrolled.hpp"
#include "pathway/analysis/vary.hpp"
#include "pathway/claims/verdict.hpp"
#include "pathway/version.hpp"

#endif
