// Decimal numbers: what is read, how it is rounded (against strtod and strtof), what is written.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <bit>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

#include "../support/both.hpp"
#include "pathway/number/decimal.hpp"
#include "../support/random.hpp"

namespace {

using pathway::decimal;
using pathway::decimal_result;
using pathway::to;

constexpr decimal_result read(std::string_view text) {
  return pathway::read_decimal(text.data(), text.size());
}

constexpr bool reads(std::string_view text, decimal value, size_t length) {
  const decimal_result r = read(text);
  return r.ok && r.value == value && r.length == length;
}

constexpr bool reads(std::string_view text, decimal value) {
  return reads(text, value, text.size());
}

constexpr bool refuses(std::string_view text, size_t length) {
  const decimal_result r = read(text);
  return !r.ok && r.value == decimal{} && r.length == length;
}

template <class T>
constexpr bool is(std::string_view text, T expected) {
  const decimal_result r = read(text);
  return r.ok && r.length == text.size() &&
         __builtin_bit_cast(typename pathway::detail::ieee<T>::bits, to<T>(r.value)) ==
             __builtin_bit_cast(typename pathway::detail::ieee<T>::bits, expected);
}

constexpr bool writes(decimal number, std::string_view expected) {
  char out[40] = "#######################################";
  const size_t length = pathway::write_decimal(number, out, expected.size());
  if (std::string_view(out, length) != expected || out[length] != '#') return false;
  return pathway::write_decimal(number, out, expected.size() - 1) == 0;
}

template <decimal D>
struct named {
  static constexpr decimal value = D;
};
static_assert(named<decimal{5, -1, false}>::value == read("0.50").value);

constexpr int numbers_are_read() {
  HOLDS(reads("0", {0, 0, false}) && reads("-0", {0, 0, false}) &&
        reads("+0.000e7", {0, 0, false}));
  HOLDS(reads("1", {1, 0, false}) && reads("-1", {1, 0, true}) && reads("+1", {1, 0, false}));
  HOLDS(reads("0.5", {5, -1, false}) && reads(".5", {5, -1, false}) && reads("5.", {5, 0, false}));
  HOLDS(reads("1200", {12, 2, false}) && reads("1200.0340", {1200034, -3, false}));
  HOLDS(reads("1e3", {1, 3, false}) && reads("1E+03", {1, 3, false}) &&
        reads("10e-3", {1, -2, false}));
  HOLDS(reads("00012.50", {125, -1, false}) && reads("1.4", {14, -1, false}));
  HOLDS(reads("9999999999999999999", {9999999999999999999u, 0, false}));
  HOLDS(reads("0.1234567890123456789", {1234567890123456789, -19, false}));
  HOLDS(reads("1000000000000000000000000000000", {1, 30, false}));
  HOLDS(reads("1.0000000000000000000000000000000", {1, 0, false}));
  HOLDS(reads("1e400", {1, 400, false}) && reads("-1e-400", {1, -400, true}));
  HOLDS(reads("0e99999999999999999999", {0, 0, false}));
  HOLDS(reads("0.0000000000000000000000000001e28", {1, 0, false}));
  return 0;
}
BOTH("read_decimal: numbers", numbers_are_read)

constexpr int the_longest_number_is_read() {
  HOLDS(reads("20nM", {2, 1, false}, 2) && reads("1.5 ", {15, -1, false}, 3));
  HOLDS(reads("5e", {5, 0, false}, 1) && reads("5e+", {5, 0, false}, 1));
  HOLDS(reads("5e+x", {5, 0, false}, 1) && reads("5ee5", {5, 0, false}, 1));
  HOLDS(reads("1.2.3", {12, -1, false}, 3) && reads("1..2", {1, 0, false}, 2));
  HOLDS(reads("1-2", {1, 0, false}, 1) && reads("0x10", {0, 0, false}, 1));
  HOLDS(reads("1e5.5", {1, 5, false}, 3) && reads("1,5", {1, 0, false}, 1));
  HOLDS(reads(std::string_view("12345", 2), {12, 0, false}, 2));
  HOLDS(reads(std::string_view("1e5", 2), {1, 0, false}, 1));
  return 0;
}
BOTH("read_decimal: the longest number at the start", the_longest_number_is_read)

constexpr int others_are_refused() {
  for (std::string_view text : {"", "-", "+", ".", "-.", ".e1", "e5", "x", " 1", "--1", "+-1",
                                "inf", "nan", "NaN", "-inf", "-.e", "/", ":"}) {
    HOLDS(refuses(text, 0));
  }
  HOLDS(pathway::read_decimal(nullptr, 0).length == 0);
  HOLDS(refuses("12345678901234567891", 20) && refuses("0.12345678901234567891", 22));
  HOLDS(refuses("10000000000000000001", 20) && refuses("1.0000000000000000001x", 21));
  HOLDS(refuses("1e401", 5) && refuses("1e-401", 6) && refuses("0.1e-400", 8));
  HOLDS(refuses("1e2147483648", 12) && refuses("1e-99999999999999999999999", 26));
  HOLDS(refuses("1e18446744073709551617", 22) && refuses("1e4294967297", 12));
  return 0;
}
BOTH("read_decimal: what is no number, or too much of one", others_are_refused)

constexpr int rounding_is_exact() {
  HOLDS(is("0.1", 0.1) && is("0.1", 0.1f) && is("-2.5e-3", -2.5e-3) && is("1e22", 1e22));
  HOLDS(is("1e23", 1e23) && is("8.5e22", 8.5e22) && is("1e10", 1e10f) && is("1e11", 1e11f));
  HOLDS(is("0", 0.0) && is("-0", 0.0f));
  // Just above 1 + 2^-24; by way of a double it would be 1.
  HOLDS(is("1.000000059604644776", 0x1.000002p+0f) && is("1.000000059604644775", 1.0f));
  // Ties go to the even neighbour.
  HOLDS(is("9007199254740993", 9007199254740992.0) && is("9007199254740995", 9007199254740996.0));
  HOLDS(is("9007199254740993.001", 9007199254740994.0));
  HOLDS(is("16777217", 16777216.0f) && is("16777219", 16777220.0f));
  HOLDS(is("16777217.00000000001", 16777218.0f) && is("16777216.99999999999", 16777216.0f));
  // The ends of the range.
  HOLDS(is("1.797693134862315708e308", 0x1.fffffffffffffp+1023));
  HOLDS(is("1.797693134862315807e308", 0x1.fffffffffffffp+1023));
  HOLDS(is("1.797693134862315808e308", std::numeric_limits<double>::infinity()));
  HOLDS(is("-1e400", -std::numeric_limits<double>::infinity()));
  HOLDS(is("2.225073858507201383e-308", 0x1p-1022) && is("2.225073858507201137e-308", 0x1p-1022));
  HOLDS(is("2.225073858507201136e-308", 0x0.fffffffffffffp-1022));
  HOLDS(is("4.9406564584124654e-324", 0x1p-1074) && is("2.4703282292062328e-324", 0x1p-1074));
  HOLDS(is("2.4703282292062327e-324", 0.0) && is("7.4109846876186982e-324", 0x1p-1073));
  HOLDS(is("1e-400", 0.0) && is("9.999999999999999999e-382", 0.0));
  HOLDS(is("3.40282346638528859e38", 0x1.fffffep+127f) &&
        is("3.4028235677973366e38", 0x1.fffffep+127f));
  HOLDS(is("3.4028235677973367e38", std::numeric_limits<float>::infinity()));
  HOLDS(is("1.4012984643248171e-45", 0x1p-149f) && is("7.006492321624086e-46", 0x1p-149f));
  HOLDS(is("7.006492321624085e-46", 0.0f) && is("1.17549435e-38", 0x1p-126f) && is("1e-400", 0.0f));
  return 0;
}
BOTH("to: rounding", rounding_is_exact)

constexpr int numbers_are_written() {
  HOLDS(writes({0, 0, false}, "0") && writes({1, 0, true}, "-1") && writes({5, -1, false}, "0.5"));
  HOLDS(writes({14, -1, false}, "1.4") && writes({12, 2, false}, "1200"));
  HOLDS(writes({125, -1, true}, "-12.5") && writes({1, -7, false}, "0.0000001"));
  HOLDS(writes({1, -10, false}, "0.0000000001") && writes({1, -11, false}, "1e-11"));
  HOLDS(writes({15, -12, false}, "1.5e-11") && writes({1, 11, false}, "100000000000"));
  HOLDS(writes({1, 12, false}, "1e12") && writes({1, 400, true}, "-1e400"));
  HOLDS(writes({1234567890123456789, 0, false}, "1234567890123456789"));
  HOLDS(writes({1234567890123456789, -9, false}, "1234567890.123456789"));
  HOLDS(writes({1234567890123456789, -400, true}, "-1.234567890123456789e-382"));
  return 0;
}
BOTH("write_decimal", numbers_are_written)

decimal random_decimal(random_numbers& dice, int exponents) {
  const int places = 1 + dice.below(19);
  uint64_t digits = dice.next(), limit = 1;
  for (int i = 0; i < places; ++i) limit *= 10;
  digits %= limit;
  int32_t exponent = dice.below(2 * exponents + 1) - exponents;
  for (; digits != 0 && digits % 10 == 0; digits /= 10) exponent += exponent < exponents ? 1 : 0;
  return digits == 0 ? decimal{} : decimal{digits, exponent, dice.one_in(2)};
}

std::string text_of(decimal number) {
  char out[40];
  return std::string(out, pathway::write_decimal(number, out, sizeof out));
}

/// Whether a text is read as strtod and strtof read it.
bool as_the_c_library(const std::string& text) {
  const decimal_result r = read(text);
  return r.ok && r.length == text.size() &&
         to<double>(r.value) == std::strtod(text.c_str(), nullptr) &&
         to<float>(r.value) == std::strtof(text.c_str(), nullptr);
}

}  // namespace

