// The same network with other constants: how much does an answer depend on the numbers in the text?
#ifndef PATHWAY_ANALYSIS_VARY_HPP
#define PATHWAY_ANALYSIS_VARY_HPP

#include "pathway/text/network.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// A number in [0,1) that depends on nothing but its arguments, so that every machine draws the
/// same. The finalizer of SplitMix64 (Steele, Lea & Flood 2014, OOPSLA), over a counter.
[[nodiscard]] constexpr double random_unit(uint64_t seed, uint64_t draw, uint64_t item) noexcept {
  uint64_t z = seed + draw * 0x9E3779B97F4A7C15u + item * 0xD1B54A32D192ED03u;
  for (int round = 0; round < 2; ++round) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    z = z ^ (z >> 31);
  }
  return static_cast<double>(z >> 32) / 4294967296.0;
}

/// Multiplies every weight, EC50 and tau by a factor of its own in [1-amplitude, 1+amplitude];
/// weights stay at most 1 and EC50 at most 0.999. Six digits are kept. `net` must hold the unvaried
/// constants. False, and nothing is changed, for an amplitude outside [0,1].
template <class Network>
[[nodiscard]] constexpr bool vary(Network& net, uint64_t seed, uint64_t draw,
                                  double amplitude) noexcept {
  if (!(amplitude >= 0 && amplitude <= 1)) return false;
  uint64_t item = 0;
  const auto varied = [&](const decimal& value, double most) {
    const double factor = 1 + amplitude * (2 * random_unit(seed, draw, ++item) - 1);
    const double v = to<double>(value) * factor;
    const double kept = v < most ? v : most;
    const uint64_t digits = static_cast<uint64_t>(kept * 1e6 + 0.5);
    return decimal{digits == 0 && value.digits != 0 ? 1 : digits, -6, false};
  };
  for (int r = 0; r < net.count.rules; ++r) {
    net.rules[r].w = varied(net.rules[r].w, 1);
    net.rules[r].EC50 = varied(net.rules[r].EC50, 0.999);
  }
  for (int i = 0; i < net.count.nodes; ++i) net.nodes[i].tau = varied(net.nodes[i].tau, 1e12);
  return true;
}

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
