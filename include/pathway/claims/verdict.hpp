// Plays the runs of a claim and judges it. The same functions work in the compiler and at run time.
#ifndef PATHWAY_CLAIMS_VERDICT_HPP
#define PATHWAY_CLAIMS_VERDICT_HPP

#include "pathway/claims/claim.hpp"
#include "pathway/text/compile.hpp"
#include "pathway/dynamics/simulation.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Puts the settings of one stage on a cell that has none yet; `others` holds the levels of the run
/// that `NODE.hold=@run` names, by node (null: no such setting may be there). Answers whether the
/// cell took them all.
template <class Simulation, class Claims, class Real>
[[nodiscard]] constexpr bool apply_stage(Simulation& cell, const Claims& all,
                                         const stage_data& stage, const Real* others) {
  using real = typename Simulation::real;
  bool taken = true;
  for (int i = 0; i < stage.settings; ++i) {
    const run_setting& s = all.settings[stage.first_setting + i];
    bool ok = false;
    switch (s.kind) {
      case run_setting::input:
        ok = cell.set_input(input_index(s.target), to<real>(s.value));
        break;
      case run_setting::max:
        ok = cell.set_max(node_index(s.target), to<real>(s.value));
        break;
      case run_setting::hold:
        ok = cell.set_hold(node_index(s.target), to<real>(s.value));
        break;
      case run_setting::dose:
        ok = cell.set_dose(drug_index(s.target), to<real>(s.value));
        break;
      case run_setting::preset:
        ok = cell.apply_preset(preset_index(s.target));
        break;
      case run_setting::hold_at_run:
        ok = others != nullptr && cell.set_hold(node_index(s.target), others[s.target]);
        break;
    }
    taken = taken && ok;
  }
  return taken;
}

/// Puts a cell, which has come to the end of the stage before or was reset, to where stage `k` of
/// run number `run` begins. `others` as in apply_stage(). Answers whether it took all settings.
template <class Simulation, class Claims, class Real>
[[nodiscard]] constexpr bool begin_stage(Simulation& cell, const Claims& all, int run, int k,
                                         const Real* others) {
  const stage_data& stage = all.stages[all.runs[run].first_stage + k];
  bool taken = true;
  if (stage.minutes.digits != 0 && k == 0 && others != nullptr) {  // where the first run stands
    for (int i = 0; i < cell.nodes(); ++i) {
      taken = cell.set_level(node_index(i), others[i]) && taken;
    }
  }
  if (k > 0) cell.clear_settings();
  return apply_stage(cell, all, stage, others) && taken;
}

/// Plays run number `run`, not checked, into `levels` (a level per node) and tells whether the cell
/// took all settings and reached every steady state. `others`: the levels of the run it needs
/// (run_data::needs), or null. `tolerance` as in settle(). The cell is reset first. Costs a
/// settle() or advance() for each stage.
template <class Simulation, class Claims, class Real>
constexpr bool play(Simulation& cell, const Claims& all, int run, const Real* others, Real* levels,
                    typename Simulation::real tolerance) {
  using real = typename Simulation::real;
  const run_data& r = all.runs[run];
  cell.reset();
  bool settled = true;
  for (int k = 0; k < r.stages; ++k) {
    const stage_data& stage = all.stages[r.first_stage + k];
    settled = begin_stage(cell, all, run, k, others) && settled;
    if (stage.minutes.digits != 0) {
      settled = cell.advance_for({static_cast<double>(to<real>(stage.minutes))}) && settled;
    } else {
      settled = cell.settle(tolerance).converged && settled;
    }
  }
  for (int i = 0; i < cell.nodes(); ++i) levels[i] = cell.node(node_index(i));
  return settled;
}

/// One side of an expectation, `operands` of them from number `first`; products before sums.
/// levels(run)[node] gives a read-out. A quotient by 0 is infinite or no number.
template <class Real, class Claims, class Levels>
constexpr Real evaluate(const Claims& all, int first, int operands, const Levels& levels) {
  Real sum = 0, product = 0;
  for (int i = first; i < first + operands; ++i) {
    const operand& o = all.operands[i];
    const Real v = o.run < 0 ? to<Real>(o.value) : levels(o.run)[o.node];
    if (o.sign == '*') {
      product = rounded(product * v);
    } else if (o.sign == '/') {
      product = product / v;
    } else {
      sum = sum + product;
      product = o.sign == '-' ? -v : v;
    }
  }
  return sum + product;
}

