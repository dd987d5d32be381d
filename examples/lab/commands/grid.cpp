// lab grid: two drugs together, and what exceeds Bliss, the better drug alone, and Loewe.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "pathway/analysis/combination.hpp"
#include "pathway/analysis/dose_response.hpp"
#include "terminal/progress.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr int curve_points = 200;
constexpr double beyond = 100;    // curves of single drugs end at so many times the highest dose
constexpr double visible = 0.02;  // an excess that is worth a mark
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct pairs {
  std::vector<double> a, b;                              ///< doses, 0 first
  std::vector<double> level, effect, bliss, hsa, loewe;  ///< by pair; none where undefined
  bool falls = true;

  std::size_t at(std::size_t i, std::size_t j) const { return i * b.size() + j; }
};

std::vector<double> doses_of(const dose_range& r, int points) {
  std::vector<double> doses{0};
  for (int k = 0; k < points; ++k) {
    doses.push_back(pathway::log_spaced(r.lowest, r.highest, points, k));
  }
  return doses;
}

struct single {
  std::vector<double> doses, effects;
  pathway::alone<double> view() const {
    return {doses.data(), effects.data(), static_cast<int>(doses.size())};
  }
};

single measure_alone(experiment& e, const model& m, const dose_range& r, int node, double untreated,
                     bool falls, progress_bar& bar) {
  const auto dose = [&](int k) {
    return pathway::log_spaced(r.lowest, std::min(r.highest * beyond, 1e12), curve_points, k);
  };
  single s;
  for (int k = 0; k < curve_points; ++k) s.doses.push_back(dose(k));
  s.effects = e.read_all(
      curve_points, node, bar,
      [&](int k, cell& c) { must(c.set_dose(pathway::drug_index(r.drug), dose(k))); },
      [&](int k) { return fmt::format("{} at {}", m.drug(r.drug), show_dose(dose(k))); });
  for (double& level : s.effects) level = pathway::effect_of(untreated, level, falls).value;
  return s;
}

pairs measure(const options& o, int node) {
  const model& m = *o.on;
  const dose_range &ra = o.analysis.ranges[0], &rb = o.analysis.ranges[1];
  const int points = o.analysis.points > 0 ? o.analysis.points : 6;
  pairs p;
  p.a = doses_of(ra, points);
  p.b = doses_of(rb, points);
  const std::size_t all = p.a.size() * p.b.size();
  experiment e(o);
  progress_bar bar("cells");
  const auto dose_a = [&](int k) { return p.a[static_cast<std::size_t>(k) / p.b.size()]; };
  const auto dose_b = [&](int k) { return p.b[static_cast<std::size_t>(k) % p.b.size()]; };
  p.level = e.read_all(
      static_cast<int>(all), node, bar,
      [&](int k, cell& c) {
        must(c.set_dose(pathway::drug_index(ra.drug), dose_a(k)));
        must(c.set_dose(pathway::drug_index(rb.drug), dose_b(k)));
      },
      [&](int k) {
        return fmt::format("{} at {}, {} at {}", m.drug(ra.drug), show_dose(dose_a(k)),
                           m.drug(rb.drug), show_dose(dose_b(k)));
      });
  const double untreated = p.level.front();
  p.falls = p.level.back() <= untreated;
  const auto effect = [&](std::size_t k) {
    const auto found = pathway::effect_of(untreated, p.level[k], p.falls);
    return found.defined ? found.value : none;
  };
  for (std::size_t k = 0; k < all; ++k) p.effect.push_back(effect(k));
  const single a = measure_alone(e, m, ra, node, untreated, p.falls, bar);
  const single b = measure_alone(e, m, rb, node, untreated, p.falls, bar);
  for (std::size_t i = 0; i < p.a.size(); ++i) {
    for (std::size_t j = 0; j < p.b.size(); ++j) {
      const double both = p.effect[p.at(i, j)], ea = p.effect[p.at(i, 0)],
                   eb = p.effect[p.at(0, j)];
      p.bliss.push_back(both - pathway::bliss(ea, eb));
      p.hsa.push_back(both - pathway::highest_single_agent(ea, eb));
      const auto expected = pathway::loewe(p.a[i], p.b[j], a.view(), b.view());
      const bool alone = i == 0 || j == 0;  // nothing to exceed
      p.loewe.push_back(alone ? 0 : expected.defined ? both - expected.value : none);
    }
  }
  return p;
}

