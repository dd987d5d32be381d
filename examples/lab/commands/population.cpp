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

/// Draws cells and computes them.
template <class Both>
class drawn_cells {
 public:
  drawn_cells(const model& m, const Both& both, const analysis_options& a,
              std::vector<pair_of_levels>& answers)
      : m_(m), both_(both), a_(a), answers_(answers) {
    for (int l = 0; l < side_by_side::most; ++l) {
      own_.push_back(std::make_unique<equations>(m.maths));
      cells_.push_back(std::make_unique<cell>(*own_.back()));
    }
  }
  bool operator()(int first) { return from(first, side_by_side::most); }
  bool from(int first, int most) {
    std::vector<cell*> each;
    for (int l = 0; l < std::min(most, a_.cells - first); ++l) {
      const auto k = static_cast<std::size_t>(l);
      must(pathway::make_cell(*own_[k], *drawn_, m_.net, {a_.spread, a_.dose_spread}, a_.seed,
                              static_cast<std::uint64_t>(first + l)));
      each.push_back(cells_[k].get());
    }
    return both_(together_, each, &answers_[static_cast<std::size_t>(first)]);
  }

 private:
  const model& m_;
  const Both& both_;
  const analysis_options& a_;
  std::vector<pair_of_levels>& answers_;
  std::unique_ptr<network> drawn_ = std::make_unique<network>();
  std::vector<std::unique_ptr<equations>> own_;
  std::vector<std::unique_ptr<cell>> cells_;
  side_by_side together_;
};

}  // namespace

int population(const options& o) {
  const model& m = *o.on;
  const analysis_options& a = o.analysis;
  const int node = one_read_out(o);
  const bool has_doses = std::any_of(o.settings.begin(), o.settings.end(), [](const setting& s) {
    return s.what == deed::dose && s.value > 0;
  });
  if (!has_doses) refuse("population: --dose DRUG=20nM says what the cells are to respond to");

  const experiment typical_cell(o);
  const bool rests = o.from_steady;
  const std::vector<double> near(
      typical_cell.begin().levels(),
      typical_cell.begin().levels() + (rests ? typical_cell.begin().nodes() : 0));
  // Each of these cells without the doses and with them; false where one does not come to rest.
  const auto both = [&](side_by_side& together, const std::vector<cell*>& each,
                        pair_of_levels* answers) {
    rest rested[side_by_side::most];
    for (cell* const c : each) make_with(*c, o.settings, near);
    if (rests) together.come_to_rest(each, m, rested);
    std::vector<std::vector<double>> from;
    for (std::size_t l = 0; l < each.size(); ++l) {
      if (rests && !rested[l].reached) return false;
      from.emplace_back(each[l]->levels(), each[l]->levels() + each[l]->nodes());
    }
    for (const bool treated : {false, true}) {
      for (std::size_t l = 0; l < each.size(); ++l) {
        make_with(*each[l], o.settings, from[l]);
        for (const setting& s : o.settings) {
          if (s.done && (treated || s.what != deed::dose)) apply(*each[l], s);
        }
      }
      if (!typical_cell.measure(together, each)) return false;
      for (std::size_t l = 0; l < each.size(); ++l) {
        (treated ? answers[l].treated : answers[l].untreated) =
            each[l]->node(pathway::node_index(node));
      }
    }
    return true;
  };
  const auto no_rest = [](std::string_view which) {
    complain(not_at_rest,
             fmt::format("no steady state of {} (--until TIME and --from start need none)", which));
  };
  pair_of_levels typical{};
  const auto alone = std::make_unique<cell>(m.maths);
  side_by_side together;
  if (!both(together, {alone.get()}, &typical)) no_rest("the typical cell");
  const double direction = typical.treated < typical.untreated ? -1 : 1;
  const auto responds = [&](const pair_of_levels& c) {
    return direction * (c.treated - c.untreated) >= a.respond;
  };
  std::vector<pair_of_levels> cells(static_cast<std::size_t>(a.cells));
  {
    progress_bar bar("cells");
    const int failed = on_all_cores(a.cells, side_by_side::most, bar,
                                    [&] { return drawn_cells(m, both, a, cells); });
    // The first of its group that does not alone.
    for (int k = failed; k >= 0 && k < a.cells; ++k) {
      drawn_cells one(m, both, a, cells);
      if (!one.from(k, 1)) no_rest(fmt::format("cell {}", k));
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
