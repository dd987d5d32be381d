// SBML of lab export --format sbml: its rate rules say which rules they come from. The values of
// the parameters are those of the file, so what another tool changed there arrives here.
#ifdef LAB_HAS_PUGIXML
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <pugixml.hpp>
#include <set>

#include "import/xml.hpp"

namespace lab {
namespace {

class reader : xml_text {
 public:
  explicit reader(const std::string& text) : xml_text(text) {}

  draft read() {
    const pugi::xml_node sbml = top();
    if (!is(sbml, "sbml")) fail(sbml, fmt::format("expected <sbml>, found <{}>", sbml.name()));
    model_ = child(sbml, "model");
    if (!model_) fail(sbml, "there is no <model>");
    const std::size_t reactions = children(child(model_, "listOfReactions")).size();
    const pugi::xml_node rules = child(model_, "listOfRules");
    const bool rates = !!child(rules, "rateRule");
    if (reactions > 0 || !rates) {
      fail(model_,
           fmt::format("this model has no qualitative species (package qual), and it is not one of "
                       "lab export --format sbml: {}; a logical model can be read",
                       reactions > 0 ? fmt::format("{} reactions turn species into one another at "
                                                   "any rate, and a rule only says what drives a "
                                                   "node",
                                                   reactions)
                                     : "no rate rules move its species"));
    }
    read_parameters();
    for (const pugi::xml_node rule : children(rules)) {
      const std::string variable = value(rule, "variable");
      if (is(rule, "assignmentRule")) assigned_[variable] = rule;
      if (is(rule, "rateRule")) rates_[variable] = rule;
    }
    draft d;
    d.own.emplace();
    if (const std::string name = value(model_, "name"); !name.empty()) d.head.push_back(name);
    for (const pugi::xml_node s : children(child(model_, "listOfSpecies"))) read_node(*d.own, s);
    read_inputs(*d.own);
    // As they stood in the text: rule_1, rule_2, ...
    std::sort(found_.begin(), found_.end(),
              [](const numbered& a, const numbered& b) { return a.number < b.number; });
    for (numbered& r : found_) d.own->rules.push_back(std::move(r.rule));
    d.note("modules, presets, aliases", "are in no SBML");
    if (const pugi::xml_node events = child(model_, "listOfEvents")) {
      d.note(line_of(events), "events stand in no text: give them again with --at");
    }
    d.notes.insert(d.notes.end(), told_.begin(), told_.end());
    return d;
  }

 private:
  struct numbered {
    long number;
    own_network::rule rule;
  };

  // --- XML ---------------------------------------------------------------------------------------

  [[noreturn]] void fail_form(pugi::xml_node at, const char* form) const {
    fail(at, fmt::format("not {}, as lab export --format sbml writes it: other kinetics are no "
                         "rules",
                         form));
  }
  static std::string value(pugi::xml_node of, std::string_view name) {
    return one_line(of.attribute(std::string(name).c_str()).value());
  }

  /// "sentence (source)" of its notes.
  void describe(pugi::xml_node from, own_network::described& d) const {
    d.where = line_of(from);
    const pugi::xml_node p = child(child(from, "notes"), "p");
    d.sentence = one_line(p.child_value());
    const pugi::xml_node span = child(p, "span");
    std::string source = one_line(span.child_value());
    if (source.size() > 2) d.source = source.substr(1, source.size() - 2);
  }

  // --- MathML ------------------------------------------------------------------------------------

  using node = pugi::xml_node;
  /// The arguments of <apply> of this operation, so many of them (0: any number), or nothing.
  static std::vector<node> arguments(node of, std::string_view operation, std::size_t count) {
    std::vector<node> all = is(of, "apply") ? children(of) : std::vector<node>{};
    if (all.empty() || !is(all[0], operation)) return {};
    all.erase(all.begin());
    return count == 0 || all.size() == count ? all : std::vector<node>{};
  }
  static std::string ci(node of) { return is(of, "ci") ? trimmed(of.child_value()) : ""; }
  /// The digits of a number, or "".
  static std::string cn(node of) {
    if (!is(of, "cn")) return "";
    std::string all;
    for (const node part : of.children()) {
      all += is(part, "sep") ? "e" : trimmed(part.value());
    }
    return all;
  }
  static bool is_one(node of) { return cn(of) == "1"; }
  /// What stands behind 1 -.
  static node rest_of_one(node of) {
    const std::vector<node> all = arguments(of, "minus", 2);
    return !all.empty() && is_one(all[0]) ? all[1] : node{};
  }
  static std::vector<node> factors(node of) {
    std::vector<node> all = arguments(of, "times", 0);
    if (all.empty()) all.push_back(of);
    return all;
  }
  static double number(const std::string& text) { return std::strtod(text.c_str(), nullptr); }
  node math_of(const std::string& id) const {
    const auto found = assigned_.find(id);
    if (found == assigned_.end()) return {};
    const std::vector<node> inside = children(child(found->second, "math"));
    return inside.size() == 1 ? inside[0] : node{};
  }

