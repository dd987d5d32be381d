// A cell: what it refuses, its clock, its observers and its names.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "../support/both.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using namespace pathway::literals;
using pathway::duration;

namespace {

inline constexpr char small_text[] = R"(
default n=1 EC50=0.5
input on = 0.5
input class_input = 0
node A tau=4 start=0.25
node B tau=20 max=0.75
on & !class_input => A
A => B
drug stop = class_input(IC50=10nM)
preset strong = on=1 B.max=0.5
)";
template <class T = double, class Stepper = pathway::exponential_midpoint>
using small_cell = pathway::simulation<pathway::network<small_text>, T, Stepper>;

// --- what it refuses -----------------------------------------------------------------------------

/// Everything that can be seen of a cell.
template <class Cell>
std::vector<double> everything(const Cell& cell) {
  std::vector<double> all;
  for (int i = 0; i < cell.nodes(); ++i) {
    all.push_back(static_cast<double>(cell.node(pathway::node_index(i))));
    all.push_back(static_cast<double>(cell.max(pathway::node_index(i))));
    all.push_back(cell.held(pathway::node_index(i)));
  }
  for (int i = 0; i < cell.inputs(); ++i)
    all.push_back(static_cast<double>(cell.input(pathway::input_index(i))));
  for (int i = 0; i < cell.drugs(); ++i)
    all.push_back(static_cast<double>(cell.dose(pathway::drug_index(i))));
  all.push_back(static_cast<double>(cell.time()));
  return all;
}

TEST_CASE_TEMPLATE("what is no number or out of range is refused and changes nothing", T, double,
                   float, pathway::q1_15, pathway::q16_16) {
  run_time_cell<T> made(small_text);
  auto& cell = *made;
  using real = pathway::real_of<T>;
  constexpr real nan = std::numeric_limits<real>::quiet_NaN();
  constexpr real inf = std::numeric_limits<real>::infinity();
  must(cell.set_dose(pathway::drug_index(0), 5));
  must(cell.set_hold(pathway::node_index(1), real(0.5f)));
  cell.advance(duration{3});
  const auto before = everything(cell);

  for (const real bad :
       {nan, -nan, inf, -inf, real(-1), real(-1e-6f), real(1.0001f), real(2), real(1e30f)}) {
    INFO("level ", static_cast<double>(bad));
    CHECK_FALSE(cell.set_input(pathway::input_index(0), bad));
    CHECK_FALSE(cell.set_max(pathway::node_index(0), bad));
    CHECK_FALSE(cell.set_hold(pathway::node_index(0), bad));
    CHECK_FALSE(cell.set_level(pathway::node_index(0), bad));
    CHECK(everything(cell) == before);
  }
  for (const real bad : {nan, inf, -inf, real(-1), real(-1e-30f), real(1.001e12f), real(1e30f)}) {
    INFO("dose ", static_cast<double>(bad));
    CHECK_FALSE(cell.set_dose(pathway::drug_index(0), bad));
    CHECK(everything(cell) == before);
  }
  for (const int bad : {-1, -1000, 2, 3, 1000000, INT32_MAX, INT32_MIN}) {
    INFO("number ", bad);
    CHECK_FALSE(cell.set_input(pathway::input_index(bad), real(0.5f)));
    CHECK_FALSE(cell.set_max(pathway::node_index(bad), real(0.5f)));
    CHECK_FALSE(cell.set_hold(pathway::node_index(bad), real(0.5f)));
    CHECK_FALSE(cell.set_free(pathway::node_index(bad)));
    CHECK_FALSE(cell.set_level(pathway::node_index(bad), real(0.5f)));
    CHECK_FALSE(cell.set_dose(pathway::drug_index(bad), 1));
    CHECK_FALSE(cell.apply_preset(pathway::preset_index(bad)));
    CHECK(everything(cell) == before);
  }
  CHECK_FALSE(cell.set_dose(pathway::drug_index(1), 1));  // there is one drug
  CHECK_FALSE(cell.apply_preset(pathway::preset_index(1)));
  constexpr double wide_nan = std::numeric_limits<double>::quiet_NaN();
  constexpr double wide_inf = std::numeric_limits<double>::infinity();
  for (const double bad : {wide_nan, wide_inf, -wide_inf, 0.0, -1.0, 1e-7, 1.1e6, 1e300, 5e-324}) {
    INFO("step ", bad);
    CHECK_FALSE(cell.set_step(duration{bad}));
  }
  for (const double bad : {wide_nan, wide_inf, -wide_inf, -1.0, -1e-30, 1.1e9, 1e300}) {
    INFO("time ", bad);
    CHECK_FALSE(cell.advance_for(duration{bad}));
    CHECK(everything(cell) == before);
  }
  int seen = 0;
  for (const double bad : {wide_nan, 0.0, -1.0, -wide_inf}) {
    INFO("every ", bad);
    CHECK_FALSE(cell.advance_for(duration{10}, duration{bad}, [&](const auto&) { ++seen; }));
    CHECK(everything(cell) == before);
  }
  CHECK(seen == 0);
  // ... and the step is still the one it was: one minute.
  made->reset();
  made->advance(duration{2});
  run_time_cell<T> fresh(small_text);
  fresh->advance(duration{1});
  fresh->advance(duration{1});
  CHECK(made->node(pathway::node_index(0)) == fresh->node(pathway::node_index(0)));
}

