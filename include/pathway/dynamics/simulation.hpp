// A cell: the state of a network in time, what is done to it and how it answers. It lives where it
// is put, allocates nothing, and runs inside the compiler too.
//
//   pathway::simulation<net, float> cell;
//   cell.dose("drug", 20_nM);
//   cell.advance(24_h);
//   float level = cell["NODE"];
#ifndef PATHWAY_DYNAMICS_SIMULATION_HPP
#define PATHWAY_DYNAMICS_SIMULATION_HPP

#include "pathway/dynamics/adaptive.hpp"
#include "pathway/dynamics/drive.hpp"
#include "pathway/dynamics/pharmacology.hpp"
#include "pathway/dynamics/stepper.hpp"
#include "pathway/number/sequence.hpp"
#include "pathway/number/units.hpp"
#include "pathway/text/diagnostic.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// The answer of settle().
template <class Real>
struct settled {
  bool converged = false;  ///< false: the levels are where the search stood when it gave up
  /// How many iterations it took.
  int iterations = 0;
  Real residual = 0;  ///< the largest |f_i - x_i|, which is |dx/dt| * tau, where it stopped
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return converged; }
};

// Reached only when a constant is out of range: not constexpr, so the build stops here.
/// A level or setting outside [0,1].
void this_must_be_from_0_to_1();
/// A dose below 0 or above 1e12 nM.
void this_dose_must_be_from_0_to_1e12_nM();
/// A time below 0 or above 1e7 minutes.
void this_time_must_be_from_0_to_1e7_minutes();
/// An interval below 0.01 or above 1e7 minutes.
void this_interval_must_be_from_0_01_to_1e7_minutes();
/// A step below 1e-6 or above 1e6 minutes.
void this_step_must_be_from_1e_minus_6_to_1e6_minutes();

/// A number in [0,1] that the compiler knows and has checked. What is known only at run time goes
/// to the function of the same name that begins with set_, and is checked there.
template <class Real>
struct constant_share {
  /// In [0,1].
  Real value;
  /// Does not compile outside [0,1].
  template <class Number>
  consteval constant_share(Number v) : value(static_cast<Real>(v)) {
    if (!(v >= 0 && v <= 1)) this_must_be_from_0_to_1();
  }
};

/// The same for a dose in [0, 1e12] nM.
template <class Real>
struct constant_dose {
  /// In [0, 1e12].
  Real nM;
  /// Does not compile outside [0, 1e12] nM.
  consteval constant_dose(concentration c) : nM(static_cast<Real>(c.nM)) {
    if (!(c.nM >= 0 && c.nM <= 1e12)) this_dose_must_be_from_0_to_1e12_nM();
  }
};

/// The same for a time in [0, 1e7] minutes, which are 19 years.
struct constant_time {
  /// In [0, 1e7] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_time(duration d) : time(d) {
    if (!(d.minutes >= 0 && d.minutes <= 1e7)) this_time_must_be_from_0_to_1e7_minutes();
  }
};

/// The same for the interval between two looks, in [0.01, 1e7] minutes.
struct constant_interval {
  /// In [0.01, 1e7] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_interval(duration d) : time(d) {
    if (!(d.minutes >= 0.01 && d.minutes <= 1e7)) this_interval_must_be_from_0_01_to_1e7_minutes();
  }
};

/// The same for a step in [1e-6, 1e6] minutes.
struct constant_step {
  /// In [1e-6, 1e6] minutes.
  duration time;
  /// Does not compile outside.
  consteval constant_step(duration d) : time(d) {
    if (!(d.minutes >= 1e-6 && d.minutes <= 1e6)) {
      this_step_must_be_from_1e_minus_6_to_1e6_minutes();
    }
  }
};

namespace detail {

/// How settle() goes on: h doubles, and the share shrinks where 24 iterations did not help.
template <class Real>
struct pace {
  Real h = 1, share = Real(0.95f), before = 2;
  constexpr void next(Real residual, int iteration) noexcept {
    h = h < Real(1e9f) ? h * 2 : h;
    if (iteration % 24 != 0) return;
    const bool stuck = residual > before * Real(0.9f) && iteration >= 72;
    share = stuck && share > Real(0.05f) ? share * Real(0.6f) : share;
    before = residual;
  }
};

/// How many whole steps a time takes, and what is left; what is hardly anything is nothing.
template <class Real>
struct stretch {
  int32_t whole;
  Real rest;
};
template <class T, class Real>
constexpr stretch<Real> steps_in(Real minutes, Real step) {
  constexpr Real hardly = number<T>::precise ? Real(1e-9f) : Real(1e-4f);
  const int32_t whole = static_cast<int32_t>(minutes / step + hardly);
  const Real rest = minutes - rounded(step * static_cast<Real>(whole));
  return {whole, rest > step * hardly ? rest : Real(0)};
}

}  // namespace detail

