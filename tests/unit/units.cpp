// Times and concentrations: their arithmetic, and what they are made from.
// SPDX-License-Identifier: MIT
#include "pathway/number/units.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <type_traits>

using namespace pathway::literals;
using pathway::concentration;
using pathway::duration;

TEST_CASE("durations add and multiply") {
  static_assert((2 * 24_h + 30_min).minutes == 2910);
  static_assert((24_h - 90_min).minutes == 1350);
  static_assert(1.5_d * 2 == 3_d && 1_d / 4 == 6_h && 1_d / 6_h == 4);
  static_assert(1_h < 61_min && 2_h > 119_min && 1_h <= 60_min && 1_h >= 60_min);
  static_assert((30_min - 1_h).minutes == -30);  // a difference; advance() refuses it
  const int days = 3;
  CHECK((days * 1_d).minutes == 4320);
}

TEST_CASE("concentrations likewise") {
  static_assert((2 * 20_nM + 500_pM).nM == 40.5);
  static_assert(1_uM - 1_nM == 999_nM && 1_uM / 4 == 250_nM && 1_mM / 1_uM == 1000);
  static_assert(1_nM < 1001_pM && 1_nM > 999_pM && 1_nM <= 1000_pM && 1_nM >= 1000_pM);
}

TEST_CASE("std::chrono's durations are durations") {
  namespace chrono = std::chrono;
  constexpr auto minutes = [](duration t) { return t.minutes; };
  static_assert(minutes(chrono::hours(24)) == 1440);
  static_assert(minutes(chrono::seconds(90)) == 1.5);
  static_assert(minutes(chrono::duration<double, std::ratio<86400>>(0.5)) == 720);
  static_assert(minutes(chrono::hours(1) + 30_min) == 90);
  CHECK(minutes(chrono::milliseconds(1)) == 1. / 60000);
}

TEST_CASE("a number without a unit is neither, unless in braces") {
  static_assert(!std::is_convertible_v<double, duration> && !std::is_convertible_v<int, duration>);
  static_assert(!std::is_convertible_v<double, concentration>);
  static_assert(!std::is_convertible_v<concentration, duration>);
  static_assert(!std::is_convertible_v<std::chrono::hours, concentration>);
  static_assert(duration{24}.minutes == 24 && concentration{3}.nM == 3);
}
