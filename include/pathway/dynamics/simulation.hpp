// A cell: the state of a network in time, what is done to it and how it answers. It lives where it
// is put, allocates nothing, and runs inside the compiler too.
//
//   pathway::simulation<net, float> cell;
//   cell.dose("drug", 20_nM);
//   cell.advance(24_h);
//   float level = cell["NODE"];
#ifndef PATHWAY_DYNAMICS_SIMULATION_HPP
#define PATHWAY_DYNAMICS_SIMULATION_HPP

#include "pathway/dynamics/drive.hpp"
#include "pathway/dynamics/pharmacology.hpp"
#include "pathway/dynamics/stepper.hpp"
#include "pathway/number/units.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The answer of settle(): how many iterations it took, and the largest |f_i - x_i|, which is
/// |dx/dt| * tau, where it stopped.
template <class Real>
struct settled {
  bool converged = false;
  int iterations = 0;
  Real residual = 0;
  explicit constexpr operator bool() const { return converged; }
};

/// Simulates a model, which offers `room` (an extent), `drugs`, tables() and pharmacology().
/// Everything here is named by number; simulation<net> below names by name.
/// Setters refuse what is not a number or out of range: they return false and change nothing.
template <class T, class Model, class Stepper, class Evaluator>
class basic_simulation {
 public:
  using value = T;
  using level = level_of<T>;
  using real = real_of<T>;

  constexpr basic_simulation() requires requires { Model{}; } : basic_simulation(Model{}) {
  }
  constexpr explicit basic_simulation(Model model) : model_(model) {
    set_step(1_min);
    reset();
  }

  // --- what is done to the cell --------------------------------------------------------------

  /// An input's own setting in [0,1]; drugs of its class add to it.
  constexpr bool set_input(int input, real setting) {
    if (!(setting >= 0 && setting <= 1) || !in(input, inputs())) return false;
    own_[input] = number<T>::from_real(setting);
    refresh_input(input);
    return true;
  }

  /// A drug's dose in nM, up to 1e12; 0 takes it away.
  constexpr bool set_dose(int drug, real nM) {
    if (!(nM >= 0 && nM <= static_cast<real>(1e12)) || !in(drug, drugs())) return false;
    dose_[drug] = nM;
    const auto& p = model_.pharmacology();
    for (int a = 0; a < p.count.actions; ++a) {
      if (p.actions[a].drug == drug) refresh_input(p.actions[a].input);
    }
    return true;
  }

  /// Scales a node's drive by `max` in [0,1]: 0 is a knock-out. The level follows with the node's
  /// tau.
  constexpr bool set_max(int node, real max) {
    if (!(max >= 0 && max <= 1) || !in(node, nodes())) return false;
    max_[node] = number<T>::from_real(max);
    tell_apart(node);
    return true;
  }

  /// Puts a node to a level in [0,1] and keeps it there until release().
  constexpr bool set_hold(int node, real at) {
    if (!(at >= 0 && at <= 1) || !in(node, nodes())) return false;
    x_[node] = number<T>::level_from(at);
    held_[node / 32] |= flag(node);
    tell_apart(node);
    return true;
  }

  constexpr bool set_free(int node) {
    if (!in(node, nodes())) return false;
    held_[node / 32] &= ~flag(node);
    tell_apart(node);
    return true;
  }

  /// Puts a node to a level in [0,1], from where it goes on by itself.
  constexpr bool set_level(int node, real to) {
    if (!(to >= 0 && to <= 1) || !in(node, nodes())) return false;
    x_[node] = number<T>::level_from(to);
    return true;
  }

  /// Sets what the preset sets; a later preset or setting wins.
  constexpr bool apply_preset(int preset) {
    const auto& p = model_.pharmacology();
    if (!in(preset, p.count.presets)) return false;
    for (int i = p.first_setting[preset]; i < p.first_setting[preset + 1]; ++i) {
      const auto& s = p.settings[i];
      if (s.kind == setting_kind::input) set_input(s.target, s.value);
      if (s.kind == setting_kind::max) set_max(s.target, s.value);
      if (s.kind == setting_kind::hold) set_hold(s.target, s.value);
    }
    return true;
  }