TEST_CASE("to: as strtod and strtof, random digits and exponents") {
  random_numbers dice{3};
  RANDOM_SEED(dice);
  for (int i = 0; i < 300000; ++i) {
    const int exponents = i % 3 == 0 ? 400 : i % 3 == 1 ? 60 : 12;
    const decimal number = random_decimal(dice, exponents);
    const std::string digits = std::to_string(number.digits);
    const size_t point = static_cast<size_t>(dice.below(static_cast<int>(digits.size()) + 1));
    std::string text = number.negative ? "-" : "";
    text += digits.substr(0, point);
    text += '.';
    text += digits.substr(point);
    text += 'e';
    text += std::to_string(number.exponent);
    const decimal_result r = read(text);
    if (r.ok && !as_the_c_library(text)) FAIL("seed ", dice.seed, ": ", text);
    if (!r.ok && number.exponent > -380) FAIL("seed ", dice.seed, ": ", text, " is refused");
  }
}

TEST_CASE("to: as strtod and strtof, where the shortest text of a random double or float is read") {
  random_numbers dice{4};
  for (int i = 0; i < 100000; ++i) {
    char text[64];
    const double d = std::bit_cast<double>(dice.next() & 0x7fefffffffffffffu);
    std::snprintf(text, sizeof text, "%.*e", 16 + dice.below(3), d);
    if (!as_the_c_library(text)) FAIL("seed ", dice.seed, ": ", text);
    const float f = std::bit_cast<float>(static_cast<uint32_t>(dice.next()) & 0x7f7fffffu);
    std::snprintf(text, sizeof text, "%.*e", 8 + dice.below(11), static_cast<double>(f));
    if (!as_the_c_library(text)) FAIL("seed ", dice.seed, ": ", text);
  }
}

