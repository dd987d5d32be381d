// SBML Level 3, package qual, version 1: models whose species are on or off, or have levels.
#ifdef LAB_HAS_PUGIXML
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <pugixml.hpp>

#include "import/levels.hpp"
#include "import/xml.hpp"

namespace lab {
namespace {

class reader : xml_text {
 public:
  explicit reader(const std::string& text) : xml_text(text) {}

  draft read() {
    const pugi::xml_node sbml = top();
    if (!is(sbml, "sbml")) fail(sbml, fmt::format("expected <sbml>, found <{}>", sbml.name()));
    const pugi::xml_node model = child(sbml, "model");
    if (!model) fail(sbml, "there is no <model>");
    const pugi::xml_node species = child(model, "listOfQualitativeSpecies");
    if (!species)
      fail(model,
           "this model has no qualitative species (package qual): the kinetics of an SBML model "
           "are no "
           "rules; a logical model can be read");
    if (const std::string name = attribute(model, "name"); !name.empty())
      d_.head.push_back("model: " + name);
    for (pugi::xml_node n : model.children()) {
      const std::string_view tag = local(n.name());
      if (tag == "listOfQualitativeSpecies" || tag == "listOfTransitions" ||
          n.type() != pugi::node_element)
        continue;
      if (tag == "listOfCompartments") continue;  // a species names its own below
      if (tag == "notes") {
        std::string all;
        words(n, all, 0);
        if (all = one_line(all); !all.empty()) d_.head.push_back("notes: " + all);
        continue;
      }
      d_.note(line_of(n), fmt::format("<{}> is not read", n.name()));
    }
    std::string_view compartment;
    bool several = false;
    for (pugi::xml_node n : species.children()) {
      if (!is(n, "qualitativeSpecies")) continue;
      const std::string_view here = value(n, "compartment");
      several |= !compartment.empty() && here != compartment;
      compartment = here;
    }
    find_highest(child(model, "listOfTransitions"));
    for (pugi::xml_node n : species.children()) {
      if (n.type() == pugi::node_element) read_species(n, several);
    }
    if (levels_.count() == 0) fail(species, "this model has no qualitative species");
    levels_.place(d_);
    note_of_all("has no initialLevel: it begins at 0", no_start_);
    note_of_all("has no maxLevel: it is taken for on or off", no_maximum_);
    note_of_all("has no maxLevel: taken from the highest level that a term gives it",
                found_maximum_);
    driven_by_.assign(static_cast<std::size_t>(levels_.count()), {});
    for (pugi::xml_node n : child(model, "listOfTransitions").children()) {
      if (n.type() == pugi::node_element) read_transition(n);
    }
    note_of_all("has an annotation, which is not kept", annotated_);
    note_of_all("has no function term: nothing changes it, an input", no_terms_);
    note_of_all("has no default term: 0 where no other term holds", no_default_);
    for (int i = 0; i < levels_.count(); ++i) {
      if (driven_by_[static_cast<std::size_t>(i)].empty()) levels_.hold(d_, i);
    }
    return std::move(d_);
  }

 private:
  static constexpr int deepest = 700;  // public models reach 660

  /// One note for all species or transitions that lack the same.
  void note_of_all(std::string_view lack,
                   const std::vector<std::pair<std::string, std::string>>& all) {
    if (all.empty()) return;
    std::string names;
    for (std::size_t k = 0; k < all.size() && k < 5; ++k) {
      names += fmt::format("{}'{}'", k == 0 ? "" : ", ", all[k].second);
    }
    if (all.size() > 5) names += fmt::format(" and {} more: each", all.size() - 5);
    if (all.size() > 1 && all.size() <= 5) names += ": each";
    d_.note(all.front().first, fmt::format("{} {}", names, lack));
  }

  static std::string_view value(pugi::xml_node of, std::string_view name) {
    for (pugi::xml_attribute a : of.attributes()) {
      if (local(a.name()) == name) return a.value();
    }
    return {};
  }
  static std::string attribute(pugi::xml_node of, std::string_view name) {
    return one_line(value(of, name));
  }
  static void words(pugi::xml_node of, std::string& all, int depth) {
    for (pugi::xml_node n : of.children()) {
      if (n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata)
        all += std::string(n.value()) + " ";
      if (depth < deepest) words(n, all, depth + 1);
    }
  }
  /// What an element says beside what is read: notes are kept, annotations are not.
  void read_extras(pugi::xml_node of, std::string& comment, const std::string& what) {
    std::string all;
    words(child(of, "notes"), all, 0);
    if (all = one_line(all); !all.empty()) comment += (comment.empty() ? "" : "; ") + all;
    if (const pugi::xml_node a = child(of, "annotation")) {
      annotated_.emplace_back(line_of(a), what);
    }
  }

