// lab export --format text: canonical pathway text. Every line says all it means (no `default`),
// modules in their order, in each the inputs, nodes, rules, drugs and presets. Reading it gives the
// same network; what the command line sets becomes the text's own values.
#include <fmt/format.h>

#include "export/export.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

using pathway::decimal;

std::string tail(const model& m, pathway::slice source, pathway::slice sentence) {
  std::string text;
  if (source.size > 0) text += fmt::format(" ({})", m.words(source));
  if (sentence.size > 0) text += fmt::format(" \"{}\"", m.words(sentence));
  return text + "\n";
}

/// The text's own digits, where the value is still that of the text.
std::string kept(decimal from_text, double now) {
  return pathway::to<double>(from_text) == now ? digits(from_text) : digits(now);
}

std::string attribute(std::string_view name, const std::string& value, std::string_view usual) {
  return value == usual ? "" : fmt::format(" {}={}", name, value);
}

std::string node_line(const model& m, const setup& at, int i) {
  const auto& n = m.net.nodes[i];
  const auto k = static_cast<std::size_t>(i);
  const std::string max = at.held[k] ? "1" : kept(n.max, at.max[k]);
  if (!at.held[k] && at.level[k] > at.max[k]) {
    refuse("--format text: '{}' begins at {:.3g}, above its max of {}, which no text can say",
           m.node(i), at.level[k], max);
  }
  return fmt::format("node {}{}{}{}{}", m.node(i), attribute("tau", digits(n.tau), "1"),
                     attribute("start", kept(n.start, at.level[k]), "0"),
                     attribute("max", max, "1"), tail(m, n.source, n.sentence));
}

std::string rule_line(const model& m, int r) {
  const auto& rule = m.net.rules[r];
  std::string text = arrow_of(m, r);
  std::string shape = attribute("w", digits(rule.w), "1") + attribute("n", digits(rule.n), "1.4") +
                      attribute("EC50", digits(rule.EC50), "0.5");
  if (!shape.empty()) text += fmt::format(" [{}]", shape.substr(1));
  return text + tail(m, rule.source, rule.sentence);
}

std::string drug_line(const model& m, int d) {
  const auto& drug = m.net.drugs[d];
  std::string text = fmt::format("drug {} =", m.drug(d));
  for (int a = drug.first_action; a < drug.first_action + drug.actions; ++a) {
    const auto& action = m.net.actions[a];
    text += fmt::format(" {}(IC50={}nM{}{})", m.words(action.name), digits(action.IC50),
                        attribute("Emax", digits(action.Emax), "1"),
                        attribute("h", digits(action.h), "1"));
  }
  return text + tail(m, drug.source, drug.sentence);
}

std::string preset_line(const model& m, int p) {
  const auto& preset = m.net.presets[p];
  std::string text = fmt::format("preset {} =", m.preset(p));
  for (int s = preset.first_setting; s < preset.first_setting + preset.settings; ++s) {
    const auto& setting = m.net.settings[s];
    text += fmt::format(" {}{}={}", m.words(setting.name),
                        setting.kind == pathway::setting_kind::max    ? ".max"
                        : setting.kind == pathway::setting_kind::hold ? ".hold"
                                                                      : "",
                        digits(setting.value));
  }
  return text + tail(m, preset.source, preset.sentence);
}

}  // namespace

std::string export_text(const model& m, const options& o) {
  const setup at = setup_of(m, o);
  const auto is_held = [&](int node) -> bool { return at.held[static_cast<std::size_t>(node)]; };
  std::string text =
      fmt::format("# Written by lab export --format text, version {}.\n", pathway::version);
  if (!o.settings.empty() || o.from_steady) {
    text += fmt::format("# {}\n", describe_setup(m, o));
  }
  for (int k = 0; k == 0 || k < m.net.count.modules; ++k) {
    if (m.net.count.modules > 0) {
      const auto& module = m.net.modules[k];
      text += fmt::format("\nmodule {}{}", m.words(module.name), tail(m, {}, module.sentence));
    }
    for (int i = 0; i < m.net.count.inputs; ++i) {
      const auto& in = m.net.inputs[i];
      if (in.module != k) continue;
      text += fmt::format("input {} = {}{}", m.input(i),
                          kept(in.value, at.input[static_cast<std::size_t>(i)]),
                          tail(m, in.source, in.sentence));
    }
    for (int i = 0; i < m.net.count.nodes; ++i) {
      if (m.net.nodes[i].module == k) text += node_line(m, at, i);
    }
    for (int r = 0; r < m.net.count.rules; ++r) {
      if (m.net.rules[r].module == k && !is_held(m.net.rules[r].target)) text += rule_line(m, r);
    }
    for (int i = 0; i < m.net.count.nodes; ++i) {  // what nothing moves: driven to where it is
      if (m.net.nodes[i].module != k || !is_held(i)) continue;
      text += fmt::format("=> {} [w={}] \"held by the command line\"\n", m.node(i),
                          digits(at.level[static_cast<std::size_t>(i)]));
    }
    for (int d = 0; d < m.net.count.drugs; ++d) {
      if (m.net.drugs[d].module == k) text += drug_line(m, d);
    }
    for (int p = 0; p < m.net.count.presets; ++p) {
      if (m.net.presets[p].module == k) text += preset_line(m, p);
    }
  }
  for (int a = 0; a < m.net.count.aliases; ++a) {
    const auto& alias = m.net.aliases[a];
    text += fmt::format("alias {} = {}\n", m.words(alias.name), m.words(alias.target));
  }
  return text;
}

}  // namespace lab
