// lab export --format netflux: the sheets `species` and `reactions` that Netflux reads (Kraeutler
// et al. 2010). It knows no inputs: each is a species that a rule without terms drives to its
// value.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "export/export.hpp"
#include "export/words.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

written_sheet::cell words(std::string_view text) { return {utf8(text), false}; }
written_sheet::cell value(const std::string& text) { return {text, true}; }

std::string_view module_of(const model& m, int k) {
  return k < m.net.count.modules ? m.words(m.net.modules[k].name) : std::string_view{};
}

/// Whether this is a variable of the code that Netflux (MATLAB) or Netflux2 (Python) writes, where
/// each species is one too, or a keyword there.
bool is_taken(std::string_view name) {
  constexpr std::string_view all[] = {
      "t",      "y",      "w",      "n",      "np",        "EC50",   "tau",         "ymax",
      "rpar",   "params", "dydt",   "zeros",  "act",       "inhib",  "OR",          "AND",
      "break",  "case",   "catch",  "class",  "classdef",  "def",    "continue",    "else",
      "elseif", "end",    "for",    "global", "otherwise", "parfor", "function",    "if",
      "return", "spmd",   "switch", "try",    "while",     "as",     "and",         "assert",
      "async",  "await",  "del",    "elif",   "except",    "from",   "finally",     "import",
      "in",     "is",     "lambda", "not",    "nonlocal",  "or",     "pass",        "persistent",
      "raise",  "with",   "yield",  "True",   "False",     "None",   "speciesNames"};
  return std::find(std::begin(all), std::end(all), name) != std::end(all);
}

/// The names of the signals as both read them. Netflux looks for "!NAME" anywhere in a rule, so
/// that in A & !AB => C it negates A too; Netflux2 cuts a rule at every AND and negates each term
/// that holds NOT.
class netflux_names {
 public:
  explicit netflux_names(const model& m) : m_(m) {
    const int signals = m.net.count.nodes + m.net.count.inputs;
    for (int s = 0; s < signals; ++s) names_.emplace_back(m.signal(s));
    for (int s = 0; s < signals; ++s) {
      std::string name = (*this)[s];
      for (const std::string_view word : {"AND", "NOT"}) {
        for (std::size_t at; (at = name.find(word)) != name.npos;) name[at + 1] += 'a' - 'A';
      }
      if (is_taken(name)) name += '_';
      if (name == (*this)[s]) continue;
      while (has(name)) name += '_';
      rename(s, name, fmt::format("{} would mean something else to Netflux", m.signal(s)));
    }
    for (int r = 0; r < m.net.count.rules; ++r) {
      const auto [begun, by] = misread(r);
      if (by < 0) continue;
      const std::string why = fmt::format("in '{}' Netflux would negate '{}' too",
                                          m.words(m.net.rules[r].text), m.signal(begun));
      const std::string old = (*this)[by];
      for (char letter = 'a'; misread(r).second == by; ++letter) {
        if (letter > 'z') refuse("{}: {}", origin_of(m), why);
        const std::string name = fmt::format("{}_{}", letter, old);
        if (!has(name)) names_[static_cast<std::size_t>(by)] = name;
      }
      rename(by, (*this)[by], why);
      r = -1;  // other rules may have the new name
    }
  }
  /// What is renamed, and why.
  std::vector<std::string> told;
  const std::string& operator[](int signal) const {
    return names_[static_cast<std::size_t>(signal)];
  }

 private:
  bool has(const std::string& name) const {
    return std::find(names_.begin(), names_.end(), name) != names_.end();
  }
  void rename(int signal, const std::string& name, const std::string& why) {
    names_[static_cast<std::size_t>(signal)] = name;
    told.push_back(fmt::format("'{}' is written {}: {}", m_.signal(signal), name, why));
  }
  /// A term of the rule that begins the name of a negated one, and that one; or -1.
  std::pair<int, int> misread(int rule) const {
    const pathway::rule_data& r = m_.net.rules[rule];
    for (int a = r.first_term; a < r.first_term + r.terms; ++a) {
      for (int b = r.first_term; b < r.first_term + r.terms; ++b) {
        const int begun = m_.net.terms[a].signal, by = m_.net.terms[b].signal;
        if (!m_.net.terms[a].inhibits && m_.net.terms[b].inhibits &&
            (*this)[by].starts_with((*this)[begun])) {
          return {begun, by};
        }
      }
    }
    return {-1, -1};
  }

  const model& m_;
  std::vector<std::string> names_;
};

