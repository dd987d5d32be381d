// lab run: a time course, as CSV or as a table with bars.
#include <algorithm>
#include <cmath>

#include "model/choice.hpp"
#include "command_line/commands.hpp"
#include "commands/analysis.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/progress.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

/// About a dozen rows, a time that is easy to read apart.
double nice_interval(double until) {
  for (const double nice : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 360.0, 720.0}) {
    if (until / nice <= 13) return nice <= until ? nice : until;
  }
  return 1440 * std::ceil(until / 1440 / 13);
}

std::vector<double> row_times(double until, double every) {
  std::vector<double> times;
  const double rows = std::floor(until / every + 1e-9);
  for (double k = 0; k <= rows; ++k) times.push_back(std::min(k * every, until));
  if (until - times.back() > 1e-9 * until) times.push_back(until);
  return times;
}

/// Calls row(minutes, cell) at the times, and event(setting) at what happens behind time 0; a row
/// at the time of a setting shows the cell after it.
template <class Stepper, class Row, class Event>
void follow(const options& o, const std::vector<double>& times, Row&& row, Event&& event) {
  static auto& c = *new cell_stepped_by<Stepper>{o.on->maths};
  for (const setting& s : o.settings) {
    if (!s.done) apply(c, s);
  }
  if (o.from_steady) {
    static cell& untreated = *new cell{o.on->maths};
    start_at_rest(untreated, *o.on, o.settings);
    for (int i = 0; i < untreated.nodes(); ++i)
      must(c.set_level(pathway::node_index(i), untreated.node(pathway::node_index(i))));
  }
  const bool fixed = o.tolerance == 0;
  if (fixed) must(c.set_step({o.step}));
  const double until = times.empty() ? 0 : times.back(), steps = fixed ? until / o.step : 0;
  constexpr double many = 1'000'000;
  progress_bar bar("thousandths of the time");
  double now = 0;
  const auto go_to = [&](double time) {
    if (!fixed && time > now) {
      advance_shown(c, o.tolerance, time - now, bar, until);
      now = time;
    }
    if (time > now && steps < many) must(c.advance_for({time - now}));
    if (time > now && steps >= many) {
      const double from = now;
      int part = 0;
      must(c.advance_for({time - now}, {std::max(1e-6, 100'000 * o.step)}, [&](const auto&) {
        bar.show(static_cast<int>(1000 * std::min(1.0, (from + 100'000 * o.step * part++) / until)),
                 1000);
        return true;
      }));
    }
    now = std::max(now, time);
  };
  auto next = o.settings.begin();
  for (const double time : times) {
    for (; next != o.settings.end() && next->at <= time; ++next) {
      if (!next->done) continue;
      go_to(next->at);
      apply(c, *next);
      if (next->at > 0) event(*next);
    }
    go_to(time);
    row(time, c);
  }
}

template <class Row, class Event>
void follow(const options& o, const std::vector<double>& times, Row&& row, Event&& event) {
  if (o.method.empty() || o.method == "exponential_midpoint") {
    follow<pathway::exponential_midpoint>(o, times, row, event);
  } else if (o.method == "exponential_euler") {
    follow<pathway::exponential_euler>(o, times, row, event);
  } else if (o.method == "euler") {
    follow<pathway::euler>(o, times, row, event);
  } else if (o.method == "heun") {
    follow<pathway::heun>(o, times, row, event);
  } else {
    follow<pathway::rk4>(o, times, row, event);
  }
}

int run_csv(const options& o, const std::vector<double>& times) {
  const model& m = *o.on;
  std::vector<int> nodes = o.read;
  for (int i = 0; o.read.empty() && i < m.net.count.nodes; ++i) nodes.push_back(i);
  output out;
  bool headed = false;
  follow(
      o, times,
      [&](double time, const auto& c) {
        if (!headed) {
          out.print("time");
          for (const int i : nodes) out.print(",{}", m.node(i));
          out.line("");
          headed = true;
        }
        out.print("{:.17g}", time);
        for (const int i : nodes) out.print(",{:.17g}", c.node(pathway::node_index(i)));
        out.line("");
      },
      [](const setting&) {});
  out.flush();
  return fine;
}

std::string begins_at_rest(const model& m, const options& o) {
  const std::string made = describe_those(m, o.settings, false);
  return made.empty() ? "the steady state (--from steady)"
                      : fmt::format("the steady state of this cell: {} (--from steady)", made);
}

/// Columns are nodes; where they do not fit side by side, the tables stand one below another.
int run_table(const options& o, const std::vector<double>& times) {
  struct line {
    double time;
    std::string event;
    std::vector<double> x;
  };
  const model& m = *o.on;
  const std::vector<int> nodes =
      o.read.empty() ? choose(m, symbol_kind::node, course_read_outs, 6) : o.read;
  std::vector<line> lines;
  follow(
      o, times,
      [&](double time, const auto& c) {
        line l{time, "", {}};
        for (const int i : nodes) l.x.push_back(c.node(pathway::node_index(i)));
        lines.push_back(l);
      },
      [&](const setting& s) {
        lines.push_back({s.at, describe(m, s), {}});
      });

  constexpr int time_width = 9, width = 80;
  const glyphs g;
  output out;
  out.print("{}, {}\n", m.title, describe_start(m, o.settings));
  out.print("begins at {}; {}\n",
            o.from_steady ? begins_at_rest(m, o) : "the start levels (--from start)",
            o.tolerance == 0 ? fmt::format("{}, step {}", o.method, show_time(o.step))
                             : fmt::format("error of a step up to {:g}", o.tolerance));
  for (std::size_t first = 0; first < nodes.size();) {
    std::size_t last = first;
    std::vector<int> widths;
    for (int used = time_width; last < nodes.size(); ++last) {
      const int needed = std::max(11, columns(m.node(nodes[last])) + 1);
      if (used + needed > width && last > first) break;
      used += needed;
      widths.push_back(needed);
    }
    out.line("");
    std::string head = fit("time", time_width);
    for (std::size_t k = first; k < last; ++k) head += fit(m.node(nodes[k]), widths[k - first]);
    out.line(head.substr(0, head.find_last_not_of(' ') + 1));
    for (const line& l : lines) {
      std::string text = fit(show_time(l.time), time_width);
      if (!l.event.empty()) text += fmt::format("{0}{0} {1}", g.line(), l.event);
      for (std::size_t k = first; k < last && l.event.empty(); ++k) {
        text += fmt::format("{:.2f} {}", l.x[k], g.bar(l.x[k], 5));
        text.append(static_cast<std::size_t>(k + 1 < last ? widths[k - first] - 10 : 0), ' ');
      }
      out.line(text);
    }
    first = last;
  }
  out.flush();
  return fine;
}

}  // namespace

int run(const options& o) {
  const double every = o.every > 0 ? o.every : o.csv ? 10 : nice_interval(o.until);
  const std::vector<double> times = row_times(o.until, every);
  return o.csv ? run_csv(o, times) : run_table(o, times);
}

}  // namespace lab
