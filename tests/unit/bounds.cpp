// The exponential steppers keep 0 <= x <= max, to the last bit, for any step and any network.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <string>

#include "../support/random.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using pathway::duration;

namespace {

template <class Cell>
void require_bounds(const Cell& cell) {
  for (int i = 0; i < cell.nodes(); ++i) {
    INFO("node ", i, " level ", static_cast<double>(cell.node(pathway::node_index(i))));
    REQUIRE(cell.node(pathway::node_index(i)) >= 0);  // neither is true of NaN
    REQUIRE(cell.node(pathway::node_index(i)) <= cell.max(pathway::node_index(i)));
  }
}

/// All lengths of steps, then drugs and maxima that change on the way.
template <class T, class Stepper>
void run_in_bounds(const std::string& text, random_numbers dice) {
  run_time_cell<T, Stepper> cell(text);
  using real = pathway::real_of<T>;
  require_bounds(*cell);
  for (const double h : {1e-3, 0.02, 0.5, 3.0, 40.0, 1e3, 3e4, 1e6}) {
    REQUIRE(cell->set_step(duration{h}));
    INFO("step ", h);
    for (int corner = 0; corner < 2; ++corner) {
      for (int i = 0; i < cell->nodes(); ++i) {
        const real max = cell->max(pathway::node_index(i));
        must(cell->set_level(pathway::node_index(i), corner == 1
                                                         ? max * static_cast<real>(dice.unit())
                                                     : dice.one_in(2) ? max
                                                                      : real(0)));
      }
      for (int i = 0; i < cell->inputs(); ++i)
        must(cell->set_input(pathway::input_index(i), static_cast<real>(dice.below(2))));
      for (int s = 0; s < 4; ++s) {
        cell->step();
        require_bounds(*cell);
      }
      for (int d = 0; d < cell->drugs(); ++d) {
        must(cell->set_dose(pathway::drug_index(d),
                            static_cast<real>(dice.one_in(2) ? 0 : dice.log_between(1e-6, 1e11))));
      }
      const int raised = dice.below(cell->nodes());
      must(cell->set_max(pathway::node_index(raised), real(1)));
      cell->step();
      require_bounds(*cell);
      // A maximum below the level: the level only falls, and ends at or below it.
      const real before = cell->node(pathway::node_index(raised));
      must(cell->set_max(pathway::node_index(raised), before / 2));
      cell->step();
      REQUIRE(cell->node(pathway::node_index(raised)) >= 0);
      REQUIRE(cell->node(pathway::node_index(raised)) <= before);
      must(
          cell->set_level(pathway::node_index(raised), cell->max(pathway::node_index(raised)) / 2));
    }
  }
}

TEST_CASE_TEMPLATE("exponential steppers stay in [0,max] on 200 random networks", T, double, float,
                   pathway::fixed<15>, pathway::fixed<16>) {
  random_numbers dice{0xB0117D5};
  RANDOM_SEED(dice);
  for (int round = 0; round < 200; ++round) {
    network_shape shape;
    shape.corners = true;
    shape.nodes = 1 + dice.below(8);
    shape.rules_a_node = round % 4 == 0 ? 12 : 3;  // many ORs
    shape.terms_a_rule = 4;
    shape.fastest = 1e-3;
    shape.slowest = 1e5;
    const std::string text = plain::write(random_network(dice, shape));
    INFO("round ", round, "\n", text);
    run_in_bounds<T, pathway::exponential_midpoint>(text, dice);
    run_in_bounds<T, pathway::exponential_euler>(text, dice);
  }
}

TEST_CASE_TEMPLATE("no time constant, gate or exponent that may be written makes a NaN", T, double,
                   float, pathway::fixed<15>, pathway::fixed<16>) {
  for (const char* tau : {"1e-300", "1e-50", "1e-40", "1e-9", "1", "1e12"}) {
    for (const char* gate :
         {"n=1 EC50=0.5", "n=1e-300 EC50=0.5", "n=1e6 EC50=1e-300", "n=1e-6 EC50=1e-300",
          "n=3 EC50=1e-300", "n=1e6 EC50=0.9999999999999999", "n=4 EC50=0.99999999"}) {
      const std::string text =
          std::string("default tau=") + tau + "\nnode A start=1 max=1\nnode B\n" +
          "input i = 1e-300\nA & !i => B [" + gate + "]\n!B => A [" + gate + "]\n";
      INFO(text);
      run_time_cell<T> cell(text);
      for (const double h : {1e-6, 1e-3, 1.0, 1e6}) {
        REQUIRE(cell->set_step(duration{h}));
        for (int s = 0; s < 5; ++s) cell->step();
        require_bounds(*cell);
      }
      static_cast<void>(cell->settle());  // some of them go round for ever
      require_bounds(*cell);
      cell->step();
      require_bounds(*cell);
    }
  }
}

TEST_CASE_TEMPLATE("a network of rules with weight 1 and everything on ends at exactly its maxima",
                   T, double, float, pathway::fixed<15>, pathway::fixed<16>) {
  run_time_cell<T> cell(
      "input on = 1\nnode A\nnode B max=0.7\nnode C start=0.25 max=0.25\n"
      "on => A\n=> A\nA => B [n=2 EC50=0.3]\n=> B\n!C => B\n=> C\nB => C\n");
  must(cell->set_step(duration{1e6}));
  for (int s = 0; s < 50; ++s) cell->step();
  for (int i = 0; i < 3; ++i)
    CHECK(cell->node(pathway::node_index(i)) == cell->max(pathway::node_index(i)));
  for (int i = 0; i < 3; ++i) CHECK(cell->set_max(pathway::node_index(i), 0));
  for (int s = 0; s < 50; ++s) cell->step();
  for (int i = 0; i < 3; ++i) CHECK(cell->node(pathway::node_index(i)) == 0);
}

TEST_CASE("euler leaves the bounds of a network where h > tau, and not where h < tau") {
  const char* const text = "node A tau=2\nnode B tau=2\n=> A\n!A => B [n=1]\n";
  run_time_cell<double, pathway::euler> cell(text);
  must(cell->set_step(duration{1.5}));
  for (int s = 0; s < 100; ++s) {
    cell->step();
    require_bounds(*cell);
  }
  cell->reset();
  must(cell->set_step(duration{3}));
  cell->step();
  CHECK(cell->node(pathway::node_index(0)) == 1.5);
}

}  // namespace
