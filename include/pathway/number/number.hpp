// The number types a network can be computed in. A rule's value is a T; a node's state is a
// level<T>, which for fixed point carries more digits, because a slow node moves by less than one T
// a step.
#ifndef PATHWAY_NUMBER_NUMBER_HPP
#define PATHWAY_NUMBER_NUMBER_HPP

#include "pathway/number/config.hpp"
#include "pathway/number/decimal.hpp"
#include "pathway/number/math.hpp"

namespace pathway {

/// A number in [-2,2) as a 32-bit integer over 2^Fraction; products and quotients are rounded to
/// nearest. fixed<15> needs only 32-bit multiplication and division (every factor is at most 1).
template <int Fraction>
struct fixed {
  static_assert(Fraction == 15 || Fraction == 16 || Fraction == 30,
                "fixed point has 15, 16 or 30 binary places");
  static constexpr int32_t one = int32_t{1} << Fraction;
  static constexpr int32_t half = one / 2;

  int32_t raw = 0;

  constexpr fixed() = default;
  constexpr fixed(int whole) : raw(whole * one) {}
  /// Between formats: to the nearest where digits are lost.
  template <int Other>
  constexpr explicit fixed(fixed<Other> from)
      : raw(Other > Fraction ? (from.raw + (1 << (Other > Fraction ? Other - Fraction - 1 : 0))) >>
                                   (Other > Fraction ? Other - Fraction : 0)
                             : from.raw << (Other > Fraction ? 0 : Fraction - Other)) {}
  static constexpr fixed from_raw(int32_t raw) {
    fixed f;
    f.raw = raw;
    return f;
  }
  /// Nearest; the real type is the caller's choice, so that a board needs no double.
  template <class Real>
  static constexpr fixed nearest(Real value) {
    const Real scaled = rounded(value * static_cast<Real>(one));
    return from_raw(static_cast<int32_t>(scaled < 0 ? scaled - Real{0.5f} : scaled + Real{0.5f}));
  }
  template <class Real>
  constexpr Real real() const {
    return static_cast<Real>(raw) / static_cast<Real>(one);
  }

  friend constexpr fixed operator+(fixed a, fixed b) { return from_raw(a.raw + b.raw); }
  friend constexpr fixed operator-(fixed a, fixed b) { return from_raw(a.raw - b.raw); }
  friend constexpr fixed operator*(fixed a, fixed b) {
    if constexpr (Fraction == 15) {
      return from_raw((a.raw * b.raw + half) >> Fraction);
    } else {
      return from_raw(static_cast<int32_t>((int64_t{a.raw} * b.raw + half) >> Fraction));
    }
  }
  /// Both must not be negative, and the divisor must not be 0.
  friend constexpr fixed operator/(fixed a, fixed b) {
    if constexpr (Fraction == 15) {
      return from_raw(static_cast<int32_t>(
          ((static_cast<uint32_t>(a.raw) << Fraction) + static_cast<uint32_t>(b.raw) / 2) /
          static_cast<uint32_t>(b.raw)));
    } else {
      return from_raw(static_cast<int32_t>(
          ((static_cast<uint64_t>(a.raw) << Fraction) + static_cast<uint64_t>(b.raw) / 2) /
          static_cast<uint64_t>(b.raw)));
    }
  }
  friend constexpr bool operator==(fixed, fixed) = default;
  friend constexpr bool operator<(fixed a, fixed b) { return a.raw < b.raw; }
  friend constexpr bool operator>(fixed a, fixed b) { return a.raw > b.raw; }
};

/// Integers have no bits to lose: nothing to prevent.
template <int Fraction>
constexpr fixed<Fraction> rounded(fixed<Fraction> product) {
  return product;
}

using q1_15 = fixed<15>;
using q16_16 = fixed<16>;

/// What the engine needs to know of a number type besides + - * / < and 1.
template <class T>
struct number;

template <class T>
struct ieee_number {
  using level = T;  ///< a state
  using real = T;   ///< doses, times, time constants, exponents

