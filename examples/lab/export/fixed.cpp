// The numbers of a cell in fixed point, as the C++ library would run it.
#include "export/fixed.hpp"

#include <memory>

#include "export/export.hpp"
#include "model/rest.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

template <class T>
fixed_tables tables(const model& m, double step, bool from_steady) {
  using namespace pathway;
  const auto maths = std::make_unique<interpreted<T, limit>>();
  maths->read(m.net);
  const auto& t = maths->equations;
  const auto cell = std::make_unique<interpreted_simulation<T, limit, exponential_euler>>(*maths);
  must(cell->set_step({step}));
  const auto begin = std::make_unique<lab::cell>(m.maths);
  if (from_steady) start_at_rest(*begin, m);

  const auto fill = [](std::vector<int>& all, int n, const auto& item) {
    for (int i = 0; i < n; ++i) all.push_back(static_cast<int>(item(i)));
  };
  fixed_tables out;
  out.nodes = t.count.nodes;
  out.inputs = t.count.inputs;
  out.input_gates = t.count.input_gates;
  out.gates = t.count.gates();
  fill(out.first_rule, t.count.nodes + 1, [&](int i) { return t.first_rule[i]; });
  fill(out.first_term, t.count.rules + 1, [&](int i) { return t.first_term[i]; });
  fill(out.weight, t.count.rules, [&](int i) { return t.weight[i].raw; });
  fill(out.term, t.count.terms, [&](int i) { return t.term[i]; });
  fill(out.source, t.count.rules, [&](int i) { return t.rule[i]; });
  fill(out.gate_signal, t.count.gates(), [&](int i) { return t.gate_signal[i]; });
  fill(out.gate_form, t.count.gates(), [&](int i) { return t.gate_form[i]; });
  fill(out.form_power, t.count.kinds, [&](int i) { return t.kind[i].power; });
  fill(out.form_e, t.count.kinds, [&](int i) { return t.kind[i].e.raw; });
  fill(out.tau, t.count.nodes, [&](int i) { return t.tau_class[i]; });
  fill(out.share, t.count.taus, [&](int c) {
    int node = 0;
    while (t.tau_class[node] != c) ++node;
    return cell->factor(0, node).raw;
  });
  fill(out.start, t.count.nodes, [&](int i) {
    return (from_steady ? level_of<T>::nearest(begin->node(node_index(i))) : t.start[i]).raw;
  });
  fill(out.most, t.count.nodes, [&](int i) { return t.max[i].raw; });
  fill(out.setting, t.count.inputs, [&](int i) { return t.input[i].raw; });

  const auto& p = maths->doses;
  out.drugs = p.count.drugs;
  out.presets = p.count.presets;
  fill(out.action_drug, p.count.actions, [&](int a) { return p.actions[a].drug; });
  fill(out.action_input, p.count.actions, [&](int a) { return p.actions[a].input; });
  for (int a = 0; a < p.count.actions; ++a) {
    out.IC50.push_back(p.actions[a].IC50);
    out.Emax.push_back(p.actions[a].Emax);
  }
  fill(out.first_deed, p.count.presets + 1, [&](int i) { return p.first_setting[i]; });
  fill(out.deed_kind, p.count.settings, [&](int i) { return p.settings[i].kind; });
  fill(out.deed_target, p.count.settings, [&](int i) { return p.settings[i].target; });
  fill(out.deed_number, p.count.settings, [&](int i) {
    const auto& s = p.settings[i];
    return s.kind == setting_kind::hold ? number<T>::level_from(s.value).raw
                                        : number<T>::from_real(s.value).raw;
  });
  return out;
}

}  // namespace

fixed_tables fixed_tables_of(const model& m, const options& o, bool narrow, double step) {
  return narrow ? tables<pathway::q1_15>(m, step, o.from_steady)
                : tables<pathway::q16_16>(m, step, o.from_steady);
}

double fixed_step(const options& o) {
  const double step = o.step > 0 ? o.step : 1;
  if (!(step >= 1e-6 && step <= 1e6)) refuse("--step: it must lie between 6e-5s and 1e6min");
  return step;
}

void check_fixed(const model& m, std::string_view format) {
  for (int r = 0; r < m.net.count.rules; ++r) {
    const pathway::rule_data& rule = m.net.rules[r];
    const double n = pathway::to<double>(rule.n);
    if (rule.terms == 0 || n == 1 || n == 2 || n == 3 || n == 4) continue;
    refuse("{}: the rule '{}' has n={:g}; format {} knows n = 1, 2, 3 and 4", origin_of(m),
           m.words(rule.text), n, format);
  }
  for (int d = 0; d < m.net.count.drugs; ++d) {
    for (int a = 0; a < m.net.drugs[d].actions; ++a) {
      const double h = pathway::to<double>(m.net.actions[m.net.drugs[d].first_action + a].h);
      if (h == 1) continue;
      refuse("{}: the drug '{}' has h={:g}; format {} knows h = 1 alone", origin_of(m), m.drug(d),
             h, format);
    }
  }
}

}  // namespace lab
