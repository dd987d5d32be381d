// Claims as data: statements about a network that can be run, in text as plain as the network's
// own.
//
// clang-format off
//   claim  F7 "The inhibitor lifts the brake B off A; C rises." (73)
//   run    c =                                        # the cell as it is
//   run    p = DRUG=20nM SOME_PRESET B.max=0.5 A.hold=@c   # DRUG=10x: ten times its highest IC50
//   run    t = DRUG=20nM @ 30min then @ 2h            # stages in time, from the end of the first run
//   expect p.C > c.C [0.05]                           # greater by at least 0.05
//   expect p.A = c.A [0.05]                           # equal within 0.05
//   note   "..."
// clang-format on
//
// `card` and `definition` stand where `claim` does: the first is a sentence beside a consistent run
// and never a test, the second is what the network itself embodies. Sides of an expectation are
// sums and products of numbers and RUN.NODE. Names are checked against the network: an unknown one
// is a mistake. So is a claim that could not fail: without a run, without an expectation, or with
// one that reads no run or compares a read-out with itself.
//
// A `lesson` is a claim that asks first; the answer to a question is what the runs give:
//
// clang-format off
//   lesson brake "Why does C rise?" (F7)
//   say    "What is read before."
//   run    c =
//   run    p = DRUG=20nM
//   ask    p.C c.C "What will C do?"                  # lower, the same (within 0.05) or higher
//   expect p.C > c.C [0.05]                           # what the note relies on
//   note   "What is read after."
// clang-format on
#ifndef PATHWAY_CLAIMS_CLAIM_HPP
#define PATHWAY_CLAIMS_CLAIM_HPP

#include "pathway/text/network.hpp"
#include "pathway/text/reader.hpp"

namespace pathway {

/// A claim is tested. A card is a sentence beside a run and no test; a definition is what the
/// network itself embodies, and needs no run. A lesson is a claim that asks first.
enum class claim_kind : uint8_t { claim, card, definition, lesson };

/// One claim: its words, and where its runs, expectations and questions stand among all.
struct claim_data {
  slice id, sentence, source, note;  ///< `sentence`, `source` and `note` may be empty
  slice say;                         ///< of a lesson: what is read before; may be empty
  /// What the statement is.
  claim_kind kind = claim_kind::claim;
  uint16_t first_run = 0, runs = 0;                  ///< in basic_claims::runs
  uint16_t first_expectation = 0, expectations = 0;  ///< in basic_claims::expectations
  uint16_t first_question = 0, questions = 0;        ///< in basic_claims::questions; of a lesson
};

/// One run: the cell under the settings of its stages, one after the other.
struct run_data {
  slice name, text;                      ///< `text` is what stands after '='
  uint16_t first_stage = 0, stages = 0;  ///< in basic_claims::stages; at least one
  /// The run whose levels this one holds (`NODE.hold=@run`), or from which it starts in time:
  /// always an earlier one of the same claim; -1 none.
  int16_t needs = -1;
};

/// Settings all stand anew in each stage.
struct stage_data {
  uint16_t first_setting = 0, settings = 0;  ///< in basic_claims::settings
  decimal minutes;                           ///< above 0 and at most 1e7; 0: to the steady state
};

/// One setting of a stage; each setting stands once in it, and presets may be overruled by others.
struct run_setting {
  /// What is set; hold_at_run holds a node at its level in another run.
  enum kind_type : uint8_t { input, max, hold, dose, preset, hold_at_run };
  kind_type kind = input;  ///< what is set
  uint16_t target = 0;     ///< number of the input, node, drug or preset
  decimal value;  ///< level in [0,1], or dose in nM up to 1e12; 0 for preset and hold_at_run
};

/// One number or read-out, with the sign (+ - * /) before it.
struct operand {
  /// How it joins what stands before it: + - * or /.
  char sign = '+';
  int16_t run = -1;   ///< number of the run that is read; -1: none, the number `value`
  uint16_t node = 0;  ///< number of the node that is read
  /// The number, where it is one.
  decimal value;
};

/// LEFT > RIGHT [effect] or LEFT = RIGHT [effect].
struct expectation {
  slice text;                               ///< as written, without the effect
  uint16_t first = 0, left = 0, right = 0;  ///< operands of the left side, then of the right
  bool equal = false;                       ///< '=' and not '>'
  decimal effect;  ///< in [0,1]: the smallest difference that counts, or the largest for `=`
};

/// How does a node in one run stand to a node in another? Lower, the same or higher.
struct question {
  slice sentence;                          ///< may be empty
  uint16_t run = 0, node = 0;              ///< the read-out that is asked about
  uint16_t other_run = 0, other_node = 0;  ///< what it is compared with, never the same
};

/// How much of each kind fits, or is there. count_claims() gives what a text needs.
struct claim_capacity {
  /// The most of each.
  int claims = 0, runs = 0, stages = 0, settings = 0, expectations = 0, operands = 0, questions = 0;
};

/// The claims of a text about one network. Filled by parse_claims(); plain data afterwards.
template <claim_capacity C>
struct basic_claims {
  /// How much it can hold.
  static constexpr claim_capacity limit = C;
  static constexpr size_t room(int n) { return n > 0 ? static_cast<size_t>(n) : 1; }
  static_assert(C.claims <= 32767 && C.runs <= 32767 && C.stages <= 65535 && C.settings <= 65535 &&
                    C.expectations <= 65535 && C.operands <= 65535 && C.questions <= 65535,
                "pathway: more claims than 16 bits can count; divide the text");

