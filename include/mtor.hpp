// mtor: the mTOR signalling pathway in cancer, as a network that runs in the compiler, on a desk,
// in a page and on a board. A qualitative teaching model: direction and order of events, no
// treatment advice.
//
// After Zou Z, Tao T, Li H, Zhu X. mTOR signaling pathway and mTOR inhibitors in cancer: progress
// and challenges. Cell Biosci 2020;10:31. doi:10.1186/s13578-020-00396-1
#ifndef MTOR_HPP
#define MTOR_HPP

#include "pathway/number/config.hpp"
// (config.hpp comes first: an older compiler says what it lacks, and nothing else.)
#include "mtor/core.hpp"
#include "mtor/fate.hpp"
#include "mtor/growth.hpp"
#include "mtor/immunity.hpp"
#include "mtor/metabolism.hpp"
#include "mtor/network.hpp"
#include "mtor/resistance.hpp"
#include "mtor/side_effects.hpp"
#include "pathway.hpp"

namespace mtor {

/// The texts it is made of, to be read at run time.
inline constexpr const char* modules[] = {core,       growth,   metabolism,  fate,
                                          resistance, immunity, side_effects};

/// A cell with the whole pathway, at its start levels.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
using cell = pathway::simulation<network, T, Stepper, Evaluator>;

namespace detail {
/// Parsed only where it is used: T makes it wait.
template <class T, const auto& Text = core>
inline constexpr const auto& core_network = pathway::network<Text>;
}  // namespace detail

/// A cell with the core alone, growth factor, energy and amino acids to mTORC1 and mTORC2: for
/// small boards. In the same way any other set of modules.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
using core_cell = pathway::simulation<detail::core_network<T>, T, Stepper, Evaluator>;

/// The untreated cell at rest, a constant: mtor::at_rest<float>(). Copy it and treat the copy; a
/// new cell starts at 0 everywhere, and its climb would look like an effect. The compiler finds it
/// once, when it is used.
template <class T = double, class Stepper = pathway::exponential_midpoint,
          class Evaluator = pathway::flat>
[[nodiscard]] constexpr const cell<T, Stepper, Evaluator>& at_rest() noexcept {
  return pathway::at_rest_cell<cell<T, Stepper, Evaluator>>();
}

inline namespace literals {
using namespace pathway::literals;
}

}  // namespace mtor

#endif
