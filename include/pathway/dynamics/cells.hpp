// N cells side by side, computed in the time of a few. Each is set up as a single cell is, and put
// into a lane; from there it gives, bit for bit, what it would give alone.
//
//   using cell = pathway::simulation<net, float>;
//   cell alone[16];
//   const cell* of[16];
//   for (int i = 0; i < 16; ++i) {
//     must(alone[i].set_dose("drug", doses[i]));
//     of[i] = &alone[i];
//   }
//   static pathway::cells<16, cell> many;
//   must(many.load(of));
//   must(many.settle());
//   many.node(3, NODE)            // of the fourth cell
//
// Over tables, whatever the single cell does: straight-line code of so many numbers fits no cache,
// is no faster, and takes a compiler minutes.
//
// A class of its own and not a simulation of lanes<float, 16>: there every setting, time and answer
// would be of 16 cells too, and nobody could tell which of them was refused.
#ifndef PATHWAY_DYNAMICS_CELLS_HPP
#define PATHWAY_DYNAMICS_CELLS_HPP

#include "pathway/dynamics/editable.hpp"
#include "pathway/number/lanes.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The equations of N cells of one network whose weights, EC50 and time constants may differ: what
/// an evaluator reads of tables<T, E>, with a number for each cell.
template <class T, int N, int Bytes, extent E>
struct lane_tables {
  /// A number of each cell.
  using many = lanes<T, N, Bytes>;
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  extent count{};                               ///< how much of each array is in use
  uint16_t first_rule[room(E.nodes + 1)] = {};  ///< of each node
  uint16_t first_term[room(E.rules + 1)] = {};  ///< of each rule
  bool weighted[room(E.rules)] = {};            ///< its weight is not 1 in every cell
  uint16_t term[room(E.terms)] = {};            ///< as in tables
  uint16_t gate_signal[room(E.gates())] = {};   ///< what each gate reads
  uint16_t gate_form[room(E.gates())] = {};     ///< its kind
  uint16_t tau_class[room(E.nodes)] = {};       ///< which time constant each node has
  many weight[room(E.rules)];                   ///< of each rule
  gate_kind<many> kind[room(E.gates())];        ///< n and EC50, prepared
  many tau[room(E.nodes)];                      ///< minutes

  /// Makes them of N tables, which must be of one network: false, and nothing is to be used, where
  /// rules, signs or n differ. Cells share a gate, a kind or a time constant where all of them do.
  [[nodiscard]] constexpr bool fill(const tables<T, E>* const (&cell)[size_t{N}]) noexcept {
    const auto& first = *cell[0];
    const int nodes = first.count.nodes, values = nodes + first.count.inputs;
    count = first.count;
    count.input_gates = count.node_gates = count.kinds = count.taus = 0;
    for (const auto* c : cell) {
      if (c->count.nodes != nodes || c->count.inputs != count.inputs ||
          c->count.rules != count.rules || c->count.terms != count.terms) {
        return false;
      }
    }
    for (int i = 0; i <= nodes; ++i) first_rule[i] = first.first_rule[i];
    for (int r = 0; r <= count.rules; ++r) first_term[r] = first.first_term[r];
    const auto everywhere = [&](auto&& holds) {
      for (const auto* c : cell) {
        if (!holds(*c)) return false;
      }
      return true;
    };
    if (!everywhere([&](const auto& c) {
          for (int i = 0; i <= nodes; ++i) {
            if (c.first_rule[i] != first_rule[i]) return false;
          }
          for (int r = 0; r <= count.rules; ++r) {
            if (c.first_term[r] != first_term[r]) return false;
          }
          return true;
        })) {
      return false;
    }

    for (int r = 0; r < count.rules; ++r) {
      weighted[r] = false;
      for (int l = 0; l < N; ++l) {
        weight[r].set(l, cell[l]->weight[r]);
        weighted[r] = weighted[r] || cell[l]->weighted[r];
      }
    }
    for (int i = 0; i < nodes; ++i) {
      int k = 0;  // the first node of the same time constants stands for its class
      while (k < i &&
             !everywhere([&](const auto& c) { return c.tau_class[k] == c.tau_class[i]; })) {
        ++k;
      }
      tau_class[i] = k < i ? tau_class[k] : static_cast<uint16_t>(count.taus);
      if (k < i) continue;
      for (int l = 0; l < N; ++l) tau[count.taus].set(l, cell[l]->tau[cell[l]->tau_class[i]]);
      ++count.taus;
    }
    // Gates of inputs first, as evaluators want it.
    for (int pass = 0; pass < 2; ++pass) {
      const bool of_inputs = pass == 0;
      for (int t = 0; t < count.terms; ++t) {
        const int signal = signal_of(first, t);
        if ((signal >= nodes) != of_inputs) continue;
        term[t] = static_cast<uint16_t>(2 * signal + first.term[t] % 2);
        bool linear = true;
        for (const auto* c : cell) {
          if (signal_of(*c, t) != signal || (c->term[t] & 1) != (first.term[t] & 1)) return false;
          linear = linear && c->term[t] / 2 < values;
        }
        if (linear) continue;
        int g = 0;
        while (g < count.gates() && !(gate_signal[g] == signal && everywhere([&](const auto& c) {
                                        return c.term[t] / 2 == c.term[term_of_[g]] / 2;
                                      }))) {
          ++g;
        }
        if (g == count.gates()) {
          term_of_[g] = static_cast<uint16_t>(t);
          gate_signal[g] = static_cast<uint16_t>(signal);
          ++(of_inputs ? count.input_gates : count.node_gates);
          if (!add_kind(g, cell)) return false;
        }
        term[t] = static_cast<uint16_t>(2 * (values + g) + first.term[t] % 2);
      }
    }
    return true;
  }