/// Simulates a model, which offers `room` (an extent), `drugs`, tables() and pharmacology().
/// Everything here is named by index; simulation<net> below names by name.
///
/// A setter that begins with set_ takes what is known only at run time: it answers false and
/// changes nothing where the index is none or not there, or the value is no number or out of range.
/// The others take constants, which the compiler checks, and so have no answer. A level, input,
/// max or dose that is not there reads as NaN, which no comparison holds for.
///
/// An object of fixed size: copy it to try something out. Setters cost a look at the drugs; a step
/// costs two evaluations of every rule.
template <class T, class Model, class Stepper, class Evaluator>
class basic_simulation {
 public:
  using value = T;            ///< of a rule
  using level = level_of<T>;  ///< of a node, with more digits in fixed point
  using real = real_of<T>;    ///< of what goes in and out
  using model_type = Model;   ///< what it is made of
  using stepper = Stepper;    ///< how it moves

  /// Of settle(): as near as the number type can come in reasonable time.
  static constexpr real default_tolerance =
      (number<T>::precise ? real(1e-10) : real(1e-5f)) + 8 * number<T>::resolution;

  /// A cell as after reset(), with a step of one minute.
  constexpr basic_simulation() noexcept requires requires { Model{}; } : basic_simulation(Model{}) {
  }
  /// The same; what the model points to must outlive the cell.
  constexpr explicit basic_simulation(Model model) noexcept : model_(model) {
    step_ = 1;
    reset();
  }

  // --- what is done to the cell --------------------------------------------------------------

  /// An input's own setting in [0,1]; drugs of its class add to it.
  [[nodiscard]] constexpr bool set_input(input_index input, real setting) noexcept {
    if (!share(setting) || !input.below(inputs())) return false;
    put_input(input.number(), setting);
    return true;
  }

  /// A drug's dose in nM, up to 1e12; 0 takes it away.
  [[nodiscard]] constexpr bool set_dose(drug_index drug, real nM) noexcept {
    if (!possible_dose(nM) || !drug.below(drugs())) return false;
    put_dose(drug.number(), nM);
    return true;
  }
  /// The same with its unit.
  [[nodiscard]] constexpr bool set_dose(drug_index drug, concentration c) noexcept {
    return set_dose(drug, static_cast<real>(c.nM));
  }

  /// Scales a node's drive by `max` in [0,1]: 0 is a knock-out. The level follows with the node's
  /// tau.
  [[nodiscard]] constexpr bool set_max(node_index node, real max) noexcept {
    if (!share(max) || !node.below(nodes())) return false;
    put_max(node.number(), max);
    return true;
  }

  /// Puts a node to a level in [0,1] and keeps it there until set_free().
  [[nodiscard]] constexpr bool set_hold(node_index node, real at) noexcept {
    if (!share(at) || !node.below(nodes())) return false;
    put_hold(node.number(), at);
    return true;
  }

  /// Lets go of a node that is held; its level moves on from where it is.
  [[nodiscard]] constexpr bool set_free(node_index node) noexcept {
    if (!node.below(nodes())) return false;
    free(node.number());
    return true;
  }

  /// Puts a node to a level in [0,1], from where it goes on by itself; a held one is held there.
  [[nodiscard]] constexpr bool set_level(node_index node, real to) noexcept {
    if (!share(to) || !node.below(nodes())) return false;
    put_level(node.number(), to);
    return true;
  }

  /// Sets what the preset sets; a later preset or setting wins.
  [[nodiscard]] constexpr bool apply_preset(preset_index preset) noexcept {
    if (!preset.below(model_.pharmacology().count.presets)) return false;
    put_preset(preset.number());
    return true;
  }

  /// The start levels at time 0, inputs and max as in the text, no drug, nothing held; the step
  /// stays. Afterwards the cell is, bit for bit, a new one of the model as it is now: call it after
  /// the model was read anew.
  constexpr void reset() noexcept {
    for (int i = 0; i < nodes(); ++i) x_[i] = model_.tables().start[i];
    clear_settings();
    count_from(0);
    use_step(step_);
  }

  /// Inputs and max as in the text, no drug, nothing held; levels, time and step stay.
  constexpr void clear_settings() noexcept {
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

  /// The step h, in [1e-6, 1e6] minutes; 1 minute unless set. Larger steps are faster and less
  /// exact.
  [[nodiscard]] constexpr bool set_step(duration h) noexcept {
    if (!(h.minutes >= 1e-6 && h.minutes <= 1e6)) return false;
    put_step(h);
    return true;
  }
  /// The same with a constant: step_size(30_min).
  constexpr void step_size(constant_step h) noexcept { put_step(h.time); }

  // --- time ----------------------------------------------------------------------------------

  /// One step of h.
  constexpr void step() noexcept {
    one_step();
    ++steps_;  // counted, not summed up: no drift
    time_ = since_ + rounded(step_ * static_cast<real>(steps_));
  }

  /// Fixed steps over a constant time, and a shorter last one where h does not divide it. Where
  /// that would be more than a billion steps, they are larger.
  constexpr void advance(constant_time time) noexcept {
    observed_whole(time.time, time.time, [] { return true; });
  }

  /// The same with see(*this) at the beginning and after every `every`; the last stretch may be
  /// shorter. odeint's observer. One that answers false stops the run there: time() tells where.
  /// An observer may change settings of the cell, as when() does.
  template <class Observer>
  constexpr void advance(constant_time time, constant_interval every, Observer&& see) {
    observed_whole(time.time, every.time, [&] { return goes_on(see, *this); });
  }

  /// The same with a time known at run time. False, and nothing is done, for what is not a number,
  /// negative, or more than a billion steps.
  [[nodiscard]] constexpr bool advance_for(duration time) noexcept {
    return observed(time, time, [] { return true; });
  }

  /// The same with an observer. False where it stopped the run, and where nothing was done: `every`
  /// must be at least 1e-6 minutes and part `time` into at most a billion stretches.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_for(duration time, duration every, Observer&& see) {
    return observed(time, every, [&] { return goes_on(see, *this); });
  }

