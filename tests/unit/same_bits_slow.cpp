// The same bits in the compiler and in the program: the first 60 steps of the digest's run with the
// whole network and the default stepper. program_same_bits_*.cpp go all the way.
// SPDX-License-Identifier: MIT
#include "../support/digest.hpp"
#include "../support/digest_difference.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include "../support/must.hpp"

namespace {

TEST_CASE_TEMPLATE("60 steps with two toggles give the same bits in the compiler and the program",
                   T, double, float, pathway::q1_15) {
  using cell = mtor::cell<T>;
  constexpr const auto& in_compiler = digest::in_compiler<cell, 60>;
  volatile int steps = 60;  // so that the program must compute it
  digest::run<cell> run;
  run.advance(steps);
  CHECK(run.value == in_compiler.value);
  for (int i = 0; i < run.cell.nodes(); ++i) {
    CHECK(run.cell.levels()[i] == in_compiler.cell.levels()[i]);
  }
  double farthest = 0;
  for (int i = 0; i < run.cell.nodes(); ++i) {
    farthest =
        std::fmax(farthest, std::fabs(static_cast<double>(run.cell.node(pathway::node_index(i))) -
                                      static_cast<double>(cell{}.node(pathway::node_index(i)))));
  }
  CHECK(farthest > 0.3);  // something happens in it
}

// A digest that does not see a toggle would promise less than it says.
TEST_CASE_TEMPLATE("every toggle of the digest's run changes the digest", T, float,
                   pathway::q1_15) {
  using cell = mtor::core_cell<T, pathway::exponential_euler>;
  const auto digest_without = [](int left_out) {
    digest::run<cell> run;
    for (; run.step < digest::steps; ++run.step) {
      if (run.step != left_out) digest::toggle(run.cell, run.step);
      run.cell.step();
      run.digest_levels();
    }
    return run.value;
  };
  const uint64_t all = digest::at_run_time<cell>();
  CHECK(digest_without(-1) == all);
  const int toggles[] = {20, 40, 130, 180, 230, 280, 340, 400, 450};
  for (int step : toggles) {
    CAPTURE(step);
    CHECK(digest_without(step) != all);
  }
}

TEST_CASE("one bit of one level changes the digest") {
  using cell = mtor::core_cell<pathway::q1_15, pathway::exponential_euler>;
  digest::run<cell> run, other;
  run.advance(10);
  other.advance(10);
  CHECK(run.value == other.value);
  const auto level = other.cell.levels()[0];
  CHECK(digest::bits(level) != digest::bits(pathway::fixed<30>::from_raw(level.raw ^ 1)));
  CHECK(digest::bits(0.0) != digest::bits(-0.0));
  CHECK(digest::bits(0.0f) != digest::bits(-0.0f));
  must(other.cell.set_level(pathway::node_index(0), level.real<float>() + 1e-6f));
  run.digest_levels();
  other.digest_levels();
  CHECK(run.value != other.value);
}

TEST_CASE("double subtracts as IEEE 754 says where Thumb-2's libgcc does not") {
  CHECK(digest::wrong_differences([](double a, double b) {
          volatile double minuend = a, subtrahend = b;
          return minuend - subtrahend;
        }) == 0);
}

}  // namespace
