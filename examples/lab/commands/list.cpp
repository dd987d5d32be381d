// lab list: the names that can be used, with what the network's text says of each.
#include <fmt/format.h>

#include <algorithm>

#include "command_line/commands.hpp"
#include "terminal/glyphs.hpp"
#include "mtor/references.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::string_view kinds[] = {"nodes", "inputs", "drugs", "presets", "rules", "references"};

class lister {
 public:
  lister(const model& m, output& out) : m_(m), out_(out) {}

  /// `key`: of the references only the one with this key, and those with this number.
  void list(std::string_view kind, std::string_view key = "") {
    const network& net = m_.net;
    if (kind == "nodes") {
      for (int i = 0; i < net.count.nodes; ++i) {
        const auto& n = net.nodes[i];
        entry(m_.node(i), "tau " + show_time(pathway::to<double>(n.tau)), n.sentence, n.source);
      }
    } else if (kind == "inputs") {
      for (int i = 0; i < net.count.inputs; ++i) {
        const auto& in = net.inputs[i];
        entry(m_.input(i), fmt::format("= {:g}", pathway::to<double>(in.value)), in.sentence,
              in.source);
      }
    } else if (kind == "drugs") {
      for (int i = 0; i < net.count.drugs; ++i) {
        const auto& d = net.drugs[i];
        entry(m_.drug(i), actions(d), d.sentence, d.source);
      }
    } else if (kind == "presets") {
      for (int i = 0; i < net.count.presets; ++i) {
        const auto& p = net.presets[i];
        entry(m_.preset(i), settings(p), p.sentence, p.source);
      }
    } else if (kind == "references") {
      for (const mtor::reference& r : mtor::references) {
        if (key.empty() || key == r.key || key == r.review_number) entry(r);
      }
    } else {
      for (int i = 0; i < net.count.rules; ++i) {
        const auto& r = net.rules[i];
        out_.line(harmless(std::string(m_.words(r.text))));
        out_.line("    " + wrap(show_words(r.sentence, r.source), 80, 4));
      }
    }
  }

 private:
  static constexpr int column = 35;

  std::string show_words(pathway::slice sentence, pathway::slice source) const {
    std::string text(m_.words(sentence));
    if (source.size > 0) text += fmt::format("{}({})", text.empty() ? "" : " ", m_.words(source));
    return harmless(text);
  }

  void entry(std::string_view name, const std::string& numbers, pathway::slice sentence,
             pathway::slice source) {
    const std::string words = show_words(sentence, source);
    std::string head = fmt::format("  {:<22} {:<9}", name, numbers);
    if (words.empty()) return out_.line(head.substr(0, head.find_last_not_of(' ') + 1));
    if (columns(head) < column) return out_.line(fit(head, column) + wrap(words, 80, column));
    out_.line(head);
    out_.line("      " + wrap(words, 80, 6));
  }

  void entry(const mtor::reference& r) {
    const std::string_view number = r.review_number, doi = r.doi, pmid = r.pmid;
    std::string words(r.citation);
    if (!doi.empty()) words += fmt::format("; doi {}", doi);
    if (!pmid.empty()) words += fmt::format("; PMID {}", pmid);
    out_.line(fmt::format("  {:<22} {:<6} {}", r.key,
                          number.empty() ? "" : fmt::format("[{}]", number),
                          r.verified ? "verified" : "not verified"));
    out_.line("      " + wrap(words, 80, 6));
  }

  std::string actions(const pathway::drug_data& d) const {
    std::string text;
    for (int a = d.first_action; a < d.first_action + d.actions; ++a) {
      const auto& action = m_.net.actions[a];
      if (!text.empty()) text += ", ";
      text += fmt::format("{} IC50 {}", m_.words(action.name),
                          show_dose(pathway::to<double>(action.IC50)));
    }
    return text;
  }

  std::string settings(const pathway::preset_data& p) const {
    std::string text;
    for (int s = p.first_setting; s < p.first_setting + p.settings; ++s) {
      const auto& setting = m_.net.settings[s];
      const std::string_view field = setting.kind == pathway::setting_kind::max    ? ".max"
                                     : setting.kind == pathway::setting_kind::hold ? ".hold"
                                                                                   : "";
      if (!text.empty()) text += ' ';
      text += fmt::format("{}{}={:g}", m_.words(setting.name), field,
                          pathway::to<double>(setting.value));
    }
    return text;
  }

  const model& m_;
  output& out_;
};

}  // namespace

int list(const options& o) {
  const std::string key = o.operands.size() > 1 ? o.operands[1] : "";
  if (!key.empty()) {
    if (o.operands.front() != "references") refuse("unexpected '{}'", key);
    std::vector<std::string_view> known;
    for (const mtor::reference& r : mtor::references) {
      for (const char* name : {r.key, r.review_number}) known.emplace_back(name);
    }
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      refuse("list references: nothing is called '{}'{}", key, did_you_mean(key, known));
    }
  }
  const model& m = *o.on;
  const std::string wanted = o.operands.empty() ? "" : o.operands.front();
  if (!wanted.empty() && std::find(std::begin(kinds), std::end(kinds), wanted) == std::end(kinds)) {
    const std::string hint = did_you_mean(wanted, kinds);
    refuse("list: nothing is called '{}'{}", wanted,
           hint.empty() ? fmt::format("; there are {}", fmt::join(kinds, ", ")) : hint);
  }
  output out;
  lister all(m, out);
  for (const std::string_view kind : kinds) {
    if (!wanted.empty() && kind != wanted) continue;
    if (wanted.empty()) out.print("{}{}\n", kind == kinds[0] ? "" : "\n", kind);
    all.list(kind, key);
  }
  out.flush();
  return fine;
}

}  // namespace lab