 private:
  uint16_t term_of_[room(E.gates())] = {};  ///< the first one that reads the gate

  static constexpr int gate_of(const tables<T, E>& c, int t) noexcept {
    return c.term[t] / 2 - c.count.nodes - c.count.inputs;
  }
  static constexpr int signal_of(const tables<T, E>& c, int t) noexcept {
    return gate_of(c, t) < 0 ? c.term[t] / 2 : c.gate_signal[gate_of(c, t)];
  }
  /// The kind of its term in one cell; the linear gate, which has none there, gives the same bits.
  static constexpr gate_kind<T> kind_of(const tables<T, E>& c, int t) noexcept {
    if (gate_of(c, t) >= 0) return c.kind[c.gate_form[gate_of(c, t)]];
    gate_kind<T> linear;
    linear.e = linear.one_minus_e = T(1) / 2;
    linear.one_minus_2e = 0;
    return linear;
  }

  constexpr bool add_kind(int g, const tables<T, E>* const (&cell)[size_t{N}]) noexcept {
    const gate_kind<T> first = kind_of(*cell[0], term_of_[g]);
    gate_kind<many>& k = kind[count.kinds];
    k.power = first.power;
    k.n = first.n;
    for (int l = 0; l < N; ++l) {
      const gate_kind<T> own = kind_of(*cell[l], term_of_[g]);
      if (own.power != first.power || !(own.n == first.n)) return false;
      k.e.set(l, own.e);
      k.one_minus_e.set(l, own.one_minus_e);
      k.one_minus_2e.set(l, own.one_minus_2e);
    }
    int same = 0;
    while (same < count.kinds && !equal(kind[same], k)) ++same;
    gate_form[g] = static_cast<uint16_t>(same);
    count.kinds += same == count.kinds ? 1 : 0;
    return true;
  }
  static constexpr bool equal(const gate_kind<many>& a, const gate_kind<many>& b) noexcept {
    bool same = a.power == b.power && a.n == b.n;
    for (int l = 0; same && l < N; ++l) same = a.e[l] == b.e[l];
    return same;
  }
};

namespace detail {

// What N cells read: the constants of a network that the compiler knows, which all share, or the
// equations that each has for itself.
template <int N, int Bytes, class Model>
struct model_of_cells {
  using type = Model;
};
template <int N, int Bytes, class T, capacity C>
struct model_of_cells<N, Bytes, interpreted_model<T, C>> {
  struct type {
    static constexpr extent room = roomy(C);
    lane_tables<T, N, Bytes, room> equations;
    constexpr const auto& tables() const noexcept { return equations; }
  };
};

template <class T>
constexpr T in_lane(T shared, int) {
  return shared;
}
template <class T, int N, int Bytes>
constexpr T in_lane(const lanes<T, N, Bytes>& all, int lane) {
  return all[lane];
}

}  // namespace detail