TEST_CASE("the ends of every range are taken") {
  small_cell<> cell;
  for (const double good : {0.0, -0.0, 1.0, 5e-324, 1e-300}) {
    CHECK(cell.set_input(pathway::input_index(0), good));
    CHECK(cell.set_max(pathway::node_index(0), good));
    CHECK(cell.set_level(pathway::node_index(0), good));
    CHECK(cell.set_hold(pathway::node_index(1), good));
  }
  for (const double good : {0.0, 5e-324, 1e12}) CHECK(cell.set_dose(pathway::drug_index(0), good));
  cell.dose("stop", 1_mM);
  for (const double good : {1e-6, 1e6}) CHECK(cell.set_step(duration{good}));
  cell.advance(duration{0});
  cell.advance(duration{1e6});
}

/// Observers that go on for ever are refused or come to an end.
TEST_CASE_TEMPLATE("an observer's interval may be tiny or huge beside the time", T, double, float) {
  run_time_cell<T> cell(small_text);
  int seen = 0;
  CHECK(cell->advance_for(duration{10}, duration{std::numeric_limits<double>::infinity()},
                          [&](const auto&) { ++seen; }));
  CHECK(seen == 2);
  // Below the resolution of the number type no time would pass between two looks.
  seen = 0;
  const bool accepted = cell->advance_for(duration{1}, duration{1e-60}, [&](const auto&) {
    if (++seen > 100000) REQUIRE_MESSAGE(false, "the observer is called for ever");
  });
  CHECK_FALSE(accepted);
}

// --- time ----------------------------------------------------------------------------------------

TEST_CASE_TEMPLATE("time does not drift over 1e5 steps", T, double, float) {
  run_time_cell<T> cell(small_text);
  must(cell->set_step(duration{0.1}));
  cell->advance(duration{1e4});
  CHECK(cell->time() == T(1e4f));
  cell->reset();
  CHECK(cell->time() == T(0));
  for (int hour = 0; hour < 1000; ++hour) cell->advance(duration{6});
  CHECK(cell->time() == T(6000));
  cell->reset();
  must(cell->set_step(duration{1}));
  for (int i = 0; i < 100000; ++i) cell->step();
  CHECK(cell->time() == T(100000));
  cell->reset();
  must(cell->set_step(duration{0.1}));
  for (int i = 0; i < 100000; ++i) cell->step();
  CHECK(std::fabs(static_cast<double>(cell->time()) - 1e4) <
        0.1);  // one step of a hundred thousand
}

constexpr int no_time_at_all() {
  small_cell<> cell;
  cell.advance(7_min);
  const double a = cell["A"], b = cell["B"];
  int seen = 0;
  HOLDS((cell.advance(0_min), true) && cell["A"] == a && cell["B"] == b && cell.time() == 7);
  HOLDS(cell.advance_for(0_min, 0_min, [&](const auto&) { ++seen; }) && seen == 1);
  HOLDS(cell.advance_for(0_min, 5_min, [&](const auto&) { ++seen; }) && seen == 2);
  HOLDS(cell["A"] == a && cell.time() == 7);
  return 0;
}
BOTH("advance(0) does nothing but look", no_time_at_all)

