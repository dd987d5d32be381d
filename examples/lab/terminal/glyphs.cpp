#include "terminal/glyphs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace lab {

bool terminal_knows_utf8() {
  for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    const std::string_view v = value;
    for (const std::string_view name : {"UTF-8", "utf-8", "UTF8", "utf8"}) {
      if (v.find(name) != v.npos) return true;
    }
    return false;
  }
  return false;
}

bool colour_is_welcome() {
  const auto value = [](const char* variable) {
    const char* v = std::getenv(variable);
    return std::string_view(v == nullptr ? "" : v);
  };
  return value("NO_COLOR").empty() && value("TERM") != "dumb";
}

std::string glyphs::bar(double level, int width) const { return bar(level, width, -1); }

std::string glyphs::bar(double level, int width, double tick) const {
  static constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const int parts = utf8 ? 8 : 1;
  const int filled = static_cast<int>(std::lround(std::clamp(level, 0.0, 1.0) * width * parts));
  const int mark = tick < 0 ? -1 : std::min(static_cast<int>(tick * width), width - 1);
  std::string text;
  for (int i = 0; i < width; ++i) {
    const int here = std::clamp(filled - i * parts, 0, parts);
    if (i == mark) {
      text += utf8 ? "┃" : "|";
    } else if (here == parts) {
      text += utf8 ? "█" : "#";
    } else if (here > 0) {
      text += eighths[here];
    } else {
      text += utf8 ? "·" : ".";
    }
  }
  return text;
}

std::string glyphs::difference(double from, double to) const {
  const double change = std::round(to * 100) / 100 - std::round(from * 100) / 100;
  if (std::abs(change) < 0.005) return "  =  ";
  return fmt::format("{}{:.2f}", change > 0 ? rises() : falls(), std::abs(change));
}

int columns(std::string_view text) {
  return static_cast<int>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string fit(std::string_view text, int width) {
  std::size_t end = 0;
  int seen = 0;
  while (end < text.size()) {
    if ((text[end] & 0xC0) != 0x80 && ++seen > width) break;
    ++end;
  }
  std::string fitted(text.substr(0, end));
  fitted.append(static_cast<std::size_t>(std::max(0, width - columns(fitted))), ' ');
  return fitted;
}

std::string wrap(std::string_view text, int width, int indent, int most) {
  std::string lines;
  int used = indent, count = 1;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const int room = width - (count == most && !text.empty() ? 4 : 0);
    if (used == indent) {
    } else if (used + 1 + columns(word) <= room) {
      lines += ' ';
      ++used;
    } else if (count == most) {
      lines += " ...";
      break;
    } else {
      lines += '\n';
      lines.append(static_cast<std::size_t>(indent), ' ');
      used = indent;
      ++count;
    }
    lines += word;
    used += columns(word);
  }
  std::replace(lines.begin(), lines.end(), no_break, ' ');
  return lines;
}

}  // namespace lab
