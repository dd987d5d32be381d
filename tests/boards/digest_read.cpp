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

  void dose(const char* drug, pathway::concentration c) {
    must(cell.set_dose(text.network().drug(drug), static_cast<typename simulation::real>(c.nM)));
  }
  void apply(const char* preset) { must(cell.apply_preset(text.network().preset(preset))); }
  void hold(const char* node, float at) { must(cell.set_hold(text.network().node(node), at)); }
  void release(const char* node) { must(cell.set_free(text.network().node(node))); }
  void set(const char* input, float to) {
    must(cell.set_input(text.network().input(input), static_cast<typename simulation::real>(to)));
  }
  void knock_out(const char* node) { must(cell.set_max(text.network().node(node), 0)); }
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
