// GINML, the regulatory graphs of GINsim: functions <value val="1"><exp str="A &amp;
// !B:2"/></value>, and parameters that name which interactions are active.
#ifdef LAB_HAS_PUGIXML
#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>

#include "import/formula.hpp"
#include "import/levels.hpp"
#include "import/xml.hpp"

namespace lab {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> all;
  for (std::size_t at = 0; (at = text.find_first_not_of(" \t\r\n", at)) != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
    all.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return all;
}

/// The levels of a regulator that act on one target: each acts from its own threshold up to the
/// next, as in GINsim.
struct regulator {
  int from, to;
  std::vector<int> thresholds;
};

int number_of(std::string_view text, int otherwise) {
  const std::string all = trimmed(text);
  if (all.empty()) return otherwise;
  int number = 0;
  for (const char c : all) {
    if (c < '0' || c > '9' || number > levels::most) return -1;
    number = 10 * number + (c - '0');
  }
  return number;
}

}  // namespace

draft import_ginml(const std::string& text) {
  draft d;
  const xml_text doc(text);
  const pugi::xml_node graph = doc.top().child("graph");
  if (!graph) throw cannot_import{"line 1", "expected <gxl> with a <graph>"};
  std::vector<pugi::xml_node> nodes;
  levels all;
  for (const pugi::xml_node n : graph.children("node")) {
    draft::signal s;
    s.where = doc.line_of(n);
    s.name = one_line(n.attribute("id").value());
    s.sentence = one_line(n.attribute("name").value());
    if (s.sentence == s.name) s.sentence.clear();
    if (s.name.empty()) throw cannot_import{s.where, "expected a node with an id"};
    if (all.find(s.name) >= 0) {
      throw cannot_import{s.where, fmt::format("'{}' is declared already", s.name)};
    }
    const int max = number_of(n.attribute("maxvalue").value(), 1);
    if (max < 1 || max > levels::most) {
      throw cannot_import{s.where,
                          fmt::format("maxvalue of '{}' is '{}': expected 1 to {}", s.name,
                                      one_line(n.attribute("maxvalue").value()), levels::most)};
    }
    nodes.push_back(n);
    all.add(s, max, 0);
  }
  if (nodes.empty()) throw cannot_import{"line 1", "this graph has no node"};
  all.place(d);

  std::vector<regulator> regulators;
  const auto regulates = [&](int from, int to) {
    return std::find_if(regulators.begin(), regulators.end(),
                        [&](const regulator& r) { return r.from == from && r.to == to; });
  };
  std::map<std::string, std::pair<std::size_t, int>> interactions;  // id: regulator, threshold
  for (const pugi::xml_node e : graph.children("edge")) {
    const std::string where = doc.line_of(e);
    const int from = all.find(one_line(e.attribute("from").value())),
              to = all.find(one_line(e.attribute("to").value()));
    if (from < 0 || to < 0)
      throw cannot_import{where, "an edge from or to a node that is not there"};
    auto r = regulates(from, to);
    if (r == regulators.end()) r = regulators.insert(r, {from, to, {}});
    const auto number = static_cast<std::size_t>(r - regulators.begin());
    const std::string id = one_line(e.attribute("id").value());
    const auto add = [&](int threshold, const std::string& name) {
      if (threshold < 1 || threshold > all.max(from)) {
        throw cannot_import{where,
                            fmt::format("an edge from '{}' acts from level {}, and it has {}",
                                        all.name(from), threshold, all.max(from))};
      }
      r->thresholds.push_back(threshold);
      interactions[name] = {number, threshold};
      interactions.emplace(name + fmt::format(":{}", threshold), std::pair{number, threshold});
    };
    const std::string effects = e.attribute("effects").value();
    for (const std::string& effect : words_of(effects)) {
      const int threshold = number_of(effect.substr(0, effect.find(':')), 1);
      add(threshold, fmt::format("{}:{}", id, threshold));
    }
    if (effects.empty()) add(number_of(e.attribute("minvalue").value(), 1), id);
  }
  for (regulator& r : regulators) std::sort(r.thresholds.begin(), r.thresholds.end());
  /// Where the regulator acts through the interaction of this threshold.
  const auto acts = [&](const regulator& r, int threshold) {
    const auto next = std::upper_bound(r.thresholds.begin(), r.thresholds.end(), threshold);
    return all.between(r.from, threshold, next == r.thresholds.end() ? all.max(r.from) : *next - 1);
  };

  for (int k = 0; k < all.count(); ++k) {
    const pugi::xml_node node = nodes[static_cast<std::size_t>(k)];
    const std::string where = all.where(k), name = all.name(k);
    if (std::string_view(node.attribute("input").value()) == "true") {
      all.hold(d, k);
      d.note(where, fmt::format("'{}' is an input, at 0", name));
      continue;
    }
    std::vector<std::vector<logic>> any(static_cast<std::size_t>(all.max(k)));
    /// Where this holds, the node is drawn to that level; the highest one counts.
    const auto draws = [&](int level, const logic& f) {
      if (level > all.max(k)) {
        throw cannot_import{
            where, fmt::format("'{}' is given level {}, and it has {}", name, level, all.max(k))};
      }
      for (int at = 1; at <= level; ++at) any[static_cast<std::size_t>(at - 1)].push_back(f);
    };
    /// Just these interactions are active.
    const auto exactly = [&](const std::vector<std::string>& active) {
      std::map<std::size_t, int> through;  // regulator: threshold
      for (const std::string& a : active) {
        const auto i = interactions.find(a);
        if (i == interactions.end() || regulators[i->second.first].to != k) {
          throw cannot_import{
              where,
              fmt::format("a parameter of '{}' names an interaction that is not there", name)};
        }
        const bool is_new = through.insert(i->second).second;
        if (!is_new) return logic::of_value(false);  // two at once
      }
      std::vector<logic> each;
      for (std::size_t r = 0; r < regulators.size(); ++r) {
        if (regulators[r].to != k) continue;
        const auto t = through.find(r);
        each.push_back(t != through.end()
                           ? acts(regulators[r], t->second)
                           : logic::negated(all.at_least(regulators[r].from,
                                                         regulators[r].thresholds.front())));
      }
      return logic::all_of(std::move(each));
    };
    /// A: at its lowest threshold or above; A:2: through the interaction of that threshold.
    const auto operand = [&](const std::string& words) -> std::optional<logic> {
      const std::size_t colon = words.find(':');
      const int from = all.find(words.substr(0, colon));
      if (from < 0) return std::nullopt;
      const auto r = regulates(from, k);
      const std::vector<int> usual{1};
      const std::vector<int>& thresholds = r == regulators.end() ? usual : r->thresholds;
      if (colon == words.npos) return all.at_least(from, thresholds.front());
      const int threshold = number_of(words.substr(colon + 1), 0);
      if (std::find(thresholds.begin(), thresholds.end(), threshold) == thresholds.end()) {
        throw cannot_import{where,
                            fmt::format("the function of '{}' names '{}', an interaction that "
                                        "is not there",
                                        name, one_line(words))};
      }
      return acts(r == regulators.end() ? regulator{from, k, usual} : *r, threshold);
    };
    const auto level_of = [&](const pugi::xml_node n, const char* attribute) {
      const int level = number_of(n.attribute(attribute).value(), 0);
      if (level >= 0) return level;
      throw cannot_import{where, fmt::format("a level of '{}' is '{}'", name,
                                             one_line(n.attribute(attribute).value()))};
    };
    if (const int level = level_of(node, "basevalue"); level > 0) draws(level, exactly({}));
    for (const pugi::xml_node p : node.children("parameter")) {
      if (const int level = level_of(p, "val"); level > 0) {
        draws(level, exactly(words_of(p.attribute("idActiveInteractions").value())));
      }
    }
    for (const pugi::xml_node v : node.children("value")) {
      const int level = level_of(v, "val");
      if (level == 0) continue;
      for (const pugi::xml_node e : v.children("exp")) {
        std::string formula = e.attribute("str").value();
        for (char& c : formula) {
          if (c == '\n' || c == '\r') c = ' ';
        }
        try {
          draws(level, read_formula(d, formula, 0, 1, {.operand = operand}));
        } catch (const cannot_import& c) {
          if (c.where == where) throw;
          throw cannot_import{where,
                              fmt::format("the function of '{}': {}: {}", name, c.where, c.why)};
        }
      }
    }
    std::vector<logic> towards;
    for (std::vector<logic>& at : any) towards.push_back(logic::any_of(std::move(at)));
    all.drive(d, k, std::move(towards), where);
  }
  d.note("initial states", "are in no GINML: every node begins at 0");
  return d;
}

}  // namespace lab
#endif