void print_csv(const model& m, const analysis_options& a, const pairs& p, output& out) {
  out.print("{}_nM,{}_nM,level,effect,bliss_excess,hsa_excess,loewe_excess\n",
            m.drug(a.ranges[0].drug), m.drug(a.ranges[1].drug));
  const auto number = [](double v) { return std::isnan(v) ? "" : fmt::format("{:.17g}", v); };
  for (std::size_t i = 0; i < p.a.size(); ++i) {
    for (std::size_t j = 0; j < p.b.size(); ++j) {
      const std::size_t k = p.at(i, j);
      out.print("{:.17g},{:.17g},{:.17g},{},{},{},{}\n", p.a[i], p.b[j], p.level[k],
                number(p.effect[k]), number(p.bliss[k]), number(p.hsa[k]), number(p.loewe[k]));
    }
  }
}

void print_json(const options& o, int node, const pairs& p, output& out) {
  const model& m = *o.on;
  const auto list = [&](const std::vector<double>& values) {
    std::string all;
    for (const double v : values) all += (all.empty() ? "" : ",") + json_number(v);
    return "[" + all + "]";
  };
  const auto rows = [&](const std::vector<double>& values) {
    std::string all;
    for (std::size_t i = 0; i < p.a.size(); ++i) {
      const auto first = values.begin() + static_cast<std::ptrdiff_t>(p.at(i, 0));
      all += (i == 0 ? "" : ",") + list({first, first + static_cast<std::ptrdiff_t>(p.b.size())});
    }
    return "[" + all + "]";
  };
  out.print(
      "{},\"node\":{},\"falls\":{},\"drug\":{},\"with\":{},\"doses_nM\":{},"
      "\"with_doses_nM\":{},\"levels\":{},\"effect\":{},\"bliss_excess\":{},"
      "\"hsa_excess\":{},\"loewe_excess\":{}}}\n",
      json_head(o, "grid"), json_text(m.node(node)), p.falls ? "true" : "false",
      json_text(m.drug(o.analysis.ranges[0].drug)), json_text(m.drug(o.analysis.ranges[1].drug)),
      list(p.a), list(p.b), rows(p.level), rows(p.effect), rows(p.bliss), rows(p.hsa),
      rows(p.loewe));
}

std::string short_dose(double nM) {
  return nM == 0      ? "0"
         : nM < 0.1   ? fmt::format("{:.2g}pM", nM * 1e3)
         : nM < 99.5  ? fmt::format("{:.2g}nM", nM)
         : nM < 999.5 ? fmt::format("{:.0f}nM", nM)
                      : fmt::format("{:.2g}uM", nM / 1e3);
}