  /// The same with steps as long as the error allows that a step may add to any level, in (0,1]. A
  /// short tau is no reason for short steps, only fast nodes that act on one another in a loop are:
  /// then they stay at a few of their tau. Where a network amplifies a small difference, so it does
  /// these errors. Less than 1e-12 (float: 1e-6) counts as that. False, and
  /// nothing is done, for a tolerance that is 0, negative, above 1 or no number. The stepper and
  /// the step are left alone: this has a method of its own, of fourth order. It needs nine levels
  /// a node of stack, and float or double.
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time) noexcept {
    return within(tolerance, time, time, [](auto&) { return true; });
  }

  /// The same with an observer, for which no step is cut short: between its ends the levels are
  /// those of its own parabola, of third order.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time, duration every,
                                              Observer&& see) {
    return observed_within(tolerance, time, every, [&] { return goes_on(see, *this); });
  }

  /// Looks for the steady state from the present levels: pseudo-transient continuation (Kelley &
  /// Keyes 1998, SIAM J Numer Anal 35:508). Each iteration moves every node by share * h/(h+tau) of
  /// the way to its drive. h grows, so that the first moves follow time and the later ones are a
  /// damped fixed-point iteration; the share shrinks where 24 iterations did not help. Converged
  /// when no |f_i - x_i| exceeds `tolerance`. Levels stay in bounds, converged or not; the clock
  /// stands still. Where a network has several steady states, the one found need not be the one
  /// that time leads to.
  ///
  /// `tolerance` 0, negative or NaN is never reached; `most`: iterations, each one evaluation of
  /// every rule. So many is the worst case: a network that never rests.
  [[nodiscard]] constexpr settled<real> settle(real tolerance = default_tolerance,
                                               int most = 2000) noexcept {
    const auto& m = model_.tables();
    detail::pace<real> go{m.count.taus > 0 ? m.tau[0] : real(1)};
    for (int c = 1; c < m.count.taus; ++c) go.h = m.tau[c] < go.h ? m.tau[c] : go.h;
    settled<real> answer{};
    level* const next = work_;
    if constexpr (!Stepper::bounded) {
      for (int i = 0; i < nodes(); ++i) x_[i] = in_bounds(x_[i]);
    }
    while (answer.iterations < most) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[c] = number<T>::level_from(go.share * (go.h / (go.h + m.tau[c])));
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
      for (int i = 0, end = nodes(); i < end; ++i) x_[i] = next[i];  // (a call is a step to clang)
      go.next(answer.residual, answer.iterations);
    }
    use_step(step_);
    return answer;
  }

  // --- observing -----------------------------------------------------------------------------

  [[nodiscard]] constexpr real time() const noexcept { return time_; }       ///< minutes
  [[nodiscard]] constexpr real step_size() const noexcept { return step_; }  ///< minutes
  /// How many there are: indices go from 0 to one less.
  [[nodiscard]] constexpr int nodes() const noexcept { return model_.tables().count.nodes; }
  /// How many inputs the network has.
  [[nodiscard]] constexpr int inputs() const noexcept { return model_.tables().count.inputs; }
  /// How many drugs the network has.
  [[nodiscard]] constexpr int drugs() const noexcept { return model_.pharmacology().count.drugs; }
  /// What the cell is made of.
  [[nodiscard]] constexpr const Model& model() const noexcept { return model_; }

  /// A node's level, in [0,1] with the bounded steppers.
  [[nodiscard]] constexpr real node(node_index i) const noexcept {
    return i.below(nodes()) ? number<T>::to_real(x_[i.number()]) : nothing();
  }
  /// An input as the rules see it, in [0,1]: its own setting and the drugs of its class together.
  [[nodiscard]] constexpr real input(input_index i) const noexcept {
    return i.below(inputs()) ? to_real(values_[i.number()]) : nothing();
  }
  /// In nM; 0: not given.
  [[nodiscard]] constexpr real dose(drug_index drug) const noexcept {
    return drug.below(drugs()) ? dose_[drug.number()] : nothing();
  }
  // (max), because the cores of some boards define max(a, b) as a macro
  /// The scale of the node's drive, in [0,1]; 0: knocked out.
  [[nodiscard]] constexpr real(max)(node_index node) const noexcept {
    return node.below(nodes()) ? to_real(max_[node.number()]) : nothing();
  }
  /// Whether a node is held; one that is not there is not.
  [[nodiscard]] constexpr bool held(node_index node) const noexcept {
    return node.below(nodes()) && is_held(node.number());
  }
  /// The levels as they are computed, nodes() of them.
  [[nodiscard]] constexpr const level* levels() const noexcept { return x_; }

  // --- keeping ---------------------------------------------------------------------------------

  /// All that a cell is but its model: plain data of fixed size, to be kept as bytes. What it is
  /// loaded into goes on with the same bits.
  struct state {
    /// How many of each the network has: load() takes only a state of its own shape.
    int nodes = 0, inputs = 0, drugs = 0;
    /// Of the nodes.
    level levels[static_cast<size_t>(Model::room.nodes > 0 ? Model::room.nodes : 1)] = {};
    /// Of the nodes.
    T max[static_cast<size_t>(Model::room.nodes > 0 ? Model::room.nodes : 1)] = {};
    /// The inputs' own settings, without drugs.
    T own[static_cast<size_t>(Model::room.inputs > 0 ? Model::room.inputs : 1)] = {};
    /// Of the drugs, in nM.
    real dose[static_cast<size_t>(Model::drugs > 0 ? Model::drugs : 1)] = {};
    /// Bit i: node i is held.
    uint32_t held[static_cast<size_t>((Model::room.nodes + 32) / 32)] = {};
    real step = 1, since = 0;  ///< the time is since + step * steps
    /// Whole steps of the time that has passed.
    uint32_t steps = 0;
    [[nodiscard]] friend constexpr bool operator==(const state&, const state&) noexcept = default;
  };

  /// All that load() needs to go on with the same bits; plain data.
  [[nodiscard]] constexpr state save() const noexcept {
    state s{};
    s.nodes = nodes();
    s.inputs = inputs();
    s.drugs = drugs();
    for (int i = 0; i < nodes(); ++i) {
      s.levels[i] = x_[i];
      s.max[i] = max_[i];
      if (is_held(i)) s.held[i / 32] |= flag(i);
    }
    for (int i = 0; i < inputs(); ++i) s.own[i] = own_[i];
    for (int d = 0; d < drugs(); ++d) s.dose[d] = dose_[d];
    s.step = step_;
    s.since = since_;
    s.steps = steps_;
    return s;
  }

  /// False, and nothing is changed, where the state is of a network with other numbers of nodes,
  /// inputs or drugs, or holds what no cell can be in.
  [[nodiscard]] constexpr bool load(const state& s) noexcept {
    if (s.nodes != nodes() || s.inputs != inputs() || s.drugs != drugs()) return false;
    bool good = s.step > 0 && s.step <= real(1e6f) && s.since >= 0 && s.since <= real(1e30f);
    for (int i = 0; i < nodes(); ++i) {
      const level x = s.levels[i];
      const level farthest_level = Stepper::bounded ? level(1) : farthest();
      const level least = Stepper::bounded ? level{} : level{} - farthest();
      good = good && !(x < least) && !(x > farthest_level) && x == x && unit(s.max[i]);
    }
    for (int i = 0; i < inputs(); ++i) good = good && unit(s.own[i]);
    for (int d = 0; d < drugs(); ++d) good = good && possible_dose(s.dose[d]);
    if (!good) return false;
    for (int i = 0; i < nodes(); ++i) {
      x_[i] = s.levels[i];
      max_[i] = s.max[i];
      held_[i / 32] = (held_[i / 32] & ~flag(i)) | (s.held[i / 32] & flag(i));
      tell_apart(i);
    }
    for (int d = 0; d < drugs(); ++d) dose_[d] = s.dose[d];
    for (int i = 0; i < inputs(); ++i) {
      own_[i] = s.own[i];
      refresh_input(i);
    }
    step_ = s.step;
    use_step(step_);
    since_ = s.since;
    steps_ = s.steps;
    time_ = since_ + rounded(step_ * static_cast<real>(steps_));
    return true;
  }

  /// The same levels, settings, step and time. Models are not compared.
  [[nodiscard]] friend constexpr bool operator==(const basic_simulation& a,
                                                 const basic_simulation& b) noexcept {
    bool same = a.nodes() == b.nodes() && a.inputs() == b.inputs() && a.drugs() == b.drugs() &&
                a.step_ == b.step_ && a.time_ == b.time_;
    for (int i = 0; same && i < a.nodes(); ++i) {
      same = a.x_[i] == b.x_[i] && a.max_[i] == b.max_[i] && a.is_held(i) == b.is_held(i);
    }
    for (int i = 0; same && i < a.inputs(); ++i) same = a.own_[i] == b.own_[i];
    for (int d = 0; same && d < a.drugs(); ++d) same = a.dose_[d] == b.dose_[d];
    return same;
  }

  // --- for steppers ----------------------------------------------------------------------------

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
              : is_held(i)                          ? at[i]
                                                    : static_cast<level>(rounded(f * max_[i])));
    });
  }
  /// The stepper's number `which` for a node, from h and its tau.
  [[nodiscard]] constexpr level factor(int which, int i) const noexcept {
    const auto& m = model_.tables();
    return factor_[which * m.count.taus + m.tau_class[i]];
  }

 private:
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }
  static constexpr int factors = Stepper::factors;
  static constexpr real nothing() noexcept { return static_cast<real>(__builtin_nanf("")); }
  static constexpr bool share(real v) noexcept { return v >= 0 && v <= 1; }
  static constexpr bool unit(T v) noexcept { return !(v < T(0)) && !(v > T(1)) && v == v; }
  static constexpr bool possible_dose(real nM) noexcept {
    return nM >= 0 && nM <= static_cast<real>(1e12);
  }
  static constexpr level farthest() noexcept { return number<T>::level_from(real(1e6f)); }
  static constexpr level in_bounds(level x) noexcept {
    return x < level{} ? level{} : x > level(1) ? level(1) : x;
  }
  static constexpr uint32_t flag(int node) noexcept { return uint32_t{1} << (node % 32); }
  static constexpr real to_real(T v) noexcept { return number<T>::to_real(static_cast<level>(v)); }

  constexpr bool is_held(int node) const noexcept { return (held_[node / 32] & flag(node)) != 0; }

  constexpr void tell_apart(int node) noexcept {
    apart_[node / 32] &= ~flag(node);
    if (is_held(node) || !(max_[node] == T(1))) apart_[node / 32] |= flag(node);
  }

  constexpr void put_step(duration h) noexcept {
    step_ = static_cast<real>(h.minutes);
    count_from(time_);
    use_step(step_);
  }

  constexpr void use_step(real h) noexcept {
    const auto& m = model_.tables();
    for (int which = 0; which < factors; ++which) {
      for (int c = 0; c < m.count.taus; ++c) {
        factor_[which * m.count.taus + c] =
            number<T>::level_from(Stepper::factor(which, h / m.tau[c]));
      }
    }
  }

  constexpr void count_from(real time) noexcept {
    time_ = since_ = time;
    steps_ = 0;
  }

  constexpr void one_step() noexcept { Stepper::step(*this, x_, work_, nodes()); }

  constexpr void advance_by(real minutes) noexcept {
    const real start = time_;
    const auto plan = detail::steps_in<T>(minutes, step_);
    for (int32_t i = 1; i <= plan.whole; ++i) {
      one_step();
      time_ = start + rounded(step_ * static_cast<real>(i));
    }
    if (plan.rest > 0) {
      use_step(plan.rest);
      one_step();
      use_step(step_);
    }
    count_from(start + minutes);
  }

  constexpr void refresh_input(int input) noexcept {
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

  constexpr void refresh_gate(int g) noexcept {
    const auto& m = model_.tables();
    values_[m.count.inputs + g] =
        activation(values_[m.gate_signal[g] - nodes()], m.kind[m.gate_form[g]]);
  }

 protected:
  // What the setters do once they have checked.
  /// set_input() of what was checked already, as the next ones.
  constexpr void put_input(int input, real setting) noexcept {
    own_[input] = number<T>::from_real(setting);
    refresh_input(input);
  }
  /// In nM.
  constexpr void put_dose(int drug, real nM) noexcept {
    dose_[drug] = nM;
    const auto& p = model_.pharmacology();
    for (int a = 0; a < p.count.actions; ++a) {
      if (p.actions[a].drug == drug) refresh_input(p.actions[a].input);
    }
  }
  /// In [0,1].
  constexpr void put_max(int node, real max) noexcept {
    max_[node] = number<T>::from_real(max);
    tell_apart(node);
  }
  /// In [0,1].
  constexpr void put_hold(int node, real at) noexcept {
    x_[node] = number<T>::level_from(at);
    held_[node / 32] |= flag(node);
    tell_apart(node);
  }
  /// Not held any more.
  constexpr void free(int node) noexcept {
    held_[node / 32] &= ~flag(node);
    tell_apart(node);
  }
  /// In [0,1].
  constexpr void put_level(int node, real to) noexcept { x_[node] = number<T>::level_from(to); }
  /// All that the preset sets.
  constexpr void put_preset(int preset) noexcept {
    const auto& p = model_.pharmacology();
    for (int i = p.first_setting[preset]; i < p.first_setting[preset + 1]; ++i) {
      const auto& s = p.settings[i];
      if (s.kind == setting_kind::input) put_input(s.target, s.value);
      if (s.kind == setting_kind::max) put_max(s.target, s.value);
      if (s.kind == setting_kind::hold) put_hold(s.target, s.value);
    }
  }

  /// An observer's answer; one without an answer always goes on.
  template <class Observer, class Cell>
  static constexpr bool goes_on(Observer& see, const Cell& cell) {
    if constexpr (requires { static_cast<bool>(see(cell)); }) {
      return static_cast<bool>(see(cell));
    } else {
      see(cell);
      return true;
    }
  }

  /// advance() with an observer without arguments; constants pass all checks but that of the step.
  template <class See>
  constexpr void observed_whole(duration time, duration every, See&& see) {
    const real usual = step_, least = static_cast<real>(time.minutes) / real(0.999e9f);
    if (usual < least) use_step(step_ = least);
    static_cast<void>(observed(time, every, see));
    if (usual < least) use_step(step_ = usual);
  }

  /// advance_for() with an observer without arguments.
  template <class See>
  constexpr bool observed(duration time, duration every, See&& see) {
    if (!(static_cast<real>(time.minutes) <= step_ * real(1e9f))) return false;
    return in_stretches(time, every, see, [this](real minutes) { advance_by(minutes); });
  }

  /// advance_within() with an observer without arguments.
  template <class See>
  constexpr bool observed_within(real tolerance, duration time, duration every, See&& see) {
    return within(tolerance, time, every, [&](auto& course) {
      const state before = save();
      const bool on = see();
      if (!(save() == before)) course.begin_anew();
      return on;
    });
  }

  /// advance_within() with an observer of the course.
  template <class See>
  constexpr bool within(real tolerance, duration time, duration every, See&& see) {
    static_assert(detail::is_same<T, float> || detail::is_same<T, double>,
                  "pathway: advance_within() takes float or double; others have advance_for()");
    constexpr real finest = number<T>::precise ? real(1e-12) : real(1e-6f);
    if (!(tolerance > 0 && tolerance <= 1) || !(time.minutes <= 1e15)) return false;
    const auto& m = model_.tables();
    const real total = static_cast<real>(time.minutes);
    real first = total;
    for (int c = 0; c < m.count.taus; ++c) first = m.tau[c] < first ? m.tau[c] : first;
    detail::adaptive<T, E.nodes, E.taus> course(total, tolerance < finest ? finest : tolerance,
                                                first);
    const auto move = [&](real minutes) {
      const real start = time_;
      course.follow(
          *this, model_, [&](int i) { return is_held(i) ? x_[i] : max_[i]; }, x_, minutes);
      count_from(start + minutes);
    };
    return in_stretches(
        time, every, [&] { return see(course); }, move);
  }

  /// Looks, and moves, in stretches of `every`, until the time is over or an observer says so.
  template <class See, class Move>
  constexpr bool in_stretches(duration time, duration every, See&& see, Move&& go_on) {
    const real total = static_cast<real>(time.minutes);
    if (!(total >= 0) || !(every.minutes >= 1e-6 || total == 0)) return false;
    const real stretch = every.minutes < time.minutes ? static_cast<real>(every.minutes) : total;
    if (!(total <= stretch * real(1e9f))) return false;
    if (!see()) return false;
    // The number of stretches is counted, not summed up: no drift.
    real done = 0;
    for (int32_t k = 1; done < total; ++k) {
      const real end = rounded(stretch * static_cast<real>(k)), next = end < total ? end : total;
      go_on(next - done);
      done = next;
      if (!see()) return false;
    }
    return true;
  }

 private:
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
  /// Room of its tables: no more than it needs.
  static constexpr extent room = tables_of<Net, T>.count;
  /// How many drugs it has.
  static constexpr int drugs = Net.count.drugs;
  /// What an evaluator reads.
  static constexpr const auto& tables() noexcept { return tables_of<Net, T>; }
  /// Drugs and presets.
  static constexpr const auto& pharmacology() noexcept { return pharmacology_of<Net, real_of<T>>; }
};