  /// The start levels at time 0, inputs and max as in the text, no drug, nothing held.
  constexpr void reset() {
    for (int i = 0; i < nodes(); ++i) x_[i] = model_.tables().start[i];
    clear_settings();
    count_from(0);
  }

  /// Inputs and max as in the text, no drug, nothing held; levels and time stay.
  constexpr void clear_settings() {
    const auto& m = model_.tables();
    for (uint32_t& word : held_) word = 0;
    for (int i = 0; i < nodes(); ++i) {
      max_[i] = m.max[i];
      tell_apart(i);
    }
    for (int d = 0; d < drugs(); ++d) dose_[d] = 0;
    for (int i = 0; i < inputs(); ++i) values_[i] = own_[i] = m.input[i];
    for (int g = 0; g < m.count.input_gates; ++g) refresh_gate(g);
  }

  /// The step h, above 0 and at most 1e6 minutes; 1 minute unless set.
  constexpr bool set_step(duration h) {
    if (!(h.minutes >= 1e-6 && h.minutes <= 1e6)) return false;
    step_ = static_cast<real>(h.minutes);
    count_from(time_);
    use_step(step_);
    return true;
  }

  // --- time ----------------------------------------------------------------------------------

  /// One step of h.
  constexpr void step() {
    one_step();
    ++steps_;  // counted, not summed up: no drift
    time_ = since_ + rounded(step_ * static_cast<real>(steps_));
  }

  /// Fixed steps over `time`, and a shorter last one where h does not divide it. Refuses what is
  /// not a number, negative, or more than a billion steps.
  constexpr bool advance(duration time) {
    return advance(time, time, [](const auto&) {});
  }

  /// The same, with see(*this) at the beginning and after every `every`; the last stretch may be
  /// shorter. odeint's observer.
  template <class Observer>
  constexpr bool advance(duration time, duration every, Observer&& see) {
    const real total = static_cast<real>(time.minutes);
    if (!(total >= 0 && total <= step_ * real(1e9f)) || !(every.minutes >= 1e-6 || total == 0)) {
      return false;
    }
    const real stretch = every.minutes < time.minutes ? static_cast<real>(every.minutes) : total;
    if (!(total <= stretch * real(1e9f))) return false;
    see(static_cast<const basic_simulation&>(*this));
    // The number of stretches is counted, not summed up: no drift.
    real done = 0;
    for (int32_t k = 1; done < total; ++k) {
      const real end = rounded(stretch * static_cast<real>(k)), next = end < total ? end : total;
      advance_by(next - done);
      done = next;
      see(static_cast<const basic_simulation&>(*this));
    }
    return true;
  }

