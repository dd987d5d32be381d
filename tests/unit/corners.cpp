// Conditions whose other side no everyday use reaches: what stands at the very end of a text, of a
// range, of a search.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"
#include "mtor/claims.hpp"
#include "mtor/lessons.hpp"
#include "pathway/claims/claim.hpp"
#include "pathway/claims/verdict.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "../support/run_time.hpp"

using pathway::drug_index;
using pathway::mistake;
using pathway::node_index;

namespace {

// --- texts ---------------------------------------------------------------------------------------

TEST_CASE("the first of its kind is there, and none is not") {
  CHECK(node_index(0));
  CHECK_FALSE(node_index());
  CHECK_FALSE(node_index(-1));
}

TEST_CASE("only a whole byte order mark is passed over") {
  for (const char* begun : {"\xEF", "\xEF\xBB", "\xEF\xBB\xBE", "\xEF\xBC\xBF", "\xEE\xBB\xBF"}) {
    const read_text t(std::string(begun) + "node A\n");
    CAPTURE(t.text.size());
    CHECK_FALSE(t.ok());
    CHECK(t.error.line == 1);
    CHECK(t.error.column == 1);
    // A place behind it counts what is no mark as a character, or as several.
    const auto last = static_cast<uint32_t>(t.text.size() - 1);
    CHECK(pathway::locate(t.text.data(), 0, last).column > 7);
  }
  CHECK(read_text("\xEF\xBB\xBFnode A\n").ok());
  CHECK(read_text("\xEF\xBB\xBF").ok());
}

TEST_CASE("characters that may be written to are a text, too, and no pointer is an empty one") {
  char letters[] = "node A\n";
  char* const at = letters;
  CHECK(pathway::text_view(at).size == 7);
  CHECK(pathway::text_view(at).data == letters);
  CHECK(pathway::text_view(static_cast<char*>(nullptr)).size == 0);
}

TEST_CASE("carriage returns at the end and in front of a line end are blanks") {
  CHECK(read_text("node A\r").ok());
  CHECK(read_text("node A\r\r\nnode B\r\r").ok());
  CHECK(read_text("node A # of old\r").ok());
  CHECK(read_text("node A # of old\r\r\nnode B").ok());
  CHECK_FALSE(read_text("node A\r\rnode B").ok());
}

TEST_CASE("an attribute may be left out, and what it is then may be wrong") {
  const read_text t("default start=0.5 max=0.25\nnode A\n");
  CHECK(t.error.what == mistake::start_out_of_range);
  CHECK(std::string(t.error.found.data, t.error.found.size) == "A");
  CHECK(read_text("input x = 0\ndrug d = x(IC50=1nM)\nalias a = d (open\n").error.what ==
        mistake::bracket_expected);
  CHECK(read_text("input x = 0\ndrug d = x(IC50=1nM)\nalias a = d x\n").error.what ==
        mistake::line_end_expected);
  const std::string many(80, 'b');
  CHECK(read_text(many + " => A\n").error.what == mistake::name_too_long);
}

TEST_CASE("names of 64 characters are not compared for what may have been meant") {
  const std::string a(64, 'a'), b(63, 'a');
  CHECK(pathway::detail::edit_distance({a.data(), 64}, {b.data(), 63}, 2) == 3);
  CHECK(pathway::detail::edit_distance({b.data(), 63}, {a.data(), 64}, 2) == 3);
  CHECK(pathway::detail::edit_distance({b.data(), 63}, {b.data(), 62}, 2) == 1);
}

TEST_CASE("a mistake of another kind is unknown, and still a sentence") {
  CHECK(std::string(pathway::describe(static_cast<mistake>(200))) == "unknown mistake");
}

TEST_CASE("a network that is assigned is the other one, all of it") {
  const read_text a(
      "module m\ninput x = 0.5\nnode A\nnode B\nx => A\n!A => B\ndrug d = x(IC50=1nM)\n"
      "preset p = A.max=0.5\nalias q = d\n");
  REQUIRE_MESSAGE(a.ok(), message(a.error));
  read_text b("node Z\nnode Y\nnode X\n");
  b.net.assign(a.net);
  CHECK(b.net.count == a.net.count);
  for (const char* name : {"x", "A", "B", "d", "p", "q"}) {
    CAPTURE(std::string(name));
    CHECK(b.net.find(name).kind == a.net.find(name).kind);
    CHECK(b.net.find(name).index == a.net.find(name).index);
  }
  CHECK(b.net.find("Z").is(pathway::symbol_kind::none));
  CHECK(b.net.rules[1] == a.net.rules[1]);
  CHECK(b.net.terms[1] == a.net.terms[1]);
  CHECK(b.net.actions[0].IC50 == a.net.actions[0].IC50);
  CHECK(b.net.settings[0].value == a.net.settings[0].value);
  CHECK(b.net.view(b.net.modules[0].name) == "m");
}

// --- numbers -------------------------------------------------------------------------------------

TEST_CASE("a number of no digits, and one that finds no room") {
  CHECK(pathway::to<double>({0, 400, false}) == 0);
  CHECK(std::signbit(pathway::to<double>({0, -400, true})));
  char out[8] = "1234567";
  CHECK(pathway::write_decimal({12345678, 0, true}, out, 8) == 0);
  CHECK(std::string(out) == "1234567");
  CHECK(pathway::write_decimal({1234567, 0, true}, out, 8) == 8);
  const pathway::decimal half{5, -1, false};
  CHECK_FALSE(half == pathway::decimal{5, -1, true});
  CHECK_FALSE(half == pathway::decimal{5, -2, false});
  CHECK_FALSE(half == pathway::decimal{6, -1, false});
  CHECK(pathway::fixed<15>::nearest(-0.5).raw == -16384);
  CHECK(pathway::fixed<15>::nearest(-0.75f / 32768).raw == -1);
}

TEST_CASE("dual numbers: another slope is another number, and the size of a fall is its size") {
  using D = pathway::dual<double>;
  CHECK_FALSE(D{1, 2} == D{1, 3});
  CHECK_FALSE(D{1, 2} == D{2, 2});
  CHECK(D{-3, 1}.size().value == 3);
  CHECK(D{-3, -4}.size().value == 4);
  CHECK(D{-3, -4}.size().slope == 0);
  // A gate so sharp or so blunt that its constant is out of range has the nearest that is in it.
  CHECK(pathway::make_gate(D(1e6), D(0.5)).e.value > 0);
  CHECK(pathway::make_gate(D(1e-30), D(0.5)).e.value < 1);
}

// --- claims --------------------------------------------------------------------------------------

TEST_CASE("the room counted for claims is enough for all of ours") {
  for (const char* const text :
       {mtor::claims::background, mtor::claims::growth, mtor::claims::metabolism,
        mtor::claims::immunity, mtor::claims::resistance, mtor::claims::autophagy_apoptosis,
        mtor::claims::inhibitors, mtor::claims::tsc, mtor::claims::feedback,
        mtor::claims::combinations, mtor::claims::conclusion, mtor::claims::guards,
        mtor::lessons}) {
    const pathway::claim_capacity room = pathway::count_claims(text);
    static pathway::basic_claims<pathway::claim_capacity{200, 600, 800, 1600, 600, 2400, 200}>
        all{};
    const auto d = parse_claims(mtor::network, all, text);
    REQUIRE_MESSAGE(d.ok(), message(d));
    CHECK(room.claims >= all.count.claims);
    CHECK(room.runs >= all.count.runs);
    CHECK(room.stages >= all.count.stages);
    CHECK(room.settings >= all.count.settings);
    CHECK(room.expectations >= all.count.expectations);
    CHECK(room.operands >= all.count.operands);
    CHECK(room.questions >= all.count.questions);
    CHECK(room.claims <= all.count.claims);  // no other statement begins so
    CHECK(room.runs <= all.count.runs);
  }
}

TEST_CASE("the room for each statement of a text of claims") {
  const auto room = [](const char* text) { return pathway::count_claims(text); };
  CHECK(room("").claims == 0);
  CHECK(room("\xEF\xBB\xBF").claims == 0);
  CHECK(room("\xEF\xBB\x01 claim F1").claims == 0);
  CHECK(room("card F1\n definition F2\n\tlesson F3\nclaim F4 \"claim\"").claims == 4);
  CHECK(room("ask c.A p.A \"?\"\nask c.A p.A").questions == 2);
  CHECK(room("run c = p x=1 @ 2h then p @ 1d \"p q @\"\n").stages == 3);
  CHECK(room("run c = p x=1").settings == 4);
  CHECK(room("expect c.A + 2 * p.A - 1 / 3 > 0.5 [0.05] \"+\"").operands == 6);
  CHECK(room("note \"+ - @\"\n\n  ").operands == 0);
}

const std::string two_targets =
    "input x = 0\ninput y = 0\nnode A\n!x & !y => A\nnode B\nA => B\n"
    "drug d = x(IC50=2nM) y(IC50=10nM)\npreset p = A.max=0\n";
template <pathway::claim_capacity C>
mistake answer(const std::string& said) {
  const read_text network(two_targets);
  REQUIRE_MESSAGE(network.ok(), message(network.error));
  static pathway::basic_claims<C> claims{};
  return parse_claims(network.net, claims, {said.data(), said.size()}).what;
}

TEST_CASE("each kind of room for claims may be what is too little") {
  using room = pathway::claim_capacity;
  const std::string claim = "claim F1\nrun c = p x=1 @ 1h then @ 2h\nexpect c.A > 0.5 [0.05]\n";
  const std::string lesson = "lesson F1\nrun c = p\nask c.A c.B \"?\"\n";
  CHECK(answer<room{1, 1, 2, 2, 1, 2}>(claim) == mistake::none);
  CHECK(answer<room{0, 1, 2, 2, 1, 2}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 0, 2, 2, 1, 2}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 1, 2, 1, 2}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 2, 1, 1, 2}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 2, 2, 0, 2}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 2, 2, 1, 1}>(claim) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 1, 1, 0, 0, 1}>(lesson) == mistake::none);
  CHECK(answer<room{1, 1, 1, 1, 0, 0, 0}>(lesson) == mistake::too_many_claims);
  CHECK(answer<room{1, 1, 1, 1, 0, 0, 1}>(lesson + "ask c.B c.A \"?\"\n") ==
        mistake::too_many_claims);
}

