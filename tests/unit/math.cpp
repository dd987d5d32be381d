// Powers and decay: exact ends, error against long double, order, the same bits in the compiler.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "../support/both.hpp"
#include "pathway/number/math.hpp"
#include "../support/random.hpp"

namespace {

using pathway::decay_fraction;
using pathway::pow_unit;
using limits = std::numeric_limits<double>;

template <class T>
using bits_of = typename pathway::detail::power_table<T>::bits;

template <class T>
constexpr bits_of<T> bits(T x) {
  return std::bit_cast<bits_of<T>>(x);
}

template <class T>
constexpr T next(T x, int steps = 1) {
  return std::bit_cast<T>(static_cast<bits_of<T>>(bits(x) + static_cast<bits_of<T>>(steps)));
}

template <class T>
constexpr bool near(T found, T expected, T relative) {
  const T difference = found < expected ? expected - found : found - expected;
  return difference <= relative * expected;
}

template <class T>
constexpr int ends_are_exact() {
  for (T n : {T(0.001f), T(0.1f), T(1), T(1.4f), T(10), T(1e30f), std::numeric_limits<T>::max()}) {
    HOLDS(pow_unit(T(0), n) == 0 && pow_unit(T(1), n) == 1);
    HOLDS(pow_unit(T(-1), n) == 0 && pow_unit(T(2), n) == 1);
  }
  HOLDS(pow_unit(std::numeric_limits<T>::quiet_NaN(), T(2)) == 0);
  HOLDS(decay_fraction(T(0)) == 0);
  HOLDS(decay_fraction(T(64)) == 1 && decay_fraction(std::numeric_limits<T>::max()) == 1);
  HOLDS(decay_fraction(std::numeric_limits<T>::infinity()) == 1);
  return 0;
}

template <class T>
constexpr int values_are_right() {
  const T close = 4 * std::numeric_limits<T>::epsilon();
  HOLDS(near(pow_unit(T(0.25f), T(0.5f)), T(0.5f), close));
  HOLDS(near(pow_unit(T(0.5f), T(3)), T(0.125f), close));
  HOLDS(near(pow_unit(T(0.75f), T(2)), T(0.5625f), close));
  HOLDS(near(pow_unit(T(0.5f), T(1.4)), T(0.378929141627599521), close));
  HOLDS(near(pow_unit(T(1) / 1024, T(0.1)), T(0.5), close));
  const T tiny = T(1) / (uint64_t{1} << 40);
  HOLDS(near(decay_fraction(tiny), tiny * (1 - tiny / 2), close));
  HOLDS(near(decay_fraction(T(0.1)), T(0.0951625819640404268), close));
  HOLDS(near(decay_fraction(T(0.5)), T(0.393469340287366577), close));
  HOLDS(near(decay_fraction(T(1)), T(0.632120558828557678), close));
  HOLDS(near(decay_fraction(T(3)), T(0.950212931632136057), close));
  return 0;
}

template <class T>
constexpr int small_powers_fade_to_zero() {
  const T least = std::numeric_limits<T>::denorm_min();
  const T huge = std::numeric_limits<T>::max();
  HOLDS(pow_unit(least, T(1)) == least && pow_unit(least, T(2)) == 0);
  HOLDS(pow_unit(T(0.5f), huge) == 0 && pow_unit(next(T(1), -1), huge) == 0);
  HOLDS(pow_unit(T(0.5f), std::numeric_limits<T>::infinity()) == 0);
  const int last = std::numeric_limits<T>::digits - std::numeric_limits<T>::min_exponent;
  HOLDS(pow_unit(T(0.5f), T(last - 3)) == 8 * least);
  HOLDS(pow_unit(T(0.5f), T(last + 2)) == 0);
  return 0;
}

// From one number to the next, at the places where the rows of the table meet and between them.
template <class T>
constexpr int powers_keep_order(T n, int places, int neighbours) {
  for (int place = 0; place < places; ++place) {
    T x = next(1 - static_cast<T>(place) / static_cast<T>(2 * places), -neighbours);
    T before = pow_unit(x, n);
    for (int i = 0; i < 2 * neighbours && x < 1; ++i) {
      x = next(x);
      const T after = pow_unit(x, n);
      HOLDS(after >= before && after <= 1);
      before = after;
    }
  }
  return 0;
}

template <class T>
constexpr int some_powers_keep_order() {
  return powers_keep_order(T(1.4), 32, 10);
}

// What pow_unit and exp2_sum rest on: a row's center lies so close to 2^log2 that no step shows,
// and each stretch ends at or below the start of the next.
template <class T>
bool tables_are_consistent() {
  using table = pathway::detail::power_table<T>;
  const int rows = 1 << table::row_bits;
  const long double ulp = std::numeric_limits<T>::epsilon();
  for (int i = 0; i < rows; ++i) {
    const auto& row = table::rows[i];
    const auto power = [](int j) {
      const auto whole = static_cast<bits_of<T>>(j) << (table::mantissa - table::row_bits);
      const auto& at = table::rows[j % rows];
      return static_cast<long double>(std::bit_cast<T>(static_cast<bits_of<T>>(at.power + whole)));
    };
    const long double s = 1.0L / rows;
    const long double slope = pathway::detail::polynomial(table::exp2_slope, static_cast<T>(s));
    INFO("row ", i);
    CHECK(std::fabs(power(i) / exp2l(i * s) - 1) <= ulp / 2);
    CHECK(power(i) * (1 + s * slope) <= power(i + 1) * (1 - ulp / 64));
    CHECK(std::fabs(row.center / exp2l(row.log2) - 1) <= ulp / 12);
    CHECK(std::fabs(row.center * static_cast<long double>(row.inverse) - 1) <= ulp);
    CHECK(std::fabs((1 + (i + 0.5L) * s) / row.center - 1) <= s / 6);
  }
  for (T a : table::exp2_slope) CHECK(a > 0);
  return true;
}

// One number for the bits of many results.
template <class T>
constexpr uint64_t digest(int count, T seed) {
  uint64_t hash = 14695981039346656037u;
  T x = seed;
  for (int i = 0; i < count; ++i) {
    x = T(3.75f) * x * (1 - x);  // stays in (0,1)
    const T n = static_cast<T>(1 + i % 40) / 7;
    hash = (hash ^ bits(pow_unit(x, n))) * 1099511628211u;
    hash = (hash ^ bits(decay_fraction(x * n))) * 1099511628211u;
  }
  return hash;
}

template <class T>
struct error {
  double ulp = 0, relative = 0;

