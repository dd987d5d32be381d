// lab steady: where the cell comes to rest, as CSV or as bars.
#include <algorithm>
#include <cmath>

#include "model/choice.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {

int steady(const options& o) {
  const model& m = *o.on;
  static cell& c = *new cell{m.maths};
  // The tick is where the cell was before: the one as made, or, where nothing is done to it, the
  // usual one.
  const bool treated = !describe_those(m, o.settings, true).empty();
  if (o.from_steady) start_at_rest(c, m, treated ? o.settings : std::vector<setting>{});
  for (const setting& s : o.settings) {
    if (!s.done && !(o.from_steady && treated)) apply(c, s);
  }
  std::vector<double> before;
  for (int i = 0; i < c.nodes(); ++i) before.push_back(c.node(pathway::node_index(i)));
  for (const setting& s : o.settings) {
    if (s.done) apply(c, s);
  }
  const rest r = come_to_rest(c, m);
  if (!r.reached) complain_of(r);

  std::vector<int> nodes = o.read;
  output out;
  if (o.csv) {
    for (int i = 0; o.read.empty() && i < c.nodes(); ++i) nodes.push_back(i);
    out.print("time");
    for (const int i : nodes) out.print(",{}", m.node(i));
    out.print("\n0");
    for (const int i : nodes) out.print(",{:.17g}", c.node(pathway::node_index(i)));
    out.line("");
    out.flush();
    return fine;
  }
  if (nodes.empty()) nodes = choose(m, symbol_kind::node, main_read_outs, 20);
  int widest = 0;
  for (const int i : nodes) widest = std::max(widest, columns(m.node(i)));
  const glyphs g;
  out.print("{}, {}: steady state\n", m.title, describe_start(m, o.settings));
  out.print("reached from {}; bars show 0 to 1, the tick is the level there\n\n",
            !o.from_steady ? "the start levels"
            : treated      ? "the steady state before anything is done"
                           : "the steady state without settings");
  for (const int i : nodes) {
    const double was = before[static_cast<std::size_t>(i)];
    out.print("{}  {}  {:.4f}  {}\n", fit(m.node(i), widest),
              g.bar(c.node(pathway::node_index(i)), 30, was), c.node(pathway::node_index(i)),
              g.difference(was, c.node(pathway::node_index(i))));
  }
  out.print("\nlargest |dx/dt| * tau: {:.1e}, after {} of time ({} step{}) and {} iteration{}\n",
            r.residual, show_time(std::ceil(r.minutes / 60) * 60), r.steps, r.steps == 1 ? "" : "s",
            r.iterations, r.iterations == 1 ? "" : "s");
  if (static_cast<int>(nodes.size()) < c.nodes() && o.read.empty()) {
    out.print("{} of {} nodes; --read NODE,NODE chooses, --csv gives all\n", nodes.size(),
              c.nodes());
  }
  out.flush();
  return fine;
}

}  // namespace lab