TEST_CASE("a dose in multiples is one of the drug's highest IC50; none is a dose too") {
  const read_text network(two_targets);
  static pathway::basic_claims<pathway::claim_capacity{4, 4, 8, 8, 4, 8}> claims{};
  const std::string said = "claim F1\nrun c = d=0.5x\nrun o = d=0x\nexpect c.A > o.A [0.05]\n";
  REQUIRE(parse_claims(network.net, claims, {said.data(), said.size()}).ok());
  CHECK(pathway::to<double>(claims.settings[0].value) == 5);
  CHECK(pathway::to<double>(claims.settings[1].value) == 0);
  const read_text uneven("input x = 0\nnode A\n!x => A\ndrug d = x(IC50=13nM)\n");
  const std::string huge = "claim F1\nrun c = d=1234567890123456789x\n";
  CHECK(parse_claims(uneven.net, claims, {huge.data(), huge.size()}).what ==
        mistake::dose_out_of_range);
  const std::string no_number = "claim F1\nrun c = d=x\n", long_name(64, 'n');
  CHECK(parse_claims(network.net, claims, {no_number.data(), no_number.size()}).what ==
        mistake::number_expected);
  const std::string too_long = "claim F1\nrun c = " + long_name + "\n";
  CHECK(parse_claims(network.net, claims, {too_long.data(), too_long.size()}).what ==
        mistake::name_too_long);
}