  // --- what the formulas mean --------------------------------------------------------------------

  void read_parameters() {
    for (const node p : children(child(model_, "listOfParameters"))) {
      const std::string id = value(p, "id");
      if (!parameters_.emplace(id, p).second) fail(p, fmt::format("'{}' is there twice", id));
      order_.push_back(id);
    }
  }
  /// The value of a parameter of a rate, which then is no input.
  std::string take(node at, const std::string& id) {
    const auto found = parameters_.find(id);
    if (found == parameters_.end()) fail(at, fmt::format("'{}' is no parameter", one_line(id)));
    taken_.insert(id);
    return value(found->second, "value");
  }

  void read_node(own_network& net, node species) {
    own_network::node n;
    describe(species, n);
    n.name = value(species, "id");
    n.start = value(species, "initialAmount");
    const auto rate = rates_.find(n.name);
    if (rate == rates_.end()) {
      if (value(species, "constant") != "true") {
        fail(species, fmt::format("'{}' is not constant and has no rate rule", n.name));
      }
      n.held = true;
    } else {
      const std::vector<node> inside = children(child(rate->second, "math"));
      const auto fraction =
          inside.size() == 1 ? arguments(inside[0], "divide", 2) : std::vector<node>{};
      const auto difference = fraction.empty() ? fraction : arguments(fraction[0], "minus", 2);
      if (difference.empty() || ci(difference[1]) != n.name) {
        fail_form(rate->second, "(max drive - level) / tau");
      }
      n.tau = take(rate->second, ci(fraction[1]));
      const std::vector<node> drive = arguments(difference[0], "times", 2);
      if (drive.empty() && cn(difference[0]) != "0") {
        fail_form(rate->second, "(max drive - level) / tau");
      }
      if (!drive.empty()) {
        n.max = take(rate->second, ci(drive[0]));
        read_rules(n.name, rate->second, drive[1]);
      } else if (parameters_.count("max_" + n.name) > 0) {
        n.max = take(rate->second, "max_" + n.name);
      }
    }
    net.nodes.push_back(std::move(n));
  }

  /// rule, or 1 - (1 - rule) (1 - rule) ...
  void read_rules(const std::string& target, node at, node drive) {
    const std::string one = ci(drive);
    if (!one.empty()) return read_rule(target, at, one);
    const node left = rest_of_one(drive);
    const std::vector<node> each = factors(left);
    for (const node factor : each) {
      const std::string rule = ci(rest_of_one(factor));
      if (rule.empty()) fail_form(at, "an OR of rules");
      read_rule(target, at, rule);
    }
  }

  void read_rule(const std::string& target, node at, const std::string& id) {
    take(at, id);
    own_network::rule r;
    const node p = parameters_.at(id);
    describe(p, r);
    r.target = target;
    const std::vector<node> all = factors(math_of(id));
    if (ci(all[0]).empty()) fail_form(at, "a weight times what the regulators do");
    r.w = take(at, ci(all[0]));
    std::string shape;
    for (std::size_t k = 1; k < all.size(); ++k) {
      own_network::term t;
      const node other = rest_of_one(all[k]);
      t.inhibits = !!other;
      t.name = ci(t.inhibits ? other : all[k]);
      if (t.name.empty()) fail_form(at, "a weight times what the regulators do");
      r.n = "1";
      r.EC50 = "0.5";
      if (assigned_.count(t.name) > 0 && parameters_.count(t.name) > 0 && is_gate(t.name)) {
        t.name = read_gate(t.name, r);
      }
      const std::string here = r.n + " " + r.EC50;
      if (k > 1 && here != shape) fail_form(at, "one n and one EC50 for all regulators of a rule");
      shape = here;
      r.terms.push_back(std::move(t));
    }
    const std::string tail = id.substr(std::min(id.find('_') + 1, id.size()));
    found_.push_back({std::strtol(tail.c_str(), nullptr, 10), std::move(r)});
  }

  bool is_gate(const std::string& id) const { return !arguments(math_of(id), "divide", 2).empty(); }

