// pathway: signalling networks as constexpr, allocation-free C++20. Everything; see the parts for one.
#ifndef PATHWAY_HPP
#define PATHWAY_HPP

#include "pathway/cause.hpp"
#include "pathway/compile.hpp"
#include "pathway/editable.hpp"
#include "pathway/paths.hpp"
#include "pathway/simulation.hpp"
#include "pathway/unrolled.hpp"
#include "pathway/vary.hpp"
#include "pathway/verdict.hpp"
#include "pathway/version.hpp"

#endif
