// Pathway text to network: one pass over the characters, then names to numbers. No equation.
// The compiler and the running program use this same parser; it never throws and never allocates.
//
//   parse(network, text)   clears the network, reads the text, answers with a diagnostic
//
// The text must outlive the network, whose names point into it. It need not be ended by a zero.
#ifndef PATHWAY_TEXT_PARSE_HPP
#define PATHWAY_TEXT_PARSE_HPP

#include "pathway/text/link.hpp"

namespace pathway {
namespace detail {

/// What may stand as NAME=NUMBER: the first six in a `default` line too, the last three of a drug.
enum attribute : unsigned { tau, n, EC50, w, start, max, IC50, Emax, h, attribute_count };

/// Its range: from 0, or above it, up to 10^power.
struct attribute_range {
  const char* name;
  bool above_zero;
  int power;
  mistake otherwise;
};
inline constexpr attribute_range ranges[attribute_count] = {
    {"tau", true, 12, mistake::tau_out_of_range},
    {"n", true, 6, mistake::n_out_of_range},
    {"EC50", true, 0, mistake::EC50_out_of_range},
    {"w", false, 0, mistake::weight_out_of_range},
    {"start", false, 0, mistake::start_out_of_range},
    {"max", false, 0, mistake::max_out_of_range},
    {"IC50", true, 12, mistake::IC50_out_of_range},
    {"Emax", false, 0, mistake::Emax_out_of_range},
    {"h", true, 2, mistake::h_out_of_range}};

/// Netflux's values to begin with (Kraeutler et al. 2010, BMC Syst Biol 4:157); IC50 has none.
struct attributes {
  decimal of[attribute_count] = {{1, 0, false}, {14, -1, false}, {5, -1, false},
                                 {1, 0, false}, {0, 0, false},   {1, 0, false},
                                 {0, 0, false}, {1, 0, false},   {1, 0, false}};
};

inline constexpr const char* keywords[] = {"module", "default", "input", "node",
                                           "drug",   "preset",  "alias"};

constexpr text_view nearest_keyword(text_view word) {
  text_view best{};
  int best_distance = 3;
  for (const char* k : keywords) {
    const int d = edit_distance(word, k, 2);
    if (d < best_distance) {
      best_distance = d;
      best = k;
    }
  }
  return best;
}

template <class Network>
struct parser : reader {
  Network& net;
  attributes now{};

  constexpr parser(Network& network, const char* from) : reader{from}, net(network) {}

  static constexpr unsigned flag(attribute which) { return 1u << which; }
  static constexpr unsigned of_rule = flag(w) | flag(n) | flag(EC50);
  static constexpr unsigned of_node = flag(tau) | flag(start) | flag(max);
  static constexpr unsigned of_action = flag(IC50) | flag(Emax) | flag(h);

  /// NAME=NUMBER of the attributes allowed here; `seen` collects what came.
  constexpr bool read_attribute(attributes& a, unsigned allowed, unsigned& seen) {
    slice name{};
    if (!read_name(name, mistake::unknown_attribute)) return false;
    unsigned which = 0;
    while (which < attribute_count && !is_word(name, ranges[which].name)) ++which;
    if ((allowed >> which & 1) == 0) return fail(mistake::unknown_attribute, name);
    if ((seen >> which & 1) != 0) return fail(mistake::attribute_repeated, name);
    seen |= 1u << which;
    if (!expect('=', mistake::equals_expected)) return false;
    skip_blanks();
    const uint32_t number = pos;
    decimal& value = a.of[which];
    if (!(which == IC50 ? read_concentration(value) : read_number(value))) return false;
    const attribute_range& range = ranges[which];
    constexpr decimal least{1, -300, false};            // a double tells hardly less from 0
    const bool is_one = value == decimal{1, 0, false};  // which is too much for EC50
    return (in_range(value, range.power) && !(range.above_zero && smaller(value, least)) &&
            !(which == EC50 && is_one)) ||
           fail(range.otherwise, {number, pos - number});
  }

