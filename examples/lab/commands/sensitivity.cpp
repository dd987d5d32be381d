// lab sensitivity: which constants and settings a steady level depends on most.
#include "pathway/analysis/sensitivity.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

constexpr std::size_t shown = 10;
constexpr double least_shown = 5e-4;  // in the last digit of the table

struct dependence {
  std::string_view kind;  ///< w, n, EC50, max, tau, input, dose
  std::string_view name;  ///< of the rule (its text), node, input or drug
  double value, slope;
  int rule = -1;

  /// What the level gains when the value grows by its own size, at this slope.
  double scaled() const { return value * slope; }
};

std::vector<dependence> all_of(const model& m, const cell& c,
                               const pathway::sensitivity<double, limit>& s) {
  std::vector<dependence> all;
  const network& net = m.net;
  for (int r = 0; r < net.count.rules; ++r) {
    const pathway::rule_data& rule = net.rules[r];
    const std::string_view text = m.words(rule.text);
    all.push_back({"w", text, pathway::to<double>(rule.w), s.weight(r), r});
    if (rule.terms == 0) continue;
    all.push_back({"n", text, pathway::to<double>(rule.n), s.n(r), r});
    all.push_back({"EC50", text, pathway::to<double>(rule.EC50), s.EC50(r), r});
  }
  for (int i = 0; i < net.count.nodes; ++i) {
    if (c.held(pathway::node_index(i))) continue;
    all.push_back(
        {"max", m.node(i), c.max(pathway::node_index(i)), (s.max)(pathway::node_index(i))});
    all.push_back(
        {"tau", m.node(i), pathway::to<double>(net.nodes[i].tau), s.tau(pathway::node_index(i))});
  }
  for (int i = 0; i < net.count.inputs; ++i) {
    all.push_back(
        {"input", m.input(i), c.input(pathway::input_index(i)), s.input(pathway::input_index(i))});
  }
  for (int d = 0; d < net.count.drugs; ++d) {
    if (c.dose(pathway::drug_index(d)) > 0)
      all.push_back(
          {"dose", m.drug(d), c.dose(pathway::drug_index(d)), s.dose(pathway::drug_index(d))});
  }
  return all;
}

/// From the middle to the left or to the right.
std::string signed_bar(const glyphs& g, double share, int half) {
  const int filled = std::clamp(static_cast<int>(std::lround(std::abs(share) * half)), 0, half);
  std::string left, right;
  for (int i = 0; i < half; ++i) {
    const bool on_left = share < 0 && i >= half - filled, on_right = share > 0 && i < filled;
    left += on_left ? (g.utf8 ? "█" : "#") : (g.utf8 ? "·" : ".");
    right += on_right ? (g.utf8 ? "█" : "#") : (g.utf8 ? "·" : ".");
  }
  return left + (g.utf8 ? "┃" : "|") + right;
}

std::string shortened(std::string_view text, int width) {
  return columns(text) <= width ? fit(text, width) : fit(text, width - 3) + "...";
}

}  // namespace

int sensitivity(const options& o) {
  const model& m = *o.on;
  const int node = one_read_out(o);
  experiment e(o);
  e.work() = e.begin();
  const cell& c = e.work();
  e.require(e.work(), "these settings");
  static auto& s = *new pathway::sensitivity<double, limit>;
  if (!s.solve(m.net, c) || !s.read_out(m.net, c, pathway::node_index(node))) {
    complain(not_at_rest,
             "no derivatives: this steady state is not an isolated one, or lies where a gate with "
             "n < 1 is infinitely steep");
  }
  std::vector<dependence> all = all_of(m, c, s);
  const double level = c.node(pathway::node_index(node));
  output out;
  if (o.csv) {
    out.print("kind,name,value,derivative,scaled,elasticity\n");
    for (const dependence& d : all) {
      out.print("{},{},{:.17g},{:.17g},{:.17g},{}\n", d.kind, d.name, d.value, d.slope, d.scaled(),
                level > 0 ? fmt::format("{:.17g}", d.scaled() / level) : "");
    }
    out.flush();
    return fine;
  }
  if (o.analysis.json) {
    out.print("{},\"node\":{},\"level\":{},\"parameters\":[", json_head(o, "sensitivity"),
              json_text(m.node(node)), json_number(level));
    for (const dependence& d : all) {
      out.print("{}{{\"kind\":{},\"name\":{},\"value\":{},\"derivative\":{},\"scaled\":{}}}",
                &d == all.data() ? "" : ",", json_text(d.kind), json_text(d.name),
                json_number(d.value), json_number(d.slope), json_number(d.scaled()));
    }
    out.line("]}");
    out.flush();
    return fine;
  }
  // (not stable_sort, of which newer compilers complain)
  std::sort(all.begin(), all.end(), [](const dependence& a, const dependence& b) {
    const double x = std::abs(a.scaled()), y = std::abs(b.scaled());
    return x != y ? x > y : std::tie(a.rule, a.kind, a.name) < std::tie(b.rule, b.kind, b.name);
  });
  const auto some = std::find_if(all.begin(), all.end(),
                                 [](const dependence& d) { return std::abs(d.scaled()) < 1e-9; });
  const std::size_t many = static_cast<std::size_t>(some - all.begin());
  const glyphs g;
  const paint p;
  out.print("{}, {}\n{} at rest: {:.4f}; what it depends on most\n\n", m.title,
            describe_start(m, o.settings), m.node(node), level);
  constexpr int name_width = 34, half = 9;
  out.line(p.strong(fit("", 6) + fit("rule, node, input or drug", name_width + 1) + "   value" +
                    "   +1 %"));
  const double most = many > 0 ? std::abs(all.front().scaled()) : 1;
  for (std::size_t k = 0; k < all.size(); ++k) {
    const dependence& d = all[k];
    const bool matters = k < shown && std::abs(d.scaled()) >= least_shown;
    if (!matters && d.kind != "dose") continue;  // what was given is always shown
    out.print("{}{} {:>8.4g} {:>+8.5f}  {}\n", fit(d.kind, 6), shortened(d.name, name_width),
              d.value, d.scaled() / 100, signed_bar(g, d.scaled() / most, half));
  }
  if (many == 0) out.line("it depends on nothing");
  out.print(
      "\n+1 %: what {} gains when the value grows by 1 % of itself (exact derivative).\n"
      "{} of {} values have an influence (--csv gives all). Time constants have none\n"
      "on where the cell comes to rest. A weight or max of 1 can only shrink.\n",
      m.node(node), many, all.size());
  out.flush();
  return fine;
}

}  // namespace lab