  const char* text = nullptr;   ///< the characters that every slice points into
  const char* about = nullptr;  ///< the text of the network whose nodes are numbered here
  claim_capacity count{};       ///< how much of each array is in use
  /// In the order of the text.
  claim_data claims[room(C.claims)];
  /// Claim by claim.
  run_data runs[room(C.runs)];
  /// Run by run.
  stage_data stages[room(C.stages)];
  /// Stage by stage.
  run_setting settings[room(C.settings)];
  /// Claim by claim.
  expectation expectations[room(C.expectations)];
  /// Expectation by expectation, left side first.
  operand operands[room(C.operands)];
  /// Lesson by lesson.
  question questions[room(C.questions)];

  /// The characters of a slice of this text.
  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }
  /// The number of the claim with this id, case and all; -1 where there is none. Compares each.
  constexpr int find(text_view id) const {
    for (int i = 0; i < count.claims; ++i) {
      if (view(claims[i].id) == id) return i;
    }
    return -1;
  }
};

namespace detail {

/// The kinds of a claim in their order, then what belongs to one, the last two to a lesson.
inline constexpr const char* statements[] = {"claim",  "card", "definition", "lesson", "run",
                                             "expect", "note", "ask",        "say"};

template <class Network, class Claims>
struct claim_parser : reader {
  const Network& net;
  Claims& all;

  constexpr claim_parser(const Network& network, Claims& into, const char* from)
      : reader{from}, net(network), all(into) {}

  constexpr bool fits(int count, int limit) {
    return count < limit || fail_here(mistake::too_many_claims);
  }

  constexpr claim_data& claim() { return all.claims[all.count.claims - 1]; }

  constexpr bool read_claim(claim_kind kind) {
    if (!end_claim() || !fits(all.count.claims, Claims::limit.claims)) return false;
    claim_data c{};
    c.kind = kind;
    c.first_run = static_cast<uint16_t>(all.count.runs);
    c.first_expectation = static_cast<uint16_t>(all.count.expectations);
    c.first_question = static_cast<uint16_t>(all.count.questions);
    if (!read_name(c.id)) return false;
    if (all.find(view(c.id)) >= 0) return fail(mistake::declared_twice, c.id);
    if (!read_tail(c.source, c.sentence)) return false;
    all.claims[all.count.claims++] = c;
    return true;
  }

  /// Nothing read is nothing proven: a claim that could not fail must not pass for one that holds.
  constexpr bool end_claim() {
    if (all.count.claims == 0) return true;
    const claim_data& c = claim();
    const bool asks = c.kind == claim_kind::lesson;
    if (!asks && c.kind != claim_kind::claim) return true;
    if (c.runs == 0) return fail(mistake::run_missing, c.id);
    if (asks ? c.questions != 0 : c.expectations != 0) return true;
    return fail(asks ? mistake::question_missing : mistake::expectation_missing, c.id);
  }

  constexpr bool read_all() {
    return read_lines([this] { return read_statement(); }) && end_claim();
  }

  constexpr int find_run(slice name) {
    const claim_data& c = claim();
    for (int r = c.first_run; r < c.first_run + c.runs; ++r) {
      if (view(all.runs[r].name) == view(name)) return r;
    }
    return -1;
  }

