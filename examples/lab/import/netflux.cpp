// Netflux models: the sheets "species" and "reactions" of a workbook or of two csv files.
//
// Netflux's equations are the pathway's own (see "What it computes" in the README), so nodes and
// rules keep their numbers. What Netflux turns is the weight of a reaction without reactants,
// "=> A"; here it becomes the input A_input with that value and the rule A_input => A with the
// linear gate, whose value is the same. Where the sheet's column `type` says input, and that is the
// species' only reaction, and it begins where that leads, it never moves: it is an input itself.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "import/import.hpp"
#include "import/sheet.hpp"
#include "pathway/number/decimal.hpp"

#ifdef LAB_HAS_LIBZIP
#include <zip.h>
#endif

namespace lab {
namespace {

constexpr std::string_view species_columns[] = {"ID", "name", "Yinit", "Ymax", "tau"},
                           reaction_columns[] = {"ID", "Rule", "Weight", "n", "EC50"};

/// The rows of a sheet below its headings, by the headings' names.
class table {
 public:
  table(const sheet& s, const std::array<std::string_view, 5>& wanted) : sheet_(s) {
    std::size_t most = 0;
    std::string lacks;
    for (std::size_t r = 0; r < s.rows.size() && r < 10; ++r) {
      std::array<int, 5> at;
      std::size_t found = 0;
      std::string missing;
      for (std::size_t k = 0; k < wanted.size(); ++k) {
        at[k] = column_of(s.rows[r], wanted[k]);
        if (at[k] >= 0) {
          ++found;
        } else {
          missing += fmt::format("{}{}", missing.empty() ? "" : ", ", wanted[k]);
        }
      }
      if (found > most) {
        most = found;
        lacks =
            fmt::format("{} row {}: a column {} is expected", s.name, s.rows[r].number, missing);
        head_ = r;
        column_ = at;
      }
    }
    if (most < 2) {
      throw cannot_import{
          s.name, fmt::format("the first rows hold no headings ({})", fmt::join(wanted, ", "))};
    }
    if (most < wanted.size())
      throw cannot_import{lacks.substr(0, lacks.find(':')), lacks.substr(lacks.find(':') + 2)};
    module_ = column_of(s.rows[head_], "module");
  }

  std::size_t first() const { return head_ + 1; }
  std::size_t end() const { return sheet_.rows.size(); }
  bool empty(std::size_t r) const {
    return std::all_of(sheet_.rows[r].cells.begin(), sheet_.rows[r].cells.end(),
                       [](const std::string& c) { return trimmed(c).empty(); });
  }
  std::string row(std::size_t r) const {
    return fmt::format("{} row {}", sheet_.name, sheet_.rows[r].number);
  }
  std::string place(std::size_t r, std::size_t k) const {
    const auto c = static_cast<std::size_t>(column_[k]);
    return fmt::format("{} column {} ({})", row(r), column_name(c),
                       one_line(sheet_.rows[head_].cells[c]));
  }
  std::string cell(std::size_t r, std::size_t k) const { return at(r, column_[k]); }
  std::string module(std::size_t r) const { return module_ < 0 ? "" : at(r, module_); }
  /// Decimals may have a comma, as in half of the world's spreadsheets.
  double number(std::size_t r, std::size_t k) const {
    std::string text = cell(r, k);
    const std::size_t comma = text.find(',');
    if (comma != std::string::npos && text.find('.') == std::string::npos) text[comma] = '.';
    const auto read = pathway::read_decimal(text.data(), text.size());
    if (!read.ok || read.length != text.size()) {
      throw cannot_import{place(r, k), text.empty()
                                           ? "expected a number, found nothing"
                                           : fmt::format("expected a number, found '{}'", text)};
    }
    return pathway::to<double>(read.value);
  }