TEST_CASE("a run sets inputs, and one setting that is refused is told though others are taken") {
  run_time_cell<double> c("input x = 0\nnode A tau=5\nnode B\nx => A\nA => B\n");
  static pathway::basic_claims<pathway::claim_capacity{2, 4, 8, 8, 4, 8}> claims{};
  const std::string said =
      "claim F1\nrun c = x=1\nrun h = A.hold=@c B.hold=@c\nexpect c.B > h.B [0.05]\n";
  REQUIRE(parse_claims(c.read->net, claims, {said.data(), said.size()}).ok());
  double levels[2] = {};
  REQUIRE(play(*c.cell, claims, 0, static_cast<const double*>(nullptr), levels, 1e-12));
  CHECK(levels[0] == doctest::Approx(1));
  const double half_right[] = {2, 0.5};
  CHECK_FALSE(play(*c.cell, claims, 1, half_right, levels, 1e-12));
  CHECK(levels[1] == 0.5);
  const std::string long_one = "claim F1\nrun c =\nrun t = x=1 @ 1e7min\nexpect c.B > t.B [0.05]\n";
  REQUIRE(parse_claims(c.read->net, claims, {long_one.data(), long_one.size()}).ok());
  REQUIRE(c->set_step({1e-3}));  // more than a billion steps
  CHECK_FALSE(play(*c.cell, claims, 1, half_right, levels, 1e-12));
}

