// Networks read while the program runs: a mistake changes nothing, and the compiler's network is
// the same. SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <string>

#include "../support/both.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

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

TEST_CASE("a mistake takes nothing away from undo") {
  auto edit = std::make_unique<small>();
  REQUIRE(edit->parse("node A").ok());
  REQUIRE(edit->parse("node B").ok());
  for (int i = 0; i < 5; ++i) CHECK_FALSE(edit->parse("nod C").ok());
  CHECK(edit->undo());
  CHECK(text_of(*edit) == "node A");
  CHECK(edit->network().find("A").is(symbol_kind::node));
  CHECK_FALSE(edit->undo());
  CHECK(text_of(*edit) == "node A");
}

TEST_CASE("as many texts can be had back as were asked for") {
  const auto names = [](auto& edit) {
    for (int i = 0; i < 7; ++i) {
      REQUIRE(edit.parse(("node n" + std::to_string(i)).c_str()).ok());
      CHECK_FALSE(edit.parse("nod").ok());
    }
    int back = 0;
    while (edit.undo()) {
      ++back;
      CHECK(text_of(edit) == "node n" + std::to_string(6 - back));
      CHECK(edit.network().count.nodes == 1);
    }
    return back;
  };
  CHECK(names(*std::make_unique<pathway::editable<4, 4, 200, 0>>()) == 0);
  CHECK(names(*std::make_unique<pathway::editable<4, 4, 200, 1>>()) == 1);
  CHECK(names(*std::make_unique<pathway::editable<4, 4, 200, 5>>()) == 5);
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
  CHECK(d.part == 0);
  const text_view texts[] = {"node A", text.c_str()};
  CHECK(edit->parse(texts, 2).what == mistake::text_too_long);
  CHECK(edit->parse(texts, 2).part == 1);  // the one that does not fit
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
  for (int i = 0; i < 256; ++i) CHECK(cell->node(pathway::node_index(i)) <= 1);
}

constexpr bool at(const pathway::diagnostic& d, mistake what, uint32_t line, uint32_t column) {
  return d.what == what && d.line == line && d.column == column;
}

constexpr int patches() {
  small edit;
  HOLDS(edit.parse("input x = 1\nnode A # first\n  node AB\nx&!A => AB [w=0.5]\n=> A\n").ok());
  HOLDS(edit.network().view(edit.line(1)) == "input x = 1");
  HOLDS(edit.network().view(edit.line(3)) == "  node AB");
  HOLDS(edit.network().view(edit.line(6)) == "");
  HOLDS(edit.network().view(edit.rule(0)) == "x&!A => AB [w=0.5]");
  HOLDS(edit.network().view(edit.rule(1)) == "=> A");
  // By its first words, however they are spaced; never by a part of a name.
  HOLDS(edit.find("x & !A=>AB").offset == edit.rule(0).offset);
  HOLDS(edit.find("x & !A => A").size == 0 && edit.find("x & !A => ABC").size == 0);
  HOLDS(edit.network().view(edit.find("node A")) == "node A # first");
  HOLDS(edit.network().view(edit.find("node AB")) == "  node AB");
  HOLDS(edit.network().view(edit.find("=>A")) == "=> A");

  HOLDS(edit.replace(edit.rule(0), "x => AB [w=0.25]").ok());
  HOLDS(edit.network().rules[0].w == pathway::decimal{25, -2, false});
  HOLDS(edit.network().rules[0].terms == 1 && edit.network().count.rules == 2);
  HOLDS(edit.text() == "input x = 1\nnode A # first\n  node AB\nx => AB [w=0.25]\n=> A\n");
  HOLDS(edit.undo() && edit.network().rules[0].terms == 2);
  HOLDS(!edit.undo());

  HOLDS(edit.remove(edit.find("x & !A")).ok());
  HOLDS(edit.text() == "input x = 1\nnode A # first\n  node AB\n=> A\n");
  HOLDS(edit.add("A => AB").ok());
  HOLDS(edit.text() == "input x = 1\nnode A # first\n  node AB\n=> A\nA => AB");
  HOLDS(edit.add("x => AB").ok());
  HOLDS(edit.network().view(edit.rule(2)) == "x => AB");
  HOLDS(edit.remove(edit.rule(2)).ok());
  HOLDS(edit.text() == "input x = 1\nnode A # first\n  node AB\n=> A\nA => AB\n");

  // A mistake is told at its place in the text as it would be, and changes nothing.
  HOLDS(at(edit.add("  A => AC"), mistake::unknown_name, 6, 8));
  HOLDS(at(edit.replace(edit.line(2), "node C"), mistake::unknown_name, 4, 4));
  HOLDS(at(edit.remove(edit.find("node A")), mistake::unknown_name, 3, 4));
  HOLDS(at(edit.add("A => AB"), mistake::rule_repeated, 6, 1));
  HOLDS(at(edit.replace(edit.rule(0), "nod D"), mistake::unknown_keyword, 4, 1));
  HOLDS(edit.text() == "input x = 1\nnode A # first\n  node AB\n=> A\nA => AB\n");
  HOLDS(edit.network().count.rules == 2 && edit.network().find("A").index == 0);
  HOLDS(edit.undo() && edit.network().count.rules == 3);
  return 0;
}
BOTH("one statement is replaced, removed or added, and undone", patches)