  /// (1-e) p / (e (1-p) + (1-e) p) with p = signal^n and e = EC50^n; the signal.
  std::string read_gate(const std::string& id, own_network::rule& r) {
    const node at = assigned_.at(id);
    const std::vector<node> fraction = arguments(math_of(id), "divide", 2);
    const std::vector<node> above = arguments(fraction[0], "times", 2);
    const std::vector<node> sum = arguments(fraction[1], "plus", 2);
    const std::vector<node> off = sum.empty() ? std::vector<node>{} : arguments(sum[0], "times", 2);
    if (above.empty() || off.empty()) fail_form(at, "an activation by n and EC50");
    node power = above[1];
    if (is(power, "piecewise")) {
      const std::vector<node> inside = children(child(power, "piece"));
      power = inside.empty() ? node{} : inside[0];
    }
    const std::vector<node> p = arguments(power, "power", 2);
    const double e = number(cn(off[0])), rest = number(cn(above[0]));
    if (p.empty() || !(e > 0 && e < 1) || std::fabs(1 - e - rest) > 1e-12) {
      fail_form(at, "an activation by n and EC50");
    }
    taken_.insert(id);
    r.n = cn(p[1]);
    // The digits of EC50 stand in its name; the formula holds.
    const std::string name = value(parameters_.at(id), "name");
    const std::size_t said = name.rfind("EC50 = ");
    r.EC50 = said == name.npos ? "" : name.substr(said + 7);
    const double n = number(r.n), EC50 = number(r.EC50);
    if (!(n > 0) || std::fabs(std::pow(EC50, n) - e) > 1e-12 * e) {
      r.EC50 = fmt::format("{}", std::pow(e, 1 / n));
      told_.push_back(
          fmt::format("{}: EC50 = {} follows from the formula of '{}'", line_of(at), r.EC50, id));
    }
    return ci(p[0]);
  }

  void read_inputs(own_network& net) {
    std::map<std::string, std::string> own;  // of an input: its parameter without drugs
    for (const std::string& id : order_) {
      const node p = parameters_.at(id);
      if (value(p, "units") == "nM") {
        own_network::drug d;
        describe(p, d);
        d.name = id;
        d.dose = value(p, "value");
        net.drugs.push_back(std::move(d));
        taken_.insert(id);
      } else if (taken_.count(id) == 0 && assigned_.count(id) > 0) {
        read_effects(id, own);
      }
    }
    for (const auto& [input, without] : own) taken_.insert(without);
    for (const std::string& id : order_) {
      if (taken_.count(id) > 0) continue;
      const node p = parameters_.at(id);
      own_network::input i;
      describe(p, i);
      i.name = id;
      const auto without = own.find(id);
      i.value = value(without == own.end() ? p : parameters_.at(without->second), "value");
      if (i.value.empty()) fail(p, fmt::format("'{}' has no value", one_line(id)));
      net.inputs.push_back(std::move(i));
    }
    for (own_network::drug& d : net.drugs) {
      d.actions = actions_[d.name];
      if (d.actions.empty()) {
        throw cannot_import{d.where, fmt::format("the drug '{}' acts on nothing", d.name)};
      }
    }
  }

  /// 1 - (1 - own) (1 - effect) ...
  void read_effects(const std::string& input, std::map<std::string, std::string>& own) {
    const node at = assigned_.at(input);
    const std::vector<node> all = factors(rest_of_one(math_of(input)));
    const std::string without = ci(rest_of_one(all[0]));
    if (without.empty() || parameters_.count(without) == 0 || all.size() < 2) {
      fail_form(at, "an input and what drugs add to it");
    }
    own[input] = without;
    for (std::size_t k = 1; k < all.size(); ++k) {
      const node effect = rest_of_one(all[k]);
      own_network::action a;
      a.input = input;
      std::string drug;
      if (const auto fraction = arguments(effect, "divide", 2); !fraction.empty()) {
        const auto above = arguments(fraction[0], "times", 2);
        const auto below = arguments(fraction[1], "plus", 2);
        if (above.empty() || below.empty()) fail_form(at, "Emax D / (IC50 + D)");
        a.Emax = cn(above[0]);
        a.IC50 = cn(below[0]);
        drug = ci(above[1]);
      } else {
        const auto product = arguments(effect, "times", 2);
        const auto under =
            product.empty() ? product : arguments(rest_of_one(product[1]), "divide", 2);
        const auto sum = under.empty() ? under : arguments(under[1], "plus", 2);
        const auto power = sum.empty() ? sum : arguments(sum[1], "power", 2);
        const auto ratio = power.empty() ? power : arguments(power[0], "divide", 2);
        if (ratio.empty()) fail_form(at, "Emax (1 - 1 / (1 + (D / IC50)^h))");
        a.Emax = cn(product[0]);
        a.h = cn(power[1]);
        a.IC50 = cn(ratio[1]);
        drug = ci(ratio[0]);
      }
      if (drug.empty()) fail_form(at, "the effect of a dose");
      actions_[drug].push_back(std::move(a));
    }
  }

  node model_;
  std::map<std::string, node> parameters_, assigned_, rates_;
  std::vector<std::string> order_;  // of the parameters
  std::set<std::string> taken_;     // parameters that are no inputs
  std::vector<numbered> found_;
  std::map<std::string, std::vector<own_network::action>> actions_;  // of a drug
  std::vector<std::string> told_;
};

}  // namespace

draft import_sbml(const std::string& text) { return reader(text).read(); }

}  // namespace lab
#endif