// --- analyses ------------------------------------------------------------------------------------

TEST_CASE("Loewe: a strong second drug, a dose below the curve, more than both can do") {
  const double dose[] = {1, 10, 100}, weak[] = {0.1, 0.2, 0.3}, strong[] = {0.2, 0.5, 0.9};
  const pathway::alone<double> a{dose, weak, 3}, b{dose, strong, 3};
  CHECK(a.dose_for(0.05) == 1);
  CHECK(pathway::loewe(1.0, 1.0, a, b).defined);
  CHECK(pathway::loewe(1.0, 1.0, b, a).value ==
        doctest::Approx(pathway::loewe(1.0, 1.0, a, b).value));
  CHECK_FALSE(pathway::loewe(100.0, 1.0, a, b));  // 0.3 is all that the weak one can do
}

TEST_CASE("a cause: levels out of range, a node of its own, a circle") {
  const read_text t("input s = 1\nnode A\nnode B\nA => A [w=0.5]\ns => A\nB => A\nA => B\n");
  REQUIRE_MESSAGE(t.ok(), message(t.error));
  const double before[] = {0.2, -0.5, 1}, after[] = {0.8, 1.5, 1}, limit[] = {1, 1};
  const auto cause = cause_of(t.net, node_index(0), pathway::moment<double>{before, limit},
                              pathway::moment<double>{after, limit});
  CHECK(cause.regulator == 1);  // not A itself, and not s, which stands
  pathway::arrow way[4];
  CHECK(chain_to(t.net, node_index(0), pathway::moment<double>{before, limit},
                 pathway::moment<double>{after, limit}, way, 4) == 2);  // B, and B's is A: round
  // What moves against its regulator was not moved by it.
  const double high[] = {0.2, 0.9, 1};
  const double low[] = {0.5, 0.5, 1};
  CHECK_FALSE(cause_of(t.net, node_index(1), pathway::moment<double>{high, limit},
                       pathway::moment<double>{low, limit}));
}

TEST_CASE("of two causes the one that moves more, also in the first rule of a text") {
  const read_text t("input x = 0\ninput y = 0\nnode A\nx => A\ny => A\n");
  const double before[] = {0, 0, 0}, after[] = {0.91, 0.9, 0.1}, limit[] = {1};
  const auto cause = cause_of(t.net, node_index(0), pathway::moment<double>{before, limit},
                              pathway::moment<double>{after, limit});
  CHECK(cause.rule == 0);
  CHECK(cause.regulator == 1);
}

TEST_CASE("a search for loops has an end, and looks only where it may") {
  const read_text t(
      "node A\nnode B\nnode C\nA => B\nA & C => B\nB => A\nB => C\nC => A\nA => C\nC => B\n");
  pathway::arrow arrows[64];
  pathway::feedback loops[16];
  const auto all = [](int) { return true; };
  const auto found = find_loops(t.net, node_index(0), 3, arrows, 64, loops, 16, all);
  CHECK(found.complete);
  CHECK(found.loops == 4);  // ABA, ACA, ABCA, ACBA
  CHECK_FALSE(find_loops(t.net, node_index(0), 3, arrows, 64, loops, 16, all, 5).complete);
  // Without the first of two rules that hold A => B, the second stands for it.
  const auto but_first = [](int rule) { return rule != 0; };
  CHECK(find_loops(t.net, node_index(0), 3, arrows, 64, loops, 16, but_first).loops == 4);
  CHECK(find_loops(t.net, node_index(0), 2, arrows, 64, loops, 16, but_first).loops == 2);
}