// Reached only when a name is not in the network: not constexpr, so the build stops here, and the
// template's argument says which name of the network is near.
/// Never defined: a call stops the build, and its name says why.
template <class Suggestion>
void no_such_node_or_input_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_node_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_input_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_drug_in_this_network();
/// Never defined: a call stops the build.
template <class Suggestion>
void no_such_preset_in_this_network();

namespace detail {

/// Kind none stands for a node or an input.
template <symbol_kind Kind>
constexpr bool may_be(symbol_kind k) noexcept {
  return Kind == symbol_kind::none ? k == symbol_kind::node || k == symbol_kind::input : k == Kind;
}

template <symbol_kind Kind, class Suggestion>
constexpr auto stop_for() noexcept {
  if constexpr (Kind == symbol_kind::node) return &no_such_node_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::input) return &no_such_input_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::drug) return &no_such_drug_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::preset) return &no_such_preset_in_this_network<Suggestion>;
  if constexpr (Kind == symbol_kind::none) {
    return &no_such_node_or_input_in_this_network<Suggestion>;
  }
}

template <const auto& Net, symbol_kind Kind, size_t Entry, size_t... At>
constexpr auto stop_with(indices<At...>) noexcept {
  return stop_for<Kind, did_you_mean<word<Net.text[Net.names[Entry].name.offset + At]...>>>();
}

