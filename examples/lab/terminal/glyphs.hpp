// Bars, arrows and text in columns, for terminals that know UTF-8 and for those that do not.
#ifndef LAB_GLYPHS_HPP
#define LAB_GLYPHS_HPP

#include <string>
#include <string_view>

namespace lab {

/// As the locale's variables say (they count also where that locale is not installed).
bool terminal_knows_utf8();
/// Unless NO_COLOR asks for none, or the terminal is a dumb one.
bool colour_is_welcome();

struct glyphs {
  bool utf8 = terminal_knows_utf8();

  std::string_view rises() const { return utf8 ? "▲" : "+"; }
  std::string_view falls() const { return utf8 ? "▼" : "-"; }
  std::string_view goes_up() const { return utf8 ? "↑" : "^"; }
  std::string_view goes_down() const { return utf8 ? "↓" : "v"; }
  std::string_view activates() const { return utf8 ? "→" : "->"; }
  std::string_view inhibits() const { return utf8 ? "⊣" : "-|"; }
  std::string_view line() const { return utf8 ? "─" : "-"; }

  /// A bar of `width` characters for a level in [0,1].
  std::string bar(double level, int width) const;
  /// The same, with a tick where another level lies.
  std::string bar(double level, int width, double tick) const;
  /// "▲0.18", "▼0.30", or "  =  " where the two are the same to two digits.
  std::string difference(double from, double to) const;
};

/// Characters that take a column each, as UTF-8 counts them.
int columns(std::string_view text);
/// Exactly `width` columns: filled up with blanks, or cut.
std::string fit(std::string_view text, int width);
/// Words put into lines that begin at column `indent`, which the caller has filled on the first
/// line, and end at column `width`; the last of `most` lines ends in "..." where words are left.
inline constexpr char no_break = '\x1f';  ///< a blank at which no line ends
std::string wrap(std::string_view text, int width, int indent, int most = 1000);

}  // namespace lab

#endif
