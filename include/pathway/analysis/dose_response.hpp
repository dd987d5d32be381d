// How a read-out answers to doses of a drug: a scan at even steps of the logarithm, with the
// largest effect and the dose of half of it.
//
// A read-out is any function of a cell that gives a number: at_rest below, or one that advances the
// cell in time. Every dose starts from the same untreated cell.
#ifndef PATHWAY_ANALYSIS_DOSE_RESPONSE_HPP
#define PATHWAY_ANALYSIS_DOSE_RESPONSE_HPP

#include "pathway/number/math.hpp"
#include "pathway/text/index.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The steady level of a node, found from where the cell is; `reached` stays true as long as every
/// steady state was. NaN for a node that is not there.
template <class Real>
struct at_rest {
  /// The node that was read.
  node_index node{};
  Real tolerance = 0;  ///< as in settle()
  /// False where a level did not come to rest.
  bool reached = true;

  template <class Cell>
  [[nodiscard]] constexpr Real operator()(Cell& cell) noexcept {
    reached = cell.settle(tolerance).converged && reached;
    return cell.node(node);
  }
};

/// The k-th of so many doses, counted from 0, at even steps of the logarithm; the first and the
/// last exactly, which also answer for a k outside. Needs 0 < lowest <= highest.
template <class Real>
[[nodiscard]] constexpr Real log_spaced(Real lowest, Real highest, int points, int k) noexcept {
  if (k <= 0 || points < 2) return lowest;
  if (k >= points - 1) return highest;
  return highest * pow_unit(lowest / highest,
                            static_cast<Real>(points - 1 - k) / static_cast<Real>(points - 1));
}

/// What scan_dose() has found.
template <class Real>
struct dose_response {
  bool scanned = false;  ///< false: refused, and all the rest is 0
  Real untreated = 0;    ///< the read-out at dose 0
  Real Emax = 0;         ///< the largest change from there, with its sign, in the range scanned
  /// The lowest dose, in nM, at which half of that change is reached. 0: there is no change, or
  /// already the lowest dose reaches half of it.
  Real EC50 = 0;
  bool below_range = false;  ///< the lowest dose reaches half

  /// Whether there is an EC50 in the range.
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return EC50 > 0; }
};

/// Scans a drug of `untreated`, in which everything else is set; `work` is overwritten. Writes
/// `points` doses and read-outs. EC50 is found between two doses of the scan by `halvings` of their
/// logarithmic distance. Changes below `least` are none. Needs 0 < lowest < highest <= 1e12 and
/// points > 1, and a drug that is there; otherwise nothing is written and all of the answer is 0.
template <class Cell, class Real, class Read>
[[nodiscard]] constexpr dose_response<Real> scan_dose(const Cell& untreated, Cell& work,
                                                      drug_index drug, Real lowest, Real highest,
                                                      int points, Real* doses, Real* levels,
                                                      Read&& readout, int halvings = 30,
                                                      Real least = Real(1e-6f)) {
  dose_response<Real> answer{};
  if (!(lowest > 0 && lowest < highest && highest <= static_cast<Real>(1e12)) || points < 2 ||
      !drug.below(untreated.drugs())) {
    return answer;
  }
  answer.scanned = true;
  const auto at = [&](Real dose) -> Real {
    work = untreated;
    const bool given = work.set_dose(drug, dose);
    return given ? readout(work) : static_cast<Real>(__builtin_nanf(""));
  };
  answer.untreated = at(0);
  Real size = 0;
  for (int k = 0; k < points; ++k) {
    doses[k] = log_spaced(lowest, highest, points, k);
    levels[k] = at(doses[k]);
    const Real change = levels[k] - answer.untreated;
    if ((change < 0 ? -change : change) > size) {
      size = change < 0 ? -change : change;
      answer.Emax = change;
    }
  }
  if (size < least) return answer;
  const Real sign = answer.Emax < 0 ? Real(-1) : Real(1);
  const auto reached = [&](Real level) { return sign * (level - answer.untreated) >= size / 2; };
  int k = 0;
  while (!reached(levels[k])) ++k;
  answer.below_range = k == 0;
  if (k == 0) return answer;
  Real below = doses[k - 1], above = doses[k];
  for (int i = 0; i < halvings; ++i) {
    const Real middle = above * pow_unit(below / above, Real(0.5f));
    (reached(at(middle)) ? above : below) = middle;
  }
  answer.EC50 = above;
  return answer;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