  std::optional<long> whole(std::string_view text) const {
    const std::string all = trimmed(text);
    char* end = nullptr;
    const double number = std::strtod(all.c_str(), &end);
    if (all.empty() || *end != '\0' || !(number >= -1e6 && number <= 1e6)) return {};
    const long result = static_cast<long>(number);
    if (static_cast<double>(result) != number) return {};
    return result;
  }
  /// A level, from 0 on.
  int level(pugi::xml_node of, std::string_view name, const std::string& what) const {
    const std::string text = attribute(of, name);
    const std::optional<long> found = whole(text);
    if (!found || *found < 0 || *found > levels::most) {
      fail(of, fmt::format("{} of {} is '{}': a level is a whole number, and this lab holds {}",
                           name, what, text, levels::most));
    }
    return static_cast<int>(*found);
  }

  /// What a species without maxLevel reaches: the highest level that a term gives it.
  void find_highest(pugi::xml_node transitions) {
    for (pugi::xml_node n : transitions.children()) {
      long highest = 0;
      for (pugi::xml_node t : child(n, "listOfFunctionTerms").children()) {
        highest = std::max(highest, whole(value(t, "resultLevel")).value_or(0));
      }
      for (pugi::xml_node out : child(n, "listOfOutputs").children()) {
        long& most = highest_[attribute(out, "qualitativeSpecies")];
        most = std::max(most, std::min<long>(highest, levels::most));
      }
    }
  }

  void read_species(pugi::xml_node n, bool several_compartments) {
    draft::signal s;
    s.where = line_of(n);
    s.name = attribute(n, "id");
    if (!is(n, "qualitativeSpecies") || s.name.empty())
      fail(n, "expected a qualitative species with an id");
    if (const int other = levels_.find(s.name); other >= 0) {
      fail(n, fmt::format("'{}' is declared already, in {}", s.name, levels_.where(other)));
    }
    s.sentence = attribute(n, "name");
    if (s.sentence == s.name) s.sentence.clear();
    int start = 0, max = 1;
    if (value(n, "initialLevel").empty()) {
      no_start_.emplace_back(s.where, s.name);
    } else {
      start = level(n, "initialLevel", "'" + s.name + "'");
    }
    if (!value(n, "maxLevel").empty()) {
      max = level(n, "maxLevel", "'" + s.name + "'");
      if (max == 0) fail(n, fmt::format("maxLevel of '{}' is 0: it is always off", s.name));
    } else {
      max = std::max({1, start, static_cast<int>(highest_[s.name])});
      (max == 1 ? no_maximum_ : found_maximum_).emplace_back(s.where, s.name);
    }
    if (start > max) {
      fail(n,
           fmt::format("initialLevel of '{}' is {}, above its maxLevel of {}", s.name, start, max));
    }
    if (several_compartments) s.comment = "compartment: " + attribute(n, "compartment");
    read_extras(n, s.comment, s.name);
    constant_.push_back(lower(attribute(n, "constant")) == "true");
    levels_.add(s, max, start);
  }

  int species(pugi::xml_node at, const std::string& id) const {
    const int found = levels_.find(id);
    if (found < 0) fail(at, fmt::format("'{}' is no qualitative species", id));
    return found;
  }

