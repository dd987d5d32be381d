#include "why.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "refuse.hpp"

namespace lab {
namespace {

std::size_t at(int i) { return static_cast<std::size_t>(i); }

/// w * product of terms; the level of `swapped` is taken from `other`.
double value_of(const network& net, const pathway::rule_data& rule, const state& x, int swapped,
                const state& other) {
  const auto gate = pathway::make_gate<double>(rule.n, rule.EC50);
  double value = pathway::to<double>(rule.w);
  for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
    const pathway::term_data& term = net.terms[t];
    const double level = (term.signal == swapped ? other : x).level[at(term.signal)];
    const double act = pathway::activation(std::clamp(level, 0.0, 1.0), gate);
    value *= term.inhibits ? 1 - act : act;
  }
  return value;
}

double drive_of(const network& net, int node, const state& x, int swapped, const state& other) {
  double silent = 1;
  for (int r = 0; r < net.count.rules; ++r) {
    if (net.rules[r].target == node) silent *= 1 - value_of(net, net.rules[r], x, swapped, other);
  }
  return 1 - silent;
}

}  // namespace

state state_of(const cell& c) {
  state s;
  for (int i = 0; i < c.nodes(); ++i) {
    s.level.push_back(c.node(i));
    s.limit.push_back(c.held(i) ? -1 : c.max(i));
  }
  for (int i = 0; i < c.inputs(); ++i) s.level.push_back(c.input(i));
  return s;
}

cause cause_of(const model& m, int node, const state& before, const state& after) {
  const network& net = m.net;
  cause best{};
  if (after.limit[at(node)] != before.limit[at(node)]) return best;
  const double direction = after.level[at(node)] >= before.level[at(node)] ? 1 : -1;
  const double now = drive_of(net, node, after, -1, before);
  double most = 1e-4;
  for (int r = 0; r < net.count.rules; ++r) {
    const pathway::rule_data& rule = net.rules[r];
    if (rule.target != node) continue;
    const double value = value_of(net, rule, after, -1, before);
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const int s = net.terms[t].signal;
      if (s == node) continue;
      // What the node would lose had this regulator stayed; a little more for the rule, of several
      // that name it, through which most goes.
      const double whole = direction * (now - drive_of(net, node, after, s, before));
      const double here = direction * (value - value_of(net, rule, after, s, before));
      if (here > 0 && whole + 0.01 * here > most) {
        most = whole + 0.01 * here;
        best = {r, t, net.terms[t].inhibits, s, node};
      }
    }
  }
  return best;
}

std::vector<cause> chain_to(const model& m, int node, const state& before, const state& after) {
  std::vector<cause> chain;
  std::vector<bool> seen(at(m.net.count.nodes));
  while (node >= 0 && node < m.net.count.nodes && !seen[at(node)]) {
    seen[at(node)] = true;
    const cause c = cause_of(m, node, before, after);
    if (c.rule < 0) break;
    chain.insert(chain.begin(), c);
    node = c.regulator;
  }
  return chain;
}

std::string show_chain(const model& m, const std::vector<cause>& chain, const glyphs& g,
                       int most_columns) {
  if (chain.empty()) return "";
  std::vector<std::string> links;
  int used = columns(m.signal(chain.front().regulator));
  for (const cause& c : chain) {
    links.push_back(fmt::format(" {}{}{}", c.inhibits ? g.inhibits() : g.activates(), no_break,
                                m.node(c.target)));
    used += columns(links.back());
  }
  const bool too_long = used > most_columns;
  std::size_t gap = links.size() / 2;
  for (used += 4; used > most_columns && links.size() > 2;) {
    gap = links.size() / 2;
    used -= columns(links[gap]);
    links.erase(links.begin() + static_cast<std::ptrdiff_t>(gap));
  }
  std::string text(m.signal(chain.front().regulator));
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (too_long && i == gap) text += " ...";
    text += links[i];
  }
  return text;
}

std::string show_reason(const model& m, int rule) {
  const pathway::rule_data& r = m.net.rules[rule];
  std::string text(m.words(r.sentence));
  if (r.source.size > 0) text += fmt::format("{}({})", text.empty() ? "" : " ", m.words(r.source));
  return harmless(text.empty() ? "(no sentence given)" : text);
}

}  // namespace lab
