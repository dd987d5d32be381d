// Every mistake that a text can hold: its place, what was found, what was meant, and the sentence.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"
#include "pathway/claims/claim.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

#include "../support/run_time.hpp"

using pathway::capacity;
using pathway::mistake;
using pathway::text_view;

namespace {

struct mistake_case {
  mistake what;
  const char* found;
  const char* suggestion;
  const char* text;  // an @ stands where the mistake is
};

constexpr mistake_case cases[] = {
    {mistake::unknown_keyword, "nod", "node", "@nod A\n"},
    {mistake::unknown_keyword, "INPUT", "input", "node A\n  @INPUT x = 1\n"},
    {mistake::unknown_keyword, "perset", "preset", "@perset p = A.max=0\n"},
    {mistake::unknown_keyword, "deafult", "default", "@deafult tau=1\n"},
    {mistake::unknown_keyword, "something", "", "@something else\n"},
    {mistake::unknown_keyword, "nod", "node", "@nod A \"a => b\"\n"},
    {mistake::unknown_keyword, "nod", "node", "@nod A # => b\n"},
    {mistake::unknown_keyword, "[", "", "node A\n@[w=1]\n"},
    {mistake::unknown_keyword, "7", "", "@7 => A\n"},
    {mistake::unknown_keyword, "\xCE\xB1", "", "@\xCE\xB1 => A\n"},  // one character of two bytes
    {mistake::name_expected, "5A", "", "node @5A\n"},
    {mistake::name_expected, "", "", "node @\n"},
    {mistake::name_expected, "=", "", "input @= 5\n"},
    {mistake::name_expected, "_x", "", "drug @_x = y(IC50=1nM)\n"},
    {mistake::name_too_long, "a123456789b123456789c123456789d123456789e123456789f123456789g123", "",
     "node @a123456789b123456789c123456789d123456789e123456789f123456789g123 tau=1\n"},
    {mistake::declared_twice, "A", "", "node A\n=> A\ninput @A = 1\n"},
    {mistake::declared_twice, "A", "", "node A\npreset @A = A.max=0\n"},
    {mistake::declared_twice, "B", "", "module B\ndrug @B = x(IC50=1nM)\n"},
    {mistake::unknown_name, "PTENN", "PTEN", "node PTEN\nPTEN&@PTENN => PTEN\n"},
    {mistake::unknown_name, "pten", "PTEN", "node PTEN\n@pten => PTEN\n"},
    {mistake::unknown_name, "PTNE", "PTEN", "node PTEN\nPTEN => @PTNE\n"},
    {mistake::unknown_name, "RAPTOR", "", "node PTEN\nPTEN => @RAPTOR\n"},
    {mistake::unknown_name, "ligadn", "ligand",
     "input ligand = 1\ndrug d = ligand(IC50=1nM) @ligadn(IC50=1nM)\n"},
    {mistake::unknown_name, "AKTT", "AKT", "node AKT\npreset p = @AKTT.max=0\n"},
    // The first of several is told, whatever kind of line it stands in.
    {mistake::unknown_name, "Q1", "", "preset p = @Q1=0\nQ2 => Q3\ndrug d = Q4(IC50=1nM)\n"},
    {mistake::unknown_name, "Q4", "", "drug d = @Q4(IC50=1nM)\nQ2 => Q3\npreset p = Q1=0\n"},
    {mistake::arrow_expected, "", "", "node A\nA & !A@\n"},
    {mistake::arrow_expected, "=", "", "node A\nA @= A\n"},
    {mistake::arrow_expected, "A", "", "node A\nA @A => A\n"},
    {mistake::arrow_expected, "-", "", "node A\nA @-> A\n"},
    {mistake::target_expected, "", "", "node A\nA =>@\n"},
    {mistake::target_expected, "!", "", "node A\nA => @!A\n"},
    {mistake::target_expected, "[", "", "node A\n=> @[w=1]\n"},
    {mistake::term_expected, "=>", "", "node A\nA & @=> A\n"},
    {mistake::term_expected, "&", "", "node A\n@& A => A\n"},
    {mistake::term_expected, "&", "", "node A\nA & @& A => A\n"},
    {mistake::term_expected, "!", "", "node A\n!@!A => A\n"},
    {mistake::term_expected, "=>", "", "node A\n! @=> A\n"},
    {mistake::regulator_repeated, "A", "", "node A\nA & !@A => A\n"},
    {mistake::regulator_repeated, "x", "", "node A\ninput x = 1\nx & A & @x => A\n"},
    {mistake::rule_repeated, "!B & A => A", "",
     "node A\nnode B\nA & !B => A [w=0.5]\nB => A\n@!B & A => A [w=0.25]\n"},
    {mistake::rule_repeated, "=> A", "", "node A\n=> A\n@=> A [w=0.5]\n"},
    {mistake::target_is_an_input, "x", "", "node A\ninput x = 1\nA => @x\n"},
    {mistake::not_a_signal, "r", "",
     "node A\ninput x = 0\n@r => A\ndrug d = x(IC50=1nM)\nalias r = d\n"},
    {mistake::alias_target_expected, "A", "", "node A\nalias r = @A\n"},
    {mistake::alias_target_expected, "r", "", "node A\nalias r = @r\n"},
    {mistake::alias_target_expected, "drg1", "drug1",
     "node A\ninput x = 0\ndrug drug1 = x(IC50=1nM)\nalias r = @drg1\n"},
    {mistake::alias_target_expected, "", "", "node A\nalias r = @\n"},
    {mistake::equals_expected, "d", "", "input x = 0\ndrug d = x(IC50=1nM)\nalias r @d\n"},
    {mistake::declared_twice, "d", "", "input x = 0\ndrug d = x(IC50=1nM)\nalias @d = d\n"},
    {mistake::not_a_signal, "d", "", "node A\ninput x = 0\n@d => A\ndrug d = x(IC50=1nM)\n"},
    {mistake::not_a_signal, "m", "", "module m\n=> @m\n"},
    {mistake::not_an_input, "A", "", "node A\ndrug d = @A(IC50=1nM)\n"},
    {mistake::not_a_node, "x", "", "input x = 1\npreset p = @x.max=0\n"},
    {mistake::not_a_node, "p", "", "preset p = @p.hold=0\n"},
    {mistake::number_expected, "abc", "", "node A\n=> A [w=@abc]\n"},
    {mistake::number_expected, "", "", "input x = @\n"},
    {mistake::number_expected, "1.2.3", "", "input x = @1.2.3\n"},
    {mistake::number_expected, "12345678901234567891", "", "node A tau=@12345678901234567891\n"},
    {mistake::number_expected, "x", "", "input x = 0\ndrug d = x(IC50=@x)\n"},
    {mistake::weight_out_of_range, "1.5", "", "node A\n=> A [w=@1.5]\n"},
    {mistake::weight_out_of_range, "-0.1", "", "default w= @-0.1\n"},
    {mistake::EC50_out_of_range, "1", "", "node A\nA => A [w=1 EC50=@1]\n"},
    {mistake::EC50_out_of_range, "0", "", "default EC50=@0\n"},
    {mistake::n_out_of_range, "0", "", "node A\nA => A [n=@0]\n"},
    {mistake::n_out_of_range, "2e6", "", "default n=@2e6\n"},
    {mistake::tau_out_of_range, "0", "", "node A tau=@0\n"},
    {mistake::tau_out_of_range, "-5", "", "default tau=@-5\n"},
    {mistake::max_out_of_range, "1.1", "", "node A max=@1.1\n"},
    {mistake::start_out_of_range, "2", "", "node A start=@2\n"},
    {mistake::start_out_of_range, "start=0.5 max=0.25", "", "node A @start=0.5 max=0.25 \"x\"\n"},
    {mistake::level_out_of_range, "1.5", "", "input x = @1.5\n"},
    {mistake::level_out_of_range, "-1", "", "node A\npreset p = A.hold=@-1\n"},
    {mistake::level_out_of_range, "2", "", "node A\npreset p = A.max=@2\n"},
    {mistake::IC50_out_of_range, "0nM", "", "input x = 0\ndrug d = x(IC50=@0nM)\n"},
    {mistake::IC50_out_of_range, "2e6mM", "", "input x = 0\ndrug d = x(IC50=@2e6mM)\n"},
    {mistake::Emax_out_of_range, "1.01", "", "input x = 0\ndrug d = x(IC50=1nM Emax=@1.01)\n"},
    {mistake::h_out_of_range, "0", "", "input x = 0\ndrug d = x(IC50=1nM h=@0)\n"},
    {mistake::h_out_of_range, "101", "", "input x = 0\ndrug d = x(h=@101 IC50=1nM)\n"},
    {mistake::unknown_attribute, "taw", "", "node A @taw=5\n"},
    {mistake::unknown_attribute, "w", "", "node A @w=1\n"},
    {mistake::unknown_attribute, "tau", "", "node A\n=> A [@tau=1]\n"},
    {mistake::unknown_attribute, ",", "", "node A\n=> A [w=1@, n=2]\n"},
    {mistake::unknown_attribute, "EC50", "", "input x = 0\ndrug d = x(@EC50=1nM)\n"},
    {mistake::unknown_attribute, "x", "", "default @x\n"},
    {mistake::attribute_repeated, "w", "", "node A\n=> A [w=1 @w=1]\n"},
    {mistake::attribute_repeated, "IC50", "", "input x = 0\ndrug d = x(IC50=1nM @IC50=1nM)\n"},
    {mistake::equals_expected, "0.5", "", "input x @0.5\n"},
    {mistake::equals_expected, "5", "", "node A tau @5\n"},
    {mistake::equals_expected, "A", "", "node A\npreset p @A\n"},
    {mistake::equals_expected, "", "", "node A\npreset p = A.max@\n"},
    {mistake::equals_expected, "x", "", "drug d @x(IC50=1nM)\n"},
    {mistake::unit_expected, ")", "", "input x = 0\ndrug d = x(IC50=2@)\n"},
    {mistake::unit_expected, "kM", "", "input x = 0\ndrug d = x(IC50=2@kM)\n"},
    {mistake::unit_expected, "nMol", "", "input x = 0\ndrug d = x(IC50=2@nMol)\n"},
    {mistake::unit_expected, "", "", "input x = 0\ndrug d = x(IC50=2@"},
    {mistake::IC50_expected, "(", "", "input x = 0\ndrug d = x@(Emax=1)\n"},
    {mistake::IC50_expected, "", "", "input x = 0\ndrug d = x@\n"},
    {mistake::class_expected, "", "", "input x = 0\ndrug d =@\n"},
    {mistake::class_expected, "(", "", "input x = 0\ndrug d = @(IC50=1nM)\n"},
    {mistake::setting_expected, "", "", "preset p =@\n"},
    {mistake::setting_expected, "tau", "", "node A\npreset p = A.@tau=5\n"},
    {mistake::setting_expected, "A", "", "node A\npreset p = @A=0.5\n"},
    {mistake::setting_expected, "5", "", "node A\npreset p = A.@5=0\n"},
    {mistake::setting_repeated, "A", "", "node A\npreset p = A.max=1 @A.max=0.5\n"},
    {mistake::setting_repeated, "x", "", "input x = 0\npreset p = x=1 A.hold=1 @x=0\nnode A\n"},
    {mistake::class_repeated, "x", "", "input x = 0\ndrug d = x(IC50=1nM) @x(IC50=2nM)\n"},
    {mistake::lone_carriage_return, "\r", "", "node A # one line for an old Mac@\rnode B\r"},
    {mistake::bracket_expected, "[", "", "node A\n=> A @[w=1\n"},
    {mistake::bracket_expected, "(", "", "node A\n=> A @(73, X \"y\"\n"},
    {mistake::bracket_expected, "(", "", "input x = 0\ndrug d = x@(IC50=1nM\n"},
    {mistake::quote_expected, "\"", "", "node A @\"a sentence\nnode B\n"},
    {mistake::quote_expected, "\"", "", "module m (src) @\"x"},
    {mistake::line_end_expected, "5", "", "node A @5\n"},
    {mistake::line_end_expected, "&", "", "node A\n=> A @& A\n"},
    {mistake::line_end_expected, "[", "", "node A\n=> A [w=1] @[n=1]\n"},
    {mistake::line_end_expected, "[", "", "node A\n=> A \"why\" @[w=1]\n"},
    {mistake::line_end_expected, "\"", "", "node A \"x\" @\"y\"\n"},
    {mistake::line_end_expected, "(", "", "node A (x) @(y)\n"},
    {mistake::line_end_expected, "[", "", "input x = 0 @[w=1]\n"},
    {mistake::line_end_expected, "x", "", "module m @x\n"},
};

// Mistakes of a text that is too large for where it is read to, with the smallest such place.
template <capacity Room>
pathway::diagnostic read_into(const char* text) {
  static pathway::basic_network<Room> net{};
  return pathway::parse(net, text);
}
struct capacity_case {
  mistake what;
  const char* found;
  const char* text;
  pathway::diagnostic (*read)(const char* text);
};
//                        nodes inputs rules terms drugs actions presets settings modules
constexpr capacity roomy{8, 8, 8, 8, 8, 8, 8, 8, 8};
constexpr capacity few(int capacity::*which) {
  capacity c = roomy;
  c.*which = 1;
  return c;
}
constexpr capacity_case capacity_cases[] = {
    {mistake::too_many_nodes, "B", "node A\nnode @B\n", read_into<few(&capacity::nodes)>},
    {mistake::too_many_inputs, "B", "input A = 0\ninput @B = 0\n",
     read_into<few(&capacity::inputs)>},
    {mistake::too_many_rules, "!A => A", "node A\nA => A\n@!A => A\n",
     read_into<few(&capacity::rules)>},
    {mistake::too_many_terms, "B", "A & !@B => A\nnode A\nnode B\n",
     read_into<few(&capacity::terms)>},
    {mistake::too_many_drugs, "e", "input x = 0\ndrug d = x(IC50=1nM)\ndrug @e = x(IC50=1nM)\n",
     read_into<few(&capacity::drugs)>},
    {mistake::too_many_drugs, "y", "input x = 0\ninput y = 0\ndrug d = x(IC50=1nM) @y(IC50=1nM)\n",
     read_into<few(&capacity::actions)>},
    {mistake::too_many_presets, "q", "input x = 0\npreset p = x=1\npreset @q = x=0\n",
     read_into<few(&capacity::presets)>},
    {mistake::too_many_presets, "y", "input x = 0\ninput y = 0\npreset p = x=1 @y=1\n",
     read_into<few(&capacity::settings)>},
    {mistake::too_many_modules, "n", "module m\nmodule @n\n", read_into<few(&capacity::modules)>},
    {mistake::too_many_aliases, "b",
     "input x = 0\ndrug d = x(IC50=1nM)\nalias a = d\nalias @b = d\n",
     read_into<few(&capacity::aliases)>},
};

// Mistakes of claims about this network; here a ^ stands where the mistake is.
constexpr const char* claimed_network =
    "node A\nnode PTEN\ninput x = 0\n!x => A\nA => PTEN\ndrug d = x(IC50=10nM)\npreset p = "
    "A.max=0\n";
constexpr mistake_case claim_cases[] = {
    {mistake::claim_expected, "clam", "", "^clam F1 \"s\"\n"},
    {mistake::claim_expected, "run", "", "^run c =\n"},
    {mistake::claim_expected, "!", "", "^!A => B\n"},
    {mistake::name_expected, "1", "", "claim ^1 \"s\"\n"},
    {mistake::declared_twice, "F1", "", "card F1\nclaim ^F1\n"},
    {mistake::declared_twice, "c", "", "claim F1\nrun c =\nrun ^c = p\n"},
    {mistake::equals_expected, "p", "", "claim F1\nrun c ^p\n"},
    {mistake::unknown_name, "PTEM", "PTEN", "claim F1\nrun c =\nexpect c.^PTEM > c.A [0.05]\n"},
    {mistake::unknown_name, "drugg", "", "claim F1\nrun c = ^drugg=20nM\n"},
    {mistake::not_a_node, "x", "", "claim F1\nrun c =\nexpect c.^x > 0.5 [0.05]\n"},
    {mistake::setting_expected, "tau", "", "claim F1\nrun c = A.^tau=5\n"},
    {mistake::setting_expected, "5", "", "claim F1\nrun c = p ^5\n"},
    {mistake::level_out_of_range, "2", "", "claim F1\nrun c = x=^2\n"},
    {mistake::unit_expected, "", "", "claim F1\nrun c = d=20^\n"},
    {mistake::unknown_run, "q", "", "claim F1\nrun c =\nexpect ^q.A > c.A [0.05]\n"},
    {mistake::unknown_run, "r", "", "card F1\nrun r =\nclaim F2\nrun c = A.hold=@^r\n"},
    {mistake::other_run, "q", "",
     "claim F1\nrun c =\nrun q = p\nrun r = A.hold=@c PTEN.hold=@^q\n"},
    {mistake::other_run, "A.hold=@q @ 2h", "",
     "claim F1\nrun c =\nrun q = p\nrun r = ^A.hold=@q @ 2h\n"},
    {mistake::setting_repeated, "d", "", "claim F1\nrun c = d=1nM p ^d=2nM\n"},
    {mistake::setting_repeated, "A", "", "claim F1\nrun c =\nrun q = A.hold=1 ^A.hold=@c\n"},
    {mistake::dose_out_of_range, "-5nM", "", "claim F1\nrun c = d=^-5nM\n"},
    {mistake::dose_out_of_range, "-2x", "", "claim F1\nrun c = d=^-2x\n"},
    {mistake::dose_out_of_range, "1e13nM", "", "claim F1\nrun c = d=^1e13nM\n"},
    {mistake::dose_out_of_range, "1e300x", "", "claim F1\nrun c = d=^1e300x\n"},
    {mistake::dose_out_of_range, "1234567890123456789x", "",
     "claim F1\nrun c = d=^1234567890123456789x\n"},
    {mistake::run_missing, "F1", "", "claim ^F1 \"s\"\nclaim F2 \"s\"\n"},
    {mistake::run_missing, "F1", "", "lesson ^F1 \"s\"\nsay \"x\"\n"},
    {mistake::run_missing, "F2", "", "definition F1\nclaim ^F2"},
    {mistake::expectation_missing, "F1", "", "claim ^F1\nrun c =\ncard F2\n"},
    {mistake::question_missing, "F1", "", "lesson ^F1\nrun c =\nexpect c.A > 0.5 [0]\n"},
    {mistake::nothing_compared, "1 > 0.5 ", "", "claim F1\nrun c =\nexpect ^1 > 0.5 [0.05]\n"},
    {mistake::nothing_compared, "c.A = c.A ", "", "claim F1\nrun c =\nexpect ^c.A = c.A [0.05]\n"},
    {mistake::nothing_compared, "c.A c.A", "", "lesson F1\nrun c =\nask ^c.A c.A \"?\"\n"},
    {mistake::attribute_repeated, "note", "", "card F1\nnote \"a\"\n^note \"b\"\n"},
    {mistake::sentence_expected, "", "", "card F1\nnote^\n"},
    {mistake::lone_carriage_return, "\r", "", "card F1 # hidden:^\rclaim F2\r"},
    {mistake::readout_expected, ">", "", "claim F1\nrun c =\nexpect c^> c.A [0.05]\n"},
    {mistake::readout_expected, "[", "", "claim F1\nrun c =\nexpect c.A > ^[0.05]\n"},
    {mistake::comparison_expected, "<", "", "claim F1\nrun c =\nexpect c.A ^< 0.5 [0.05]\n"},
    {mistake::effect_expected, "", "", "claim F1\nrun c =\nexpect c.A > 0.5^\n"},
    {mistake::effect_expected, "0.05", "", "claim F1\nrun c =\nexpect c.A > 0.5 ^0.05\n"},
    {mistake::line_end_expected, "x", "", "claim F1\nrun c =\nexpect c.A > 0.5 [0.05] ^x\n"},
    {mistake::duration_expected, "30", "", "claim F1\nrun c = d=20nM @ ^30\n"},
    {mistake::duration_expected, "0min", "", "claim F1\nrun c = d=20nM @ ^0min\n"},
    {mistake::duration_expected, "30s", "", "claim F1\nrun c = d=20nM @ ^30s then @ 2h\n"},
    {mistake::duration_expected, "-", "", "claim F1\nrun c = d=20nM @ ^-5min\n"},
    {mistake::duration_expected, "1e9h", "", "claim F1\nrun c = d=20nM @ ^1e9h\n"},
    {mistake::line_end_expected, "x", "", "claim F1 ^x\n"},
    {mistake::name_expected, "=", "", "claim F1\nrun ^= p\n"},
    {mistake::equals_expected, "0.5", "", "claim F1\nrun c = x ^0.5\n"},
    {mistake::equals_expected, "", "", "claim F1\nrun c = d^\n"},
    {mistake::equals_expected, "", "", "claim F1\nrun c = A.max^\n"},
    {mistake::setting_expected, "", "", "claim F1\nrun c = A^\n"},
    {mistake::setting_expected, "1", "", "claim F1\nrun c = A.^1\n"},
    {mistake::level_out_of_range, "1.5", "", "claim F1\nrun c = A.hold=^1.5\n"},
    {mistake::number_expected, "x", "", "claim F1\nrun c = A.max=^x\n"},
    {mistake::unknown_run, "5", "", "claim F1\nrun c = A.hold=@^5\n"},
    {mistake::duration_expected, "x", "", "claim F1\nrun c = p @ ^x\n"},
    {mistake::duration_expected, "2hh", "", "claim F1\nrun c = p @ ^2hh\n"},
    {mistake::duration_expected, "1234567890123456789min", "",
     "claim F1\nrun c = p @ ^1234567890123456789min\n"},
    {mistake::setting_expected, "thenx", "", "claim F1\nrun c = p @ 2h ^thenx\n"},
    {mistake::unit_expected, "xx", "", "claim F1\nrun c = d=20^xx\n"},
    {mistake::readout_expected, "1", "", "claim F1\nrun c =\nexpect c.^1 > 0.5 [0.05]\n"},
    {mistake::readout_expected, "=", "", "claim F1\nrun c =\nexpect 0.5 + ^= c.A [0.05]\n"},
    {mistake::readout_expected, "_a.A", "", "claim F1\nrun c =\nexpect ^_a.A > c.A [0.05]\n"},
    {mistake::number_expected, "1e", "", "claim F1\nrun c =\nexpect ^1e > c.A [0.05]\n"},
    {mistake::unknown_name, "x9", "", "claim F1\nrun c =\nexpect c.A > c.^x9 [0.05]\n"},
    {mistake::number_expected, "]", "", "claim F1\nrun c =\nexpect c.A > 0.5 [^]\n"},
    {mistake::level_out_of_range, "2", "", "claim F1\nrun c =\nexpect c.A > 0.5 [^2]\n"},
    {mistake::effect_expected, "", "", "claim F1\nrun c =\nexpect c.A > 0.5 [0.05^\n"},
    {mistake::readout_expected, "5", "", "lesson F1\nrun c =\nask ^5 c.A \"?\"\n"},
    {mistake::unknown_run, "q", "", "lesson F1\nrun c =\nask c.A ^q.A \"?\"\n"},
    {mistake::quote_expected, "\"", "", "lesson F1\nrun c =\nask c.A c.PTEN ^\"?\n"},
    {mistake::claim_expected, "ask", "", "claim F1\nrun c =\n^ask c.A c.PTEN \"?\"\n"},
    {mistake::quote_expected, "\"", "", "claim F1\nnote ^\"a\n"},
    {mistake::attribute_repeated, "say", "", "lesson F1\nsay \"a\"\n^say \"b\"\n"},
    {mistake::bracket_expected, "(", "", "claim F1 \"s\" ^(Smith 2001\n"},
};

struct marked_text {
  std::string text;
  uint32_t line = 1, column = 1, offset = 0;

