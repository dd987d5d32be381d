// How a steady level answers to every constant and every setting at once. At rest x = F(x, p), so
// dx/dp = (1 - dF/dx)^-1 dF/dp (implicit function theorem). One node is read out by one solve with
// the transposed matrix, whatever the number of parameters; the partial derivatives are those of
// dual numbers. Exact but for rounding: no step size.
//
// A time constant has no influence on where the cell comes to rest; on the way it has, and a cell
// of dual numbers tells it.
#ifndef PATHWAY_ANALYSIS_SENSITIVITY_HPP
#define PATHWAY_ANALYSIS_SENSITIVITY_HPP

#include "pathway/analysis/dual.hpp"
#include "pathway/dynamics/pharmacology.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Room for a network of this capacity: nodes^2 numbers, so make it static. Derivatives of what is
/// not there, and all of them before read_out() has answered true, are NaN.
///
///   cell.settle(1e-12);
///   sensitivity<double, net.count> s;
///   if (s.solve(net, cell) && s.read_out(net, cell, node)) { ... s.weight(rule) ... }
template <class Real, capacity C>
class sensitivity {
 public:
  /// Takes the cell's levels for a steady state (settle() it first). False where that is not an
  /// isolated one: there the derivatives are infinite or undefined; and where the network is larger
  /// than the room, or not the cell's. Cost: nodes^3.
  template <class Network, class Cell>
  [[nodiscard]] constexpr bool solve(const Network& net, const Cell& cell) noexcept {
    read_ = solved_ = false;
    if (net.count.nodes > C.nodes || net.count.rules > C.rules || net.count.terms > C.terms ||
        net.count.inputs > C.inputs || net.count.drugs > C.drugs ||
        net.count.nodes != cell.nodes() || net.count.inputs != cell.inputs()) {
      return false;
    }
    rules_ = net.count.rules;
    inputs_ = net.count.inputs;
    drugs_ = net.count.drugs;
    const auto& m = cell.model().tables();
    nodes_ = net.count.nodes;
    for (int i = 0; i < nodes_ * nodes_; ++i) matrix_[i] = 0;
    for (int i = 0; i < nodes_; ++i) matrix_[i * nodes_ + i] = 1;
    for (int i = 0; i < nodes_; ++i) {
      const Real max = cell.held(node_index(i)) ? Real(0) : (cell.max)(node_index(i));
      for (int k = m.first_rule[i]; k < m.first_rule[i + 1]; ++k) take_rule(net, cell, m.rule[k]);
      Real silent = 1;
      for (int k = m.first_rule[i]; k < m.first_rule[i + 1]; ++k) {
        silent = silent * (Real(1) - value_[m.rule[k]]);
        Real others = max;
        for (int o = m.first_rule[i]; o < m.first_rule[i + 1]; ++o) {
          if (o != k) others = others * (Real(1) - value_[m.rule[o]]);
        }
        scale_rule(net, m.rule[k], others);
      }
      drive_[i] = cell.held(node_index(i)) ? Real(0) : Real(1) - silent;
    }
    return factorise();
  }