  void add(T found, long double exact) {
    int exponent = 0;
    std::frexp(exact, &exponent);
    exponent = std::max(exponent, std::numeric_limits<T>::min_exponent);
    const long double off = std::fabs(static_cast<long double>(found) - exact);
    const auto unit = std::ldexp(1.0L, exponent - std::numeric_limits<T>::digits);
    ulp = std::max(ulp, static_cast<double>(off / unit));
    relative = std::max(relative, static_cast<double>(off / exact));
  }
};

constexpr uint64_t seed = 20;

}  // namespace

BOTH("pow_unit and decay_fraction, double: ends", ends_are_exact<double>)
BOTH("pow_unit and decay_fraction, float: ends", ends_are_exact<float>)
BOTH("pow_unit and decay_fraction, double: values", values_are_right<double>)
BOTH("pow_unit and decay_fraction, float: values", values_are_right<float>)
BOTH("pow_unit, double: underflow", small_powers_fade_to_zero<double>)
BOTH("pow_unit, float: underflow", small_powers_fade_to_zero<float>)
BOTH("pow_unit, double: order", some_powers_keep_order<double>)
BOTH("pow_unit, float: order", some_powers_keep_order<float>)

TEST_CASE_TEMPLATE("pow_unit: order at the rows", T, double, float) {
  for (double n : {0.001, 0.01, 0.1, 0.5, 1.0, 1.4, 2.5, 10.0, 100.0}) {
    CAPTURE(n);
    CHECK(powers_keep_order(static_cast<T>(n), 256, 100) == 0);
  }
}

TEST_CASE_TEMPLATE("pow_unit: tables", T, double, float) { CHECK(tables_are_consistent<T>()); }

TEST_CASE("pow_unit and decay_fraction: the same bits everywhere") {
  constexpr uint64_t in_double = digest(500, 0.3);
  constexpr uint64_t in_float = digest(500, 0.3f);
  volatile double start = 0.3;  // volatile: this one is not for the compiler to evaluate
  volatile float start_float = 0.3f;
  CHECK(digest<double>(500, start) == in_double);
  CHECK(digest<float>(500, start_float) == in_float);
  CHECK(in_double == 0xb8823b85e7df7061u);
  CHECK(in_float == 0x124f3cb063e9c523u);
}

