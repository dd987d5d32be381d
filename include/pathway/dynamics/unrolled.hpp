// Drives as straight-line code: for a network that the compiler knows, every gate, rule and node is
// a function of its own, inlined, with its addresses and numbers as constants. The same bits as
// `flat` (the same operations in the same order). On a host a drive takes about a seventh of the
// time, a whole step a third to a fifth. On a Cortex-M0 a step in fixed point takes half, in float
// seven eighths. The code is larger: there 28 to 32 KB with -Os for the whole network, not 17.
//
//   pathway::simulation<net, double, pathway::exponential_midpoint, pathway::unrolled> cell;
#ifndef PATHWAY_DYNAMICS_UNROLLED_HPP
#define PATHWAY_DYNAMICS_UNROLLED_HPP

#include "pathway/dynamics/drive.hpp"
#include "pathway/number/sequence.hpp"

// The sink goes into the straight line too, which GCC would leave outside: 138 calls. Not where
// size counts: there it would cost flash.
#ifdef __OPTIMIZE_SIZE__
#define PATHWAY_WITH_SINK  ///< nothing, where size counts
#else
#define PATHWAY_WITH_SINK [[gnu::flatten]]  ///< the sink goes into the straight line
#endif

PATHWAY_SAME_BITS_BEGIN
namespace pathway {
namespace detail {

// Every function is forced inline: around a single call a compiler must put into memory all that it
// keeps in registers, and forgets what it knew of the arrays.
template <class Model, class T>
struct straight_line {
  using level = level_of<T>;
  static constexpr const auto& m = Model::tables();
  static constexpr int nodes = m.count.nodes, first_gate = m.count.input_gates;
  template <int N>
  using up_to = make_indices<static_cast<size_t>(N)>;

  /// What terms read. The nodes' gates are constants of the function that holds them, not a part of
  /// `values`: what a sink writes could be that array, so each would be read from memory again.
  struct sources {
    const level* x;
    const T* values;
    const T* gates;
  };

  template <int G>
  [[gnu::always_inline]] static constexpr T gate(const level* x) {
    return activation(static_cast<T>(x[m.gate_signal[G]]), m.kind[m.gate_form[G]]);
  }

  template <int Address>
  [[gnu::always_inline]] static constexpr T value(const sources& s) {
    constexpr int input = Address - nodes, gate = input - m.count.inputs - first_gate;
    if constexpr (input < 0) {
      return static_cast<T>(s.x[Address]);
    } else if constexpr (gate < 0) {
      return s.values[input];
    } else {
      return s.gates[gate];
    }
  }

  template <int Place>
  [[gnu::always_inline]] static constexpr T term(const sources& s) {
    constexpr bool inhibits = (m.term[Place] & 1) != 0;
    const T v = value<(m.term[Place] >> 1)>(s);
    return inhibits ? T(1) - v : v;
  }

  /// w * t1 * t2 * ..., from the left. w = 1 is left out, which changes no bit.
  template <int R, size_t... J>
  [[gnu::always_inline]] static constexpr T product(const sources& s, indices<J...>) {
    constexpr int first = m.first_term[R];
    if constexpr (!m.weighted[R] && sizeof...(J) > 0) {
      return rounded((... * term<first + int{J}>(s)));
    } else {
      return rounded((m.weight[R] * ... * term<first + int{J}>(s)));
    }
  }

  /// a1 OR (a2 OR ...), the right fold over |. flat begins with 0, but a OR 0 is a, bit for bit.
  struct chance {
    T value;
    [[gnu::always_inline]] friend constexpr chance operator|(chance a, chance f) {
      return {(a.value + f.value) - rounded(a.value * f.value)};
    }
  };

  template <int R>
  [[gnu::always_inline]] static constexpr chance rule(const sources& s) {
    return {product<R>(s, up_to<m.first_term[R + 1] - m.first_term[R]>{})};
  }

  template <int Node, size_t... K>
  [[gnu::always_inline]] static constexpr T any(const sources& s, indices<K...>) {
    return at_most_one((rule<m.first_rule[Node] + int{K}>(s) | ...).value);
  }

  template <int Node>
  [[gnu::always_inline]] static constexpr T node(const sources& s) {
    constexpr int rules = m.first_rule[Node + 1] - m.first_rule[Node];
    if constexpr (rules == 0) {
      return T(0);
    } else {
      return any<Node>(s, up_to<rules>{});
    }
  }

  /// Each drive goes to the sink at once: an array of them would be written one by one and then
  /// read in pairs, for which a processor waits. `done` is a loop: braces keep the order, as a fold
  /// over the comma does, which clang refuses for more than 256 items.
  template <class Sink, size_t... G, size_t... N>
  [[gnu::always_inline]] static constexpr void run(const level* x, const T* values, Sink& sink,
                                                   indices<G...>, indices<N...>) {
    const T gates[] = {gate<first_gate + int{G}>(x)..., T(0)};
    const sources s{x, values, gates};
    [[maybe_unused]] const char done[] = {(sink(int{N}, node<int{N}>(s)), '0')..., '0'};
  }
};

}  // namespace detail

/// For models whose tables() is static and constexpr.
struct unrolled {
  /// Calls sink(i, f_i) for every node, at the levels x. `values` begins with the inputs and their
  /// gates; nothing is written.
  template <class Model, class Level, class T, class Sink>
  PATHWAY_WITH_SINK static constexpr void drives(const Model&, const Level* x, const T* values,
                                                 Sink&& sink) {
    using code = detail::straight_line<Model, T>;
    code::run(x, values, sink, typename code::template up_to<code::m.count.node_gates>{},
              typename code::template up_to<code::nodes>{});
  }
};

}  // namespace pathway
PATHWAY_SAME_BITS_END
#undef PATHWAY_WITH_SINK

#endif