  /// From now on the derivatives are those of this node's steady level. False, and nothing is
  /// changed, before solve() and for a node that is not there. Cost: nodes^2.
  template <class Network, class Cell>
  [[nodiscard]] constexpr bool read_out(const Network& net, const Cell& cell,
                                        node_index of) noexcept {
    if (!solved_ || !of.below(nodes_) || net.count.rules != rules_) return false;
    const int node = of.number();
    for (int i = 0; i < nodes_; ++i) weight_of_[i] = row_[i] == node ? Real(1) : Real(0);
    for (int i = 0; i < nodes_; ++i) {
      for (int j = 0; j < i; ++j) {
        weight_of_[i] = weight_of_[i] - matrix_[i * nodes_ + j] * weight_of_[j];
      }
    }
    for (int i = nodes_ - 1; i >= 0; --i) {
      for (int j = i + 1; j < nodes_; ++j) {
        weight_of_[i] = weight_of_[i] - matrix_[i * nodes_ + j] * weight_of_[j];
      }
      weight_of_[i] = weight_of_[i] / matrix_[i * nodes_ + i];
    }
    for (int i = 0; i < net.count.inputs; ++i) seen_[i] = 0;
    for (int r = 0; r < net.count.rules; ++r) {
      const rule_data& rule = net.rules[r];
      target_[r] = rule.target;
      for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
        const int input = net.terms[t].signal - nodes_;
        if (input >= 0) seen_[input] = seen_[input] + weight_of_[rule.target] * term_[t];
      }
    }
    take_drugs(net, cell);
    return read_ = true;
  }

  // d(level) / d(parameter), one-sided where the parameter is at the end of its range.
  // Rules are numbered as the network has them.
  /// To the weight of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real weight(int rule) const noexcept { return of_rule(rule, to_w_); }
  /// To the EC50 of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real EC50(int rule) const noexcept { return of_rule(rule, to_EC50_); }
  /// To the n of a rule; NaN where there is no such rule.
  [[nodiscard]] constexpr Real n(int rule) const noexcept { return of_rule(rule, to_n_); }
  /// To the max of a node; NaN where there is no such node.
  [[nodiscard]] constexpr Real(max)(node_index node) const noexcept {
    return read_ && node.below(nodes_) ? weight_of_[node.number()] * drive_[node.number()]
                                       : nothing();
  }
  /// To its own setting.
  [[nodiscard]] constexpr Real input(input_index i) const noexcept {
    return read_ && i.below(inputs_) ? own_[i.number()] : nothing();
  }
  /// Per nM; 0 for a drug that is not given.
  [[nodiscard]] constexpr Real dose(drug_index drug) const noexcept {
    return read_ && drug.below(drugs_) ? dose_[drug.number()] : nothing();
  }
  /// 0 for every node that is there.
  [[nodiscard]] constexpr Real tau(node_index node) const noexcept {
    return read_ && node.below(nodes_) ? Real(0) : nothing();
  }

 private:
  using number_with_slope = dual<Real>;

  static constexpr Real nothing() noexcept { return static_cast<Real>(__builtin_nanf("")); }
  constexpr Real of_rule(int rule, const Real* slopes) const noexcept {
    return read_ && rule >= 0 && rule < rules_ ? weight_of_[target_[rule]] * slopes[rule]
                                               : nothing();
  }

  template <class Network, class Cell>
  static constexpr Real level(const Network& net, const Cell& cell, int signal) {
    return signal < net.count.nodes ? cell.node(node_index(signal))
                                    : cell.input(input_index(signal - net.count.nodes));
  }

  /// The rule's value and its partial derivatives.
  template <class Network, class Cell>
  constexpr void take_rule(const Network& net, const Cell& cell, int r) {
    using D = number_with_slope;
    const rule_data& rule = net.rules[r];
    const Real w = to<Real>(rule.w), n = to<Real>(rule.n), EC50 = to<Real>(rule.EC50);
    const gate_kind<D> by_level = make_gate<D>(rule.n, rule.EC50);
    const gate_kind<D> by_n = make_gate(D(n, 1), D(EC50)), by_EC50 = make_gate(D(n), D(EC50, 1));
    const int first = rule.first_term, last = first + rule.terms;
    Real product = 1;
    for (int t = first; t < last; ++t) {
      const D a = activation(D(level(net, cell, net.terms[t].signal), 1), by_level);
      factor_[t] = net.terms[t].inhibits ? Real(1) - a.value : a.value;
      term_[t] = net.terms[t].inhibits ? -a.slope : a.slope;
      product = product * factor_[t];
    }
    to_w_[r] = product;
    to_n_[r] = to_EC50_[r] = 0;
    value_[r] = w * product;
    for (int t = first; t < last; ++t) {
      Real others = w;
      for (int o = first; o < last; ++o) {
        if (o != t) others = others * factor_[o];
      }
      const D x = level(net, cell, net.terms[t].signal);
      const Real sign = net.terms[t].inhibits ? -others : others;
      to_n_[r] = to_n_[r] + sign * activation(x, by_n).slope;
      to_EC50_[r] = to_EC50_[r] + sign * activation(x, by_EC50).slope;
      term_[t] = others * term_[t];
    }
  }

  /// From the rule's value to its node's drive: times what the other rules leave.
  template <class Network>
  constexpr void scale_rule(const Network& net, int r, Real others) {
    const rule_data& rule = net.rules[r];
    to_w_[r] = others * to_w_[r];
    to_n_[r] = others * to_n_[r];
    to_EC50_[r] = others * to_EC50_[r];
    for (int t = rule.first_term; t < rule.first_term + rule.terms; ++t) {
      term_[t] = others * term_[t];
      const int from = net.terms[t].signal;
      if (from >= nodes_ || from >= C.nodes) continue;     // (the second for compilers that warn)
      Real& entry = matrix_[from * nodes_ + rule.target];  // transposed
      entry = entry - term_[t];
    }
  }

  /// Gauss with the largest pivot of a column; the network is sparse, so most factors are 0.
  constexpr bool factorise() {
    const Real least = number<Real>::precise ? Real(1e-12) : Real(1e-5f);
    for (int i = 0; i < nodes_; ++i) row_[i] = static_cast<uint16_t>(i);
    for (int k = 0; k < nodes_; ++k) {
      int best = k;
      for (int i = k + 1; i < nodes_; ++i) {
        if (magnitude(matrix_[i * nodes_ + k]) > magnitude(matrix_[best * nodes_ + k])) best = i;
      }
      if (!(magnitude(matrix_[best * nodes_ + k]) > least)) return false;
      if (best != k) {
        for (int j = 0; j < nodes_; ++j)
          exchange(matrix_[k * nodes_ + j], matrix_[best * nodes_ + j]);
        exchange(row_[k], row_[best]);
      }
      for (int i = k + 1; i < nodes_; ++i) {
        if (matrix_[i * nodes_ + k] == 0) continue;
        const Real factor = matrix_[i * nodes_ + k] / matrix_[k * nodes_ + k];
        matrix_[i * nodes_ + k] = factor;
        for (int j = k + 1; j < nodes_; ++j) {
          if (matrix_[k * nodes_ + j] == 0) continue;
          matrix_[i * nodes_ + j] = matrix_[i * nodes_ + j] - factor * matrix_[k * nodes_ + j];
        }
      }
    }
    return solved_ = true;
  }

  /// An input as the rules see it is 1 - (1 - own) * product of (1 - effect) over its drugs.
  template <class Network, class Cell>
  constexpr void take_drugs(const Network& net, const Cell& cell) {
    const auto& p = cell.model().pharmacology();
    for (int d = 0; d < net.count.drugs; ++d) dose_[d] = 0;
    for (int i = 0; i < net.count.inputs; ++i) own_[i] = seen_[i];
    for (int a = 0; a < p.count.actions; ++a) {
      const auto& action = p.actions[a];
      const Real given = cell.dose(drug_index(action.drug));
      if (!(given > 0)) continue;
      using D = number_with_slope;
      const D effect = drug_effect(D(given, 1), D(action.IC50), D(action.Emax), D(action.h));
      const Real spared = Real(1) - effect.value;
      own_[action.input] = own_[action.input] * spared;
      if (!(spared > 0)) continue;
      const Real share = effect.slope / spared;
      dose_[action.drug] =
          dose_[action.drug] +
          seen_[action.input] * share * (Real(1) - cell.input(input_index(action.input)));
    }
  }

  static constexpr Real magnitude(Real v) { return v < 0 ? -v : v; }
  template <class T>
  static constexpr void exchange(T& a, T& b) {
    const T old = a;
    a = b;
    b = old;
  }
  static constexpr size_t room(int n) { return n > 0 ? static_cast<size_t>(n) : 1; }

  Real matrix_[room(C.nodes * C.nodes)] = {};  ///< (1 - dF/dx) transposed, then its factors
  Real weight_of_[room(C.nodes)] = {};         ///< d(level) / d(drive) of every node
  Real drive_[room(C.nodes)] = {};
  Real term_[room(C.terms)] = {}, factor_[room(C.terms)] = {};
  Real value_[room(C.rules)] = {};
  Real to_w_[room(C.rules)] = {}, to_EC50_[room(C.rules)] = {}, to_n_[room(C.rules)] = {};
  Real seen_[room(C.inputs)] = {}, own_[room(C.inputs)] = {}, dose_[room(C.drugs)] = {};
  uint16_t row_[room(C.nodes)] = {}, target_[room(C.rules)] = {};
  int nodes_ = 0, rules_ = 0, inputs_ = 0, drugs_ = 0;
  bool solved_ = false, read_ = false;
};

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