  /// The three columns behind the first two; where one is blank Netflux takes its own three.
  std::array<double, 3> numbers(std::size_t r, const std::array<double, 3>& defaults) {
    if (cell(r, 2).empty() || cell(r, 3).empty() || cell(r, 4).empty()) {
      blank_.push_back(r);
      return defaults;
    }
    return {number(r, 2), number(r, 3), number(r, 4)};
  }
  void tell_blanks(draft& d, std::string_view what) const {
    if (blank_.empty()) return;
    std::string more;
    for (std::size_t k = 1; k < blank_.size() && k < 10; ++k) {
      more += fmt::format(" {}", sheet_.rows[blank_[k]].number);
    }
    if (blank_.size() > 1)
      more = fmt::format(" (rows{}{} too)", more, blank_.size() > 10 ? " ..." : "");
    d.note(row(blank_.front()),
           fmt::format("a blank number: Netflux takes {} for the three, and so does this{}", what,
                       more));
  }

  std::string other(std::size_t r, std::string_view column) const {
    const int c = column_of(sheet_.rows[head_], column);
    return c < 0 ? "" : at(r, c);
  }
  /// What no wanted column holds: references, and the rest as "heading: text; ...".
  void others(std::size_t r, std::string& references, std::string& rest) const {
    const auto& heads = sheet_.rows[head_].cells;
    for (std::size_t c = 0; c < sheet_.rows[r].cells.size(); ++c) {
      const int column = static_cast<int>(c);
      if (column == module_ || std::find(column_.begin(), column_.end(), column) != column_.end())
        continue;
      const std::string text = at(r, column);
      if (text.empty()) continue;
      std::string head = c < heads.size() ? one_line(heads[c]) : "";
      if (head.empty()) head = "column " + column_name(c);
      const std::string key = lower(head);
      const bool is_reference = key.substr(0, 4) == "pmid" || key.substr(0, 3) == "doi" ||
                                key.substr(0, 6) == "ref id" || key.substr(0, 9) == "reference";
      std::string& to = is_reference ? references : rest;
      to += fmt::format("{}{}{} {}", to.empty() ? "" : "; ", head, is_reference ? "" : ":", text);
    }
  }

 private:
  static int column_of(const sheet::row& row, std::string_view name) {
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      if (lower(trimmed(row.cells[c])) == lower(name)) return static_cast<int>(c);
    }
    return -1;
  }
  std::string at(std::size_t r, int column) const {
    const auto& cells = sheet_.rows[r].cells;
    const auto c = static_cast<std::size_t>(column);
    return c < cells.size() ? one_line(cells[c]) : "";
  }