  void read_transition(pugi::xml_node n) {
    const std::string id = attribute(n, "id"), what = id.empty() ? "a transition" : "'" + id + "'";
    thresholds_.clear();
    for (pugi::xml_node in : child(n, "listOfInputs").children()) {
      if (!is(in, "input")) continue;
      species(in, attribute(in, "qualitativeSpecies"));
      if (const std::string e = attribute(in, "transitionEffect"); !e.empty() && e != "none") {
        fail(in,
             fmt::format(
                 "transitionEffect '{}' of an input: a rule leaves its regulators as they are", e));
      }
      if (const std::string name = attribute(in, "id"); !name.empty()) {
        thresholds_[name] = value(in, "thresholdLevel").empty() ? std::optional<long>()
                                                                : level(in, "thresholdLevel", what);
      }
    }
    std::vector<std::pair<logic, int>> terms;
    std::optional<int> otherwise;
    for (pugi::xml_node t : child(n, "listOfFunctionTerms").children()) {
      if (is(t, "defaultTerm")) {
        otherwise = level(t, "resultLevel", what);
      } else if (is(t, "functionTerm")) {
        const pugi::xml_node math = child(t, "math");
        const pugi::xml_node f = only_child(math);
        if (!f) fail(t, fmt::format("a function term of {} has no formula", what));
        terms.emplace_back(read_math(f, 0), level(t, "resultLevel", what));
      }
    }
    const pugi::xml_node outputs = child(n, "listOfOutputs");
    if (terms.empty() && !otherwise) {  // AEON writes what is set from outside so
      for (pugi::xml_node out : outputs.children()) {
        if (!is(out, "output")) continue;
        const std::string target = attribute(out, "qualitativeSpecies");
        species(out, target);
        no_terms_.emplace_back(line_of(n), target);
      }
      return;
    }
    if (!otherwise) {
      no_default_.emplace_back(line_of(n), id.empty() ? "a transition" : id);
      otherwise = 0;
    }
    std::string comment;
    read_extras(n, comment, id);
    if (!comment.empty()) d_.note(line_of(n), comment);
    bool any = false;
    for (pugi::xml_node out : outputs.children()) {
      if (!is(out, "output")) continue;
      any = true;
      const int target = species(out, attribute(out, "qualitativeSpecies"));
      const std::string effect = attribute(out, "transitionEffect");
      if (effect != "assignmentLevel") {
        fail(out,
             fmt::format("transitionEffect '{}' of an output: a rule assigns a level", effect));
      }
      const auto k = static_cast<std::size_t>(target);
      if (!driven_by_[k].empty()) {
        fail(out, fmt::format("'{}' has a transition already, in {}", levels_.name(target),
                              driven_by_[k]));
      }
      driven_by_[k] = line_of(n);
      if (constant_[k])
        fail(out,
             fmt::format("'{}' is constant, and a transition changes it", levels_.name(target)));
      int highest = *otherwise;
      for (const auto& t : terms) highest = std::max(highest, t.second);
      if (highest > levels_.max(target)) {
        fail(n, fmt::format("resultLevel of {} is {}, above the maxLevel of '{}', {}", what,
                            highest, levels_.name(target), levels_.max(target)));
      }
      std::vector<logic> towards;
      for (int at = 1; at <= levels_.max(target); ++at) {
        // The first term that holds gives the level.
        logic f = logic::of_value(*otherwise >= at);
        for (auto t = terms.rbegin(); t != terms.rend(); ++t) {
          f = t->second >= at ? logic::either(t->first, std::move(f))
                              : logic::both(logic::negated(t->first), std::move(f));
        }
        towards.push_back(std::move(f));
      }
      levels_.drive(d_, target, std::move(towards), line_of(n));
    }
    if (!any)
      d_.note(line_of(n), fmt::format("{} has no output, drives nothing, and is left out", what));
  }
  static pugi::xml_node only_child(pugi::xml_node of) {
    for (pugi::xml_node n : of.children()) {
      if (n.type() == pugi::node_element) return n;
    }
    return {};
  }

  /// One side of a comparison: a species, or a number.
  struct side {
    int species = -1;
    long number = 0;
    long at(long level) const { return species < 0 ? number : level; }
  };
  side read_side(pugi::xml_node n) const {
    const std::string text = trimmed(n.text().get());
    if (is(n, "ci")) {
      if (const auto t = thresholds_.find(text); t != thresholds_.end()) {
        if (!t->second) fail(n, fmt::format("the input '{}' has no thresholdLevel", text));
        return {-1, *t->second};
      }
      return {species(n, text), 0};
    }
    const std::optional<long> number = whole(text);
    if (is(n, "cn") && number) return {-1, *number};
    fail(n, "expected a species or a whole number in a comparison");
  }

