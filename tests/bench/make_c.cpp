// Prints the core's drives, and its step of the exponential midpoint rule, as straight-line C, for
// double and for float: what a careful person would write by hand. Each gate once, in a local;
// constants in place; restrict; the order of operations of pathway/dynamics/drive.hpp, so that the
// results are the same bits. SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>

#include "mtor.hpp"

namespace {

template <class T>
class c_source {
 public:
  static void print() {
    const std::string array = std::string(type) + " *restrict ";
    std::printf("void drives_c_%s(const %sx, const %svalues, %sf) {\n", type, array.c_str(),
                array.c_str(), array.c_str());
    print_drives("f", "");
    std::puts("}");
    print_step(array);
  }

 private:
  static constexpr const auto& m = pathway::tables_of<pathway::network<mtor::core>, T>;
  static constexpr const char* type = sizeof(T) == 8 ? "double" : "float";

  /// `apart`: nodes with a max other than 1; the benchmark holds none. `k`: the full step's factors
  /// of the time constants, then those of half a step.
  static void print_step(const std::string& array) {
    std::printf(
        "static inline %s toward_%s(%s x, %s k, %s goal) {\n"
        "  const %s next = x + k * (goal - x);\n"
        "  const %s kept = goal > x ? (next > goal ? goal : next) : (next < goal ? goal : next);\n"
        "  return kept < %s ? 0 : kept;\n"
        "}\n",
        type, type, type, type, type, type, type, constant(pathway::negligible<T>).c_str());
    std::printf(
        "void step_c_%s(%sx, const %svalues, %smid, const %sk, const unsigned *restrict apart, "
        "const %smax) {\n  {\n",
        type, array.c_str(), array.c_str(), array.c_str(), array.c_str(), array.c_str());
    print_drives("mid", std::to_string(m.count.taus) + " + ");
    std::puts("  }\n  {");
    print_drives("x", "0 + ");
    std::puts("  }\n}");
  }

  /// Into an array, or, where the factors begin at `k`, the levels moved that way.
  static void print_drives(const std::string& into, const std::string& k) {
    const std::string from = into == "x" ? "mid" : "x";
    for (int g = m.count.input_gates; g < m.count.gates(); ++g) print_gate(g, from);
    for (int i = 0; i < m.count.nodes; ++i) {
      const std::string f = print_node(i, from);
      if (k.empty()) {
        std::printf("  f[%d] = %s < 1 ? %s : 1;\n", i, f.c_str(), f.c_str());
        continue;
      }
      std::printf("  %s d%d = %s < 1 ? %s : 1;\n", type, i, f.c_str(), f.c_str());
      std::printf("  if (apart[%d] >> %d & 1) d%d = d%d * max[%d];\n", i / 32, i % 32, i, i, i);
      std::printf("  %s[%d] = toward_%s(x[%d], k[%s%d], d%d);\n", into.c_str(), i, type, i,
                  k.c_str(), m.tau_class[i], i);
    }
  }

  static std::string constant(T value) {
    char text[64];
    std::snprintf(text, sizeof text, "%a%s", static_cast<double>(value), sizeof(T) == 8 ? "" : "f");
    return text;
  }

  static void print_gate(int g, const std::string& from) {
    const auto& kind = m.kind[m.gate_form[g]];
    const std::string x = from + "[" + std::to_string(m.gate_signal[g]) + "]";
    const std::string power = kind.power == 1   ? x
                              : kind.power == 2 ? x + " * " + x
                              : kind.power == 3
                                  ? x + " * " + x + " * " + x
                                  : "(" + x + " * " + x + ") * (" + x + " * " + x + ")";
    if (kind.power == 0) std::puts("#error \"the core has only n = 1, 2, 3, 4\"");
    std::printf("  const %s p%d = %s;\n", type, g, power.c_str());
    std::printf("  const %s h%d = (%s * p%d) / (%s + %s * p%d);\n", type, g,
                constant(kind.one_minus_e).c_str(), g, constant(kind.e).c_str(),
                constant(kind.one_minus_2e).c_str(), g);
    std::printf("  const %s g%d = h%d < 1 ? h%d : 1;\n", type, g, g, g);
  }

  static std::string term(int t, const std::string& from) {
    const int address = m.term[t] >> 1, value = address - m.count.nodes;
    const int gate = value - m.count.inputs;
    const std::string v = value < 0                    ? from + "[" + std::to_string(address) + "]"
                          : gate < m.count.input_gates ? "values[" + std::to_string(value) + "]"
                                                       : "g" + std::to_string(gate);
    return (m.term[t] & 1) != 0 ? "(1 - " + v + ")" : v;
  }

  /// The name of its drive, which only rounding may have lifted above 1.
  static std::string print_node(int i, const std::string& from) {
    std::string f;  // what stands for the rules so far, from the last to the first
    for (int r = m.first_rule[i + 1]; r-- > m.first_rule[i];) {
      std::string product = m.weight[r] == 1 ? "" : constant(m.weight[r]);
      for (int t = m.first_term[r]; t < m.first_term[r + 1]; ++t) {
        product += (product.empty() ? "" : " * ") + term(t, from);
      }
      const std::string a = "a" + std::to_string(r);
      std::printf("  const %s %s = %s;\n", type, a.c_str(),
                  product.empty() ? "1" : product.c_str());
      if (f.empty()) {
        f = a;
        continue;
      }
      const std::string either = "o" + std::to_string(r);
      std::printf("  const %s %s = (%s + %s) - %s * %s;\n", type, either.c_str(), a.c_str(),
                  f.c_str(), a.c_str(), f.c_str());
      f = either;
    }
    return f.empty() ? "0" : f;
  }
};

}  // namespace

int main() {
  std::puts("// Written by make_c.");
  c_source<double>::print();
  c_source<float>::print();
}
