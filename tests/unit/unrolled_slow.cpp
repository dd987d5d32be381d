// The unrolled evaluator and the flat one give the same bits: drives at random states, and every
// stepper over time, with doses, presets, holds and scaled nodes.
// SPDX-License-Identifier: MIT
#include "pathway/dynamics/unrolled.hpp"

#include <doctest/doctest.h>

#include "../support/both.hpp"
#include "mtor.hpp"
#include "../support/random.hpp"
#include "../support/must.hpp"

using pathway::fixed;
using pathway::flat;
using pathway::level_of;
using pathway::number;
using pathway::real_of;
using pathway::unrolled;

namespace {

// What the core has not: a node without a rule, a rule without a term, weights 0 and 1 in every
// place, one node that reads itself, and every kind of gate, on inputs and on nodes.
constexpr char corners_text[] = R"(
default tau=3 n=1.4 EC50=0.5
input in = 0.4 "an input"
input on = 1 "another"
node alone tau=1 start=0.7 "no rule"
node always "constitutive"
node self start=0.2 max=0.8 "reads itself"
node many start=0.9 "many rules"
=> always [w=0.3]
self & !in => self [n=3 EC50=0.3]
always => self [w=0]
in & on & alone & !always & self => many [w=0.9]
!in => many
on => many [w=0.2 n=2 EC50=0.7]
alone => many [w=0 n=4 EC50=0.2]
!alone & !self => many [w=0.6 n=0.7 EC50=0.9]
always & many => many [w=0.5 n=1 EC50=0.5]
many => many [w=0.1 n=1 EC50=0.4]
=> many [w=0.05]
)";
inline constexpr auto corners = pathway::network<corners_text>;

constexpr bool same(double a, double b) {
  return __builtin_bit_cast(uint64_t, a) == __builtin_bit_cast(uint64_t, b);
}
constexpr bool same(float a, float b) {
  return __builtin_bit_cast(uint32_t, a) == __builtin_bit_cast(uint32_t, b);
}
template <int Fraction>
constexpr bool same(fixed<Fraction> a, fixed<Fraction> b) {
  return a.raw == b.raw;
}

template <class T, class Stepper, class Evaluator>
using core_cell = mtor::cell<T, Stepper, Evaluator>;
template <class T, class Stepper, class Evaluator>
using corners_cell = pathway::simulation<corners, T, Stepper, Evaluator>;

/// A number in [0,1], and now and then one of the two ends.
template <class Real>
constexpr Real share(random_numbers& dice) {
  return dice.one_in(8) ? static_cast<Real>(dice.below(2)) : static_cast<Real>(dice.unit());
}

/// The drives of both evaluators at one random state of a cell that random things were done to.
template <template <class, class, class> class Cell, class T, class Stepper>
constexpr bool same_drives(random_numbers& dice) {
  using real = real_of<T>;
  Cell<T, Stepper, flat> a;
  Cell<T, Stepper, unrolled> b;
  for (int i = 0; i < a.nodes(); ++i) {
    const real x = share<real>(dice), max = share<real>(dice), hold = share<real>(dice);
    must(a.set_level(pathway::node_index(i), x));
    must(b.set_level(pathway::node_index(i), x));
    if (dice.one_in(4)) {
      must(a.set_max(pathway::node_index(i), max));
      must(b.set_max(pathway::node_index(i), max));
    }
    if (dice.one_in(8)) {
      must(a.set_hold(pathway::node_index(i), hold));
      must(b.set_hold(pathway::node_index(i), hold));
    }
  }
  for (int i = 0; i < a.inputs(); ++i) {
    const real setting = share<real>(dice);
    must(a.set_input(pathway::input_index(i), setting));
    must(b.set_input(pathway::input_index(i), setting));
  }
  for (int d = 0; d < a.drugs(); ++d) {
    if (!dice.one_in(4)) continue;
    const real nM = static_cast<real>(dice.below(1000));
    must(a.set_dose(pathway::drug_index(d), nM));
    must(b.set_dose(pathway::drug_index(d), nM));
  }

  level_of<T> of_a[256] = {}, of_b[256] = {};
  a.drives(a.levels(), [&of_a](int i, level_of<T> f) { of_a[i] = f; });
  b.drives(b.levels(), [&of_b](int i, level_of<T> f) { of_b[i] = f; });
  for (int i = 0; i < a.nodes(); ++i) {
    if (!same(of_a[i], of_b[i])) return false;
  }
  return true;
}