  /// [w=1 n=2 EC50=0.4] or (IC50=2nM h=1), each at most once; `pos` is at the opening bracket.
  constexpr bool read_brackets(attributes& a, unsigned allowed, unsigned& seen, char closing) {
    const uint32_t open = pos++;
    while (!take(closing)) {
      if (at_line_end()) return fail(mistake::bracket_expected, {open, 1});
      if (!read_attribute(a, allowed, seen)) return false;
    }
    return true;
  }

  // --- statements ----------------------------------------------------------------------------

  /// A new name, which is number `count` of its kind; at most `limit` of them fit.
  constexpr bool declare(slice& name, symbol_kind kind, int count, int limit, mistake too_many) {
    if (!read_name(name)) return false;
    if (count >= limit) return fail(too_many, name);
    const uint32_t s = net.slot_of(view(name));
    if (net.slot[s] != 0) return fail(mistake::declared_twice, name);
    net.names[net.name_count] = {name, {kind, static_cast<uint16_t>(count)}};
    net.slot[s] = static_cast<uint16_t>(++net.name_count);
    return true;
  }

  constexpr uint16_t this_module() const {
    return static_cast<uint16_t>(net.count.modules > 0 ? net.count.modules - 1 : 0);
  }

  constexpr bool read_module() {
    module_data m{};
    slice source{};
    if (!declare(m.name, symbol_kind::module, net.count.modules, Network::limit.modules,
                 mistake::too_many_modules) ||
        !read_tail(source, m.sentence)) {
      return false;
    }
    net.modules[net.count.modules++] = m;
    return true;
  }

  constexpr bool read_default() {
    unsigned seen = 0;
    while (!at_line_end()) {
      if (!read_attribute(now, of_rule | of_node, seen)) return false;
    }
    return true;
  }

  constexpr bool read_input() {
    input_data in{};
    in.module = this_module();
    if (!declare(in.name, symbol_kind::input, net.count.inputs, Network::limit.inputs,
                 mistake::too_many_inputs) ||
        !expect('=', mistake::equals_expected) || !read_level(in.value) ||
        !read_tail(in.source, in.sentence)) {
      return false;
    }
    net.inputs[net.count.inputs++] = in;
    return true;
  }

  constexpr bool read_node() {
    node_data node{};
    node.module = this_module();
    if (!declare(node.name, symbol_kind::node, net.count.nodes, Network::limit.nodes,
                 mistake::too_many_nodes)) {
      return false;
    }
    attributes a = now;
    unsigned seen = 0;
    skip_blanks();
    const uint32_t first = pos;
    uint32_t last = pos;
    while (next_is(letter)) {
      if (!read_attribute(a, of_node, seen)) return false;
      last = pos;
      skip_blanks();
    }
    if (smaller(a.of[max], a.of[start])) {
      const slice attributes_here{first, last - first};
      return fail(mistake::start_out_of_range, last > first ? attributes_here : node.name);
    }
    node.tau = a.of[tau];
    node.start = a.of[start];
    node.max = a.of[max];
    if (!read_tail(node.source, node.sentence)) return false;
    net.nodes[net.count.nodes++] = node;
    return true;
  }

