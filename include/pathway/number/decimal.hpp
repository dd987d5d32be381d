// Decimal numbers as they stand in a text: read, kept exactly, rounded once to binary, written.
#ifndef PATHWAY_NUMBER_DECIMAL_HPP
#define PATHWAY_NUMBER_DECIMAL_HPP

#include <stddef.h>
#include <stdint.h>

#include "pathway/number/config.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// ± digits × 10^exponent, at most 19 significant digits. Equal numbers are equal structs as long
/// as `digits` does not end in 0 and zero is {0, 0, false}; read_decimal gives only such.
struct decimal {
  /// The significant digits as a whole number.
  uint64_t digits;
  /// Power of ten that they are multiplied by.
  int32_t exponent;
  /// Its sign.
  bool negative;

  friend constexpr bool operator==(const decimal&, const decimal&) = default;
};

namespace detail {

/// The same number with 19 digits, so that of two the exponents are compared first.
constexpr decimal widened(decimal d) {
  if (d.digits == 0) d.exponent = -10000;  // below all that read_decimal gives
  for (; d.digits != 0 && d.digits < 1000000000000000000u; d.digits *= 10) --d.exponent;
  return d;
}

}  // namespace detail

/// Whether a is nearer to 0 than b, exactly.
constexpr bool smaller(const decimal& a, const decimal& b) {
  const decimal x = detail::widened(a), y = detail::widened(b);
  return x.exponent != y.exponent ? x.exponent < y.exponent : x.digits < y.digits;
}

/// `length` counts the characters of the number, 0 if there is none; `value` is 0 unless `ok`.
struct decimal_result {
  /// The number that was read.
  decimal value;
  /// How many characters it took.
  size_t length;
  /// False where no number stands there.
  bool ok;
};

namespace detail {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Of an IEEE type: bits in all, significant ones, exponent of the last subnormal bit; the decimal
// exponents outside which 1 to 19 digits are infinite or 0.
struct binary_format {
  int width, significant, last, smallest, largest;
};

// Also the largest power of ten that the type holds exactly, and words to hold 64 bits times a
// power of five in that range. By size, because an AVR's double is a float.
template <class T, size_t Size = sizeof(T)>
struct ieee;

template <class T>
struct ieee<T, 4> {
  using bits = uint32_t;
  static constexpr binary_format format{32, 24, -149, -65, 38};
  static constexpr int exact_ten = 10, words = 10;
};

template <class T>
struct ieee<T, 8> {
  using bits = uint64_t;
  static constexpr binary_format format{64, 53, -1074, -343, 308};
  static constexpr int exact_ten = 22, words = 31;
};

// Multiplying or dividing by at most 5^13 at a time needs no more than 64-bit arithmetic.
constexpr uint32_t power_of_five(int n) {
  uint32_t power = 1;
  for (; n > 0; --n) power *= 5;
  return power;
}

// The bits nearest to digits × 10^ten, ties to even, from exact integers: the digits go into a big
// integer, far enough up that what is left after the division has more bits than are kept.
template <class T>
constexpr uint64_t nearest_bits(uint64_t digits, int32_t ten) {
  constexpr binary_format format = ieee<T>::format;
  constexpr uint64_t infinity =
      (~uint64_t{0} >> (64 - format.width)) >> format.significant << format.significant >> 1;
  if (ten > format.largest) return infinity;
  if (ten < format.smallest) return 0;
  const int32_t exponent = ten;

  uint32_t big[ieee<T>::words]{};
  const int up = exponent < 0 ? -exponent * 75 / 1024 + 4 : 2;  // 75/1024 > log2(5)/32
  big[up] = static_cast<uint32_t>(digits);
  big[up + 1] = static_cast<uint32_t>(digits >> 32);
  int size = up + 2;
  bool beyond = false;  // something was cut off below

  for (int left = exponent < 0 ? -exponent : exponent; left > 0; left -= 13) {
    const uint32_t factor = power_of_five(left < 13 ? left : 13);
    uint64_t carry = 0;
    if (exponent > 0) {
      for (int i = up; i < size; ++i) {
        carry += uint64_t{big[i]} * factor;
        big[i] = static_cast<uint32_t>(carry);
        carry >>= 32;
      }
      if (carry != 0) big[size++] = static_cast<uint32_t>(carry);
    } else {
      for (int i = size - 1; i >= 0; --i) {
        carry = carry << 32 | big[i];
        big[i] = static_cast<uint32_t>(carry / factor);
        carry %= factor;
      }
      beyond |= carry != 0;
    }
  }
  while (big[size - 1] == 0) --size;

  uint64_t top = uint64_t{big[size - 1]} << 32 | big[size - 2];
  uint32_t next = big[size - 3];
  int unit = exponent + 32 * (size - 2 - up);  // exponent of the last bit of `top`
  for (; top >> 63 == 0; --unit, next <<= 1) top = top << 1 | next >> 31;
  beyond |= next != 0;
  for (int i = 0; i < size - 3; ++i) beyond |= big[i] != 0;

  const int normal = unit + 64 - format.significant;
  const int last = normal > format.last ? normal : format.last;
  const int cut = last - unit;  // bits of `top` that T has no room for, at least 11
  if (cut > 64) return 0;
  const uint64_t kept = cut < 64 ? top >> cut : 0;
  const uint64_t rest = top << (64 - cut);
  const uint64_t half = uint64_t{1} << 63;
  const bool round_up = rest > half || (rest == half && (beyond || (kept & 1) != 0));
  const int biased = last - format.last;
  if (biased >= 1 << (format.width - format.significant)) return infinity;
  // Added, because a carry, and the bit that a normal number hides, belong into the exponent.
  const uint64_t result =
      kept + (round_up ? 1 : 0) + (static_cast<uint64_t>(biased) << (format.significant - 1));
  return result < infinity ? result : infinity;
}

}  // namespace detail

