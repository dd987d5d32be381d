// The number types a network can be computed in. A rule's value is a T; a node's state is a
// level<T>, which for fixed point carries more digits, because a slow node moves by less than one T
// a step.
#ifndef PATHWAY_NUMBER_NUMBER_HPP
#define PATHWAY_NUMBER_NUMBER_HPP

#include "pathway/number/config.hpp"
#include "pathway/number/decimal.hpp"
#include "pathway/number/math.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number in [-2,2) as a 32-bit integer over 2^Fraction; products and quotients are rounded to
/// nearest. fixed<15> needs only 32-bit multiplication and division (every factor is at most 1).
template <int Fraction>
struct fixed {
  static_assert(Fraction == 15 || Fraction == 16 || Fraction == 30,
                "fixed point has 15, 16 or 30 binary places");
  /// 1 as it is kept.
  static constexpr int32_t one = int32_t{1} << Fraction;
  /// 1/2 as it is kept.
  static constexpr int32_t half = one / 2;

  /// The number times 2^Fraction.
  int32_t raw = 0;

  constexpr fixed() = default;  ///< 0
  /// -2, -1, 0 or 1; another number overflows.
  constexpr fixed(int whole) : raw(whole * one) {}
  /// Between formats: to the nearest where digits are lost.
  template <int Other>
  constexpr explicit fixed(fixed<Other> from)
      : raw(Other > Fraction ? (from.raw + (1 << (Other > Fraction ? Other - Fraction - 1 : 0))) >>
                                   (Other > Fraction ? Other - Fraction : 0)
                             : from.raw << (Other > Fraction ? 0 : Fraction - Other)) {}
  /// raw / 2^Fraction.
  static constexpr fixed from_raw(int32_t raw) {
    fixed f;
    f.raw = raw;
    return f;
  }
  /// The nearest to a float or double in [-2,2); what is outside, or no number, is undefined. The
  /// real type is the caller's choice, so that a board needs no double.
  template <class Real>
  static constexpr fixed nearest(Real value) {
    const Real scaled = rounded(value * static_cast<Real>(one));
    return from_raw(static_cast<int32_t>(scaled < 0 ? scaled - Real{0.5f} : scaled + Real{0.5f}));
  }
  /// The same number as a float or double; float rounds what has more than 24 bits.
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

using q1_15 = fixed<15>;   ///< to 3e-5; 32-bit products only: the fastest where there is no FPU
using q16_16 = fixed<16>;  ///< to 1.5e-5; 64-bit products

/// What the engine needs to know of a number type besides + - * / < and 1.
template <class T>
struct number;

/// What it is for float and double; the members are those that number_type asks for.
template <class T>
struct ieee_number {
  using level = T;  ///< a state
  using real = T;   ///< doses, times, time constants, exponents

  /// EC50^n is kept in [smallest,largest].
  static constexpr T smallest = to<T>({1, sizeof(T) == 4 ? -36 : -300, false});
  static constexpr T resolution = 0;  ///< of a T, where levels are finer
  /// The largest number below 1 that is kept apart from it.
  static constexpr T largest = T(1) - to<T>({1, sizeof(T) == 4 ? -7 : -15, false});
  static constexpr bool soft = int{8 * sizeof(T)} > float_width;  ///< by a library: slow
  static constexpr bool precise = sizeof(T) == 8;  ///< settle() then asks for 1e-10, else 1e-5

  /// What becomes of a number that only rounding has lifted above 1.
  static constexpr T one(T) { return 1; }

  static constexpr T from_real(real r) { return r; }       ///< a setting in [0,1]
  static constexpr real to_real(level x) { return x; }     ///< a state, to be shown
  static constexpr level level_from(real x) { return x; }  ///< a state, or a share of h/tau
  static constexpr T power(T x, real n) { return pow_unit(x, n); }  ///< x^n, x in [0,1]
};

/// The same bits wherever double is as IEEE 754 says. On Thumb-2 without an FPU for double
/// (Cortex-M3, M4) it is not: GCC's library subtracts wrongly in the last place now and then. Take
/// float or fixed point there.
template <>
struct number<double> : ieee_number<double> {};
template <>
struct number<float> : ieee_number<float> {};

/// States have 30 binary places, doses and times are float.
template <int Fraction>
struct number<fixed<Fraction>> {
  /// What the trait is about.
  using T = fixed<Fraction>;
  /// How levels are kept: with more digits, so that slow nodes move.
  using level = fixed<30>;
  /// How settings and times are given.
  using real = float;
  /// The least step from 0.
  static constexpr real smallest = 1.f / T::one;
  /// The largest number below 1.
  static constexpr real largest = 1.f - 1.f / T::one;
  /// The least difference of two numbers.
  static constexpr real resolution = 1.f / T::one;
  /// Rules whose value is 0 may be passed over.
  static constexpr bool soft = false;
  /// Residuals below 1e-5 cannot be told.
  static constexpr bool precise = false;

