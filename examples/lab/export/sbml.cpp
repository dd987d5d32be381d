// lab export --format sbml: rate rules with MathML, so that tools that read SBML reproduce the time
// courses. Nodes are species without a unit; doses, inputs, weights, time constants and
// maxima are parameters, which these tools can scan.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "export/events.hpp"
#include "export/export.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

// --- MathML ---------------------------------------------------------------------------------

std::string cn(const std::string& value, std::string_view unit = "dimensionless") {
  const std::size_t e = value.find('e');
  if (e == value.npos) return fmt::format("<cn sbml:units=\"{}\">{}</cn>", unit, value);
  return fmt::format("<cn sbml:units=\"{}\" type=\"e-notation\">{}<sep/>{}</cn>", unit,
                     value.substr(0, e), value.substr(e + 1));
}
std::string cn(double value) { return cn(digits(value)); }
std::string ci(std::string_view id) { return fmt::format("<ci>{}</ci>", id); }

template <class... Parts>
std::string apply(std::string_view operation, const Parts&... parts) {
  return fmt::format("<apply><{}/>", operation) + (std::string() + ... + parts) + "</apply>";
}

std::string product(const std::vector<std::string>& factors) {
  if (factors.size() == 1) return factors.front();
  return fmt::format("<apply><times/>{}</apply>", fmt::join(factors, ""));
}

/// 1 - the product of what each leaves: a OR b OR ...
std::string any_of(const std::vector<std::string>& all) {
  if (all.size() == 1) return all.front();
  std::vector<std::string> left;
  for (const std::string& one : all) left.push_back(apply("minus", cn(1), one));
  return apply("minus", cn(1), product(left));
}