constexpr int what_cannot_be_patched() {
  small edit;
  HOLDS(edit.add("node A").ok() && edit.text() == "node A");  // into nothing
  HOLDS(edit.add("=> A").ok());
  constexpr auto no = mistake::no_such_statement;
  HOLDS(at(edit.replace(small::nowhere, "node B"), no, 1, 1));
  HOLDS(at(edit.remove(small::nowhere), no, 1, 1));
  HOLDS(at(edit.replace({11, 1}, ""), no, 1, 1));           // ends behind the text
  HOLDS(at(edit.replace({12, 0}, ""), no, 1, 1));           // begins there
  HOLDS(at(edit.replace({4, 0xFFFFFFFEu}, ""), no, 1, 1));  // a sum that does not fit 32 bits
  HOLDS(at(edit.remove({0xFFFFFFFFu, 0xFFFFFFFFu}), no, 1, 1));
  HOLDS(edit.replace({11, 0}, " ").ok() && edit.text() == "node A\n=> A ");  // at the end is fine
  for (const int r : {-1, 1, 99}) HOLDS(at(edit.remove(edit.rule(r)), no, 1, 1));
  for (const uint32_t l : {0u, 3u, 0xFFFFFFFFu}) HOLDS(at(edit.remove(edit.line(l)), no, 1, 1));
  for (const char* words : {"", "  ", "node B", "node", "=> A =>", "node A\n=> A"}) {
    const bool keyword_alone = text_view(words) == "node";
    HOLDS((edit.find(words).offset == small::nowhere.offset) != keyword_alone);
  }
  char longest[201] = {};
  for (char& c : longest) c = '#';
  HOLDS(at(edit.add({longest, 201}), mistake::text_too_long, 1, 1));
  HOLDS(at(edit.add({longest, 200}), mistake::text_too_long, 1, 1));
  HOLDS(edit.replace({0, 12}, {longest, 200}).ok());      // as long as the room
  HOLDS(at(edit.add(""), mistake::text_too_long, 1, 1));  // its line end no longer fits
  HOLDS(edit.undo() && edit.text() == "node A\n=> A ");
  // Line ends of either kind, and none at the end.
  HOLDS(edit.parse("node A\r\n=> A\r\nnode B").ok());
  HOLDS(edit.replace(edit.line(2), "A => B").ok());
  HOLDS(edit.text() == "node A\r\nA => B\r\nnode B");
  HOLDS(edit.remove(edit.line(3)).ok() == false);  // A => B would lack its node
  HOLDS(edit.remove(edit.line(2)).ok() && edit.text() == "node A\r\nnode B");
  HOLDS(edit.remove(edit.line(2)).ok() && edit.text() == "node A\r\n");
  return 0;
}
BOTH("a patch of what is not there is refused", what_cannot_be_patched)

constexpr int patches_of_several_texts() {
  pathway::editable<4, 4, 200> edit;
  const text_view texts[] = {"default tau=7\nnode A", "node B\nA => B", ""};
  HOLDS(edit.parse(texts, 3).ok());
  HOLDS(edit.replace(edit.line(2), "node C\nnode A").ok());  // grows the first: tau 7 holds there
  HOLDS(edit.network().nodes[0].tau == pathway::decimal{7, 0, false});
  HOLDS(edit.network().nodes[2].tau == pathway::decimal{1, 0, false});  // B
  HOLDS(edit.add("node D").ok());
  HOLDS(edit.network().nodes[3].tau == pathway::decimal{1, 0, false});
  const auto d = edit.replace(edit.find("A => B"), "A => E");
  HOLDS(d.what == mistake::unknown_name && d.part == 1 && d.line == 2 && d.column == 6);
  HOLDS(edit.remove(edit.find("node C")).ok());
  HOLDS(edit.remove(edit.find("A => B")).ok());
  HOLDS(edit.remove(edit.find("node A")).ok());
  HOLDS(edit.text() == "default tau=7\nnode B\nnode D");
  HOLDS(edit.network().nodes[0].tau == pathway::decimal{1, 0, false});
  // Two texts never become one line.
  const auto joined = edit.replace({13, 1}, "");
  HOLDS(joined.what == mistake::no_such_statement && joined.part == 0);
  const text_view of_three[] = {"node A", "node B", "node C"};
  HOLDS(edit.parse(of_three, 3).ok());
  HOLDS(edit.replace({13, 1}, "").part == 1);  // which of them would go on in the next
  return 0;
}
BOTH("a patch stays in its text of several", patches_of_several_texts)

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
  auto edit = std::make_unique<pathway::editable<256, 512>>();
  const auto d = edit->parse({net.text, std::strlen(net.text)});
  INFO(message(d));
  REQUIRE(d.ok());
  constexpr auto limit = pathway::room_for(256, 512);
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
    if (hour == 2) CHECK(compiled.set_dose(pathway::drug_index(drug), 20));
    if (hour == 2) CHECK(interpreted->set_dose(pathway::drug_index(drug), 20));
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