/// x after `minutes` of one step towards a constant goal.
long double towards(long double x, long double goal, long double minutes, long double tau) {
  return goal + (x - goal) * std::exp(-minutes / tau);
}

TEST_CASE_TEMPLATE("what is left over is a shorter step", Stepper, pathway::exponential_midpoint,
                   pathway::exponential_euler, pathway::euler, pathway::heun, pathway::rk4) {
  const char* const text = "node A tau=4 start=0.25\n=> A [w=0.75]\n";
  run_time_cell<double, Stepper> whole(text), parts(text);
  whole->advance(duration{2.5});
  CHECK(whole->time() == 2.5);
  parts->step();
  parts->step();
  must(parts->set_step(duration{0.5}));
  parts->step();
  CHECK(whole->node(pathway::node_index(0)) == parts->node(pathway::node_index(0)));
  if (Stepper::bounded) {  // and these are exact for a constant drive
    CHECK(std::fabs(whole->node(pathway::node_index(0)) - towards(0.25L, 0.75L, 2.5L, 4)) < 1e-15L);
  } else {
    CHECK(std::fabs(whole->node(pathway::node_index(0)) - towards(0.25L, 0.75L, 2.5L, 4)) < 0.03L);
  }
  // The step is one minute again afterwards.
  whole->step();
  must(parts->set_step(duration{1}));
  parts->step();
  CHECK(whole->node(pathway::node_index(0)) == parts->node(pathway::node_index(0)));
  CHECK(whole->time() == 3.5);
}

TEST_CASE("a step that does not divide a time by rounding alone leaves no rest") {
  small_cell<> cell, steps;
  must(cell.set_step(duration{0.1}));
  must(steps.set_step(duration{0.1}));
  cell.advance(duration{0.3});  // 0.3/0.1 is 2.9999999999999996
  for (int i = 0; i < 3; ++i) steps.step();
  CHECK(cell["A"] == steps["A"]);
  CHECK(cell.time() == 0.3);
}

TEST_CASE_TEMPLATE("observers see the beginning, every interval and the end", T, double, float) {
  small_cell<T> cell;
  std::vector<double> times;
  std::vector<double> values;
  const auto see = [&](const auto& c) {
    times.push_back(static_cast<double>(c.time()));
    values.push_back(static_cast<double>(c.node(pathway::node_index(0))));
  };
  CHECK(cell.advance_for(10_min, 3_min, see));
  CHECK(times == std::vector<double>{0, 3, 6, 9, 10});
  small_cell<T> alone;
  CHECK(values[0] == static_cast<double>(alone.node(pathway::node_index(0))));
  for (size_t k = 1; k < 5; ++k) {
    must(alone.advance_for(duration{times[k] - times[k - 1]}));
    CHECK(values[k] == static_cast<double>(alone.node(pathway::node_index(0))));
  }
  times.clear();
  CHECK(cell.advance_for(1_h, 30_min, see));
  CHECK(times == std::vector<double>{10, 40, 70});
  times.clear();
  CHECK(cell.advance_for(5_min, 5_min, see));
  CHECK(times == std::vector<double>{70, 75});
  times.clear();
  CHECK(cell.advance_for(5_min, 7_min, see));
  CHECK(times == std::vector<double>{75, 80});
  times.clear();
  CHECK(cell.advance_for(100_h, 6_min, see));
  REQUIRE(times.size() == 1001);
  for (size_t k = 0; k < times.size(); ++k) CHECK(times[k] == 80 + 6 * static_cast<double>(k));
}

TEST_CASE("units are minutes and nM") {
  CHECK((1_min).minutes == 1);
  CHECK((1.5_h).minutes == 90);
  CHECK((24_h).minutes == 1440);
  CHECK((2_d).minutes == 2880);
  CHECK((5_pM).nM == 0.005);
  CHECK((20_nM).nM == 20);
  CHECK((0.5_uM).nM == 500);
  CHECK((3_uM).nM == 3000);
  CHECK((1_mM).nM == 1e6);
}

// --- names, hold, max, reset ---------------------------------------------------------------------