  const sheet& sheet_;
  std::size_t head_ = 0;
  std::array<int, 5> column_{};
  int module_ = -1;
  std::vector<std::size_t> blank_;
};

constexpr std::array<std::string_view, 5> list_of(const std::string_view (&of)[5]) {
  return {of[0], of[1], of[2], of[3], of[4]};
}

/// A & !B => C, or A AND NOT B -> C. AND and NOT are words of their own, never parts of a name. The
/// first models have + for &.
struct reading {
  std::vector<std::pair<std::string, bool>> terms;  // name, inhibits
  std::string target;
  bool plus = false;
};

reading read_rule(const std::string& text, const draft& d, const std::string& where) {
  const auto fail = [&](const std::string& why) {
    throw cannot_import{where, fmt::format("{}, found '{}'", why, text)};
  };
  std::size_t arrow = text.find("=>");
  if (arrow == std::string::npos) arrow = text.find("->");
  if (arrow == std::string::npos) fail("expected => in the rule");
  reading r;
  r.target = trimmed(text.substr(arrow + 2));
  const std::string left = text.substr(0, arrow);
  std::string name;
  bool inhibits = false, any = false;
  const auto end_term = [&] {
    if (name.empty()) fail("expected a species between the operators of the rule");
    r.terms.emplace_back(name, inhibits);
    name.clear();
    inhibits = false;
  };
  for (std::size_t at = 0; at < left.size();) {
    if (left[at] == ' ') {
      ++at;
      continue;
    }
    any = true;
    if (left[at] == '&') {
      end_term();
      ++at;
      if (trimmed(left.substr(at)).empty()) fail("expected a species after &");
    } else if (left[at] == '!') {
      if (!name.empty() || inhibits) fail("expected & before !");
      inhibits = true;
      ++at;
    } else {
      std::size_t end = left.find_first_of(" &!", at);
      end = std::min(end, left.size());
      const std::string word = left.substr(at, end - at);
      at = end;
      const bool more = !trimmed(left.substr(at)).empty();
      if ((word == "AND" || word == "+") && !name.empty() && more &&
          d.find(name + " " + word) < 0) {
        end_term();
        r.plus |= word == "+";
      } else if (word == "NOT" && name.empty() && !inhibits && more && d.find("NOT") < 0) {
        inhibits = true;
      } else {
        name += (name.empty() ? "" : " ") + word;
      }
    }
  }
  if (any) end_term();
  return r;
}

int species_of(const draft& d, const std::string& name, const std::string& where) {
  const int found = d.find(name);
  if (found >= 0) return found;
  const std::size_t sign = name.find_first_of("+|,");
  throw cannot_import{
      where, sign == std::string::npos
                 ? fmt::format("no species has the ID '{}'", name)
                 : fmt::format("no species has the ID '{}'; & joins, and what are alternatives "
                               "stands in reactions of its own",
                               name)};
}

/// Netflux joins equal reactions by OR; a pathway text has each rule once. A copy gets one more
/// regulator, an input at 1, which changes no value.
void tell_apart(draft& d) {
  std::map<std::pair<int, std::vector<draft::term>>, std::vector<std::string>> seen;
  for (std::size_t r = 0; r < d.rules.size(); ++r) {
    draft::rule& rule = d.rules[r];
    std::vector<draft::term> terms = rule.terms;
    std::sort(terms.begin(), terms.end());
    std::vector<std::string>& places = seen[{rule.target, terms}];
    if (!places.empty()) {
      const std::string name =
          places.size() == 1 ? "again" : fmt::format("again_{}", places.size());
      int input = d.find(name);
      if (input < 0) {
        draft::signal s;
        s.name = name;
        s.where = rule.where;
        s.is_input = true;
        s.value = 1;
        s.sentence = "what tells a reaction from one that stands before it";
        input = d.add(std::move(s));
      }
      rule.terms.push_back({input, false});
      d.note(rule.where, fmt::format("the same reaction as in {}: both are joined by OR, as in "
                                     "Netflux, and told apart by the input {} = 1",
                                     places.front(), name));
    }
    places.push_back(rule.where);
  }
}

#ifdef LAB_HAS_LIBZIP
class archive {
 public:
  explicit archive(const std::string& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const from = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (from != nullptr) z_ = zip_open_from_source(from, ZIP_RDONLY, &error);
    if (z_ == nullptr) {
      if (from != nullptr) zip_source_free(from);
      const std::string why = zip_error_strerror(&error);
      zip_error_fini(&error);
      throw cannot_import{"workbook", "cannot be unpacked: " + why};
    }
    zip_error_fini(&error);
  }
  archive(const archive&) = delete;
  archive& operator=(const archive&) = delete;
  ~archive() { zip_discard(z_); }

  std::optional<std::string> part(const std::string& name) const {
    constexpr zip_uint64_t most = 16 << 20;  // of one part, unpacked
    const zip_int64_t index = zip_name_locate(z_, name.c_str(), 0);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(z_, static_cast<zip_uint64_t>(index), 0, &about) != 0 ||
        (about.valid & ZIP_STAT_SIZE) == 0) {
      return {};
    }
    if (about.size > most)
      throw cannot_import{name, "larger than 16 MB unpacked: this is no model"};
    std::string text(static_cast<std::size_t>(about.size), '\0');
    zip_file_t* const file = zip_fopen_index(z_, static_cast<zip_uint64_t>(index), 0);
    const zip_int64_t got = file == nullptr ? -1 : zip_fread(file, text.data(), text.size());
    // Reading on to the end is what checks the checksum.
    char beyond = 0;
    const bool whole =
        got == static_cast<zip_int64_t>(text.size()) && zip_fread(file, &beyond, 1) == 0;
    if (file != nullptr) zip_fclose(file);
    if (!whole) throw cannot_import{name, "cannot be unpacked: the file is damaged"};
    return text;
  }
  /// What an archive of another kind is told by.
  std::string names() const {
    std::string all;
    for (zip_int64_t k = 0; k < std::min<zip_int64_t>(zip_get_num_entries(z_, 0), 100); ++k) {
      all += fmt::format("{} ", zip_get_name(z_, static_cast<zip_uint64_t>(k), 0));
    }
    return all.find("content.xml") == all.npos ? all : all + "application/vnd.oasis";
  }

