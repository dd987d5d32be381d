// The digest that stands for "the same bits": one run of 500 steps with toggles on the way, and
// FNV-1a over the bits of all levels after every step. No header of the C++ library, so that every
// board's compiler takes it.
// SPDX-License-Identifier: MIT
#ifndef TESTS_DIGEST_HPP
#define TESTS_DIGEST_HPP

#include "mtor.hpp"

namespace digest {

constexpr int steps = 500;  ///< of one minute

constexpr uint64_t bits(double level) { return __builtin_bit_cast(uint64_t, level); }
constexpr uint64_t bits(float level) { return __builtin_bit_cast(uint32_t, level); }
constexpr uint64_t bits(pathway::fixed<30> level) { return static_cast<uint32_t>(level.raw); }

/// What is done before a step, counted from 0: a drug, a preset, a node held and released, a second
/// drug, another dose, wash-out, less growth factor, a knock-out. All of them names of the core.
template <class Cell>
constexpr void toggle(Cell& cell, int step) {
  using namespace mtor::literals;
  if (step == 20) cell.dose("everolimus", 20_nM);
  if (step == 40) cell.apply("PTEN_loss");
  if (step == 130) cell.hold("IRS1", 0.375f);
  if (step == 180) cell.release("IRS1");
  if (step == 230) cell.dose("gedatolisib", 7_nM);
  if (step == 280) cell.dose("everolimus", 3_nM);
  if (step == 340) cell.dose("everolimus", 0_nM);
  if (step == 400) cell.set("growth_factor", 0.3f);
  if (step == 450) cell.knock_out("S6K1");
}

/// A cell, the steps it has made, and their digest. FNV-1a takes a whole level where it usually
/// takes a byte: the compiler, which counts operations, has an eighth of them to do.
template <class Cell>
struct run {
  Cell cell{};
  uint64_t value = 14695981039346656037u;
  int step = 0;

  constexpr void advance(int by) {
    for (const int end = step + by; step < end; ++step) {
      toggle(cell, step);
      cell.step();
      digest_levels();
    }
  }
  constexpr void digest_levels() {
    const auto* const x = cell.levels();
    const int nodes = cell.nodes();
    for (int i = 0; i < nodes; ++i) value = (value ^ bits(x[i])) * 1099511628211u;
  }
};

/// In the program. The number of steps is volatile: a compiler that knew it could compute all of
/// this while compiling, and nothing would be tested.
template <class Cell>
inline uint64_t at_run_time() {
  volatile int by = steps;
  run<Cell> whole;
  whole.advance(by);
  return whole.value;
}

/// In the compiler: the run after so many steps. Compilers bound the cost of one constant, and
/// fixed point costs clang most: hence links of 10 steps, each its own constant.
template <class Cell, int Step>
constexpr run<Cell> link();
template <class Cell, int Step>
inline constexpr run<Cell> in_compiler = link<Cell, Step>();

template <class Cell, int Step>
constexpr run<Cell> link() {
  if constexpr (Step == 0) {
    return {};
  } else {
    run<Cell> next = in_compiler<Cell, Step - 10>;
    next.advance(10);
    return next;
  }
}

}  // namespace digest

#endif
