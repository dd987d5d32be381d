// lab export --format c: a network as one C99 header for boards whose compiler knows no C++20.
// The text of its functions stands in c_code.hpp; the tables are written here.
#include <fmt/format.h>

#include <algorithm>

#include "export/export.hpp"
#include "export/c_code.hpp"
#include "export/fixed.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

/// Words of a pathway text, safe in a C comment: printable, with nothing that opens, ends or joins.
std::string comment(std::string_view words) { return ascii(words, "*\\?"); }

/// An array in flash of n items got one by one, broken into lines. C knows no empty array.
template <class Item>
std::string array(std::string_view type, std::string_view name, int n, const Item& item) {
  std::string text = fmt::format("static const {} mtor_{}[] MTOR_TABLE = {{", type, name);
  std::size_t column = 100;
  for (int i = 0; i < std::max(n, 1); ++i) {
    const std::string next =
        (n > 0 ? fmt::format("{}", item(i)) : std::string("0")) + (i + 1 < n ? "," : "");
    const bool fits = column + 1 + next.size() <= 96;
    text += (fits ? " " : "\n  ") + next;
    column = fits ? column + 1 + next.size() : 2 + next.size();
  }
  return text + "};\n";
}

std::string show(float v) {
  std::string text = fmt::format("{:.9g}", v);
  if (text.find_first_of(".e") == text.npos) text += ".0";
  return text + "f";
}

/// The names of one kind: an enumeration, their number, and their texts.
template <class Things>
std::string names(const model& m, std::string_view kind, const Things& things, int n) {
  std::string upper(kind);
  for (char& c : upper) c = static_cast<char>(c - 32);
  std::string text;
  std::size_t longest = 0;
  if (n > 0) text += fmt::format("enum mtor_{} {{\n", kind);
  for (int i = 0; i < n; ++i) {
    const std::string_view name = m.words(things[i].name), what = m.words(things[i].sentence);
    longest = std::max(longest, name.size());
    text += fmt::format("  MTOR_{}_{} = {}{}{}\n", upper, name, i, i + 1 < n ? "," : "",
                        what.empty() ? "" : fmt::format(" /* {} */", comment(what)));
  }
  if (n > 0) text += "};\n";
  text += fmt::format("#define MTOR_{}S {}\n", upper, n);
  text += fmt::format("static const char mtor_{}_names[][{}] MTOR_TABLE = {{\n", kind, longest + 1);
  for (int i = 0; i < n; ++i) {
    text += fmt::format("  \"{}\"{}\n", m.words(things[i].name), i + 1 < n ? "," : "");
  }
  return text + (n > 0 ? "};\n\n" : "  \"\"};\n\n");
}

/// The tables of the very cell that the C++ library would run, number by number.
std::string tables(const model& m, const fixed_tables& t) {
  const auto ints = [](std::string_view type, std::string_view name, const std::vector<int>& all) {
    return array(type, name, static_cast<int>(all.size()),
                 [&](int i) { return all[static_cast<std::size_t>(i)]; });
  };
  const auto floats = [](std::string_view name, const std::vector<float>& all) {
    return array("float", name, static_cast<int>(all.size()),
                 [&](int i) { return show(all[static_cast<std::size_t>(i)]); });
  };
  std::string text = ints("uint16_t", "first_rule", t.first_rule);
  text += ints("uint16_t", "first_term", t.first_term);
  text += ints("mtor_value", "weight", t.weight);
  text += "/* Rule by rule: twice the address of a value, plus 1 where it inhibits. */\n";
  text += "static const uint16_t mtor_term[] MTOR_TABLE = {\n";
  for (std::size_t k = 0; k < t.source.size(); ++k) {
    text += "  ";
    for (int j = t.first_term[k]; j < t.first_term[k + 1]; ++j) {
      text += fmt::format("{}, ", t.term[static_cast<std::size_t>(j)]);
    }
    text += fmt::format("/* {} */\n", comment(m.words(m.net.rules[t.source[k]].text)));
  }
  text += "  0};\n";
  text += "/* Gates: which value, and by which pair of n and EC50. */\n";
  text += ints("uint16_t", "gate_signal", t.gate_signal);
  text += ints("uint16_t", "gate_form", t.gate_form);
  text += ints("uint8_t", "form_power", t.form_power);
  text += ints("mtor_value", "form_e", t.form_e);
  text += "/* Nodes: the share of the way to its drive that a step takes, by time constant. */\n";
  text += ints("uint16_t", "tau", t.tau);
  text += ints("mtor_level", "share", t.share);
  text += ints("mtor_level", "start", t.start);
  text += ints("mtor_value", "most", t.most);
  text += ints("mtor_value", "setting", t.setting);

  text += "/* What a drug does: to which input, its IC50 in nM and its largest effect. */\n";
  text += ints("uint8_t", "action_drug", t.action_drug);
  text += ints("uint16_t", "action_input", t.action_input);
  text += floats("action_IC50", t.IC50);
  text += floats("action_Emax", t.Emax);
  text += "/* What a preset sets: 0 an input, 1 the most of a node, 2 a node held at a level. */\n";
  text += ints("uint16_t", "first_deed", t.first_deed);
  text += ints("uint8_t", "deed_kind", t.deed_kind);
  text += ints("uint16_t", "deed_target", t.deed_target);
  text += ints("mtor_level", "deed_number", t.deed_number);
  text += fmt::format("#define MTOR_TERMS {}\n#define MTOR_INPUT_GATES {}\n#define MTOR_GATES {}\n",
                      t.term.size(), t.input_gates, t.gates);
  return text + fmt::format("#define MTOR_ACTIONS {}\n", t.action_drug.size());
}

}  // namespace

std::string export_c(const model& m, const options& o) {
  const std::string number = o.number.empty() ? "q1_15" : o.number;
  if (number != "q1_15" && number != "q16_16") {
    refuse("--number: no number '{}', there is q1_15, q16_16", number);
  }
  const double step = fixed_step(o);
  check_fixed(m, "c");
  const bool narrow = number == "q1_15";

  std::string text = fmt::format(c_opening, comment(origin_of(m)), pathway::version, number,
                                 show_time(step), comment(m.built_in ? c_built_in : c_own));
  text += fmt::format(
      "#define MTOR_VERSION \"{}\"\n"
      "#define MTOR_STEP_MINUTES {}\n"
      "#define MTOR_PLACES {} /* binary, of a value; a level has 30 */\n\n",
      pathway::version, show(static_cast<float>(step)), narrow ? 15 : 16);
  text += c_types[narrow ? 0 : 1];
  text += "/* --- names ---------------------------------------------------------------- */\n\n";
  text += names(m, "node", m.net.nodes, m.net.count.nodes);
  text += names(m, "input", m.net.inputs, m.net.count.inputs);
  text += names(m, "drug", m.net.drugs, m.net.count.drugs);
  text += names(m, "preset", m.net.presets, m.net.count.presets);
  text += "/* --- tables --------------------------------------------------------------- */\n\n";
  text += tables(m, fixed_tables_of(m, o, narrow, step));
  return text + c_functions;
}

}  // namespace lab
