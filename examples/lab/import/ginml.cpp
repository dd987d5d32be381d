// GINML, the regulatory graphs of GINsim, where every node is on or off: functions
// <value><exp str="A &amp; !B"/></value>, and parameters that name which interactions are active.
#ifdef LAB_HAS_PUGIXML
#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>

#include "import/formula.hpp"

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

/// A:1 is A where a node is on or off.
std::string without_levels(std::string_view formula) {
  std::string all;
  for (std::size_t at = 0; at < formula.size(); ++at) {
    if (formula.substr(at, 2) == ":1") {
      ++at;
    } else {
      all += formula[at] == '\n' || formula[at] == '\r' ? ' ' : formula[at];
    }
  }
  return all;
}

}  // namespace

draft import_ginml(const std::string& text) {
  draft d;
  d.n = logic_n;
  d.EC50 = logic_EC50;
  pugi::xml_document doc;
  const pugi::xml_parse_result parsed = doc.load_buffer(text.data(), text.size());
  const auto place = [&](std::ptrdiff_t offset) {
    const auto end = std::min<std::ptrdiff_t>(std::max<std::ptrdiff_t>(offset, 0),
                                              static_cast<std::ptrdiff_t>(text.size()));
    return fmt::format("line {}", 1 + std::count(text.begin(), text.begin() + end, '\n'));
  };
  if (!parsed) {
    throw cannot_import{place(parsed.offset),
                        fmt::format("no XML: {}", lower(parsed.description()))};
  }
  const pugi::xml_node graph = doc.document_element().child("graph");
  if (!graph) throw cannot_import{"line 1", "expected <gxl> with a <graph>"};
  std::vector<pugi::xml_node> nodes;
  for (const pugi::xml_node n : graph.children("node")) {
    draft::signal s;
    s.where = place(n.offset_debug());
    s.name = one_line(n.attribute("id").value());
    s.sentence = one_line(n.attribute("name").value());
    if (s.sentence == s.name) s.sentence.clear();
    if (s.name.empty()) throw cannot_import{s.where, "expected a node with an id"};
    if (d.find(s.name) >= 0) {
      throw cannot_import{s.where, fmt::format("'{}' is declared already", s.name)};
    }
    if (const std::string most = n.attribute("maxvalue").value(); !most.empty() && most != "1") {
      throw cannot_import{s.where,
                          fmt::format("'{}' has levels up to {}: a pathway text says on and off "
                                      "(GINsim or bioLQM can turn a multi-valued model into a "
                                      "Boolean one)",
                                      s.name, most)};
    }
    nodes.push_back(n);
    d.add(std::move(s));
  }
  if (nodes.empty()) throw cannot_import{"line 1", "this graph has no node"};
  struct interaction {
    std::string id;
    int from, to;
  };
  std::vector<interaction> interactions;
  for (const pugi::xml_node e : graph.children("edge")) {
    const int from = d.find(one_line(e.attribute("from").value())),
              to = d.find(one_line(e.attribute("to").value()));
    if (from < 0 || to < 0) {
      throw cannot_import{place(e.offset_debug()), "an edge from or to a node that is not there"};
    }
    interactions.push_back({one_line(e.attribute("id").value()), from, to});
  }
  for (std::size_t k = 0; k < nodes.size(); ++k) {
    draft::signal& s = d.signals[k];
    const std::string where = s.where, name = s.name;
    if (std::string_view(nodes[k].attribute("input").value()) == "true") {
      s.is_input = true;
      d.note(where, fmt::format("'{}' is an input, at 0", name));
      continue;
    }
    std::vector<logic> any;
    /// On where just these interactions are active.
    const auto exactly = [&](const std::vector<std::string>& active) {
      std::vector<logic> all;
      std::size_t found = 0;
      for (const interaction& i : interactions) {
        if (i.to != static_cast<int>(k)) continue;
        const bool on = std::any_of(active.begin(), active.end(), [&](const std::string& a) {
          return a == i.id || a == i.id + ":1";
        });
        found += on ? 1 : 0;
        logic l = logic::of_signal(i.from);
        all.push_back(on ? std::move(l) : logic::negated(std::move(l)));
      }
      if (found != active.size()) {
        throw cannot_import{
            where, fmt::format("a parameter of '{}' names an interaction that is not there", name)};
      }
      any.push_back(logic::all_of(std::move(all)));
    };
    if (std::string_view(nodes[k].attribute("basevalue").value()) == "1") exactly({});
    for (const pugi::xml_node p : nodes[k].children("parameter")) {
      if (std::string_view(p.attribute("val").value()) != "1") continue;
      exactly(words_of(p.attribute("idActiveInteractions").value()));
    }
    for (const pugi::xml_node v : nodes[k].children("value")) {
      if (std::string_view(v.attribute("val").value()) != "1") continue;
      for (const pugi::xml_node e : v.children("exp")) {
        const std::string formula = without_levels(e.attribute("str").value());
        if (formula.find(':') != std::string::npos) {
          throw cannot_import{
              where, fmt::format("the function of '{}' has a level beyond on and off", name)};
        }
        try {
          any.push_back(read_formula(d, formula, 0, 1));
        } catch (const cannot_import& c) {
          throw cannot_import{where,
                              fmt::format("the function of '{}': {}: {}", name, c.where, c.why)};
        }
      }
    }
    add_logic(d, static_cast<int>(k), logic::any_of(std::move(any)), where);
  }
  d.note("initial states", "are in no GINML: every node begins at 0");
  return d;
}

}  // namespace lab
#endif
