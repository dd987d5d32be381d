// What a build must be for the same text to give the same bits everywhere. Nothing else is
// configured.
#ifndef PATHWAY_CONFIG_HPP
#define PATHWAY_CONFIG_HPP

#if __cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#error "pathway needs C++20: compile with -std=c++20 (or -std=gnu++20)"
#endif

#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__) || \
    defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__)
#error \
    "pathway gives the same bits on every machine; -ffast-math lets the compiler change them: compile without it"
#endif

#if defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 1 || __FLT_EVAL_METHOD__ == 2)
#error \
    "pathway gives the same bits on every machine; x87 keeps extra ones: compile with -msse2 -mfpmath=sse"
#endif

namespace pathway {

/// True where the compiler could fuse a product and a sum into one instruction with one rounding.
/// Unknown machines count as such.
inline constexpr bool can_fuse =
#if defined(__x86_64__) || defined(__i386__) || defined(_M_X64)
#if defined(__FMA__) || defined(__FMA4__)
    true;
#else
    false;
#endif
#elif defined(__wasm__) || defined(__AVR__)
    false;
#elif defined(__arm__) && !defined(__ARM_FEATURE_FMA)
    false;
#elif defined(__riscv) && !defined(__riscv_flen)
    false;
#else
    true;
#endif

namespace detail {

/// A value that passes through an empty asm cannot be fused with what follows.
template <class T>
inline T unfused(T product) {
#if defined(__x86_64__) || defined(__i386__)
  asm("" : "+x"(product));
#elif defined(__aarch64__)
  asm("" : "+w"(product));
#elif defined(__arm__) && defined(__ARM_FEATURE_FMA)
  if constexpr (sizeof(T) == 4) {
    asm("" : "+t"(product));
  } else {
    asm("" : "+w"(product));
  }
#elif defined(__riscv_flen)
  if constexpr (8 * sizeof(T) <= __riscv_flen) {
    asm("" : "+f"(product));
  } else {
    asm("" : "+m"(product));
  }
#else
  volatile T barrier = product;
  product = barrier;
#endif
  return product;
}

}  // namespace detail

/// The product, rounded to its type before anything is added to it. Compilers may contract a*b + c
/// into one fused operation (GCC does so across statements, and ignores the standard pragma), which
/// changes the last bit. One statement: a constant evaluation counts them.
template <class T>
constexpr T rounded(T product) {
  return can_fuse && !__builtin_is_constant_evaluated() ? detail::unfused(product) : product;
}

}  // namespace pathway

#endif
