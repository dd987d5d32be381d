// lab export --format sif, cellnopt and dot: who acts on whom, with what sign.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "export/export.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

struct arrow {
  int from = 0, to = 0;  ///< signals
  bool inhibits = false;
  double strongest = 0;  ///< the largest weight of its rules
  std::string why;       ///< their sentences
};

/// One arrow for each pair and sign, in the order of the rules.
std::vector<arrow> arrows_of(const model& m) {
  std::vector<arrow> all;
  std::map<std::pair<int, int>, std::size_t> known;
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const auto& term = m.net.terms[t];
      const auto [at, is_new] =
          known.emplace(std::pair{2 * term.signal + term.inhibits, rule.target}, all.size());
      if (is_new) all.push_back({term.signal, rule.target, term.inhibits, 0, ""});
      arrow& a = all[at->second];
      a.strongest = std::max(a.strongest, pathway::to<double>(rule.w));
      const std::string_view sentence = m.words(rule.sentence);
      if (!sentence.empty()) a.why += fmt::format("{}{}", a.why.empty() ? "" : " ", sentence);
    }
  }
  return all;
}

std::string quoted(std::string_view words) {
  std::string text = "\"";
  for (const char c : utf8(words)) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

/// An underscore is where a name may be broken; a short end (AKT_S473) stays on its line.
std::string label(std::string_view name) {
  std::string text, line;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('_'), name.size());
    const std::string_view word = name.substr(0, end);
    name.remove_prefix(std::min(end + 1, name.size()));
    if (!line.empty() && line.size() + 1 + word.size() > 12) {
      text += line + "\\n";
      line.clear();
    }
    line += fmt::format("{}{}", line.empty() ? "" : " ", word);
  }
  return "\"" + text + line + "\"";
}

constexpr std::string_view head =
    R"(  graph [fontname="Helvetica" fontsize=26 labelloc=t rankdir=TB nodesep=0.18 ranksep=0.55
         splines=true overlap=false remincross=true]
  node  [fontname="Helvetica" fontsize=13 shape=box style="rounded,filled" fillcolor="#ffffff"
         color="#444444" height=0.35 margin="0.08,0.04"]
  edge  [penwidth=1.3 arrowsize=0.7]
)";
/// Of the boxes of modules, in turn.
constexpr std::string_view tints[] = {"#eef3fb", "#eef8ee", "#fdf6e7", "#fbeeee",
                                      "#f4eefa", "#e9f6f6", "#f4f4ec"};

}  // namespace

std::string export_sif(const model& m, const options&) {
  std::vector<bool> drawn(static_cast<std::size_t>(m.net.count.nodes + m.net.count.inputs));
  std::string text;
  for (const arrow& a : arrows_of(m)) {
    text += fmt::format("{}\t{}\t{}\n", m.signal(a.from), a.inhibits ? "inhibits" : "activates",
                        m.node(a.to));
    drawn[static_cast<std::size_t>(a.from)] = drawn[static_cast<std::size_t>(a.to)] = true;
  }
  for (std::size_t s = 0; s < drawn.size(); ++s) {
    if (!drawn[s]) text += fmt::format("{}\n", m.signal(static_cast<int>(s)));
  }
  return text;
}

std::string export_xgmml(const model& m, const options&) {
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      "<graph label=\"{}\" directed=\"1\" xmlns=\"http://www.cs.rpi.edu/XGMML\">\n",
      xml(origin_of(m)));
  const auto attribute = [](std::string_view name, std::string_view type, std::string_view value) {
    return value.empty()
               ? ""
               : fmt::format("<att name=\"{}\" type=\"{}\" value=\"{}\"/>", name, type, xml(value));
  };
  for (int s = 0; s < m.net.count.nodes + m.net.count.inputs; ++s) {
    const bool is_node = s < m.net.count.nodes;
    const auto sentence =
        is_node ? m.net.nodes[s].sentence : m.net.inputs[s - m.net.count.nodes].sentence;
    text += fmt::format("<node id=\"{}\" label=\"{}\">{}{}</node>\n", s + 1, m.signal(s),
                        attribute("kind", "string", is_node ? "node" : "input"),
                        attribute("sentence", "string", m.words(sentence)));
  }
  for (const arrow& a : arrows_of(m)) {
    const std::string_view interaction = a.inhibits ? "inhibits" : "activates";
    text += fmt::format("<edge label=\"{} ({}) {}\" source=\"{}\" target=\"{}\">{}{}{}</edge>\n",
                        m.signal(a.from), interaction, m.node(a.to), a.from + 1, a.to + 1,
                        attribute("interaction", "string", interaction),
                        attribute("weight", "real", digits(a.strongest)),
                        attribute("sentence", "string", a.why));
  }
  return text + "</graph>\n";
}

