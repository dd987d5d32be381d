// Pathway text to network: every statement and attribute, and what a text may look like.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "../support/both.hpp"
#include "../support/random.hpp"
#include "../support/run_time.hpp"
#include "../support/must.hpp"

using pathway::mistake;
using pathway::symbol_kind;
using pathway::text_view;

namespace {

constexpr pathway::capacity small_room = pathway::room_for(8, 8);
using small_network = pathway::basic_network<small_room>;

constexpr bool equals(const pathway::decimal& d, uint64_t digits, int exponent) {
  return d == pathway::decimal{digits, exponent, false};
}

// --- statements ----------------------------------------------------------------------------------

constexpr int every_statement() {
  small_network net{};
  const auto d = pathway::parse(net, R"(
module first (Zou2020) "the first module"
input  ligand = 0.25 (1, 2) "outside"
input  block = 0
node   A tau=2.5 start=0.125 max=0.75 (3) "a node"
node   B
ligand & !B => A [w=0.5 n=2 EC50=0.3] (73, Harrington2004) "a rule"
=> B [w=0.1]
drug   d = block(IC50=2nM Emax=0.98 h=1.5) ligand(IC50=3uM) (4) "a drug"
preset p = A.max=0.5 B.hold=0.25 ligand=1 (5) "a preset"
module second
node   C
!A => C
)");
  HOLDS(d.ok());
  HOLDS(d.line == 0 && d.column == 0 && d.found.size == 0);
  HOLDS(net.count.modules == 2 && net.count.inputs == 2 && net.count.nodes == 3);
  HOLDS(net.count.rules == 3 && net.count.terms == 3 && net.count.drugs == 1);
  HOLDS(net.count.actions == 2 && net.count.presets == 1 && net.count.settings == 3);

  HOLDS(net.view(net.modules[0].name) == "first");
  HOLDS(net.view(net.modules[0].sentence) == "the first module");
  HOLDS(net.view(net.modules[1].name) == "second" && net.modules[1].sentence.size == 0);

  HOLDS(net.view(net.inputs[0].name) == "ligand" && equals(net.inputs[0].value, 25, -2));
  HOLDS(net.view(net.inputs[0].source) == "1, 2" && net.view(net.inputs[0].sentence) == "outside");
  HOLDS(equals(net.inputs[1].value, 0, 0) && net.inputs[1].source.size == 0);

  HOLDS(net.view(net.nodes[0].name) == "A" && equals(net.nodes[0].tau, 25, -1));
  HOLDS(equals(net.nodes[0].start, 125, -3) && equals(net.nodes[0].max, 75, -2));
  HOLDS(net.view(net.nodes[0].source) == "3" && net.view(net.nodes[0].sentence) == "a node");
  HOLDS(net.nodes[0].module == 0 && net.nodes[2].module == 1);

  const auto& rule = net.rules[0];
  HOLDS(rule.target == 0 && rule.first_term == 0 && rule.terms == 2);
  HOLDS(net.terms[0].signal == 3 + 0 && !net.terms[0].inhibits);  // nodes first, then inputs
  HOLDS(net.terms[1].signal == 1 && net.terms[1].inhibits);
  HOLDS(equals(rule.w, 5, -1) && equals(rule.n, 2, 0) && equals(rule.EC50, 3, -1));
  HOLDS(net.view(rule.text) == "ligand & !B => A" && net.view(rule.sentence) == "a rule");
  HOLDS(net.view(rule.source) == "73, Harrington2004");
  HOLDS(net.rules[1].terms == 0 && net.rules[1].target == 1 && equals(net.rules[1].w, 1, -1));
  HOLDS(net.view(net.rules[1].text) == "=> B");
  HOLDS(net.rules[2].first_term == 2 && net.terms[2].signal == 0 && net.terms[2].inhibits);
  HOLDS(net.rules[0].module == 0 && net.rules[2].module == 1);

  HOLDS(net.view(net.drugs[0].name) == "d" && net.drugs[0].actions == 2);
  HOLDS(net.view(net.drugs[0].source) == "4" && net.view(net.drugs[0].sentence) == "a drug");
  HOLDS(net.actions[0].input == 1 && equals(net.actions[0].IC50, 2, 0));
  HOLDS(equals(net.actions[0].Emax, 98, -2) && equals(net.actions[0].h, 15, -1));
  HOLDS(net.actions[1].input == 0 && equals(net.actions[1].IC50, 3, 3));
  HOLDS(equals(net.actions[1].Emax, 1, 0) && equals(net.actions[1].h, 1, 0));

  HOLDS(net.view(net.presets[0].name) == "p" && net.presets[0].settings == 3);
  HOLDS(net.view(net.presets[0].source) == "5" && net.view(net.presets[0].sentence) == "a preset");
  HOLDS(net.settings[0].kind == pathway::setting_kind::max && net.settings[0].target == 0);
  HOLDS(net.settings[1].kind == pathway::setting_kind::hold && net.settings[1].target == 1);
  HOLDS(net.settings[2].kind == pathway::setting_kind::input && net.settings[2].target == 0);
  HOLDS(equals(net.settings[0].value, 5, -1) && equals(net.settings[1].value, 25, -2));

  HOLDS(net.find("A").is(symbol_kind::node) && net.find("A").index == 0);
  HOLDS(net.find("block").is(symbol_kind::input) && net.find("block").index == 1);
  HOLDS(net.find("d").is(symbol_kind::drug) && net.find("p").is(symbol_kind::preset));
  HOLDS(net.find("second").is(symbol_kind::module) && net.find("second").index == 1);
  HOLDS(net.find("a").is(symbol_kind::none) && net.find("").is(symbol_kind::none));
  return 0;
}
BOTH("every statement and attribute is read", every_statement)

constexpr int what_may_be_left_out() {
  small_network net{};
  HOLDS(pathway::parse(net, "node A\nnode B\nA => B\n").ok());
  // Netflux's values (Kraeutler 2010): tau 1, start 0, max 1, w 1, n 1.4, EC50 0.5
  HOLDS(equals(net.nodes[0].tau, 1, 0) && equals(net.nodes[0].start, 0, 0));
  HOLDS(equals(net.nodes[0].max, 1, 0));
  HOLDS(equals(net.rules[0].w, 1, 0) && equals(net.rules[0].n, 14, -1));
  HOLDS(equals(net.rules[0].EC50, 5, -1));
  HOLDS(net.rules[0].source.size == 0 && net.rules[0].sentence.size == 0);
  HOLDS(net.count.modules == 0 && net.nodes[0].module == 0);
  return 0;
}
BOTH("what a text leaves out has Netflux's value", what_may_be_left_out)

constexpr int defaults_add_up() {
  small_network net{};
  HOLDS(pathway::parse(net, R"(node A
default tau=7 n=3
node B
default w=0.5 start=0.1
node C tau=9
default n=2 max=0.8
node D
A => A
default EC50=0.25
A => B [n=1]
)")
            .ok());
  HOLDS(equals(net.nodes[0].tau, 1, 0) && equals(net.nodes[1].tau, 7, 0));
  HOLDS(equals(net.nodes[1].start, 0, 0) && equals(net.nodes[2].start, 1, -1));
  HOLDS(equals(net.nodes[2].tau, 9, 0) && equals(net.nodes[3].tau, 7, 0));
  HOLDS(equals(net.nodes[2].max, 1, 0) && equals(net.nodes[3].max, 8, -1));
  HOLDS(equals(net.rules[0].n, 2, 0) && equals(net.rules[0].w, 5, -1));
  HOLDS(equals(net.rules[0].EC50, 5, -1) && equals(net.rules[1].EC50, 25, -2));
  HOLDS(equals(net.rules[1].n, 1, 0) && equals(net.rules[1].w, 5, -1));
  return 0;
}
BOTH("defaults hold for the lines below and add up", defaults_add_up)

constexpr int tails_in_any_order() {
  small_network net{};
  HOLDS(pathway::parse(net,
                       "node A\nnode B\n"
                       "A => B [w=0.5] \"why\" (who) # [w=0.1]\n"
                       "B=>A[ w = 0.25 ](who)\"\"\n")
            .ok());
  HOLDS(equals(net.rules[0].w, 5, -1) && net.view(net.rules[0].source) == "who");
  HOLDS(net.view(net.rules[0].sentence) == "why");
  HOLDS(equals(net.rules[1].w, 25, -2) && net.rules[1].sentence.size == 0);
  HOLDS(pathway::parse(net, "node A \"why\" (who)\n=> A []\n").ok());
  HOLDS(equals(net.rules[0].w, 1, 0) && net.view(net.nodes[0].source) == "who");
  return 0;
}
BOTH("after the attributes come source and sentence in any order", tails_in_any_order)

constexpr int any_order_of_lines() {
  small_network net{};
  HOLDS(pathway::parse(net,
                       "preset p = A.max=0 x=1\ndrug d = x(IC50=1nM)\nx & !B => A\nA => B\n"
                       "node A\ninput x = 0\nnode B\n")
            .ok());
  HOLDS(net.settings[0].target == 0 && net.settings[1].target == 0 && net.actions[0].input == 0);
  HOLDS(net.terms[0].signal == 2 && net.terms[1].signal == 1 && net.rules[0].target == 0);
  return 0;
}
BOTH("names may be used before they are declared", any_order_of_lines)

constexpr int keywords_are_names_too() {
  small_network net{};
  HOLDS(pathway::parse(net,
                       "input node = 1\nnode input\nnode preset\nnode drug\n"
                       "node => input\ninput & !drug => preset\n!preset => drug\n"
                       "preset default = input.max=0 node=0\n")
            .ok());
  HOLDS(net.count.nodes == 3 && net.count.rules == 3 && net.count.presets == 1);
  HOLDS(net.terms[0].signal == 3 && net.rules[0].target == 0);
  HOLDS(net.find("default").is(symbol_kind::preset));
  return 0;
}
BOTH("a node may be called input", keywords_are_names_too)

// --- what a text may look like -------------------------------------------------------------------

constexpr bool two_nodes_and_a_rule(text_view text) {
  small_network net{};
  return pathway::parse(net, text).ok() && net.count.nodes == 2 && net.count.rules == 1 &&
         net.view(net.nodes[0].name) == "A" && net.view(net.nodes[1].name) == "B" &&
         net.rules[0].target == 1 && net.terms[0].signal == 0 && net.terms[0].inhibits &&
         equals(net.rules[0].w, 5, -1);
}

constexpr int looks_of_a_text() {
  HOLDS(two_nodes_and_a_rule("node A\nnode B\n!A => B [w=0.5]\n"));
  HOLDS(two_nodes_and_a_rule("node A\nnode B\n!A => B [w=0.5]"));          // no last line end
  HOLDS(two_nodes_and_a_rule("node A\r\nnode B\r\n!A => B [w=0.5]\r\n"));  // CRLF
  HOLDS(
      two_nodes_and_a_rule("\tnode\tA\t\n\n\n \t\nnode \t B\n\t!\tA\t=>\tB\t[\tw\t=\t0.5\t]\t\n"));
  HOLDS(two_nodes_and_a_rule("node A\nnode B\n!A=>B[w=0.5]"));
  HOLDS(two_nodes_and_a_rule("# 1\nnode A# 2\nnode B # \"3\n  # => [\n!A => B [w=0.5]# ] ("));
  HOLDS(two_nodes_and_a_rule("\xEF\xBB\xBFnode A\nnode B\n!A => B [w=0.5]"));  // byte order mark
  HOLDS(two_nodes_and_a_rule("\xEF\xBB\xBF# mark\nnode A\nnode B\n!A => B [w=0.5]"));
  HOLDS(
      two_nodes_and_a_rule("node A \"\xCE\xB1 \xE2\x86\x92 # => [\" # \xF0\x9F\xA7\xAA\nnode B\n"
                           "!A => B [w=0.5] (M\xC3\xBCller2020) \"\xCE\xB2\""));
  return 0;
}
BOTH("blanks, comments, line ends, UTF-8 and a byte order mark", looks_of_a_text)

constexpr int nothing_in_it() {
  const char* const texts[] = {
      "", "\n", "\r\n\r\n", "   ", "# only a comment", "#\n#\n\t#\n", "\xEF\xBB\xBF"};
  for (const char* text : texts) {
    small_network net{};
    net.count.nodes = 3;
    HOLDS(pathway::parse(net, text).ok());
    HOLDS(net.count.nodes == 0 && net.count.rules == 0 && net.name_count == 0);
    HOLDS(net.node_without_rule() == -1);
  }
  small_network net{};
  HOLDS(pathway::parse(net, text_view{"", 0}).ok());
  return 0;
}
BOTH("an empty text and one of comments are networks of nothing", nothing_in_it)

constexpr int a_text_is_cleared() {
  small_network net{};
  HOLDS(pathway::parse(net, "node A\nnode B\nA => B\ninput x = 1\n").ok());
  HOLDS(pathway::parse(net, "node B\n").ok());
  HOLDS(net.count.nodes == 1 && net.count.inputs == 0 && net.count.rules == 0);
  HOLDS(net.find("A").is(symbol_kind::none) && net.find("B").index == 0);
  HOLDS(net.find("x").is(symbol_kind::none));
  return 0;
}
BOTH("a second parse begins anew", a_text_is_cleared)

constexpr int nodes_without_rules() {
  small_network net{};
  HOLDS(pathway::parse(net, "node A\nnode B\nnode C\nA => B\n").ok());
  HOLDS(net.node_without_rule() == 0);
  HOLDS(net.node_without_rule(1) == 2);
  HOLDS(net.node_without_rule(3) == -1);
  return 0;
}
BOTH("nodes without a rule are told", nodes_without_rules)

TEST_CASE("a name has at most 63 characters") {
  const std::string longest(63, 'x'), longer(64, 'x');
  const read_text good("node " + longest + "\ninput s = 1\ns & !" + longest + " => " + longest);
  CHECK(good.ok());
  CHECK(good.net.find(longest.c_str()).is(symbol_kind::node));
  for (const std::string& text : {"node " + longer, "node A\n" + longer + " => A",
                                  "node A\n=> A\nA => " + longer, "input " + longer + " = 1"}) {
    const read_text bad(text);
    INFO(text);
    CHECK(bad.error.what == mistake::name_too_long);
    CHECK(bad.error.found.size == 64);
  }
  // Of names too long to compare none is suggested, but 63 characters are compared.
  std::string misspelt = longest;
  misspelt[30] = 'y';
  const read_text typo("node " + longest + "\n" + misspelt + " => " + longest);
  CHECK(typo.error.what == mistake::unknown_name);
  CHECK(typo.error.suggestion == text_view(longest.data(), longest.size()));
}

TEST_CASE("numbers at their limits") {
  const struct {
    const char* attribute;
    const char* number;
    bool good;
  } cases[] = {
      {"w", "0", true},
      {"w", "1", true},
      {"w", "1.0000000000000000", true},
      {"w", "-0", true},
      {"w", "+0.5", true},
      {"w", ".5", true},
      {"w", "1.", true},
      {"w", "5e-1", true},
      {"w", "0.5E0", true},
      {"w", "1e-400", true},
      {"w", "1.001", false},
      {"w", "1.000000000000000001", false},  // 1 to a double
      {"w", "-1e-9", false},
      {"w", "1e400", false},
      {"w", "1e401", false},
      {"w", "1e99999999999", false},
      {"w", "nan", false},
      {"w", "inf", false},
      {"w", "0x1", false},
      {"w", "1e", false},
      {"w", "1e+", false},
      {"w", ".", false},
      {"w", "", false},
      {"w", "1.2.3", false},
      {"w", "--1", false},
      {"w", "1_000", false},
      {"w", "5k", false},
      {"w", "1e5x", false},
      {"w", "1234567890123456789e-19", true},
      {"w", "0.12345678901234567891", false},
      {"EC50", "1e-300", true},
      {"EC50", "0.9999999999999999", true},
      {"EC50", "0", false},
      {"EC50", "1", false},
      {"EC50", "0.99999999999999999", true},  // 1 to a double: the gate keeps a digit away from it
      {"EC50", "1.000000000000000001", false},
      {"n", "1e6", true},
      {"n", "1e-300", true},
      {"n", "1000000.1", false},
      {"n", "0", false},
      {"n", "-1", false},
      {"n", "1e-400", false},
  };
  for (const auto& c : cases) {
    const read_text t(std::string("node A\nA => A [") + c.attribute + "=" + c.number + "]\n");
    INFO(std::string(c.attribute), "=", std::string(c.number), "  ", message(t.error));
    CHECK(t.ok() == c.good);
    if (!c.good) {
      CHECK(t.error.line == 2);
      CHECK(t.error.column == 10 + std::string(c.attribute).size());
    }
  }
  const struct {
    const char* attributes;
    bool good;
  } nodes[] = {{"tau=1e12", true},
               {"tau=1e-300", true},
               {"tau=1.0001e12", false},
               {"tau=0", false},
               {"tau=-5", false},
               {"max=1 start=1", true},
               {"max=0", true},
               {"start=0.5", true},
               {"max=1.01", false},
               {"max=-0.1", false},
               {"start=1.5", false},
               {"start=0.6 max=0.5", false},
               {"max=0.5 start=0.5", true},
               {"start=-1", false}};
  for (const auto& c : nodes) {
    const read_text t(std::string("node A ") + c.attributes);
    INFO(std::string(c.attributes));
    CHECK(t.ok() == c.good);
  }
}

constexpr int concentrations_in_nM() {
  small_network net{};
  const char* const texts[] = {
      "input x = 0\ndrug d = x(IC50=2500pM)", "input x = 0\ndrug d = x(IC50=2.5nM)",
      "input x = 0\ndrug d = x(IC50=0.0025uM)", "input x = 0\ndrug d = x(IC50=25e-7mM)"};
  for (const char* text : texts) {
    HOLDS(pathway::parse(net, text).ok());
    HOLDS(equals(net.actions[0].IC50, 25, -1));
  }
  return 0;
}
BOTH("pM, nM, uM and mM mean the same decimal", concentrations_in_nM)

TEST_CASE("control characters and bytes that are no text are refused or kept out of names") {
  for (int c = 1; c < 256; ++c) {
    const char byte = static_cast<char>(c);
    const bool is_blank = byte == ' ' || byte == '\t' || byte == '\r';
    const bool harmless = is_blank || byte == '\n' || byte == '#';
    const read_text between(std::string("node A") + byte + "\nnode B");
    INFO("byte ", c);
    const bool in_name = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                         (byte >= 'A' && byte <= 'Z') || byte == '_';
    const bool opens = byte == '(' || byte == '"' || byte == '[';
    CHECK(between.ok() == (harmless || in_name));
    if (!between.ok() && !opens) {
      CHECK(between.error.line == 1);
      CHECK(between.error.column == 7);
    }
  }
}

TEST_CASE("a zero byte hides nothing") {
  using namespace std::string_literals;
  // What stands behind it on the line is neither read nor told: then it must be a mistake.
  for (const std::string& text : {"node A\nnode B\nA => B\0 garbage\n"s, "node A \0 tau=5\n"s,
                                  "node A\n\0node B\n"s, "node A \"a\0b\"\n"s, "\0"s}) {
    const read_text t(text);
    CHECK_FALSE(t.ok());
  }
}

TEST_CASE("a text ends where its view ends, whatever stands behind") {
  const std::string good = R"(module m "all of the language" (1)
default tau=10 n=1.4
input x = 0.6 (1) "outside"
node AKT tau=5 start=0.25 max=0.5 "αβ"
node AKTB
node B
x & !B => AKT [w=0.9 n=2 EC50=0.3] (73) "why"
=> B
AKT => AKTB # comment
drug d1 = x(IC50=2nM Emax=0.98 h=2)
preset loss = B.max=0 AKT.hold=0.5 x=1)";
  const read_text whole(good);
  REQUIRE_MESSAGE(whole.ok(), message(whole.error));
  auto net = std::make_unique<small_network>();
  int good_ones = 0;
  for (size_t size = 0; size <= good.size(); ++size) {
    const read_text expected(good.substr(0, size));  // a zero behind it
    good_ones += expected.ok() ? 1 : 0;
    INFO(expected.text);
    // No byte behind it: the sanitizers see who reads one.
    const auto exact = std::make_unique<char[]>(size);
    std::memcpy(exact.get(), good.data(), size);
    const auto d = pathway::parse(*net, {exact.get(), size});
    CHECK(d.what == expected.error.what);
    CHECK(d.offset == expected.error.offset);
    CHECK(d.found == expected.error.found);
    for (const char* behind :
         {"B", "5", "=>", ">", "\"", ")", "nM", "M", " tau=7", "\n", "]", "#"}) {
      const std::string more = expected.text + behind;
      const auto same = pathway::parse(*net, {more.data(), size});
      CHECK(same.what == expected.error.what);
      CHECK(same.offset == expected.error.offset);
      CHECK(same.found == expected.error.found);
      if (same.ok() && net->count.rules > 0) {
        CHECK(net->rules[net->count.rules - 1].target ==
              expected.net.rules[net->count.rules - 1].target);
      }
    }
  }
  CHECK(good_ones > 10);
}