/// The function that stops the build, for each name that can be suggested: a table, because a word
/// in a constant evaluation cannot become a template's argument.
template <const auto& Net, symbol_kind Kind, class Entries>
struct stops;
template <const auto& Net, symbol_kind Kind, size_t... Entry>
struct stops<Net, Kind, indices<Entry...>> {
  template <size_t E>
  static constexpr auto one() noexcept {
    if constexpr (may_be<Kind>(Net.names[E].meaning.kind)) {
      return stop_with<Net, Kind, E>(make_indices<Net.names[E].name.size>{});
    } else {
      return stop_for<Kind, void>();
    }
  }
  static constexpr void (*for_entry[sizeof...(Entry) + 1])() = {one<Entry>()...,
                                                                stop_for<Kind, void>()};
};

/// What a name stands for, or a build error.
template <const auto& Net, symbol_kind Kind>
consteval symbol resolve(const char* name) {
  const symbol s = Net.find(name);
  if (may_be<Kind>(s.kind)) return s;
  const text_view word{name};
  int entry = Net.name_count, distance = 64;
  for (int e = 0; e < Net.name_count && s.is(symbol_kind::none); ++e) {
    if (!may_be<Kind>(Net.names[e].meaning.kind)) continue;
    const int most = word.size < 3 ? 0 : word.size < 5 ? 1 : word.size < 9 ? 2 : 3;
    const int d = edit_distance(word, Net.view(Net.names[e].name), most);
    if (d > most || d >= distance) continue;
    entry = e;
    distance = d;
  }
  stops<Net, Kind, make_indices<static_cast<size_t>(Net.name_count)>>::for_entry[entry]();
  return s;
}

}  // namespace detail

