// Networks read while the program runs: a mistake changes nothing, and the compiler's network is
// the same. SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <string>

#include "both.hpp"
#include "run_time.hpp"

using pathway::mistake;
using pathway::symbol_kind;
using pathway::text_view;

namespace {

using small = pathway::editable<4, 4, 200>;

std::string text_of(const auto& edit) { return {edit.text().data, edit.text().size}; }

TEST_CASE("a text with a mistake leaves network and text as they were") {
  auto edit = std::make_unique<small>();
  const std::string good = "node A tau=5\ninput x = 0.25\nx => A [w=0.5]\n";
  REQUIRE(edit->parse(good.c_str()).ok());
  for (const char* bad : {"node A\nAA => A\n", "node", "node A\nnode A\n", "input x = 7", "(",
                          "node A\nnode B\nnode C\nnode D\nnode E\n"}) {
    const auto d = edit->parse(bad);
    INFO(std::string(bad));
    CHECK_FALSE(d.ok());
    CHECK(text_of(*edit) == good);
    CHECK(edit->network().count.nodes == 1);
    CHECK(edit->network().count.rules == 1);
    CHECK(edit->network().find("x").is(symbol_kind::input));
    CHECK(edit->network().view(edit->network().rules[0].text) == "x => A");
    CHECK(edit->network().nodes[0].tau == pathway::decimal{5, 0, false});
  }
}

TEST_CASE("the answer's words are there after the caller's text is gone") {
  auto edit = std::make_unique<small>();
  pathway::diagnostic d;
  {
    std::string gone = "node PTEN\nPTENN => PTEN\n";
    d = edit->parse(gone.c_str());
    gone.assign(gone.size(), 'x');
  }
  CHECK(d.what == mistake::unknown_name);
  CHECK(d.found == "PTENN");
  CHECK(d.suggestion == "PTEN");
  CHECK(d.line == 2);
}

TEST_CASE("the network does not need the caller's text") {
  auto edit = std::make_unique<small>();
  {
    std::string gone = "node A\nnode B\n!A => B \"why\"\n";
    REQUIRE(edit->parse(gone.c_str()).ok());
    gone.assign(gone.size(), 'x');
  }
  CHECK(edit->network().find("B").index == 1);
  CHECK(edit->network().view(edit->network().rules[0].sentence) == "why");
}

TEST_CASE("undo brings back the text before the last good one") {
  auto edit = std::make_unique<small>();
  CHECK(text_of(*edit).empty());
  REQUIRE(edit->parse("node A").ok());
  REQUIRE(edit->parse("node B\nnode C").ok());
  CHECK(edit->undo());
  CHECK(text_of(*edit) == "node A");
  CHECK(edit->network().count.nodes == 1);
  CHECK(edit->network().find("A").is(symbol_kind::node));
  CHECK(edit->network().find("B").is(symbol_kind::none));
  REQUIRE(edit->parse("node D").ok());
  CHECK(edit->undo());
  CHECK(text_of(*edit) == "node A");
}

TEST_CASE("undo after a mistake has nothing to bring back, and changes nothing") {
  auto edit = std::make_unique<small>();
  REQUIRE(edit->parse("node A").ok());
  REQUIRE(edit->parse("node B").ok());
  CHECK_FALSE(edit->parse("nod C").ok());
  CHECK_FALSE(edit->undo());
  CHECK(text_of(*edit) == "node B");
  CHECK(edit->network().find("B").is(symbol_kind::node));
}

TEST_CASE("a text too long for the room is refused whatever it says") {
  auto edit = std::make_unique<small>();
  REQUIRE(edit->parse("node A").ok());
  std::string text = "node B #";
  text.append(200 - text.size(), 'x');
  CHECK(edit->parse(text.c_str()).ok());  // as long as the room
  text += 'x';
  const auto d = edit->parse(text.c_str());
  CHECK(d.what == mistake::text_too_long);
  CHECK(d.line == 1);
  CHECK(d.column == 1);
  CHECK(edit->network().find("B").is(symbol_kind::node));
  // Nothing was overwritten, so the text before is still there.
  CHECK(edit->undo());
  CHECK(text_of(*edit) == "node A");
}

TEST_CASE("as many nodes, rules and terms fit as the room says, and not one more") {
  std::string text;
  for (int i = 0; i < 16; ++i) text += "node n" + std::to_string(i) + "\n";
  std::string rules;
  for (int i = 0; i < 16; ++i) {
    for (int j = 0; j < 2; ++j) {
      for (int t = 0; t < 8; ++t) {
        rules += (t == 0 ? "" : " & ") + std::string((t + j) % 2 == 0 ? "!n" : "n") +
                 std::to_string((i + t) % 16);
      }
      rules += " => n" + std::to_string(i) + "\n";
    }
  }
  auto edit = std::make_unique<pathway::editable<16, 32, 8000>>();
  CHECK(edit->parse((text + rules).c_str()).ok());
  CHECK(edit->network().count.terms == 256);
  CHECK(edit->parse((text + rules + "=> n0").c_str()).what == mistake::too_many_rules);
  CHECK(edit->parse((text + "node more\n").c_str()).what == mistake::too_many_nodes);
  // The large one of the issue: 256 nodes, 512 rules, 8 terms a rule.
  std::string large;
  for (int i = 0; i < 256; ++i) large += "node n" + std::to_string(i) + "\n";
  for (int i = 0; i < 512; ++i) {
    for (int t = 0; t < 8; ++t) {
      large += (t == 0 ? "" : " & ") + std::string(i < 256 && t == 0 ? "!n" : "n") +
               std::to_string((i + 31 * t) % 256);
    }
    large += " => n" + std::to_string(i % 256) + " [n=1.4]\n";
  }
  auto huge = std::make_unique<pathway::editable<256, 512>>();
  const auto d = huge->parse(large.c_str());
  INFO(message(d));
  CHECK(d.ok());
  CHECK(huge->network().count.terms == 4096);
  using equations_type = pathway::interpreted<double, pathway::room_for(256, 512)>;
  auto equations = std::make_unique<equations_type>();
  equations->read(huge->network());
  using cell_type = pathway::interpreted_simulation<double, pathway::room_for(256, 512)>;
  auto cell = std::make_unique<cell_type>(*equations);
  CHECK(equations->equations.count.terms == 4096);
  CHECK(equations->equations.count.node_gates == 256);  // one gate a node, shared by 16 terms
  cell->advance(pathway::duration{5});
  for (int i = 0; i < 256; ++i) CHECK(cell->node(i) <= 1);
}

constexpr int edits_in_the_compiler() {
  small edit;
  HOLDS(edit.parse("node A\n=> A").ok() && edit.network().count.rules == 1);
  HOLDS(!edit.parse("=> B").ok() && edit.network().count.rules == 1);
  HOLDS(edit.text() == "node A\n=> A");
  HOLDS(edit.parse("node C").ok() && edit.undo() && edit.text() == "node A\n=> A");
  return 0;
}
BOTH("editable, also while compiling", edits_in_the_compiler)

// --- the same text, read by the compiler and by the program --------------------------------------

template <class Value>
bool same_bits(const Value& a, const Value& b) {
  if constexpr (requires { a.raw; }) {
    return a.raw == b.raw;
  } else {
    return std::memcmp(&a, &b, sizeof a) == 0;
  }
}
template <class Value>
bool same_arrays(const Value* a, const Value* b, int size) {
  for (int i = 0; i < size; ++i) {
    if (!same_bits(a[i], b[i])) return false;
  }
  return true;
}

TEST_CASE_TEMPLATE("a text read while compiling and while running has the same tables, bit for bit",
                   T, double, float, pathway::q1_15, pathway::q16_16) {
  constexpr const auto& net = mtor::network;
  auto edit = std::make_unique<pathway::editable<160, 320>>();
  const auto d = edit->parse({net.text, std::strlen(net.text)});
  INFO(message(d));
  REQUIRE(d.ok());
  constexpr auto limit = pathway::room_for(160, 320);
  auto equations = std::make_unique<pathway::interpreted<T, limit>>();
  equations->read(edit->network());
  const auto& a = pathway::tables_of<mtor::network, T>;
  const auto& b = equations->equations;

  REQUIRE(a.count.nodes == b.count.nodes);
  REQUIRE(a.count.inputs == b.count.inputs);
  REQUIRE(a.count.rules == b.count.rules);
  REQUIRE(a.count.terms == b.count.terms);
  REQUIRE(a.count.input_gates == b.count.input_gates);
  REQUIRE(a.count.node_gates == b.count.node_gates);
  REQUIRE(a.count.kinds == b.count.kinds);
  REQUIRE(a.count.taus == b.count.taus);
  CHECK(same_arrays(a.first_rule, b.first_rule, a.count.nodes + 1));
  CHECK(same_arrays(a.first_term, b.first_term, a.count.rules + 1));
  CHECK(same_arrays(a.rule, b.rule, a.count.rules));
  CHECK(same_arrays(a.weight, b.weight, a.count.rules));
  CHECK(same_arrays(a.term, b.term, a.count.terms));
  CHECK(same_arrays(a.gate_signal, b.gate_signal, a.count.gates()));
  CHECK(same_arrays(a.gate_form, b.gate_form, a.count.gates()));
  CHECK(same_arrays(a.tau_class, b.tau_class, a.count.nodes));
  CHECK(same_arrays(a.tau, b.tau, a.count.taus));
  CHECK(same_arrays(a.start, b.start, a.count.nodes));
  CHECK(same_arrays(a.max, b.max, a.count.nodes));
  CHECK(same_arrays(a.input, b.input, a.count.inputs));
  for (int k = 0; k < a.count.kinds; ++k) {
    CHECK(a.kind[k].power == b.kind[k].power);
    CHECK(same_bits(a.kind[k].n, b.kind[k].n));
    CHECK(same_bits(a.kind[k].e, b.kind[k].e));
    CHECK(same_bits(a.kind[k].one_minus_e, b.kind[k].one_minus_e));
    CHECK(same_bits(a.kind[k].one_minus_2e, b.kind[k].one_minus_2e));
  }

  const auto& doses = pathway::pharmacology_of<mtor::network, pathway::real_of<T>>;
  REQUIRE(doses.count.actions == equations->doses.count.actions);
  for (int i = 0; i < doses.count.actions; ++i) {
    const auto& x = doses.actions[i];
    const auto& y = equations->doses.actions[i];
    CHECK(x.drug == y.drug);
    CHECK(x.input == y.input);
    CHECK(same_bits(x.IC50, y.IC50));
    CHECK(same_bits(x.Emax, y.Emax));
    CHECK(same_bits(x.h, y.h));
  }
  REQUIRE(doses.count.settings == equations->doses.count.settings);
  for (int i = 0; i < doses.count.settings; ++i) {
    CHECK(doses.settings[i].target == equations->doses.settings[i].target);
    CHECK(doses.settings[i].kind == equations->doses.settings[i].kind);
    CHECK(same_bits(doses.settings[i].value, equations->doses.settings[i].value));
  }

  // ... and the same cell.
  mtor::cell<T> compiled;
  auto interpreted = std::make_unique<pathway::interpreted_simulation<T, limit>>(*equations);
  const int drug = mtor::network.find("everolimus").index;
  for (int hour = 0; hour < 6; ++hour) {
    if (hour == 2) CHECK(compiled.set_dose(drug, 20));
    if (hour == 2) CHECK(interpreted->set_dose(drug, 20));
    compiled.advance(pathway::duration{60});
    interpreted->advance(pathway::duration{60});
    CHECK(same_arrays(compiled.levels(), interpreted->levels(), compiled.nodes()));
  }
}

}  // namespace