/// N cells of type Cell (float or double, with a bounded stepper), side by side: a `simulation` of
/// a network that the compiler knows, or an `interpreted_simulation`, whose equations may differ in
/// numbers from cell to cell. Large: make it static. Nothing here is computed by the compiler.
/// In parts of 16 bytes, or `widest_part`: then twice as many are quickest.
template <int N, class Cell, int Bytes = 16>
class cells {
 public:
  using value = typename Cell::value;      ///< of a rule
  using real = typename Cell::real;        ///< of what goes in and out
  using many = lanes<value, N, Bytes>;     ///< the same of every cell
  using stepper = typename Cell::stepper;  ///< how they move
  static_assert(stepper::bounded, "pathway: cells side by side need a stepper that is bounded");
  static_assert(detail::is_same<value, float> || detail::is_same<value, double>,
                "pathway: cells side by side are of float or double");

  /// Takes the state, the settings and the equations of N cells, which may be fewer that stand
  /// there several times. All get the time and the step of the first. False, and nothing is to be
  /// used, where they are not of one network.
  [[nodiscard]] bool load(const Cell* const (&from)[size_t{N}]) noexcept {
    if constexpr (requires { model_.equations; }) {
      const tables<value, E>* of_each[size_t{N}];
      for (int l = 0; l < N; ++l) of_each[l] = &from[l]->model().tables();
      if (!model_.equations.fill(of_each)) return false;
    }
    return put(from);
  }

  /// The same but for the equations, which stay those of the cells that were loaded: quicker, where
  /// only states and settings are others.
  [[nodiscard]] bool put(const Cell* const (&from)[size_t{N}]) noexcept {
    const auto& m = model_.tables();
    for (const Cell* cell : from) {
      if (cell->nodes() != m.count.nodes || cell->inputs() != m.count.inputs) return false;
    }
    for (int i = 0; i < m.count.nodes; ++i) {
      held_[i] = many();
      for (int l = 0; l < N; ++l) {
        const node_index node(i);
        x_[i].set(l, from[l]->node(node));
        max_[i].set(l, (from[l]->max)(node));
        if (from[l]->held(node)) held_[i].set(l, 1);
      }
      apart_[i] = held_[i] > many() || max_[i] < many(1);
    }
    for (int i = 0; i < m.count.inputs; ++i) {
      for (int l = 0; l < N; ++l) values_[i].set(l, from[l]->input(input_index(i)));
    }
    for (int g = 0; g < m.count.input_gates; ++g) {
      values_[m.count.inputs + g] =
          activation(values_[m.gate_signal[g] - m.count.nodes], m.kind[m.gate_form[g]]);
    }
    step_ = from[0]->step_size();
    time_ = from[0]->time();
    use_step(step_);
    return true;
  }

  /// Gives a cell, which may be the one that it was loaded from, the levels of a lane.
  [[nodiscard]] bool store(int lane, Cell& into) const noexcept {
    if (lane < 0 || lane >= N || into.nodes() != nodes()) return false;
    bool good = true;
    for (int i = 0; i < nodes(); ++i) good = into.set_level(node_index(i), x_[i][lane]) && good;
    return good;
  }

  /// A level, in [0,1]; NaN where the lane or the node is none.
  [[nodiscard]] real node(int lane, node_index i) const noexcept {
    return lane >= 0 && lane < N && i.below(nodes()) ? x_[i.number()][lane]
                                                     : static_cast<real>(__builtin_nanf(""));
  }
  /// How many each has.
  [[nodiscard]] int nodes() const noexcept { return model_.tables().count.nodes; }
  /// In minutes, of all.
  [[nodiscard]] real time() const noexcept { return time_; }

  /// One step of every cell.
  void step() noexcept {
    stepper::step(*this, x_, work_, nodes());
    time_ = time_ + step_;
  }

  /// As of one cell: fixed steps, and a shorter last one. False, and nothing is done, for a time
  /// that is no number, negative, or more than a billion steps.
  [[nodiscard]] bool advance_for(duration time) noexcept {
    const real minutes = static_cast<real>(time.minutes), start = time_;
    if (!(minutes >= 0 && minutes <= step_ * real(1e9f))) return false;
    const auto plan = detail::steps_in<value>(minutes, step_);
    for (int32_t i = 0; i < plan.whole; ++i) step();
    if (plan.rest > 0) {
      use_step(plan.rest);
      step();
      use_step(step_);
    }
    time_ = start + minutes;
    return true;
  }

