// Steps as long as an error allows, for dx_i/dt = (f_i(x) - x_i) / tau_i: the exponential
// Runge-Kutta method of fourth order of Krogstad (2005, J Comput Phys 203:72). It follows
// e^(-t/tau) of every node exactly, so that a node with a short tau does not shorten the steps of
// the others. The drives at the end of a step begin the next one; how far those of the last stage
// were from them, and a drive of the step before from the parabola through those of this one, tells
// the error. Within a step the drives are the parabola through three of them, which levels follow
// exactly: what they are at any time between costs no further drive.
#ifndef PATHWAY_DYNAMICS_ADAPTIVE_HPP
#define PATHWAY_DYNAMICS_ADAPTIVE_HPP

#include "pathway/number/number.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway::detail {

/// z phi_1(-z), z phi_2(-z) and z phi_3(-z): 1 - e^-z, and what is left of it by z, twice.
template <class T>
struct phi {
  T one = 0, two = 0, three = 0;

  constexpr phi() = default;
  constexpr explicit phi(T z) : one(decay_fraction(z)) {
    if (z < T(0.5f)) {  // the series, where the difference would lose its digits
      constexpr T inverse_factorial[] = {T(1) / 2,        T(1) / 6,        T(1) / 24,
                                         T(1) / 120,      T(1) / 720,      T(1) / 5040,
                                         T(1) / 40320,    T(1) / 362880,   T(1) / 3628800,
                                         T(1) / 39916800, T(1) / 479001600};
      constexpr int last = sizeof(T) == 4 ? 6 : 10;
      for (int k = last; k >= 0; --k) {
        if (k == 0) three = two;  // the same series, begun a term later
        two = inverse_factorial[k] - rounded(z * two);
      }
      two = z * two;
      three = z * three;
    } else {
      two = 1 - one / z;
      three = T(0.5f) - two / z;
    }
  }
};

/// A course of such steps, and the room it needs.
template <class T, int Nodes, int Taus>
class adaptive {
 public:
  /// Of so many minutes; `first` is the length that is tried first.
  constexpr adaptive(T minutes, T tolerance, T first)
      : left_(minutes), tolerance_(tolerance), wanted_(first) {}

  /// For levels or settings that were changed from outside: the next step begins at them.
  constexpr void begin_anew() {
    left_ = left_ + ahead_;
    ahead_ = before_ = 0;
    begun_ = false;
  }