  logic read_math(pugi::xml_node n, int depth) {
    if (depth > deepest) fail(n, "this formula is nested too deeply");
    const std::string_view tag = local(n.name());
    if (tag == "true" || tag == "false") return logic::of_value(tag == "true");
    if (tag == "ci") return levels_.at_least(species(n, trimmed(n.text().get())), 1);
    if (tag != "apply") fail(n, fmt::format("<{}> is no part of a Boolean formula", n.name()));
    const pugi::xml_node head = only_child(n);
    if (!head) fail(n, "this <apply> is empty");
    const std::string_view op = local(head.name());
    std::vector<pugi::xml_node> arguments;
    for (pugi::xml_node a = head.next_sibling(); a; a = a.next_sibling()) {
      if (a.type() == pugi::node_element) arguments.push_back(a);
    }
    const auto need = [&](std::size_t count) {
      if (arguments.size() != count)
        fail(n, fmt::format("<{}> takes {} arguments here, not {}", op, count, arguments.size()));
    };
    if (op == "and" || op == "or") {
      std::vector<logic> of;
      for (pugi::xml_node a : arguments) of.push_back(read_math(a, depth + 1));
      return op == "or" ? logic::any_of(std::move(of)) : logic::all_of(std::move(of));
    }
    if (op == "not") {
      need(1);
      return logic::negated(read_math(arguments[0], depth + 1));
    }
    if (op == "xor" || op == "implies") {
      need(2);
      logic a = read_math(arguments[0], depth + 1), b = read_math(arguments[1], depth + 1);
      if (op == "implies") return logic::either(logic::negated(std::move(a)), std::move(b));
      return logic::differ(a, b);
    }
    constexpr std::string_view compared[] = {"eq", "neq", "lt", "leq", "gt", "geq"};
    if (std::find(std::begin(compared), std::end(compared), op) == std::end(compared)) {
      fail(head, fmt::format("<{}> is no part of a Boolean formula", head.name()));
    }
    need(2);
    const side left = read_side(arguments[0]), right = read_side(arguments[1]);
    for (const auto& [one, other] : {std::pair{left, right}, {right, left}}) {
      if (one.species < 0 || other.species >= 0 || other.number <= levels_.max(one.species))
        continue;
      fail(n, fmt::format("'{}' is compared with {}, above its highest level, {}",
                          levels_.name(one.species), other.number, levels_.max(one.species)));
    }
    const auto holds = [&](long x, long y) {
      return op == "eq"    ? x == y
             : op == "neq" ? x != y
             : op == "lt"  ? x < y
             : op == "leq" ? x <= y
             : op == "gt"  ? x > y
                           : x >= y;
    };
    // The combinations of levels for which it holds, runs of them at once.
    std::vector<logic> of;
    const long most_a = left.species < 0 ? 0 : levels_.max(left.species),
               most_b = right.species < 0 ? 0 : levels_.max(right.species);
    for (long a = 0; a <= most_a; ++a) {
      for (long b = 0; b <= most_b; ++b) {
        if (!holds(left.at(a), right.at(b))) continue;
        long last_a = a, last_b = b;
        if (right.species < 0) {
          while (last_a < most_a && holds(left.at(last_a + 1), right.at(b))) ++last_a;
        }
        while (last_b < most_b && holds(left.at(a), right.at(last_b + 1))) ++last_b;
        std::vector<logic> both_sides;
        if (left.species >= 0) both_sides.push_back(levels_.between(left.species, a, last_a));
        if (right.species >= 0) both_sides.push_back(levels_.between(right.species, b, last_b));
        of.push_back(logic::all_of(std::move(both_sides)));
        a = last_a;
        b = last_b;
      }
    }
    return logic::any_of(std::move(of));
  }

  draft d_;
  levels levels_;
  std::map<std::string, long> highest_;  // of a species, by the terms
  std::vector<bool> constant_;
  using places = std::vector<std::pair<std::string, std::string>>;  // where, who
  places no_start_, no_maximum_, found_maximum_, no_terms_, no_default_, annotated_;
  std::map<std::string, std::optional<long>> thresholds_;  // of this transition's inputs
  std::vector<std::string> driven_by_;  // where the transition of each species is
};

}  // namespace

draft import_sbml_qual(const std::string& text) { return reader(text).read(); }

}  // namespace lab
#endif
