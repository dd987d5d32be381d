// Powers and decay with + - * / only, so that every compiler and every machine gets the same bits.
#ifndef PATHWAY_NUMBER_MATH_HPP
#define PATHWAY_NUMBER_MATH_HPP

#include <stddef.h>
#include <stdint.h>

#include "pathway/number/config.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {
namespace detail {

// a + b c
template <class T>
constexpr T plus(T a, T b, T c) {
  return a + rounded(b * c);
}

// a0 + a1 x + a2 x^2 + ..., in pairs, so that few operations wait for the one before.
template <class T, size_t N>
constexpr T polynomial(const T (&a)[N], T x) {
  const T x2 = rounded(x * x);
  if constexpr (N == 5) {
    return plus(plus(a[0], x, a[1]), x2, plus(plus(a[2], x, a[3]), x2, a[4]));
  } else {
    T high = plus(a[4], x, a[5]);
    if constexpr (N == 7) high = plus(high, x2, a[6]);
    return plus(plus(plus(a[0], x, a[1]), x2, plus(a[2], x, a[3])), rounded(x2 * x2), high);
  }
}

// One row of the table below, which is by size, because an AVR's double is a float.
//
// The log2 of a number is its exponent, plus the log2 of a center near its mantissa, plus a small
// rest. The centers are those whose log2 has 16 bits (float: 8) to a tenth of the center's last
// bit, found by search (after Gal 1986): then the first two make a short number, whose product with
// half the bits of an n is exact. `power` of row j is the bits of 2^(j/rows), less the j << shift
// that exp2_sum adds back.
template <class T, class Bits>
struct power_row {
  T center, inverse, log2;
  Bits power;
};

// log2_slope: log2(1+r)/r; exp2_slope: (2^s-1)/s for s in [0,1/rows]; both interpolated at
// Chebyshev points. The latter is all positive, so that rounding keeps order, and its first number
// is lowered until each stretch ends below the start of the next.
template <class T, size_t Size = sizeof(T)>
struct power_table;

template <class T>
struct power_table<T, 8> {
  using bits = uint64_t;
  using signed_bits = int64_t;
  static constexpr int mantissa = 52, row_bits = 5, lift = 128;
  static constexpr bits upper_half = ~bits{0} << 27;
  static constexpr T least = -1080, low = -1000, steep = 0x1p70, saturated = 64;
  static constexpr int decay_terms = 13;

  static constexpr power_row<T, bits> rows[1 << row_bits] = {
      {0x1.0402e373db099p+0, 0x1.f819e847f3b52p-1, 0x1.6f8p-6, 0x3ff0000000000000},
      {0x1.0bd16a1a20252p+0, 0x1.e9682d2b2ff2p-1, 0x1.0abp-4, 0x3fefd9b0d3158574},
      {0x1.13c8873a94a58p+0, 0x1.db458d21cc48cp-1, 0x1.b7ep-4, 0x3fefb5586cf9890f},
      {0x1.1bce2ae37e6e3p+0, 0x1.cdd67209a0637p-1, 0x1.30a8p-3, 0x3fef9301d0125b51},
      {0x1.23ee567a3b038p+0, 0x1.c0fb98916390fp-1, 0x1.841p-3, 0x3fef72b83c7d517b},
      {0x1.2bb15c7d4bd4ep+0, 0x1.b55abffec92f6p-1, 0x1.d198p-3, 0x3fef54873168b9aa},
      {0x1.33cc35d0d72c8p+0, 0x1.a9d690ad5c429p-1, 0x1.1038p-2, 0x3fef387a6e756238},
      {0x1.3bc1eda534606p+0, 0x1.9f1a732c8a032p-1, 0x1.35fp-2, 0x3fef1e9df51fdee1},
      {0x1.444256d051271p+0, 0x1.94384c2ca84f3p-1, 0x1.5d3p-2, 0x3fef06fe0a31b715},
      {0x1.4c39ecbbfbfp+0, 0x1.8a86bb804303p-1, 0x1.810cp-2, 0x3feef1a7373aa9cb},
      {0x1.542c57b99b72ap+0, 0x1.814f4102a8d1p-1, 0x1.a3f8p-2, 0x3feedea64c123422},
      {0x1.5c314032d836cp+0, 0x1.786f81a8dba04p-1, 0x1.c664p-2, 0x3feece086061892d},
      {0x1.63d7d8b6c468ap+0, 0x1.7057916894485p-1, 0x1.e68p-2, 0x3feebfdad5362a27},
      {0x1.6c4c167c39e29p+0, 0x1.67cb4bfcbfb99p-1, 0x1.0498p-1, 0x3feeb42b569d4f82},
      {0x1.73db6ec2e343dp+0, 0x1.607abc08544a4p-1, 0x1.13c4p-1, 0x3feeab07dd485429},
      {0x1.7bf082530cc19p+0, 0x1.58fb33407ce19p-1, 0x1.23a6p-1, 0x3feea47eb03a5585},
      {0x1.842a260c248e3p+0, 0x1.51abd03f8c226p-1, 0x1.3378p-1, 0x3feea09e667f3bcd},
      {0x1.8bf5cc451b586p+0, 0x1.4b05f135d4c6bp-1, 0x1.4228p-1, 0x3fee9f75e8ec5f74},
      {0x1.94384c2ca84f3p+0, 0x1.444256d051271p-1, 0x1.5168p-1, 0x3feea11473eb0187},
      {0x1.9bf8c03ad8397p+0, 0x1.3e2864e200f27p-1, 0x1.5f7p-1, 0x3feea589994cce13},
      {0x1.a3f8461e2ec54p+0, 0x1.38193ef7a13ecp-1, 0x1.6da4p-1, 0x3feeace5422aa0db},
      {0x1.ac03bb28bde74p+0, 0x1.323b8938ec09fp-1, 0x1.7ba8p-1, 0x3feeb737b0cdc5e5},
      {0x1.b413360c1979bp+0, 0x1.2c927669c0d2p-1, 0x1.897p-1, 0x3feec49182a3f090},
      {0x1.bc4d28f631f1cp+0, 0x1.2701c711f406bp-1, 0x1.973ep-1, 0x3feed503b23e255d},
      {0x1.c41e4bba851c5p+0, 0x1.21e809a805bfbp-1, 0x1.a42p-1, 0x3feee89f995ad3ad},
      {0x1.cbbf350337bc8p+0, 0x1.1d189308b7536p-1, 0x1.b07cp-1, 0x3feeff76f2fb5e47},
      {0x1.d3c5717ddaa89p+0, 0x1.18349059e15ddp-1, 0x1.bd44p-1, 0x3fef199bdd85529c},
      {0x1.dbd32fe00d26ep+0, 0x1.1376700774aefp-1, 0x1.c9ep-1, 0x3fef3720dcef9069},
      {0x1.e3aca75c66a03p+0, 0x1.0efe0127998fp-1, 0x1.d5f6p-1, 0x3fef5818dcfba487},
      {0x1.ebe48523a8841p+0, 0x1.0a76f2b1c2708p-1, 0x1.e268p-1, 0x3fef7c97337b9b5f},
      {0x1.f4458d3e5b90cp+0, 0x1.06006b2d9987dp-1, 0x1.eee2p-1, 0x3fefa4afa2a490da},
      {0x1.fc25e9eff021p+0, 0x1.01f0c7ce383d5p-1, 0x1.fa6cp-1, 0x3fefd0765b6e4540}};

