// lab export --format c: a network as one C99 header for boards whose compiler knows no C++20.
// The text of its functions stands in export_c_code.hpp; the tables are written here.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "export/export.hpp"
#include "export/c_code.hpp"
#include "pathway/version.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

using pathway::decimal;

/// Words of a pathway text, safe in a C comment: printable, with nothing that opens, ends or joins.
std::string comment(std::string_view words) {
  std::string text(words);
  for (char& c : text) {
    if (c < ' ' || c > '~' || c == '*' || c == '\\' || c == '?') c = '.';
  }
  return text;
}

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

/// What these tables cannot say. The step has no power of its own: x, x^2, x^3 and x^4 are
/// products, everything else would need a logarithm.
void check_supported(const model& m) {
  for (int r = 0; r < m.net.count.rules; ++r) {
    const pathway::rule_data& rule = m.net.rules[r];
    const double n = pathway::to<double>(rule.n);
    if (rule.terms == 0 || n == 1 || n == 2 || n == 3 || n == 4) continue;
    refuse("{}: the rule '{}' has n={:g}; format c knows n = 1, 2, 3 and 4", origin_of(m),
           m.words(rule.text), n);
  }
  for (int d = 0; d < m.net.count.drugs; ++d) {
    for (int a = 0; a < m.net.drugs[d].actions; ++a) {
      const double h = pathway::to<double>(m.net.actions[m.net.drugs[d].first_action + a].h);
      if (h == 1) continue;
      refuse("{}: the drug '{}' has h={:g}; format c knows h = 1 alone", origin_of(m), m.drug(d),
             h);
    }
  }
}

/// The tables of the very cell that the C++ library would run, number by number.
template <class T>
std::string tables(const model& m, double step, bool from_steady) {
  using namespace pathway;
  const auto maths = std::make_unique<interpreted<T, limit>>();
  maths->read(m.net);
  const auto& t = maths->equations;
  const auto cell = std::make_unique<interpreted_simulation<T, limit, exponential_euler>>(*maths);
  must(cell->set_step({step}));
  const auto begin = std::make_unique<lab::cell>(m.maths);
  if (from_steady) start_at_rest(*begin, m);

  std::string text =
      array("uint16_t", "first_rule", t.count.nodes + 1, [&](int i) { return t.first_rule[i]; });
  text +=
      array("uint16_t", "first_term", t.count.rules + 1, [&](int i) { return t.first_term[i]; });
  text += array("mtor_value", "weight", t.count.rules, [&](int i) { return t.weight[i].raw; });
  text += "/* Rule by rule: twice the address of a value, plus 1 where it inhibits. */\n";
  text += "static const uint16_t mtor_term[] MTOR_TABLE = {\n";
  for (int k = 0; k < t.count.rules; ++k) {
    text += "  ";
    for (int j = t.first_term[k]; j < t.first_term[k + 1]; ++j) {
      text += fmt::format("{}, ", t.term[j]);
    }
    text += fmt::format("/* {} */\n", comment(m.words(m.net.rules[t.rule[k]].text)));
  }
  text += "  0};\n";
  text += "/* Gates: which value, and by which pair of n and EC50. */\n";
  text +=
      array("uint16_t", "gate_signal", t.count.gates(), [&](int i) { return t.gate_signal[i]; });
  text += array("uint16_t", "gate_form", t.count.gates(), [&](int i) { return t.gate_form[i]; });
  text += array("uint8_t", "form_power", t.count.kinds, [&](int i) { return t.kind[i].power; });
  text += array("mtor_value", "form_e", t.count.kinds, [&](int i) { return t.kind[i].e.raw; });
  text += "/* Nodes: the share of the way to its drive that a step takes, by time constant. */\n";
  text += array("uint16_t", "tau", t.count.nodes, [&](int i) { return t.tau_class[i]; });
  text += array("mtor_level", "share", t.count.taus, [&](int c) {
    int node = 0;
    while (t.tau_class[node] != c) ++node;
    return cell->factor(0, node).raw;
  });
  text += array("mtor_level", "start", t.count.nodes, [&](int i) {
    return (from_steady ? level_of<T>::nearest(begin->node(pathway::node_index(i))) : t.start[i])
        .raw;
  });
  text += array("mtor_value", "most", t.count.nodes, [&](int i) { return t.max[i].raw; });
  text += array("mtor_value", "setting", t.count.inputs, [&](int i) { return t.input[i].raw; });

  const auto& p = maths->doses;
  text += "/* What a drug does: to which input, its IC50 in nM and its largest effect. */\n";
  text +=
      array("uint8_t", "action_drug", p.count.actions, [&](int a) { return p.actions[a].drug; });
  text +=
      array("uint16_t", "action_input", p.count.actions, [&](int a) { return p.actions[a].input; });
  text += array("float", "action_IC50", p.count.actions,
                [&](int a) { return show(p.actions[a].IC50); });
  text += array("float", "action_Emax", p.count.actions,
                [&](int a) { return show(p.actions[a].Emax); });
  text += "/* What a preset sets: 0 an input, 1 the most of a node, 2 a node held at a level. */\n";
  text += array("uint16_t", "first_deed", p.count.presets + 1,
                [&](int i) { return p.first_setting[i]; });
  text += array("uint8_t", "deed_kind", p.count.settings,
                [&](int i) { return static_cast<int>(p.settings[i].kind); });
  text += array("uint16_t", "deed_target", p.count.settings,
                [&](int i) { return p.settings[i].target; });
  text += array("mtor_level", "deed_number", p.count.settings, [&](int i) {
    const auto& s = p.settings[i];
    return s.kind == setting_kind::hold ? number<T>::level_from(s.value).raw
                                        : number<T>::from_real(s.value).raw;
  });
  text += fmt::format("#define MTOR_TERMS {}\n#define MTOR_INPUT_GATES {}\n#define MTOR_GATES {}\n",
                      t.count.terms, t.count.input_gates, t.count.gates());
  return text + fmt::format("#define MTOR_ACTIONS {}\n", p.count.actions);
}

}  // namespace

std::string export_c(const model& m, const options& o) {
  const std::string number = o.number.empty() ? "q1_15" : o.number;
  if (number != "q1_15" && number != "q16_16") {
    refuse("--number: no number '{}', there is q1_15, q16_16", number);
  }
  const double step = o.step > 0 ? o.step : 1;
  if (!(step >= 1e-6 && step <= 1e6)) refuse("--step: it must lie between 6e-5s and 1e6min");
  check_supported(m);
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
  text += narrow ? tables<pathway::q1_15>(m, step, o.from_steady)
                 : tables<pathway::q16_16>(m, step, o.from_steady);
  return text + c_functions;
}

}  // namespace lab