  constexpr bool read_run() {
    run_data r{};
    if (!fits(all.count.runs, Claims::limit.runs)) return false;
    if (!read_name(r.name)) return false;
    if (find_run(r.name) >= 0) return fail(mistake::declared_twice, r.name);
    if (!expect('=', mistake::equals_expected)) return false;
    skip_blanks();
    const uint32_t first = pos;
    uint32_t last = pos;
    r.first_stage = static_cast<uint16_t>(all.count.stages);
    bool more = true, in_time = false;
    while (more) {
      if (!fits(all.count.stages, Claims::limit.stages)) return false;
      stage_data stage{};
      stage.first_setting = static_cast<uint16_t>(all.count.settings);
      for (skip_blanks(); next_is(letter); skip_blanks()) {
        if (!read_setting(r, stage)) return false;
        ++stage.settings;
        last = pos;
      }
      more = false;
      if (take('@')) {
        if (!read_duration(stage.minutes)) return false;
        in_time = true;
        last = pos;
        more = take_word("then");
      }
      all.stages[all.count.stages++] = stage;
      ++r.stages;
    }
    if (!at_line_end()) return fail_here(mistake::setting_expected);
    r.text = {first, last - first};
    if (in_time && claim().runs > 0) {  // it begins where the first run stands
      if (r.needs >= 0 && r.needs != claim().first_run) return fail(mistake::other_run, r.text);
      r.needs = static_cast<int16_t>(claim().first_run);
    }
    all.runs[all.count.runs++] = r;
    ++claim().runs;
    return true;
  }

  constexpr bool take_word(text_view word) {
    skip_blanks();
    for (uint32_t i = 0; i < word.size; ++i) {
      if (at(pos + i) != word[i]) return false;
    }
    const uint32_t after = pos + static_cast<uint32_t>(word.size);
    if (is(at(after), letter | digit)) return false;
    pos = after;
    return true;
  }

  constexpr bool read_duration(decimal& minutes) {
    skip_blanks();
    const decimal_result r = read_decimal(text + pos, end - pos);
    if (!r.ok) return fail_here(mistake::duration_expected);
    const uint32_t first = pos;
    pos += static_cast<uint32_t>(r.length);
    const unsigned scale = take_word("min") ? 1 : take_word("h") ? 60 : take_word("d") ? 1440 : 0;
    if (scale == 0 || r.value.negative || r.value.digits == 0 || r.value.digits > 1000000000) {
      pos = first;
      return fail_here(mistake::duration_expected);
    }
    minutes = r.value;
    minutes.digits *= scale;
    if (in_range(minutes, 7)) return true;
    pos = first;
    return fail_here(mistake::duration_expected);
  }

  /// 20nM, or 10x: ten times the drug's highest IC50.
  constexpr bool read_dose(const drug_data& drug, decimal& nM) {
    skip_blanks();
    const decimal_result times = read_decimal(text + pos, end - pos);
    const uint32_t unit = pos + static_cast<uint32_t>(times.length);
    const uint32_t number = pos;
    if (!times.ok || at(unit) != 'x' || is(at(unit + 1), letter | digit)) {
      return read_concentration(nM) &&
             (in_range(nM, 12) || fail(mistake::dose_out_of_range, {number, pos - number}));
    }
    decimal highest = net.actions[drug.first_action].IC50;
    for (int a = 1; a < drug.actions; ++a) {
      const decimal& other = net.actions[drug.first_action + a].IC50;
      if (smaller(highest, other)) highest = other;
    }
    pos = unit + 1;
    // Exact, as all decimals are: a product of more than 19 digits would have to be rounded.
    const uint64_t most = highest.digits == 0 ? 0 : ~uint64_t{0} / 2 / highest.digits;
    if (!times.value.negative && times.value.digits <= most) {
      nM = {times.value.digits * highest.digits, times.value.exponent + highest.exponent, false};
      if (nM.digits == 0) nM.exponent = 0;
      if (in_range(nM, 12)) return true;
    }
    return fail(mistake::dose_out_of_range, {number, pos - number});
  }

  static constexpr bool is_hold(run_setting::kind_type kind) {
    return kind == run_setting::hold || kind == run_setting::hold_at_run;
  }

