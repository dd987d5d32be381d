// Fixed point: its arithmetic against exact rational rounding, and the pathway in it against
// double. SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>

#include "../support/both.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using namespace mtor::literals;
using pathway::fixed;

namespace {

/// q is n/d rounded to nearest: |q d - n| <= d/2, for integers of any sign and d > 0.
constexpr bool is_nearest(int64_t q, int64_t n, int64_t d) {
  const int64_t off = q * d - n;
  return 2 * (off < 0 ? -off : off) <= d;
}

template <int F>
constexpr int arithmetic() {
  using q = fixed<F>;
  HOLDS(q::one == int32_t{1} << F && q(1).raw == q::one && q(0).raw == 0);
  random_numbers dice{F};
  for (int i = 0; i < 300; ++i) {
    const int32_t a = dice.below(q::one + 1), b = dice.below(q::one + 1);
    const q x = q::from_raw(a), y = q::from_raw(b);
    HOLDS((x + y).raw == a + b && (x - y).raw == a - b);
    HOLDS(is_nearest((x * y).raw, int64_t{a} * b, q::one));
    HOLDS(is_nearest(((q(0) - x) * y).raw, -int64_t{a} * b, q::one));
    if (b > 0 && a <= b) HOLDS(is_nearest((x / y).raw, int64_t{a} * q::one, b));
    HOLDS((x < y) == (a < b) && (x > y) == (a > b) && (x == y) == (a == b));
  }
  const int32_t ends[] = {0, 1, 2, 3, q::half - 1, q::half, q::half + 1, q::one - 1, q::one};
  for (const int32_t a : ends) {
    for (const int32_t b : ends) {
      const q x = q::from_raw(a), y = q::from_raw(b);
      HOLDS(is_nearest((x * y).raw, int64_t{a} * b, q::one));
      if (b > 0 && a <= b) HOLDS(is_nearest((x / y).raw, int64_t{a} * q::one, b));
    }
    HOLDS((q::from_raw(a) * q(1)).raw == a && (q::from_raw(a) / q(1)).raw == a);
  }
  return 0;
}
BOTH("products and quotients of fixed<15> are the nearest", arithmetic<15>)
BOTH("products and quotients of fixed<16> are the nearest", arithmetic<16>)

/// The way of a level by 32-bit products, against the one 64-bit product that defines it.
constexpr int moves() {
  random_numbers dice{30};
  const int32_t one = fixed<30>::one;
  const int32_t ends[] = {0, 1, 2, 32767, 32768, 32769, one / 2, one - 32768, one - 1, one};
  constexpr int most = 10;
  for (int i = 0; i < 1000 + most * most * most; ++i) {
    const int j = i - 1000;
    const int32_t x = j < 0 ? dice.below(one + 1) : ends[j % most];
    const int32_t k = j < 0 ? dice.below(one + 1) : ends[j / most % most];
    const int32_t goal = j < 0 ? dice.below(one + 1) : ends[j / most / most];
    const int32_t next =
        pathway::toward(fixed<30>::from_raw(x), fixed<30>::from_raw(k), fixed<30>::from_raw(goal))
            .raw;
    HOLDS(is_nearest(int64_t{next} - x, int64_t{k} * (int64_t{goal} - x), one));
    HOLDS(goal > x ? x <= next && next <= goal : goal <= next && next <= x);
  }
  return 0;
}
BOTH("a level moves by the nearest to its share of the way", moves)

/// Settling begins within bounds, wherever a step too long has left the levels.
template <class T>
constexpr int settled_after_divergence() {
  mtor::core_cell<T, pathway::rk4> lost, cell;
  must(lost.set_step(1000_min));
  for (int i = 0; i < 20; ++i) lost.step();
  HOLDS(lost.settle().converged && cell.settle().converged);
  for (int i = 0; i < cell.nodes(); ++i)
    HOLDS(lost.node(pathway::node_index(i)) >= 0 && lost.node(pathway::node_index(i)) <= 1);
  return 0;
}
TEST_CASE("settling begins within bounds") {
  CHECK(settled_after_divergence<fixed<15>>() == 0);
  CHECK(settled_after_divergence<fixed<16>>() == 0);
  CHECK(settled_after_divergence<float>() == 0);
}

template <int F>
constexpr int conversions() {
  using q = fixed<F>;
  using number = pathway::number<q>;
  for (int i = 0; i <= 1000; ++i) {
    const double v = i / 1000.0;
    const double off = q::nearest(v).raw - v * q::one;
    HOLDS(off <= 0.5 && off >= -0.5);
    const double narrow = q::nearest(static_cast<float>(v)).raw - v * q::one;
    HOLDS(narrow <= 0.51 && narrow >= -0.51);
    const double level = number::level_from(static_cast<float>(v)).raw - v * fixed<30>::one;
    HOLDS(level <= 64 && level >= -64);  // as near as float is: 2^-24 of 2^30
  }
  HOLDS(q::nearest(-0.25).raw == -q::one / 4);
  HOLDS((q::from_raw(q::one / 4).template real<double>() == 0.25));
  // A state carries more digits than a value; there and back is the same.
  for (int32_t raw = 0; raw <= q::one; raw += 97) {
    HOLDS(q(fixed<30>(q::from_raw(raw))).raw == raw);
  }
  HOLDS(fixed<30>(q(1)).raw == fixed<30>::one);
  const int32_t unit = int32_t{1} << (30 - F);
  HOLDS(q(fixed<30>::from_raw(5 * unit + unit / 2 - 1)).raw == 5);
  HOLDS(q(fixed<30>::from_raw(5 * unit + unit / 2)).raw == 6);
  return 0;
}
BOTH("fixed<15> from and to reals and states", conversions<15>)
BOTH("fixed<16> from and to reals and states", conversions<16>)

constexpr int saturation() {
  using number = pathway::number<fixed<15>>;
  const fixed<30> large = number::level_from(1e9f);
  HOLDS(large.raw > fixed<30>::one && large.raw == number::level_from(5.f).raw);
  // moved() past either end stays at the end instead of wrapping round.
  const auto at = [](double v) { return fixed<30>::nearest(v); };
  HOLDS(pathway::moved(at(1.5), at(1.9), at(0), at(1.5)).raw == INT32_MAX);
  HOLDS(pathway::moved(at(-1.5), at(1.9), at(1.5), at(0)).raw == INT32_MIN);
  HOLDS(pathway::moved(at(0.25), at(0.5), at(0.25), at(0.75)).raw == at(0.5).raw);
  return 0;
}
BOTH("steps that leave the range saturate", saturation)

/// Small differences are not lost: a node far slower than the step still moves.
TEST_CASE_TEMPLATE("a slow node moves in fixed point", T, fixed<15>, fixed<16>) {
  run_time_cell<T> cell("node A tau=10000\n=> A [w=0.5]\n");
  cell->advance(10000_min);
  CHECK(std::fabs(cell.level("A") - 0.5 * (1 - std::exp(-1.0))) < 1e-3);
}

/// The pathway for 72 h with a drug from 12 h and a loss from 24 h, compared every half hour.
TEST_CASE_TEMPLATE("the pathway in fixed point is within 2e-3 of double over 72 h", T, fixed<15>,
                   fixed<16>) {
  mtor::cell<double> exact;
  mtor::cell<T> integer;
  double worst = 0, moved_by = 0;
  const auto compare = [&] {
    for (int i = 0; i < exact.nodes(); ++i) {
      const double off = std::fabs(exact.node(pathway::node_index(i)) -
                                   static_cast<double>(integer.node(pathway::node_index(i))));
      INFO("node ", i, " at ", exact.time(), " min: ", exact.node(pathway::node_index(i)));
      CHECK(off <= 2e-3);
      worst = std::fmax(worst, off);
      moved_by = std::fmax(
          moved_by,
          std::fabs(exact.node(pathway::node_index(i)) -
                    static_cast<double>(pathway::tables_of<mtor::network, double>.start[i])));
    }
  };
  for (int half_hour = 0; half_hour < 144; ++half_hour) {
    if (half_hour == 24) {
      exact.dose("everolimus", 20_nM);
      integer.dose("everolimus", 20_nM);
    }
    if (half_hour == 48) {
      exact.apply("PTEN_loss");
      integer.apply("PTEN_loss");
    }
    if (half_hour == 96) {
      exact.dose("everolimus", 0_nM);
      integer.dose("everolimus", 0_nM);
    }
    exact.advance(30_min);
    integer.advance(30_min);
    compare();
  }
  CHECK(worst > 0);  // fixed point is not double
  CHECK(moved_by > 0.3);
  MESSAGE("largest difference ", worst);
}

TEST_CASE_TEMPLATE("every drug, alone, in fixed point is within 2e-3 of double", T, fixed<15>,
                   fixed<16>) {
  for (int drug = 0; drug < mtor::network.count.drugs; ++drug) {
    mtor::cell<double> exact;
    mtor::cell<T> integer;
    REQUIRE(exact.set_dose(pathway::drug_index(drug), 50));
    REQUIRE(integer.set_dose(pathway::drug_index(drug), 50));
    exact.advance(12_h);
    integer.advance(12_h);
    for (int i = 0; i < exact.nodes(); ++i) {
      INFO("drug ", drug, " node ", i);
      CHECK(std::fabs(exact.node(pathway::node_index(i)) -
                      static_cast<double>(integer.node(pathway::node_index(i)))) <= 2e-3);
    }
  }
}

}  // namespace
