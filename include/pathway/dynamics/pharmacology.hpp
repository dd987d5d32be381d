// Doses and presets as numbers: which inputs a drug sets and how strongly, what a preset sets.
#ifndef PATHWAY_DYNAMICS_PHARMACOLOGY_HPP
#define PATHWAY_DYNAMICS_PHARMACOLOGY_HPP

#include "pathway/text/network.hpp"
#include "pathway/number/number.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// effect = Emax D^h / (IC50^h + D^h), in [0, Emax]; D in the unit of IC50, both not negative.
template <class Real>
constexpr Real drug_effect(Real dose, Real IC50, Real Emax, Real h) noexcept {
  if (!(dose > 0)) return 0;
  if (h == Real(1)) return Emax * (dose / (IC50 + dose));
  if (dose <= IC50) {  // pow_unit takes numbers up to 1
    const Real p = pow_unit(dose / IC50, h);
    return Emax * (p / (Real(1) + p));
  }
  return Emax / (Real(1) + pow_unit(IC50 / dose, h));
}

/// Drugs and presets as flat arrays of one number type.
template <class Real, capacity C>
struct pharmacology {
  static constexpr size_t room(int n) noexcept { return n > 0 ? static_cast<size_t>(n) : 1; }
  /// What a drug does to one input.
  struct action {
    /// Numbers of the drug and of the input.
    uint16_t drug = 0, input = 0;
    Real IC50 = 1, Emax = 0, h = 1;  ///< IC50 in nM
  };
  /// One setting of a preset.
  struct setting {
    /// The number of the input or of the node.
    uint16_t target = 0;
    /// What is set.
    setting_kind kind = setting_kind::input;
    /// In [0,1].
    Real value = 0;
  };
  /// How much is in use.
  capacity count{};
  /// Drug by drug.
  action actions[room(C.actions)] = {};
  /// Preset by preset.
  setting settings[room(C.settings)] = {};
  /// Where the settings of each preset begin.
  uint16_t first_setting[room(C.presets + 1)] = {};
};

/// Fills it from a network of the same room.
template <class Real, capacity C, class Network>
constexpr void fill_pharmacology(pharmacology<Real, C>& p, const Network& net) noexcept {
  p.count = net.count;
  for (int d = 0; d < net.count.drugs; ++d) {
    for (int a = 0; a < net.drugs[d].actions; ++a) {
      const int k = net.drugs[d].first_action + a;
      const action_data& from = net.actions[k];
      p.actions[k] = {static_cast<uint16_t>(d), from.input, to<Real>(from.IC50),
                      to<Real>(from.Emax), to<Real>(from.h)};
    }
  }
  for (int i = 0; i < net.count.settings; ++i) {
    const setting_data& from = net.settings[i];
    p.settings[i] = {from.target, from.kind, to<Real>(from.value)};
  }
  for (int i = 0; i < net.count.presets; ++i) {
    p.first_setting[i + 1] =
        static_cast<uint16_t>(net.presets[i].first_setting + net.presets[i].settings);
  }
}

/// The same as a value.
template <class Real, capacity C, class Network>
constexpr pharmacology<Real, C> make_pharmacology(const Network& net) noexcept {
  pharmacology<Real, C> p{};
  fill_pharmacology(p, net);
  return p;
}

/// The drugs and presets of a network that the compiler knows.
template <const auto& Net, class Real>
inline constexpr auto pharmacology_of = make_pharmacology<Real, Net.count>(Net);

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
