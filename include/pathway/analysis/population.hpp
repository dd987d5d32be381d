// Cells that differ: the same network, each cell with strengths of its own. The numbers drawn
// depend on seed and cell alone, so that every machine has the same population.
#ifndef PATHWAY_ANALYSIS_POPULATION_HPP
#define PATHWAY_ANALYSIS_POPULATION_HPP

#include "pathway/dynamics/editable.hpp"
#include "pathway/analysis/vary.hpp"

namespace pathway {

/// A standard normal number of its arguments alone: the polar method (Marsaglia & Bray 1964, SIAM
/// Rev 6:260).
[[nodiscard]] constexpr double random_normal(uint64_t seed, uint64_t draw, uint64_t item) noexcept {
  for (uint64_t tries = 0;; tries += 2) {
    const double u = 2 * random_unit(seed, draw, (item << 16) + tries) - 1;
    const double v = 2 * random_unit(seed, draw, (item << 16) + tries + 1) - 1;
    const double s = rounded(u * u) + rounded(v * v);
    if (!(s > 0 && s < 1)) continue;
    const double square = -2 * natural_log(s) / s;
    return square < 1 ? u * pow_unit(square, 0.5) : u / pow_unit(1 / square, 0.5);
  }
}

/// A factor with median 1 whose logarithm has this standard deviation, at least 0.
[[nodiscard]] constexpr double log_normal(double sigma, uint64_t seed, uint64_t draw,
                                          uint64_t item) noexcept {
  constexpr double one_over_e = 0.36787944117144233;
  const double y = sigma * random_normal(seed, draw, item);
  return y < 0 ? pow_unit(one_over_e, -y) : 1 / pow_unit(one_over_e, y);
}

/// How much cells differ: standard deviations of natural logarithms, in [0,10].
struct spread {
  double weight = 0;  ///< of every rule's weight; weights stay at most 1, which cuts the upper half
                      ///< of those that are 1 in the text
  double IC50 = 0;    ///< of every target of every drug
};

/// Makes cell number `cell` of a population out of the typical one, `into` being its equations;
/// reset() the cell that reads them. False, and nothing is changed, for a spread outside [0,10].
template <class T, capacity C>
[[nodiscard]] constexpr bool make_cell(interpreted<T, C>& into, const interpreted<T, C>& typical,
                                       spread differ, uint64_t seed, uint64_t cell) noexcept {
  if (!(differ.weight >= 0 && differ.weight <= 10 && differ.IC50 >= 0 && differ.IC50 <= 10)) {
    return false;
  }
  into = typical;
  auto& m = into.equations;
  uint64_t item = 0;
  for (int r = 0; r < m.count.rules; ++r) {
    const double w = static_cast<double>(number<T>::to_real(m.weight[r])) *
                     log_normal(differ.weight, seed, cell, ++item);
    m.weight[r] = number<T>::from_real(static_cast<real_of<T>>(w < 1 ? w : 1));
    m.weighted[r] = !(m.weight[r] == T(1));
  }
  auto& p = into.doses;
  for (int a = 0; a < p.count.actions; ++a) {
    p.actions[a].IC50 = static_cast<real_of<T>>(static_cast<double>(p.actions[a].IC50) *
                                                log_normal(differ.IC50, seed, cell, ++item));
  }
  return true;
}

}  // namespace pathway

#endif
