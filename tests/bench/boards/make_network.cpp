// Prints the whole network as C for a board: its tables, with how the stages of the run change the
// inputs; or the step itself, straight on, with every address and number in place, as a patient
// person would write it by hand. The order of operations is that of pathway/dynamics/drive.hpp.
//
//   make_network float|q1_15 tables|step
//
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstring>
#include <string>

#include "mtor.hpp"
#include "stages.hpp"

namespace {

std::string constant(float value) {
  char text[64];
  std::snprintf(text, sizeof text, "%af", static_cast<double>(value));
  return text;
}
template <int Fraction>
std::string constant(pathway::fixed<Fraction> value) {
  return std::to_string(value.raw);
}

template <class T>
class c_source {
 public:
  static void print_tables() {
    std::printf("enum { NODES = %d, INPUTS = %d, INPUT_GATES = %d, GATES = %d };\n", nodes,
                m.count.inputs, m.count.input_gates, m.count.gates());
    print_array("static const level start[]", nodes, [](int i) { return constant(m.start[i]); });
    print_stages();
    print_equations();
  }

  static void print_step() {
    std::puts("static void all(void) {");
    for (int g = m.count.input_gates; g < m.count.gates(); ++g) print_gate(g);
    for (int i = 0; i < nodes; ++i) print_node(i);
    std::puts("}");
  }

 private:
  using cell = pathway::simulation<mtor::network, T, pathway::exponential_euler>;
  static constexpr const auto& m = pathway::tables_of<mtor::network, T>;
  static constexpr int nodes = m.count.nodes, first_gate = nodes + m.count.inputs;

  template <class Item>
  static void print_array(const char* name, int size, Item&& item) {
    std::printf("%s = {", name);
    for (int i = 0; i < size; ++i) std::printf("%s,%s", item(i).c_str(), i % 12 == 11 ? "\n" : " ");
    std::puts("};");
  }

  static T input(const cell& c, int i) {  // what a term reads: an input or a gate of one
    if (i < m.count.inputs) return pathway::number<T>::from_real(c.input(pathway::input_index(i)));
    const int g = i - m.count.inputs;
    return pathway::activation(input(c, m.gate_signal[g] - nodes), m.kind[m.gate_form[g]]);
  }

  /// All inputs and their gates, then what each stage changes: {stage, place, value}.
  static void print_stages() {
    cell c;
    const int inputs = m.count.inputs + m.count.input_gates;
    print_array("static const number start_input[]", inputs,
                [&](int i) { return constant(input(c, i)); });
    std::puts("static const struct { uint8_t stage, place; number value; } change[] = {");
    for (int stage = 1; stage < stages::count; ++stage) {
      cell before = c;
      stages::begin(c, stage);
      for (int i = 0; i < inputs; ++i) {
        if (input(c, i) == input(before, i)) continue;
        std::printf("  {%d, %d, %s},\n", stage, i, constant(input(c, i)).c_str());
      }
    }
    std::puts("};");
    for (int i = 0; i < nodes; ++i) {
      if (c.max(pathway::node_index(i)) == 0) std::printf("enum { KNOCKED_OUT = %d };\n", i);
    }
  }

  static std::string factor(int i) {
    const float z = 1 / m.tau[m.tau_class[i]];
    return constant(pathway::number<T>::level_from(pathway::decay_fraction(z)));
  }

  /// Rules in the order in which they are taken: each node's from the last to the first.
  static int taken(int k) {
    int i = 0;
    while (m.first_rule[i + 1] <= k) ++i;
    return m.first_rule[i + 1] - 1 - (k - m.first_rule[i]);
  }

  static void print_equations() {
    std::puts(
        "static const struct { number one_minus_e, e, one_minus_2e; uint8_t power; } kind[] = {");
    for (int k = 0; k < m.count.kinds; ++k) {
      std::printf("  {%s, %s, %s, %d},\n", constant(m.kind[k].one_minus_e).c_str(),
                  constant(m.kind[k].e).c_str(), constant(m.kind[k].one_minus_2e).c_str(),
                  m.kind[k].power);
      if (m.kind[k].power < 1 || m.kind[k].power > 4) {
        std::puts("#error \"only n = 1, 2, 3, 4\"");
      }
    }
    std::puts("};");
    const auto text = [](int i) { return std::to_string(i); };
    const int gates = m.count.input_gates;
    print_array("static const uint8_t gate_signal[]", m.count.node_gates,
                [&](int g) { return text(m.gate_signal[gates + g]); });
    print_array("static const uint8_t gate_kind[]", m.count.node_gates,
                [&](int g) { return text(m.gate_form[gates + g]); });
    print_array("static const uint8_t rules[]", nodes,
                [&](int i) { return text(m.first_rule[i + 1] - m.first_rule[i]); });
    print_array("static const level factor[]", nodes, factor);
    print_array("static const number weight[]", m.count.rules,
                [&](int k) { return constant(m.weight[taken(k)]); });
    print_array("static const uint8_t terms[]", m.count.rules,
                [&](int k) { return text(m.first_term[taken(k) + 1] - m.first_term[taken(k)]); });
    print_array("static const uint8_t is_weighted[]", m.count.rules,
                [&](int k) { return text(m.weight[taken(k)] == T(1) ? 0 : 1); });
    std::puts("static const uint16_t term[] = {  // 2 * address + inhibits");
    for (int k = 0; k < m.count.rules; ++k) {
      const int r = taken(k);
      for (int t = m.first_term[r]; t < m.first_term[r + 1]; ++t) std::printf("%d, ", m.term[t]);
      std::puts("");
    }
    std::puts("};");
  }

  static std::string term(int t) {
    const std::string v = "v[" + std::to_string(m.term[t] >> 1) + "]";
    return (m.term[t] & 1) != 0 ? "ONE - " + v : v;
  }

  static void print_gate(int g) {
    const auto& k = m.kind[m.gate_form[g]];
    std::printf("  { const number s = v[%d], p = %s;\n", m.gate_signal[g],
                k.power == 4   ? "mul(mul(s, s), mul(s, s))"
                : k.power == 3 ? "mul(mul(s, s), s)"
                : k.power == 2 ? "mul(s, s)"
                               : "s");
    std::printf("    v[%d] = at_most_one(quotient(mul(%s, p), %s + mul(%s, p))); }\n",
                first_gate + g, constant(k.one_minus_e).c_str(), constant(k.e).c_str(),
                constant(k.one_minus_2e).c_str());
  }

  static void print_node(int i) {
    std::string f;
    for (int r = m.first_rule[i + 1]; r-- > m.first_rule[i];) {
      std::string product = m.weight[r] == T(1) ? "" : constant(m.weight[r]);
      for (int t = m.first_term[r]; t < m.first_term[r + 1]; ++t) {
        product = product.empty() ? term(t) : "mul(" + product + ", " + term(t) + ")";
      }
      if (product.empty()) product = "ONE";
      f = f.empty() ? product : "either(" + product + ", " + f + ")";
    }
    std::printf("  next[%d] = moved(%d, at_most_one(%s), %s);\n", i, i, f.c_str(),
                factor(i).c_str());
  }
};

}  // namespace

template <class T>
void print(bool step) {
  std::puts("// Written by make_network.");
  step ? c_source<T>::print_step() : c_source<T>::print_tables();
}

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const bool step = std::strcmp(arguments[2], "step") == 0;
  std::strcmp(arguments[1], "float") == 0 ? print<float>(step) : print<pathway::q1_15>(step);
}
