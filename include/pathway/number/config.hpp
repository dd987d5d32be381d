// What a build must be for the same text to give the same bits everywhere. Nothing else is
// configured.
#ifndef PATHWAY_NUMBER_CONFIG_HPP
#define PATHWAY_NUMBER_CONFIG_HPP

// One message, which names the setting of the kit in use. A file that does not exist ends the build
// there and then: #error alone would let some thousand errors follow.
#if !defined(__cplusplus) || \
    (__cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L))
#if defined(__AVR__)
#error \
    "pathway needs C++20, and the cores of AVR boards compile an older one: take the C file that 'lab export --format c' writes"
#elif defined(PLATFORMIO)
#error \
    "pathway needs C++20: in platformio.ini set build_unflags = -std=gnu++11 -std=gnu++14 -std=gnu++17 and build_flags = -std=gnu++20 (GCC 12 or later), or take the C file that 'lab export --format c' writes"
#elif defined(ARDUINO)
#error \
    "pathway needs C++20, and the board's core decides: put compiler.cpp.extra_flags=-std=gnu++20 into platform.local.txt beside its platform.txt (GCC 12 or later), or take the C file that 'lab export --format c' writes"
#elif defined(ESP_PLATFORM)
#error "pathway needs C++20: take ESP-IDF 5.1 or later, and no older -std in your CMakeLists.txt"
#elif defined(PICO_ON_DEVICE)
#error "pathway needs C++20: set(CMAKE_CXX_STANDARD 20) in your CMakeLists.txt (GCC 12 or later)"
#else
#error \
    "pathway needs C++20: compile with -std=c++20 or -std=gnu++20 (GCC 12, clang 14 or later); for CODAL and MakeCode take the C file that 'lab export --format c' writes"
#endif
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "C++20 (see the error above)"
#include PATHWAY_STOP
#endif

// Flags, and pragmas before the header, with which a compiler may change the bits and says so.
// Clang says so of few, and takes the others back: see PATHWAY_SAME_BITS_BEGIN.
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__) || \
    defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) ||                     \
    (defined(__NO_SIGNED_ZEROS__) && !defined(__clang__))
#error \
    "pathway gives the same bits on every machine; -ffast-math, or a part of it, lets the compiler change them: compile without it"
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "same bits (see the error above)"
#include PATHWAY_STOP
#endif

// -1 is GCC's -mfpmath=both; clang also says -1 of what is taken back below.
#if defined(__FLT_EVAL_METHOD__) && (__FLT_EVAL_METHOD__ == 1 || __FLT_EVAL_METHOD__ == 2 || \
                                     (__FLT_EVAL_METHOD__ == -1 && !defined(__clang__)))
#error \
    "pathway gives the same bits on every machine; this build computes with more of them than a number has (x87, -ffp-eval-method): compile with -msse2 -mfpmath=sse"
/// What the next line cannot include: so that an older compiler says nothing more.
#define PATHWAY_STOP "same bits (see the error above)"
#include PATHWAY_STOP
#endif

static_assert(sizeof(0.1) == sizeof(double),
              "pathway gives the same bits on every machine; -fsingle-precision-constant changes "
              "its constants: compile without it");

// Around all that computes. Clang may not reassociate, take reciprocals or ignore the sign of 0
// there, whatever its flags (-funsafe-math-optimizations, -fassociative-math, ...) and the pragmas
// before it; GCC, which names such flags above, forgets the pragmas before it. For targets where
// clang knows no float_control (wasm32) it would warn, and such flags stay unnoticed.
#if defined(__clang__)
#define PATHWAY_FLOAT_CONTROL(what)                                                          \
  _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wignored-pragmas\"") \
      _Pragma(what) _Pragma("clang diagnostic pop")
#define PATHWAY_SAME_BITS_BEGIN PATHWAY_FLOAT_CONTROL("float_control(precise, on, push)")
#define PATHWAY_SAME_BITS_END PATHWAY_FLOAT_CONTROL("float_control(pop)")
#elif defined(__GNUC__)
#define PATHWAY_SAME_BITS_BEGIN _Pragma("GCC push_options") _Pragma("GCC reset_options")
#define PATHWAY_SAME_BITS_END _Pragma("GCC pop_options")
#else
/// Before all that computes: flags and pragmas change no bit from here on.
#define PATHWAY_SAME_BITS_BEGIN
/// Behind it: as they were.
#define PATHWAY_SAME_BITS_END
#endif

namespace pathway {

/// True where the compiler could fuse a product and a sum into one instruction with one rounding.
/// Unknown machines count as such, and every x86 and every ARM that computes in hardware: there a
/// pragma or an attribute of the calling function can add the instruction after this was read.
inline constexpr bool can_fuse =
#if defined(__wasm__) || defined(__AVR__)
    false;
#elif defined(__arm__) && !defined(__ARM_FP)
    false;
#elif defined(__riscv) && !defined(__riscv_flen)
    false;
#else
    true;
#endif

/// The widest floating-point numbers that the processor computes itself, in bits.
inline constexpr int float_width =
#if defined(__arm__)
#if !defined(__ARM_FP)
    0;
#else
    (__ARM_FP & 8) != 0   ? 64
    : (__ARM_FP & 4) != 0 ? 32
                          : 0;
#endif
#elif defined(__riscv)
#if defined(__riscv_flen)
    __riscv_flen;
#else
    0;
#endif
#elif defined(__AVR__)
    0;
#else
    64;
#endif

namespace detail {

template <class A, class B>
inline constexpr bool is_same = false;
template <class A>
inline constexpr bool is_same<A, A> = true;

/// A value that passes through an empty asm cannot be fused with what follows.
template <class T>
inline T unfused(T product) {
#if defined(__x86_64__) || defined(__i386__)
  asm("" : "+x"(product));
#elif defined(__aarch64__)
  asm("" : "+w"(product));
#elif defined(__arm__) && defined(__ARM_FP)
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
/// changes the last bit. One statement: a constant evaluation counts them. Costs nothing
/// measurable. For float and double; other number types bring their own. A constant is left as it
/// is: GCC then sees that a global cell needs no static constructor.
template <class T>
requires(detail::is_same<T, float> || detail::is_same<T, double>) constexpr T rounded(T product) {
  return can_fuse && !__builtin_constant_p(product) && !__builtin_is_constant_evaluated()
             ? detail::unfused(product)
             : product;
}

}  // namespace pathway

#endif
