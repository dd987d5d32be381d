// lab export --format antimony: the equations as Antimony text, with events at the times of --at.
#include <fmt/format.h>

#include <set>

#include "export/events.hpp"
#include "export/export.hpp"
#include "export/infix.hpp"
#include "pathway/version.hpp"
#include "export/words.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

/// What libAntimony 2.13 reads, or writes, as something else than a name, and our own function.
constexpr std::string_view reserved =
    " DNA at compartment const delete end event ext formula function gene has import in is model"
    " module operator reaction species var after constraint maximize minimize substanceOnly unit"
    " sbo abs acos arccos acosh arccosh acot arccot acoth arccoth acsc arccsc acsch arccsch asec"
    " arcsec asech arcsech asin arcsin arcsinh asinh atan arctan atanh arctanh ceil ceiling cos"
    " cosh cot coth csc csch delay exp factorial floor log ln log10 piecewise power pow sqr sqrt"
    " root sec sech sin sinh tan tanh and not or xor eq equals geq gt leq lt neq divide minus plus"
    " times true false True False TRUE FALSE pi exponentiale avogadro time inf INF infinity NaN"
    " NAN nan notanumber rateOf quotient max min rem implies normal truncatedNormal uniform"
    " exponential truncatedExponential gamma truncatedGamma poisson truncatedPoisson bernoulli"
    " binomial cauchy chisquare laplace lognormal rayleigh length area volume substance extent"
    " time_unit annotate e persistent priority fromTrigger t0 with act ";

class writer {
 public:
  writer(const model& m, const options& o) : m_(m), net_(m.net), at_(setup_of(m, o)) {
    for (int s = 0; s < net_.count.nodes + net_.count.inputs; ++s)
      signals_.push_back(own(m.signal(s)));
    for (int d = 0; d < net_.count.drugs; ++d) drugs_.push_back(own(m.drug(d)));
    for (int s = 0; s < net_.count.inputs; ++s) owns_.push_back(fresh("own_" + input(s)));
    for (int r = 0; r < net_.count.rules; ++r) {
      weights_.push_back(fresh(fmt::format("w_{}", r + 1)));
      rules_.push_back(fresh(fmt::format("rule_{}", r + 1)));
    }
    for (int i = 0; i < net_.count.nodes; ++i) {
      taus_.push_back(fresh("tau_" + node(i)));
      maxima_.push_back(fresh("max_" + node(i)));
    }
    cell_ = fresh("cell");
    infix_ = {[this](int s) { return signals_[at(s)]; }, [this](int i) { return owns_[at(i)]; },
              [this](int d) { return drugs_[at(d)]; },   [this](int r) { return weights_[at(r)]; },
              [this](int r) { return rules_[at(r)]; },   "^"};
  }

  std::string write(const options& o) const {
    std::string text = fmt::format(
        "// Written by lab export --format antimony, version {}, from {}. {}.\n"
        "// Levels run from 0 to 1; time is in minutes, doses are in nM.\n\n"
        "function act(x, n, EC50)\n"
        "  (1 - EC50^n)*piecewise(x^n, x > 0, 0)/(EC50^n*(1 - piecewise(x^n, x > 0, 0)) + "
        "(1 - EC50^n)*piecewise(x^n, x > 0, 0))\nend\n\nmodel pathway_model()\n",
        pathway::version, one_comment(origin_of(m_)), one_comment(describe_setup(m_, o)));
    const std::vector<timed_change> events = events_of(m_, o);
    text += fmt::format("  compartment {0}; {0} = 1;\n", cell_);
    for (int d = 0; d < net_.count.drugs; ++d) {
      text += line(fmt::format("{} = {}", drugs_[at(d)], digits(at_.dose[at(d)])),
                   net_.drugs[d].sentence);
    }
    for (int i = 0; i < net_.count.inputs; ++i) {
      text += fmt::format("  {} = {};\n", owns_[at(i)], digits(at_.own[at(i)]));
      text += line(fmt::format("{} := {}", input(i), formula_of_input(m_, i, infix_)),
                   net_.inputs[i].sentence);
    }
    for (int r = 0; r < net_.count.rules; ++r) {
      text += fmt::format("  {} = {};\n", weights_[at(r)], digits(net_.rules[r].w));
      text += line(fmt::format("{} := {}", rules_[at(r)], formula_of_rule(m_, r, infix_)),
                   net_.rules[r].sentence);
    }
    for (int i = 0; i < net_.count.nodes; ++i) {
      text += line(fmt::format("substanceOnly species {0} in {1}; {0} = {2}", node(i), cell_,
                               digits(at_.level[at(i)])),
                   net_.nodes[i].sentence);
      if (at_.held[at(i)]) continue;
      text += fmt::format("  {0} = {1}; {2} = {3};\n  {4}' = ({2}*{5} - {4})/{0};\n", taus_[at(i)],
                          digits(net_.nodes[i].tau), maxima_[at(i)], digits(at_.max[at(i)]),
                          node(i), formula_of_drive(m_, i, infix_));
    }
    for (const timed_change& e : events) {
      const std::string& changed = e.of == timed_change::dose    ? drugs_[at(e.target)]
                                   : e.of == timed_change::input ? owns_[at(e.target)]
                                                                 : maxima_[at(e.target)];
      text += fmt::format("  at (time >= {}): {} = {};\n", digits(e.at), changed, digits(e.value));
    }
    return text + "end\n";
  }

 private:
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }
  const std::string& node(int i) const { return signals_[at(i)]; }
  const std::string& input(int i) const { return signals_[at(net_.count.nodes + i)]; }

  std::string fresh(std::string id) {
    while (reserved.find(" " + id + " ") != reserved.npos || !used_.insert(id).second) id += '_';
    return id;
  }
  /// A name of the network, which its readers must find again.
  std::string own(std::string_view name) {
    const std::string id = fresh(std::string(name));
    if (id != name) tell("'{}' is written {}: it is a word of Antimony", name, id);
    return id;
  }
  std::string line(const std::string& statement, pathway::slice sentence) const {
    const std::string words = one_comment(m_.words(sentence));
    return fmt::format("  {};{}{}\n", statement, words.empty() ? "" : "  // ", words);
  }

  const model& m_;
  const network& net_;
  const setup at_;
  std::set<std::string> used_;
  std::string cell_;
  std::vector<std::string> signals_, drugs_, owns_, weights_, rules_, taus_, maxima_;
  infix infix_;
};

}  // namespace

std::string export_antimony(const model& m, const options& o) { return writer(m, o).write(o); }

}  // namespace lab
