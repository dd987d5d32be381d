// Names to numbers: after the whole text is read, every name in a rule, drug or preset gets its
// meaning.
#ifndef PATHWAY_TEXT_LINK_HPP
#define PATHWAY_TEXT_LINK_HPP

#include "pathway/text/network.hpp"
#include "pathway/text/reader.hpp"

namespace pathway::detail {

template <class Network>
struct linker : reader {
  Network& net;

  constexpr linker(Network& network, const char* zero_ended) : reader{zero_ended}, net(network) {}

  /// What a name stands for; one that is declared nowhere was meant as a `wanted` (none: any).
  constexpr bool look_up(slice name, symbol_kind wanted, symbol& s) {
    s = net.find(view(name));
    return !s.is(symbol_kind::none) ||
           fail(mistake::unknown_name, name, net.nearest(view(name), wanted));
  }

  constexpr bool link_aliases() {
    for (int i = 0; i < net.count.aliases; ++i) {
      const alias_data& alias = net.aliases[i];
      const symbol s = net.find(view(alias.target));
      if (!s.is(symbol_kind::drug) && !s.is(symbol_kind::preset)) {
        const bool declared = net.slot[net.slot_of(view(alias.target))] != 0;
        return fail(mistake::alias_target_expected, alias.target,
                    declared ? text_view{} : net.nearest(view(alias.target), symbol_kind::drug));
      }
      net.names[alias.entry].meaning = s;
    }
    return true;
  }

  constexpr bool link_rule(rule_data& rule) {
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      term_data& term = net.terms[t];
      symbol s;
      if (!look_up(term.name, symbol_kind::none, s)) return false;
      if (!s.is(symbol_kind::node) && !s.is(symbol_kind::input)) {
        return fail(mistake::not_a_signal, term.name);
      }
      term.signal =
          static_cast<uint16_t>(s.is(symbol_kind::node) ? s.index : net.count.nodes + s.index);
      for (int other = rule.first_term; other < t; ++other) {
        if (net.terms[other].signal == term.signal) {
          return fail(mistake::regulator_repeated, term.name);
        }
      }
    }
    const slice target = target_name(rule);
    symbol s;
    if (!look_up(target, symbol_kind::node, s)) return false;
    if (s.is(symbol_kind::input)) return fail(mistake::target_is_an_input, target);
    if (!s.is(symbol_kind::node)) return fail(mistake::not_a_signal, target);
    rule.target = s.index;
    return true;
  }

  /// The rule's text ends with its target.
  constexpr slice target_name(const rule_data& rule) const {
    const uint32_t last = rule.text.offset + rule.text.size;
    uint32_t first = last;
    while (is(text[first - 1], letter | digit)) --first;
    return {first, last - first};
  }

  constexpr bool same_terms(const rule_data& a, const rule_data& b) const {
    if (a.terms != b.terms) return false;
    for (int i = a.first_term; i < a.first_term + a.terms; ++i) {
      bool there = false;
      for (int j = b.first_term; j < b.first_term + b.terms && !there; ++j) {
        there = net.terms[i].signal == net.terms[j].signal &&
                net.terms[i].inhibits == net.terms[j].inhibits;
      }
      if (!there) return false;
    }
    return true;
  }

  constexpr bool link_rules() {
    // `last[node]` and `previous[rule]` chain the rules of one node, so that only those are
    // compared.
    uint16_t last[Network::room(Network::limit.nodes)] = {};
    uint16_t previous[Network::room(Network::limit.rules)] = {};
    for (int r = 0; r < net.count.rules; ++r) {
      rule_data& rule = net.rules[r];
      if (!link_rule(rule)) return false;
      for (uint16_t other = last[rule.target]; other != 0; other = previous[other - 1]) {
        if (same_terms(rule, net.rules[other - 1])) return fail(mistake::rule_repeated, rule.text);
      }
      previous[r] = last[rule.target];
      last[rule.target] = static_cast<uint16_t>(r + 1);
    }
    return true;
  }

  constexpr bool link_drugs() {
    for (int i = 0; i < net.count.actions; ++i) {
      action_data& action = net.actions[i];
      symbol s;
      if (!look_up(action.name, symbol_kind::input, s)) return false;
      if (!s.is(symbol_kind::input)) return fail(mistake::not_an_input, action.name);
      action.input = s.index;
    }
    return true;
  }

  constexpr bool link_presets() {
    for (int i = 0; i < net.count.settings; ++i) {
      setting_data& setting = net.settings[i];
      const bool of_input = setting.kind == setting_kind::input;
      const symbol_kind wanted = of_input ? symbol_kind::input : symbol_kind::node;
      symbol s;
      if (!look_up(setting.name, wanted, s)) return false;
      if (!s.is(wanted)) {
        return fail(of_input ? mistake::setting_expected : mistake::not_a_node, setting.name);
      }
      setting.target = s.index;
    }
    return true;
  }
};

}  // namespace pathway::detail

#endif