/// One table of the grid, in blocks of as many columns as fit.
void print_block(const model& m, const analysis_options& a, const pairs& p, output& out,
                 std::string_view title, const std::vector<double>& values, bool is_excess) {
  constexpr std::size_t across = 8, width = 8;
  const paint colours;
  out.print("\n{}\n", colours.strong(title));
  const std::string corner = fmt::format("{}", m.drug(a.ranges[0].drug));
  const int label = std::max(columns(corner), 6) + 2;
  const std::size_t skip = is_excess ? 1 : 0;  // drugs alone have no excess
  for (std::size_t from = skip; from < p.b.size(); from += across) {
    const std::size_t to = std::min(from + across, p.b.size());
    std::string head = fit(corner, label);
    for (std::size_t j = from; j < to; ++j)
      head += fmt::format("{:>{}}", short_dose(p.b[j]), width);
    out.line(head);
    for (std::size_t i = skip; i < p.a.size(); ++i) {
      std::string row = fit(short_dose(p.a[i]), label);
      for (std::size_t j = from; j < to; ++j) {
        const double v = values[p.at(i, j)];
        const std::string text = std::isnan(v) ? fmt::format("{:>{}}", "none", width)
                                 : is_excess   ? fmt::format("{:>+{}.3f}", v + 0.0, width)
                                               : fmt::format("{:>{}.3f}", v, width);
        row += !is_excess || std::isnan(v) || std::abs(v) < visible ? text
               : v > 0                                              ? colours.good(text)
                                                                    : colours.bad(text);
      }
      out.line(row);
    }
  }
}

void print_extremes(const model& m, const analysis_options& a, const pairs& p, output& out,
                    std::string_view name, const std::vector<double>& values) {
  std::size_t high = 0, low = 0;
  bool any = false, undefined = false;
  for (std::size_t i = 1; i < p.a.size(); ++i) {
    for (std::size_t j = 1; j < p.b.size(); ++j) {
      const std::size_t k = p.at(i, j);
      if (std::isnan(values[k])) {
        undefined = true;
        continue;
      }
      if (!any || values[k] > values[high]) high = k;
      if (!any || values[k] < values[low]) low = k;
      any = true;
    }
  }
  const auto pair = [&](std::size_t k) {
    return fmt::format("{:+.3f} at {} {} + {} {}", values[k], m.drug(a.ranges[0].drug),
                       short_dose(p.a[k / p.b.size()]), m.drug(a.ranges[1].drug),
                       short_dose(p.b[k % p.b.size()]));
  };
  if (!any) {
    out.print("{}  undefined everywhere\n", fit(name, 6));
    return;
  }
  out.print("{}  most {}\n{}  least {}{}\n", fit(name, 6), pair(high), fit("", 6), pair(low),
            undefined ? "\n        (none: undefined there)" : "");
}

}  // namespace

int grid(const options& o) {
  const model& m = *o.on;
  const analysis_options& a = o.analysis;
  const int node = one_read_out(o);
  const pairs p = measure(o, node);
  output out;
  if (a.json) {
    print_json(o, node, p, out);
  } else if (o.csv) {
    print_csv(m, a, p, out);
  } else {
    const std::string_view one = m.drug(a.ranges[0].drug), other = m.drug(a.ranges[1].drug);
    out.print("{}, {}\n{} {}, which {} under both drugs\n", m.title, describe_start(m, o.settings),
              m.node(node), when_read(o), p.falls ? "falls" : "rises");
    out.print("rows: {}; columns: {}\n", one, other);
    print_block(m, a, p, out, fmt::format("level of {}", m.node(node)), p.level, false);
    print_block(m, a, p, out, "Bliss excess: over a + b - ab, as if the two acted independently",
                p.bliss, true);
    print_block(m, a, p, out, "HSA excess: over the better drug alone", p.hsa, true);
    print_block(m, a, p, out, "Loewe excess: over one drug as a dilution of the other", p.loewe,
                true);
    out.line("");
    print_extremes(m, a, p, out, "Bliss", p.bliss);
    print_extremes(m, a, p, out, "HSA", p.hsa);
    print_extremes(m, a, p, out, "Loewe", p.loewe);
    out.print(
        "\nAn effect is the share of {}; above 0: more than\n"
        "expected. none: a drug alone does not reach the effect that Loewe needs, even at\n"
        "{:g} times its highest dose. Qualitative teaching model, no treatment advice.\n",
        p.falls ? "the untreated level that is gone" : "the way up to 1 that is gone", beyond);
  }
  out.flush();
  return fine;
}

}  // namespace lab