  static constexpr T log2_slope[] = {
      1.4426950408889634,  -0.72134752044476769, 0.48089834696324207, -0.36067375083805298,
      0.28853899983623227, -0.2405261417492589,  0.20616770817276189};
  static constexpr T exp2_slope[] = {0.69314718055995439, 0.24022650694464448, 0.055504112364415152,
                                     0.0096177978619087397, 0.0013454505559104902};
};

template <class T>
struct power_table<T, 4> {
  using bits = uint32_t;
  using signed_bits = int32_t;
  static constexpr int mantissa = 23, row_bits = 3, lift = 64;
  static constexpr bits upper_half = ~bits{0} << 16;
  static constexpr T least = -152, low = -100, steep = 0x1p40f, saturated = 32;
  static constexpr int decay_terms = 7;

  static constexpr power_row<T, bits> rows[1 << row_bits] = {
      {0x1.0efa56p+0f, 0x1.e3b334p-1f, 0x1.5p-4f, 0x3f800000},
      {0x1.2df962p+0f, 0x1.b20ce6p-1f, 0x1.e8p-3f, 0x3f7b95c2},
      {0x1.494e1ep+0f, 0x1.8e06a6p-1f, 0x1.74p-2f, 0x3f7837f0},
      {0x1.6cfdcep+0f, 0x1.671c1cp-1f, 0x1.06p-1f, 0x3f75fed7},
      {0x1.8e06a6p+0f, 0x1.494e1ep-1f, 0x1.46p-1f, 0x3f7504f3},
      {0x1.ac36bcp+0f, 0x1.32171p-1f, 0x1.7cp-1f, 0x3f75672a},
      {0x1.d5818ep+0f, 0x1.172b84p-1f, 0x1.cp-1f, 0x3f7744fd},
      {0x1.ee4aaap+0f, 0x1.092bep-1f, 0x1.e6p-1f, 0x3f7ac0c7}};

  static constexpr T log2_slope[] = {1.44269502f,   -0.721347511f, 0.480895728f,
                                     -0.360671461f, 0.290013462f,  -0.241739482f};
  static constexpr T exp2_slope[] = {0.693146646f, 0.240226507f, 0.0555043519f, 0.00961272232f,
                                     0.00138247432f};
};

// 2^k, for normal results
template <class T>
constexpr T power_of_two(int k) {
  using table = power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1});
  return __builtin_bit_cast(T, static_cast<bits>(one + (static_cast<bits>(k) << table::mantissa)));
}