TEST_CASE("ways: the beginning's own loop is no way on, and an input may be what opens a rule") {
  const read_text t(
      "input s = 1\nnode A\nnode B\nnode C\ns => A\nA => A\nA => B\nB => A\n!B => C\n");
  pathway::arrow way[8];
  const auto from = [](int signal) { return pathway::signal_index(signal); };
  CHECK(shortest_way(t.net, from(0), node_index(2), pathway::way_sign::either, way, 8) == 2);
  CHECK(way[1].inhibits);
  CHECK(shortest_way(t.net, from(0), node_index(2), pathway::way_sign::raises, way, 8) == 0);
  CHECK(shortest_way(t.net, from(0), node_index(0), pathway::way_sign::either, way, 8) == 1);
  // A loop of the sign that is not asked for is no step of one that is; of two ways as short, the
  // one that raises.
  const read_text u("node A\nnode B\n!A => A\nA => B\nB => A\n!A => B\n");
  REQUIRE(u.ok());
  CHECK(shortest_way(u.net, from(0), node_index(0), pathway::way_sign::raises, way, 8) == 2);
  CHECK(shortest_way(u.net, from(0), node_index(0), pathway::way_sign::lowers, way, 8) == 1);
  CHECK(shortest_way(u.net, from(0), node_index(1), pathway::way_sign::either, way, 8) == 1);
  CHECK_FALSE(way[0].inhibits);
  const double shut[] = {0};
  CHECK_FALSE(is_open(t.net, 0, shut, {}));
  CHECK(is_open(t.net, 0, shut, from(3)));
}

TEST_CASE("derivatives: where a drug does all that it can, more of it does nothing") {
  run_time_cell<double> c("input x = 0\nnode A\n!x => A\ndrug d = x(IC50=1e-3nM Emax=1 h=8)\n");
  REQUIRE(c->set_dose(drug_index(0), 1e12));
  REQUIRE(c->settle(1e-12));
  const auto s = std::make_unique<pathway::sensitivity<double, test_room>>();
  REQUIRE(s->solve(c.read->net, *c.cell));
  REQUIRE(s->read_out(c.read->net, *c.cell, node_index(0)));
  CHECK(s->dose(drug_index(0)) == 0);
}

TEST_CASE("once not at rest is not at rest, whatever comes after") {
  run_time_cell<double> c("input x = 1\nnode A\nx => A\n");
  pathway::at_rest<double> read{node_index(0), -1};
  static_cast<void>(read(*c.cell));
  read.tolerance = 1e-6;
  CHECK(read(*c.cell) == doctest::Approx(1));
  CHECK_FALSE(read.reached);
}

// --- dynamics ------------------------------------------------------------------------------------

TEST_CASE("adaptive steps: nothing to do, a level above what drives lead to, the smallest step") {
  run_time_cell<double> c("input x = 1\nnode A tau=1 start=1\nnode B tau=1e4\nx & A => B\n=> A\n");
  CHECK(c->advance_within(1e-3, {0.}));
  CHECK(c->node(node_index(0)) == 1);
  REQUIRE(c->set_max(node_index(0), 0.25));
  REQUIRE(c->advance_within(1e-6, {0.5}));
  CHECK(c->node(node_index(0)) == doctest::Approx(0.25 + 0.75 * std::exp(-0.5)).epsilon(1e-5));
  // Sharp and quick: the error of a step says less than a thousandth of tau, and it is taken.
  run_time_cell<double> sharp(
      "input x = 1\nnode A tau=1\nnode B tau=1\n!B => A [n=60 EC50=0.5]\nA => B [n=60 "
      "EC50=0.5]\n");
  REQUIRE(sharp->advance_within(1e-12, {3.}));
  for (int i = 0; i < 2; ++i) {
    CHECK(sharp->node(node_index(i)) >= 0);
    CHECK(sharp->node(node_index(i)) <= 1);
  }
}

TEST_CASE("euler with a time constant far below the step stays a number") {
  run_time_cell<double, pathway::euler> c("input x = 1\nnode A tau=1e-9\nx => A\n");
  REQUIRE(c->set_step({1e3}));
  for (int k = 0; k < 3; ++k) c->step();
  CHECK(std::isfinite(c->node(node_index(0))));
}