TEST_CASE("pow_unit, double: error") {
  random_numbers dice{seed};
  error<double> usual, wide;
  for (int i = 0; i < 400000; ++i) {
    const double x = i % 2 != 0 ? dice.log_between(1e-6, 1) : dice.between(1e-6, 1);
    const double n = i % 4 < 2 ? 1.4 : dice.between(0.1, 10);
    usual.add(pow_unit(x, n), powl(x, n));
    const double any_n = dice.log_between(1e-3, 1e3);
    const double any_x = std::exp(-std::min(700.0, 700 / any_n) * dice.unit());
    wide.add(pow_unit(any_x, any_n), powl(any_x, any_n));
  }
  MESSAGE("largest relative error ", usual.relative, ", for n in [0.001,1000] ", wide.relative);
  CHECK(usual.relative < 6e-16);
  CHECK(wide.relative < 2e-14);
}

TEST_CASE("pow_unit, float: error") {
  random_numbers dice{seed};
  error<float> usual;
  for (int i = 0; i < 400000; ++i) {
    const float x = static_cast<float>(dice.log_between(1e-6, 1));
    const float n = i % 2 != 0 ? 1.4f : static_cast<float>(dice.between(0.1, 10));
    const long double exact = powl(x, n);
    if (exact > 1e-37L) usual.add(pow_unit(x, n), exact);
  }
  MESSAGE("largest error ", usual.ulp, " ulp");
  CHECK(usual.ulp < 4);
}

TEST_CASE("pow_unit: never decreases with x, sorted random numbers") {
  random_numbers dice{seed};
  std::vector<double> x(2000000);
  for (double& value : x) value = dice.unit();
  std::sort(x.begin(), x.end());
  for (double n : {0.1, 1.4, 10.0}) {
    double before = 0;
    int wrong = 0;
    for (double value : x) {
      const double after = pow_unit(value, n);
      wrong += after >= before && after <= 1 ? 0 : 1;
      before = after;
    }
    INFO("n ", n);
    CHECK(wrong == 0);
  }
}

TEST_CASE("pow_unit: never decreases from one double to the next") {
  random_numbers dice{seed};
  for (int i = 0; i < 200000; ++i) {
    const double n = i % 2 != 0 ? dice.log_between(0.001, 30) : 1.4;
    double x = dice.unit();
    if (i % 4 == 1) x = std::exp2(-dice.between(0, 20));
    if (i % 4 == 2) x = std::exp2(-std::floor(dice.between(0, 640)) / 32 / n);  // stretches meet
    if (i % 4 == 3) x = std::ldexp(1 + std::floor(dice.between(0, 32)) / 32, -1 - i % 30);  // rows
    if (x < limits::min() || x >= 1) continue;
    x = next(x, -5);
    for (int k = 0; k < 10 && x < 1; ++k) {
      const double y = next(x);
      const bool ordered = pow_unit(x, n) <= pow_unit(y, n);
      if (!ordered) FAIL("seed ", seed, " x ", x, " n ", n);
      x = y;
    }
  }
}

TEST_CASE("pow_unit: never decreases from one float to the next, every float of [1/8,1]") {
  for (float n : {0.3f, 1.4f, 4.5f}) {
    float before = pow_unit(0.125f, n);
    int wrong = 0;
    for (float x = 0.125f; x <= 1; x = next(x)) {
      const float after = pow_unit(x, n);
      wrong += after >= before && after <= 1 ? 0 : 1;
      before = after;
    }
    INFO("n ", n);
    CHECK(wrong == 0);
  }
}

TEST_CASE_TEMPLATE("decay_fraction: error and order", T, double, float) {
  random_numbers dice{seed};
  error<T> worst;
  int wrong = 0;
  for (int i = 0; i < 400000; ++i) {
    T z = static_cast<T>(i % 2 != 0 ? dice.log_between(1e-30, 40) : dice.between(0, 4));
    if (i % 8 == 0) z = static_cast<T>(std::ldexp(1.0, i / 8 % 9 - 4));
    if (i % 16 == 4)
      z = static_cast<T>(std::floor(dice.between(0, 1300)) * 0.6931471805599453 / 32);
    if (z > 0) worst.add(decay_fraction(z), -expm1l(-static_cast<long double>(z)));
    for (int k = z > 0 ? -3 : 0; k < 3; ++k) {
      const T value = decay_fraction(next(z, k));
      wrong += value <= decay_fraction(next(z, k + 1)) && value >= 0 && value <= 1 ? 0 : 1;
    }
  }
  MESSAGE("largest error ", worst.ulp, " ulp");
  CHECK(worst.ulp <= 3);
  CHECK(wrong == 0);
}
