// lab export --format json: all that a pathway text says, as data. export.schema.json documents it.
#include <fmt/format.h>

#include <algorithm>

#include "export/export.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"

namespace lab {
namespace {

struct place_in_picture {
  const char* picture;  ///< nullptr ends the list
  const char* name;
  double x, y;
};
/// Where the page's pictures put a name; written by CMake from examples/web/layout/*.dot.
constexpr place_in_picture places[] = {
#if __has_include("positions.inc")
#include "positions.inc"
#endif
    {nullptr, nullptr, 0, 0}};

/// Items one a line between brackets.
class rows {
 public:
  void add(std::string_view item) {
    text_ += fmt::format("{}\n    {}", text_.empty() ? "" : ",", item);
  }
  std::string list() const { return text_.empty() ? "[]" : "[" + text_ + "\n  ]"; }

 private:
  std::string text_;
};

std::string words_of(const model& m, pathway::slice sentence, pathway::slice source) {
  std::string all;
  for (const std::string_view one : sources_of(m.words(source))) {
    all += fmt::format("{}{}", all.empty() ? "" : ", ", json(one));
  }
  return fmt::format("\"sources\": [{}], \"sentence\": {}", all, json(m.words(sentence)));
}

std::string module_of(const model& m, int k) {
  return fmt::format("\"module\": {}",
                     k < m.net.count.modules ? json(m.words(m.net.modules[k].name)) : "null");
}

/// The text's own digits, where the value is still that of the text.
std::string kept(pathway::decimal from_text, double now) {
  return pathway::to<double>(from_text) == now ? digits(from_text) : digits(now);
}

std::string references(const model& m) {
  std::vector<std::string_view> named;
  const auto collect = [&](const auto* things, int n) {
    for (int i = 0; i < n; ++i) {
      for (const std::string_view s : sources_of(m.words(things[i].source))) named.push_back(s);
    }
  };
  collect(m.net.nodes, m.net.count.nodes);
  collect(m.net.inputs, m.net.count.inputs);
  collect(m.net.rules, m.net.count.rules);
  collect(m.net.drugs, m.net.count.drugs);
  collect(m.net.presets, m.net.count.presets);
  rows all;
  for (const mtor::reference& r : mtor::references) {
    if (!m.built_in || std::find(named.begin(), named.end(), r.key) == named.end()) continue;
    all.add(
        fmt::format("{{\"key\": {}, \"number_in_review\": {}, \"citation\": {}, \"doi\": {}, "
                    "\"pmid\": {}, \"verified\": {}}}",
                    json(r.key), json(r.review_number), json(r.citation), json(r.doi), json(r.pmid),
                    r.verified));
  }
  return all.list();
}

/// The other names of a drug or a preset.
std::string aliases(const model& m, pathway::symbol of) {
  std::string all;
  for (int i = 0; i < m.net.count.aliases; ++i) {
    const auto& alias = m.net.aliases[i];
    if (m.net.names[alias.entry].meaning == of)
      all += (all.empty() ? "" : ", ") + json(m.words(alias.name));
  }
  return "[" + all + "]";
}

std::string pictures(const model& m) {
  std::string all;
  std::string_view last;
  for (const place_in_picture* p = places; p->picture != nullptr; ++p) {
    const std::string_view name = p->name;
    const pathway::symbol s = m.net.find({name.data(), name.size()});
    if (!m.built_in || (!s.is(symbol_kind::node) && !s.is(symbol_kind::input))) continue;
    const bool begins = last != p->picture;
    if (begins) {
      all += fmt::format("{}\n    {}: {{", last.empty() ? "" : "},", json(p->picture));
      last = p->picture;
    }
    all += fmt::format("{}{}: [{}, {}]", begins ? "" : ", ", json(name), p->x, p->y);
  }
  return all.empty() ? "{}" : "{" + all + "}\n  }";
}

}  // namespace

std::string export_json(const model& m, const options& o) {
  const setup at = setup_of(m, o);
  rows modules, inputs, nodes, rules, drugs, presets;
  for (int k = 0; k < m.net.count.modules; ++k) {
    const auto& module = m.net.modules[k];
    modules.add(fmt::format("{{\"name\": {}, \"sentence\": {}}}", json(m.words(module.name)),
                            json(m.words(module.sentence))));
  }
  for (int i = 0; i < m.net.count.inputs; ++i) {
    const auto& in = m.net.inputs[i];
    inputs.add(fmt::format(
        "{{\"name\": {}, {}, \"value\": {}, {}}}", json(m.input(i)), module_of(m, in.module),
        kept(in.value, at.own[static_cast<std::size_t>(i)]), words_of(m, in.sentence, in.source)));
  }
  for (int i = 0; i < m.net.count.nodes; ++i) {
    const auto& n = m.net.nodes[i];
    const auto k = static_cast<std::size_t>(i);
    const std::string_view gene = m.built_in ? gene_of(m.node(i)) : std::string_view{};
    nodes.add(
        fmt::format("{{\"name\": {}, {}, \"gene\": {}, \"tau\": {}, \"start\": {}, \"max\": {}, "
                    "\"held\": {}, {}}}",
                    json(m.node(i)), module_of(m, n.module), gene.empty() ? "null" : json(gene),
                    digits(n.tau), kept(n.start, at.level[k]), kept(n.max, at.max[k]),
                    static_cast<bool>(at.held[k]), words_of(m, n.sentence, n.source)));
  }
  for (int r = 0; r < m.net.count.rules; ++r) {
    const auto& rule = m.net.rules[r];
    std::string terms;
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      const auto& term = m.net.terms[t];
      terms += fmt::format("{}{{\"name\": {}, \"inhibits\": {}}}", terms.empty() ? "" : ", ",
                           json(m.words(term.name)), term.inhibits);
    }
    rules.add(fmt::format(
        "{{\"target\": {}, {}, \"terms\": [{}], \"w\": {}, \"n\": {}, \"EC50\": {}, {}}}",
        json(m.node(rule.target)), module_of(m, rule.module), terms, digits(rule.w), digits(rule.n),
        digits(rule.EC50), words_of(m, rule.sentence, rule.source)));
  }
  for (int d = 0; d < m.net.count.drugs; ++d) {
    const auto& drug = m.net.drugs[d];
    std::string actions;
    for (int a = drug.first_action; a < drug.first_action + drug.actions; ++a) {
      const auto& action = m.net.actions[a];
      actions += fmt::format("{}{{\"input\": {}, \"IC50\": {}, \"Emax\": {}, \"h\": {}}}",
                             actions.empty() ? "" : ", ", json(m.words(action.name)),
                             digits(action.IC50), digits(action.Emax), digits(action.h));
    }
    drugs.add(fmt::format(
        "{{\"name\": {}, \"aliases\": {}, {}, \"actions\": [{}], \"dose\": {}, {}}}",
        json(m.drug(d)), aliases(m, {symbol_kind::drug, static_cast<uint16_t>(d)}),
        module_of(m, drug.module), actions, digits(at.dose[static_cast<std::size_t>(d)]),
        words_of(m, drug.sentence, drug.source)));
  }
  for (int p = 0; p < m.net.count.presets; ++p) {
    const auto& preset = m.net.presets[p];
    std::string settings;
    for (int s = preset.first_setting; s < preset.first_setting + preset.settings; ++s) {
      const auto& one = m.net.settings[s];
      settings += fmt::format("{}{{\"{}\": {}, \"value\": {}}}", settings.empty() ? "" : ", ",
                              one.kind == pathway::setting_kind::max    ? "max"
                              : one.kind == pathway::setting_kind::hold ? "hold"
                                                                        : "input",
                              json(m.words(one.name)), digits(one.value));
    }
    presets.add(fmt::format(
        "{{\"name\": {}, \"aliases\": {}, {}, \"settings\": [{}], {}}}", json(m.preset(p)),
        aliases(m, {symbol_kind::preset, static_cast<uint16_t>(p)}), module_of(m, preset.module),
        settings, words_of(m, preset.sentence, preset.source)));
  }
  std::string text = fmt::format(
      "{{\n  \"format\": \"pathway\",\n  \"format_version\": 1,\n  \"written_by\": {},\n"
      "  \"origin\": {},\n  \"setup\": {},\n",
      json(fmt::format("lab export {}", pathway::version)), json(origin_of(m)),
      json(describe_setup(m, o)));
  text += fmt::format("  \"modules\": {},\n  \"inputs\": {},\n  \"nodes\": {},\n", modules.list(),
                      inputs.list(), nodes.list());
  text += fmt::format("  \"rules\": {},\n  \"drugs\": {},\n  \"presets\": {},\n", rules.list(),
                      drugs.list(), presets.list());
  return text +
         fmt::format("  \"references\": {},\n  \"pictures\": {}\n}}\n", references(m), pictures(m));
}

}  // namespace lab
