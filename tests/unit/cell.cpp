// A cell that cannot be misread: indices of their own kinds, getters that check, a reset that is
// complete, a state that is kept exactly, observers.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "../support/both.hpp"
#include "../support/must.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"

using namespace pathway::literals;
using pathway::drug_index;
using pathway::input_index;
using pathway::node_index;
using pathway::preset_index;

namespace {

// --- indices -------------------------------------------------------------------------------------

template <class A, class B>
constexpr bool apart = !std::is_convertible_v<A, B> && !std::is_convertible_v<B, A> &&
                       !std::is_constructible_v<A, B> && !std::is_constructible_v<B, A>;
static_assert(apart<node_index, input_index> && apart<node_index, drug_index> &&
              apart<node_index, preset_index> && apart<input_index, drug_index> &&
              apart<input_index, preset_index> && apart<drug_index, preset_index> &&
              apart<node_index, pathway::signal_index>);
static_assert(!std::is_convertible_v<int, node_index> && !std::is_convertible_v<node_index, int> &&
              !std::is_convertible_v<node_index, bool>);

constexpr int look_ups() {
  constexpr const auto& net = mtor::network;
  HOLDS(net.node("AKT") && net.input("growth_factor") && net.drug("everolimus"));
  HOLDS(net.preset("PTEN_loss") && net.signal("AKT") && net.signal("growth_factor"));
  HOLDS(!net.node("NKFB") && !net.node("growth_factor") && !net.input("AKT"));
  HOLDS(!net.drug("AKT") && !net.preset("everolimus") && !net.signal("everolimus"));
  HOLDS(!net.node("") && net.node("NKFB").number() == -1 && net.find("NKFB").index == 0xFFFF);
  HOLDS(net.signal("growth_factor").number() ==
        net.count.nodes + net.input("growth_factor").number());
  return 0;
}
BOTH("a look-up finds the one kind that it is asked for, or none", look_ups)

constexpr char small_text[] = R"(
input in = 0.5
node A tau=4 start=0.25
node B tau=20 max=0.75
in => A
A => B
drug stop = in(IC50=10nM)
)";
template <class T = double>
using small_cell = pathway::simulation<pathway::network<small_text>, T>;

TEST_CASE_TEMPLATE("what is not there is no number, and nothing is set", T, double, float,
                   pathway::q1_15, pathway::q16_16) {
  run_time_cell<T> cell(small_text);
  const auto before = cell->save();
  const auto none = [](auto v) { return std::isnan(static_cast<double>(v)); };
  for (const int bad : {-1, -2, 2, 3, 64, 65535, 1 << 30, std::numeric_limits<int>::min()}) {
    CHECK(none(cell->node(node_index(bad))));
    CHECK(none((cell->max)(node_index(bad))));
    CHECK(none(cell->input(input_index(bad))));
    CHECK(none(cell->dose(drug_index(bad))));
    CHECK_FALSE(cell->held(node_index(bad)));
    CHECK_FALSE(cell->set_level(node_index(bad), 1));
    CHECK_FALSE(cell->apply_preset(preset_index(bad)));
  }
  CHECK(none(cell->node(cell.read->net.node("NKFB"))));
  CHECK(none(cell->input(input_index(1))));
  CHECK(cell->save() == before);
}

// --- reset ---------------------------------------------------------------------------------------

/// A text of up to 6 nodes with random constants; its numbers of nodes and inputs change too.
std::string any_text(random_numbers& dice) {
  const int nodes = 1 + dice.below(6), inputs = 1 + dice.below(3);
  const auto number = [&](double low, double high) {
    return std::to_string(low + (high - low) * dice.unit());
  };
  std::string text;
  for (int i = 0; i < inputs; ++i)
    text += "input i" + std::to_string(i) + "=" + number(0, 1) + "\n";
  for (int i = 0; i < nodes; ++i) {
    text += "node n" + std::to_string(i) + " tau=" + number(0.5, 60) + " max=" + number(0.5, 1) +
            " start=" + number(0, 0.5) + "\n";
  }
  for (int i = 0; i < nodes; ++i) {
    const std::string n = "n" + std::to_string(i);
    text += "i" + std::to_string(dice.below(inputs)) + " => " + n + " [w=" + number(0, 1) + "]\n";
    text += std::string(dice.one_in(2) ? "!" : "") + "n" + std::to_string(dice.below(nodes)) +
            " & i0 => " + n + " [EC50=" + number(0.1, 0.9) + " n=" + number(1, 4) + "]\n";
  }
  return text + "drug d=i0(IC50=" + number(1, 100) + "nM)\n";
}

