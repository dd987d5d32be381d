// What can be wrong with a pathway text, in one list: the same words as a build error and at run
// time.
#ifndef PATHWAY_TEXT_DIAGNOSTIC_HPP
#define PATHWAY_TEXT_DIAGNOSTIC_HPP

#include "pathway/text/text.hpp"

// The one macro of the library, undefined below: a static_assert takes only a literal before C++26,
// so one list must feed the names, the run-time sentences and the build errors.
#define PATHWAY_MISTAKES(X)                                                                      \
  X(unknown_keyword,                                                                             \
    "expected module, default, input, node, drug, preset, alias, or a rule with '=>'")           \
  X(name_expected, "expected a name: a letter, then letters, digits or _")                       \
  X(name_too_long, "a name has at most 63 characters")                                           \
  X(declared_twice, "this name is declared twice")                                               \
  X(unknown_name, "this name is declared nowhere; declare it with 'node' or 'input'")            \
  X(arrow_expected, "expected '&' or '=>' in the rule")                                          \
  X(target_expected, "expected the rule's target, a node, after '=>'")                           \
  X(term_expected, "empty term: expected a name or !name")                                       \
  X(regulator_repeated, "the same regulator stands twice in one rule")                           \
  X(rule_repeated, "the same rule stands twice")                                                 \
  X(target_is_an_input, "a rule's target must be a node; an input is set from outside")          \
  X(not_a_signal, "a rule names nodes and inputs, not drugs, presets or modules")                \
  X(not_an_input, "a drug acts on inputs; this is none")                                         \
  X(not_a_node, "max and hold belong to nodes; this is none")                                    \
  X(number_expected, "expected a number of at most 19 digits, such as 0.5 or 1e-3")              \
  X(weight_out_of_range, "w must lie in [0,1]")                                                  \
  X(EC50_out_of_range, "EC50 must lie in (0,1)")                                                 \
  X(n_out_of_range, "n must be above 0 and at most 1e6")                                         \
  X(tau_out_of_range, "tau must be above 0 and at most 1e12 minutes")                            \
  X(max_out_of_range, "max must lie in [0,1]")                                                   \
  X(start_out_of_range, "start must lie in [0,max]")                                             \
  X(level_out_of_range, "an input or hold must lie in [0,1]")                                    \
  X(IC50_out_of_range, "IC50 must be above 0 and at most 1e12 nM")                               \
  X(Emax_out_of_range, "Emax must lie in [0,1]")                                                 \
  X(h_out_of_range, "h must be above 0 and at most 100")                                         \
  X(unknown_attribute, "unknown attribute here")                                                 \
  X(attribute_repeated, "the same attribute stands twice")                                       \
  X(equals_expected, "expected '='")                                                             \
  X(unit_expected, "expected a unit: pM, nM, uM or mM")                                          \
  X(IC50_expected, "a drug's class needs its IC50, as in CLASS(IC50=2nM Emax=0.98)")             \
  X(class_expected, "expected a drug class, as in CLASS(IC50=2nM)")                              \
  X(setting_expected, "expected a setting: INPUT=0.5, NODE.max=0 or NODE.hold=0.5")              \
  X(alias_target_expected, "an alias is another name of a drug or of a preset")                  \
  X(setting_repeated, "the same setting stands twice")                                           \
  X(class_repeated, "the same drug class stands twice in one drug")                              \
  X(claim_expected,                                                                              \
    "expected claim, card, definition or lesson, then run, expect, note, ask or say")            \
  X(unknown_run, "this run is not declared above in the same claim")                             \
  X(other_run, "a run may need one other: the one it holds; in time, the claim's first")         \
  X(run_missing, "a claim or lesson needs a run, as in 'run c ='")                               \
  X(expectation_missing, "a claim needs an expectation, as in 'expect c.A > p.A [0.05]'")        \
  X(question_missing, "a lesson needs a question, as in 'ask p.A c.A'")                          \
  X(nothing_compared, "this compares nothing: it needs a RUN.NODE, and two sides that differ")   \
  X(readout_expected, "expected a number or RUN.NODE")                                           \
  X(comparison_expected, "expected '>' or '=' between what is compared")                         \
  X(effect_expected, "expected the smallest effect that counts in brackets, such as [0.05]")     \
  X(duration_expected, "expected a time with its unit, such as 30min, 4h or 2d; at most 1e7min") \
  X(dose_out_of_range, "a dose must lie in [0, 1e12nM]")                                         \
  X(sentence_expected, "expected a sentence in quotation marks")                                 \
  X(bracket_expected, "a bracket is opened and not closed on this line")                         \
  X(quote_expected, "a quotation mark is opened and not closed on this line")                    \
  X(line_end_expected, "expected nothing more on this line")                                     \
  X(lone_carriage_return, "a line ends with LF or CR LF, not with CR alone")                     \
  X(no_such_statement, "there is no such statement in the text")                                 \
  X(text_too_long, "the text is longer than its capacity")                                       \
  X(too_many_nodes, "more nodes than the capacity")                                              \
  X(too_many_inputs, "more inputs than the capacity")                                            \
  X(too_many_rules, "more rules than the capacity")                                              \
  X(too_many_terms, "more terms than the capacity")                                              \
  X(too_many_drugs, "more drugs or drug classes than the capacity")                              \
  X(too_many_presets, "more presets or settings than the capacity")                              \
  X(too_many_modules, "more modules than the capacity")                                          \
  X(too_many_aliases, "more aliases than the capacity")                                          \
  X(too_many_claims, "more claims, runs, settings or expectations than the capacity")

