// Steppers for dx_i/dt = (f_i(x) - x_i) / tau_i with a fixed step h. They know no network: a system
// offers drives(x, sink), which calls sink(i, f_i), and factor(which, i).
//
// odeint's vocabulary: a stepper knows neither the model nor where states are kept; its work arrays
// belong to the caller.
#ifndef PATHWAY_DYNAMICS_STEPPER_HPP
#define PATHWAY_DYNAMICS_STEPPER_HPP

#include "pathway/number/number.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Second order. x_mid = x + (1-e^(-h/2tau)) (f(x)-x);  x_new = x + (1-e^(-h/tau)) (f(x_mid)-x).
/// Each is a convex combination of a state and a drive: stays in [0,max] for every h. Two drives a
/// step.
/// Exponential midpoint rule (Hochbruck & Ostermann 2010, Acta Numerica 19:209).
struct exponential_midpoint {
  static constexpr int order = 2;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 2;  ///< of h/tau, a node
  /// Levels stay in [0,max] for every step.
  static constexpr bool bounded = true;
  /// The factor number `which` of a node.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    return decay_fraction(which == 0 ? h_over_tau : h_over_tau / 2);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* mid, int) {
    s.drives(x, [&](int i, Level f) { mid[i] = toward(x[i], s.factor(1, i), f); });
    s.drives(mid, [&](int i, Level f) { x[i] = toward(x[i], s.factor(0, i), f); });
  }
};

/// First order, one drive a step; the same bounds. With a large h it is a fixed-point iteration.
struct exponential_euler {
  static constexpr int order = 1;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 1;  ///< of h/tau, a node
  /// Levels stay in [0,max] for every step.
  static constexpr bool bounded = true;
  /// 1 - e^(-h/tau).
  template <class Real>
  static constexpr Real factor(int, Real h_over_tau) {
    return decay_fraction(h_over_tau);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* next, int size) {
    s.drives(x, [&s, x, next](int i, Level f) { next[i] = toward(x[i], s.factor(0, i), f); });
    for (int i = 0; i < size; ++i) x[i] = next[i];
  }
};

// The three below are for teaching and comparing. They may leave [0,max]: euler and heun when
// h > tau of some node (a step then goes past its goal), all three when h > about 2 tau (2.8 for
// rk4), where they diverge. A level that diverges stops at a million, before it is no number.

/// x, but a million where it is beyond, in either direction.
template <class Level>
constexpr Level stopped(Level x) {
  constexpr Level most = 1e6f;
  return x > most ? most : x < -most ? -most : x;
}
/// The same for levels in fixed point.
constexpr fixed<30> stopped(fixed<30> x) { return x; }  // moved() stops it already

/// h/tau, but at most a million.
template <class Real>
constexpr Real stopped_ratio(Real h_over_tau) {
  return h_over_tau < Real(1e6f) ? h_over_tau : Real(1e6f);
}

/// First order: x_new = x + h/tau (f(x)-x). One drive a step.
struct euler {
  static constexpr int order = 1;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 1;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// h/tau.
  template <class Real>
  static constexpr Real factor(int, Real h_over_tau) {
    return stopped_ratio(h_over_tau);
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* next, int size) {
    s.drives(x, [&](int i, Level f) { next[i] = stopped(moved(x[i], s.factor(0, i), x[i], f)); });
    for (int i = 0; i < size; ++i) x[i] = next[i];
  }
};

/// Second order: the mean of x and of two Euler steps from it (Shu & Osher's form of Heun's
/// method). Two drives a step.
struct heun {
  static constexpr int order = 2;    ///< of its error
  static constexpr int work = 1;     ///< arrays of room that it needs
  static constexpr int factors = 2;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// h/tau, and half of it.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    return which == 0 ? stopped_ratio(h_over_tau) : Real(1) / 2;
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* once, int) {
    s.drives(x, [&](int i, Level f) { once[i] = stopped(moved(x[i], s.factor(0, i), x[i], f)); });
    s.drives(once, [&](int i, Level f) {
      const Level twice = moved(once[i], s.factor(0, i), once[i], f);
      x[i] = stopped(moved(x[i], s.factor(1, i), x[i], twice));
    });
  }
};

/// Fourth order, the classical Runge-Kutta method: with the stages a, b, c,
/// x_new = x + (a-x)/3 + 2(b-x)/3 + (c-x)/3 + h/6tau (f(c)-c). Four drives a step.
struct rk4 {
  static constexpr int order = 4;    ///< of its error
  static constexpr int work = 3;     ///< arrays of room that it needs
  static constexpr int factors = 5;  ///< of h/tau, a node
  /// Levels may leave [0,max] where the step exceeds tau.
  static constexpr bool bounded = false;
  /// The shares of h/tau that its stages take.
  template <class Real>
  static constexpr Real factor(int which, Real h_over_tau) {
    const Real k = stopped_ratio(h_over_tau);
    return which == 0   ? k
           : which == 1 ? k / 2
           : which == 2 ? k / 6
           : which == 3 ? Real(1) / 3
                        : Real(2) / 3;
  }
  /// One step of all levels.
  template <class System, class Level>
  static constexpr void step(System& s, Level* x, Level* work_arrays, int size) {
    Level* const a = work_arrays;
    Level* const b = a + size;
    Level* const c = b + size;
    s.drives(x, [&](int i, Level f) { a[i] = moved(x[i], s.factor(1, i), x[i], f); });
    s.drives(a, [&](int i, Level f) { b[i] = moved(x[i], s.factor(1, i), a[i], f); });
    s.drives(b, [&](int i, Level f) { c[i] = moved(x[i], s.factor(0, i), b[i], f); });
    s.drives(c, [&](int i, Level f) {
      const Level third = s.factor(3, i);
      const Level with_a = moved(x[i], third, x[i], a[i]);
      const Level with_b = moved(with_a, s.factor(4, i), x[i], b[i]);
      const Level with_c = moved(with_b, third, x[i], c[i]);
      x[i] = stopped(moved(with_c, s.factor(2, i), c[i], f));
    });
  }
};

namespace detail {

template <class Level>
struct some_system {
  template <class Sink>
  constexpr void drives(const Level*, Sink&&);
  constexpr Level factor(int, int) const;
};

}  // namespace detail

/// What a stepper of your own offers: the constants `order`, `work` (arrays of levels that it
/// needs), `factors` (numbers it keeps a time constant) and `bounded` (whether levels stay in
/// [0,1]; else rules read them as if they did), and two static functions:
/// - factor(which, h_over_tau), for `which` in [0,factors), made once when the step is set;
/// - step(system, x, work_arrays, size), which moves the levels x by one step with
///   system.drives(x, sink), which calls sink(i, f_i), and system.factor(which, i).
template <class S, class T = double>
concept stepper_type = requires(detail::some_system<level_of<T>>& system, level_of<T>* x,
                                real_of<T> h) {
  requires S::order >
  0 && S::work >= 0 && S::factors >= 0;
  static_cast<bool>(S::bounded);
  static_cast<real_of<T>>(S::factor(0, h));
  S::step(system, x, x, 0);
};

namespace detail {

// See checked_number.
template <class S, class T>
struct checked_stepper {
  using type = exponential_midpoint;
};
template <class S, class T>
requires stepper_type<S, T>
struct checked_stepper<S, T> {
  using type = S;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
