// The steppers alone, on dx/dt = (f - x)/tau made by hand: no network, no text.
// SPDX-License-Identifier: MIT
#include "pathway/dynamics/stepper.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <type_traits>

#include "../support/both.hpp"
#include "../support/random.hpp"

using pathway::euler;
using pathway::exponential_euler;
using pathway::exponential_midpoint;
using pathway::heun;
using pathway::rk4;

namespace {

constexpr int most = 3;

/// dx_i/dt = (f_i(x) - x_i)/tau_i for a function f, as the steppers want it.
template <class Stepper, class Drive>
struct plain_system {
  int size;
  const double* tau;
  Drive f;  // f(x, i)
  double factors[5][most] = {};

  constexpr plain_system(int n, const double* taus, Drive drive, double h)
      : size(n), tau(taus), f(drive) {
    for (int which = 0; which < Stepper::factors; ++which) {
      for (int i = 0; i < n; ++i) factors[which][i] = Stepper::factor(which, h / tau[i]);
    }
  }
  template <class Sink>
  constexpr void drives(const double* x, Sink&& sink) {
    for (int i = 0; i < size; ++i) sink(i, f(x, i));
  }
  constexpr double factor(int which, int i) const { return factors[which][i]; }
};

template <class Stepper, class Drive>
constexpr void integrate(double* x, int size, const double* tau, Drive f, double time, int steps) {
  plain_system<Stepper, Drive> system(size, tau, f, time / steps);
  double work[most * Stepper::work] = {};
  for (int s = 0; s < steps; ++s) Stepper::step(system, x, work, size);
}

// A nonlinear loop of three with unequal time constants; its values stay well inside (0,1).
constexpr double loop_tau[most] = {2, 5, 11};
constexpr auto loop_drive = [](const auto* x, int i) {
  using real = std::remove_cv_t<std::remove_pointer_t<decltype(x)>>;
  const real y = x[(i + 2) % 3];
  return i == 0 ? real(1) / (real(1) + 4 * y * y) : (y * y) / (real(1) / 10 + y * y);
};
constexpr double loop_start[most] = {0.9, 0.3, 0.6};

/// The loop's exact solution, as good as long double: Runge-Kutta with very small steps.
void reference(long double time, long double* x) {
  const int steps = 20000;
  const long double h = time / steps;
  for (int i = 0; i < most; ++i) x[i] = loop_start[i];
  for (int s = 0; s < steps; ++s) {
    long double k[5][most] = {}, at[most];
    const long double ahead[5] = {0, 0, h / 2, h / 2, h};
    for (int stage = 1; stage < 5; ++stage) {
      for (int i = 0; i < most; ++i) at[i] = x[i] + ahead[stage] * k[stage - 1][i];
      for (int i = 0; i < most; ++i) k[stage][i] = (loop_drive(at, i) - at[i]) / loop_tau[i];
    }
    for (int i = 0; i < most; ++i) x[i] += h / 6 * (k[1][i] + 2 * k[2][i] + 2 * k[3][i] + k[4][i]);
  }
}

template <class Stepper>
double error_on_the_loop(int steps) {
  const double time = 8;
  long double exact[most];
  reference(time, exact);
  double x[most];
  for (int i = 0; i < most; ++i) x[i] = loop_start[i];
  integrate<Stepper>(x, most, loop_tau, loop_drive, time, steps);
  long double error = 0;
  for (int i = 0; i < most; ++i) error = std::fmax(error, std::fabs(x[i] - exact[i]));
  return static_cast<double>(error);
}

TEST_CASE_TEMPLATE("the measured order is the promised one", Stepper, euler, heun,
                   exponential_euler, exponential_midpoint, rk4) {
  const int coarse = Stepper::order == 4 ? 40 : 160;
  const double errors[] = {error_on_the_loop<Stepper>(coarse),
                           error_on_the_loop<Stepper>(2 * coarse),
                           error_on_the_loop<Stepper>(4 * coarse)};
  CHECK(errors[0] < 0.02);
  CHECK(errors[2] > 1e-13);  // still far above rounding
  for (int i = 0; i < 2; ++i) {
    const double order = std::log2(errors[i] / errors[i + 1]);
    INFO("errors ", errors[i], " ", errors[i + 1]);
    CHECK(order > Stepper::order - 0.1);
    CHECK(order < Stepper::order + 0.1);
  }
}

TEST_CASE("the orders are those of the table") {
  CHECK(euler::order == 1);
  CHECK(exponential_euler::order == 1);
  CHECK(heun::order == 2);
  CHECK(exponential_midpoint::order == 2);
  CHECK(rk4::order == 4);
}

// --- exact solutions -----------------------------------------------------------------------------

constexpr double taus[most] = {0.5, 10, 300};
constexpr double goals[most] = {0.25, 1, 0};
constexpr auto constant_drive = [](const auto*, int i) { return goals[i]; };

/// f constant: x = f + (x0 - f) e^(-t/tau), which the exponential steppers meet for every h.
TEST_CASE_TEMPLATE("exponential steppers are exact for a constant drive", Stepper,
                   exponential_euler, exponential_midpoint) {
  for (const double h : {1e-3, 0.01, 0.1, 1.0, 7.0, 60.0, 1440.0, 1e5}) {
    double x[most] = {0.75, 0.125, 0.875};
    const double x0[most] = {0.75, 0.125, 0.875};
    integrate<Stepper>(x, most, taus, constant_drive, 12 * h, 12);
    for (int i = 0; i < most; ++i) {
      const long double exact =
          goals[i] + (static_cast<long double>(x0[i]) - goals[i]) *
                         std::exp(-12 * static_cast<long double>(h) / taus[i]);
      INFO("h ", h, " tau ", taus[i]);
      CHECK(std::fabs(x[i] - exact) <= 1e-14L);
    }
  }
}

/// Of f constant each other stepper makes a known polynomial of z = h/tau:
/// x_n = f + (x0 - f) R(z)^n, R being e^-z up to its order.
TEST_CASE_TEMPLATE("steppers make their stability polynomial of a constant drive", Stepper, euler,
                   heun, rk4) {
  for (const double h : {0.01, 0.2, 0.9}) {
    double x[most] = {0.75, 0.125, 0.875};
    const double x0[most] = {0.75, 0.125, 0.875};
    integrate<Stepper>(x, most, taus, constant_drive, 10 * h, 10);
    for (int i = 0; i < most; ++i) {
      const long double z = static_cast<long double>(h) / taus[i];
      long double R = 1 - z;
      if (Stepper::order >= 2) R += z * z / 2;
      if (Stepper::order >= 4) R += -z * z * z / 6 + z * z * z * z / 24;
      const long double expected = goals[i] + (x0[i] - goals[i]) * std::pow(R, 10.0L);
      INFO("h ", h, " tau ", taus[i]);
      CHECK(std::fabs(x[i] - expected) <= 1e-14L);
    }
  }
}

/// A cascade: x0 decays from 1, x1 follows it. Its exact solution, for tau a and b:
/// x1 = a/(a - b) (e^(-t/a) - e^(-t/b)).
TEST_CASE_TEMPLATE("a cascade comes close to its exact solution", Stepper, euler, heun,
                   exponential_euler, exponential_midpoint, rk4) {
  const double tau[] = {4, 9};
  const auto f = [](const double* x, int i) { return i == 0 ? 0.0 : x[0]; };
  double x[most] = {1, 0};
  integrate<Stepper>(x, 2, tau, f, 12, 1200);
  const double exact0 = std::exp(-12 / 4.0);
  const double exact1 = 4 / (4.0 - 9) * (std::exp(-12 / 4.0) - std::exp(-12 / 9.0));
  const double tolerance = Stepper::order == 1 ? 1e-3 : Stepper::order == 2 ? 2e-6 : 1e-11;
  CHECK(std::fabs(x[0] - exact0) < tolerance);
  CHECK(std::fabs(x[1] - exact1) < tolerance);
}

/// One step by hand, from the formulas of the design.
constexpr int one_step_by_hand() {
  const double tau[1] = {4};
  constexpr auto f = [](const double* x, int) { return 1 - x[0] * x[0]; };
  const auto near = [](double a, double b) { return a - b < 1e-15 && b - a < 1e-15; };
  double x[1] = {0.5};
  integrate<euler>(x, 1, tau, f, 2, 1);
  HOLDS(near(x[0], 0.5 + 0.5 * (0.75 - 0.5)));
  x[0] = 0.5;
  integrate<heun>(x, 1, tau, f, 2, 1);
  const double predicted = 0.625, slope0 = 0.75 - 0.5,
               slope1 = 1 - predicted * predicted - predicted;
  HOLDS(near(x[0], 0.5 + 0.25 * (slope0 + slope1)));
  x[0] = 0.5;
  integrate<exponential_euler>(x, 1, tau, f, 2, 1);
  const double whole = 0.39346934028736657640,
               half = 0.22119921692859513175;  // 1-e^(-1/2), 1-e^(-1/4)
  HOLDS(near(x[0], 0.5 + whole * 0.25));
  x[0] = 0.5;
  integrate<exponential_midpoint>(x, 1, tau, f, 2, 1);
  const double middle = 0.5 + half * 0.25;
  HOLDS(near(x[0], 0.5 + whole * (1 - middle * middle - 0.5)));
  return 0;
}
BOTH("one step of each is what its formula says", one_step_by_hand)

// --- bounds --------------------------------------------------------------------------------------

TEST_CASE("which steppers are bounded is written on them") {
  CHECK(exponential_euler::bounded);
  CHECK(exponential_midpoint::bounded);
  CHECK_FALSE(euler::bounded);
  CHECK_FALSE(heun::bounded);
  CHECK_FALSE(rk4::bounded);
}

constexpr auto upwards = [](const double*, int) { return 1.0; };

/// How far from 0 on the way up to 1 a state comes outside [0,1].
template <class Stepper>
constexpr double excess(double h, int steps) {
  const double tau[1] = {1};
  double x[1] = {0}, most_outside = 0;
  for (int s = 0; s < steps; ++s) {
    integrate<Stepper>(x, 1, tau, upwards, h, 1);
    const double outside = x[0] > 1 ? x[0] - 1 : -x[0];
    if (outside > most_outside) most_outside = outside;
  }
  return most_outside;
}

constexpr int who_leaves_the_bounds() {
  HOLDS(excess<euler>(0.9, 50) == 0);
  HOLDS(excess<euler>(1.5, 50) == 0.5);  // h > tau: past the goal, and back
  HOLDS(excess<euler>(2.5, 50) > 9e5);   // h > 2 tau: away for good, to a million
  HOLDS(excess<heun>(1.9, 50) == 0 && excess<heun>(2.5, 50) > 9e5);
  HOLDS(excess<rk4>(2.7, 50) == 0 && excess<rk4>(3, 50) > 1e3);
  for (const double h : {1.5, 2.5, 3.0, 100.0, 1e9}) {
    HOLDS(excess<exponential_euler>(h, 50) == 0);
    HOLDS(excess<exponential_midpoint>(h, 50) == 0);
  }
  return 0;
}
BOTH("euler leaves the bounds where h > tau, exponential steppers never", who_leaves_the_bounds)

/// `toward` in [x, goal] for every share, also where rounding would put it outside.
template <class Level>
void check_toward(Level x, Level goal, Level k) {
  const Level next = pathway::toward(x, k, goal);
  const bool up = x < goal;
  CHECK_FALSE((up ? next < x : next < goal));
  CHECK_FALSE((up ? next > goal : next > x));
}

TEST_CASE("a move towards a goal lies between the two, to the last bit") {
  for (int a = 0; a <= 20; ++a) {
    for (int b = 0; b <= 20; ++b) {
      for (int c = 0; c <= 20; ++c) {
        const double x = a / 20.0 * (1 - 1e-16 * b), goal = std::pow(b / 20.0, 3), k = c / 20.0;
        check_toward(x, goal, k);
        check_toward(static_cast<float>(x), static_cast<float>(goal), static_cast<float>(k));
        check_toward(pathway::fixed<30>::nearest(x), pathway::fixed<30>::nearest(goal),
                     pathway::fixed<30>::nearest(k));
      }
    }
  }
  random_numbers dice{404};
  RANDOM_SEED(dice);
  for (int i = 0; i < 20000; ++i) {
    const double x = dice.unit(), goal = dice.unit(), k = dice.one_in(2) ? 1 - 1e-16 : 1;
    check_toward(x, goal, k);
    check_toward(static_cast<float>(x), static_cast<float>(goal), static_cast<float>(k));
  }
  CHECK(pathway::toward(0.3, 1.0, 0.7) == 0.7);
  CHECK(pathway::toward(0.7, 1.0, 0.3) == 0.3);
  CHECK(pathway::toward(0.7, 0.0, 0.3) == 0.7);
}

}  // namespace
