// A pathway as data: names, numbers and sentences, as the text gives them. No equation.
#ifndef PATHWAY_TEXT_NETWORK_HPP
#define PATHWAY_TEXT_NETWORK_HPP

#include "pathway/number/decimal.hpp"
#include "pathway/text/index.hpp"
#include "pathway/text/text.hpp"

namespace pathway {

/// A signal is what a rule can read: nodes come first, inputs after them.
struct node_data {
  slice name, sentence, source;
  decimal tau;         ///< time constant in minutes
  decimal start, max;  ///< level at time 0; scale of the drive (0 = knock-out); both in [0,1]
  uint16_t module = 0;
};

struct input_data {
  slice name, sentence, source;
  decimal value;  ///< in [0,1]
  uint16_t module = 0;
};

/// w * product of terms; a rule without terms has the value w.
struct rule_data {
  slice text, sentence, source;  ///< `text` is the rule itself, without attributes
  decimal w, n, EC50;
  uint16_t target = 0;  ///< a node
  uint16_t first_term = 0, terms = 0;
  uint16_t module = 0;
};

struct term_data {
  slice name;
  uint16_t signal = 0;  ///< node, or number of nodes + input
  bool inhibits = false;
};

/// A drug acts on one or more class inputs: effect = Emax * D^h / (IC50^h + D^h).
struct drug_data {
  slice name, sentence, source;
  uint16_t first_action = 0, actions = 0;
  uint16_t module = 0;
};

struct action_data {
  slice name;
  uint16_t input = 0;
  decimal IC50, Emax, h;  ///< IC50 in nM
};

struct preset_data {
  slice name, sentence, source;
  uint16_t first_setting = 0, settings = 0;
  uint16_t module = 0;
};

enum class setting_kind : uint8_t { input, max, hold };

struct setting_data {
  slice name;
  setting_kind kind = setting_kind::input;
  uint16_t target = 0;  ///< an input, or a node for max and hold
  decimal value;
};

struct module_data {
  slice name, sentence;
};

/// What a name stands for, and its number among its kind, which for kind none is that of nothing.
struct symbol {
  symbol_kind kind = symbol_kind::none;
  uint16_t index = 0xFFFF;

  constexpr bool is(symbol_kind k) const { return kind == k; }
};

/// How much a network can hold. A network's type carries these numbers and never its text.
struct capacity {
  int nodes = 0, inputs = 0, rules = 0, terms = 0, drugs = 0, actions = 0, presets = 0,
      settings = 0, modules = 0;

  constexpr int names() const { return nodes + inputs + drugs + presets + modules; }
  constexpr int slots() const {  // of the hash table: a power of two, at most half full
    int n = 16;
    while (n < 2 * names()) n *= 2;
    return n;
  }
};

/// The parsed text. Filled by parse(); plain data afterwards.
template <capacity C>
struct basic_network {
  static constexpr capacity limit = C;
  static constexpr size_t room(int n) {
    return n > 0 ? static_cast<size_t>(n) : 1;
  }  // no empty arrays

  const char* text = nullptr;  ///< the characters that every slice points into
  capacity count{};            ///< how much of each array is in use

  node_data nodes[room(C.nodes)];
  input_data inputs[room(C.inputs)];
  rule_data rules[room(C.rules)];
  term_data terms[room(C.terms)];
  drug_data drugs[room(C.drugs)];
  action_data actions[room(C.actions)];
  preset_data presets[room(C.presets)];
  setting_data settings[room(C.settings)];
  module_data modules[room(C.modules)];

  // The declared names, found by open addressing with linear probing; a slot holds a number + 1.
  struct name_data {
    slice name;
    symbol meaning;
  };
  name_data names[room(C.names())];
  int name_count = 0;
  uint16_t slot[static_cast<size_t>(C.slots())] = {};

  constexpr void clear() {
    text = nullptr;
    count = capacity{};
    name_count = 0;
    for (uint16_t& s : slot) s = 0;
  }

  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }

  /// The slot where `name` is, or where it would be put.
  constexpr uint32_t slot_of(text_view name) const {
    uint32_t hash = 2166136261u;  // FNV-1a
    for (size_t i = 0; i < name.size; ++i) {
      hash = (hash ^ static_cast<unsigned char>(name[i])) * 16777619u;
    }
    const uint32_t mask = static_cast<uint32_t>(C.slots() - 1);
    uint32_t s = hash & mask;
    while (slot[s] != 0 && !(view(names[slot[s] - 1].name) == name)) s = (s + 1) & mask;
    return s;
  }

  /// What `name` stands for; kind none when it is declared nowhere.
  constexpr symbol find(text_view name) const {
    const uint16_t entry = slot[slot_of(name)];
    return entry == 0 ? symbol{} : names[entry - 1].meaning;
  }

  /// The node, input, drug or preset of this name, as cells and analyses take it; none where the
  /// name is not declared or stands for something else. Cost: one look into a hash table.
  [[nodiscard]] constexpr node_index node(text_view name) const noexcept {
    return index<symbol_kind::node>(find(name));
  }
  [[nodiscard]] constexpr input_index input(text_view name) const noexcept {
    return index<symbol_kind::input>(find(name));
  }
  [[nodiscard]] constexpr drug_index drug(text_view name) const noexcept {
    return index<symbol_kind::drug>(find(name));
  }
  [[nodiscard]] constexpr preset_index preset(text_view name) const noexcept {
    return index<symbol_kind::preset>(find(name));
  }
  /// A node or an input, as rules read it.
  [[nodiscard]] constexpr signal_index signal(text_view name) const noexcept {
    const symbol s = find(name);
    return s.is(symbol_kind::node)    ? signal_index(s.index)
           : s.is(symbol_kind::input) ? signal_index(count.nodes + s.index)
                                      : signal_index();
  }

  /// The declared name nearest to a misspelt one, of one kind or (none) of any; empty when none is
  /// near.
  constexpr text_view nearest(text_view name, symbol_kind kind = symbol_kind::none) const {
    text_view best{};
    const int most = name.size < 3 ? 0 : name.size < 5 ? 1 : name.size < 9 ? 2 : 3;
    int best_distance = most + 1;
    for (int i = 0; i < name_count; ++i) {
      if (kind != symbol_kind::none && !names[i].meaning.is(kind)) continue;
      const int d = detail::edit_distance(name, view(names[i].name), most);
      if (d < best_distance) {
        best_distance = d;
        best = view(names[i].name);
      }
    }
    return best;
  }

  template <symbol_kind Kind>
  static constexpr index_of<Kind> index(symbol s) noexcept {
    return s.is(Kind) ? index_of<Kind>(s.index) : index_of<Kind>();
  }

  /// The first node without a rule, from `after` on (it stays at 0: worth a warning); -1 for none.
  constexpr int node_without_rule(int after = 0) const {
    for (int i = after; i < count.nodes; ++i) {
      bool has_rule = false;
      for (int r = 0; r < count.rules && !has_rule; ++r) has_rule = rules[r].target == i;
      if (!has_rule) return i;
    }
    return -1;
  }
};

}  // namespace pathway

#endif