TEST_CASE(
    "a text is an array, a string, a view or a pointer, and ends at its first zero or its end") {
  const char no_zero[] = {'n', 'o', 'd', 'e', ' ', 'A', 'B'};
  char padded[20] = "node AB";
  padded[19] = 'x';  // left over from something else
  const std::string string = "node AB";
  const char* const pointer = string.c_str();
  small_network net{};
  for (const text_view text : {text_view(no_zero), text_view(padded), text_view(string),
                               text_view(std::string_view(string)), text_view(pointer)}) {
    CHECK(text.size == 7);
    CHECK(pathway::parse(net, text).ok());
    CHECK(net.find("AB").is(symbol_kind::node));
  }
  CHECK(text_view(static_cast<const char*>(nullptr)).size == 0);
  CHECK(pathway::parse(net, text_view{}).ok());
  if constexpr (sizeof(size_t) > 4) {  // not one character is read
    const auto d = pathway::parse(net, {pointer, (size_t{1} << 32) + 7});
    CHECK(d.what == mistake::text_too_long);
  }
}

// --- several texts -------------------------------------------------------------------------------

inline constexpr char first_text[] = "module m1\ndefault tau=50 w=0.5\nnode A\nX => A\n";
inline constexpr char second_text[] = "module m2\nnode B\ninput X = 0.5\nA => B\n";

