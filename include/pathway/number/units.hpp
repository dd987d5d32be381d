// Times and concentrations with their units: 24_h, 20_nM, 2 * 24_h + 30_min. Stored in minutes and
// nM. A number without a unit is neither.
#ifndef PATHWAY_NUMBER_UNITS_HPP
#define PATHWAY_NUMBER_UNITS_HPP

#include "pathway/number/config.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

namespace detail {

// A constructor from it takes {24}, where somebody has written down the unit's name or looked it
// up, but no mere 24.
struct bare_number {
  double value;
  constexpr bare_number(double v) : value(v) {}
};

}  // namespace detail

/// A time in minutes. Every value is allowed here, also a negative one or no number, as the
/// difference of two may be; who takes a duration refuses what makes no sense there.
struct duration {
  /// In minutes.
  double minutes = 0;

  constexpr duration() = default;
  /// From braces: {90} are 90 minutes.
  constexpr duration(detail::bare_number in_minutes) : minutes(in_minutes.value) {}
  /// From a std::chrono::duration, or what looks like one: to the nearest double of minutes.
  template <class Chrono>
  requires requires(const Chrono& t) {
    typename Chrono::rep;
    Chrono::period::num / Chrono::period::den;
    static_cast<double>(t.count());
  }
  constexpr duration(const Chrono& t)
      : minutes(static_cast<double>(t.count()) * static_cast<double>(Chrono::period::num) /
                (static_cast<double>(Chrono::period::den) * 60)) {}

  friend constexpr duration operator+(duration a, duration b) {
    return duration(a.minutes + b.minutes);
  }
  friend constexpr duration operator-(duration a, duration b) {
    return duration(a.minutes - b.minutes);
  }
  friend constexpr duration operator*(duration a, double times) {
    return duration(rounded(a.minutes * times));
  }
  friend constexpr duration operator*(double times, duration a) { return a * times; }
  friend constexpr duration operator/(duration a, double parts) {
    return duration(a.minutes / parts);
  }
  /// How often b fits into a.
  friend constexpr double operator/(duration a, duration b) { return a.minutes / b.minutes; }
  friend constexpr bool operator==(duration, duration) = default;
  friend constexpr bool operator<(duration a, duration b) { return a.minutes < b.minutes; }
  friend constexpr bool operator>(duration a, duration b) { return a.minutes > b.minutes; }
  friend constexpr bool operator<=(duration a, duration b) { return a.minutes <= b.minutes; }
  friend constexpr bool operator>=(duration a, duration b) { return a.minutes >= b.minutes; }
  /// Nothing here runs backwards: -24_h does not compile.
  friend constexpr duration operator-(duration) = delete;
};

/// A concentration in nM. Every value is allowed here; a dose refuses what is no number, negative
/// or above 1e12.
struct concentration {
  /// In nM.
  double nM = 0;

  constexpr concentration() = default;
  /// From braces: {20} are 20 nM.
  constexpr concentration(detail::bare_number in_nM) : nM(in_nM.value) {}

  friend constexpr concentration operator+(concentration a, concentration b) {
    return concentration(a.nM + b.nM);
  }
  friend constexpr concentration operator-(concentration a, concentration b) {
    return concentration(a.nM - b.nM);
  }
  friend constexpr concentration operator*(concentration a, double times) {
    return concentration(rounded(a.nM * times));
  }
  friend constexpr concentration operator*(double times, concentration a) { return a * times; }
  friend constexpr concentration operator/(concentration a, double parts) {
    return concentration(a.nM / parts);
  }
  /// How many times b.
  friend constexpr double operator/(concentration a, concentration b) { return a.nM / b.nM; }
  friend constexpr bool operator==(concentration, concentration) = default;
  friend constexpr bool operator<(concentration a, concentration b) { return a.nM < b.nM; }
  friend constexpr bool operator>(concentration a, concentration b) { return a.nM > b.nM; }
  friend constexpr bool operator<=(concentration a, concentration b) { return a.nM <= b.nM; }
  friend constexpr bool operator>=(concentration a, concentration b) { return a.nM >= b.nM; }
  /// Less than none: -20_nM does not compile.
  friend constexpr concentration operator-(concentration) = delete;
};

// Reached only by a literal that no setter would take: not constexpr, so the build stops here.
/// Never defined: a call stops the build, and its name says why.
void more_minutes_than_a_cell_can_run();
/// Never defined: a call stops the build.
void more_nM_than_a_dose_can_be();

/// How a literal is made: when the program is compiled, and only then.
// Clang before 15 leaves a literal in a template as a call to a function that it never writes
// (https://github.com/llvm/llvm-project/issues/54578 and 60185): there it is looked at where a
// constant is needed, and elsewhere by who takes it.
#if defined(__clang__) && __clang_major__ < 15
#define PATHWAY_LITERAL constexpr
#else
#define PATHWAY_LITERAL consteval
#endif

namespace detail {

constexpr bool when_compiled() { return __builtin_is_constant_evaluated(); }

PATHWAY_LITERAL duration minutes(long double v, double each) {
  if (when_compiled() && !(v * static_cast<long double>(each) <= 1e15L))
    more_minutes_than_a_cell_can_run();
  return duration(static_cast<double>(v) * each);
}
PATHWAY_LITERAL concentration nanomolar(long double v, double times, double parts = 1) {
  if (when_compiled() &&
      !(v * static_cast<long double>(times) <= 1e12L * static_cast<long double>(parts)))
    more_nM_than_a_dose_can_be();
  return concentration(static_cast<double>(v) * times / parts);
}

}  // namespace detail

// clang-format off
inline namespace literals {
/// Minutes, hours and days, at most 1e15 minutes: a billion of the longest steps.
PATHWAY_LITERAL duration operator""_min(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 1); }
PATHWAY_LITERAL duration operator""_min(long double v) { return detail::minutes(v, 1); }
PATHWAY_LITERAL duration operator""_h(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 60); }
PATHWAY_LITERAL duration operator""_h(long double v) { return detail::minutes(v, 60); }
PATHWAY_LITERAL duration operator""_d(unsigned long long v) { return detail::minutes(static_cast<long double>(v), 1440); }
PATHWAY_LITERAL duration operator""_d(long double v) { return detail::minutes(v, 1440); }
/// Concentrations, at most 1e12 nM.
PATHWAY_LITERAL concentration operator""_pM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1, 1000); }
PATHWAY_LITERAL concentration operator""_pM(long double v) { return detail::nanomolar(v, 1, 1000); }
PATHWAY_LITERAL concentration operator""_nM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1); }
PATHWAY_LITERAL concentration operator""_nM(long double v) { return detail::nanomolar(v, 1); }
PATHWAY_LITERAL concentration operator""_uM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1e3); }
PATHWAY_LITERAL concentration operator""_uM(long double v) { return detail::nanomolar(v, 1e3); }
PATHWAY_LITERAL concentration operator""_mM(unsigned long long v) { return detail::nanomolar(static_cast<long double>(v), 1e6); }
PATHWAY_LITERAL concentration operator""_mM(long double v) { return detail::nanomolar(v, 1e6); }
}  // namespace literals
// clang-format on
#undef PATHWAY_LITERAL

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
