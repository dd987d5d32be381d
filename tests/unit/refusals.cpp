// What an analysis, a kept state or several cells refuse, and that a refusal changes nothing: each
// part of each condition by itself.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"
#include "pathway/claims/claim.hpp"
#include "pathway/claims/verdict.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "../support/run_time.hpp"

using pathway::drug_index;
using pathway::node_index;

namespace {

const double nan = std::numeric_limits<double>::quiet_NaN();
const double infinity = std::numeric_limits<double>::infinity();

constexpr const char* text =
    "input a = 0.5\ninput b = 0\nnode A start=0.25\nnode B max=0.75\na & !b => A [w=0.5 n=2 "
    "EC50=0.4]\nA => B\ndrug d = b(IC50=10nM)\ndrug e = b(IC50=20nM)\n";

struct own_cell : run_time_cell<double> {
  own_cell() : run_time_cell<double>(text) {}
};

// --- a kept state --------------------------------------------------------------------------------

template <class Change>
void refused(const char* what, Change&& change) {
  CAPTURE(what);
  own_cell c;
  REQUIRE(c->advance_for({7.}));
  const auto before = c->save();
  auto changed = before;
  change(changed);
  CHECK_FALSE(c->load(changed));
  CHECK(c->save() == before);
}

TEST_CASE("a state that no cell can be in is refused") {
  refused("nodes", [](auto& s) { s.nodes = 3; });
  refused("inputs", [](auto& s) { s.inputs = 1; });
  refused("drugs", [](auto& s) { s.drugs = 3; });
  for (const double step : {0.0, -1.0, 1.1e6, nan}) {
    refused("step", [&](auto& s) { s.step = step; });
  }
  for (const double since : {-1.0, 1.1e30, nan}) {
    refused("since", [&](auto& s) { s.since = since; });
  }
  for (const double level : {-0.01, 1.01, nan}) {
    refused("level", [&](auto& s) { s.levels[1] = level; });
    refused("max", [&](auto& s) { s.max[1] = level; });
    refused("input", [&](auto& s) { s.own[1] = level; });
  }
  for (const double dose : {-1.0, 1.1e12, nan}) {
    refused("dose", [&](auto& s) { s.dose[1] = dose; });
  }
  // A stepper that may leave [0,1] keeps what it has left it to, up to a million.
  run_time_cell<double, pathway::euler> free(text);
  auto s = free->save();
  s.levels[0] = -3;
  CHECK(free->load(s));
  CHECK(free->node(node_index(0)) == -3);
  for (const double level : {-1.1e6, 1.1e6, nan}) {
    s.levels[0] = level;
    CHECK_FALSE(free->load(s));
  }
}

TEST_CASE("two cells are equal where everything is") {
  own_cell a, b;
  CHECK(*a.cell == *b.cell);
  const auto differs = [&](auto&& change) {
    *b.cell = *a.cell;
    change(*b.cell);
    return !(*a.cell == *b.cell);
  };
  CHECK(differs([](auto& c) { return c.set_level(node_index(1), 0.5); }));
  CHECK(differs([](auto& c) { return c.set_max(node_index(1), 0.5); }));
  CHECK(differs([](auto& c) { return c.set_hold(node_index(1), c.node(node_index(1))); }));
  CHECK(differs([](auto& c) { return c.set_input(pathway::input_index(1), 0.5); }));
  CHECK(differs([](auto& c) { return c.set_dose(drug_index(1), 0.5); }));
  CHECK(differs([](auto& c) { return c.set_step({0.5}); }));
  CHECK(differs([](auto& c) { c.step(); }));
  for (const char* other : {"input a = 0.5\ninput b = 0\nnode A\ndrug d = b(IC50=1nM)\ndrug e = "
                            "b(IC50=1nM)\n",
                            "input b = 0\nnode A start=0.25\nnode B max=0.75\ndrug d = "
                            "b(IC50=1nM)\ndrug e = b(IC50=1nM)\n",
                            "input a = 0.5\ninput b = 0\nnode A start=0.25\nnode B max=0.75\n"}) {
    run_time_cell<double> c(other);
    CHECK_FALSE(*a.cell == *c.cell);
  }
}

// --- cells side by side --------------------------------------------------------------------------

TEST_CASE("cells of another size are neither put in nor stored into") {
  own_cell own;
  run_time_cell<double> fewer("input a = 0.5\ninput b = 0\nnode A\na => A\n"),
      other_inputs("input a = 0.5\nnode A\nnode B\na => A\nA => B\n");
  using cell = own_cell::cell_type;
  const auto many = std::make_unique<pathway::cells<2, cell>>();
  const cell* const both[] = {own.cell.get(), own.cell.get()};
  REQUIRE(many->load(both));
  CHECK(many->put(both));
  for (const auto* other : {fewer.cell.get(), other_inputs.cell.get()}) {
    const cell* const mixed[] = {own.cell.get(), other};
    CHECK_FALSE(many->put(mixed));
    CHECK_FALSE(many->load(mixed));
  }
  CHECK_FALSE(many->store(0, *fewer.cell));
  CHECK(many->store(1, *own.cell));
  CHECK_FALSE(many->advance_for({nan}));
}

// --- analyses ------------------------------------------------------------------------------------

TEST_CASE("varied constants: an amplitude outside [0,1] is refused") {
  own_cell c;
  auto net = c.read->net;
  auto room = net;
  for (const double amplitude : {-0.1, 1.1, nan}) {
    CHECK_FALSE(pathway::vary(net, 1, 2, amplitude));
    CHECK(net.rules[0].w == c.read->net.rules[0].w);
    const auto never = [](const auto&) { return true; };
    CHECK(pathway::count_holding(c.read->net, room, *c.equations, *c.cell, 1, 0, 3, amplitude,
                                 never) == -1);
  }
  // A weight may come to nothing only where it is nothing.
  net.rules[0].w = {1, -300, false};
  net.rules[1].w = {0, 0, false};
  REQUIRE(pathway::vary(net, 1, 2, 0.5));
  CHECK(net.rules[0].w.digits == 1);
  CHECK(net.rules[1].w.digits == 0);
}

TEST_CASE("a population: a spread outside [0,10] is refused") {
  own_cell c;
  auto own = c.read->net;
  for (const double off : {-0.1, 10.1, nan}) {
    CHECK_FALSE(pathway::make_cell(*c.equations, own, c.read->net, {off, 0}, 1, 2));
    CHECK_FALSE(pathway::make_cell(*c.equations, own, c.read->net, {0, off}, 1, 2));
  }
  // The ends of a share are 0.000001 and 0.999999, whatever the factor.
  CHECK(pathway::with_other_odds({5, -1, false}, 1e-30) == pathway::decimal{1, -6, false});
  CHECK(pathway::with_other_odds({5, -1, false}, 1e30) == pathway::decimal{999999, -6, false});
}

TEST_CASE("doses of one drug: each end of the range, the points and the drug") {
  own_cell c, work;
  double doses[4] = {7, 7, 7, 7}, levels[4] = {7, 7, 7, 7};
  const auto scan = [&](drug_index drug, double low, double high, int points) {
    return scan_dose(*c.cell, *work.cell, drug, low, high, points, doses, levels,
                     pathway::at_rest<double>{node_index(1), 1e-10});
  };
  CHECK(scan(drug_index(0), 1, 100, 4).scanned);
  CHECK(levels[3] != 7);
  levels[0] = 7;
  for (const auto& refusal :
       {scan(drug_index(0), 0, 100, 4), scan(drug_index(0), nan, 100, 4),
        scan(drug_index(0), 100, 100, 4), scan(drug_index(0), 100, 1, 4),
        scan(drug_index(0), 1, 2e12, 4), scan(drug_index(0), 1, nan, 4),
        scan(drug_index(0), 1, 100, 1), scan(drug_index(2), 1, 100, 4), scan({}, 1, 100, 4)}) {
    CHECK_FALSE(refusal.scanned);
    CHECK_FALSE(refusal);
  }
  CHECK(levels[0] == 7);
  CHECK(pathway::log_spaced(1., 100., 1, 5) == 1);
  CHECK(pathway::log_spaced(1., 100., 3, -1) == 1);
  CHECK(pathway::log_spaced(1., 100., 3, 9) == 100);
  // A network that does not come to rest is told.
  pathway::at_rest<double> read{node_index(1), -1};
  const double level = read(*work.cell);
  CHECK((level >= 0 && level <= 1));
  CHECK_FALSE(read.reached);
}

TEST_CASE("pairs: a drug twice, one that is not there, a dose out of range") {
  own_cell c, work;
  const double good[] = {1, 10}, bad[] = {1, -10};
  double levels[4] = {};
  pathway::at_rest<double> read{node_index(1), 1e-10};
  const auto pairs = [&](drug_index a, const double* of_a, drug_index b, const double* of_b) {
    return scan_pairs(*c.cell, *work.cell, a, of_a, 2, b, of_b, 2, levels, read);
  };
  CHECK(pairs(drug_index(0), good, drug_index(1), good));
  CHECK_FALSE(pairs(drug_index(1), good, drug_index(1), good));
  CHECK_FALSE(pairs(drug_index(0), bad, drug_index(1), good));
  CHECK_FALSE(pairs(drug_index(0), good, drug_index(1), bad));
  CHECK_FALSE(pairs(drug_index(2), good, drug_index(1), good));
  CHECK_FALSE(pairs(drug_index(0), good, drug_index(7), good));
}

TEST_CASE("what two drugs are expected to do: what is no number, or has no room to move") {
  CHECK_FALSE(pathway::effect_of(0.0, 0.0, true));
  CHECK_FALSE(pathway::effect_of(1.0, 1.0, false));
  CHECK_FALSE(pathway::effect_of(nan, 0.5, true));
  CHECK_FALSE(pathway::effect_of(0.5, nan, true));
  CHECK(pathway::effect_of(0.5, 0.25, true).value == 0.5);
  const double dose[] = {1, 2}, effect[] = {0.25, 0.5}, flat[] = {0, 0};
  const pathway::alone<double> two{dose, effect, 2}, one{dose, effect, 1}, idle{dose, flat, 2};
  CHECK_FALSE(pathway::loewe(-1.0, 1.0, two, two));
  CHECK_FALSE(pathway::loewe(1.0, -1.0, two, two));
  CHECK_FALSE(pathway::loewe(nan, 1.0, two, two));
  CHECK_FALSE(pathway::loewe(1.0, nan, two, two));
  CHECK_FALSE(pathway::loewe(1.0, 1.0, one, two));
  CHECK_FALSE(pathway::loewe(1.0, 1.0, two, one));
  CHECK_FALSE(pathway::loewe(1.0, 1.0, idle, idle));
  CHECK(pathway::loewe(0.0, 0.0, two, two).value == 0);
  CHECK(two.effect_at(9) == 0.5);
  CHECK(two.effect_at(nan) == 0.25);
}

TEST_CASE("nodes that are not there: no loop, no way, no cause, no perturbation") {
  own_cell c, work;
  const auto& net = c.read->net;
  pathway::arrow arrows[8];
  pathway::feedback loops[4];
  const auto all = [](int) { return true; };
  for (const node_index none : {node_index(), node_index(2)}) {
    const auto found = find_loops(net, none, 4, arrows, 8, loops, 4, all);
    CHECK(found.complete);
    CHECK(found.loops == 0);
    double level[4] = {}, limit[2] = {};
    const pathway::moment<double> now{level, limit};
    CHECK_FALSE(cause_of(net, none, now, now));
    CHECK(chain_to(net, none, now, now, arrows, 8) == 0);
    const auto before = work->save();
    for (const auto how :
         {pathway::perturbation::knock_out, pathway::perturbation::over_expression}) {
      CHECK_FALSE(perturb(*work.cell, none, how));
      CHECK(work->save() == before);
    }
  }
  const double input[] = {0.5, 0};
  CHECK_FALSE(is_open(net, -1, input, {}));
  CHECK_FALSE(is_open(net, 2, input, {}));
  CHECK(is_open(net, 0, input, {}));
}

// --- derivatives ---------------------------------------------------------------------------------

constexpr pathway::capacity less(int pathway::capacity::*what, int room) {
  pathway::capacity some = test_room;
  some.*what = room;
  return some;
}
template <pathway::capacity C>
void too_small(const own_cell& c) {
  pathway::sensitivity<double, C> s;
  CHECK_FALSE(s.solve(c.read->net, *c.cell));
  CHECK_FALSE(s.read_out(c.read->net, *c.cell, node_index(0)));
  CHECK(std::isnan(s.weight(0)));
}

TEST_CASE("derivatives: too little room, another network, nothing solved, what is not there") {
  own_cell c;
  REQUIRE(c->settle(1e-12));
  too_small<less(&pathway::capacity::nodes, 1)>(c);
  too_small<less(&pathway::capacity::rules, 1)>(c);
  too_small<less(&pathway::capacity::terms, 2)>(c);
  too_small<less(&pathway::capacity::inputs, 1)>(c);
  too_small<less(&pathway::capacity::drugs, 1)>(c);

  const auto s = std::make_unique<pathway::sensitivity<double, test_room>>();
  const auto& net = c.read->net;
  CHECK_FALSE(s->read_out(net, *c.cell, node_index(0)));  // nothing solved
  for (const char* other : {"input a = 0.5\ninput b = 0\nnode A\na => A\n",
                            "input a = 0.5\nnode A\nnode B\na => A\nA => B\n"}) {
    run_time_cell<double> wrong(other);
    CHECK_FALSE(s->solve(net, *wrong.cell));
  }
  REQUIRE(s->solve(net, *c.cell));
  CHECK(std::isnan(s->weight(0)));  // nothing read out
  CHECK(std::isnan(s->max(node_index(0))));
  CHECK(std::isnan(s->input(pathway::input_index(0))));
  CHECK(std::isnan(s->dose(drug_index(0))));
  CHECK(std::isnan(s->tau(node_index(0))));
  CHECK_FALSE(s->read_out(net, *c.cell, node_index(2)));
  std::string longer = text;
  longer += "B => A\n";
  run_time_cell<double> more_rules(longer);
  CHECK_FALSE(s->read_out(more_rules.read->net, *more_rules.cell, node_index(1)));
  REQUIRE(s->read_out(net, *c.cell, node_index(1)));
  CHECK(s->weight(0) > 0);
  CHECK(s->dose(drug_index(0)) == 0);  // none is given
  CHECK(std::isnan(s->weight(-1)));
  CHECK(std::isnan(s->EC50(2)));
  CHECK(std::isnan(s->n(2)));
  CHECK(std::isnan(s->max(node_index(2))));
  CHECK(std::isnan(s->input(pathway::input_index(2))));
  CHECK(std::isnan(s->dose(drug_index(2))));
  CHECK(std::isnan(s->tau(node_index(2))));
}

// --- runs of claims ------------------------------------------------------------------------------

TEST_CASE("a run that needs another tells where it did not get it") {
  own_cell c;
  static pathway::basic_claims<pathway::claim_capacity{2, 6, 8, 8, 4, 8}> claims{};
  const std::string said =
      "claim F1\nrun c =\nrun h = A.hold=@c\nrun t = d=20nM @ 2h then @ 1d\nexpect c.A > t.A "
      "[0.05]\n";
  REQUIRE(parse_claims(c.read->net, claims, {said.c_str(), said.size()}).ok());
  double first[2] = {}, levels[2] = {};
  REQUIRE(play(*c.cell, claims, 0, static_cast<const double*>(nullptr), first, 1e-10));
  CHECK_FALSE(play(*c.cell, claims, 1, static_cast<const double*>(nullptr), levels, 1e-10));
  CHECK(play(*c.cell, claims, 1, first, levels, 1e-10));
  CHECK(levels[0] == first[0]);
  CHECK(play(*c.cell, claims, 2, first, levels, 1e-10));
  const double beyond[] = {2, 2};
  CHECK_FALSE(play(*c.cell, claims, 1, beyond, levels, 1e-10));
  CHECK_FALSE(play(*c.cell, claims, 2, beyond, levels, 1e-10));
  CHECK_FALSE(play(*c.cell, claims, 0, static_cast<const double*>(nullptr), levels, -1));
  // Equal means within the effect, greater at least by it; what is infinite is neither.
  using found = pathway::finding<double>;
  CHECK((found{0.5, 0.45, 0.05, true}.holds(0) && !found{0.5, 0.4, 0.05, true}.holds(0)));
  CHECK((!found{0.4, 0.5, 0.05, true}.holds(0) && !found{infinity, 0.5, 0.05, true}.holds(0)));
  CHECK((found{0.5, 0.4, 0, false}.ok() && !found{0.5, 0.5, 0, false}.ok()));
  CHECK((!found{infinity, 0.5, 0.05, false}.ok() && !found{nan, 0.5, 0.05, false}.ok()));
}

TEST_CASE("too long a text of claims is refused by its length alone") {
  own_cell c;
  static pathway::basic_claims<pathway::claim_capacity{2, 2, 2, 2, 2, 2}> claims{};
  const auto d = parse_claims(c.read->net, claims, {"", std::size_t{1} << 33});
  CHECK(d.what == pathway::mistake::text_too_long);
}

}  // namespace