/// Reads the longest number at the start of a text: [-+] digits [. digits] [(e|E) [+-] digits],
/// with a digit on at least one side of the point. Not ok: no number, more than 19 significant
/// digits, or an exponent (the one in `decimal`) beyond ±400. "-0" is 0.
constexpr decimal_result read_decimal(const char* text, size_t size) {
  size_t at = size != 0 && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  uint64_t digits = 0;
  int32_t significant = 0;
  int32_t zeros = 0;   // at the end, so far
  int32_t places = 0;  // after the point
  bool any = false, point = false;
  for (; at < size && (detail::is_digit(text[at]) || (text[at] == '.' && !point)); ++at) {
    if (text[at] == '.') {
      point = true;
      continue;
    }
    any = true;
    places += point ? 1 : 0;
    if (text[at] == '0') {
      zeros += digits != 0 ? 1 : 0;
      continue;
    }
    significant += zeros + 1;
    for (; zeros >= 0 && significant <= 19; --zeros) digits *= 10;
    digits += static_cast<uint64_t>(text[at] - '0');
    zeros = 0;
  }
  if (!any) return {{}, 0, false};

  int32_t written = 0;
  if (at < size && (text[at] == 'e' || text[at] == 'E')) {
    size_t next = at + 1;
    const bool down = next < size && text[next] == '-';
    if (next < size && (text[next] == '-' || text[next] == '+')) ++next;
    if (next < size && detail::is_digit(text[next])) {
      for (; next < size && detail::is_digit(text[next]); ++next) {
        if (written < 100000000) written = written * 10 + (text[next] - '0');
      }
      if (down) written = -written;
      at = next;
    }
  }
  if (digits == 0) return {{}, at, true};
  const int64_t exponent = int64_t{written} + zeros - places;
  if (significant > 19 || exponent > 400 || exponent < -400) return {{}, at, false};
  return {{digits, static_cast<int32_t>(exponent), text[0] == '-'}, at, true};
}

/// The float or double nearest to a decimal, ties to even; subnormal, 0 and infinity where they are
/// nearest. One product or quotient where both parts are exact (Clinger 1990), else integers; about
/// 300 bytes of stack (float: 200).
template <class T>
constexpr T to(const decimal& number) {
  if constexpr (requires { typename T::part; }) {  // a number made of several, such as dual
    return T(to<typename T::part>(number));
  } else {
    using format = detail::ieee<T>;
    T value = 0;
    if (number.digits >> format::format.significant == 0 && number.exponent <= format::exact_ten &&
        number.exponent >= -format::exact_ten) {
      T power = 1;
      for (int32_t n = number.exponent; n != 0; n += n < 0 ? 1 : -1) power *= T{10};
      value = static_cast<T>(static_cast<typename format::bits>(number.digits));
      value = number.exponent < 0 ? value / power : rounded(value * power);
    } else if (number.digits != 0) {
      value = __builtin_bit_cast(T, static_cast<typename format::bits>(
                                        detail::nearest_bits<T>(number.digits, number.exponent)));
    }
    return number.negative ? -value : value;
  }
}

/// Writes the shortest text that reads back as the same decimal: "0.5", or "1.5e-11" where plain
/// digits would take more than 12 characters and the exponent makes it shorter. Gives its length
/// (at most 26 for what read_decimal gives); 0, and nothing is written, if that exceeds the
/// capacity. No terminating 0.
constexpr size_t write_decimal(decimal number, char* out, size_t capacity) {
  char digits[20]{};
  int count = 0;
  for (uint64_t left = number.digits; left != 0 || count == 0; left /= 10) ++count;
  uint64_t left = number.digits;
  for (int i = count - 1; i >= 0; --i, left /= 10) digits[i] = static_cast<char>('0' + left % 10);

  const int64_t point = int64_t{number.exponent} + count;  // digits before the point
  const int64_t plain = number.exponent >= 0 ? point : point > 0 ? count + 1 : count + 2 - point;
  const int64_t power = point - 1;
  uint64_t magnitude = static_cast<uint64_t>(power < 0 ? -power : power);
  int power_digits = 2;
  for (uint64_t rest = magnitude / 100; rest != 0; rest /= 10) ++power_digits;
  const int64_t mantissa = count > 1 ? count + 1 : 1;
  const int64_t scientific = mantissa + 1 + (power < 0 ? 1 : 0) + power_digits;

  const bool as_power = plain > 12 && scientific < plain;
  const int64_t length = (number.negative ? 1 : 0) + (as_power ? scientific : plain);
  if (static_cast<uint64_t>(length) > capacity) return 0;

  if (number.negative) *out++ = '-';
  const int64_t before = as_power || point <= 0 ? 1 : point;  // characters before the point
  const int64_t skipped = as_power || point > 0 ? 0 : 1 - point;
  for (int64_t i = 0; i < (as_power ? mantissa : plain); ++i) {
    const int64_t digit = (i < before ? i : i - 1) - skipped;
    *out++ = i == before ? '.' : digit < 0 || digit >= count ? '0' : digits[digit];
  }
  if (as_power) {
    *out++ = 'e';
    if (power < 0) *out++ = '-';
    for (int i = power_digits - 1; i >= 0; --i, magnitude /= 10) {
      out[i] = static_cast<char>('0' + magnitude % 10);
    }
  }
  return static_cast<size_t>(length);
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
