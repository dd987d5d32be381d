// A pathway as data: names, numbers and sentences, as the text gives them. No equation.
#ifndef PATHWAY_TEXT_NETWORK_HPP
#define PATHWAY_TEXT_NETWORK_HPP

#include "pathway/number/decimal.hpp"
#include "pathway/text/index.hpp"
#include "pathway/text/text.hpp"

namespace pathway {

/// What changes in time. A signal is what a rule can read: nodes come first, inputs after them.
struct node_data {
  slice name, sentence, source;  ///< as in the text; empty where it says none
  decimal tau;                   ///< time constant in minutes
  decimal start;                 ///< level at time 0, in [0,1]
  decimal max;                   ///< scale of the drive, in [0,1]; 0 is a knock-out
  uint16_t module = 0;           ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const node_data&, const node_data&) = default;
};

/// What is set from outside.
struct input_data {
  slice name, sentence, source;  ///< as in the text; empty where it says none
  decimal value;                 ///< in [0,1]
  uint16_t module = 0;           ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const input_data&, const input_data&) = default;
};

/// w * product of terms; a rule without terms has the value w.
struct rule_data {
  slice text, sentence, source;        ///< `text` is the rule itself, without attributes
  decimal w;                           ///< its strength, in [0,1]
  decimal n, EC50;                     ///< the shape of its terms
  uint16_t target = 0;                 ///< a node
  uint16_t first_term = 0, terms = 0;  ///< which of the network's terms are its own
  uint16_t module = 0;                 ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const rule_data&, const rule_data&) = default;
};

/// One regulator in a rule.
struct term_data {
  slice name;             ///< of the signal, as in the text
  uint16_t signal = 0;    ///< node, or number of nodes + input
  bool inhibits = false;  ///< written with !
  friend constexpr bool operator==(const term_data&, const term_data&) = default;
};

/// A drug acts on one or more class inputs: effect = Emax * D^h / (IC50^h + D^h).
struct drug_data {
  slice name, sentence, source;            ///< as in the text; empty where it says none
  uint16_t first_action = 0, actions = 0;  ///< which of the network's actions are its own
  uint16_t module = 0;  ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const drug_data&, const drug_data&) = default;
};

/// What a drug does to one class.
struct action_data {
  slice name;             ///< of the class
  uint16_t input = 0;     ///< the class
  decimal IC50, Emax, h;  ///< see drug_data; IC50 in nM, Emax in [0,1]
  friend constexpr bool operator==(const action_data&, const action_data&) = default;
};

/// Settings under one name.
struct preset_data {
  slice name, sentence, source;              ///< as in the text; empty where it says none
  uint16_t first_setting = 0, settings = 0;  ///< which of the network's settings are its own
  uint16_t module = 0;  ///< the one it stands in; 0 too where the text names none
  friend constexpr bool operator==(const preset_data&, const preset_data&) = default;
};

/// An input's value, a node's max, or the level at which a node is held.
enum class setting_kind : uint8_t { input, max, hold };

/// One setting of a preset.
struct setting_data {
  slice name;                               ///< of the target
  setting_kind kind = setting_kind::input;  ///< what is set
  uint16_t target = 0;                      ///< an input, or a node for max and hold
  decimal value;                            ///< in [0,1]
  friend constexpr bool operator==(const setting_data&, const setting_data&) = default;
};

/// Another name of a drug or a preset: a code, a trade name. find() takes it as the name itself.
struct alias_data {
  slice name, target;  ///< as in the text
  uint16_t entry = 0;  ///< its place among the names
  friend constexpr bool operator==(const alias_data&, const alias_data&) = default;
};

/// A part of the text, from its line to that of the next module.
struct module_data {
  slice name, sentence;  ///< as in the text
  friend constexpr bool operator==(const module_data&, const module_data&) = default;
};

/// What a name stands for, and its number among its kind.
struct symbol {
  symbol_kind kind = symbol_kind::none;  ///< none where the name is declared nowhere
  uint16_t index = 0xFFFF;  ///< counted from 0, in the order of the text; of none, nothing's

  /// Whether it is of this kind.
  constexpr bool is(symbol_kind k) const { return kind == k; }
  friend constexpr bool operator==(const symbol&, const symbol&) = default;
};

/// How much a network can hold. A network's type carries these numbers and never its text.
struct capacity {
  int nodes = 0, inputs = 0, rules = 0, terms = 0;        ///< the most of each
  int drugs = 0, actions = 0, presets = 0, settings = 0;  ///< the most of each
  int modules = 0, aliases = 0;                           ///< the most of each