// Odd multiples of half a last bit that have at most 19 digits, and their neighbours.
TEST_CASE("to: as strtod and strtof, halfway between two numbers") {
  random_numbers dice{5};
  for (int bits : {25, 54}) {
    for (int i = 0; i < 100000; ++i) {
      const uint64_t odd = (uint64_t{1} << (bits - 1)) | (dice.next() >> (65 - bits)) | 1;
      uint64_t digits = odd;
      int exponent = 0;
      for (int up = dice.below(bits == 25 ? 38 : 10); up > 0; --up) digits *= 2;
      if (dice.one_in(2)) {
        digits = odd;
        for (int down = dice.below(bits == 25 ? 16 : 4); down > 0; --down, --exponent) digits *= 5;
      }
      for (int off : {-1, 0, 1}) {
        const std::string text =
            std::to_string(digits + static_cast<uint64_t>(off)) + "e" + std::to_string(exponent);
        if (!as_the_c_library(text)) FAIL("seed ", dice.seed, ": ", text);
      }
    }
  }
}

TEST_CASE("read_decimal: any bytes, and every part of a number") {
  random_numbers dice{6};
  const std::string_view some = "0123456789.eE+-0123456789_";
  for (int i = 0; i < 200000; ++i) {
    std::string text;
    for (int n = dice.below(30); n > 0; --n)
      text += some[static_cast<size_t>(dice.below(int(some.size())))];
    const decimal_result r = read(text);
    char* end = nullptr;
    const double expected = std::strtod(text.c_str(), &end);
    const bool same = r.length == static_cast<size_t>(end - text.c_str());
    if (!same || (r.ok && to<double>(r.value) != expected)) FAIL("seed ", dice.seed, ": ", text);
  }
}