TEST_CASE("several texts are one network, each with its own defaults, as for the compiler") {
  auto edit = std::make_unique<pathway::editable<8, 8>>();
  const pathway::text_view texts[] = {"default tau=7 n=2\nnode A\nA => A", "node B\nA => B"};
  REQUIRE(edit->parse(texts, 2).ok());
  CHECK(pathway::to<double>(edit->network().nodes[0].tau) == 7);
  CHECK(pathway::to<double>(edit->network().nodes[1].tau) == 1);  // Netflux's own
  CHECK(pathway::to<double>(edit->network().rules[1].n) == 1.4);
  const pathway::text_view wrong[] = {"node A\n", "node B\nC => B"};
  const auto d = edit->parse(wrong, 2);
  CHECK(d.what == pathway::mistake::unknown_name);
  CHECK(d.part == 1);
  CHECK(d.line == 2);
  CHECK(edit->network().count.rules == 2);  // the old network stands
}

TEST_CASE("there is nothing to undo before the second good text") {
  auto edit = std::make_unique<pathway::editable<8, 8>>();
  CHECK_FALSE(edit->undo());
  REQUIRE(edit->parse("node A").ok());
  REQUIRE(edit->undo());  // the empty text it began with
  CHECK(edit->network().count.nodes == 0);
}
