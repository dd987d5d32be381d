// N numbers side by side: an operation is done on each, and gives in each the bits that it gives
// alone. With them an evaluator computes N cells in the time of a few: see pathway::cells.
//
// The vector extensions of GCC and clang; a compiler for a processor without vectors takes them
// apart. Parts of 16 bytes, whatever the build may use: a type must not change with flags. Wider
// ones are asked for by name.
#ifndef PATHWAY_NUMBER_LANES_HPP
#define PATHWAY_NUMBER_LANES_HPP

#include "pathway/number/number.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The widest parts that pay in this build, in bytes: 32 with -mavx (which -march=native implies on
/// most machines), else 16. Longer ones, as of AVX-512, gained less than a tenth.
inline constexpr int widest_part =
#if defined(__AVX__)
    32;
#else
    16;
#endif

/// N numbers, each a float or a double, in parts of Bytes, 16 or `widest_part`, which they fill.
template <class T, int N, int Bytes = 16>
struct lanes {
  static_assert(Bytes == 16 || Bytes == widest_part,
                "pathway: parts of 16 bytes, or of 32 in a build with -mavx");
  /// What one instruction takes.
  typedef T vector __attribute__((vector_size(Bytes)));
  /// How many numbers that are.
  static constexpr int wide = Bytes / int{sizeof(T)};
  /// How many of them there are.
  static constexpr int parts = N / wide;
  static_assert(N > 0 && N % wide == 0,
                "pathway: N lanes fill whole parts: of 16 bytes four floats or two doubles");

  /// What comparing gives: as a condition it is true where it is true of any lane.
  struct mask {
    /// All bits of a lane, or none.
    decltype(vector{} < vector{}) part[static_cast<size_t>(parts)];
    /// Any of them.
    explicit constexpr operator bool() const noexcept {
      for (int i = 0; i < N; ++i) {
        if (part[i / wide][i % wide] != 0) return true;
      }
      return false;
    }
  };

  /// In order.
  vector part[static_cast<size_t>(parts)];

  /// All 0.
  constexpr lanes() noexcept : part{} {}
  /// All the same.
  template <class Number>
  [[gnu::always_inline]] constexpr lanes(Number all) noexcept requires requires {
    static_cast<T>(all);
  }
  {
    const vector zero{}, same = zero + static_cast<T>(all);
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) part[i] = same;
  }

  /// The number of one lane, from 0 to N-1.
  [[nodiscard]] constexpr T operator[](int lane) const noexcept {
    return part[lane / wide][lane % wide];
  }
  /// Sets that of one lane.
  constexpr void set(int lane, T to) noexcept { part[lane / wide][lane % wide] = to; }

  [[gnu::always_inline]] friend constexpr lanes operator+(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] + b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator-(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] - b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator*(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] * b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr lanes operator/(const lanes& a, const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] / b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr mask operator<(const lanes& a, const lanes& b) {
    mask r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = a.part[i] < b.part[i];
    return r;
  }
  [[gnu::always_inline]] friend constexpr mask operator>(const lanes& a, const lanes& b) {
    return b < a;
  }
  /// a where it is true, else b.
  [[gnu::always_inline]] friend constexpr lanes choose(const mask& where, const lanes& a,
                                                       const lanes& b) {
    lanes r;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) r.part[i] = where.part[i] ? a.part[i] : b.part[i];
    return r;
  }
  /// See rounded(T).
  [[gnu::always_inline]] friend constexpr lanes rounded(lanes product) {
    if (!can_fuse || __builtin_is_constant_evaluated()) return product;
#pragma GCC unroll 64
    for (int i = 0; i < parts; ++i) {
#if defined(__SSE2__)
      asm("" : "+x"(product.part[i]));
#elif defined(__aarch64__)
      asm("" : "+w"(product.part[i]));
#else
      for (int k = 0; k < wide; ++k) product.part[i][k] = detail::unfused(T{product.part[i][k]});
#endif
    }
    return product;
  }
};

/// What evaluators and steppers ask of it. Times and time constants are of one cell.
template <class T, int N, int Bytes>
struct number<lanes<T, N, Bytes>> {
  using level = lanes<T, N, Bytes>;   ///< a state
  using real = T;                     ///< times, exponents
  static constexpr bool soft = true;  ///< no rule is passed over: its value is not 0 in every lane
  static constexpr bool precise = number<T>::precise;  ///< settle() then asks for 1e-10, else 1e-5

  /// Lane by lane: it has tables and branches.
  static constexpr level power(const level& x, real n) {
    level r;
    for (int i = 0; i < N; ++i) r.set(i, pow_unit(x[i], n));
    return r;
  }
};

/// As of one number.
template <class T, int N, int Bytes>
[[gnu::always_inline]] constexpr lanes<T, N, Bytes> at_most_one(const lanes<T, N, Bytes>& x) {
  const lanes<T, N, Bytes> one = T(1);
  return choose(x < one, x, one);
}

/// As of one number: between x and the goal. Each line is one instruction.
template <class T, int N, int Bytes>
[[gnu::always_inline]] constexpr lanes<T, N, Bytes> toward(const lanes<T, N, Bytes>& x,
                                                           const lanes<T, N, Bytes>& k,
                                                           const lanes<T, N, Bytes>& goal) {
  using many = lanes<T, N, Bytes>;
  const many next = moved(x, k, x, goal);
  const many high = choose(x > goal, x, goal), low = choose(x < goal, x, goal);
  const many below = choose(next < high, next, high), kept = choose(below > low, below, low);
  return choose(kept < many(negligible<T>), many(), kept);
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