  /// Looks for the steady state from the present levels: pseudo-transient continuation (Kelley &
  /// Keyes 1998, SIAM J Numer Anal 35:508). Each iteration moves every node by share * h/(h+tau) of
  /// the way to its drive. h grows, so that the first moves follow time and the later ones are a
  /// damped fixed-point iteration; the share shrinks where 24 iterations did not help. Converged
  /// when no |f_i - x_i| exceeds `tolerance`. Levels stay in bounds, converged or not; the clock
  /// stands still. Where a network has several steady states, the one found need not be the one
  /// that time leads to.
  constexpr settled<real> settle(real tolerance = default_tolerance, int most = 2000) {
    const auto& m = model_.tables();
    real h = m.count.taus > 0 ? m.tau[0] : real(1);
    for (int c = 1; c < m.count.taus; ++c) h = m.tau[c] < h ? m.tau[c] : h;
    real share = real(0.95f), before = 2;
    settled<real> answer{};
    level* const next = work_;
    if constexpr (!Stepper::bounded) {
      for (int i = 0; i < nodes(); ++i) x_[i] = in_bounds(x_[i]);
    }
    while (answer.iterations < most) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[c] = number<T>::level_from(share * (h / (h + m.tau[c])));
      }
      level residual{};
      drives(x_, [&](int i, level f) {
        level gap = f > x_[i] ? f - x_[i] : x_[i] - f;
        if constexpr (requires { gap.slope; }) gap = gap.size();  // derivatives must rest too
        residual = gap > residual ? gap : residual;
        next[i] = toward(x_[i], factor_[m.tau_class[i]], f);
      });
      answer.residual = number<T>::to_real(residual);
      ++answer.iterations;
      answer.converged = answer.residual <= tolerance;
      if (answer.converged || answer.iterations == most) break;  // the residual is of these levels
      for (int i = 0; i < nodes(); ++i) x_[i] = next[i];
      h = h < real(1e9f) ? h * 2 : h;
      if (answer.iterations % 24 == 0) {
        const bool stuck = answer.residual > before * real(0.9f) && answer.iterations >= 72;
        share = stuck && share > real(0.05f) ? share * real(0.6f) : share;
        before = answer.residual;
      }
    }
    use_step(step_);
    return answer;
  }

  // --- observing -----------------------------------------------------------------------------

  constexpr real time() const { return time_; }  ///< minutes
  constexpr int nodes() const { return model_.tables().count.nodes; }
  constexpr int inputs() const { return model_.tables().count.inputs; }
  constexpr int drugs() const { return model_.pharmacology().count.drugs; }
  constexpr const Model& model() const { return model_; }

  constexpr real node(int i) const { return number<T>::to_real(x_[i]); }
  /// An input as the rules see it: its own setting and the drugs of its class together.
  constexpr real input(int i) const { return to_real(values_[i]); }
  constexpr real dose(int drug) const { return dose_[drug]; }
  // (max), because the cores of some boards define max(a, b) as a macro
  constexpr real(max)(int node) const { return to_real(max_[node]); }
  constexpr bool held(int node) const { return (held_[node / 32] & flag(node)) != 0; }
  constexpr const level* levels() const { return x_; }

  /// Calls sink(i, max_i f_i) for every node at the levels `at`; a held node's drive is its level.
  template <class Sink>
  constexpr void drives(const level* at, Sink&& sink) {
    const level* read = at;
    if constexpr (!Stepper::bounded) {  // rules read levels in [0,1], also where a step has left it
      level* const kept = work_ + E.nodes * Stepper::work;
      for (int i = 0; i < nodes(); ++i) kept[i] = in_bounds(at[i]);
      read = kept;
    }
    Evaluator::drives(model_, read, values_, [this, at, &sink](int i, T f) {
      sink(i, (apart_[i >> 5] >> (i & 31) & 1) == 0 ? static_cast<level>(f)
              : held(i)                             ? at[i]
                                                    : static_cast<level>(rounded(f * max_[i])));
    });
  }
  constexpr level factor(int which, int i) const {
    const auto& m = model_.tables();
    return factor_[which * m.count.taus + m.tau_class[i]];
  }

 private:
  static constexpr real default_tolerance =
      (number<T>::precise ? real(1e-10) : real(1e-5f)) + 8 * number<T>::resolution;
  static constexpr size_t room(int n) { return n > 0 ? static_cast<size_t>(n) : 1; }
  static constexpr int factors = Stepper::factors;
  static constexpr bool in(int i, int n) { return i >= 0 && i < n; }
  static constexpr level in_bounds(level x) {
    return x < level{} ? level{} : x > level(1) ? level(1) : x;
  }
  static constexpr uint32_t flag(int node) { return uint32_t{1} << (node % 32); }
  static constexpr real to_real(T v) { return number<T>::to_real(static_cast<level>(v)); }

  constexpr void tell_apart(int node) {
    apart_[node / 32] &= ~flag(node);
    if (held(node) || !(max_[node] == T(1))) apart_[node / 32] |= flag(node);
  }

  constexpr void use_step(real h) {
    const auto& m = model_.tables();
    for (int which = 0; which < factors; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[which * m.count.taus + c] =
            number<T>::level_from(Stepper::factor(which, h / m.tau[c]));
      }
    }
  }

  constexpr void count_from(real time) {
    time_ = since_ = time;
    steps_ = 0;
  }

  constexpr void one_step() { Stepper::step(*this, x_, work_, nodes()); }

  constexpr void advance_by(real minutes) {
    constexpr real hardly = number<T>::precise ? real(1e-9f) : real(1e-4f);
    const real start = time_;
    const int32_t whole = static_cast<int32_t>(minutes / step_ + hardly);
    for (int32_t i = 1; i <= whole; ++i) {
      one_step();
      time_ = start + rounded(step_ * static_cast<real>(i));
    }
    const real rest = minutes - rounded(step_ * static_cast<real>(whole));
    if (rest > step_ * hardly) {
      use_step(rest);
      one_step();
      use_step(step_);
    }
    count_from(start + minutes);
  }

  constexpr void refresh_input(int input) {
    const auto& p = model_.pharmacology();
    real left = 1;  // the share of the target that no drug of this class has reached
    for (int a = 0; a < p.count.actions; ++a) {
      const auto& action = p.actions[a];
      if (action.input != input || !(dose_[action.drug] > 0)) continue;
      left = left * (real(1) -
                     rounded(drug_effect(dose_[action.drug], action.IC50, action.Emax, action.h)));
    }
    values_[input] = own_[input];
    if (left < real(1)) {
      const real own = to_real(own_[input]);
      values_[input] = number<T>::from_real(real(1) - rounded((real(1) - own) * left));
    }
    const auto& m = model_.tables();
    for (int g = 0; g < m.count.input_gates; ++g) {
      if (m.gate_signal[g] == nodes() + input) refresh_gate(g);
    }
  }

  constexpr void refresh_gate(int g) {
    const auto& m = model_.tables();
    values_[m.count.inputs + g] =
        activation(values_[m.gate_signal[g] - nodes()], m.kind[m.gate_form[g]]);
  }

  static constexpr extent E = Model::room;
  level x_[room(E.nodes)] = {};
  level work_[room(E.nodes * (Stepper::work + (Stepper::bounded ? 0 : 1)))] = {};
  T values_[room(E.values())] = {};  ///< inputs, their gates, the nodes' gates
  T own_[room(E.inputs)] = {};
  T max_[room(E.nodes)] = {};
  real dose_[room(Model::drugs)] = {};
  level factor_[room(E.taus * factors)] = {};
  uint32_t held_[room((E.nodes + 31) / 32)] = {};
  /// Nodes that are held or have a max other than 1; the few that are not moved by their drive
  /// alone.
  uint32_t apart_[room((E.nodes + 31) / 32)] = {};
  real step_ = 1, time_ = 0, since_ = 0;
  uint32_t steps_ = 0;  ///< since then
  [[no_unique_address]] Model model_;
};

