#include "export/infix.hpp"

#include <fmt/format.h>

namespace lab {

std::string formula_of_rule(const model& m, int rule, const infix& words) {
  const auto& r = m.net.rules[rule];
  std::string text = words.weight(rule);
  const bool linear = digits(r.n) == "1" && digits(r.EC50) == "0.5";
  for (int t = r.first_term; t < r.first_term + r.terms; ++t) {
    const auto& term = m.net.terms[t];
    const std::string signal = words.signal(term.signal);
    const std::string acts =
        linear ? signal : fmt::format("act({}, {}, {})", signal, digits(r.n), digits(r.EC50));
    text += term.inhibits ? fmt::format("*(1 - {})", acts) : "*" + acts;
  }
  return text;
}

std::string formula_of_drive(const model& m, int node, const infix& words) {
  std::string left, only;
  int count = 0;
  for (int r = 0; r < m.net.count.rules; ++r) {
    if (m.net.rules[r].target != node) continue;
    only = words.rule(r);
    left += fmt::format("{}(1 - {})", count++ == 0 ? "" : "*", only);
  }
  return count == 0 ? "0" : count == 1 ? only : fmt::format("(1 - {})", left);
}

std::string formula_of_input(const model& m, int input, const infix& words) {
  std::string left;
  for (int d = 0; d < m.net.count.drugs; ++d) {
    for (int k = 0; k < m.net.drugs[d].actions; ++k) {
      const auto& a = m.net.actions[m.net.drugs[d].first_action + k];
      if (a.input != input) continue;
      const std::string dose = words.dose(d), IC50 = digits(a.IC50), h = digits(a.h);
      const std::string effect =
          h == "1" ? fmt::format("{}*{}/({} + {})", digits(a.Emax), dose, IC50, dose)
                   : fmt::format("{}*(1 - 1/(1 + ({}/{}){}{}))", digits(a.Emax), dose, IC50,
                                 words.power, h);
      left += fmt::format("*(1 - {})", effect);
    }
  }
  const std::string own = words.own(input);
  return left.empty() ? own : fmt::format("1 - (1 - {}){}", own, left);
}

}  // namespace lab
