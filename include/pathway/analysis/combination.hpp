// Two drugs together: the levels of a grid of doses, and what would be expected of them if each
// acted as it does alone.
//
// Effects are shares: of a read-out that falls, the share of its untreated level that is gone; of
// one that rises, the share of its way up to 1. An excess is the effect found less the effect
// expected: above 0 the pair does more than expected, whichever way the read-out moves.
//
//   Bliss  a + b - ab      independent action (Bliss 1939, Ann Appl Biol 26:585). For a read-out
//                          that falls: the level expected is the product of the two, each relative
//                          to the untreated one
//   HSA    max(a, b)       the better of the two alone ("highest single agent")
//   Loewe  the effect E at which dose_a / A(E) + dose_b / B(E) = 1, where A(E) and B(E) are the
//          doses that reach E alone: one drug as a dilution of the other (Loewe 1953,
//          Arzneimittelforschung 3:285; Berenbaum 1989, Pharmacol Rev 41:93)
#ifndef PATHWAY_ANALYSIS_COMBINATION_HPP
#define PATHWAY_ANALYSIS_COMBINATION_HPP

#include "pathway/number/math.hpp"
#include "pathway/text/index.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number, or none: value is 0 then and means nothing.
template <class Real>
struct possible {
  /// The number; 0 and meaningless where there is none.
  Real value = 0;
  /// Whether there is one.
  bool defined = false;
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return defined; }
};

/// The share in (-inf, 1] of two levels in [0,1]. Undefined where an untreated level of 0 cannot
/// fall, or one of 1 cannot rise, and where one of them is no number.
template <class Real>
[[nodiscard]] constexpr possible<Real> effect_of(Real untreated, Real level, bool falls) noexcept {
  const Real room = falls ? untreated : Real(1) - untreated;
  if (!(room > 0) || !(level == level)) return {};
  return {(falls ? untreated - level : level - untreated) / room, true};
}

/// Of two effects; see above.
template <class Real>
[[nodiscard]] constexpr Real bliss(Real a, Real b) noexcept {
  return a + b - a * b;
}

/// Of two effects; see above.
template <class Real>
[[nodiscard]] constexpr Real highest_single_agent(Real a, Real b) noexcept {
  return a > b ? a : b;
}

/// A drug alone, from the lowest dose asked for to one far above the highest: effects at rising
/// doses above 0, at least two. Between them, effects are linear in the logarithm of the dose;
/// where the effect falls again, the first dose that reaches one counts.
template <class Real>
struct alone {
  /// Rising doses in nM, the first above 0.
  const Real* dose;
  /// The effect of each, as scan_dose() measures it.
  const Real* effect;
  /// How many of both.
  int points;

  /// The largest effect of the curve.
  [[nodiscard]] constexpr Real reach() const noexcept {
    Real most = effect[0];
    for (int k = 1; k < points; ++k) most = effect[k] > most ? effect[k] : most;
    return most;
  }
  /// At a dose; outside the curve, and for what is no number, the effect at its end.
  [[nodiscard]] constexpr Real effect_at(Real d) const noexcept {
    if (!(d > dose[0])) return effect[0];
    for (int k = 1; k < points; ++k) {
      if (d > dose[k]) continue;
      const Real share = natural_log(d / dose[k - 1]) / natural_log(dose[k] / dose[k - 1]);
      return effect[k - 1] + share * (effect[k] - effect[k - 1]);
    }
    return effect[points - 1];
  }
  /// The lowest dose with this effect, which must be within reach.
  [[nodiscard]] constexpr Real dose_for(Real wanted) const noexcept {
    int k = 0;
    while (k < points - 1 && effect[k] < wanted) ++k;
    if (k == 0) return dose[0];
    const Real share = (wanted - effect[k - 1]) / (effect[k] - effect[k - 1]);
    return dose[k] * pow_unit(dose[k - 1] / dose[k], Real(1) - share);
  }
};

/// The effect that Loewe's additivity expects. Undefined where one of the drugs cannot reach it
/// alone, at any dose of its curve, where neither has an effect above 0, where a curve has fewer
/// than two points, and where a dose is negative or no number.
template <class Real>
[[nodiscard]] constexpr possible<Real> loewe(Real dose_a, Real dose_b, alone<Real> a,
                                             alone<Real> b) noexcept {
  if (!(dose_a >= 0 && dose_b >= 0) || a.points < 2 || b.points < 2) return {};
  if (!(dose_b > 0)) return {dose_a > 0 ? a.effect_at(dose_a) : Real(0), true};
  if (!(dose_a > 0)) return {b.effect_at(dose_b), true};
  const auto parts = [&](Real effect) {
    return dose_a / a.dose_for(effect) + dose_b / b.dose_for(effect);
  };
  Real low = highest_single_agent(a.effect_at(dose_a), b.effect_at(dose_b));
  const Real reach_a = a.reach(), reach_b = b.reach();
  Real high = reach_a < reach_b ? reach_a : reach_b;
  if (!(low > 0) || !(high >= low) || parts(high) > Real(1)) return {};
  for (int i = 0; i < 50; ++i) {
    const Real middle = low + (high - low) / 2;
    (parts(middle) > Real(1) ? low : high) = middle;
  }
  return {high, true};
}

/// The read-outs of all pairs of doses: levels[i * count_b + j] at doses_a[i] and doses_b[j], which
/// may be 0. Every pair starts from `untreated`, in which everything else is set; `work` is
/// overwritten. False, and nothing is read, where a drug is not there or is the same twice, or a
/// dose is out of range.
template <class Cell, class Real, class Read>
[[nodiscard]] constexpr bool scan_pairs(const Cell& untreated, Cell& work, drug_index drug_a,
                                        const Real* doses_a, int count_a, drug_index drug_b,
                                        const Real* doses_b, int count_b, Real* levels,
                                        Read&& readout) {
  work = untreated;
  if (drug_a == drug_b) return false;
  for (int i = 0; i < count_a; ++i) {
    if (!work.set_dose(drug_a, doses_a[i])) return false;
  }
  for (int j = 0; j < count_b; ++j) {
    if (!work.set_dose(drug_b, doses_b[j])) return false;
  }
  for (int i = 0; i < count_a; ++i) {
    for (int j = 0; j < count_b; ++j) {
      work = untreated;
      if (!work.set_dose(drug_a, doses_a[i]) || !work.set_dose(drug_b, doses_b[j])) return false;
      levels[i * count_b + j] = readout(work);
    }
  }
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
