// Times and concentrations with their units: 24_h, 20_nM. Stored in minutes and nM.
#ifndef PATHWAY_NUMBER_UNITS_HPP
#define PATHWAY_NUMBER_UNITS_HPP

#include "pathway/number/config.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

struct duration {
  double minutes = 0;
};

struct concentration {
  double nM = 0;
};

// clang-format off
inline namespace literals {
constexpr duration operator""_min(unsigned long long v) { return {static_cast<double>(v)}; }
constexpr duration operator""_min(long double v) { return {static_cast<double>(v)}; }
constexpr duration operator""_h(unsigned long long v) { return {static_cast<double>(v) * 60}; }
constexpr duration operator""_h(long double v) { return {static_cast<double>(v) * 60}; }
constexpr duration operator""_d(unsigned long long v) { return {static_cast<double>(v) * 1440}; }
constexpr duration operator""_d(long double v) { return {static_cast<double>(v) * 1440}; }
constexpr concentration operator""_pM(unsigned long long v) { return {static_cast<double>(v) / 1000}; }
constexpr concentration operator""_pM(long double v) { return {static_cast<double>(v) / 1000}; }
constexpr concentration operator""_nM(unsigned long long v) { return {static_cast<double>(v)}; }
constexpr concentration operator""_nM(long double v) { return {static_cast<double>(v)}; }
constexpr concentration operator""_uM(unsigned long long v) { return {static_cast<double>(v) * 1e3}; }
constexpr concentration operator""_uM(long double v) { return {static_cast<double>(v) * 1e3}; }
constexpr concentration operator""_mM(unsigned long long v) { return {static_cast<double>(v) * 1e6}; }
constexpr concentration operator""_mM(long double v) { return {static_cast<double>(v) * 1e6}; }
}  // namespace literals
// clang-format on

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