TEST_CASE_TEMPLATE("after any edit, a cell that is reset is a new one, bit for bit", T, double,
                   float, pathway::q1_15, pathway::q16_16) {
  using equations_type = pathway::interpreted<T, test_room>;
  using cell_type = pathway::interpreted_simulation<T, test_room>;
  const auto equations = std::make_unique<equations_type>();
  const auto net = std::make_unique<pathway::basic_network<test_room>>();
  random_numbers dice(12);
  std::unique_ptr<cell_type> old;
  for (int edit = 0; edit < 60; ++edit) {
    const std::string text = any_text(dice);
    INFO(text);
    REQUIRE(pathway::parse(*net, {text.c_str(), text.size()}).ok());
    equations->read(*net);
    const auto fresh = std::make_unique<cell_type>(*equations);
    if (!old) old = std::make_unique<cell_type>(*equations);
    old->reset();
    CHECK(*old == *fresh);
    for (cell_type* cell : {old.get(), fresh.get()}) {
      must(cell->set_dose(drug_index(0), 20));
      must(cell->set_hold(node_index(0), 0.5f));
      cell->advance(30_min);
      must(cell->set_free(node_index(0)));
      cell->advance(90.5_min);
    }
    CHECK(*old == *fresh);
    CHECK(old->save() == fresh->save());
    CHECK(old->time() == doctest::Approx(120.5));
  }
}

// --- keeping -------------------------------------------------------------------------------------

TEST_CASE_TEMPLATE("what is saved goes on with the same bits", T, double, float, pathway::q1_15,
                   pathway::q16_16) {
  auto cell = std::make_unique<mtor::cell<T>>();
  cell->dose("everolimus", 20_nM);
  cell->apply("PTEN_loss");
  cell->hold("IRS1", 0.3f);
  cell->max("S6K1", 0.7f);
  cell->step_size(0.7_min);
  cell->advance(3_h);
  for (int i = 0; i < 5; ++i) cell->step();
  using state = typename mtor::cell<T>::state;
  static_assert(std::is_trivially_copyable_v<state>);
  std::vector<unsigned char> bytes(sizeof(state));
  const auto kept = std::make_unique<state>(cell->save());
  std::memcpy(bytes.data(), kept.get(), sizeof(state));
  const auto read = std::make_unique<state>();
  std::memcpy(read.get(), bytes.data(), sizeof(state));

  auto other = std::make_unique<mtor::cell<T>>();
  CHECK_FALSE(*other == *cell);
  REQUIRE(other->load(*read));
  CHECK(*other == *cell);
  for (mtor::cell<T>* c : {cell.get(), other.get()}) {
    c->advance(2_h);
    c->step();
    c->release("IRS1");
    c->advance(1_h);
  }
  CHECK(*other == *cell);
  CHECK(other->save() == cell->save());
  CHECK(other->time() == cell->time());
  CHECK((other->max)("S6K1") == (cell->max)("S6K1"));

  // What no cell can be in is refused and changes nothing.
  const auto whole = cell->save();
  auto wrong = whole;
  --wrong.nodes;
  CHECK_FALSE(cell->load(wrong));
  wrong = whole;
  wrong.dose[0] = -1;
  CHECK_FALSE(cell->load(wrong));
  wrong = whole;
  wrong.step = 0;
  CHECK_FALSE(cell->load(wrong));
  wrong = whole;
  wrong.levels[1] = pathway::level_of<T>(1) + pathway::number<T>::level_from(0.5f);
  CHECK_FALSE(cell->load(wrong));
  wrong = whole;
  wrong.since = std::numeric_limits<pathway::real_of<T>>::quiet_NaN();
  CHECK_FALSE(cell->load(wrong));
  CHECK(cell->save() == whole);
}

