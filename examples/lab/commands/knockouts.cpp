// lab knockouts: every node taken away, and every node over-expressed, one at a time.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "pathway/analysis/perturbation.hpp"
#include "terminal/progress.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr int shown = 15;
constexpr double hardly = 0.005;

struct answers {
  double reference = 0;
  std::vector<double> knocked_out, over_expressed;

  double change(int i) const {
    const auto k = static_cast<std::size_t>(i);
    return std::max(std::abs(knocked_out[k] - reference), std::abs(over_expressed[k] - reference));
  }
};

}  // namespace

int knockouts(const options& o) {
  const model& m = *o.on;
  const int node = one_read_out(o), nodes = m.net.count.nodes;
  experiment e(o);
  answers a;
  {
    progress_bar bar("cells");
    e.work() = e.begin();
    e.require(e.work(), "these settings");
    a.reference = e.work().node(pathway::node_index(node));
    const auto run = [&](pathway::perturbation how, std::string_view words) {
      return e.read_all(
          nodes, node, bar,
          [&](int i, cell& c) { must(pathway::perturb(c, pathway::node_index(i), how)); },
          [&](int i) { return fmt::format("{} {}", m.node(i), words); });
    };
    a.knocked_out = run(pathway::perturbation::knock_out, "knocked out");
    a.over_expressed = run(pathway::perturbation::over_expression, "over-expressed");
  }
  const auto at = [](const std::vector<double>& levels, int i) {
    return levels[static_cast<std::size_t>(i)];
  };
  output out;
  if (o.analysis.json) {
    out.print("{},\"node\":{},\"reference\":{},\"changed\":[", json_head(o, "knockouts"),
              json_text(m.node(node)), json_number(a.reference));
    for (int i = 0; i < nodes; ++i) {
      out.print("{}{{\"node\":{},\"knock_out\":{},\"over_expression\":{}}}", i == 0 ? "" : ",",
                json_text(m.node(i)), json_number(at(a.knocked_out, i)),
                json_number(at(a.over_expressed, i)));
    }
    out.line("]}");
  } else if (o.csv) {
    out.print("node,reference,knock_out,over_expression\n");
    for (int i = 0; i < nodes; ++i) {
      out.print("{},{:.17g},{:.17g},{:.17g}\n", m.node(i), a.reference, at(a.knocked_out, i),
                at(a.over_expressed, i));
    }
  } else {
    std::vector<int> order;
    for (int i = 0; i < nodes; ++i) {
      if (i != node && a.change(i) >= hardly) order.push_back(i);
    }
    // (not stable_sort, of which newer compilers complain)
    std::sort(order.begin(), order.end(), [&](int x, int y) {
      return a.change(x) != a.change(y) ? a.change(x) > a.change(y) : x < y;
    });
    const glyphs g;
    const paint p;
    out.print("{}, {}\n{} {}: {:.4f}; with one node changed, the strongest first\n\n", m.title,
              describe_start(m, o.settings), m.node(node), when_read(o), a.reference);
    const int most = std::min<int>(shown, static_cast<int>(order.size()));
    int widest = 8;
    for (int k = 0; k < most; ++k) {
      widest = std::max(widest, columns(m.node(order[static_cast<std::size_t>(k)])));
    }
    widest = std::min(widest, 26);
    const int bar = std::max(6, (80 - widest - 2 - 2 * 11 - 3) / 2);
    out.line(p.strong(fit("", widest + 2) + fit("knocked out", 14 + bar) + "over-expressed"));
    const auto half = [&](double level) {
      return fmt::format("{} {:.2f} {}", g.bar(level, bar, a.reference), level,
                         g.difference(a.reference, level));
    };
    for (int k = 0; k < most; ++k) {
      const int i = order[static_cast<std::size_t>(k)];
      out.line(trimmed(fmt::format("{}  {}   {}", fit(m.node(i), widest),
                                   half(at(a.knocked_out, i)), half(at(a.over_expressed, i)))));
    }
    if (order.empty()) out.line("no node changes it by 0.005 or more");
    const int rest = static_cast<int>(order.size()) - most;
    if (rest > 0)
      out.print("and {} more that change it by 0.005 or more (--csv gives all)\n", rest);
    out.print(
        "\nKnocked out: nothing makes the node. Over-expressed: held at 1, the most there\n"
        "is. The tick is the level without the change.\n");
  }
  out.flush();
  return fine;
}

}  // namespace lab
