// Cells that differ: the same network, each cell with strengths of its own. The numbers drawn
// depend on seed and cell alone, so that every machine has the same population.
#ifndef PATHWAY_ANALYSIS_POPULATION_HPP
#define PATHWAY_ANALYSIS_POPULATION_HPP

#include "pathway/dynamics/editable.hpp"
#include "pathway/analysis/vary.hpp"

PATHWAY_SAME_BITS_BEGIN
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

/// How much cells differ.
struct spread {
  double odds = 0;  ///< standard deviation of the log-odds of every rule's EC50 and weight
  double IC50 = 0;  ///< of the natural logarithm of every IC50 of every target of every drug
};

/// A share in (0,1) whose odds, x / (1 - x), are multiplied by a log-normal factor: as often above
/// the typical one as below, and never out of range. 0 and 1 stay. Six digits are kept.
constexpr decimal with_other_odds(const decimal& typical, double factor) {
  const double x = to<double>(typical);
  if (!(x > 0 && x < 1)) return typical;
  const double v = x * factor / (1 - x + rounded(x * factor));
  const uint64_t digits = static_cast<uint64_t>(v * 1e6 + 0.5);
  return {digits < 1 ? 1 : digits > 999999 ? 999999 : digits, -6, false};
}

/// Makes cell number `cell` of a population around the typical one: `into` gets its equations,
/// `own` is room for its network. What differs is how much of a regulator is needed (EC50), how
/// strong a rule is that is not at its full strength already, and how much of a drug is needed.
/// reset() the cell that reads them. False, and nothing is changed, for a spread outside [0,10].
template <class T, capacity C, class Network>
[[nodiscard]] constexpr bool make_cell(interpreted<T, C>& into, Network& own,
                                       const Network& typical, spread differ, uint64_t seed,
                                       uint64_t cell) {
  if (!(differ.odds >= 0 && differ.odds <= 10 && differ.IC50 >= 0 && differ.IC50 <= 10))
    return false;
  own.assign(typical);
  uint64_t item = 0;
  const auto factor = [&](double sigma) { return log_normal(sigma, seed, cell, ++item); };
  for (int r = 0; r < own.count.rules; ++r) {
    own.rules[r].w = with_other_odds(own.rules[r].w, factor(differ.odds));
    own.rules[r].EC50 = with_other_odds(own.rules[r].EC50, factor(differ.odds));
  }
  (into.read)(own);
  for (int a = 0; a < into.doses.count.actions; ++a) {
    auto& IC50 = into.doses.actions[a].IC50;
    IC50 = static_cast<real_of<T>>(static_cast<double>(IC50) * factor(differ.IC50));
  }
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