/// A name, made an index by the compiler; a name that the network lacks, or that is of another
/// kind, does not compile.
template <const auto& Net, symbol_kind Kind>
struct name_in {
  /// Its number among its kind.
  index_of<Kind> index;
  /// A name that the network lacks does not compile.
  consteval name_in(const char* name) : index(detail::resolve<Net, Kind>(name).index) {}
  constexpr operator index_of<Kind>() const noexcept { return index; }
};

/// The same for a node or an input.
template <const auto& Net>
struct signal_in {
  /// Which node or input.
  symbol s;
  /// A name that the network lacks does not compile.
  consteval signal_in(const char* name) : s(detail::resolve<Net, symbol_kind::none>(name)) {}
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

/// A cell of a network that the compiler knows, with names. A name that the network lacks does not
/// compile, nor does a constant out of range. Doses come with their unit (20_nM), times too (24_h);
/// levels and settings lie in [0,1]. What is known only at run time goes to the set_ functions,
/// which answer whether they took it.
template <const auto& Net, class T = double, class Stepper = exponential_midpoint,
          class Evaluator = flat>
class simulation : public detail::checked_simulation<Net, T, Stepper, Evaluator>::type {
  using base = typename detail::checked_simulation<Net, T, Stepper, Evaluator>::type;

 public:
  using base::advance;
  using base::advance_for;
  using base::advance_within;
  using base::apply_preset;
  using base::dose;
  using base::held;
  using base::max;
  using base::set_dose;
  using base::set_free;
  using base::set_hold;
  using base::set_input;
  using base::set_level;
  using base::set_max;
  using typename base::real;
  /// A node of this network.
  using node_name = name_in<Net, symbol_kind::node>;
  /// An input of this network.
  using input_name = name_in<Net, symbol_kind::input>;
  /// A drug of this network, or its alias.
  using drug_name = name_in<Net, symbol_kind::drug>;
  /// A preset of this network, or its alias.
  using preset_name = name_in<Net, symbol_kind::preset>;

