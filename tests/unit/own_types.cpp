// A number type, a stepper and an evaluator of one's own, as README says that they are made.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

namespace own {

/// A double that counts its products.
struct counted {
  double v = 0;
  static inline long products = 0;

  constexpr counted() = default;
  constexpr counted(int whole) : v(whole) {}
  constexpr explicit counted(double from) : v(from) {}
  constexpr explicit operator double() const { return v; }

  friend constexpr counted operator+(counted a, counted b) { return counted(a.v + b.v); }
  friend constexpr counted operator-(counted a, counted b) { return counted(a.v - b.v); }
  friend constexpr counted operator*(counted a, counted b) {
    if (!__builtin_is_constant_evaluated()) ++products;
    return counted(a.v * b.v);
  }
  friend constexpr counted operator/(counted a, counted b) { return counted(a.v / b.v); }
  friend constexpr bool operator<(counted a, counted b) { return a.v < b.v; }
  friend constexpr bool operator>(counted a, counted b) { return a.v > b.v; }
  friend constexpr bool operator==(counted, counted) = default;
  friend constexpr counted rounded(counted a) { return counted(pathway::rounded(a.v)); }
};

/// Like exponential_euler, written anew.
struct relaxation {
  static constexpr int order = 1, work = 1, factors = 1;
  static constexpr bool bounded = true;
  template <class Real>
  static constexpr Real factor(int, Real h_over_tau) {
    return pathway::decay_fraction(h_over_tau);
  }
  template <class System, class Level>
  static constexpr void step(System& system, Level* x, Level* next, int size) {
    system.drives(x,
                  [&](int i, Level f) { next[i] = pathway::toward(x[i], system.factor(0, i), f); });
    for (int i = 0; i < size; ++i) x[i] = next[i];
  }
};

/// `flat`, and how often it was asked.
struct asked {
  static inline long times = 0;
  template <class Model, class Level, class T, class Sink>
  static constexpr void drives(const Model& model, const Level* x, T* values, Sink&& sink) {
    if (!__builtin_is_constant_evaluated()) ++times;
    pathway::flat::drives(model, x, values, sink);
  }
};

}  // namespace own

template <>
struct pathway::number<own::counted> {
  using T = own::counted;
  using level = double;
  using real = double;
  static constexpr real smallest = number<double>::smallest, largest = number<double>::largest;
  static constexpr real resolution = 0;
  static constexpr bool soft = false, precise = true;
  static constexpr T one(T) { return 1; }
  static constexpr T from_real(real r) { return T(r); }
  static constexpr real to_real(level x) { return x; }
  static constexpr level level_from(real x) { return x; }
  static constexpr T power(T x, real n) { return T(pow_unit(x.v, n)); }
};

using namespace pathway::literals;

inline constexpr char own_text[] = R"(
input growth = 0.7
node A tau=5
node B tau=11
growth & !B => A [n=1.4 EC50=0.3]
A => B [n=3 EC50=0.45 w=0.9]
)";
inline constexpr auto own_net = pathway::network<own_text>;

static_assert(pathway::number_type<float> && pathway::number_type<double>);
static_assert(pathway::number_type<pathway::q1_15> && pathway::number_type<pathway::q16_16>);
static_assert(pathway::number_type<pathway::dual<double>> && pathway::number_type<own::counted>);
static_assert(!pathway::number_type<int> && !pathway::number_type<long double>);
static_assert(pathway::stepper_type<own::relaxation> && pathway::stepper_type<pathway::rk4, float>);
static_assert(!pathway::stepper_type<own::asked>);

TEST_CASE("a number type, a stepper and an evaluator of one's own give the known bits") {
  pathway::simulation<own_net, own::counted, own::relaxation, own::asked> mine;
  pathway::simulation<own_net, double, pathway::exponential_euler> known;
  own::counted::products = own::asked::times = 0;
  for (int i = 0; i < 100; ++i) {
    mine.step();
    known.step();
    REQUIRE(mine["A"] == known["A"]);
    REQUIRE(mine["B"] == known["B"]);
  }
  CHECK(own::asked::times == 100);
  CHECK(own::counted::products >= 400);
  CHECK(mine.settle().converged);
}
