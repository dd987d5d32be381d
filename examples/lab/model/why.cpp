#include "model/why.hpp"

#include <fmt/core.h>

#include "terminal/refuse.hpp"

namespace lab {
namespace {

std::size_t at(int i) { return static_cast<std::size_t>(i); }

pathway::moment<double> moment_of(const state& s) { return {s.level.data(), s.limit.data()}; }

}  // namespace

state state_of(const cell& c) {
  state s;
  s.level.resize(at(c.nodes() + c.inputs()));
  s.limit.resize(at(c.nodes()));
  pathway::observe(c, s.level.data(), s.limit.data());
  return s;
}

cause cause_of(const model& m, int node, const state& before, const state& after) {
  return pathway::cause_of(m.net, pathway::node_index(node), moment_of(before), moment_of(after));
}

std::vector<cause> chain_to(const model& m, int node, const state& before, const state& after) {
  std::vector<cause> chain(at(m.net.count.nodes));
  const int arrows = pathway::chain_to(m.net, pathway::node_index(node), moment_of(before),
                                       moment_of(after), chain.data(), m.net.count.nodes);
  chain.resize(at(arrows));
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