constexpr int joined_texts() {
  constexpr const auto& net = pathway::network<first_text, second_text>;
  static_assert(net.count.nodes == 2 && net.count.inputs == 1 && net.count.rules == 2);
  HOLDS(equals(net.nodes[0].tau, 5, 1) && equals(net.rules[0].w, 5, -1));
  HOLDS(equals(net.nodes[1].tau, 1, 0) && equals(net.rules[1].w, 1, 0));  // defaults begin anew
  HOLDS(net.nodes[1].module == 1 && net.rules[1].module == 1);
  HOLDS(net.terms[0].signal == 2 && net.terms[1].signal == 0);
  return 0;
}
BOTH("several texts are one network, each with its own defaults", joined_texts)

inline constexpr char no_line_end[] = "node A tau=5";
inline constexpr char begins_with_a_mark[] = "\xEF\xBB\xBFnode B\nA => B";
inline constexpr char third_text[] = "node C";

constexpr int joined_without_line_ends() {
  constexpr const auto& net = pathway::network<no_line_end, begins_with_a_mark, third_text>;
  HOLDS(net.count.nodes == 3 && net.count.rules == 1);
  HOLDS(net.view(net.nodes[0].name) == "A" && net.view(net.nodes[1].name) == "B");
  HOLDS(net.view(net.nodes[2].name) == "C" && equals(net.nodes[0].tau, 5, 0));
  HOLDS(net.rules[0].target == 1);
  return 0;
}
BOTH("joined texts need no line end and may have byte order marks", joined_without_line_ends)

