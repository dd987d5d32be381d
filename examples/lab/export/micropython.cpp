// lab export --format micropython: a network as one module of Python, integers only, for boards
// that run MicroPython or CircuitPython. The text of its functions stands in micropython_code.hpp.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "export/export.hpp"
#include "export/fixed.hpp"
#include "export/micropython_code.hpp"
#include "export/words.hpp"
#include "pathway/version.hpp"
#include "terminal/quantity.hpp"

namespace lab {
namespace {

/// NAME = b"..." in lines, the lowest byte first.
std::string bytes(const std::vector<int>& all, int width) {
  std::string text = "b'";
  std::size_t column = 0;
  for (const int n : all) {
    for (int k = 0; k < width; ++k) {
      if (column + 4 > 84) {
        text += "'\n    b'";
        column = 0;
      }
      text += fmt::format("\\x{:02x}", static_cast<unsigned>(n) >> 8 * k & 255);
      column += 4;
    }
  }
  return text + "'";
}

/// A table that can be indexed: bytes where all fit, otherwise an array. Bytes take the least room.
std::string table(std::string_view name, const std::vector<int>& all) {
  const int most = all.empty() ? 0 : *std::max_element(all.begin(), all.end());
  if (most < 256) return fmt::format("{} = (\n    {})\n", name, bytes(all, 1));
  const bool narrow = most < 65536;
  return fmt::format("{} = array('{}',\n    {})\n", name, narrow ? 'H' : 'i',
                     bytes(all, narrow ? 2 : 4));
}

/// Few numbers occur often: `name` tells which one of `name`s.
std::string palette(std::string_view which, std::string_view numbers, const std::vector<int>& all) {
  std::vector<int> distinct = all;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  std::vector<int> index;
  for (const int n : all) {
    index.push_back(
        static_cast<int>(std::lower_bound(distinct.begin(), distinct.end(), n) - distinct.begin()));
  }
  return table(which, index) + table(numbers, distinct);
}

template <class Things>
std::string names(const model& m, std::string_view title, const Things& things, int n) {
  std::string text = fmt::format("{} = (\n    '", title);
  std::size_t column = 0;
  for (int i = 0; i < n; ++i) {
    const std::string word = fmt::format("{}{}", m.words(things[i].name), i + 1 < n ? " " : "");
    if (column + word.size() > 84) {
      text += "'\n    '";
      column = 0;
    }
    text += word;
    column += word.size();
  }
  return text + "')\n";
}

/// Numbers in single precision as whole numbers times a power of two, which is kept 128 too high.
std::string singles(std::string_view name, const std::vector<float>& all) {
  std::vector<int> parts, powers;
  for (const float v : all) {
    int power = 0;
    parts.push_back(static_cast<int>(std::ldexp(std::frexp(v, &power), 24)));
    powers.push_back(power - 24 + 128);
  }
  return table(name, parts) + table(fmt::format("{}_POWER", name), powers);
}

}  // namespace

std::string export_micropython(const model& m, const options& o) {
  check_fixed(m, "micropython");
  const double step = fixed_step(o);
  const fixed_tables t = fixed_tables_of(m, o, true, step);

  // The step goes through the rules of a node from the last to the first, so the tables do too.
  std::vector<int> rules, terms, weight, term;
  for (int i = 0; i < t.nodes; ++i) {
    const auto node = static_cast<std::size_t>(i);
    rules.push_back(t.first_rule[node + 1] - t.first_rule[node]);
    for (int r = t.first_rule[node + 1]; r-- > t.first_rule[node];) {
      const auto rule = static_cast<std::size_t>(r);
      terms.push_back(t.first_term[rule + 1] - t.first_term[rule]);
      weight.push_back(t.weight[rule]);
      for (int k = t.first_term[rule]; k < t.first_term[rule + 1]; ++k) {
        term.push_back(t.term[static_cast<std::size_t>(k)]);
      }
    }
  }

  std::string text = fmt::format(
      micropython_opening, m.built_in ? "the mTOR signalling pathway" : "a pathway of your own",
      ascii(origin_of(m)), pathway::version, show_time(step));
  text += names(m, "NODES", m.net.nodes, m.net.count.nodes);
  text += names(m, "INPUTS", m.net.inputs, m.net.count.inputs);
  text += names(m, "DRUGS", m.net.drugs, m.net.count.drugs);
  text += names(m, "PRESETS", m.net.presets, m.net.count.presets);
  text += fmt::format("\n_N = {}  # nodes\n_I = {}  # inputs\n_D = {}  # drugs\n", t.nodes,
                      t.inputs, t.drugs);
  text += fmt::format("_IG = {}  # gates of inputs\n_G = {}  # gates\n", t.input_gates, t.gates);
  text +=
      "# By node: how many rules; by rule: how many terms, and which weight. A term is twice the\n"
      "# number of a value (nodes, inputs, gates), and 1 more where it inhibits.\n";
  text += table("_RULES", rules) + table("_TERMS", terms);
  text += palette("_WEIGHT", "_WEIGHTS", weight) + table("_TERM", term);
  text += "# Gates: which value, and by which pair of n and EC50.\n";
  text += table("_SIGNAL", t.gate_signal) + table("_FORM", t.gate_form);
  text += table("_POWER", t.form_power) + table("_E", t.form_e);
  text += "# Nodes: the share of the way to its drive that a step takes; the start; the most.\n";
  text += table("_TAU", t.tau) + table("_SHARE", t.share);
  text += table("_START", t.start) + palette("_MOST", "_MOSTS", t.most);
  text += table("_SETTING", t.setting);
  text += "# What a drug does: to which input, its IC50 in nM and its largest effect.\n";
  text += table("_DRUG", t.action_drug) + table("_INPUT", t.action_input);
  text += singles("_IC50", t.IC50) + singles("_EMAX", t.Emax);
  text += "# What a preset sets: 0 an input, 1 the most of a node, 2 a node held at a level.\n";
  text += table("_DEEDS", t.first_deed) + table("_KIND", t.deed_kind);
  text += table("_TARGET", t.deed_target) + table("_NUMBER", t.deed_number);
  return text + micropython_code;
}

}  // namespace lab