TEST_CASE("more looks than a billion are refused") {
  run_time_cell<double> c("input x = 1\nnode A\nx => A\n");
  const auto before = c->save();
  CHECK_FALSE(c->advance_for({1e5}, {1e-5}, [](const auto&) {}));
  CHECK(c->save() == before);
}

TEST_CASE("cells side by side: what may not differ between them") {
  using cell = run_time_cell<double>::cell_type;
  const auto many = std::make_unique<pathway::cells<2, cell>>();
  run_time_cell<double> base("input a = 0.4\nnode A\nnode B\na => A [n=2 EC50=0.3]\nA => B\n");
  for (const char* other :
       {"input a = 0.4\nnode A\nnode B\na => A [n=2 EC50=0.3]\nA => B\nB => B\n",
        "input a = 0.4\nnode A\nnode B\na & B => A [n=2 EC50=0.3]\n=> B\n",
        "input a = 0.4\nnode A\nnode B\na => A [n=3 EC50=0.3]\nA => B\n",
        "input a = 0.4\nnode A\nnode B\na => A [n=2.5 EC50=0.3]\nA => B\n"}) {
    CAPTURE(other);
    run_time_cell<double> c(other);
    const cell* const both[] = {base.cell.get(), c.cell.get()};
    CHECK_FALSE(many->load(both));
  }
  run_time_cell<double> one("input a = 0.4\nnode A\nnode B\na => A [n=2.25 EC50=0.3]\nA => B\n"),
      two("input a = 0.4\nnode A\nnode B\na => A [n=2.75 EC50=0.3]\nA => B\n");
  const cell* const uneven[] = {one.cell.get(), two.cell.get()};
  CHECK_FALSE(many->load(uneven));
  const cell* const same[] = {base.cell.get(), base.cell.get()};
  REQUIRE(many->load(same));
  CHECK(static_cast<bool>(many->settle(1e-9)));
  CHECK_FALSE(static_cast<bool>(many->settle(-1, 3)));
  CHECK(std::isnan(many->node(-1, node_index(0))));
  // A network of inputs alone rests where it is.
  run_time_cell<double> still("input a = 0.4\n");
  const cell* const none[] = {still.cell.get(), still.cell.get()};
  REQUIRE(many->load(none));
  CHECK(static_cast<bool>(many->settle(1e-9)));
}

TEST_CASE("an edited text: more parts than there may be, and pieces at the ends of parts") {
  using small = pathway::editable<8, 8, 400>;
  auto edit = std::make_unique<small>();
  std::vector<pathway::text_view> parts(65, pathway::text_view{"", 0});
  CHECK(edit->parse(parts.data(), 65).what == mistake::text_too_long);
  CHECK(edit->parse(parts.data(), 64).ok());
  // Nothing read yet, or no text at all: a statement may be added all the same.
  auto fresh = std::make_unique<small>();
  CHECK(fresh->add("node A").ok());
  CHECK(fresh->parse(parts.data(), 0).ok());
  CHECK(fresh->add("node B").ok());
  CHECK(fresh->network().count.nodes == 1);
  const pathway::text_view three[] = {"node A\n", "", "node B\nA => B"};
  REQUIRE(edit->parse(three, 3).ok());
  const auto piece = edit->find("node B");
  REQUIRE(edit->replace(piece, "node B tau=3").ok());
  REQUIRE(edit->remove(edit->find("A => B")).ok());
  REQUIRE(edit->replace({0, static_cast<uint32_t>(edit->text().size)}, "node C\n").ok());
  CHECK(edit->network().count.nodes == 1);
  CHECK(edit->find("node C tau").offset == small::nowhere.offset);
  CHECK(edit->find("node  C").size == 6);
  REQUIRE(edit->add("C => C").ok());
  CHECK(edit->find("C =").size == 6);
  CHECK(edit->find("C=>").size == 6);
  REQUIRE(edit->add("  !C => C").ok());
  CHECK(edit->rule(1).size == 9);
  CHECK(edit->find("nod").offset == small::nowhere.offset);
}

}  // namespace