// As #embed and xxd -i write them: no zero at the end, and not always char.
inline constexpr char embedded[] = {'n', 'o', 'd', 'e', ' ', 'A', 'B'};
inline constexpr unsigned char of_xxd[] = {'A', 'B', '=', '>', 'C', 'D'};
inline constexpr char padded_text[32] = "node CD";

constexpr int arrays_without_a_zero() {
  constexpr const auto& net = pathway::network<embedded, padded_text, of_xxd>;
  HOLDS(net.count.nodes == 2 && net.count.rules == 1);
  HOLDS(net.view(net.nodes[0].name) == "AB" && net.view(net.nodes[1].name) == "CD");
  HOLDS(net.terms[0].signal == 0 && net.rules[0].target == 1);
  return 0;
}
BOTH("an array is read whole, with a zero at its end or without", arrays_without_a_zero)

TEST_CASE("a mistake in the second of two texts is told by its own lines") {
  const std::string first = "node A\nA => A\n";
  const struct {
    const char* second;
    mistake what;
    uint32_t part, line, column;
  } cases[] = {
      {"node B\nAA => B\n", mistake::unknown_name, 1, 2, 1},  // found when all names are known
      {"node B\nB & A = B\n", mistake::arrow_expected, 1, 2, 7},
      {"\nnode A\n", mistake::declared_twice, 1, 2, 6},
      {"A => A", mistake::rule_repeated, 1, 1, 1},
      {"# x\n\npreset p = Q.max=0", mistake::unknown_name, 1, 3, 12},
      {"input x = 0\ndrug d = A(IC50=1nM)", mistake::not_an_input, 1, 2, 10},
  };
  for (const auto& c : cases) {
    const std::string text = first + c.second;
    const uint32_t ends[] = {static_cast<uint32_t>(first.size()),
                             static_cast<uint32_t>(text.size())};
    pathway::basic_network<small_room> net{};
    const auto d = pathway::parse(net, text.c_str(), ends, 2);
    INFO(std::string(c.second), "  ", message(d));
    CHECK(d.what == c.what);
    CHECK(d.part == c.part);
    CHECK(d.line == c.line);
    CHECK(d.column == c.column);
  }
  // ... and one in the first, though the second has one too.
  const std::string text = first + "Z => A\n" + "Y => A\n";
  const uint32_t ends[] = {static_cast<uint32_t>(first.size()) + 7,
                           static_cast<uint32_t>(text.size())};
  pathway::basic_network<small_room> net{};
  const auto d = pathway::parse(net, text.c_str(), ends, 2);
  CHECK(d.part == 0);
  CHECK(d.line == 3);
  CHECK(d.found == "Z");
}