/// The model of a network known to the compiler: no state, everything constant.
template <const auto& Net, class T>
struct compiled_model {
  static constexpr extent room = tables_of<Net, T>.count;
  static constexpr int drugs = Net.count.drugs;
  static constexpr const auto& tables() { return tables_of<Net, T>; }
  static constexpr const auto& pharmacology() { return pharmacology_of<Net, real_of<T>>; }
};

// Reached only when a name is not in the network: not constexpr, so the build stops here.
void no_such_node_or_input_in_this_network();
void no_such_node_in_this_network();
void no_such_input_in_this_network();
void no_such_drug_in_this_network();
void no_such_preset_in_this_network();

/// A name, made a number by the compiler; a name that the network lacks does not compile.
template <const auto& Net, symbol_kind Kind>
struct name_in {
  int index;
  consteval name_in(const char* name) : index(Net.find(name).index) {
    if (Net.find(name).is(Kind)) return;
    if (Kind == symbol_kind::node) no_such_node_in_this_network();
    if (Kind == symbol_kind::input) no_such_input_in_this_network();
    if (Kind == symbol_kind::drug) no_such_drug_in_this_network();
    if (Kind == symbol_kind::preset) no_such_preset_in_this_network();
  }
};

/// The same for a node or an input.
template <const auto& Net>
struct signal_in {
  symbol s;
  consteval signal_in(const char* name) : s(Net.find(name)) {
    if (!s.is(symbol_kind::node) && !s.is(symbol_kind::input)) {
      no_such_node_or_input_in_this_network();
    }
  }
};

