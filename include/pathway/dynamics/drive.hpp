// What a node is driven to: OR over its rules, each w * product of activations (design: Netflux).
//
//   f = a1 OR (a2 OR (... ak)),  a OR b = a + b - ab,  a = w * t1 * t2 * ...,  t = act or 1 - act
//
// Two evaluators give the same bits: `flat` here, loops over tables, for constant evaluation,
// small programs and networks read at run time; `unrolled` in unrolled.hpp, for speed.
#ifndef PATHWAY_DYNAMICS_DRIVE_HPP
#define PATHWAY_DYNAMICS_DRIVE_HPP

#include "pathway/dynamics/tables.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Loops, few calls: clang counts statements in a constant evaluation, and a board counts bytes.
struct flat {
  /// Calls sink(i, f_i) for every node, at the levels x in [0,1]. `values` begins with the inputs
  /// and their gates, which the caller keeps; the nodes' gates after them are written here.
  template <class Model, class Level, class T, class Sink>
  static constexpr void drives(const Model& model, const Level* x, T* values, Sink&& sink) {
    const auto& m = model.tables();
    const int nodes = m.count.nodes, gates = m.count.gates();
    T* const gate = values + m.count.inputs;
    for (int g = m.count.input_gates; g < gates; ++g) {
      gate[g] = activation(static_cast<T>(x[m.gate_signal[g]]), m.kind[m.gate_form[g]]);
    }
    for (int i = 0; i < nodes; ++i) {
      T f = 0;
      for (int last = m.first_rule[i + 1] - 1, r = last; r >= m.first_rule[i]; --r) {
        T a = m.weight[r];
        // Where a product is slow, a weight of 1 is none: the first term takes its place. That
        // changes no bit, nor does a OR 0.
        for (int t = m.first_term[r], end = m.first_term[r + 1], first = m.weighted[r] ? -1 : t;
             t < end; ++t) {
          const T v = m.term[t] / 2 < nodes ? static_cast<T>(x[m.term[t] / 2])
                                            : values[m.term[t] / 2 - nodes],
                  u = m.term[t] % 2 != 0 ? T(1) - v : v;
          a = number<T>::soft && t == first ? u : a * u;
        }
        a = rounded(a);
        f = (number<T>::soft ? r < last : static_cast<bool>(f > T(0))) ? (a + f) - rounded(a * f)
                                                                       : a;
      }
      sink(i, at_most_one(f));
    }
  }
};

namespace detail {

template <class T>
struct some_sink {
  constexpr void operator()(int, T) const;
};

}  // namespace detail

/// What an evaluator of your own offers: drives(model, x, values, sink), as `flat` describes it.
template <class E, class Model, class T>
concept evaluator_type = requires(const Model& model, const level_of<T>* x, T* values,
                                  detail::some_sink<T> sink) {
  E::drives(model, x, values, sink);
};

namespace detail {

// See checked_number.
template <class E, class Model, class T>
struct checked_evaluator {
  using type = flat;
};
template <class E, class Model, class T>
requires evaluator_type<E, Model, T>
struct checked_evaluator<E, Model, T> {
  using type = E;
};

}  // namespace detail

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
