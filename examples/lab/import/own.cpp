#include "import/own.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "import/import.hpp"
#include "import/text.hpp"
#include "model/model.hpp"

namespace lab {
namespace {

const std::string& named(const std::string& name, const std::string& where) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  if (!name.empty() && std::all_of(name.begin(), name.end(), fits)) return name;
  throw cannot_import{where, fmt::format("'{}' is no name", one_line(name))};
}

/// The digits, so that they mean the same number.
const std::string& number(const std::string& digits, const std::string& where) {
  const bool fits = digits.find_first_not_of("0123456789.eE+-") == std::string::npos;
  char* end = nullptr;
  std::strtod(digits.c_str(), &end);
  if (fits && !digits.empty() && *end == '\0') return digits;
  throw cannot_import{where, fmt::format("'{}' is no number", one_line(digits))};
}

std::string attribute(const char* name, const std::string& value, const char* usual,
                      const std::string& where) {
  return value == usual ? "" : fmt::format(" {}={}", name, number(value, where));
}

std::string tail(const own_network::described& d) {
  return tail_of(one_line(d.source), one_line(d.sentence), "");
}

std::string text_of(const own_network::rule& r) {
  std::string text;
  for (const own_network::term& t : r.terms) {
    text += fmt::format("{}{}{}", text.empty() ? "" : " & ", t.inhibits ? "!" : "",
                        named(t.name, r.where));
  }
  text += fmt::format("{}=> {}", text.empty() ? "" : " ", named(r.target, r.where));
  const std::string shape = attribute("w", r.w, "1", r.where) +
                            attribute("n", r.n, "1.4", r.where) +
                            attribute("EC50", r.EC50, "0.5", r.where);
  if (!shape.empty()) text += fmt::format(" [{}]", shape.substr(1));
  return text + tail(r);
}

std::string text_of(const own_network::drug& d) {
  std::string text = fmt::format("drug {} =", named(d.name, d.where));
  for (const own_network::action& a : d.actions) {
    text += fmt::format(" {}(IC50={}nM{}{})", named(a.input, d.where), number(a.IC50, d.where),
                        attribute("Emax", a.Emax, "1", d.where), attribute("h", a.h, "1", d.where));
  }
  return text + tail(d);
}

std::string text_of(const own_network::preset& p) {
  std::string text = fmt::format("preset {} =", named(p.name, p.where));
  for (const own_network::setting& s : p.settings) {
    if (s.kind != "input" && s.kind != "max" && s.kind != "hold") {
      throw cannot_import{p.where, fmt::format("a setting of '{}' is of no kind", p.name)};
    }
    text += fmt::format(" {}{}={}", named(s.name, p.where), s.kind == "input" ? "" : "." + s.kind,
                        number(s.value, p.where));
  }
  return text + tail(p);
}

}  // namespace

std::string write_own(draft& d) {
  const own_network& net = *d.own;
  need_room("nodes", net.nodes.size(), limit.nodes);
  need_room("inputs", net.inputs.size(), limit.inputs);
  need_room("rules", net.rules.size(), limit.rules);
  need_room("drugs", net.drugs.size(), limit.drugs);
  need_room("presets", net.presets.size(), limit.presets);
  need_room("modules", net.modules.size(), limit.modules);
  std::string dosed;
  for (const own_network::drug& drug : net.drugs) {
    if (std::strtod(drug.dose.c_str(), nullptr) == 0) continue;
    dosed += fmt::format(" --dose {}={}nM", drug.name, drug.dose);
  }
  if (!dosed.empty()) {
    d.note("doses", fmt::format("stand in no text: give them again, {}", one_line(dosed)));
  }
  std::set<std::string> held;
  for (const own_network::node& n : net.nodes) {
    if (!n.held) continue;
    held.insert(n.name);
    d.note(n.where, fmt::format("'{}' is held: instead of its rules one that keeps it at {}",
                                one_line(n.name), one_line(n.start)));
  }
  lines all = begin(d);

  const auto write = [&](const std::string& module) {
    for (const own_network::input& i : net.inputs) {
      if (i.module != module) continue;
      all.add(
          fmt::format("input {} = {}{}", named(i.name, i.where), number(i.value, i.where), tail(i)),
          i.where);
    }
    for (const own_network::node& n : net.nodes) {
      if (n.module != module) continue;
      all.add(fmt::format("node {}{}{}{}{}", named(n.name, n.where),
                          attribute("tau", n.tau, "1", n.where),
                          attribute("start", n.start, "0", n.where),
                          n.held ? "" : attribute("max", n.max, "1", n.where), tail(n)),
              n.where);
    }
    for (const own_network::rule& r : net.rules) {
      if (r.module == module && held.count(r.target) == 0) all.add(text_of(r), r.where);
    }
    for (const own_network::node& n : net.nodes) {
      if (n.module != module || !n.held) continue;
      all.add(fmt::format("=> {} [w={}] \"held\"", n.name, number(n.start, n.where)), n.where);
    }
    for (const own_network::drug& drug : net.drugs) {
      if (drug.module == module) all.add(text_of(drug), drug.where);
    }
    for (const own_network::preset& p : net.presets) {
      if (p.module == module) all.add(text_of(p), p.where);
    }
  };
  const auto is_known = [&](const std::string& module) {
    return module.empty() ||
           std::any_of(net.modules.begin(), net.modules.end(),
                       [&](const own_network::module& m) { return m.name == module; });
  };
  const auto check_module = [&](const auto& things) {
    for (const auto& thing : things) {
      if (is_known(thing.module)) continue;
      throw cannot_import{thing.where, fmt::format("there is no module '{}'", thing.module)};
    }
  };
  check_module(net.inputs);
  check_module(net.nodes);
  check_module(net.rules);
  check_module(net.drugs);
  check_module(net.presets);
  write("");
  for (const own_network::module& m : net.modules) {
    all.add("");
    all.add(
        fmt::format("module {}{}", named(m.name, "modules"), tail_of("", one_line(m.sentence), "")),
        "module '" + m.name + "'");
    write(m.name);
  }
  const auto write_aliases = [&](const auto& things) {
    for (const auto& thing : things) {
      for (const std::string& alias : thing.aliases) {
        all.add(fmt::format("alias {} = {}", named(alias, thing.where), thing.name), thing.where);
      }
    }
  };
  write_aliases(net.drugs);
  write_aliases(net.presets);
  check(all);
  return all.text;
}

}  // namespace lab