// --- texts hit by accident -----------------------------------------------------------------------

TEST_CASE("1000 damaged texts: a network whose numbers are in range, or a place in the text") {
  const std::string good = R"(module m "all of the language"
default tau=10 n=1.4 EC50=0.5 w=1
input ligand = 0.6 (1) "outside"
input block = 0
node AKT tau=5 start=0.25 max=0.5 "αβ"
node PTEN max=0.9
ligand & !PTEN & !block => AKT [w=0.9 n=2 EC50=0.3] (73, X2004) "why"
AKT => PTEN
=> PTEN [w=0.1] # constitutive
drug d1 = block(IC50=2nM Emax=0.98 h=2) ligand(IC50=1uM) "drug"
preset loss = PTEN.max=0 AKT.hold=0.5 ligand=1
)";
  random_numbers dice{20240607};
  RANDOM_SEED(dice);
  const char likely[] = "=>&![]()\"#.\n\r\t 0123456789eE+-_AKTnodeinputmax";
  int accepted = 0, refused = 0;
  for (int round = 0; round < 1000; ++round) {
    std::string text = good;
    const int changes = 1 + dice.below(4);
    for (int k = 0; k < changes; ++k) {
      const size_t at = static_cast<size_t>(dice.below(static_cast<int>(text.size())));
      const char c = dice.one_in(4) ? static_cast<char>(dice.below(256))
                                    : likely[dice.below(static_cast<int>(sizeof likely) - 1)];
      const size_t length = static_cast<size_t>(1 + (dice.one_in(5) ? dice.below(40) : 0));
      switch (dice.below(4)) {
        case 0:
          text.erase(at, length);
          break;
        case 1:
          text.insert(at, 1, c);
          break;
        case 2:
          text[at] = c;
          break;
        default:
          text.insert(
              at,
              text.substr(static_cast<size_t>(dice.below(static_cast<int>(text.size()))), length));
      }
    }
    INFO("round ", round, "\n", text);
    const read_text t(text);  // c_str(): one zero behind the text and nothing else
    if (!t.ok()) {
      ++refused;
      uint32_t lines = 1;
      for (const char c : text) lines += c == '\n' ? 1 : 0;
      REQUIRE(t.error.part == 0);
      REQUIRE(t.error.offset <= text.size());
      uint32_t line = 1;
      size_t line_begin = 0;
      for (size_t i = 0; i < t.error.offset; ++i) {
        if (text[i] == '\n') {
          ++line;
          line_begin = i + 1;
        }
      }
      REQUIRE(t.error.line == line);
      REQUIRE(t.error.line <= lines);
      REQUIRE(t.error.column >= 1);
      REQUIRE(t.error.column <= t.error.offset - line_begin + 1);
      const char* const begin = t.text.c_str();
      REQUIRE(t.error.found.data >= begin);
      REQUIRE(t.error.found.data + t.error.found.size <= begin + text.size());
      char out[64];
      const size_t capacity = static_cast<size_t>(dice.below(64));
      const size_t written = pathway::write_message(t.error, out, capacity);
      REQUIRE(written <= capacity);
      for (size_t i = 0; i < written; ++i) REQUIRE(static_cast<unsigned char>(out[i]) >= ' ');
      continue;
    }
    ++accepted;
    const auto& net = t.net;
    const int signals = net.count.nodes + net.count.inputs;
    for (int i = 0; i < net.count.rules; ++i) {
      REQUIRE(net.rules[i].target < net.count.nodes);
      REQUIRE(net.rules[i].first_term + net.rules[i].terms <= net.count.terms);
      REQUIRE(net.rules[i].text.offset + net.rules[i].text.size <= text.size());
    }
    for (int i = 0; i < net.count.terms; ++i) REQUIRE(net.terms[i].signal < signals);
    for (int i = 0; i < net.count.actions; ++i) REQUIRE(net.actions[i].input < net.count.inputs);
    for (int i = 0; i < net.count.settings; ++i) {
      const bool input = net.settings[i].kind == pathway::setting_kind::input;
      REQUIRE(net.settings[i].target < (input ? net.count.inputs : net.count.nodes));
    }
    run_time_cell<double> cell(text);
    for (int p = 0; p < net.count.presets; ++p) CHECK(cell->apply_preset(pathway::preset_index(p)));
    cell->advance(pathway::duration{5});
    for (int i = 0; i < net.count.nodes; ++i) {
      REQUIRE(cell->node(pathway::node_index(i)) >= 0);
      REQUIRE(cell->node(pathway::node_index(i)) <= 1);
    }
  }
  CHECK(accepted > 50);  // the texts were neither all broken nor all unharmed
  CHECK(refused > 500);
}

}  // namespace