namespace pathway {

/// The mistakes a pathway text can hold; `none` is success.
enum class mistake : uint8_t {
  none,
#define PATHWAY_NAME(name, sentence) name,
  PATHWAY_MISTAKES(PATHWAY_NAME)
#undef PATHWAY_NAME
};

/// The sentence for a mistake, zero-ended and never null; "unknown mistake" for what is none of
/// them.
constexpr const char* describe(mistake what) {
  constexpr const char* sentences[] = {"no mistake",
#define PATHWAY_SENTENCE(name, sentence) sentence,
                                       PATHWAY_MISTAKES(PATHWAY_SENTENCE)
#undef PATHWAY_SENTENCE
  };
  constexpr size_t count = sizeof sentences / sizeof sentences[0];
  return static_cast<size_t>(what) < count ? sentences[static_cast<size_t>(what)]
                                           : "unknown mistake";
}

/// The answer of a parse. `found` and `suggestion` point into the text that was parsed (a suggested
/// keyword points into the program); both are empty where there is nothing to show.
struct [[nodiscard]] diagnostic {
  mistake what = mistake::none;  ///< none: the text was taken
  uint32_t part = 0;             ///< which of several joined texts, counted from 0
  uint32_t line = 0;             ///< from 1, within that text
  uint32_t column = 0;           ///< from 1
  uint32_t offset = 0;           ///< in characters from the beginning of that text
  text_view found{};             ///< the words that were not expected
  text_view suggestion{};        ///< the nearest words that would do

  /// True where there was no mistake.
  constexpr bool ok() const { return what == mistake::none; }
  /// The same: if (auto d = parse(net, text)) ...
  explicit constexpr operator bool() const { return ok(); }
};

/// Writes "sentence: found 'ABB', did you mean 'AB'?" into `out`, cut to the capacity in characters
/// and zero-ended; returns its length without the zero. A capacity of 0 writes nothing and may come
/// with a null pointer. Control characters become '?'. The caller puts file, line and column in
/// front.
constexpr size_t write_message(const diagnostic& d, char* out, size_t capacity) {
  if (capacity == 0) return 0;
  size_t n = 0;
  const auto put = [&](text_view s) {
    for (size_t i = 0; i < s.size && n + 1 < capacity; ++i) {
      out[n++] = static_cast<unsigned char>(s[i]) < ' ' ? '?' : s[i];  // nothing moves the cursor
    }
  };
  put(describe(d.what));
  if (!d.ok()) {
    put(": found ");
    if (d.found.size == 0) {
      put("the end of the line");
    } else {
      put("'");
      put(d.found);
      put("'");
    }
    if (d.suggestion.size != 0) {
      put(", did you mean '");
      put(d.suggestion);
      put("'?");
    }
  }
  out[n] = '\0';
  return n;
}

/// The same answer as a build error: the template's arguments carry place and words, the
/// static_assert the sentence. Compilers print them all (GCC 12, clang 14 and 19 were looked at).
template <char... Characters>
struct word {};
template <uint32_t Part>
struct text_part {};
template <uint32_t Line>
struct line {};
template <uint32_t Column>
struct column {};
template <class Word>
struct found {};
template <class Word>
struct did_you_mean {};

/// Compiles for `none` alone; for a mistake the static_assert of its sentence fails.
template <mistake What, class Part, class Line, class Column, class Found, class Suggestion>
struct mistake_in_pathway_text {
#define PATHWAY_ASSERT(name, sentence) \
  static_assert(What != mistake::name, "pathway text: " sentence);
  PATHWAY_MISTAKES(PATHWAY_ASSERT)
#undef PATHWAY_ASSERT
  static constexpr bool ok = What == mistake::none;  ///< asked for where a text is used
};

}  // namespace pathway

#undef PATHWAY_MISTAKES

#endif
