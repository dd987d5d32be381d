// Drives as straight-line code: for a network that the compiler knows, every gate, rule and node is a
// function of its own, inlined, with its addresses and numbers as constants. The same bits as `flat`
// (the same operations in the same order), several times faster on a host, and several times larger.
//
//   pathway::simulation<net, double, pathway::exponential_midpoint, pathway::unrolled> cell;
#ifndef PATHWAY_UNROLLED_HPP
#define PATHWAY_UNROLLED_HPP

#include "pathway/drive.hpp"
#include "pathway/sequence.hpp"

namespace pathway {
namespace detail {

// Each function is forced inline: a compiler that calls one of them, be it once, has to put all that
// it keeps in registers into memory, and knows less of what the memory holds.
template <class Model, class T>
struct straight_line {
  using level = level_of<T>;
  static constexpr const auto& m = Model::tables();
  static constexpr int nodes = m.count.nodes, first_gate = m.count.input_gates;
  template <int N>
  using up_to = make_indices<static_cast<size_t>(N)>;

  template <int G>
  [[gnu::always_inline]] static constexpr T gate(const level* x) {
    return activation(number<T>::from_level(x[m.gate_signal[G]]), m.kind[m.gate_form[G]]);
  }

  template <int Place>
  [[gnu::always_inline]] static constexpr T term(const level* x, const T* values) {
    constexpr int address = m.term[Place] >> 1;
    constexpr bool inhibits = (m.term[Place] & 1) != 0;
    if constexpr (address < nodes) {
      const T v = number<T>::from_level(x[address]);
      return inhibits ? T(1) - v : v;
    } else {
      const T v = values[address - nodes];
      return inhibits ? T(1) - v : v;
    }
  }

  /// w * t1 * t2 * ..., from the left; w = 1 is left out, which changes no bit and saves a product.
  template <int R, size_t... J>
  [[gnu::always_inline]] static constexpr T product(const level* x, const T* values,
                                                    indices<J...>) {
    constexpr int first = m.first_term[R];
    if constexpr (m.weight[R] == T(1) && sizeof...(J) > 0) {
      return rounded((... * term<first + int{J}>(x, values)));
    } else {
      return rounded((m.weight[R] * ... * term<first + int{J}>(x, values)));
    }
  }

  template <int R>
  [[gnu::always_inline]] static constexpr T rule(const level* x, const T* values) {
    return product<R>(x, values, up_to<m.first_term[R + 1] - m.first_term[R]>{});
  }

  /// A fold over | is nested to the right, a1 OR (a2 OR ...), as flat has it; flat's innermost OR 0
  /// changes nothing.
  struct chance {
    T value;
    [[gnu::always_inline]] friend constexpr chance operator|(chance a, chance f) {
      return {(a.value + f.value) - rounded(a.value * f.value)};
    }
  };

  template <int First, size_t... K>
  [[gnu::always_inline]] static constexpr T any(const level* x, const T* values, indices<K...>) {
    const T f = (chance{rule<First + int{K}>(x, values)} | ...).value;
    return f < T(1) ? f : T(1);
  }

  template <int I>
  [[gnu::always_inline]] static constexpr T node(const level* x, const T* values) {
    constexpr int first = m.first_rule[I], rules = m.first_rule[I + 1] - first;
    if constexpr (rules == 0) {
      return T(0);
    } else {
      return any<first>(x, values, up_to<rules>{});
    }
  }

  /// The arrays are no arrays: a list in braces is evaluated from left to right, like a fold over the
  /// comma operator, but clang ends a fold at 256 items. `restrict`: what the sink writes is neither
  /// x nor values, so a number once read or computed can be used again after it.
  template <class Sink, size_t... G, size_t... I>
  [[gnu::always_inline]] static constexpr void run(const level* __restrict x, T* __restrict values,
                                                   Sink& sink, indices<G...>, indices<I...>) {
    T* const gates = values + m.count.inputs + first_gate;
    [[maybe_unused]] const T written[] = {T(0), (gates[G] = gate<first_gate + int{G}>(x))...};
    [[maybe_unused]] const char sunk[] = {'0', (sink(int{I}, node<int{I}>(x, values)), '0')...};
  }
};

}  // namespace detail

/// For a host. The sink may read x, but write neither x nor values.
struct unrolled {
  /// As flat::drives; Model::tables() is static and constexpr.
  template <class Model, class Level, class T, class Sink>
  static constexpr void drives(const Model&, const Level* x, T* values, Sink&& sink) {
    using code = detail::straight_line<Model, T>;
    code::run(x, values, sink, typename code::template up_to<code::m.count.node_gates>{},
              typename code::template up_to<code::nodes>{});
  }
};

}  // namespace pathway

#endif