 private:
  zip_t* z_ = nullptr;
};
#endif

}  // namespace

std::string place_of_number(const std::string& where, std::string_view column) {
  return fmt::format("{} column {}", where, column);
}

draft import_netflux(const sheet& species_sheet, const sheet& reactions_sheet) {
  draft d;
  table species(species_sheet, list_of(species_columns));
  table reactions(reactions_sheet, list_of(reaction_columns));
  std::vector<bool> is_input;
  for (std::size_t r = species.first(); r < species.end(); ++r) {
    if (species.empty(r)) continue;
    draft::signal s;
    s.where = species.row(r);
    s.name = species.cell(r, 0);
    if (s.name.empty()) throw cannot_import{species.place(r, 0), "expected the ID of a species"};
    if (pathway::read_decimal(s.name.data(), s.name.size()).length == s.name.size()) {
      throw cannot_import{
          species.place(r, 0),
          fmt::format("the ID is the number {}: spreadsheets make dates of names such as MARCH1; "
                      "write it as text",
                      s.name)};
    }
    if (const int other = d.find(s.name); other >= 0) {
      throw cannot_import{species.place(r, 0),
                          fmt::format("the ID '{}' stands already in {}", s.name,
                                      d.signals[static_cast<std::size_t>(other)].where)};
    }
    const std::string name = species.cell(r, 1);
    if (name != s.name) s.sentence = name;
    const auto [start, max, tau] = species.numbers(r, {0, 1, 1});
    s.start = start;
    s.max = max;
    s.tau = tau;
    s.module = species.module(r);
    species.others(r, s.source, s.comment);
    is_input.push_back(lower(species.other(r, "type")) == "input");
    d.add(std::move(s));
  }
  if (d.signals.empty())
    throw cannot_import{species_sheet.name, "no species stands below the headings"};

  struct input_reaction {
    std::size_t rule;
    double weight;
  };
  std::vector<input_reaction> inputs;
  std::vector<int> reactions_of(d.signals.size(), 0);
  for (std::size_t r = reactions.first(); r < reactions.end(); ++r) {
    if (reactions.empty(r)) continue;
    draft::rule rule;
    rule.where = reactions.row(r);
    const std::string text = reactions.cell(r, 1), where = reactions.place(r, 1);
    if (text.empty()) {
      std::string rest;
      reactions.others(r, rest, rest);
      if (!reactions.cell(r, 0).empty() || rest.empty()) {
        throw cannot_import{where, "expected a rule, found nothing"};
      }
      d.note(reactions.row(r), "has neither ID nor rule: " + rest);
      continue;
    }
    const reading read = read_rule(text, d, where);
    if (read.plus) d.note(where, fmt::format("+ is read as & in '{}'", text));
    for (const auto& [name, inhibits] : read.terms) {
      rule.terms.push_back({species_of(d, name, where), inhibits});
    }
    if (read.target.empty()) {
      d.note(where, fmt::format("'{}' has no product, drives nothing, and is left out", text));
      continue;
    }
    rule.target = species_of(d, read.target, where);
    const auto [w, n, EC50] = reactions.numbers(r, {1, 1.4, 0.5});
    rule.w = w;
    rule.n = n;
    rule.EC50 = EC50;
    std::string rest;
    reactions.others(r, rule.source, rest);
    rule.comment = reactions.cell(r, 0);
    const std::string module = reactions.module(r);
    if (!module.empty() && module != d.signals[static_cast<std::size_t>(rule.target)].module) {
      rule.comment += (rule.comment.empty() ? "module: " : "; module: ") + module;
    }
    if (!rest.empty()) rule.comment += (rule.comment.empty() ? "" : "; ") + rest;
    ++reactions_of[static_cast<std::size_t>(rule.target)];
    if (rule.terms.empty()) inputs.push_back({d.rules.size(), rule.w});
    d.rules.push_back(std::move(rule));
  }

  std::vector<bool> gone(d.rules.size(), false);
  for (const input_reaction& in : inputs) {
    draft::rule& rule = d.rules[in.rule];
    const auto target = static_cast<std::size_t>(rule.target);
    draft::signal& s = d.signals[target];
    if (!(in.weight >= 0 && in.weight <= 1)) continue;  // the parser says so, of the rule as it is
    if (is_input[target] && reactions_of[target] == 1 && s.max == 1 && s.start == in.weight) {
      s.is_input = true;
      s.value = in.weight;
      std::string was = fmt::format("=> {}, tau={}", s.name, s.tau);
      for (const std::string* more : {&s.comment, &rule.comment, &rule.sentence}) {
        if (!more->empty()) was += "; " + *more;
      }
      s.comment = was;
      if (!rule.source.empty()) s.source += (s.source.empty() ? "" : "; ") + rule.source;
      gone[in.rule] = true;
      continue;
    }
    draft::signal level;
    level.where = rule.where;
    level.name = s.name + "_input";
    for (int k = 2; d.find(level.name) >= 0; ++k)
      level.name = fmt::format("{}_input_{}", s.name, k);
    level.module = s.module;
    level.is_input = true;
    level.value = in.weight;
    level.sentence = fmt::format("what => {} sets", s.name);
    rule.w = 1;
    rule.n = 1;
    rule.EC50 = 0.5;
    rule.terms.push_back({d.add(std::move(level)), false});
  }
  std::vector<draft::rule> kept;
  for (std::size_t i = 0; i < d.rules.size(); ++i) {
    if (!gone[i]) kept.push_back(std::move(d.rules[i]));
  }
  d.rules = std::move(kept);
  species.tell_blanks(d, "0, 1 and 1");
  reactions.tell_blanks(d, "1, 1.4 and 0.5");
  tell_apart(d);
  return d;
}