  constexpr bool read_drug() {
    drug_data drug{};
    drug.module = this_module();
    drug.first_action = static_cast<uint16_t>(net.count.actions);
    if (!declare(drug.name, symbol_kind::drug, net.count.drugs, Network::limit.drugs,
                 mistake::too_many_drugs) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    do {
      action_data action{};
      if (!read_name(action.name, mistake::class_expected)) return false;
      if (net.count.actions >= Network::limit.actions) {
        return fail(mistake::too_many_drugs, action.name);
      }
      if (!read_action(action)) return false;
      net.actions[net.count.actions++] = action;
      ++drug.actions;
      skip_blanks();
    } while (next_is(letter));
    if (!read_tail(drug.source, drug.sentence)) return false;
    net.drugs[net.count.drugs++] = drug;
    return true;
  }

  /// (IC50=2nM Emax=0.98 h=1); Emax and h may be left out and are 1 then.
  constexpr bool read_action(action_data& action) {
    skip_blanks();
    const uint32_t open = pos;
    if (at(pos) != '(') return fail_here(mistake::IC50_expected);
    attributes a{};
    unsigned seen = 0;
    if (!read_brackets(a, of_action, seen, ')')) return false;
    action.IC50 = a.of[IC50];
    action.Emax = a.of[Emax];
    action.h = a.of[h];
    return (seen & flag(IC50)) != 0 || fail(mistake::IC50_expected, {open, 1});
  }

  constexpr bool read_preset() {
    preset_data preset{};
    preset.module = this_module();
    preset.first_setting = static_cast<uint16_t>(net.count.settings);
    if (!declare(preset.name, symbol_kind::preset, net.count.presets, Network::limit.presets,
                 mistake::too_many_presets) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    do {
      setting_data s{};
      if (!read_name(s.name, mistake::setting_expected)) return false;
      bool is_max = false;
      if (at(pos) == '.') {
        if (!read_field(is_max)) return false;
        s.kind = is_max ? setting_kind::max : setting_kind::hold;
      }
      if (!expect('=', mistake::equals_expected) || !read_level(s.value)) return false;
      if (net.count.settings >= Network::limit.settings) {
        return fail(mistake::too_many_presets, s.name);
      }
      net.settings[net.count.settings++] = s;
      ++preset.settings;
      skip_blanks();
    } while (next_is(letter));
    if (!read_tail(preset.source, preset.sentence)) return false;
    net.presets[net.count.presets++] = preset;
    return true;
  }

  /// NAME = NAME; what the second one is, is looked up when all is read.
  constexpr bool read_alias() {
    alias_data alias{};
    alias.entry = static_cast<uint16_t>(net.name_count);
    if (!declare(alias.name, symbol_kind::none, net.count.aliases, Network::limit.aliases,
                 mistake::too_many_aliases) ||
        !expect('=', mistake::equals_expected)) {
      return false;
    }
    skip_blanks();
    if (!read_name(alias.target, mistake::alias_target_expected)) return false;
    slice source{}, sentence{};
    if (!read_tail(source, sentence)) return false;
    net.aliases[net.count.aliases++] = alias;
    return true;
  }

  /// [term {"&" term}] "=>" NAME; a first name that was already read is `first`.
  constexpr bool read_rule(slice first) {
    rule_data rule{};
    rule.module = this_module();
    const uint32_t rule_begin = first.size != 0 ? first.offset : pos;
    rule.first_term = static_cast<uint16_t>(net.count.terms);
    if (first.size != 0) {
      if (!add_term({first}, rule)) return false;
      skip_blanks();
      if (next_is(letter) && !has_arrow()) {  // two words and no arrow: meant as a statement
        return fail(mistake::unknown_keyword, first, nearest_keyword(view(first)));
      }
    }
    if (first.size != 0 || !take_arrow()) {
      bool more = first.size == 0 || take('&');
      while (more) {
        term_data term{};
        term.inhibits = take('!');
        if (!read_name(term.name, mistake::term_expected)) return false;
        if (!add_term(term, rule)) return false;
        more = take('&');
      }
      if (!take_arrow()) return fail_here(mistake::arrow_expected);
    }
    slice target{};
    if (!read_name(target, mistake::target_expected)) return false;
    rule.text = {rule_begin, pos - rule_begin};
    attributes a = now;
    skip_blanks();
    unsigned seen = 0;
    if (at(pos) == '[' && !read_brackets(a, of_rule, seen, ']')) return false;
    if (!read_tail(rule.source, rule.sentence)) return false;
    rule.w = a.of[w];
    rule.n = a.of[n];
    rule.EC50 = a.of[EC50];
    if (net.count.rules >= Network::limit.rules) return fail(mistake::too_many_rules, rule.text);
    net.rules[net.count.rules++] = rule;
    return true;
  }

  constexpr bool add_term(term_data term, rule_data& rule) {
    if (net.count.terms >= Network::limit.terms) return fail(mistake::too_many_terms, term.name);
    net.terms[net.count.terms++] = term;
    ++rule.terms;
    return true;
  }

  constexpr bool read_statement() {
    slice word{};
    if (next_is(letter)) {
      if (!read_name(word)) return false;
      skip_blanks();
      const int keyword = find_word(keywords, word);
      // A keyword is one only where a name follows; a node may be called "input".
      if (next_is(letter)) {
        switch (keyword) {
          case 0:
            return read_module();
          case 1:
            return read_default();
          case 2:
            return read_input();
          case 3:
            return read_node();
          case 4:
            return read_drug();
          case 5:
            return read_preset();
          case 6:
            return read_alias();
          default:
            break;
        }
      }
      if (keyword >= 0 && at(pos) != '&' && !arrow_at(pos)) {
        return fail_here(mistake::name_expected);
      }
    } else if (at(pos) != '=' && at(pos) != '!' && at(pos) != '&') {
      return fail_here(mistake::unknown_keyword);
    }
    return read_rule(word);
  }

  /// One text; defaults begin anew with each.
  constexpr bool read_part(uint32_t first, uint32_t last) {
    begin_part(first, last);
    now = attributes{};
    const bool read = read_lines([this] { return read_statement(); });
    ++part;
    return read;
  }
};

/// The first half of parse(): everything but what names stand for.
template <class Network>
constexpr diagnostic read_texts(Network& net, const char* text, const uint32_t* ends,
                                uint32_t parts) {
  (net.clear)();
  net.text = text;
  parser<Network> p(net, text);
  for (uint32_t i = 0, begin = 0; i < parts; begin = ends[i], ++i) {
    if (!p.read_part(begin, ends[i])) return p.error;
  }
  return {};
}

/// The second half.
template <class Network>
constexpr diagnostic link_names(Network& net, const uint32_t* ends, uint32_t parts) {
  // Each kind of name is linked in text order; the first mistake in the text is the one to tell.
  linker<Network> link(net, net.text);
  diagnostic first{};
  uint32_t first_at = 0;
  for (int kind = 0; kind < 4; ++kind) {
    if (kind == 0   ? link.link_aliases()
        : kind == 1 ? link.link_rules()
        : kind == 2 ? link.link_drugs()
                    : link.link_presets()) {
      continue;
    }
    const uint32_t at = static_cast<uint32_t>(link.error.found.data - net.text);
    if (first.ok() || at < first_at) {
      first = link.error;
      first_at = at;
    }
  }
  for (uint32_t i = 0, begin = 0; i < parts && !first.ok(); begin = ends[i], ++i) {
    if (first_at >= ends[i]) continue;
    const place at = locate(net.text, begin, first_at);
    first.part = i;
    first.line = at.line;
    first.column = at.column;
    first.offset = first_at - begin;
    break;
  }
  return first;
}

}  // namespace detail

/// Reads joined texts into `net`: part i ends, and part i + 1 begins, at ends[i], which must not
/// fall. Each part begins with its own defaults, and ends its last line. The answer is the first
/// mistake in reading, or else the first in linking names; with one, `net` is half filled and not
/// to be used. No character beyond the last end is read. One pass, and one look-up for each name.
template <class Network>
constexpr diagnostic parse(Network& net, const char* text, const uint32_t* ends, uint32_t parts) {
  const diagnostic read = detail::read_texts(net, text, ends, parts);
  return read.ok() ? detail::link_names(net, ends, parts) : read;
}

/// Reads one text, which must outlive `net`: a literal, a text_view, a std::string_view or a
/// std::string that stays. Answers as above; text_too_long from 4 GiB on.
template <class Network>
constexpr diagnostic parse(Network& net, text_view text) {
  if (detail::too_long(text)) return detail::refusal_of(text);
  const uint32_t size = static_cast<uint32_t>(text.size);
  return parse(net, text.data, &size, 1);
}

/// Refuses a std::string that is about to go: the network would point to where it was.
template <class Network, class Text>
requires detail::is_passing_text<Text>
constexpr diagnostic parse(Network&, Text&&) {
  static_assert(!detail::is_passing_text<Text>,
                "pathway: the text must outlive the network: give the std::string a name");
  return {};
}

}  // namespace pathway

#endif