/// Netflux computes with B = (e - 1)/(2e - 1) and K = (B - 1)^(1/n), e = EC50^n. At e = 1/2 that is
/// 0/0: there EC50 is written a hair lower, which moves an activation by less than 3e-8. Above 1/2
/// the root is of a negative number, which only n = 1 bears.
std::string EC50_for(const model& m, const pathway::rule_data& rule) {
  const double n = pathway::to<double>(rule.n), EC50 = pathway::to<double>(rule.EC50);
  const double twice = 2 * std::pow(EC50, n);
  if (rule.terms == 0) return digits(rule.EC50);
  if (std::abs(twice - 1) < 1e-7) return digits(EC50 * (1 - 1e-7 / n));
  if (twice > 1 && n != 1) {
    refuse(
        "{}: the rule '{}' has EC50^n above 1/2, where Netflux has a real activation for n = 1 "
        "alone",
        origin_of(m), m.words(rule.text));
  }
  return digits(rule.EC50);
}

}  // namespace

netflux_book netflux_sheets(const model& m, const options& o) {
  const setup at = setup_of(m, o);
  const netflux_names id(m);
  const auto text = [&](pathway::slice s) { return words(m.words(s)); };
  written_sheet species{"species", {}}, reactions{"reactions", {}};
  species.rows.push_back(
      {words("Species information: " + origin_of(m) + "; " + describe_setup(m, o))});
  reactions.rows.push_back({words("Reaction information; times are in minutes")});
  species.rows.push_back({});
  for (const char* head :
       {"module", "ID", "name", "Yinit", "Ymax", "tau", "type", "location", "ref", "notes"}) {
    species.rows.back().push_back(words(head));
  }
  reactions.rows.push_back({});
  for (const char* head : {"module", "ID", "Rule", "Weight", "n", "EC50", "ref", "notes"}) {
    reactions.rows.back().push_back(words(head));
  }

  int numbered = 0;
  const auto driven = [&](std::string_view module, std::string_view name, double level) {
    reactions.rows.push_back({words(module), words(fmt::format("r{}", ++numbered)),
                              words(fmt::format("=> {}", name)), value(digits(level)), value("1.4"),
                              value("0.5"), words(""), words("")});
  };
  for (int i = 0; i < m.net.count.inputs; ++i) {
    const auto& in = m.net.inputs[i];
    const double level = at.input[static_cast<std::size_t>(i)];
    const std::string& own = id[m.net.count.nodes + i];
    species.rows.push_back({words(module_of(m, in.module)), words(own), words(m.input(i)),
                            value(digits(level)), value("1"), value("1"), words("input"), words(""),
                            text(in.source), text(in.sentence)});
    driven(module_of(m, in.module), own, level);
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const auto& n = m.net.nodes[i];
    const auto k = static_cast<std::size_t>(i);
    species.rows.push_back({words(module_of(m, n.module)), words(id[i]), words(m.node(i)),
                            value(digits(at.level[k])), value(at.held[k] ? "1" : digits(at.max[k])),
                            value(digits(n.tau)), words("node"), words(""), text(n.source),
                            text(n.sentence)});
    if (at.held[k]) driven(module_of(m, n.module), id[i], at.level[k]);
  }
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    if (at.held[rule.target]) continue;
    std::string arrow;
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const auto& term = m.net.terms[t];
      arrow += fmt::format("{}{}{}", arrow.empty() ? "" : " & ", term.inhibits ? "!" : "",
                           id[term.signal]);
    }
    arrow += fmt::format("{}=> {}", arrow.empty() ? "" : " ", id[rule.target]);
    reactions.rows.push_back({words(module_of(m, rule.module)),
                              words(fmt::format("r{}", ++numbered)), words(arrow),
                              value(digits(rule.w)), value(digits(rule.n)),
                              value(EC50_for(m, rule)), text(rule.source), text(rule.sentence)});
  }
  return {{species, reactions}, id.told};
}

/// RFC 4180, with the quotation marks that it asks for; rows of one width.
std::string csv_of(const written_sheet& s) {
  std::string text;
  std::size_t width = 0;
  for (const auto& row : s.rows) width = std::max(width, row.size());
  for (const auto& row : s.rows) {
    for (std::size_t k = 0; k < width; ++k) {
      if (k > 0) text += ',';
      if (k >= row.size()) continue;
      const std::string& words = row[k].text;
      if (words.find_first_of(",\"\r\n") == words.npos) {
        text += words;
        continue;
      }
      text += '"';
      for (const char c : words) text += c == '"' ? "\"\"" : std::string(1, c);
      text += '"';
    }
    text += '\n';
  }
  return text;
}

}  // namespace lab
