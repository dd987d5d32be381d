#include "commands/reason.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "model/choice.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/refuse.hpp"

namespace lab {

void explain(const model& m, int read_out, const std::string& what, const state& before,
             const state& after, const glyphs& g, output& out) {
  const std::vector<cause> chain = chain_to(m, read_out, before, after);
  const auto k = static_cast<std::size_t>(read_out);
  if (chain.empty()) return;
  out.print("Why does {} {} under {}? Followed back through the rules:\n\n", m.node(read_out),
            after.level[k] > before.level[k] ? "rise" : "fall", what);
  out.print("  {}\n\n", wrap(show_chain(m, chain, g), 78, 2));
  for (const cause& c : chain) {
    if (!c.inhibits) continue;
    out.print("  {}\n", harmless(std::string(m.words(m.net.rules[c.rule].text))));
    out.print("    {}\n", wrap(show_reason(m, c.rule), 78, 4));
  }
  out.line("");
}

int what_to_explain(const model& m, const std::vector<int>& nodes, const state& before,
                    const state& after) {
  const auto change = [&](int node) {
    const auto k = static_cast<std::size_t>(node);
    return std::abs(after.level[k] - before.level[k]);
  };
  const int surprising = m.find(symbol_kind::node, surprising_read_out);
  if (surprising >= 0 && change(surprising) >= 0.01) return surprising;
  return *std::max_element(nodes.begin(), nodes.end(),
                           [&](int a, int b) { return change(a) < change(b); });
}

}  // namespace lab