/// What an expectation found: both sides, and what was expected of them.
template <class Real>
struct finding {
  /// What was found on both sides, and the difference that was asked for.
  Real left = 0, right = 0, effect = 0;
  /// Asked: equal within the effect; else greater by it.
  bool equal = false;

  /// Left less right.
  constexpr Real difference() const { return left - right; }
  /// Whether the difference is at least `least`; for `=` whether it is within the effect. Never
  /// where a side is infinite or no number, as after a quotient by 0.
  constexpr bool holds(Real least) const {
    const Real d = difference();
    return d - d == 0 && (equal ? d <= effect && -d <= effect : d >= least);
  }
  /// With the visible effect that the claim asks for; with none, `>` means greater at all.
  constexpr bool ok() const { return holds(effect) && (equal || difference() > 0); }
};

/// The finding of one expectation; levels(run)[node] gives the level of a node at the end of a run.
template <class Real, class Claims, class Levels>
constexpr finding<Real> find_out(const Claims& all, const expectation& e, const Levels& levels) {
  return {evaluate<Real>(all, e.first, e.left, levels),
          evaluate<Real>(all, e.first + e.left, e.right, levels), to<Real>(e.effect), e.equal};
}

// --- in the compiler ---------------------------------------------------------------------------

namespace detail {

template <claim_capacity C>
struct parsed_claims {
  basic_claims<C> all{};
  diagnostic error{};
};

template <const auto& Net, const auto& Text>
struct compiled_claims {
  static constexpr joined<Text> source{};
  static constexpr claim_capacity room = count_claims({source.text, source.size});
  static constexpr parsed_claims<room> parse_all() {
    parsed_claims<room> p{};
    p.error = parse_claims(Net, p.all, text_view(source.text, source.size));
    return p;
  }
  static constexpr parsed_claims<room> result = parse_all();
  static constexpr diagnostic error = result.error;
  static constexpr bool ok = told<error>();
};

template <const auto& Net, const auto& Text>
constexpr auto checked_claims() {
  if constexpr (!text_is_known<Text>()) {
    return basic_claims<claim_capacity{}>{};
  } else {
    static_cast<void>(compiled_claims<Net, Text>::ok);  // where a mistake stops the build
    return compiled_claims<Net, Text>::result.all;
  }
}

/// The first run with the same words: many claims have the same control, which is then played once.
template <const auto& All, int Run>
inline constexpr int same_run = [] {
  if (All.runs[Run].needs >= 0) return Run;
  int first = 0;
  while (All.runs[first].needs >= 0 ||
         !(All.view(All.runs[first].text) == All.view(All.runs[Run].text))) {
    ++first;
  }
  return first;
}();

/// A run on its way to the steady state: a constant of its own for every 70 iterations, so that
/// each has the compiler's whole budget.
template <const auto& Net>
struct leg {
  simulation<Net> cell;
  bool settled = false;
};

template <const auto& Net, const auto& All, int Run, int Leg>
constexpr leg<Net> play_leg();
template <const auto& Net, const auto& All, int Run, int Leg = 0>
inline constexpr leg<Net> leg_of = play_leg<Net, All, Run, Leg>();

/// The last leg of a run: the first that settles, or the fourth.
template <const auto& Net, const auto& All, int Run, int Leg = 0>
constexpr const leg<Net>& end_of() {
  if constexpr (leg_of<Net, All, Run, Leg>.settled || Leg == 3) {
    return leg_of<Net, All, Run, Leg>;
  } else {
    return end_of<Net, All, Run, Leg + 1>();
  }
}

template <const auto& Net>
struct node_levels {
  double of[Net.count.nodes > 0 ? Net.count.nodes : 1] = {};
  bool settled = false;
};

template <const auto& Net, const auto& All, int Run>
constexpr node_levels<Net> find_levels() {
  node_levels<Net> out{};
  const leg<Net>& last = end_of<Net, All, Run>();
  out.settled = last.settled;
  for (int i = 0; i < Net.count.nodes; ++i) out.of[i] = last.cell.node(node_index(i));
  return out;
}
template <const auto& Net, const auto& All, int Run>
inline constexpr node_levels<Net> levels_of = find_levels<Net, All, Run>();

/// Those of the first run with the same words.
template <const auto& Net, const auto& All, int Run>
constexpr const node_levels<Net>& end_levels() {
  return levels_of<Net, All, same_run<All, Run>>;
}

template <const auto& Net, const auto& All, int Run, int Leg>
constexpr leg<Net> play_leg() {
  constexpr run_data run = All.runs[Run];
  constexpr stage_data stage = All.stages[run.first_stage];
  static_assert(run.stages == 1 && stage.minutes.digits == 0,
                "the compiler proves claims about steady states; those in time are run");
  leg<Net> now{};
  bool taken = true;
  if constexpr (Leg > 0) {
    now = leg_of<Net, All, Run, Leg - 1>;
  } else if constexpr (run.needs >= 0) {
    taken = apply_stage(now.cell, All, stage, end_levels<Net, All, run.needs>().of);
  } else {
    taken = apply_stage(now.cell, All, stage, static_cast<const double*>(nullptr));
  }
  now.settled = now.cell.settle(1e-5, 70).converged && taken;
  return now;
}

/// The levels of the runs of one claim, by run.
template <const auto& Net, const auto& All, int First, class Runs>
struct levels_of_claim;
template <const auto& Net, const auto& All, int First, size_t... R>
struct levels_of_claim<Net, All, First, indices<R...>> {
  constexpr const double* operator()(int run) const {
    const double* const levels[] = {end_levels<Net, All, First + static_cast<int>(R)>().of...};
    return levels[run - First];
  }
};

/// Named in the build error when a claim does not hold.
template <class Claim, int Expectation>
struct claim_holds {};
template <class Claim, int Run>
struct run_settles {};

template <class What, bool Holds>
constexpr bool proven() {
  static_assert(Holds, "this claim does not hold in this network (see the names in this error)");
  return Holds;
}

template <const auto& Net, const auto& All, int Claim, size_t... Letter, size_t... E, size_t... R>
constexpr bool prove_claim(indices<Letter...>, indices<E...>, indices<R...>) {
  constexpr claim_data c = All.claims[Claim];
  [[maybe_unused]] constexpr levels_of_claim<Net, All, c.first_run, make_indices<c.runs>> levels{};
  using id = word<All.text[c.id.offset + Letter]...>;
  const bool holds[] = {
      true,
      proven<run_settles<id, static_cast<int>(R) + 1>,
             end_levels<Net, All, c.first_run + static_cast<int>(R)>().settled>()...,
      proven<claim_holds<id, static_cast<int>(E) + 1>,
             find_out<double>(All, All.expectations[c.first_expectation + E], levels).ok()>()...};
  for (const bool each : holds) {
    if (!each) return false;
  }
  return true;
}

}  // namespace detail

