// A network's equations as flat arrays of one number type: what an evaluator reads. No name, no
// text.
#ifndef PATHWAY_DYNAMICS_TABLES_HPP
#define PATHWAY_DYNAMICS_TABLES_HPP

#include "pathway/dynamics/gate.hpp"
#include "pathway/text/network.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// How many of each thing the tables hold.
struct extent {
  int nodes = 0, inputs = 0, rules = 0, terms = 0;  ///< as in the network
  int input_gates = 0, node_gates = 0;              ///< gates whose signal is an input, a node
  int kinds = 0;                                    ///< different pairs of n and EC50
  int taus = 0;                                     ///< different time constants

  /// All gates.
  [[nodiscard]] constexpr int gates() const noexcept { return input_gates + node_gates; }
  /// Values that a term can read besides nodes: inputs, then their gates, then the nodes' gates.
  [[nodiscard]] constexpr int values() const noexcept { return inputs + gates(); }
};

/// Regulators that share (signal, n, EC50) share one gate. The linear gate, n = 1 and EC50 = 0.5,
/// is the signal itself and needs none.
template <class T, extent E>
struct tables {
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  extent count{};                               ///< how much of each array is in use
  uint16_t first_rule[room(E.nodes + 1)] = {};  ///< of each node; rules in text order
  uint16_t first_term[room(E.rules + 1)] = {};  ///< of each rule
  uint16_t rule[room(E.rules)] = {};            ///< its number in the network
  T weight[room(E.rules)] = {};                 ///< of each rule
  bool weighted[room(E.rules)] = {};            ///< its weight is not 1
  uint16_t term[room(E.terms)] = {};            ///< 2 * address + inhibits; see term_address below
  uint16_t gate_signal[room(E.gates())] = {};   ///< what each gate reads
  uint16_t gate_form[room(E.gates())] = {};     ///< its kind
  gate_kind<T> kind[room(E.kinds)] = {};        ///< n and EC50, prepared
  uint16_t tau_class[room(E.nodes)] = {};       ///< which time constant each node has
  real_of<T> tau[room(E.taus)] = {};            ///< minutes
  level_of<T> start[room(E.nodes)] = {};        ///< level of each node at time 0
  T max[room(E.nodes)] = {};                    ///< scale of each node's drive
  T input[room(E.inputs)] = {};                 ///< setting of each input
};

