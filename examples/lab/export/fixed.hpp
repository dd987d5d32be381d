// The numbers of a cell in fixed point, table by table, for the formats that carry their own step.
#ifndef LAB_EXPORT_FIXED_HPP
#define LAB_EXPORT_FIXED_HPP

#include <string_view>
#include <vector>

#include "command_line/options.hpp"

namespace lab {

/// What the C++ library would run: raw values (over 2^15 or 2^16) and raw levels (over 2^30).
/// An address counts nodes, then inputs, then gates.
struct fixed_tables {
  int nodes = 0, inputs = 0, drugs = 0, presets = 0, input_gates = 0, gates = 0;
  std::vector<int> first_rule;  ///< by node, and one more for the end
  std::vector<int> first_term;  ///< by rule, and one more
  std::vector<int> weight;      ///< by rule, a value
  std::vector<int> term;        ///< twice an address, plus 1 where it inhibits
  std::vector<int> source;      ///< by rule: its number in the text
  std::vector<int> gate_signal, gate_form;
  std::vector<int> form_power, form_e;  ///< by pair of n and EC50
  std::vector<int> tau, share;          ///< class of a node; the share of the way in a step
  std::vector<int> start, most;         ///< by node: a level, a value
  std::vector<int> setting;             ///< by input, a value
  std::vector<int> action_drug, action_input;
  std::vector<float> IC50, Emax;  ///< by action
  std::vector<int> first_deed;    ///< by preset, and one more
  std::vector<int> deed_kind;     ///< 0 sets an input, 1 the most of a node, 2 holds a node
  std::vector<int> deed_target, deed_number;
};

/// In q1_15 or q16_16, with steps of so many minutes.
fixed_tables fixed_tables_of(const model& m, const options& o, bool narrow, double step);

/// The step that the command line asks for, in minutes, or one line of refusal.
double fixed_step(const options& o);

/// Refuses what such a step cannot say: it has no power but x, x^2, x^3 and x^4.
void check_fixed(const model& m, std::string_view format);

}  // namespace lab

#endif