  static constexpr T smallest = to<T>({1, sizeof(T) == 4 ? -36 : -300, false});
  static constexpr T resolution = 0;  ///< of a T, where levels are finer
  static constexpr T largest = T(1) - to<T>({1, sizeof(T) == 4 ? -7 : -15, false});
  static constexpr bool soft = int{8 * sizeof(T)} > float_width;  ///< by a library: slow
  static constexpr bool precise = sizeof(T) == 8;

  /// What becomes of a number that only rounding has lifted above 1.
  static constexpr T one(T) { return 1; }

  static constexpr T from_real(real r) { return r; }
  static constexpr real to_real(level x) { return x; }
  static constexpr level level_from(real x) { return x; }
  static constexpr T power(T x, real n) { return pow_unit(x, n); }
};

/// The same bits wherever double is as IEEE 754 says. On Thumb-2 without an FPU for double
/// (Cortex-M3, M4) it is not: GCC's library subtracts wrongly in the last place now and then. Take
/// float or fixed point there.
template <>
struct number<double> : ieee_number<double> {};
template <>
struct number<float> : ieee_number<float> {};

template <int Fraction>
struct number<fixed<Fraction>> {
  using T = fixed<Fraction>;
  using level = fixed<30>;
  using real = float;
  static constexpr real smallest = 1.f / T::one;
  static constexpr real largest = 1.f - 1.f / T::one;
  static constexpr real resolution = 1.f / T::one;
  static constexpr bool soft = false;
  static constexpr bool precise = false;

  static constexpr T one(T) { return 1; }
  static constexpr T from_real(real r) { return T::nearest(r); }
  static constexpr real to_real(level x) { return x.template real<real>(); }
  /// Saturates: h/tau may be large.
  static constexpr level level_from(real x) { return level::nearest(x < 1.99f ? x : 1.99f); }
  static constexpr T power(T x, real n) { return T::nearest(pow_unit(x.template real<real>(), n)); }
};

template <class T>
using level_of = typename number<T>::level;
template <class T>
using real_of = typename number<T>::real;

/// base + k (to - from), the one move of every stepper.
template <class Level>
constexpr Level moved(Level base, Level k, Level from, Level to) {
  return base + rounded(k * (to - from));
}
constexpr fixed<30> moved(fixed<30> base, fixed<30> k, fixed<30> from, fixed<30> to) {
  const int64_t step = int64_t{k.raw} * (int64_t{to.raw} - from.raw);
  const int64_t next = base.raw + ((step + (int64_t{1} << 29)) >> 30);
  return fixed<30>::from_raw(static_cast<int32_t>(next > INT32_MAX   ? INT32_MAX
                                                  : next < INT32_MIN ? INT32_MIN
                                                                     : next));
}

/// States below this become 0. They would reach the subnormal numbers, which are slow on many
/// machines; the square and cube of a state that is kept stay normal.
template <class Level>
inline constexpr Level negligible = to<Level>({1, sizeof(Level) == 4 ? -12 : -90, false});
template <>
inline constexpr fixed<30> negligible<fixed<30>>{};

/// From x the share k in [0,1] of the way to `goal`. Lies between the two whatever the rounding
/// does.
template <class Level>
constexpr Level toward(Level x, Level k, Level goal) {
  const Level next = moved(x, k, x, goal);
  const Level kept = goal > x ? (next > goal ? goal : next) : (next < goal ? goal : next);
  constexpr Level least = negligible<Level>;  // (a name of its own: cppcheck reads < > as brackets)
  return kept < least ? Level{} : kept;
}
/// The same number as with moved(), without a 64-bit product, which a small processor lacks: k and
/// d in halves of 15 bits, so that every sum fits in 32. It lies between x and goal as it is,
/// because |k d| is at most |d|, rounded or not.
constexpr fixed<30> toward(fixed<30> x, fixed<30> k, fixed<30> goal) {
  constexpr int32_t low = (1 << 15) - 1;
  const int32_t d = goal.raw - x.raw, d1 = d >> 15, d0 = d & low;
  const int32_t k1 = k.raw >> 15, k0 = k.raw & low;
  const int32_t middle = k1 * d0 + k0 * d1 + ((k0 * d0 + (1 << 29)) >> 15);
  return fixed<30>::from_raw(x.raw + k1 * d1 + (middle >> 15));
}

}  // namespace pathway

#endif
