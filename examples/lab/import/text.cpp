// A draft as pathway text: names made ours, statements grouped by module, checked by the parser.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "import/import.hpp"
#include "import/text.hpp"
#include "model/model.hpp"

namespace lab {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Greek letters are common in the names of proteins; everything else that no name may hold is _.
std::string as_name(std::string_view from) {
  constexpr std::pair<std::string_view, std::string_view> greek[] = {
      {"α", "alpha"}, {"β", "beta"}, {"γ", "gamma"}, {"δ", "delta"}, {"ε", "epsilon"},
      {"ζ", "zeta"},  {"η", "eta"},  {"θ", "theta"}, {"κ", "kappa"}, {"λ", "lambda"},
      {"μ", "mu"},    {"µ", "mu"},   {"σ", "sigma"}, {"τ", "tau"},   {"ω", "omega"},
  };
  std::string name;
  for (std::size_t i = 0; i < from.size();) {
    const auto known = std::find_if(std::begin(greek), std::end(greek), [&](const auto& g) {
      return from.substr(i, g.first.size()) == g.first;
    });
    if (known != std::end(greek)) {
      name += known->second;
      i += known->first.size();
      continue;
    }
    const char c = from[i++];
    if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;  // the rest of a character
    name += is_letter(c) || is_digit(c) ? c : '_';
  }
  if (name.empty() || !is_letter(name[0])) name = "x" + name;
  return name.substr(0, 63);
}

class names {
 public:
  /// Keeps a name that may stay as it is, so that none that is changed takes it: A_b before A-b.
  void keep(const std::string& name) { taken_.insert(name); }
  /// A name that nothing has yet.
  std::string make(std::string_view from, std::string_view extra = "") {
    const std::string wanted = as_name(from);
    std::string name = wanted;
    for (int k = 1; !taken_.insert(name).second; ++k) {
      if (k == 1 && extra.empty()) ++k;
      const std::string tail = k == 1 ? std::string(extra) : fmt::format("_{}", k);
      name = wanted.substr(0, 63 - tail.size()) + tail;
    }
    return name;
  }

 private:
  std::set<std::string> taken_;
};

/// The column of a sheet whose number the parser refused.
std::string_view column_of(pathway::mistake what) {
  using pathway::mistake;
  switch (what) {
    case mistake::weight_out_of_range:
      return "Weight";
    case mistake::n_out_of_range:
      return "n";
    case mistake::EC50_out_of_range:
      return "EC50";
    case mistake::tau_out_of_range:
      return "tau";
    case mistake::max_out_of_range:
      return "Ymax";
    case mistake::start_out_of_range:
      return "Yinit";
    default:
      return "";
  }
}

void check_room(const draft& d) {
  std::size_t inputs = 0, terms = 0;
  for (const draft::signal& s : d.signals) inputs += s.is_input ? 1 : 0;
  for (const draft::rule& r : d.rules) terms += r.terms.size();
  need_room("nodes", d.signals.size() - inputs, limit.nodes);
  need_room("inputs", inputs, limit.inputs);
  need_room("rules", d.rules.size(), limit.rules);
  need_room("regulators of rules", terms, limit.terms);
}

}  // namespace

void need_room(std::string_view what, std::size_t count, int room) {
  if (count <= static_cast<std::size_t>(room)) return;
  throw cannot_import{"model",
                      fmt::format("it has {} {}, and this lab holds {}", count, what, room)};
}

lines begin(draft& d) {
  lines all;
  for (std::vector<std::string>* some : {&d.head, &d.notes}) {
    for (std::string& line : *some) all.add("# " + (line = one_line(line)));
  }
  return all;
}

std::string tail_of(const std::string& source, const std::string& sentence,
                    const std::string& comment) {
  std::string tail;
  if (!source.empty()) {
    std::string s = source;
    std::replace(s.begin(), s.end(), '(', '[');
    std::replace(s.begin(), s.end(), ')', ']');
    tail += fmt::format(" ({})", s);
  }
  if (!sentence.empty()) {
    std::string s = sentence;
    std::replace(s.begin(), s.end(), '"', '\'');
    tail += fmt::format(" \"{}\"", s);
  }
  if (!comment.empty()) tail += "  # " + comment;
  return tail;
}