  /// The network, for look-ups at run time.
  [[nodiscard]] static constexpr const auto& network() noexcept { return Net; }

  // --- reading ---------------------------------------------------------------------------------

  /// A node's level, or an input as the rules see it, in [0,1].
  [[nodiscard]] constexpr real operator[](signal_in<Net> name) const noexcept {
    return name.s.is(symbol_kind::node) ? base::node(node_index(name.s.index))
                                        : base::input(input_index(name.s.index));
  }
  /// In nM; 0: not given.
  [[nodiscard]] constexpr real dose(drug_name drug) const noexcept {
    return base::dose(drug.index);
  }
  /// The scale of a node's drive, in [0,1].
  [[nodiscard]] constexpr real(max)(node_name node) const noexcept {
    return (base::max)(node.index);
  }
  /// Whether a node is held.
  [[nodiscard]] constexpr bool held(node_name node) const noexcept {
    return base::held(node.index);
  }

  // --- constants -------------------------------------------------------------------------------

  /// An input's own setting in [0,1]; drugs of its class add to it.
  constexpr void set(input_name input, constant_share<real> setting) noexcept {
    base::put_input(input.index.number(), setting.value);
  }
  /// Up to 1 M; 0_nM takes it away.
  constexpr void dose(drug_name drug, constant_dose<real> c) noexcept {
    base::put_dose(drug.index.number(), c.nM);
  }
  /// Sets what the preset sets; a later preset or setting wins.
  constexpr void apply(preset_name preset) noexcept { base::put_preset(preset.index.number()); }
  /// Scales a node's drive by [0,1]; the level follows with the node's tau.
  constexpr void(max)(node_name node, constant_share<real> scale) noexcept {
    base::put_max(node.index.number(), scale.value);
  }
  /// The same with 0.
  constexpr void knock_out(node_name node) noexcept { base::put_max(node.index.number(), 0); }
  /// Puts a node to a level in [0,1] and keeps it there until release().
  constexpr void hold(node_name node, constant_share<real> at) noexcept {
    base::put_hold(node.index.number(), at.value);
  }
  /// It goes on by itself from where it is.
  constexpr void release(node_name node) noexcept { base::free(node.index.number()); }
  /// Puts a node to a level in [0,1], from where it goes on by itself.
  constexpr void level(node_name node, constant_share<real> to) noexcept {
    base::put_level(node.index.number(), to.value);
  }