  /// PRESET, INPUT=0.5, DRUG=20nM, DRUG=10x, NODE.max=0, NODE.hold=0.5 or `NODE.hold=@run`.
  constexpr bool read_setting(run_data& run, const stage_data& stage) {
    if (!fits(all.count.settings, Claims::limit.settings)) return false;
    run_setting s{};
    slice name{};
    if (!read_name(name)) return false;
    const symbol meaning = net.find(view(name));
    s.target = meaning.index;
    switch (meaning.kind) {
      case symbol_kind::preset:
        s.kind = run_setting::preset;
        break;
      case symbol_kind::input:
        s.kind = run_setting::input;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!read_level(s.value)) return false;
        break;
      case symbol_kind::drug:
        s.kind = run_setting::dose;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!read_dose(net.drugs[s.target], s.value)) return false;
        break;
      case symbol_kind::node: {
        bool is_max = false;
        if (!read_field(is_max)) return false;
        s.kind = is_max ? run_setting::max : run_setting::hold;
        if (!expect('=', mistake::equals_expected)) return false;
        if (!is_max && take('@')) {
          slice other{};
          if (!read_name(other, mistake::unknown_run)) return false;
          const int r = find_run(other);
          if (r < 0) return fail(mistake::unknown_run, other);
          if (run.needs >= 0 && run.needs != r) return fail(mistake::other_run, other);
          run.needs = static_cast<int16_t>(r);
          s.kind = run_setting::hold_at_run;
        } else if (!read_level(s.value)) {
          return false;
        }
        break;
      }
      default:
        return fail(mistake::unknown_name, name, net.nearest(view(name)));
    }
    for (int i = stage.first_setting; i < all.count.settings; ++i) {
      const bool same_kind =
          all.settings[i].kind == s.kind || (is_hold(all.settings[i].kind) && is_hold(s.kind));
      if (same_kind && all.settings[i].target == s.target) {
        return fail(mistake::setting_repeated, name);
      }
    }
    all.settings[all.count.settings++] = s;
    return true;
  }

  /// RUN.NODE
  constexpr bool read_readout(int& run, uint16_t& node) {
    slice run_name{}, node_name{};
    if (!read_name(run_name, mistake::readout_expected)) return false;
    run = find_run(run_name);
    if (run < 0) return fail(mistake::unknown_run, run_name);
    if (at(pos) != '.') return fail_here(mistake::readout_expected);
    ++pos;
    if (!read_name(node_name, mistake::readout_expected)) return false;
    const symbol s = net.find(view(node_name));
    node = s.index;
    return s.is(symbol_kind::node) ||
           fail(s.is(symbol_kind::none) ? mistake::unknown_name : mistake::not_a_node, node_name,
                net.nearest(view(node_name), symbol_kind::node));
  }

  constexpr bool read_question() {
    // (room for none is said twice, here and below: GCC warns of the write otherwise)
    if constexpr (Claims::limit.questions == 0) return fail_here(mistake::too_many_claims);
    if (!fits(all.count.questions, Claims::limit.questions)) return false;
    question q{};
    int run = 0, other = 0;
    skip_blanks();
    const uint32_t first = pos;
    if (!read_readout(run, q.node) || !read_readout(other, q.other_node)) return false;
    if (run == other && q.node == q.other_node) {
      return fail(mistake::nothing_compared, {first, pos - first});
    }
    q.run = static_cast<uint16_t>(run);
    q.other_run = static_cast<uint16_t>(other);
    slice source{};
    if (!read_tail(source, q.sentence)) return false;
    all.questions[all.count.questions++] = q;
    ++claim().questions;
    return true;
  }

  constexpr bool read_operand(char sign) {
    if constexpr (Claims::limit.operands == 0) return fail_here(mistake::too_many_claims);
    if (!fits(all.count.operands, Claims::limit.operands)) return false;
    operand o{};
    o.sign = sign;
    skip_blanks();
    if (next_is(letter)) {
      int run = 0;
      if (!read_readout(run, o.node)) return false;
      o.run = static_cast<int16_t>(run);
    } else if (next_is(digit) && at(pos) != '_') {
      if (!read_number(o.value)) return false;
    } else {
      return fail_here(mistake::readout_expected);
    }
    all.operands[all.count.operands++] = o;
    return true;
  }

  constexpr bool read_side(uint16_t& operands) {
    char sign = '+';
    for (;;) {
      if (!read_operand(sign)) return false;
      ++operands;
      skip_blanks();
      sign = at(pos);
      if (sign != '+' && sign != '-' && sign != '*' && sign != '/') return true;
      ++pos;
    }
  }

  /// Numbers alone, or a single read-out with itself: true or false whatever the network does.
  constexpr bool compares_nothing(const expectation& e) const {
    const operand* const o = all.operands + e.first;
    if (e.left == 1 && e.right == 1 && o[0].run >= 0) {
      return o[0].run == o[1].run && o[0].node == o[1].node;
    }
    for (int i = 0; i < e.left + e.right; ++i) {
      if (o[i].run >= 0) return false;
    }
    return true;
  }

  constexpr bool read_expectation() {
    if (!fits(all.count.expectations, Claims::limit.expectations)) return false;
    expectation e{};
    e.first = static_cast<uint16_t>(all.count.operands);
    skip_blanks();
    const uint32_t first = pos;
    if (!read_side(e.left)) return false;
    e.equal = take('=');
    if (!e.equal && !take('>')) return fail_here(mistake::comparison_expected);
    if (!read_side(e.right)) return false;
    e.text = {first, pos - first};
    if (compares_nothing(e)) return fail(mistake::nothing_compared, e.text);
    if (!expect('[', mistake::effect_expected)) return false;
    if (!read_level(e.effect)) return false;
    if (!expect(']', mistake::effect_expected)) return false;
    if (!at_line_end()) return fail_here(mistake::line_end_expected);
    all.expectations[all.count.expectations++] = e;
    ++claim().expectations;
    return true;
  }

  /// The one sentence of a note or say.
  constexpr bool read_words(slice word, slice& sentence) {
    if (sentence.offset != 0) return fail(mistake::attribute_repeated, word);
    skip_blanks();
    if (at(pos) != '"') return fail_here(mistake::sentence_expected);
    slice source{};
    return read_tail(source, sentence);
  }

  constexpr bool read_statement() {
    slice word{};
    if (!read_name(word, mistake::claim_expected)) return false;
    const int which = find_word(statements, word);
    if (which >= 0 && which < 4) return read_claim(static_cast<claim_kind>(which));
    const bool of_lesson = all.count.claims > 0 && claim().kind == claim_kind::lesson;
    if (which < 0 || all.count.claims == 0 || (which > 6 && !of_lesson)) {
      return fail(mistake::claim_expected, word);
    }
    switch (which) {
      case 4:
        return read_run();
      case 5:
        return read_expectation();
      case 6:
        return read_words(word, claim().note);
      case 7:
        return read_question();
      default:
        return read_words(word, claim().say);
    }
  }
};

}  // namespace detail

