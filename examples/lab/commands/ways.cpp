// lab paths, lab loops: ways through the pathway, in words.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "commands/analysis.hpp"
#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "pathway/analysis/loops.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/why.hpp"

namespace lab {
namespace {

constexpr int width = 79;

/// Where a way begins: a node or an input, or all inputs that a drug sets.
struct beginning {
  std::vector<int> signals;
  int drug = -1;
};

beginning begin_of(const model& m, std::string_view name) {
  beginning b;
  b.drug = m.find(symbol_kind::drug, name);
  if (b.drug >= 0) {
    const pathway::drug_data& d = m.net.drugs[b.drug];
    for (int a = d.first_action; a < d.first_action + d.actions; ++a) {
      b.signals.push_back(m.net.count.nodes + m.net.actions[a].input);
    }
    return b;
  }
  const int input = m.find(symbol_kind::input, name);
  b.signals.push_back(input >= 0 ? m.net.count.nodes + input
                                 : m.require(symbol_kind::node, "paths", name));
  return b;
}

std::vector<double> inputs_of(const cell& c) {
  std::vector<double> inputs;
  for (int i = 0; i < c.inputs(); ++i) inputs.push_back(c.input(pathway::input_index(i)));
  return inputs;
}

/// The shortest of the ways from any of the signals.
std::vector<cause> shortest(const model& m, const cell& c, const beginning& from, int to,
                            pathway::way_sign sign) {
  const std::vector<double> inputs = inputs_of(c);
  std::vector<cause> best;
  for (const int signal : from.signals) {
    std::vector<cause> way(static_cast<std::size_t>(m.net.count.nodes) + 1);
    const int arrows = pathway::shortest_way(
        m.net, pathway::signal_index(signal), pathway::node_index(to), sign, way.data(),
        m.net.count.nodes, [&](int r) {
          return pathway::is_open(m.net, r, inputs.data(), pathway::signal_index(signal));
        });
    way.resize(static_cast<std::size_t>(arrows));
    if (arrows > 0 && (best.empty() || way.size() < best.size())) best = way;
  }
  return best;
}

std::string json_way(const model& m, const cause* first, std::size_t arrows) {
  std::string all;
  for (std::size_t k = 0; k < arrows; ++k) {
    const cause& c = first[k];
    const pathway::rule_data& rule = m.net.rules[c.rule];
    all += fmt::format(
        "{}{{\"from\":{},\"to\":{},\"inhibits\":{},\"rule\":{},\"sentence\":{},\"source\":{}}}",
        k == 0 ? "" : ",", json_text(m.signal(c.regulator)), json_text(m.node(c.target)),
        c.inhibits ? "true" : "false", json_text(m.words(rule.text)),
        json_text(m.words(rule.sentence)), json_text(m.words(rule.source)));
  }
  return "[" + all + "]";
}

void print_arrows(const model& m, const std::vector<cause>& way, const glyphs& g, const paint& p,
                  output& out) {
  for (const cause& c : way) {
    const std::string sign(c.inhibits ? g.inhibits() : g.activates());
    out.print("  {} {}\n", fit("", 2 - columns(sign)) + (c.inhibits ? p.bad(sign) : p.good(sign)),
              wrap(harmless(std::string(m.words(m.net.rules[c.rule].text))), width, 5));
    out.print("       {}\n", wrap(show_reason(m, c.rule), width, 7));
  }
}

/// Two inhibitions behind one another: what the first one stops no longer holds the target back.
std::string released_brakes(const model& m, const std::vector<cause>& way) {
  std::string text;
  for (std::size_t k = 0; k < way.size(); ++k) {
    if (!way[k].inhibits) continue;
    std::size_t next = k + 1;
    while (next < way.size() && !way[next].inhibits) ++next;
    if (next == way.size()) break;
    text += fmt::format("{}{} is held back by {}; {} takes that brake off.",
                        text.empty() ? "" : " ", m.node(way[next].target),
                        m.node(way[next].regulator), m.signal(way[k].regulator));
    k = next;
  }
  return text;
}

/// `in_full`: each arrow with its rule, sentence and source.
void print_way(const model& m, std::string_view title, const std::vector<cause>& way, bool in_full,
               const glyphs& g, const paint& p, output& out) {
  if (way.empty()) {
    out.print("\n{}: there is none\n", p.strong(title));
    return;
  }
  out.print("\n{}, {} step{}:\n", p.strong(title), way.size(), way.size() == 1 ? "" : "s");
  out.print("  {}\n", wrap(show_chain(m, way, g), width, 2));
  if (!in_full) return;
  const std::string brakes = released_brakes(m, way);
  if (!brakes.empty()) out.print("  {}\n", wrap("Released brake: " + brakes, width, 2));
  out.line("");
  print_arrows(m, way, g, p, out);
}

/// From the drug to the node, at each node through the arrow that moved it most.
struct carried {
  double dose = 0, before = 0, after = 0;
  std::vector<cause> way;
};

carried carried_way(experiment& e, const model& m, int drug, int to) {
  carried found;
  cell& c = e.work();
  c = e.begin();
  found.dose = c.dose(pathway::drug_index(drug)) > 0 ? c.dose(pathway::drug_index(drug))
                                                     : m.usual_dose(drug);
  must(c.set_dose(pathway::drug_index(drug), 0));
  e.require(c, "these settings");
  const state before = state_of(c);
  must(c.set_dose(pathway::drug_index(drug), found.dose));
  e.require(c, "the drug");
  const state after = state_of(c);
  found.before = before.level[static_cast<std::size_t>(to)];
  found.after = after.level[static_cast<std::size_t>(to)];
  if (std::abs(found.after - found.before) >= 0.005) found.way = chain_to(m, to, before, after);
  return found;
}

}  // namespace

int paths(const options& o) {
  const model& m = *o.on;
  if (o.operands.size() != 2) {
    refuse("paths: from where, and to which node? lab paths everolimus AKT");
  }
  const beginning from = begin_of(m, o.operands[0]);
  const int to = m.require(symbol_kind::node, "paths", o.operands[1]);
  const std::string name(from.drug >= 0 ? m.drug(from.drug) : m.signal(from.signals.front()));

  experiment e(o);
  const cell& c = e.begin();
  struct signed_way {
    std::string_view word;
    std::vector<cause> way;
  };
  signed_way ways[] = {{"raises", shortest(m, c, from, to, pathway::way_sign::raises)},
                       {"lowers", shortest(m, c, from, to, pathway::way_sign::lowers)}};
  output out;
  if (o.analysis.json) {
    out.print("{},\"from\":{},\"to\":{},\"raises\":{},\"lowers\":{}}}\n", json_head(o, "paths"),
              json_text(name), json_text(m.node(to)),
              json_way(m, ways[0].way.data(), ways[0].way.size()),
              json_way(m, ways[1].way.data(), ways[1].way.size()));
    out.flush();
    return fine;
  }
  if (o.csv) {
    out.print("effect,step,from,to,inhibits,rule,source\n");
    for (const signed_way& w : ways) {
      int step = 0;
      for (const cause& a : w.way) {
        std::string source(m.words(m.net.rules[a.rule].source));
        std::replace(source.begin(), source.end(), ',', ';');
        out.print("{},{},{},{},{},{},{}\n", w.word, ++step, m.signal(a.regulator), m.node(a.target),
                  a.inhibits ? 1 : 0, m.words(m.net.rules[a.rule].text), source);
      }
    }
    out.flush();
    return fine;
  }
  const glyphs g;
  const paint p;
  out.print("{}, {}: from {} to {}\n", m.title, describe_start(m, o.settings), name, m.node(to));
  if (from.drug >= 0) {
    const carried way = carried_way(e, m, from.drug, to);
    const std::string dose = show_dose(way.dose);
    if (way.way.empty()) {
      out.print("{} {} leaves {} at {:.2f} at rest\n", name, dose, m.node(to), way.after);
    } else {
      out.print("{} {} takes {} from {:.2f} to {:.2f} at rest\n", name, dose, m.node(to),
                way.before, way.after);
      print_way(m, "The way that carries most of this", way.way, true, g, p, out);
    }
  }
  for (const signed_way& w : ways) {
    print_way(m, fmt::format("The shortest way that {} {}", w.word, m.node(to)), w.way,
              from.drug < 0, g, p, out);
  }
  out.print(
      "\nShortest ways pass every rule that no input shuts under these settings, also\n"
      "those that carry little.\n");
  out.flush();
  return fine;
}

int loops(const options& o) {
  const model& m = *o.on;
  if (o.operands.size() != 1) refuse("loops: through which node? lab loops mTORC1");
  const int node = m.require(symbol_kind::node, "loops", o.operands[0]);
  const int most = o.analysis.most > 0 ? o.analysis.most : 12;
  experiment e(o);
  const std::vector<double> inputs = inputs_of(e.begin());
  constexpr int loop_room = 20000, arrow_room = 20 * loop_room;
  std::vector<cause> arrows(arrow_room);
  std::vector<pathway::feedback> all(loop_room);
  const auto found = pathway::find_loops(
      m.net, pathway::node_index(node), most, arrows.data(), arrow_room, all.data(), loop_room,
      [&](int r) { return pathway::is_open(m.net, r, inputs.data(), pathway::signal_index(-1)); },
      2000000000);
  all.resize(static_cast<std::size_t>(found.loops));
  const auto way = [&](const pathway::feedback& l) {
    return std::vector<cause>(arrows.begin() + l.first, arrows.begin() + l.first + l.size);
  };
  const auto negative =
      std::count_if(all.begin(), all.end(), [](const pathway::feedback& l) { return l.negative; });
  output out;
  if (o.analysis.json) {
    out.print("{},\"node\":{},\"most\":{},\"complete\":{},\"loops\":[", json_head(o, "loops"),
              json_text(m.node(node)), most, found.complete ? "true" : "false");
    for (const pathway::feedback& l : all) {
      out.print("{}{{\"negative\":{},\"arrows\":{}}}", &l == all.data() ? "" : ",",
                l.negative ? "true" : "false",
                json_way(m, arrows.data() + l.first, static_cast<std::size_t>(l.size)));
    }
    out.line("]}");
  } else if (o.csv) {
    out.print("loop,sign,steps,nodes\n");
    int number = 0;
    for (const pathway::feedback& l : all) {
      std::string nodes(m.node(node));
      for (const cause& c : way(l)) {
        nodes += fmt::format(" {} {}", c.inhibits ? "-|" : "->", m.node(c.target));
      }
      out.print("{},{},{},{}\n", ++number, l.negative ? "negative" : "positive", l.size, nodes);
    }
  } else {
    constexpr std::size_t shown = 12;
    const glyphs g;
    const paint p;
    out.print("{}, {}: feedback through {}\n", m.title, describe_start(m, o.settings),
              m.node(node));
    out.print("{}{} loop{} of at most {} steps: {} negative, {} positive\n\n",
              found.complete ? "" : "at least ", found.loops, found.loops == 1 ? "" : "s", most,
              negative, found.loops - negative);
    for (std::size_t k = 0; k < std::min(shown, all.size()); ++k) {
      const std::string sign = all[k].negative ? "negative" : "positive";
      out.print("{}  {}\n", all[k].negative ? p.bad(sign) : p.good(sign),
                wrap(show_chain(m, way(all[k]), g), width, 10));
    }
    if (all.size() > shown) out.print("and {} longer ones (--csv gives all)\n", all.size() - shown);
    if (all.empty()) out.print("none; --most {} looks for longer ones\n", std::min(20, most + 4));
    out.print(
        "\nnegative: an odd number of inhibitions, what goes up comes back down; positive:\n"
        "it goes further. Through rules that no input shuts under these settings.\n");
  }
  out.flush();
  return fine;
}

}  // namespace lab