  // --- what is known only at run time: false, and nothing is changed, where it is out of range ---

  /// As set(): an input's own setting, in [0,1].
  [[nodiscard]] constexpr bool set_input(input_name input, real setting) noexcept {
    return base::set_input(input.index, setting);
  }
  /// As dose(), in [0, 1e12] nM.
  [[nodiscard]] constexpr bool set_dose(drug_name drug, concentration c) noexcept {
    return base::set_dose(drug.index, c);
  }
  /// In nM; a dual number keeps its slope.
  [[nodiscard]] constexpr bool set_dose(drug_name drug, real nM) noexcept {
    return base::set_dose(drug.index, nM);
  }
  /// As max(), in [0,1].
  [[nodiscard]] constexpr bool set_max(node_name node, real scale) noexcept {
    return base::set_max(node.index, scale);
  }
  /// As hold(), in [0,1].
  [[nodiscard]] constexpr bool set_hold(node_name node, real at) noexcept {
    return base::set_hold(node.index, at);
  }
  /// As level(), in [0,1].
  [[nodiscard]] constexpr bool set_level(node_name node, real to) noexcept {
    return base::set_level(node.index, to);
  }

  /// As in the base; the observer sees this cell, with its names.
  template <class Observer>
  constexpr void advance(constant_time time, constant_interval every, Observer&& see) {
    base::observed_whole(time.time, every.time, [&] { return base::goes_on(see, *this); });
  }
  /// As advance() with an observer; false where a time is out of range.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_for(duration time, duration every, Observer&& see) {
    return base::observed(time, every, [&] { return base::goes_on(see, *this); });
  }
  /// As advance_within() with an observer; false where a time or the tolerance is out of range.
  template <class Observer>
  [[nodiscard]] constexpr bool advance_within(real tolerance, duration time, duration every,
                                              Observer&& see) {
    return base::observed_within(tolerance, time, every, [&] { return base::goes_on(see, *this); });
  }
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

/// An observer that calls act() once: when condition(cell) holds for the first time. It may change
/// the cell, which it then has a reference to.
///
///   cell.advance_for(48_h, 10_min, when([](const auto& c) { return c["NODE"] > 0.5; },
///                                       [&] { cell.dose("drug", 100_nM); }));
template <class Condition, class Act>
[[nodiscard]] constexpr auto when(Condition condition, Act act) {
  return [condition, act, done = false](const auto& cell) mutable {
    if (done || !condition(cell)) return;
    done = true;
    act();
  };
}

namespace detail {

/// A cell on its way to rest: a constant of its own for every 60 iterations, so that each has the
/// compiler's whole budget.
template <class Cell>
struct resting {
  Cell cell{};
  bool settled = false;
};
template <class Cell, int Leg>
constexpr resting<Cell> rest_after() noexcept;
template <class Cell, int Leg>
inline constexpr resting<Cell> rest_leg = rest_after<Cell, Leg>();
template <class Cell, int Leg>
constexpr resting<Cell> rest_after() noexcept {
  resting<Cell> now{};
  if constexpr (Leg > 0) now = rest_leg<Cell, Leg - 1>;
  now.settled = now.cell.settle(Cell::default_tolerance, 60).converged;
  return now;
}
template <class Cell, int Leg = 0>
constexpr const Cell& rest_of() noexcept {
  if constexpr (rest_leg<Cell, Leg>.settled) {
    return rest_leg<Cell, Leg>.cell;
  } else {
    static_assert(Leg < 7, "the network does not come to rest from its start levels");
    return rest_of<Cell, Leg + 1>();
  }
}

}  // namespace detail

/// The untreated cell at rest, as a constant that the compiler finds once: settle() from the start
/// levels, no drug, inputs as in the text. Start from it, not from the start levels, to see what a
/// drug does. Where the network does not come to rest within 480 iterations, the build stops.
template <class Cell>
[[nodiscard]] constexpr const Cell& at_rest_cell() noexcept {
  return detail::rest_of<Cell>();
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
