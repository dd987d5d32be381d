#include "terminal/quantity.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "pathway/number/number.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

struct unit {
  std::string_view name;
  double size;
};

constexpr unit times[] = {{"s", 1.0 / 60}, {"min", 1}, {"h", 60}, {"d", 1440}};
constexpr unit doses[] = {{"pM", 1e-3}, {"nM", 1}, {"uM", 1e3}, {"mM", 1e6}};
constexpr double longest_time = 1e9;  // 1900 years
constexpr double largest_dose = 1e9;  // 1 M, in nM

struct reading {
  double value = 0;
  std::string_view rest;  // what follows the number
};

/// The engine's own exactly rounded reader: it knows no "nan", no "inf" and no locale.
reading read_number(std::string_view option, std::string_view text) {
  const auto r = pathway::read_decimal(text.data(), text.size());
  if (r.length == 0) {
    refuse("{}: expected a number, found '{}'", option, text);
  }
  if (!r.ok) refuse("{}: the number '{}' has too many digits", option, text.substr(0, r.length));
  return {pathway::to<double>(r.value), text.substr(r.length)};
}

double read_with_unit(std::string_view option, std::string_view text, std::span<const unit> units,
                      std::string_view names) {
  const reading r = read_number(option, text);
  if (r.rest.empty() && r.value == 0) return 0;
  if (r.rest.empty()) refuse("{}: '{}' needs a unit: {}", option, text, names);
  for (const unit& u : units) {
    if (u.name != r.rest) continue;
    // Seconds are sixtieths: dividing keeps 30s exactly half a minute.
    return u.size < 1 ? r.value / std::round(1 / u.size) : r.value * u.size;
  }
  refuse("{}: unknown unit '{}' in '{}', expected {}", option, r.rest, text, names);
}

std::string trimmed(double value) { return fmt::format("{:.4g}", value); }

}  // namespace

double read_level(std::string_view option, std::string_view text) {
  const reading r = read_number(option, text);
  if (!r.rest.empty()) refuse("{}: expected a number, found '{}'", option, text);
  if (!(r.value >= 0 && r.value <= 1)) refuse("{}: {} does not lie in [0,1]", option, text);
  return r.value;
}

double read_time(std::string_view option, std::string_view text) {
  const double minutes = read_with_unit(option, text, times, "s, min, h or d, as in 24h");
  if (minutes < 0) refuse("{}: a time cannot be negative: '{}'", option, text);
  if (!(minutes <= longest_time)) refuse("{}: '{}' is longer than a cell lives", option, text);
  return minutes;
}

double read_dose(std::string_view option, std::string_view text) {
  const double nM = read_with_unit(option, text, doses, "pM, nM, uM or mM, as in 20nM");
  if (nM < 0) refuse("{}: a dose cannot be negative: '{}'", option, text);
  if (!(nM <= largest_dose)) refuse("{}: '{}' is more than 1000mM", option, text);
  return nM;
}

dose_ends read_dose_range(std::string_view option, std::string_view text) {
  const std::size_t dots = text.find("..");
  const std::string_view high = text.substr(std::min(dots + 2, text.size()));
  std::string low(text.substr(0, dots));
  const reading r = read_number(option, low);
  if (r.rest.empty() && r.value != 0) low += read_number(option, high).rest;
  const dose_ends ends{read_dose(option, low), read_dose(option, high)};
  if (ends.lowest == 0) {
    refuse(
        "{}: the range '{}' begins at 0; a scan takes even steps of the logarithm, and shows "
        "dose 0 anyway",
        option, text);
  }
  if (ends.lowest > ends.highest) refuse("{}: the range '{}' runs backwards", option, text);
  if (ends.lowest == ends.highest) refuse("{}: the range '{}' has no width", option, text);
  return ends;
}

double read_between(std::string_view option, std::string_view text, double least, double most) {
  const reading r = read_number(option, text);
  if (!r.rest.empty()) refuse("{}: expected a number, found '{}'", option, text);
  if (!(r.value >= least && r.value <= most)) {
    refuse("{}: {} does not lie between {} and {}", option, text, least, most);
  }
  return r.value;
}

long read_count(std::string_view option, std::string_view text, long least, long most) {
  const double value =
      read_between(option, text, static_cast<double>(least), static_cast<double>(most));
  if (value != std::floor(value)) refuse("{}: expected a whole number, found '{}'", option, text);
  return static_cast<long>(value);
}

std::string show_time(double minutes) {
  const double whole = std::round(minutes);
  if (std::abs(minutes - whole) > 1e-9 * (1 + whole)) {
    const double seconds = std::round(minutes * 60);
    const bool few = minutes < 10 && std::abs(minutes * 60 - seconds) < 1e-6;
    return few ? trimmed(seconds) + "s" : trimmed(minutes) + "min";
  }
  const auto total = static_cast<long long>(whole);
  if (total == 0) return "0";
  if (total % 1440 == 0 && total >= 3 * 1440) return fmt::format("{}d", total / 1440);
  if (total % 60 == 0) return fmt::format("{}h", total / 60);
  if (total < 60) return fmt::format("{}min", total);
  return fmt::format("{}h{:02}min", total / 60, total % 60);
}

std::string show_dose(double nM) {
  if (nM >= 1e6) return trimmed(nM / 1e6) + "mM";
  if (nM >= 1e3) return trimmed(nM / 1e3) + "uM";
  if (nM > 0 && nM < 0.1) return trimmed(nM * 1e3) + "pM";
  return trimmed(nM) + "nM";
}

}  // namespace lab
