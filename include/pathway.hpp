// pathway: signalling networks as constexpr, allocation-free C++20. Everything; see the parts for one.
#ifndef PATHWAY_HPP
#define PATHWAY_HPP

#include "pathway/cause.hpp"
#include "pathway/combination.hpp"
#include "pathway/compile.hpp"
#include "pathway/dose_response.hpp"
#include "pathway/editable.hpp"
#include "pathway/loops.hpp"
#include "pathway/paths.hpp"
#include "pathway/perturbation.hpp"
#include "pathway/population.hpp"
#include "pathway/robustness.hpp"
#include "pathway/sensitivity.hpp"
#include "pathway/simulation.hpp"
#include "pathway/unrolled.hpp"
#include "pathway/vary.hpp"
#include "pathway/verdict.hpp"
#include "pathway/version.hpp"

#endif
