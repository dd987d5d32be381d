// Prints the digests of the core, read as a text by the program: nothing of it is known to the
// compiler, which must not change the bits of reading and preparing it either.
// SPDX-License-Identifier: MIT
#include <cinttypes>
#include <cstdio>

#include "../support/digest.hpp"
#include "../support/must.hpp"

static pathway::editable<64, 128> text;

/// A cell of that text, with the names that digest::toggle uses.
template <class T>
struct named {
  using equations = pathway::interpreted<T, text.limit>;
  using simulation = pathway::interpreted_simulation<T, text.limit, pathway::exponential_euler>;
  static inline equations e{};
  static const equations& read() {
    e.read(text.network());
    return e;
  }
  simulation cell{read()};

  static int number(const char* name) { return text.network().find(name).index; }
  void dose(const char* drug, pathway::concentration c) {
    must(cell.set_dose(pathway::drug_index(number(drug)), static_cast<typename simulation::real>(c.nM)));
  }
  void apply(const char* preset) { cell.apply_preset(pathway::preset_index(number(preset))); }
  void hold(const char* node, float at) { cell.set_hold(pathway::node_index(number(node)), at); }
  void release(const char* node) { cell.set_free(pathway::node_index(number(node))); }
  void set(const char* input, float to) {
    must(cell.set_input(pathway::input_index(number(input)), static_cast<typename simulation::real>(to)));
  }
  void knock_out(const char* node) { cell.set_max(pathway::node_index(number(node)), 0); }
  void step() { cell.step(); }
  int nodes() const { return cell.nodes(); }
  auto levels() const { return cell.levels(); }
};

template <class T>
static void print(const char* type) {
  std::printf("core %s exponential_euler %016" PRIx64 "\n", type, digest::at_run_time<named<T>>());
}

int main() {
  if (!text.parse(mtor::core)) return 1;
  print<double>("double");
  print<float>("float");
  print<pathway::q16_16>("q16_16");
  print<pathway::q1_15>("q1_15");
}
