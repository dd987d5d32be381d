// Steps as long as an error allows, for dx_i/dt = (f_i(x) - x_i) / tau_i: the exponential
// Runge-Kutta method of fourth order of Krogstad (2005, J Comput Phys 203:72). It follows
// e^(-t/tau) of every node exactly, so that a node with a short tau does not shorten the steps of
// the others. The drives at the end of a step begin the next one; how far those of the last stage
// were from them tells the error.
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

/// Room and numbers of such steps; made for one course.
template <class T, int Nodes, int Taus>
class adaptive {
 public:
  /// Moves the levels x over a time. `tau_of(i)` is a class of the time constants `tau`, most(i)
  /// the highest level that a drive leads to. `h` is the first step that is tried, and becomes the
  /// one to try next. A step is taken whatever its error where it is a thousandth of every tau.
  template <class System, class TauOf, class Most>
  constexpr void follow(System& s, T* x, int nodes, const T* tau, int taus, TauOf&& tau_of,
                        Most&& most, T minutes, T tolerance, T& h) {
    T least = minutes;
    for (int c = 0; c < taus; ++c) least = tau[c] < least ? tau[c] : least;
    least = least / 1000;
    const auto kept = [&](int i, T level) {  // the box that no exact course leaves
      const T highest = x[i] > most(i) ? x[i] : most(i);
      return level < negligible<T> ? T(0) : level > highest ? highest : level;
    };
    T left = minutes, made_for = 0;
    if (left > 0) s.drives(x, [&](int i, T f) { f1_[i] = f; });
    while (left > 0) {
      const T usual = h < least ? least : h;
      // Two equal ones rather than a long and a very short one.
      const T step = usual >= left ? left : left < 2 * usual ? left / 2 : usual;
      if (step != made_for) {
        for (int c = 0; c < taus; ++c) {
          half_[c] = phi<T>(step / tau[c] / 2);
          whole_[c] = phi<T>(step / tau[c]);
        }
        made_for = step;
      }
      for (int i = 0; i < nodes; ++i) {
        stage_[i] = kept(i, x[i] + rounded(half_[tau_of(i)].one * (f1_[i] - x[i])));
      }
      s.drives(stage_, [&](int i, T f) {
        const auto& p = half_[tau_of(i)];
        middle_[i] = f;
        next_[i] = kept(
            i, (x[i] + rounded(p.one * (f1_[i] - x[i]))) + rounded(p.two * (2 * (f - f1_[i]))));
      });
      s.drives(next_, [&](int i, T f) {
        const auto& p = whole_[tau_of(i)];
        middle_[i] = middle_[i] + f;
        stage_[i] = kept(
            i, (x[i] + rounded(p.one * (f1_[i] - x[i]))) + rounded(p.two * (2 * (f - f1_[i]))));
      });
      s.drives(stage_, [&](int i, T f) {
        const auto& p = whole_[tau_of(i)];
        const T bent = (f1_[i] - middle_[i]) + f;
        last_[i] = f;
        next_[i] = kept(i, ((x[i] + rounded(p.one * (f1_[i] - x[i]))) +
                            rounded(p.two * (2 * (middle_[i] - f1_[i]) - (f1_[i] + f)))) +
                               rounded(p.three * (4 * bent)));
      });
      T error = 0;
      s.drives(next_, [&](int i, T f) {
        const auto& p = whole_[tau_of(i)];
        const T off = (4 * p.three - p.two) * (f - last_[i]), size = off < 0 ? -off : off;
        error = size > error ? size : error;
        last_[i] = f;
      });
      // The error goes with h^4; a fifth to four times the step.
      const T share = error / tolerance;
      const T by = share > 1   ? T(0.85f) * pow_unit(1 / share, T(0.25f))
                   : share > 0 ? T(0.85f) / pow_unit(share, T(0.25f))
                               : T(4);
      h = step * (by < T(0.2f) ? T(0.2f) : by > 4 ? T(4) : by);
      if (share > 1 && step > least) continue;
      if (h > step && h < step * T(1.25f)) h = step;  // what was made for this one is used again
      if (step < usual && h < usual && share <= 1) h = usual;  // it was short for the end's sake
      for (int i = 0; i < nodes; ++i) {
        x[i] = next_[i];
        f1_[i] = last_[i];
      }
      left = left - step;
    }
  }

 private:
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }
  T f1_[room(Nodes)] = {}, middle_[room(Nodes)] = {}, last_[room(Nodes)] = {},
    stage_[room(Nodes)] = {}, next_[room(Nodes)] = {};
  phi<T> half_[room(Taus)] = {}, whole_[room(Taus)] = {};
};

}  // namespace pathway::detail
PATHWAY_SAME_BITS_END

#endif