/// Fills the tables, or only counts where their room is too small. Addresses of terms: [0, nodes) a
/// node's level; from `nodes` on the values array.
template <class T, extent E, class Network>
constexpr void fill_tables(tables<T, E>& t, const Network& net) noexcept {
  const int nodes = net.count.nodes, inputs = net.count.inputs, rules = net.count.rules;
  t.count = extent{};
  for (uint16_t& first : t.first_rule) first = 0;
  t.count.nodes = nodes;
  t.count.inputs = inputs;
  t.count.rules = rules;

  for (int i = 0; i < nodes; ++i) {
    const node_data& node = net.nodes[i];
    t.start[i] = number<T>::level_from(to<real_of<T>>(node.start));
    t.max[i] = number<T>::from_real(to<real_of<T>>(node.max));
    const level_of<T> most =
        static_cast<level_of<T>>(t.max[i]);  // in fixed point max has fewer digits
    if (t.start[i] > most) t.start[i] = most;
    real_of<T> tau = to<real_of<T>>(node.tau);
    if (tau < number<T>::smallest) tau = number<T>::smallest;  // 1e-300 minutes are none in float
    int c = 0;
    while (c < t.count.taus && !(t.tau[c] == tau)) ++c;
    if (c == t.count.taus) t.tau[t.count.taus++] = tau;
    t.tau_class[i] = static_cast<uint16_t>(c);
  }
  for (int i = 0; i < inputs; ++i) {
    t.input[i] = number<T>::from_real(to<real_of<T>>(net.inputs[i].value));
  }

  // Rules by node, in text order.
  for (int r = 0; r < rules; ++r) ++t.first_rule[net.rules[r].target + 1];
  for (int i = 0; i < nodes; ++i) {
    t.first_rule[i + 1] = static_cast<uint16_t>(t.first_rule[i + 1] + t.first_rule[i]);
  }
  uint16_t next[Network::room(Network::limit.nodes)] = {};
  for (int r = 0; r < rules; ++r) {
    const int target = net.rules[r].target;
    t.rule[t.first_rule[target] + next[target]++] = static_cast<uint16_t>(r);
  }

  // Kinds and gates. `last` and `before` chain the gates of one signal, so that only those are
  // compared; a term keeps its gate's provisional number until the inputs' gates have gone first.
  constexpr int places = Network::limit.nodes + Network::limit.inputs;
  uint16_t last[Network::room(places)] = {};
  uint16_t before[Network::room(Network::limit.terms)] = {};
  uint16_t signal[Network::room(Network::limit.terms)] = {};
  uint16_t form[Network::room(Network::limit.terms)] = {};
  uint16_t gate_of[Network::room(Network::limit.terms)] = {};
  uint16_t rule_of_kind[Network::room(Network::limit.rules)] = {};
  int gates = 0;
  for (int k = 0; k < rules; ++k) {
    const rule_data& rule = net.rules[t.rule[k]];
    t.weight[k] = number<T>::from_real(to<real_of<T>>(rule.w));
    t.weighted[k] = !(t.weight[k] == T(1));
    t.first_term[k + 1] = static_cast<uint16_t>(t.first_term[k] + rule.terms);
    const bool linear = rule.n == decimal{1, 0, false} && rule.EC50 == decimal{5, -1, false};
    int kind = 0;
    if (!linear && rule.terms > 0) {
      while (kind < t.count.kinds && !(net.rules[rule_of_kind[kind]].n == rule.n &&
                                       net.rules[rule_of_kind[kind]].EC50 == rule.EC50)) {
        ++kind;
      }
      if (kind == t.count.kinds) {
        rule_of_kind[kind] = t.rule[k];
        if (kind < E.kinds) t.kind[kind] = make_gate<T>(rule.n, rule.EC50);
        ++t.count.kinds;
      }
    }
    for (int j = 0; j < rule.terms; ++j) {
      const term_data& term = net.terms[rule.first_term + j];
      const int place = t.first_term[k] + j;
      t.term[place] = static_cast<uint16_t>(2 * term.signal + (term.inhibits ? 1 : 0));
      gate_of[place] = 0;
      if (linear) continue;
      uint16_t g = last[term.signal];
      while (g != 0 && form[g - 1] != kind) g = before[g - 1];
      if (g == 0) {
        signal[gates] = term.signal;
        form[gates] = static_cast<uint16_t>(kind);
        before[gates] = last[term.signal];
        last[term.signal] = g = static_cast<uint16_t>(++gates);
        if (term.signal >= nodes) ++t.count.input_gates;
      }
      gate_of[place] = g;
    }
  }
  t.count.terms = t.first_term[rules];
  t.count.node_gates = gates - t.count.input_gates;
  if (gates > E.gates()) return;  // a first pass that only counts

  int of_input = 0, of_node = t.count.input_gates;
  uint16_t* const final_number = before;
  for (int g = 0; g < gates; ++g) {
    const int k = signal[g] >= nodes ? of_input++ : of_node++;
    t.gate_signal[k] = signal[g];
    t.gate_form[k] = form[g];
    final_number[g] = static_cast<uint16_t>(k);
  }
  for (int j = 0; j < t.count.terms; ++j) {
    if (gate_of[j] == 0) continue;
    const int address = nodes + inputs + final_number[gate_of[j] - 1];
    t.term[j] = static_cast<uint16_t>(2 * address + (t.term[j] & 1));
  }
}

/// The same as a value.
template <class T, extent E, class Network>
constexpr tables<T, E> make_tables(const Network& net) noexcept {
  tables<T, E> t{};
  fill_tables(t, net);
  return t;
}

/// Enough room for any network of this capacity.
constexpr extent roomy(capacity c) noexcept {
  return {c.nodes, c.inputs, c.rules, c.terms, 0, c.terms, c.rules, c.nodes};
}

/// The tables of a constexpr network, no larger than it needs.
template <const auto& Net, class T>
inline constexpr auto tables_of =
    make_tables<T, make_tables<float, roomy(Net.count)>(Net).count>(Net);

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
