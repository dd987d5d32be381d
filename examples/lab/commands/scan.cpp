// lab scan: how read-outs answer to doses of a drug, with EC50 and the largest effect.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "pathway/analysis/dose_response.hpp"
#include "terminal/progress.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

struct curve {
  int node;
  std::vector<double> doses, levels;
  pathway::dose_response<double> found;
};

curve scan_one(experiment& e, const model& m, const dose_range& range, int node, int points,
               progress_bar& bar, int& done, int all) {
  curve c{node, std::vector<double>(static_cast<std::size_t>(points)), {}, {}};
  c.levels = c.doses;
  c.found = pathway::scan_dose(
      e.begin(), e.work(), pathway::drug_index(range.drug), range.lowest, range.highest, points,
      c.doses.data(), c.levels.data(), [&](cell& work) {
        e.require(work, fmt::format("{} at {}", m.drug(range.drug),
                                    show_dose(work.dose(pathway::drug_index(range.drug)))));
        bar.show(std::min(++done, all), all);
        return work.node(pathway::node_index(node));
      });
  return c;
}

void print_json(const options& o, const std::vector<curve>& curves, output& out) {
  const model& m = *o.on;
  out.print("{},\"drug\":{},\"unit\":\"nM\",\"read_outs\":[", json_head(o, "scan"),
            json_text(m.drug(o.analysis.ranges.front().drug)));
  for (const curve& c : curves) {
    out.print("{}{{\"node\":{},\"untreated\":{},\"Emax\":{},\"EC50\":{},\"doses\":[",
              &c == curves.data() ? "" : ",", json_text(m.node(c.node)),
              json_number(c.found.untreated), json_number(c.found.Emax),
              c.found ? json_number(c.found.EC50) : "null");
    for (std::size_t k = 0; k < c.doses.size(); ++k) {
      out.print("{}{}", k == 0 ? "" : ",", json_number(c.doses[k]));
    }
    out.print("],\"levels\":[");
    for (std::size_t k = 0; k < c.doses.size(); ++k) {
      out.print("{}{}", k == 0 ? "" : ",", json_number(c.levels[k]));
    }
    out.print("]}}");
  }
  out.line("]}");
}

void print_csv(const model& m, const std::vector<curve>& curves, output& out) {
  out.print("dose_nM");
  for (const curve& c : curves) out.print(",{}", m.node(c.node));
  out.print("\n0");
  for (const curve& c : curves) out.print(",{:.17g}", c.found.untreated);
  out.line("");
  for (std::size_t k = 0; k < curves.front().doses.size(); ++k) {
    std::string row = fmt::format("{:.17g}", curves.front().doses[k]);
    for (const curve& c : curves) row += fmt::format(",{:.17g}", c.levels[k]);
    out.line(row);
  }
}

std::string short_dose(double nM) {
  return nM == 0    ? "0"
         : nM < 0.1 ? fmt::format("{:.3g}pM", nM * 1e3)
         : nM < 1e3 ? fmt::format("{:.3g}nM", nM)
         : nM < 1e6 ? fmt::format("{:.3g}uM", nM / 1e3)
                    : fmt::format("{:.3g}mM", nM / 1e6);
}

void print_table(const options& o, const curve& c, output& out) {
  const model& m = *o.on;
  const glyphs g;
  const paint p;
  const std::string_view drug = m.drug(o.analysis.ranges.front().drug);
  const int name_width = std::max(10, columns(drug) + 2);
  out.print("\n{}{}\n", fit(drug, name_width), p.strong(m.node(c.node)));
  const auto row = [&](double dose, double level, bool is_EC50) {
    const std::string text = fit(short_dose(dose), name_width) + fmt::format("{:.4f}  ", level) +
                             g.bar(level, 40, c.found.untreated) + "  " +
                             (dose == 0 ? "untreated" : g.difference(c.found.untreated, level));
    out.line(is_EC50 ? p.strong(text + "  EC50") : trimmed(text));
  };
  row(0, c.found.untreated, false);
  const bool acts = c.found && std::abs(c.found.Emax) >= 0.0005;  // less is shown as none
  bool shown = !acts;
  for (std::size_t k = 0; k < c.doses.size(); ++k) {
    if (!shown && c.doses[k] >= c.found.EC50) {
      row(c.found.EC50, c.found.untreated + c.found.Emax / 2, true);
      shown = true;
    }
    row(c.doses[k], c.levels[k], false);
  }
  if (acts) {
    out.print("EC50 {}, largest effect {:+.3f} ({:+.0f} % of the untreated level)\n",
              short_dose(c.found.EC50), c.found.Emax,
              100 * c.found.Emax / std::max(c.found.untreated, 1e-9));
  } else if (c.found.below_range && std::abs(c.found.Emax) >= 0.0005) {
    out.print("EC50 below {}, largest effect {:+.3f}\n", short_dose(c.doses.front()), c.found.Emax);
  } else {
    out.print("no effect in this range\n");
  }
}

}  // namespace

int scan(const options& o) {
  const model& m = *o.on;
  const dose_range& range = o.analysis.ranges.front();
  const double decades = std::log10(range.highest / range.lowest);
  const int usual = std::clamp(static_cast<int>(std::ceil(3 * decades - 1e-9)) + 1, 4, 40);
  const int points = o.analysis.points > 0 ? o.analysis.points : usual;
  std::vector<int> nodes = o.read;
  if (nodes.empty()) nodes.push_back(one_read_out(o));

  experiment e(o);
  std::vector<curve> curves;
  {
    progress_bar bar("doses");
    int done = 0;
    const int all = static_cast<int>(nodes.size()) * (points + 31);
    for (const int node : nodes) {
      curves.push_back(scan_one(e, m, range, node, points, bar, done, all));
    }
  }
  output out;
  if (o.analysis.json) {
    print_json(o, curves, out);
  } else if (o.csv) {
    print_csv(m, curves, out);
  } else {
    out.print("{}, {}: {} of {}, {}\n", m.title, describe_start(m, o.settings), "dose response",
              m.drug(range.drug), when_read(o));
    for (const curve& c : curves) print_table(o, c, out);
    out.print(
        "\nEC50: the lowest dose with half of the largest effect seen in the range.\n"
        "Levels 0 to 1; the tick is the untreated level.\n");
  }
  out.flush();
  return fine;
}

}  // namespace lab