// 2^(high+low) for a normal result; y is that sum, rounded. Never decreases with it: every
// operation on `rest` >= 0 is monotone in floating point.
template <class T>
constexpr T exp2_sum(T y, T high, T low) {
  using table = power_table<T>;
  using bits = typename table::bits;
  constexpr int shift = table::mantissa - table::row_bits;
  constexpr T rounder = T(1.5f) * power_of_two<T>(shift);  // last bit: one stretch
  constexpr T half_stretch = power_of_two<T>(-table::row_bits - 1);
  const T whole = (y - half_stretch) + rounder;
  const T rest = (high - (whole - rounder)) + low;
  const bits index = __builtin_bit_cast(bits, whole);
  const bits power = table::rows[index % (bits{1} << table::row_bits)].power;
  const T scale = __builtin_bit_cast(T, static_cast<bits>(power + (index << shift)));
  return scale + rounded(rounded(scale * rest) * polynomial(table::exp2_slope, rest));
}

// 1 - e^-z for z in [0,1]: Taylor's series at z/4, doubled twice.
template <class T>
constexpr T small_decay(T z) {
  const T u = z / 4;
  T t = 1;
  for (int k = power_table<T>::decay_terms; k > 2; --k) t = 1 - rounded(u * t) / static_cast<T>(k);
  const T quarter = u - rounded(rounded(u * t) * (u / 2));
  const T half = quarter + quarter - rounded(quarter * quarter);
  return half + half - rounded(half * half);
}

}  // namespace detail

/// x^n for x in [0,1] and n > 0, in [0,1]; exactly 0 at 0 and below (and for NaN), 1 at 1 and
/// above. double: relative error below 6e-16 for n <= 10, 2e-14 for n <= 1000; float: 4 ulp for n
/// <= 10. For n >= 0.001 never decreases from one x to the next: `high + low` grows by more than
/// its rounding errors, and exp2_sum keeps order.
template <class T>
constexpr T pow_unit(T x, T n) {
  using table = detail::power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1});
  constexpr bits normal = bits{1} << table::mantissa;
  constexpr T lift = detail::power_of_two<T>(table::lift);

  // Outside the branches, so that a loop over x does it once.
  const T power = n < table::steep ? n : table::steep;
  const T upper = __builtin_bit_cast(T, __builtin_bit_cast(bits, power) & table::upper_half);
  const T lower = power - upper;

  bits b = __builtin_bit_cast(bits, x) - one;
  if (b < normal - one) {  // wraps: 0, subnormal, 1 and above, negative, NaN
    if (!(x > 0)) return 0;
    if (!(x < 1)) return 1;
    b = __builtin_bit_cast(bits, x * lift) - one - (bits{table::lift} << table::mantissa);
  }
  const T m = __builtin_bit_cast(T, b % normal + one);
  const auto& row =
      table::rows[(b >> (table::mantissa - table::row_bits)) % (bits{1} << table::row_bits)];
  const T r = rounded((m - row.center) * row.inverse);
  const T slope = detail::polynomial(table::log2_slope, r);
  const int32_t exponent =
      static_cast<int32_t>(static_cast<typename table::signed_bits>(b) >> table::mantissa);
  const T log2 = static_cast<T>(exponent) + row.log2;

  const T high = rounded(upper * log2);
  const T low = rounded(lower * log2) + rounded(rounded(power * r) * slope);
  const T y = high + low;
  if (!(y >= table::low)) {
    if (!(y > table::least)) return 0;
    return detail::exp2_sum<T>(y + table::lift, high + table::lift, low) / lift;
  }
  return detail::exp2_sum(y, high, low);
}

/// ln x for normal x > 0, to about an ulp: the exponent, and the series of atanh for the rest.
template <class T>
constexpr T natural_log(T x) {
  using table = detail::power_table<T>;
  using bits = typename table::bits;
  constexpr bits one = __builtin_bit_cast(bits, T{1}), normal = bits{1} << table::mantissa;
  const bits b = __builtin_bit_cast(bits, x);
  T m = __builtin_bit_cast(T, b % normal + one);
  T exponent = static_cast<T>(static_cast<int32_t>(b >> table::mantissa) -
                              static_cast<int32_t>(one >> table::mantissa));
  if (m > T(1.41421356f)) {  // then |s| is at most 0.172
    m = m / 2;
    exponent = exponent + 1;
  }
  const T s = (m - 1) / (m + 1), s2 = rounded(s * s);
  T sum = 0;
  for (int k = 23; k > 1; k -= 2) sum = rounded(s2 * (sum + T(1) / static_cast<T>(k)));
  const T rest = s + s;
  return rounded(exponent * T(0.693147180559945309)) + (rest + rounded(rest * sum));
}

/// 1 - e^(-z) for z >= 0, in [0,1]: the share of the way to a target that is gone after z time
/// constants. Error at most 3 ulp, also for tiny z; exactly 1 for large z. Never decreases with z.
template <class T>
constexpr T decay_fraction(T z) {
  using table = detail::power_table<T>;
  if (z <= 1) return detail::small_decay(z);  // from here on, the other gives no less
  if (!(z < table::saturated)) return 1;
  const T y = rounded(z * T(-1.4426950408889634));
  return 1 - detail::exp2_sum(y, y, T{0});
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