  /// Moves the levels x on by a part of the course, above 0. Steps may go beyond the part, not
  /// beyond the course. most(i) is the highest level that a drive leads to.
  template <class System, class Model, class Most>
  constexpr void follow(System& s, const Model& model, Most&& most, T* x, T minutes) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes;
    if (!begun_) {
      begun_ = true;
      for (int i = 0; i < nodes; ++i) {
        to_[i] = x[i];
        highest_[i] = x[i] > most(i) ? x[i] : most(i);
      }
      s.drives(to_, [&](int i, T f) { next_[i] = f; });
    }
    while (minutes > ahead_ && left_ > 0) {
      minutes = minutes - ahead_;
      take_step(s, model);
    }
    ahead_ = minutes < ahead_ ? ahead_ - minutes : T(0);
    if (ahead_ > 0) {
      const T share = (step_ - ahead_) / step_;
      for (int c = 0; c < m.count.taus; ++c) part_[c] = phi<T>(share * (step_ / m.tau[c]));
      for (int i = 0; i < nodes; ++i) x[i] = level(i, part_[m.tau_class[i]], share);
    } else {
      for (int i = 0; i < nodes; ++i) x[i] = to_[i];
    }
  }

 private:
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  /// In the box that no exact course leaves.
  [[nodiscard]] constexpr T kept(int i, T x) const {
    return x < negligible<T> ? T(0) : x > highest_[i] ? highest_[i] : x;
  }
  /// The level after a share of the step: where the parabola through the drives at its beginning,
  /// its middle (two, and their sum is kept) and its end leads to.
  [[nodiscard]] constexpr T level(int i, const phi<T>& p, T share) const {
    const T slope = share * (2 * (middle_[i] - first_[i]) - (first_[i] + last_[i])),
            bend = rounded(share * share) * (4 * ((first_[i] - middle_[i]) + last_[i]));
    return kept(i, ((from_[i] + rounded(p.one * (first_[i] - from_[i]))) + rounded(p.two * slope)) +
                       rounded(p.three * bend));
  }

  /// Taken whatever its error where it is a thousandth of every tau.
  template <class System, class Model>
  constexpr void take_step(System& s, const Model& model) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes, taus = m.count.taus;
    T shortest = left_;
    for (int c = 0; c < taus; ++c) shortest = m.tau[c] < shortest ? m.tau[c] : shortest;
    const T least = shortest / 1000;
    for (int i = 0; i < nodes; ++i) {
      from_[i] = to_[i];
      first_[i] = next_[i];
    }
    for (bool good = false; !good;) {
      const T usual = wanted_ < least ? least : wanted_;
      // Two equal ones rather than a long and a very short one.
      step_ = usual >= left_ ? left_ : left_ < 2 * usual ? left_ / 2 : usual;
      if (step_ != made_for_) {
        for (int c = 0; c < taus; ++c) {
          half_[c] = phi<T>(step_ / m.tau[c] / 2);
          const phi<T> p = whole_[c] = phi<T>(step_ / m.tau[c]);
          by_end_[c] = 4 * p.three - p.two;
          by_fourth_[c] = p.one / 32;  // the mean of a cubic that is 0 at 0, 1/2 and 1
        }
        made_for_ = step_;
      }
      for (int i = 0; i < nodes; ++i) {
        const T part = half_[m.tau_class[i]].one;
        stage_[i] = kept(i, from_[i] + rounded(part * (first_[i] - from_[i])));
      }
      s.drives(stage_, [&](int i, T f) {
        const T part = half_[m.tau_class[i]].two;
        middle_[i] = f;
        to_[i] = kept(i, stage_[i] + rounded(part * (2 * (f - first_[i]))));
      });
      s.drives(to_, [&](int i, T f) {
        const auto& p = whole_[m.tau_class[i]];
        middle_[i] = middle_[i] + f;
        stage_[i] = kept(i, (from_[i] + rounded(p.one * (first_[i] - from_[i]))) +
                                rounded(p.two * (2 * (f - first_[i]))));
      });
      s.drives(stage_, [&](int i, T f) {
        last_[i] = f;
        to_[i] = level(i, whole_[m.tau_class[i]], T(1));
      });
      // A fourth drive tells how far the parabola may be off: that of the middle of the step
      // before, or where there is none, one more.
      const T place = before_ > 0 ? -before_ / step_ / 2 : T(0.25f);
      if (!(before_ > 0)) {
        for (int c = 0; c < taus; ++c) part_[c] = phi<T>(place * (step_ / m.tau[c]));
        for (int i = 0; i < nodes; ++i) stage_[i] = level(i, part_[m.tau_class[i]], place);
        s.drives(stage_, [&](int i, T f) { fourth_[i] = 2 * f; });
      }
      const T apart = 1 / (2 * rounded(place * (place - T(0.5f))) * (place - 1));
      T error = 0;
      s.drives(to_, [&](int i, T f) {
        const int c = m.tau_class[i];
        const T bend = 2 * ((first_[i] - middle_[i]) + last_[i]),
                slope = (last_[i] - first_[i]) - bend,
                parabola = first_[i] + rounded(place * (slope + rounded(place * bend)));
        const T off = rounded(by_end_[c] * (f - last_[i])),
                cubic = rounded(by_fourth_[c] * (apart * (fourth_[i] - 2 * parabola)));
        const T size = (off < 0 ? -off : off) + (cubic < 0 ? -cubic : cubic);
        error = size > error ? size : error;
        next_[i] = f;
      });
      // The error goes with h^4; a fifth to four times the step.
      const T share = error / tolerance_;
      const T by = share > 1   ? T(0.85f) * pow_unit(1 / share, T(0.25f))
                   : share > 0 ? T(0.85f) / pow_unit(share, T(0.25f))
                               : T(4);
      wanted_ = step_ * (by < T(0.2f) ? T(0.2f) : by > 4 ? T(4) : by);
      good = share <= 1 || !(step_ > least);
      if (!good) continue;
      if (wanted_ > step_ && wanted_ < step_ * T(1.1f)) {
        wanted_ = step_;  // what was made for this one is used again
      }
      if (step_ < usual && wanted_ < usual) wanted_ = usual;  // it was short for the end's sake
    }
    for (int i = 0; i < nodes; ++i) fourth_[i] = middle_[i];
    before_ = ahead_ = step_;
    left_ = left_ - step_;
  }

  bool begun_ = false;
  T left_;       ///< of the course, behind the step
  T tolerance_;  ///< that a step may add
  T wanted_;     ///< the length to try next
  /// The step: its length, what of it is still to come, the length of the one before.
  T step_ = 0, ahead_ = 0, before_ = 0;
  T from_[room(Nodes)] = {}, to_[room(Nodes)] = {};  ///< levels at its ends
  /// Its drives; those that the next one begins with; those of a fourth time, twice.
  T first_[room(Nodes)] = {}, middle_[room(Nodes)] = {}, last_[room(Nodes)] = {},
    next_[room(Nodes)] = {}, fourth_[room(Nodes)] = {};
  T stage_[room(Nodes)] = {}, highest_[room(Nodes)] = {};
  T made_for_ = 0;  ///< the length that these are for
  phi<T> half_[room(Taus)] = {}, whole_[room(Taus)] = {}, part_[room(Taus)] = {};
  /// What drives that are off do to a level: those at the end, and those that no parabola follows.
  T by_end_[room(Taus)] = {}, by_fourth_[room(Taus)] = {};
};

}  // namespace pathway::detail
PATHWAY_SAME_BITS_END

#endif