  /// The most names that are declared.
  constexpr int names() const { return nodes + inputs + drugs + presets + modules + aliases; }
  /// The slots of the hash table: a power of two, at most half full.
  constexpr int table_size() const {
    int n = 16;
    while (n < 2 * names()) n *= 2;
    return n;
  }
  friend constexpr bool operator==(const capacity&, const capacity&) = default;
};

/// The parsed text. Filled by parse(); plain data afterwards.
template <capacity C>
struct basic_network {
  static constexpr capacity limit = C;  ///< how much it can hold
  static_assert(C.nodes + C.inputs < 65535 && C.rules < 65535 && C.terms < 65535 &&
                    C.actions < 65535 && C.settings < 65535 && C.names() < 65535,
                "pathway: a network has at most 65534 of each, nodes and inputs together");
  static constexpr size_t room(int n) {
    return n > 0 ? static_cast<size_t>(n) : 1;
  }  // no empty arrays

  const char* text = nullptr;  ///< the characters that every slice points into
  capacity count{};            ///< how much of each array is in use

  node_data nodes[room(C.nodes)];           ///< in the order of the text, as all of these
  input_data inputs[room(C.inputs)];        ///< in the order of the text
  rule_data rules[room(C.rules)];           ///< in the order of the text
  term_data terms[room(C.terms)];           ///< rule by rule
  drug_data drugs[room(C.drugs)];           ///< in the order of the text
  action_data actions[room(C.actions)];     ///< drug by drug
  preset_data presets[room(C.presets)];     ///< in the order of the text
  setting_data settings[room(C.settings)];  ///< preset by preset
  module_data modules[room(C.modules)];     ///< in the order of the text
  alias_data aliases[room(C.aliases)];      ///< in the order of the text

  // The declared names, found by open addressing with linear probing; a slot holds a number + 1.
  /// A declared name.
  struct name_data {
    slice name;      ///< where the text declares it
    symbol meaning;  ///< what it stands for
    friend constexpr bool operator==(const name_data&, const name_data&) = default;
  };
  name_data names[room(C.names())];  ///< in the order of the text
  int name_count = 0;                ///< how many are in use
  /// The hash table: a name's number + 1, or 0.
  uint16_t slot[static_cast<size_t>(C.table_size())] = {};

  /// Makes it empty.
  constexpr void(clear)() {  // in brackets it is no macro of curses
    text = nullptr;
    count = capacity{};
    name_count = 0;
    for (uint16_t& s : slot) s = 0;
  }

  /// Becomes the same network; only what is in use is copied, because room for thousands of nodes
  /// is megabytes.
  constexpr void assign(const basic_network& from) {
    text = from.text;
    count = from.count;
    name_count = from.name_count;
    const auto take = [](auto* into, const auto* all, size_t n) {
      for (size_t i = 0; i < n; ++i) into[i] = all[i];
    };
    const auto many = [](int n) { return static_cast<size_t>(n); };
    take(nodes, from.nodes, many(count.nodes));
    take(inputs, from.inputs, many(count.inputs));
    take(rules, from.rules, many(count.rules));
    take(terms, from.terms, many(count.terms));
    take(drugs, from.drugs, many(count.drugs));
    take(actions, from.actions, many(count.actions));
    take(presets, from.presets, many(count.presets));
    take(settings, from.settings, many(count.settings));
    take(modules, from.modules, many(count.modules));
    take(aliases, from.aliases, many(count.aliases));
    take(names, from.names, many(name_count));
    take(slot, from.slot, sizeof slot / sizeof slot[0]);
  }

  /// The characters of a slice.
  constexpr text_view view(slice s) const { return {text + s.offset, s.size}; }

  /// The slot where `name` is, or where it would be put.
  constexpr uint32_t slot_of(text_view name) const {
    uint32_t hash = 2166136261u;  // FNV-1a
    for (size_t i = 0; i < name.size; ++i) {
      hash = (hash ^ static_cast<unsigned char>(name[i])) * 16777619u;
    }
    const uint32_t mask = static_cast<uint32_t>(C.table_size() - 1);
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
  /// The input of this name, or none.
  [[nodiscard]] constexpr input_index input(text_view name) const noexcept {
    return index<symbol_kind::input>(find(name));
  }
  /// The drug of this name or alias, or none.
  [[nodiscard]] constexpr drug_index drug(text_view name) const noexcept {
    return index<symbol_kind::drug>(find(name));
  }
  /// The preset of this name or alias, or none.
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

  /// The symbol as an index of its kind, or none.
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