/// The claims of a text about a network, both named constants, checked by the compiler: a mistake
/// is a build error with line and column. What may be a text is said at pathway::network.
template <const auto& Net, const auto& Text>
inline constexpr auto claims = detail::checked_claims<Net, Text>();

/// True, or a build error that names the claim and which of its expectations fails (counted from
/// 1), or which of its runs reaches no steady state. `Claim` counts from 0; All.find("F7") gives
/// it. The claims must have been read for this network. Runs in time are refused: they are played
/// at run time. A definition without an expectation is true. Costs the compiler about as much as
/// ten thousand lines for each run of a large network; runs with the same words are played once.
template <const auto& Net, const auto& All, int Claim>
constexpr bool prove() {
  static_assert(Claim >= 0 && Claim < All.count.claims,
                "pathway: there is no claim of this number");
  static_assert(All.about == Net.text, "pathway: these claims were read for another network");
  constexpr claim_data c = All.claims[Claim];
  return detail::prove_claim<Net, All, Claim>(detail::make_indices<c.id.size>{},
                                              detail::make_indices<c.expectations>{},
                                              detail::make_indices<c.runs>{});
}

namespace detail {
template <const auto& Net, const auto& All, size_t... Claim>
constexpr bool prove_each(indices<Claim...>) {
  // An array and no fold, which nests: clang stops at 256 brackets.
  const bool holds[] = {prove<Net, All, static_cast<int>(Claim)>()...};
  for (const bool each : holds) {
    if (!each) return false;
  }
  return true;
}
}  // namespace detail

/// The same for every claim of a text; a text without one is refused.
template <const auto& Net, const auto& All>
constexpr bool prove_all() {
  static_assert(All.count.claims > 0, "pathway: there is no claim in this text");
  if constexpr (All.count.claims > 0) {
    return detail::prove_each<Net, All>(detail::make_indices<All.count.claims>{});
  } else {
    return false;
  }
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