TEST_CASE("write_decimal: what it writes reads back the same, and is not longer than it must be") {
  random_numbers dice{7};
  for (int i = 0; i < 200000; ++i) {
    const decimal number = random_decimal(dice, i % 2 != 0 ? 400 : 15);
    const std::string text = text_of(number);
    const decimal_result r = read(text);
    const bool same = r.ok && r.value == number && r.length == text.size();
    if (!same || text.empty() || text.size() > 26) FAIL("seed ", dice.seed, ": ", text);
  }
}

TEST_CASE("smaller: as digits written below one another") {
  // Without sign and point, filled up with zeros to the same places.
  const auto written = [](const decimal& d, int from, int to) {
    const std::string digits =
        std::to_string(d.digits) + std::string(size_t(d.exponent - from), '0');
    return std::string(size_t(to - from) - digits.size(), '0') + digits;
  };
  random_numbers dice{8};
  for (int i = 0; i < 100000; ++i) {
    const decimal a = random_decimal(dice, 30);
    decimal b = random_decimal(dice, 30);
    if (i % 3 == 0) b = {a.digits, a.exponent + dice.below(3) - 1, a.negative};
    if (i % 7 == 0) b = {a.digits + static_cast<uint64_t>(dice.below(2)), a.exponent, false};
    const bool expected = written(a, -60, 60) < written(b, -60, 60);
    if (smaller(a, b) != expected) FAIL("seed ", dice.seed, ": ", text_of(a), " ", text_of(b));
  }
  const decimal zero{};
  CHECK_FALSE(smaller(zero, zero));
  CHECK(smaller(zero, decimal{1, -400, false}));
  CHECK_FALSE(smaller(decimal{1, -400, true}, zero));
  CHECK(smaller(decimal{9999999999999999999u, 0, false}, decimal{1, 19, false}));
  static_assert(smaller(decimal{1, 0, false}, decimal{1000000000000000001, -18, false}));
}