void check(const lines& all) {
  static editable& edit = *new editable;
  const pathway::diagnostic d = edit.parse({all.text.data(), all.text.size()});
  if (d.ok()) return;
  if (d.what == pathway::mistake::text_too_long)
    need_room("characters of pathway text", all.text.size(), largest_file);
  std::string where = d.line >= 1 && d.line <= all.where.size() ? all.where[d.line - 1] : "";
  if (where.empty()) where = fmt::format("line {} of the pathway text", d.line);
  const std::string_view column = column_of(d.what);
  char words[512];
  const std::size_t size = pathway::write_message(d, words, sizeof words);
  throw cannot_import{column.empty() ? where : place_of_number(where, column), {words, size}};
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string lower(std::string_view text) {
  std::string all(text);
  for (char& c : all) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return all;
}

std::string one_line(std::string_view text, bool* changed) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = [&](std::size_t k) {
      return k < text.size() ? static_cast<unsigned char>(text[k]) : 0u;
    };
    const unsigned c = byte(i);
    if (c < ' ' || c == 0x7f) {
      const bool blank = c == '\t' || c == '\r' || c == '\n';
      if (blank && (line.empty() || line.back() == ' ')) continue;
      line += blank ? ' ' : '?';
      if (!blank && changed != nullptr) *changed = true;
      continue;
    }
    const std::size_t more = c < 0x80                 ? 0
                             : c >= 0xC2 && c <= 0xDF ? 1
                             : (c & 0xF0) == 0xE0     ? 2
                             : c >= 0xF0 && c <= 0xF4 ? 3
                                                      : 9;
    bool good = more != 9;
    for (std::size_t k = 1; good && k <= more; ++k) good = (byte(i + k) & 0xC0) == 0x80;
    if (good) {
      line += text.substr(i, more + 1);
      i += more;
    } else {
      line += '?';
      if (changed != nullptr) *changed = true;
    }
  }
  return trimmed(line);
}

std::string write_text(draft& d) {
  if (d.own) return write_own(d);
  check_room(d);
  names taken;
  std::vector<std::string> name;
  for (const draft::signal& s : d.signals) {
    if (as_name(s.name) == s.name) taken.keep(s.name);
  }
  for (const draft::signal& s : d.signals) {
    name.push_back(as_name(s.name) == s.name ? s.name : taken.make(s.name));
    if (name.back() != s.name) {
      d.note(s.where, fmt::format("'{}' is written {}", s.name, name.back()));
    }
  }
  // Modules in the order in which they first appear; those without a name come first.
  std::vector<std::string> modules;
  for (const draft::signal& s : d.signals) {
    if (!s.module.empty() && std::find(modules.begin(), modules.end(), s.module) == modules.end()) {
      modules.push_back(s.module);
    }
  }
  const bool grouped = modules.size() <= static_cast<std::size_t>(limit.modules);
  std::vector<std::string> module_names;
  if (grouped) {
    for (const std::string& m : modules) {
      module_names.push_back(taken.make(m, "_module"));
      if (module_names.back() != m) {
        d.note("module '" + m + "'", "is written " + module_names.back());
      }
    }
    modules.insert(modules.begin(), "");
  } else {
    d.note("modules", fmt::format("there are {}, and a pathway text holds {}: kept as comments",
                                  modules.size(), limit.modules));
    modules.assign(1, "");
  }

  lines all = begin(d);
  all.add(fmt::format("default tau=1 n={} EC50={} w=1", d.n, d.EC50));
  for (std::size_t m = 0; m < modules.size(); ++m) {
    const auto here = [&](const draft::signal& s) { return !grouped || s.module == modules[m]; };
    if (std::none_of(d.signals.begin(), d.signals.end(), here)) continue;
    all.add("");
    if (m > 0) {
      all.add(fmt::format("module {}{}", module_names[m - 1],
                          module_names[m - 1] == modules[m] ? "" : tail_of("", modules[m], "")));
    }
    for (std::size_t i = 0; i < d.signals.size(); ++i) {
      const draft::signal& s = d.signals[i];
      if (!here(s)) continue;
      std::string line;
      if (s.is_input) {
        line = fmt::format("input {} = {}", name[i], s.value);
      } else {
        line = "node " + name[i];
        if (s.tau != 1) line += fmt::format(" tau={}", s.tau);
        if (s.start != 0) line += fmt::format(" start={}", s.start);
        if (s.max != 1) line += fmt::format(" max={}", s.max);
      }
      std::string comment = s.comment;
      if (!grouped && !s.module.empty()) {
        comment = fmt::format("module: {}{}{}", s.module, comment.empty() ? "" : "; ", comment);
      }
      all.add(line + tail_of(s.source, s.sentence, comment), s.where);
    }
    for (const draft::rule& r : d.rules) {
      if (!here(d.signals[static_cast<std::size_t>(r.target)])) continue;
      std::string line;
      for (const draft::term& t : r.terms) {
        line += fmt::format("{}{}{}", line.empty() ? "" : " & ", t.inhibits ? "!" : "",
                            name[static_cast<std::size_t>(t.signal)]);
      }
      line +=
          fmt::format("{}=> {}", line.empty() ? "" : " ", name[static_cast<std::size_t>(r.target)]);
      std::string numbers;
      if (r.w != 1) numbers += fmt::format(" w={}", r.w);
      if (r.n != d.n) numbers += fmt::format(" n={}", r.n);
      if (r.EC50 != d.EC50) numbers += fmt::format(" EC50={}", r.EC50);
      if (!numbers.empty()) line += " [" + numbers.substr(1) + "]";
      all.add(line + tail_of(r.source, r.sentence, r.comment), r.where);
    }
  }
  check(all);
  return all.text;
}

}  // namespace lab
