// Reading a network takes time that grows with it and no faster: 256 to 2048 nodes, three rules
// each. Prints the times and what a node costs; 1 where a node of 2048 costs twice what it costs
// among 256. SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include "../support/random.hpp"
#include "pathway/dynamics/editable.hpp"

namespace {

using edit = pathway::editable<2048, 8000, 1 << 20, 0>;

std::string network_of(int nodes) {
  random_numbers dice{7};
  std::string text;
  for (int i = 0; i < nodes; ++i) {
    text += "node N" + std::to_string(i) + " tau=3 \"one of many\"\n";
  }
  for (int i = 0; i < nodes; ++i) {
    for (int k = 0; k < 3; ++k) {
      const int first = dice.below(nodes);
      text += "N" + std::to_string(first) + " & !N" + std::to_string((first + 1 + k) % nodes) +
              " => N" + std::to_string(i) + " [w=0.5 EC50=0.4] (Someone2004) \"a sentence\"\n";
    }
  }
  return text;
}

/// Seconds of the fastest of many, which other programs disturb least.
double time_of(edit& e, const std::string& text) {
  using clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int k = 0; k < 15; ++k) {
    const auto begin = clock::now();
    if (!e.parse({text.data(), text.size()}).ok()) return -1;
    best = std::min(best, std::chrono::duration<double>(clock::now() - begin).count());
  }
  return best;
}

}  // namespace

int main() {
  static edit& e = *new edit;
  double first = 0, last = 0;
  for (const int nodes : {256, 512, 1024, 2048}) {
    const double seconds = time_of(e, network_of(nodes));
    if (seconds < 0) return 2;
    last = seconds / nodes;
    if (first == 0) first = last;
    std::printf("%4d nodes: %6.3f ms, a node %.2f us, %.2f of the first\n", nodes, 1e3 * seconds,
                1e6 * last, last / first);
  }
  return last < 2 * first ? 0 : 1;
}