namespace detail {

// What is given for T, Stepper and Evaluator; in place of what lacks something, a default.
template <const auto& Net, class T, class Stepper, class Evaluator>
struct checked_simulation {
  using value = typename checked_number<T>::type;
  using model = compiled_model<Net, value>;
  using type = basic_simulation<value, model, typename checked_stepper<Stepper, value>::type,
                                typename checked_evaluator<Evaluator, model, value>::type>;
};

}  // namespace detail

/// A cell of a network that the compiler knows, with names. Doses in nM with their unit (20_nM),
/// times in minutes, levels and settings in [0,1]. Setters return false and change nothing when
/// refused.
template <const auto& Net, class T = double, class Stepper = exponential_midpoint,
          class Evaluator = flat>
class simulation : public detail::checked_simulation<Net, T, Stepper, Evaluator>::type {
  using base = typename detail::checked_simulation<Net, T, Stepper, Evaluator>::type;

 public:
  using base::dose;
  using base::max;
  using typename base::real;
  using node_name = name_in<Net, symbol_kind::node>;
  using input_name = name_in<Net, symbol_kind::input>;
  using drug_name = name_in<Net, symbol_kind::drug>;
  using preset_name = name_in<Net, symbol_kind::preset>;

  static constexpr const auto& network() { return Net; }

  constexpr real operator[](signal_in<Net> name) const {
    return name.s.is(symbol_kind::node) ? base::node(name.s.index) : base::input(name.s.index);
  }
  constexpr bool set(input_name input, real setting) {
    return base::set_input(input.index, setting);
  }
  constexpr bool dose(drug_name drug, concentration c) {
    return base::set_dose(drug.index, static_cast<real>(c.nM));
  }
  constexpr bool apply(preset_name preset) { return base::apply_preset(preset.index); }
  constexpr bool(max)(node_name node, real scale) { return base::set_max(node.index, scale); }
  constexpr bool knock_out(node_name node) { return base::set_max(node.index, 0); }
  constexpr bool hold(node_name node, real at) { return base::set_hold(node.index, at); }
  constexpr bool release(node_name node) { return base::set_free(node.index); }

  using typename base::value;
  // Last: clang drops what follows an assertion that failed.
  static_assert(detail::arithmetic<T>,
                "pathway: this number type lacks T{}, T(1), + - * /, < > == or rounded(T); take "
                "float, double, pathway::q1_15 or pathway::q16_16, or see pathway::number_type");
  static_assert(!detail::arithmetic<T> || detail::described<T>,
                "pathway: this number type lacks pathway::number<T>, or a member of it; see "
                "pathway::number_type and pathway::ieee_number");
  static_assert(!detail::described<T> || detail::moves<T>,
                "pathway: number<T>::level or real of this number type lacks something; see "
                "pathway::number_type");
  static_assert(stepper_type<Stepper, value>,
                "pathway: this stepper lacks order, work, factors, bounded, factor(which, "
                "h_over_tau) or step(system, x, work, size); see pathway::stepper_type");
  static_assert(evaluator_type<Evaluator, compiled_model<Net, value>, value>,
                "pathway: this evaluator lacks drives(model, x, values, sink); see pathway::flat");
};

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