TEST_CASE("cells differ by any one setting") {
  const small_cell<> plain;
  small_cell<> other;
  CHECK(other == plain);
  other.set("in", 0.25);
  CHECK_FALSE(other == plain);
  other = plain;
  other.max("A", 0.5);
  CHECK_FALSE(other == plain);
  other = plain;
  other.dose("stop", 1_nM);
  CHECK_FALSE(other == plain);
  other = plain;
  other.hold("A", 0.25);
  CHECK_FALSE(other == plain);
  other = plain;
  other.step_size(2_min);
  CHECK_FALSE(other == plain);
  other = plain;
  other.step();
  CHECK_FALSE(other == plain);
}

// --- names ---------------------------------------------------------------------------------------

template <class T>
constexpr int by_name() {
  using real = typename small_cell<T>::real;
  small_cell<T> cell;
  cell.level("A", 1);
  cell.max("B", 0.5f);
  cell.dose("stop", 5_nM);
  HOLDS(cell["A"] == 1 && (cell.max)("B") == real(0.5f) && cell.dose("stop") == 5);
  HOLDS(!cell.held("A") && cell.set_hold("A", real(0.5f)) && cell.held("A") && cell["A"] == 0.5f);
  HOLDS(cell.set_input("in", real(1)) && cell.set_dose("stop", 0_nM) && cell["in"] == 1);
  HOLDS(cell.set_max("B", real(1)) && cell.set_level("B", real(1)) && cell["B"] == 1);
  HOLDS(!cell.set_input("in", 60) && !cell.set_max("B", -1) && !cell.set_level("A", real(1.01f)));
  HOLDS(!cell.set_dose("stop", pathway::concentration{-1}) && cell["in"] == 1);
  HOLDS(cell.step_size() == 1);
  return 0;
}
BOTH("all by name, in double", by_name<double>)

/// The compiler sees a read behind the last node.
constexpr int kept() {
  small_cell<double> cell, other;
  cell.max("B", 0.5f);
  cell.dose("stop", 5_nM);
  cell.step();
  const auto state = cell.save();
  HOLDS(!(cell == other) && other.load(state) && cell == other && other.save() == state);
  return 0;
}
BOTH("a state is kept and loaded", kept)
BOTH("all by name, in fixed<15>", by_name<pathway::q1_15>)

// --- observers -----------------------------------------------------------------------------------

constexpr int observers() {
  small_cell<> cell;
  cell.level("A", 0);
  int looks = 0;
  double last = -1;
  cell.advance(1_h, 10_min, [&](const auto& c) {
    ++looks;
    last = c["A"];
  });
  HOLDS(looks == 7 && last == cell["A"] && cell.time() == 60);
  cell.reset();
  cell.level("A", 0);
  const auto below = [](const auto& c) { return c["A"] < 0.4; };
  HOLDS(!cell.advance_for(1_h, 1_min, below));  // stopped
  HOLDS(cell["A"] >= 0.4 && cell.time() > 0 && cell.time() < 60);
  const double stopped = cell.time();
  cell.advance(1_h, 1_min, below);  // already there
  HOLDS(cell.time() == stopped);
  cell.reset();
  cell.level("A", 0);
  int given = 0;
  cell.advance(1_h, 1_min,
               pathway::when([](const auto& c) { return c["A"] > 0.4; },
                             [&] {
                               ++given;
                               cell.dose("stop", 1_mM);
                             }));
  HOLDS(given == 1 && cell.time() == 60 && cell["A"] > 0.9 && cell.dose("stop") == 1e6);
  return 0;
}
BOTH("observers know names, stop the run and give a drug", observers)

// --- rest ----------------------------------------------------------------------------------------

TEST_CASE_TEMPLATE("the untreated cell at rest stays there", T, double, float) {
  auto cell = std::make_unique<mtor::cell<T>>(mtor::at_rest<T>());
  CHECK(cell->time() == 0);
  auto settled = std::make_unique<mtor::cell<T>>();
  must(settled->settle().converged);
  CHECK(std::fabs((*cell)["AKT"] - (*settled)["AKT"]) < 1e-4);
  const T before = (*cell)["AKT"];
  cell->advance(24_h);
  CHECK(std::fabs((*cell)["AKT"] - before) < 1e-4);
}

}  // namespace
