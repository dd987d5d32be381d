// A number that carries its derivative: every operation gives the value it always gave, and how
// fast that value changes. A cell of such numbers tells how its levels answer to a setting, exactly
// and in one run, at rest and in time:
//
//   pathway::simulation<net, pathway::dual<double>> cell;
//   cell.set_input("input", {0.6, 1});  // 0.6, and from here on derivatives are with respect to it
//   cell.settle();
//   cell["NODE"].slope            // d(NODE) / d(input)
#ifndef PATHWAY_ANALYSIS_DUAL_HPP
#define PATHWAY_ANALYSIS_DUAL_HPP

#include "pathway/dynamics/gate.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// value + slope e with e*e = 0 (Clifford's dual numbers; forward differentiation). Ordered by
/// value; equal only where both parts are.
template <class Real>
struct dual {
  /// The type of both parts.
  using part = Real;

  /// The number, and its derivative to what was seeded with slope 1.
  Real value = 0, slope = 0;

  /// The constant 0.
  constexpr dual() noexcept = default;
  /// A constant.
  template <class Number>
  constexpr dual(Number constant) noexcept requires(!requires { constant.slope; })
      : value(static_cast<Real>(constant)) {}
  /// A value and its derivative.
  constexpr dual(Real v, Real d) noexcept : value(v), slope(d) {}

  explicit constexpr operator Real() const noexcept { return value; }
  explicit constexpr operator int32_t() const noexcept { return static_cast<int32_t>(value); }

  /// The larger of |value| and |slope|, as a constant.
  constexpr dual size() const noexcept {
    const Real v = value < 0 ? -value : value, s = slope < 0 ? -slope : slope;
    return v > s ? v : s;
  }

  friend constexpr dual operator-(dual a) noexcept { return {-a.value, -a.slope}; }
  friend constexpr dual operator+(dual a, dual b) noexcept {
    return {a.value + b.value, a.slope + b.slope};
  }
  friend constexpr dual operator-(dual a, dual b) noexcept {
    return {a.value - b.value, a.slope - b.slope};
  }
  friend constexpr dual operator*(dual a, dual b) noexcept {
    return {a.value * b.value,
            pathway::rounded(a.value * b.slope) + pathway::rounded(a.slope * b.value)};
  }
  friend constexpr dual operator/(dual a, dual b) noexcept {
    const Real q = a.value / b.value;
    return {q, (a.slope - pathway::rounded(q * b.slope)) / b.value};
  }
  friend constexpr bool operator==(dual, dual) noexcept = default;
  friend constexpr bool operator<(dual a, dual b) noexcept { return a.value < b.value; }
  friend constexpr bool operator>(dual a, dual b) noexcept { return a.value > b.value; }
  friend constexpr bool operator<=(dual a, dual b) noexcept { return a.value <= b.value; }
  friend constexpr bool operator>=(dual a, dual b) noexcept { return a.value >= b.value; }
};

/// Both parts rounded, so that no compiler fuses what follows.
template <class Real>
constexpr dual<Real> rounded(dual<Real> product) noexcept {
  return {rounded(product.value), product.slope};
}

/// x^n for x in [0,1] and n > 0. At x = 0 and n < 1 the slope is infinite: given as 0.
template <class Real>
constexpr dual<Real> pow_unit(dual<Real> x, dual<Real> n) noexcept {
  const Real p = pow_unit(x.value, n.value);
  if (!(x.value > 0)) return {p, n.value == 1 ? x.slope : Real(0)};
  const Real to_x = n.value * p / x.value;
  const Real to_n = n.slope == 0 || !(p > 0) ? Real(0) : p * natural_log(x.value);
  return {p, rounded(to_x * x.slope) + rounded(to_n * n.slope)};
}

/// 1 - e^-z with its derivative.
template <class Real>
constexpr dual<Real> decay_fraction(dual<Real> z) noexcept {
  const Real gone = decay_fraction(z.value);
  return {gone, (Real(1) - gone) * z.slope};
}

/// The guards against rounding hold the value and leave the slope: it is that of the exact formula.
template <class Real>
constexpr dual<Real> toward(dual<Real> x, dual<Real> k, dual<Real> goal) noexcept {
  const dual<Real> next = moved(x, k, x, goal);
  return {toward(x.value, k.value, goal.value), next.slope};
}

/// Computes the values of number<Real>, bit for bit; doses, times and time constants are dual too.
template <class Real>
struct number<dual<Real>> {
  /// What the trait is about.
  using T = dual<Real>;
  /// How levels are kept.
  using level = T;
  /// How settings and times are given.
  using real = T;

  /// The least step from 0.
  static constexpr T smallest = number<Real>::smallest;
  /// The least difference of two levels.
  static constexpr T resolution = number<Real>::resolution;
  /// The largest number below 1.
  static constexpr T largest = number<Real>::largest;
  /// Every rule counts, also one whose value is 0: its slope may not be.
  static constexpr bool soft = true;  // no rule is passed over because its value is 0
  /// Whether residuals below 1e-5 can be told.
  static constexpr bool precise = number<Real>::precise;

  /// 1, with the slope of what it replaces.
  static constexpr T one(T x) noexcept { return {1, x.slope}; }
  /// A setting as a number.
  static constexpr T from_real(T r) noexcept { return r; }
  /// A number as a setting.
  static constexpr T to_real(T x) noexcept { return x; }
  /// A setting as a level.
  static constexpr T level_from(T x) noexcept { return x; }
  /// x^n for x in [0,1], with its derivative.
  static constexpr T power(T x, T n) noexcept { return pow_unit(x, n); }
};

/// A gate whose n and EC50 may carry a slope.
template <class Real>
constexpr gate_kind<dual<Real>> make_gate(dual<Real> n, dual<Real> EC50) noexcept {
  gate_kind<dual<Real>> k;
  k.power = 0;
  k.n = n;
  const dual<Real> e = pow_unit(EC50, n);
  const Real least = number<Real>::smallest, most = number<Real>::largest;
  k.e = e.value < least ? dual<Real>(least) : e.value > most ? dual<Real>(most) : e;
  k.one_minus_e = dual<Real>(1) - k.e;
  k.one_minus_2e = k.one_minus_e - k.e;
  return k;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