template <class T>
constexpr int what_a_cell_does() {
  using cell_type = small_cell<T>;
  const auto close = [](auto a, double b) {
    const double off = static_cast<double>(a) - b;
    return off < 1e-3 && off > -1e-3;
  };
  cell_type cell;
  must(cell.set_step(5_min));
  HOLDS(cell.nodes() == 2 && cell.inputs() == 2 && cell.drugs() == 1 && cell.time() == 0);
  HOLDS(cell["A"] == 0.25f && cell["B"] == 0 && cell["on"] == 0.5f && cell["class_input"] == 0);
  HOLDS((cell.advance(10_h), true) && close(cell["A"], 0.5) && close(cell["B"], 0.375));
  HOLDS((cell.dose("stop", 10_nM), true) && close(cell["class_input"], 0.5));
  HOLDS((cell.advance(10_h), true) && close(cell["A"], 0.25) && close(cell["B"], 0.1875));
  HOLDS((cell.apply("strong"), true) && cell["on"] == 1 && (cell.advance(10_h), true));
  HOLDS(close(cell["A"], 0.5) && close(cell["B"], 0.25));
  HOLDS((cell.hold("A", 0.75f), true) && cell["A"] == 0.75f && cell.held(pathway::node_index(0)) &&
        !cell.held(pathway::node_index(1)));
  HOLDS((cell.advance(10_h), true) && cell["A"] == 0.75f && close(cell["B"], 0.375));
  HOLDS((cell.release("A"), true) && !cell.held(pathway::node_index(0)) && cell["A"] == 0.75f);
  HOLDS((cell.advance(10_h), true) && close(cell["A"], 0.5));
  HOLDS((cell.knock_out("A"), true) && cell["A"] > 0.4f);  // falls with its tau, not at once
  HOLDS((cell.advance(4_min), true) && close(cell["A"], 0.5 * 0.36787944117144233));
  HOLDS((cell.advance(10_h), true) && close(cell["A"], 0));
  HOLDS((cell.max("A", 1), true) && (cell.set("on", 0.25f), true) &&
        (cell.dose("stop", 0_nM), true));
  HOLDS((cell.advance(10_h), true) && close(cell["A"], 0.25));
  HOLDS(cell.set_level("A", 1) && cell["A"] == 1);
  cell.hold("B", 1);
  cell.dose("stop", 3_nM);
  cell.reset();
  cell_type fresh;
  must(fresh.set_step(5_min));
  HOLDS(cell["A"] == 0.25f && cell["on"] == 0.5f && cell["class_input"] == 0 && cell.time() == 0);
  HOLDS(!cell.held(pathway::node_index(1)));
  cell.advance(3_h);
  fresh.advance(3_h);
  HOLDS(cell["A"] == fresh["A"] && cell["B"] == fresh["B"]);
  return 0;
}
BOTH("a cell in double", what_a_cell_does<double>)
BOTH("a cell in float", what_a_cell_does<float>)
BOTH("a cell in fixed<15>", what_a_cell_does<pathway::q1_15>)
BOTH("a cell in fixed<16>", what_a_cell_does<pathway::q16_16>)

/// A setter by name and an observer by number may share a word.
template <class Cell>
constexpr bool observers_by_number = requires(const Cell cell) {
  cell.max(pathway::node_index(0));
}
&&requires(const Cell cell) { cell.dose(pathway::drug_index(0)); };
TEST_CASE("a cell with names still answers by number") { CHECK(observers_by_number<small_cell<>>); }

TEST_CASE("held nodes are kept apart beyond the 32nd") {
  std::string text = "default tau=1\n";
  for (int i = 0; i < 64; ++i) {
    text += "node n" + std::to_string(i) + "\n=> n" + std::to_string(i) + "\n";
  }
  run_time_cell<float> cell(text);
  for (const int i : {0, 31, 32, 63}) CHECK(cell->set_hold(pathway::node_index(i), 0.5f));
  cell->advance(duration{100});
  for (int i = 0; i < 64; ++i) {
    const bool held = i == 0 || i == 31 || i == 32 || i == 63;
    CHECK(cell->held(pathway::node_index(i)) == held);
    CHECK(cell->node(pathway::node_index(i)) == (held ? 0.5f : 1.f));
  }
}

TEST_CASE("a copy goes its own way") {
  small_cell<> cell;
  cell.advance(5_min);
  small_cell<> copy = cell;
  copy.dose("stop", 100_nM);
  cell.advance(1_h);
  copy.advance(1_h);
  CHECK(copy["A"] < cell["A"] - 0.3);
  CHECK(cell["class_input"] == 0);
}

}  // namespace