std::string math(const std::string& inside) {
  return fmt::format("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">{}</math>", inside);
}

// --- the model ------------------------------------------------------------------------------

bool is_whole(double n) { return n == std::floor(n); }

class writer {
 public:
  writer(const model& m, const options& o)
      : m_(m), net_(m.net), at_(setup_of(m, o)), events_(events_of(m, o)) {
    for (int i = 0; i < net_.name_count; ++i) {
      const auto meaning = net_.names[i].meaning;
      if (!meaning.is(symbol_kind::module) && !meaning.is(symbol_kind::preset)) {
        used_.emplace(m.words(net_.names[i].name));
      }
    }
    compartment_ = fresh("cell");
  }

  std::string write(const options& o) {
    for (int i = 0; i < net_.count.inputs; ++i) input(i);
    for (int d = 0; d < net_.count.drugs; ++d) drug(d);
    for (int i = 0; i < net_.count.nodes; ++i) node(i);

    const std::string id = fresh("pathway");
    std::string text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<sbml xmlns=\"http://www.sbml.org/sbml/level3/version2/core\""
        " xmlns:sbml=\"http://www.sbml.org/sbml/level3/version2/core\" level=\"3\" version=\"2\">\n"
        "<model metaid=\"meta_{0}\" id=\"{0}\" name=\"{1}\" timeUnits=\"minute\""
        " substanceUnits=\"dimensionless\" volumeUnits=\"dimensionless\""
        " extentUnits=\"dimensionless\">\n",
        id, xml(m_.built_in ? "mTOR signalling: " + origin_of(m_) : origin_of(m_)));
    text += sbml_words(
        "meta_" + id,
        fmt::format("Written by lab export --format sbml, version {}. {}. Activities run from 0 to "
                    "1 and have no unit; time is in minutes, doses are in nM. A qualitative "
                    "teaching model: direction and order of events. No treatment advice.",
                    pathway::version, describe_setup(m_, o)),
        "", "", papers_of(m_, "review"));
    text +=
        "<listOfUnitDefinitions>\n"
        "<unitDefinition id=\"minute\"><listOfUnits><unit kind=\"second\" exponent=\"1\" "
        "scale=\"0\" multiplier=\"60\"/></listOfUnits></unitDefinition>\n"
        "<unitDefinition id=\"nM\" name=\"nanomole per litre\"><listOfUnits><unit kind=\"mole\" "
        "exponent=\"1\" scale=\"-9\" multiplier=\"1\"/><unit kind=\"litre\" exponent=\"-1\" "
        "scale=\"0\" multiplier=\"1\"/></listOfUnits></unitDefinition>\n"
        "</listOfUnitDefinitions>\n";
    text += list("Compartments",
                 fmt::format("<compartment id=\"{}\" spatialDimensions=\"3\" size=\"1\" "
                             "units=\"dimensionless\" constant=\"true\"/>\n",
                             compartment_));
    text += list("Species", species_);
    text += list("Parameters", parameters_);
    text += list("Rules", rules_);
    text += list("Events", events());
    return text + "</model>\n</sbml>\n";
  }

 private:
  static std::string list(std::string_view of, const std::string& inside) {
    return inside.empty() ? "" : fmt::format("<listOf{0}>\n{1}</listOf{0}>\n", of, inside);
  }

  /// An id that no name of the network has.
  std::string fresh(std::string id) {
    while (!used_.insert(id).second) id += '_';
    return id;
  }

  enum changes { never, by_rule, by_event };
  changes changed(timed_change::kind of, int target) const {
    const bool any = std::any_of(events_.begin(), events_.end(), [&](const timed_change& e) {
      return e.of == of && e.target == target;
    });
    return any ? by_event : never;
  }

  /// One for each time at which something changes.
  std::string events() const {
    std::string text;
    for (std::size_t k = 0; k < events_.size(); ++k) {
      const bool begins = k == 0 || events_[k].at != events_[k - 1].at;
      const std::string time = cn(digits(events_[k].at), "minute");
      if (begins) {
        text += fmt::format(
            "{}<event useValuesFromTriggerTime=\"true\"><trigger initialValue=\"false\" "
            "persistent=\"true\">{}</trigger><listOfEventAssignments>\n",
            k == 0 ? "" : "</listOfEventAssignments></event>\n",
            math(apply("geq",
                       std::string("<csymbol encoding=\"text\" definitionURL=\""
                                   "http://www.sbml.org/sbml/symbols/time\">t</csymbol>"),
                       time)));
      }
      bool last = true;  // of its time that changes this
      for (std::size_t j = k + 1; j < events_.size() && events_[j].at == events_[k].at; ++j) {
        last = last && !(events_[j].of == events_[k].of && events_[j].target == events_[k].target);
      }
      if (!last) continue;
      const timed_change& e = events_[k];
      const std::string& id = e.of == timed_change::dose    ? doses_.at(e.target)
                              : e.of == timed_change::input ? owns_.at(e.target)
                                                            : maxima_.at(e.target);
      text += fmt::format(
          "<eventAssignment variable=\"{}\">{}</eventAssignment>\n", id,
          math(cn(digits(e.value), e.of == timed_change::dose ? "nM" : "dimensionless")));
    }
    return text.empty() ? text : text + "</listOfEventAssignments></event>\n";
  }

  void parameter(std::string_view id, double value, std::string_view unit, changes change,
                 std::string_view name = "", const std::string& words = "") {
    // Where a rule says what it is, no value is given beside it.
    parameters_ += fmt::format(
        "<parameter metaid=\"meta_{0}\" id=\"{0}\"{1}{2} units=\"{3}\" "
        "constant=\"{4}\"",
        id, name.empty() ? "" : fmt::format(" name=\"{}\"", xml(name)),
        change == by_rule ? "" : fmt::format(" value=\"{}\"", digits(value)), unit,
        change == never);
    parameters_ += words.empty() ? "/>\n" : fmt::format(">\n{}</parameter>\n", words);
  }

  void assign(std::string_view id, const std::string& value) {
    rules_ += fmt::format("<assignmentRule variable=\"{}\">{}</assignmentRule>\n", id, math(value));
  }

  void input(int i) {
    const auto& in = net_.inputs[i];
    const std::string id(m_.input(i));
    const std::string words = words_of("meta_" + id, in.sentence, in.source, gene(id));
    const double own = at_.own[static_cast<std::size_t>(i)];
    std::vector<std::string> spared;
    for (int d = 0; d < net_.count.drugs; ++d) {
      for (int a = 0; a < net_.drugs[d].actions; ++a) {
        const auto& action = net_.actions[net_.drugs[d].first_action + a];
        if (action.input == i) spared.push_back(apply("minus", cn(1), effect(d, action)));
      }
    }
    const changes change = changed(timed_change::input, i);
    owns_[i] = id;
    if (spared.empty()) return parameter(id, own, "dimensionless", change, "", words);
    parameter(id, 0, "dimensionless", by_rule, "", words);
    const std::string without = fresh("own_" + id);
    owns_[i] = without;
    parameter(without, own, "dimensionless", change, id + " without drugs");
    spared.insert(spared.begin(), apply("minus", cn(1), ci(without)));
    assign(id, apply("minus", cn(1), product(spared)));
  }

  /// Emax D^h / (IC50^h + D^h); with a ratio where h is not 1, because only a pure number has a
  /// power of any kind, and in a form that bears an infinite one.
  std::string effect(int drug, const pathway::action_data& action) const {
    const std::string D = ci(m_.drug(drug)), IC50 = cn(digits(action.IC50), "nM"),
                      Emax = cn(digits(action.Emax));
    const std::string h = digits(action.h);
    if (h == "1") return apply("divide", apply("times", Emax, D), apply("plus", IC50, D));
    const std::string ratio = apply("power", apply("divide", D, IC50), cn(h));
    return apply("times", Emax,
                 apply("minus", cn(1), apply("divide", cn(1), apply("plus", cn(1), ratio))));
  }

  void drug(int d) {
    const auto& drug = net_.drugs[d];
    const std::string id(m_.drug(d));
    doses_[d] = id;
    parameter(id, at_.dose[static_cast<std::size_t>(d)], "nM", changed(timed_change::dose, d),
              "dose of " + id, words_of("meta_" + id, drug.sentence, drug.source, ""));
  }

  void node(int i) {
    const auto& n = net_.nodes[i];
    const auto k = static_cast<std::size_t>(i);
    const std::string id(m_.node(i));
    const std::string words = words_of("meta_" + id, n.sentence, n.source, gene(id));
    species_ += fmt::format(
        "<species metaid=\"meta_{0}\" id=\"{0}\" compartment=\"{1}\" initialAmount=\"{2}\" "
        "substanceUnits=\"dimensionless\" hasOnlySubstanceUnits=\"true\" boundaryCondition=\"{3}\" "
        "constant=\"{3}\"",
        id, compartment_, digits(at_.level[k]), static_cast<bool>(at_.held[k]));
    species_ += words.empty() ? "/>\n" : fmt::format(">\n{}</species>\n", words);
    if (at_.held[k]) return;

    std::vector<std::string> drives;
    for (int r = 0; r < net_.count.rules; ++r) {
      if (net_.rules[r].target == i) drives.push_back(rule(r));
    }
    const std::string tau = fresh("tau_" + id), max = fresh("max_" + id);
    maxima_[i] = max;
    parameter(tau, pathway::to<double>(n.tau), "minute", never);
    parameter(max, at_.max[k], "dimensionless", changed(timed_change::max, i));
    const std::string drive = drives.empty() ? cn(0) : apply("times", ci(max), any_of(drives));
    rules_ += fmt::format("<rateRule variable=\"{}\">{}</rateRule>\n", id,
                          math(apply("divide", apply("minus", drive, ci(id)), ci(tau))));
  }

  /// A parameter that follows the rule's value; a tool can plot it.
  std::string rule(int r) {
    const pathway::rule_data& rule = net_.rules[r];
    const std::string value = fresh(fmt::format("rule_{}", r + 1));
    const std::string weight = fresh(fmt::format("w_{}", r + 1));
    const std::string arrow = arrow_of(m_, r);
    std::vector<std::string> factors{ci(weight)};
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const auto& term = net_.terms[t];
      const std::string acts = activation(rule, m_.words(term.name));
      factors.push_back(term.inhibits ? apply("minus", cn(1), acts) : acts);
    }
    parameter(weight, pathway::to<double>(rule.w), "dimensionless", never, "weight of " + arrow);
    parameter(value, 0, "dimensionless", by_rule, arrow,
              words_of("meta_" + value, rule.sentence, rule.source, ""));
    assign(value, product(factors));
    return ci(value);
  }

  /// A parameter too: a function definition would need numbers with units, which Antimony writes
  /// but does not read.
  std::string activation(const pathway::rule_data& rule, std::string_view signal) {
    const double n = pathway::to<double>(rule.n), EC50 = pathway::to<double>(rule.EC50);
    if (n == 1 && EC50 == 0.5) return ci(signal);
    const double e = std::pow(EC50, n);
    if (!(e > 1e-300 && e < 1 - 1e-15)) {
      refuse("{}: the rule '{}' has EC50^n = {:.3g}; as a formula its activation is 0/0",
             origin_of(m_), m_.words(rule.text), e);
    }
    const std::string name = fmt::format("activation by {}, n = {}, EC50 = {}", signal,
                                         digits(rule.n), digits(rule.EC50));
    const auto [known, is_new] = gates_.emplace(name, "");
    if (!is_new) return ci(known->second);
    known->second = fresh(fmt::format("gate_{}", gates_.size()));
    parameter(known->second, 0, "dimensionless", by_rule, name);
    // (1-e) p / (e (1-p) + (1-e) p). Where a power is not whole, a level that a solver puts a hair
    // below 0 counts as 0.
    std::string p = apply("power", ci(signal), cn(digits(rule.n)));
    if (!is_whole(n)) {
      p = fmt::format("<piecewise><piece>{}{}</piece><otherwise>{}</otherwise></piecewise>", p,
                      apply("gt", ci(signal), cn(0)), cn(0));
    }
    const std::string above = apply("times", cn(1 - e), p);
    assign(known->second,
           apply("divide", above,
                 apply("plus", apply("times", cn(e), apply("minus", cn(1), p)), above)));
    return ci(known->second);
  }

  std::string_view gene(std::string_view name) const {
    return m_.built_in ? gene_of(name) : std::string_view{};
  }

  std::string words_of(const std::string& about, pathway::slice sentence, pathway::slice source,
                       std::string_view gene) const {
    const std::string_view from = m_.words(source);
    return sbml_words(about, m_.words(sentence), from, gene, papers_of(m_, from));
  }

  const model& m_;
  const network& net_;
  const setup at_;
  const std::vector<timed_change> events_;
  std::map<int, std::string> doses_, owns_, maxima_;  // their parameters
  std::set<std::string> used_;
  std::string compartment_;
  std::string species_, parameters_, rules_;
  std::map<std::string, std::string> gates_;  // their parameters, by what they are
};

}  // namespace

std::string export_sbml(const model& m, const options& o) { return writer(m, o).write(o); }

}  // namespace lab
