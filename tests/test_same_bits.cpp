// The same bits in the compiler and in the program: the whole run of the pathway, digested.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>

using namespace mtor::literals;

namespace {

constexpr uint64_t bits(double v) { return __builtin_bit_cast(uint64_t, v); }
constexpr uint64_t bits(float v) { return __builtin_bit_cast(uint32_t, v); }
template <int F>
constexpr uint64_t bits(pathway::fixed<F> v) {
  return static_cast<uint32_t>(v.raw);
}

/// A cell and the FNV-1a digest, word by word, of all levels after every step. Unless untreated it
/// gets a drug after 20 steps and a loss after 40.
template <class T>
struct digested_run {
  mtor::cell<T> cell{};
  uint64_t digest = 14695981039346656037u;
  int steps = 0;

  constexpr digested_run advanced(int by, bool treated = true) const {
    digested_run run = *this;
    for (int i = 0; i < by; ++i, ++run.steps) {
      if (run.steps == 20 && treated) run.cell.dose("everolimus", 20_nM);
      if (run.steps == 40 && treated) run.cell.apply("PTEN_loss");
      run.cell.step();
      for (int k = 0; k < run.cell.nodes(); ++k) {
        run.digest = (run.digest ^ bits(run.cell.levels()[k])) * 1099511628211u;
      }
    }
    return run;
  }
};

// In stretches, because compilers bound what one constant evaluation may do.
template <class T>
constexpr auto after_20 = digested_run<T>{}.advanced(20);
template <class T>
constexpr auto after_40 = after_20<T>.advanced(20);
template <class T>
constexpr auto after_60 = after_40<T>.advanced(20);

TEST_CASE_TEMPLATE("60 steps with two toggles give the same bits in the compiler and the program",
                   T, double, float, pathway::q1_15) {
  volatile int steps = 60;  // so that the program must compute it
  const auto run = digested_run<T>{}.advanced(steps);
  CHECK(run.digest == after_60<T>.digest);
  for (int i = 0; i < run.cell.nodes(); ++i) {
    CHECK(run.cell.levels()[i] == after_60<T>.cell.levels()[i]);
  }
  // It is a run in which something happens, and both toggles matter.
  CHECK(digested_run<T>{}.advanced(steps, false).digest != run.digest);
  CHECK(after_40<T>.advanced(steps / 3, false).digest != run.digest);
  double farthest = 0;
  for (int i = 0; i < run.cell.nodes(); ++i) {
    farthest = std::fmax(farthest, std::fabs(static_cast<double>(run.cell.node(i)) -
                                             static_cast<double>(mtor::cell<T>{}.node(i))));
  }
  CHECK(farthest > 0.3);
}

}  // namespace
