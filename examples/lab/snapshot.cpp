// lab snapshot: the inhibitors side by side, and the reason for the answer that surprises.
#include <algorithm>

#include "choice.hpp"
#include "commands.hpp"
#include "glyphs.hpp"
#include "output.hpp"
#include "quantity.hpp"
#include "refuse.hpp"
#include "rest.hpp"
#include "why.hpp"

namespace lab {
namespace {

constexpr int day = 24 * 60;
constexpr int name_width = 12, control_width = 14, drug_width = 18, bar_width = 7;

/// "PI3K_inhibitor +": what a drug acts on, a line for each.
std::vector<std::string> classes_of(const model& m, int drug) {
  const pathway::drug_data& d = m.net.drugs[drug];
  std::vector<std::string> lines;
  for (int a = 0; a < d.actions; ++a) {
    lines.emplace_back(m.words(m.net.actions[d.first_action + a].name));
  }
  return lines;
}

std::string without_end(std::string text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// The rules on the way that turn the sign, each with its sentence and source.
void explain(const model& m, int read_out, const std::string& drug, const levels& before,
             const levels& after, const glyphs& g, output& out) {
  const std::vector<cause> chain = chain_to(m, read_out, before, after);
  const auto k = static_cast<std::size_t>(read_out);
  if (chain.empty()) return;
  out.print("Why does {} {} under {}? Followed back through the rules:\n\n", m.node(read_out),
            after[k] > before[k] ? "rise" : "fall", drug);
  out.print("  {}\n\n", wrap(show_chain(m, chain, g), 78, 2));
  for (const cause& c : chain) {
    if (!c.inhibits) continue;
    out.print("  {}\n", harmless(std::string(m.words(m.net.rules[c.rule].text))));
    out.print("    {}\n", wrap(show_reason(m, c.rule), 78, 4));
  }
}

}  // namespace

int snapshot(const options& o) {
  const model& m = *o.on;
  const std::vector<int> drugs = choose(m, symbol_kind::drug, snapshot_drugs, 3);
  const std::vector<int> nodes = choose(m, symbol_kind::node, snapshot_read_outs, 12);

  static cell& control = *new cell{m.maths};
  static cell& treated = *new cell{m.maths};
  if (o.from_steady) start_at_rest(control, m);
  std::vector<double> rested;
  for (int i = 0; i < control.nodes(); ++i) rested.push_back(control.node(i));
  const double step = std::clamp(m.shortest_tau() / 20, 1e-3, 1.0);
  control.reset();
  control.set_step({step});
  for (int i = 0; i < control.nodes(); ++i) control.set_level(i, rested[static_cast<std::size_t>(i)]);
  control.advance({day});
  const levels untreated = levels_of(control);
  std::vector<levels> answers;
  for (const int d : drugs) {
    treated.reset();
    treated.set_step({step});
    for (int i = 0; i < treated.nodes(); ++i) {
      treated.set_level(i, rested[static_cast<std::size_t>(i)]);
    }
    treated.set_dose(d, m.usual_dose(d));
    treated.advance({day});
    answers.push_back(levels_of(treated));
  }

  const glyphs g;
  output out;
  out.print("{}: what inhibitors do within {} (levels from 0 to 1)\n\n",
            m.built_in ? "The mTOR pathway in a tumour cell" : m.title, show_time(day));
  std::string head = fit("", name_width) + fit("control", control_width);
  for (const int d : drugs) {
    head += fit(fmt::format("{} {}", m.drug(d), show_dose(m.usual_dose(d))), drug_width);
  }
  out.line(without_end(head));
  std::size_t most_classes = 0;
  for (const int d : drugs) most_classes = std::max(most_classes, classes_of(m, d).size());
  for (std::size_t k = 0; k < most_classes; ++k) {
    head = fit("", name_width + control_width);
    for (const int d : drugs) {
      const auto classes = classes_of(m, d);
      head += fit(k < classes.size() ? fit(classes[k], drug_width - 1) : "", drug_width);
    }
    out.line(without_end(head));
  }
  for (const int i : nodes) {
    const auto k = static_cast<std::size_t>(i);
    std::string row = fit(m.node(i), name_width - 1) + ' ' +
                      fit(fmt::format("{} {:.2f}", g.bar(untreated[k], bar_width), untreated[k]),
                          control_width);
    for (const levels& x : answers) {
      row += fit(fmt::format("{} {:.2f} {}", g.bar(x[k], bar_width), x[k],
                             g.difference(untreated[k], x[k])),
                 drug_width);
    }
    out.line(without_end(row));
  }
  out.line("");
  out.line(g.utf8 ? "▲ ▼ more or less than control; = the same." :
                    "+ - more or less than control; = the same.");
  for (const int i : nodes) {
    const auto sentence = m.words(m.net.nodes[i].sentence);
    if (sentence.empty()) continue;
    out.print("  {}{}\n", fit(m.node(i), name_width), harmless(std::string(sentence)));
  }
  out.line("");
  if (!answers.empty()) {
    const std::vector<int> surprise = choose(m, symbol_kind::node, surprising_read_out, 1);
    explain(m, surprise.front(), std::string(m.drug(drugs.front())), untreated, answers.front(), g,
            out);
    out.line("");
  }
  out.line("A qualitative teaching model: direction and order of events. No treatment advice.");
  out.flush();
  return fine;
}

}  // namespace lab