/// Reads a text of claims about `net` into `all`; both must outlive the claims. The answer is the
/// first mistake, after which `all` is half filled and not to be used. No character outside the
/// text is read, and it need not be ended by a zero. One pass.
template <class Network, class Claims>
constexpr diagnostic parse_claims(const Network& net, Claims& all, text_view text) {
  all.text = text.data;
  all.about = net.text;
  all.count = claim_capacity{};
  if (detail::too_long(text)) return detail::refusal_of(text);
  detail::claim_parser<Network, Claims> p(net, all, text.data);
  p.begin_part(0, static_cast<uint32_t>(text.size));
  return p.read_all() ? diagnostic{} : p.error;
}

/// Refuses a std::string that is about to go: the claims would point to where it was.
template <class Network, class Claims, class Text>
requires detail::is_passing_text<Text>
constexpr diagnostic parse_claims(const Network&, Claims&, Text&&) {
  static_assert(!detail::is_passing_text<Text>,
                "pathway: the text must outlive the claims: give the std::string a name");
  return {};
}

/// The room that a text of claims needs, from its signs alone: never too little. One pass.
constexpr claim_capacity count_claims(text_view text) {
  claim_capacity c{};
  const size_t size = text.size;
  size_t i = size >= 3 && text_view(text.data, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  for (; i < size; ++i) {
    while (i < size && detail::is(text[i], detail::blank)) ++i;
    const char first = i < size ? text[i] : '\n';
    if (first == 'c' || first == 'd' || first == 'l') ++c.claims;
    if (first == 'a') ++c.questions;
    if (first == 'r') {
      ++c.runs;
      ++c.stages;
    }
    if (first == 'e') {
      ++c.expectations;
      c.operands += 2;
    }
    bool in_word = true;
    for (; i < size && text[i] != '\n' && text[i] != '"'; ++i) {
      const bool space = detail::is(text[i], detail::blank);
      if (first == 'r' && in_word && space) ++c.settings;
      if (first == 'r' && text[i] == '@') ++c.stages;
      in_word = !space;
      if (first == 'e' && (text[i] == '+' || text[i] == '-' || text[i] == '*' || text[i] == '/')) {
        ++c.operands;
      }
    }
    while (i < size && text[i] != '\n') ++i;
  }
  return c;
}

}  // namespace pathway

#endif
