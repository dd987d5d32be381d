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

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number, or none.
template <class Real>
struct possible {
  Real value = 0;
  bool defined = false;
};

/// Undefined where an untreated level of 0 cannot fall, or one of 1 cannot rise.
template <class Real>
constexpr possible<Real> effect_of(Real untreated, Real level, bool falls) {
  const Real room = falls ? untreated : Real(1) - untreated;
  if (!(room > 0)) return {};
  return {(falls ? untreated - level : level - untreated) / room, true};
}

template <class Real>
constexpr Real bliss(Real a, Real b) {
  return a + b - a * b;
}

template <class Real>
constexpr Real highest_single_agent(Real a, Real b) {
  return a > b ? a : b;
}

/// A drug alone, from the lowest dose asked for to one far above the highest: effects at rising
/// doses, at least two. Between them, effects are linear in the logarithm of the dose; where the
/// effect falls again, the first dose that reaches one counts.
template <class Real>
struct alone {
  const Real* dose;
  const Real* effect;
  int points;

  constexpr Real reach() const {
    Real most = effect[0];
    for (int k = 1; k < points; ++k) most = effect[k] > most ? effect[k] : most;
    return most;
  }
  constexpr Real effect_at(Real d) const {
    if (!(d > dose[0])) return effect[0];
    for (int k = 1; k < points; ++k) {
      if (d > dose[k]) continue;
      const Real share = natural_log(d / dose[k - 1]) / natural_log(dose[k] / dose[k - 1]);
      return effect[k - 1] + share * (effect[k] - effect[k - 1]);
    }
    return effect[points - 1];
  }
  /// The lowest dose with this effect, which must be within reach.
  constexpr Real dose_for(Real wanted) const {
    int k = 0;
    while (k < points - 1 && effect[k] < wanted) ++k;
    if (k == 0) return dose[0];
    const Real share = (wanted - effect[k - 1]) / (effect[k] - effect[k - 1]);
    return dose[k] * pow_unit(dose[k - 1] / dose[k], Real(1) - share);
  }
};

/// The effect that Loewe's additivity expects. Undefined where one of the drugs cannot reach it
/// alone, at any dose of its curve, or where neither has an effect above 0.
template <class Real>
constexpr possible<Real> loewe(Real dose_a, Real dose_b, alone<Real> a, alone<Real> b) {
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
/// overwritten. False, and nothing is read, where a drug is not there or is the same twice.
template <class Cell, class Real, class Read>
constexpr bool scan_pairs(const Cell& untreated, Cell& work, int drug_a, const Real* doses_a,
                          int count_a, int drug_b, const Real* doses_b, int count_b, Real* levels,
                          Read&& readout) {
  const int drugs = work.drugs();
  if (drug_a == drug_b || drug_a < 0 || drug_b < 0 || drug_a >= drugs || drug_b >= drugs) {
    return false;
  }
  for (int i = 0; i < count_a; ++i) {
    for (int j = 0; j < count_b; ++j) {
      work = untreated;
      work.set_dose(drug_a, doses_a[i]);
      work.set_dose(drug_b, doses_b[j]);
      levels[i * count_b + j] = readout(work);
    }
  }
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