/// Both evaluators over time, through presets, doses and a knock-out.
template <template <class, class, class> class Cell, class T, class Stepper>
bool same_course(random_numbers& dice) {
  using real = real_of<T>;
  Cell<T, Stepper, flat> a;
  Cell<T, Stepper, unrolled> b;
  const pathway::duration step{Stepper::bounded ? 0.7 : 0.3};
  bool equal = a.set_step(step) && b.set_step(step);
  const auto both = [&](auto change) { equal = change(a) && change(b) && equal; };
  for (int k = 0; k < 12; ++k) {
    const int node = dice.below(a.nodes()), input = dice.below(a.inputs());
    const real much = share<real>(dice);
    both([&](auto& cell) { return cell.set_max(pathway::node_index(node), much); });
    both([&](auto& cell) { return cell.set_input(pathway::input_index(input), much); });
    if (a.drugs() > 0) {
      const int drug = dice.below(a.drugs());
      both([&](auto& cell) { return cell.set_dose(pathway::drug_index(drug), 100 * much); });
    }
    if (a.network().count.presets > 0) {
      const int preset = dice.below(a.network().count.presets);
      both([&](auto& cell) { return cell.apply_preset(pathway::preset_index(preset)); });
    }
    both([](auto& cell) { return cell.advance_for(pathway::duration{11}); });
    for (int i = 0; i < a.nodes(); ++i) {
      equal = equal && same(a.levels()[i], b.levels()[i]);
    }
  }
  const auto settled_a = a.settle();
  const auto settled_b = b.settle();
  equal = equal && settled_a.iterations == settled_b.iterations &&
          same(settled_a.residual, settled_b.residual);
  for (int i = 0; i < a.nodes(); ++i) equal = equal && same(a.levels()[i], b.levels()[i]);
  return equal;
}

constexpr int in_the_compiler() {
  random_numbers dice(5);
  HOLDS(same_drives<core_cell, double, pathway::exponential_midpoint>(dice));
  HOLDS(same_drives<core_cell, float, pathway::exponential_midpoint>(dice));
  for (int k = 0; k < 4; ++k) {
    HOLDS(same_drives<corners_cell, double, pathway::exponential_midpoint>(dice));
    HOLDS(same_drives<corners_cell, fixed<15>, pathway::exponential_midpoint>(dice));
  }
  return 0;
}

}  // namespace

BOTH("unrolled and flat give the same bits in a constant expression", in_the_compiler)

TEST_CASE_TEMPLATE("unrolled and flat give the same bits at random states", T, double, float,
                   fixed<15>, fixed<16>) {
  random_numbers dice(20201031);
  RANDOM_SEED(dice);
  int different = 0;
  for (int k = 0; k < 1000; ++k) {
    different += same_drives<core_cell, T, pathway::exponential_midpoint>(dice) ? 0 : 1;
    different += same_drives<corners_cell, T, pathway::exponential_midpoint>(dice) ? 0 : 1;
  }
  CHECK(different == 0);
}

TEST_CASE_TEMPLATE("unrolled and flat give the same bits with every stepper", Stepper,
                   pathway::exponential_midpoint, pathway::exponential_euler, pathway::euler,
                   pathway::heun, pathway::rk4) {
  random_numbers dice(31);
  RANDOM_SEED(dice);
  CHECK(same_course<core_cell, double, Stepper>(dice));
  CHECK(same_course<corners_cell, float, Stepper>(dice));
  CHECK(same_course<corners_cell, fixed<15>, Stepper>(dice));
}