  /// The answers of settle(): true where all of them are.
  struct all_settled {
    /// Of each lane.
    settled<real> of[size_t{N}];
    [[nodiscard]] explicit operator bool() const noexcept {
      for (const settled<real>& s : of) {
        if (!s) return false;
      }
      return true;
    }
  };

  /// As of one cell, which stops where it would stop alone.
  [[nodiscard]] all_settled settle(real tolerance = Cell::default_tolerance,
                                   int most = 2000) noexcept {
    const auto& m = model_.tables();
    detail::pace<real> go[size_t{N}];
    all_settled answer{};
    many moving(1);  // 0 where a lane has come to its end
    many step, part;
    for (int l = 0; l < N; ++l) {
      go[l].h = m.count.taus > 0 ? detail::in_lane(m.tau[0], l) : real(1);
      for (int c = 1; c < m.count.taus; ++c) {
        const real tau = detail::in_lane(m.tau[c], l);
        go[l].h = tau < go[l].h ? tau : go[l].h;
      }
      step.set(l, go[l].h);
      part.set(l, go[l].share);
    }
    for (int iteration = 1; iteration <= most && moving > many(); ++iteration) {
      for (int c = 0; c < m.count.taus; ++c) factor_[c] = part * (step / (step + m.tau[c]));
      many residual;
      drives(x_, [&](int i, const many& f) {
        const many gap = choose(f > x_[i], f - x_[i], x_[i] - f);
        residual = choose(gap > residual, gap, residual);
        work_[i] = toward(x_[i], factor_[m.tau_class[i]], f);
      });
      for (int l = 0; l < N; ++l) {
        settled<real>& s = answer.of[l];
        if (!(moving[l] > 0)) continue;
        s.residual = residual[l];
        s.iterations = iteration;
        s.converged = s.residual <= tolerance;
        if (s.converged || iteration == most) moving.set(l, 0);
        go[l].next(s.residual, iteration);
        step.set(l, go[l].h);
        part.set(l, go[l].share);
      }
      for (int i = 0; i < nodes(); ++i) x_[i] = choose(moving > many(), work_[i], x_[i]);
    }
    use_step(step_);
    return answer;
  }

  // --- for steppers ----------------------------------------------------------------------------

  /// Calls sink(i, max_i f_i) for every node at the levels `at`; a held node's drive is its level.
  /// The sink goes inside: sixteen numbers handed over cost as much as to compute them.
  template <class Sink>
  [[gnu::flatten]] void drives(const many* at, Sink&& sink) {
    flat::drives(model_, at, values_, [this, at, &sink](int i, const many& f) {
      sink(i, apart_[i] ? choose(held_[i] > many(), at[i], rounded(f * max_[i])) : f);
    });
  }
  /// The stepper's number `which` for a node, from h and its tau.
  [[nodiscard]] const many& factor(int which, int i) const noexcept {
    const auto& m = model_.tables();
    return factor_[which * m.count.taus + m.tau_class[i]];
  }

 private:
  static constexpr extent E = Cell::model_type::room;
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }

  void use_step(real h) noexcept {
    const auto& m = model_.tables();
    for (int which = 0; which < stepper::factors; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        real tau = 0, factor = 0;
        for (int l = 0; l < N; ++l) {
          const real own = detail::in_lane(m.tau[c], l);
          if (!(own == tau)) factor = stepper::factor(which, h / own);  // most cells share theirs
          tau = own;
          factor_[which * m.count.taus + c].set(l, factor);
        }
      }
    }
  }

  many x_[room(E.nodes)], work_[room(E.nodes * stepper::work)], values_[room(E.values())],
      max_[room(E.nodes)], held_[room(E.nodes)], factor_[room(E.nodes * stepper::factors)];
  bool apart_[room(E.nodes)] = {};  ///< held, or of another max than 1, in some cell
  real step_ = 1, time_ = 0;
  typename detail::model_of_cells<N, Bytes, typename Cell::model_type>::type model_{};
};

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
