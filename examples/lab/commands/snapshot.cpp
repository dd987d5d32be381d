// lab snapshot: the inhibitors side by side, and the reason for the answer that surprises.
#include <algorithm>
#include <cmath>

#include "model/choice.hpp"
#include "command_line/commands.hpp"
#include "commands/reason.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

constexpr int day = 24 * 60, growth_days = 3;
constexpr int name_width = 14, control_width = 11, drug_width = 18, bar_width = 5;

std::string without_end(std::string text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

void describe(std::string_view name, std::string_view words, output& out) {
  if (!words.empty())
    out.print("  {} {}\n", fit(name, 13), wrap(harmless(std::string(words)), 79, 16));
}

}  // namespace

int snapshot(const options& o) {
  const model& m = *o.on;
  const std::vector<int> drugs = choose(m, symbol_kind::drug, snapshot_drugs, 3);
  const std::vector<int> nodes = choose(m, symbol_kind::node, snapshot_read_outs, 12);
  const std::vector<int> outcome_nodes = those_of(m, symbol_kind::node, outcomes);

  static cell& control = *new cell{m.maths};
  static cell& treated = *new cell{m.maths};
  if (o.from_steady) start_at_rest(control, m);
  std::vector<double> rested;
  for (int i = 0; i < control.nodes(); ++i) rested.push_back(control.node(pathway::node_index(i)));
  const double step = std::clamp(m.shortest_tau() / 20, 1e-3, 1.0);
  control.reset();
  must(control.set_step({step}));
  put_levels(control, rested);
  must(control.advance_for({day}));
  const state untreated = state_of(control);
  must(control.advance_for({(growth_days - 1) * day}));
  const state untreated_later = state_of(control);
  std::vector<state> answers, answers_later;
  for (const int d : drugs) {
    treated.reset();
    must(treated.set_step({step}));
    put_levels(treated, rested);
    must(treated.set_dose(pathway::drug_index(d), m.usual_dose(d)));
    must(treated.advance_for({day}));
    answers.push_back(state_of(treated));
    must(treated.advance_for({(growth_days - 1) * day}));
    answers_later.push_back(state_of(treated));
  }

  const glyphs g;
  output out;
  out.print("{}: what inhibitors do in {} (levels 0 to 1)\n\n",
            m.built_in ? "The mTOR pathway in a tumour cell" : m.title, show_time(day));
  std::string head = fit("", name_width) + fit("control", control_width);
  std::string doses = fit("", name_width + control_width);
  for (const int d : drugs) {
    head += fit(fit(m.drug(d), drug_width - 2), drug_width);
    doses += fit(show_dose(m.usual_dose(d)), drug_width);
  }
  out.line(without_end(head));
  out.line(without_end(doses));
  const auto rows = [&](const std::vector<int>& shown, const state& was,
                        const std::vector<state>& now) {
    for (const int i : shown) {
      const auto k = static_cast<std::size_t>(i);
      std::string row = fit(m.node(i), name_width - 1) + ' ' +
                        fit(fmt::format("{} {:.2f}", g.bar(was.level[k], bar_width), was.level[k]),
                            control_width);
      for (const state& x : now) {
        row += fit(fmt::format("{} {:.2f} {}", g.bar(x.level[k], bar_width), x.level[k],
                               g.difference(was.level[k], x.level[k])),
                   drug_width);
      }
      out.line(without_end(row));
    }
  };
  rows(nodes, untreated, answers);
  if (!outcome_nodes.empty()) {
    out.print("growth answers slowly; after {} days:\n", growth_days);
    rows(outcome_nodes, untreated_later, answers_later);
  }
  out.line("");
  out.line(g.utf8 ? "▲ ▼ more or less than control, = the same; each drug at ten times its IC50"
                  : "+ - more or less than control, = the same; each drug at ten times its IC50");
  for (const int i : nodes) describe(m.node(i), m.words(m.net.nodes[i].sentence), out);
  for (const int d : drugs) describe(m.drug(d), m.classes_of(d), out);
  out.line("");
  if (!answers.empty()) {
    const int surprise = what_to_explain(m, nodes, untreated, answers.front());
    explain(m, surprise, std::string(m.drug(drugs.front())), untreated, answers.front(), g, out);
  }
  out.line("Qualitative teaching model: direction and order of events. No treatment advice.");
  out.flush();
  return fine;
}

}  // namespace lab