  explicit marked_text(const char* with_mark, char sign = '@') {
    const char* const mark = std::strchr(with_mark, sign);
    REQUIRE(mark != nullptr);
    for (const char* c = with_mark; c != mark; ++c) {
      column = *c == '\n' ? 1 : column + 1;
      line += *c == '\n' ? 1 : 0;
    }
    offset = static_cast<uint32_t>(mark - with_mark);
    text = std::string(with_mark, mark) + (mark + 1);
  }
};

// --- which mistakes there are --------------------------------------------------------------------

/// The compiler writes an enumerator's name, and a number where there is none.
template <mistake What>
constexpr const char* spelling() {
  return __PRETTY_FUNCTION__;
}
template <mistake What>
constexpr bool is_enumerator() {
  for (const char* c = spelling<What>(); *c != '\0'; ++c) {
    if (*c == ')' && c[1] >= '0' && c[1] <= '9') return false;  // (pathway::mistake)45
  }
  return true;
}
static_assert(is_enumerator<mistake::none>() && !is_enumerator<static_cast<mistake>(200)>());

template <int I = 0>
constexpr int number_of_mistakes() {
  if constexpr (is_enumerator<static_cast<mistake>(I)>()) {
    return number_of_mistakes<I + 1>();
  } else {
    return I;
  }
}

TEST_CASE("every mistake has a case") {
  bool seen[number_of_mistakes()] = {};
  for (const auto& c : cases) seen[static_cast<int>(c.what)] = true;
  for (const auto& c : capacity_cases) seen[static_cast<int>(c.what)] = true;
  for (const auto& c : claim_cases) seen[static_cast<int>(c.what)] = true;
  seen[static_cast<int>(mistake::too_many_claims)] = true;    // below
  seen[static_cast<int>(mistake::none)] = true;               // test_parse.cpp
  seen[static_cast<int>(mistake::text_too_long)] = true;      // test_editable.cpp
  seen[static_cast<int>(mistake::no_such_statement)] = true;  // the same
  for (int i = 0; i < number_of_mistakes(); ++i) {
    INFO(std::string(pathway::describe(static_cast<mistake>(i))));
    CHECK(seen[i]);
  }
}

void check_answer(const pathway::diagnostic& d, const marked_text& expected, mistake what,
                  const std::string& found) {
  INFO(expected.text, "answer: ", message(d));
  CHECK_FALSE(d.ok());
  CHECK(d.what == what);
  CHECK(d.part == 0);
  CHECK(d.line == expected.line);
  CHECK(d.column == expected.column);
  CHECK(d.offset == expected.offset);
  CHECK(std::string(d.found.data, d.found.size) == found);
}

TEST_CASE("every mistake is told with its place, what was found and what was meant") {
  for (const auto& c : cases) {
    const marked_text expected(c.text);
    const read_text t(expected.text);
    check_answer(t.error, expected, c.what, c.found);
    INFO(expected.text);
    CHECK(std::string(t.error.suggestion.data, t.error.suggestion.size) == c.suggestion);
  }
}

TEST_CASE("a text that is too large for its room is told where it no longer fits") {
  for (const auto& c : capacity_cases) {
    const marked_text expected(c.text);
    check_answer(c.read(expected.text.c_str()), expected, c.what, c.found);
  }
}

TEST_CASE("every mistake in claims is told with its place, too") {
  const read_text network(claimed_network);
  REQUIRE(network.ok());
  static pathway::basic_claims<pathway::claim_capacity{4, 4, 8, 8, 4, 8, 2}> claims{};
  for (const auto& c : claim_cases) {
    const marked_text expected(c.text, '^');
    const auto d = parse_claims(network.net, claims, expected.text.c_str());
    check_answer(d, expected, c.what, c.found);
    INFO(expected.text);
    CHECK(std::string(d.suggestion.data, d.suggestion.size) == c.suggestion);
  }
  const char* const good =
      "claim F1 \"s\" (1)\nrun c =\nrun t = d=2x @ 1h then @ 1d\nexpect c.A > t.A [0.05]\n";
  CHECK(parse_claims(network.net, claims, good).ok());
  static pathway::basic_claims<pathway::claim_capacity{1, 1, 1, 1, 1, 2}> few{};
  const std::string claim = "claim F1\nrun c =\n", expectation = "expect c.A = 0.5 [0.05]\n";
  CHECK(parse_claims(network.net, few, (claim + expectation).c_str()).ok());
  for (const std::string& more :
       {expectation + "claim F2\n", std::string("run d =\n"), expectation + expectation,
        std::string("expect c.A = 1 + 2 [0.05]\n")}) {
    const auto d = parse_claims(network.net, few, (claim + more).c_str());
    INFO(more);
    CHECK(d.what == mistake::too_many_claims);
  }
}

TEST_CASE("a zero byte hides nothing of a claim") {
  using namespace std::string_literals;
  const read_text network(claimed_network);
  REQUIRE(network.ok());
  static pathway::basic_claims<pathway::claim_capacity{4, 4, 8, 8, 4, 8}> claims{};
  const std::string start = "claim F1\nrun c =\nexpect c.A > 0.5 [0.05]";
  CHECK(parse_claims(network.net, claims, start).ok());
  for (const std::string& more : {"\0\n"s, "\n\0expect c.A > 2 [0]\n"s, "\n \0"s}) {
    const std::string text = start + more;
    const auto d = parse_claims(network.net, claims, text);
    CHECK(d.what == mistake::line_end_expected);
  }
}

TEST_CASE("the room for claims is enough, also behind a byte order mark") {
  const read_text network(claimed_network);
  REQUIRE(network.ok());
  const pathway::claim_capacity room = pathway::count_claims(
      "\xEF\xBB\xBF"
      "claim F1\nrun c =");
  CHECK(room.claims == 1);
  CHECK(room.runs == 1);
}

TEST_CASE("the room for a claim is what it takes, where nothing in it stands for something else") {
  const read_text network(claimed_network);
  REQUIRE(network.ok());
  const std::string text =
      "claim F1\nrun c =\nrun t = d=2x s=1 @ 1h then @ 1d\n"
      "expect c.A + 1 - 0.5 > t.A * 2 / 3 [0.05]\nexpect c.A = t.A [0.05] \"+ - * / @ a b\"\n"
      "card F2\ndefinition F3\nask c.A t\n";
  const pathway::claim_capacity room = pathway::count_claims(text);
  CHECK(room.claims == 3);
  CHECK(room.runs == 2);
  CHECK(room.stages == 4);
  CHECK(room.expectations == 2);
  CHECK(room.operands == 8);
  CHECK(room.questions == 1);
}

TEST_CASE("a column is a character, whatever bytes it takes") {
  const struct {
    const char* text;
    uint32_t line, column;
  } places[] = {
      {"node A\nZ => A\n", 2, 1},
      {"node A\n\tZ => A\n", 2, 2},        // a tab is one
      {"node A\r\n\r\nZ => A\r\n", 3, 1},  // CRLF
      {"node A\n!A & Z => A", 2, 6},
      {"node A \"\xCE\xB1\xCE\xB2\" 5", 1, 13},  // two Greek letters
      {"node A (\xF0\x9F\xA7\xAA) (", 1, 12},    // one of four bytes
      {"\xEF\xBB\xBFnode A 5", 1, 8},            // the mark is no column
  };
  for (const auto& p : places) {
    const read_text t(p.text);
    INFO(std::string(p.text), "  ", message(t.error));
    CHECK_FALSE(t.ok());
    CHECK(t.error.line == p.line);
    CHECK(t.error.column == p.column);
  }
}

TEST_CASE("the sentence says what was expected, what was found and what was meant") {
  const struct {
    const char* text;
    const char* sentence;
  } sentences[] = {
      {"node PTEN\nPTENN => PTEN\n",
       "this name is declared nowhere; declare it with 'node' or 'input': found 'PTENN', did you "
       "mean "
       "'PTEN'?"},
      {"node A\nA => A [w=2]\n", "w must lie in [0,1]: found '2'"},
      {"node A\nA =>\n",
       "expected the rule's target, a node, after '=>': found the end of the line"},
      {"nod A\n",
       "expected module, default, input, node, drug, preset, alias, or a rule with '=>': found "
       "'nod', "
       "did you mean 'node'?"},
      {"node A\x1B[2J\n", "expected nothing more on this line: found '?'"},
      {"node A\n", "no mistake"},
  };
  for (const auto& s : sentences) {
    const read_text t(s.text);
    char out[200];
    const size_t length = pathway::write_message(t.error, out, sizeof out);
    CHECK(std::string(out) == s.sentence);
    CHECK(length == std::strlen(s.sentence));
  }
}

TEST_CASE("a sentence is cut to the room it is given") {
  const read_text t("nod A\n");
  char whole[200];
  const size_t length = pathway::write_message(t.error, whole, sizeof whole);
  for (size_t room = 0; room < length + 3; ++room) {
    char out[200];
    std::memset(out, 'x', sizeof out);
    const size_t written = pathway::write_message(t.error, out, room);
    CHECK(written == (room == 0 ? 0 : room - 1 < length ? room - 1 : length));
    CHECK(std::memcmp(out, whole, written) == 0);
    if (room > 0) CHECK(out[written] == '\0');
    CHECK(out[room] == 'x');  // nothing beyond
  }
}

TEST_CASE("every mistake has a sentence of its own") {
  for (int i = 0; i < number_of_mistakes(); ++i) {
    const std::string sentence = pathway::describe(static_cast<mistake>(i));
    CHECK(sentence.size() >= 10);
    for (int j = 0; j < i; ++j) CHECK(sentence != pathway::describe(static_cast<mistake>(j)));
  }
}

}  // namespace