  /// 1, in place of what passed it.
  static constexpr T one(T) { return 1; }
  /// The nearest one, at the bounds where it lies outside.
  static constexpr T from_real(real r) { return T::nearest(r); }
  /// A level as a setting.
  static constexpr real to_real(level x) { return x.template real<real>(); }
  /// Saturates: h/tau may be large.
  static constexpr level level_from(real x) { return level::nearest(x < 1.99f ? x : 1.99f); }
  /// x^n for x in [0,1].
  static constexpr T power(T x, real n) { return T::nearest(pow_unit(x.template real<real>(), n)); }
};

/// The type of a state of a T.
template <class T>
using level_of = typename number<T>::level;
/// The type of doses, times and time constants beside a T.
template <class T>
using real_of = typename number<T>::real;

/// The number itself, or 1 where only rounding has lifted it above.
template <class T>
[[gnu::always_inline]] constexpr T at_most_one(T x) {
  return x < T(1) ? x : number<T>::one(x);
}

/// base + k (to - from), the one move of every stepper.
template <class Level>
constexpr Level moved(Level base, Level k, Level from, Level to) {
  return base + rounded(k * (to - from));
}
/// The same, exactly, rounded once; stops at the ends of the format.
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
/// The same for levels in fixed point.
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

namespace detail {

template <class A, class B>
concept same = is_same<A, B>;

template <class T>
concept arithmetic = requires(T a, T b) {
  T{};
  T(1);
  { a + b } -> same<T>;
  { a - b } -> same<T>;
  { a* b } -> same<T>;
  { a / b } -> same<T>;
  { a < b } -> same<bool>;
  { a > b } -> same<bool>;
  { a == b } -> same<bool>;
  { rounded(a) } -> same<T>;
};

template <class T>
concept described = requires(T a, level_of<T> x, real_of<T> r) {
  { number<T>::one(a) } -> same<T>;
  { number<T>::from_real(r) } -> same<T>;
  { number<T>::to_real(x) } -> same<real_of<T>>;
  { number<T>::level_from(r) } -> same<level_of<T>>;
  { number<T>::power(a, r) } -> same<T>;
  static_cast<real_of<T>>(number<T>::smallest);
  static_cast<real_of<T>>(number<T>::largest);
  static_cast<real_of<T>>(number<T>::resolution);
  static_cast<bool>(number<T>::soft);
  static_cast<bool>(number<T>::precise);
};

template <class T>
concept moves = requires(T a, level_of<T> x, real_of<T> r) {
  level_of<T>{};
  level_of<T>(1);
  static_cast<T>(x);
  static_cast<level_of<T>>(a);
  { x < x } -> same<bool>;
  { x > x } -> same<bool>;
  { x - x } -> same<level_of<T>>;
  { toward(x, x, x) } -> same<level_of<T>>;
  { decay_fraction(r) } -> same<real_of<T>>;
};

}  // namespace detail

/// What a number type of your own offers, to be the T of a simulation:
/// - T{} is 0, T(1) is 1; + - * / give a T, < > == a bool;
/// - rounded(T) beside it gives the T itself, or keeps a product from being fused with a sum;
/// - a specialisation of pathway::number<T> with the members that ieee_number has;
/// - level and T convert into each other by static_cast; a level has 0, 1, - < > and toward(x, k,
///   goal): float, double, T itself or fixed<30>. real is float or double (or dual of them).
template <class T>
concept number_type = detail::arithmetic<T> && detail::described<T> && detail::moves<T>;

namespace detail {

// T; or double in its place, so that of a T that lacks something one sentence is said and no more.
template <class T>
struct checked_number {
  using type = double;
};
template <number_type T>
struct checked_number<T> {
  using type = T;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
