// lab population: cells that differ, and the share of them that responds.
#include "pathway/analysis/population.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/progress.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

struct pair_of_levels {
  double untreated, treated;
};

double quantile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  const double place = q * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

std::vector<double> side(const std::vector<pair_of_levels>& cells, double pair_of_levels::*which) {
  std::vector<double> values;
  for (const pair_of_levels& c : cells) values.push_back(c.*which);
  return values;
}

}  // namespace

int population(const options& o) {
  const model& m = *o.on;
  const analysis_options& a = o.analysis;
  const int node = one_read_out(o);
  const bool has_doses = std::any_of(o.settings.begin(), o.settings.end(), [](const setting& s) {
    return s.what == deed::dose && s.value > 0;
  });
  if (!has_doses) refuse("population: --dose DRUG=20nM says what the cells are to respond to");

  static equations& own = *new equations;
  static network& drawn = *new network;
  const auto both = [&](const equations& maths) {
    experiment e(o, maths);
    pair_of_levels levels{};
    e.work() = e.begin();
    e.require(e.work(), "one of the cells");
    levels.untreated = e.work().node(pathway::node_index(node));
    e.work() = e.begin();
    e.add_doses(e.work());
    e.require(e.work(), "one of the cells");
    levels.treated = e.work().node(pathway::node_index(node));
    return levels;
  };
  const pair_of_levels typical = both(m.maths);
  const double direction = typical.treated < typical.untreated ? -1 : 1;
  const auto responds = [&](const pair_of_levels& c) {
    return direction * (c.treated - c.untreated) >= a.respond;
  };
  std::vector<pair_of_levels> cells;
  {
    progress_bar bar("cells");
    for (int k = 0; k < a.cells; ++k) {
      must(pathway::make_cell(own, drawn, m.net, {a.spread, a.dose_spread}, a.seed,
                              static_cast<std::uint64_t>(k)));
      cells.push_back(both(own));
      bar.show(k + 1, a.cells);
    }
  }
  const auto many = std::count_if(cells.begin(), cells.end(), responds);
  const double share = static_cast<double>(many) / a.cells;
  const std::vector<double> before = side(cells, &pair_of_levels::untreated),
                            after = side(cells, &pair_of_levels::treated);
  output out;
  if (o.csv) {
    out.print("cell,untreated,treated,responds\n");
    for (std::size_t k = 0; k < cells.size(); ++k) {
      out.print("{},{:.17g},{:.17g},{}\n", k, cells[k].untreated, cells[k].treated,
                responds(cells[k]) ? 1 : 0);
    }
  } else if (a.json) {
    out.print(
        "{},\"node\":{},\"cells\":{},\"seed\":{},\"spread\":{},\"dose_spread\":{},"
        "\"respond\":{},\"share_that_responds\":{},\"untreated\":[",
        json_head(o, "population"), json_text(m.node(node)), a.cells, a.seed, json_number(a.spread),
        json_number(a.dose_spread), json_number(a.respond), json_number(share));
    for (std::size_t k = 0; k < cells.size(); ++k) {
      out.print("{}{}", k == 0 ? "" : ",", json_number(before[k]));
    }
    out.print("],\"treated\":[");
    for (std::size_t k = 0; k < cells.size(); ++k) {
      out.print("{}{}", k == 0 ? "" : ",", json_number(after[k]));
    }
    out.line("]}");
  } else {
    const glyphs g;
    const paint p;
    constexpr int bins = 20, bar = 24;
    std::vector<int> in_before(bins), in_after(bins);
    const auto bin = [](double v) {
      return static_cast<std::size_t>(std::clamp(static_cast<int>(v * bins), 0, bins - 1));
    };
    for (const pair_of_levels& c : cells) {
      ++in_before[bin(c.untreated)];
      ++in_after[bin(c.treated)];
    }
    std::size_t first = bins, last = 0;
    int most = 1;
    for (std::size_t b = 0; b < bins; ++b) {
      if (in_before[b] + in_after[b] == 0) continue;
      first = std::min(first, b);
      last = b;
      most = std::max({most, in_before[b], in_after[b]});
    }
    out.print("{}, {}\n{} {}, in {} cells that differ\n\n", m.title, describe_start(m, o.settings),
              m.node(node), when_read(o), a.cells);
    out.line(p.strong(fit("level", 12) + fit("without the doses", bar + 8) + "with them"));
    const auto half = [&](int count) {
      return fmt::format("{} {:>5}", g.bar(static_cast<double>(count) / most, bar), count);
    };
    for (std::size_t b = last + 1; b-- > first;) {
      out.print("{:.2f}-{:.2f}   {}  {}\n", static_cast<double>(b) / bins,
                static_cast<double>(b + 1) / bins, half(in_before[b]), half(in_after[b]));
    }
    const auto row = [&](std::string_view name, const std::vector<double>& values, double usual) {
      out.print("{}  median {:.3f}, nine of ten between {:.3f} and {:.3f}; typical cell {:.3f}\n",
                fit(name, 9), quantile(values, 0.5), quantile(values, 0.05), quantile(values, 0.95),
                usual);
    };
    out.line("");
    row("untreated", before, typical.untreated);
    row("treated", after, typical.treated);
    out.line(p.strong(fmt::format("{:.0f} % respond: {} {} by {:g} or more in {} of {} cells",
                                  100 * share, m.node(node), direction < 0 ? "falls" : "rises",
                                  a.respond, many, a.cells)));
    out.print(
        "\nIn each cell the odds of every EC50 and weight, x / (1 - x), are multiplied by a\n"
        "log-normal factor of their own (standard deviation of its logarithm {:g}), and so\n"
        "is every IC50 ({:g}). Both are assumptions. Seed {}: the same cells everywhere.\n",
        a.spread, a.dose_spread, a.seed);
  }
  out.flush();
  return fine;
}

}  // namespace lab