bool is_netflux_sheet(std::string_view text, std::string_view name) {
  try {
    const sheet s = read_csv(text.substr(0, 65536), "");
    table(s, name == "species" ? list_of(species_columns) : list_of(reaction_columns));
    return true;
  } catch (const cannot_import&) {
    return false;
  }
}

draft import_netflux_csv(std::string_view one, const std::string& its_name, std::string_view other,
                         const std::string& other_name) {
  const sheet a = read_csv(one, its_name), b = read_csv(other, other_name);
  const bool as_given = is_netflux_sheet(one, "species") || is_netflux_sheet(other, "reactions");
  return as_given ? import_netflux(a, b) : import_netflux(b, a);
}

#if defined(LAB_HAS_LIBZIP) && defined(LAB_HAS_PUGIXML)
draft import_archive(const std::string& bytes) {
  const archive z(bytes);
  const auto part = [&](const std::string& name) { return z.part(name); };
  if (const auto graph = part("GINsim-data/regulatoryGraph.ginml")) return import_ginml(*graph);
  if (!part("xl/workbook.xml")) throw not_read{z.names()};
  const std::vector<sheet> sheets = read_workbook(part);
  const sheet* found[2] = {};
  std::vector<std::string> unread;
  for (const sheet& s : sheets) {
    const std::string name = lower(s.name);
    if (name == "species") {
      found[0] = &s;
    } else if (name == "reactions") {
      found[1] = &s;
    } else {
      unread.push_back(s.name);
    }
  }
  for (int k = 0; k < 2; ++k) {
    if (found[k] == nullptr) {
      throw cannot_import{"workbook",
                          fmt::format("no sheet is named '{}'", k == 0 ? "species" : "reactions")};
    }
  }
  draft d = import_netflux(*found[0], *found[1]);
  for (const std::string& name : unread) d.note("sheet " + name, "is not read");
  return d;
}
#endif

}  // namespace lab
