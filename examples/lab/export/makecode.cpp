// lab export --format makecode: a network as static TypeScript with blocks, for an extension of
// MakeCode. The text of its functions stands in makecode_code.hpp.
#include <fmt/format.h>

#include <algorithm>

#include "export/export.hpp"
#include "export/fixed.hpp"
#include "export/makecode_code.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"
#include "terminal/quantity.hpp"

namespace lab {
namespace {

/// Words of a pathway text, safe in a comment and in a string.
std::string plain(std::string_view words) { return ascii(words, "*\\\"`"); }

/// A table in flash: a literal of bytes, the lowest first.
std::string table(std::string_view name, const std::vector<int>& all, int width) {
  std::string text = fmt::format("    const {} = hex`", name);
  std::size_t column = 100;
  for (const int n : all) {
    for (int k = 0; k < width; ++k) {
      if (column + 2 > 88) {
        text += "\n        ";
        column = 0;
      }
      text += fmt::format("{:02x}", static_cast<unsigned>(n) >> 8 * k & 255);
      column += 2;
    }
  }
  return text + "`\n";
}

std::string floats(std::string_view name, const std::vector<float>& all) {
  std::string text = fmt::format("    const {} = [", name);
  std::size_t column = 100;
  for (const float v : all) {  // as a double it is the same number
    const std::string number = fmt::format("{}, ", static_cast<double>(v));
    if (column + number.size() > 88) {
      text += "\n        ";
      column = 0;
    }
    text += number;
    column += number.size();
  }
  if (!all.empty()) text.erase(text.size() - 2);
  return text + "]\n";
}

/// What a person chooses from in a block.
template <class Things>
std::string choices(const model& m, std::string_view title, const Things& things, int n) {
  std::string text = fmt::format("    export enum {} {{\n", title);
  for (int i = 0; i < n; ++i) {
    const std::string_view name = m.words(things[i].name), what = m.words(things[i].sentence);
    std::string shown(name);
    std::replace(shown.begin(), shown.end(), '_', ' ');
    if (!what.empty()) text += fmt::format("        /** {} */\n", plain(what));
    text += fmt::format("        //% block=\"{}\"\n        {} = {},\n", shown, name, i);
  }
  return text + "    }\n\n";
}

}  // namespace

std::string export_makecode(const model& m, const options& o) {
  check_fixed(m, "makecode");
  const double step = fixed_step(o);
  const fixed_tables t = fixed_tables_of(m, o, true, step);

  std::string text = fmt::format(
      makecode_opening, m.built_in ? "the mTOR signalling pathway" : "a pathway of your own",
      plain(origin_of(m)), pathway::version, show_time(step));
  text += choices(m, "Node", m.net.nodes, m.net.count.nodes);
  text += choices(m, "Input", m.net.inputs, m.net.count.inputs);
  text += choices(m, "Drug", m.net.drugs, m.net.count.drugs);
  text += choices(m, "Preset", m.net.presets, m.net.count.presets);
  text += fmt::format(
      "    const nodes = {}, inputs = {}, drugs = {}, presets = {}\n"
      "    const inputGates = {}, gates = {}\n",
      t.nodes, t.inputs, t.drugs, t.presets, t.input_gates, t.gates);
  text += table("firstRule", t.first_rule, 2) + table("firstTerm", t.first_term, 2);
  text += table("weights", t.weight, 2);
  text += "    // Rule by rule: twice the number of a value, plus 1 where it inhibits.\n";
  text += table("terms", t.term, 2);
  text += "    // Gates: which value, and by which pair of n and EC50.\n";
  text += table("gateSignal", t.gate_signal, 2) + table("gateForm", t.gate_form, 2);
  text += table("formPower", t.form_power, 1) + table("formE", t.form_e, 2);
  text += "    // Nodes: the share of the way to its drive that a step takes, by time constant.\n";
  text += table("tau", t.tau, 2) + table("shares", t.share, 4);
  text += table("start", t.start, 4) + table("mostAtFirst", t.most, 2);
  text += table("setting", t.setting, 2);
  text += "    // What a drug does: to which input, its IC50 in nM and its largest effect.\n";
  text += table("actionDrug", t.action_drug, 2) + table("actionInput", t.action_input, 2);
  text += floats("actionIC50", t.IC50) + floats("actionEmax", t.Emax);
  text +=
      "    // What a preset sets: 0 an input, 1 the most of a node, 2 a node held at a level.\n";
  text += table("firstDeed", t.first_deed, 2) + table("deedKind", t.deed_kind, 1);
  text += table("deedTarget", t.deed_target, 2) + table("deedNumber", t.deed_number, 4);
  return text + makecode_code;
}

}  // namespace lab