/// CellNOptR finds AND nodes by the names and1, and2, ... and stops at an inhibition by a name that
/// begins with and; Netflux takes each name that holds rcn for an AND node. Its own names for them
/// are rcn1, rcn2, ..., each with its arrow to the target first, which is the order here.
std::string export_cellnopt(const model& m, const options&) {
  std::vector<std::string> names;
  const int signals = m.net.count.nodes + m.net.count.inputs;
  for (int s = 0; s < signals; ++s) names.emplace_back(m.signal(s));
  std::vector<bool> inhibiting(names.size());
  for (int t = 0; t < m.net.count.terms; ++t) {
    if (m.net.terms[t].inhibits) inhibiting[m.net.terms[t].signal] = true;
  }
  for (std::size_t s = 0; s < names.size(); ++s) {
    std::string& name = names[s];
    const std::string old = name;
    for (std::size_t at; (at = name.find("rcn")) != name.npos;) name[at] = 'R';
    const std::string begin = name.substr(0, 3);
    const bool numbered = name.find_first_not_of("0123456789", 3) == name.npos;
    if ((begin == "and" || begin == "AND" || begin == "And") && (inhibiting[s] || numbered)) {
      name.insert(0, "x_");
    }
    while (std::count(names.begin(), names.end(), name) > 1) name += '_';
    if (name != old) tell("'{}' is written {}: it would be taken for an AND node", old, name);
  }
  const auto arrow = [&](const std::string& from, bool inhibits, const std::string& to) {
    return fmt::format("{}\t{}\t{}\n", from, inhibits ? -1 : 1, to);
  };
  std::string text;
  int joined = 0, always = 0;
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    const std::string& target = names[rule.target];
    always += rule.terms == 0 ? 1 : 0;
    const std::string into = rule.terms > 1 ? fmt::format("and{}", ++joined) : target;
    if (rule.terms > 1) text += arrow(into, false, target);
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      text += arrow(names[m.net.terms[t].signal], m.net.terms[t].inhibits, into);
    }
  }
  if (always > 0)
    tell("{} rules without regulators are left out: an arrow needs a beginning", always);
  return text;
}

std::string export_dot(const model& m, const options&) {
  const int nodes = m.net.count.nodes;
  const std::vector<arrow> arrows = arrows_of(m);
  std::string text = fmt::format(
      "// {}: who acts on whom. Written by lab export --format dot, version {}.\n"
      "//   lab export --format dot --module core | dot -Tsvg > core.svg\n"
      "digraph pathway {{\n"
      "  label={}\n{}",
      utf8(origin_of(m)), pathway::version,
      quoted(m.built_in ? "mTOR signalling: " + origin_of(m) : origin_of(m)), head);

  // A drug stands in the box of the input that it raises.
  std::vector<std::string> drugs(static_cast<std::size_t>(m.net.count.inputs));
  std::vector<int> listed(drugs.size(), 0);
  for (int d = 0; d < m.net.count.drugs; ++d) {
    for (int a = 0; a < m.net.drugs[d].actions; ++a) {
      const std::size_t input = m.net.actions[m.net.drugs[d].first_action + a].input;
      drugs[input] += fmt::format("{}{}", listed[input]++ % 2 == 0 ? "\\n" : ", ", m.drug(d));
    }
  }
  const auto write_module = [&](int module) {
    for (int i = 0; i < nodes; ++i) {
      const auto& n = m.net.nodes[i];
      if (n.module != module) continue;
      text += fmt::format("    {} [label={} tooltip={}]\n", quoted(m.node(i)), label(m.node(i)),
                          quoted(m.words(n.sentence)));
    }
    for (int i = 0; i < m.net.count.inputs; ++i) {
      const auto& in = m.net.inputs[i];
      if (in.module != module) continue;
      const std::string& by = drugs[static_cast<std::size_t>(i)];
      std::string words = label(m.input(i));
      words.insert(words.size() - 1, by);
      text += fmt::format("    {} [label={} tooltip={} style=filled fillcolor=\"{}\"]\n",
                          quoted(m.input(i)), words, quoted(m.words(in.sentence)),
                          by.empty() ? "#dddddd" : "#ffd9a8");
    }
  };
  if (m.net.count.modules == 0) write_module(0);
  for (int k = 0; k < m.net.count.modules; ++k) {
    const std::string_view name = m.words(m.net.modules[k].name);
    text += fmt::format("  subgraph {} {{\n    label={} style=filled color=\"{}\" fontsize=20\n",
                        quoted(fmt::format("cluster_{}", name)), quoted(name),
                        tints[static_cast<std::size_t>(k) % std::size(tints)]);
    write_module(k);
    text += "  }\n";
  }
  for (const arrow& a : arrows) {
    // Paler between modules, where arrows are long and many.
    const int from =
        a.from < nodes ? m.net.nodes[a.from].module : m.net.inputs[a.from - nodes].module;
    const bool far = from != m.net.nodes[a.to].module;
    text += fmt::format("  {} -> {} [tooltip={} color=\"{}{}\"{}{}]\n", quoted(m.signal(a.from)),
                        quoted(m.node(a.to)), quoted(a.why), a.inhibits ? "#b3261e" : "#2a7a3f",
                        far ? "90" : "", a.inhibits ? " arrowhead=tee" : "",
                        a.strongest < 0.5 ? " style=dashed" : "");
  }
  return text + "}\n";
}

}  // namespace lab
