// A short run of a small network with everything that computes: a digest of its bits. The number of
// steps is known only when it runs, so that no compiler computes it beforehand. See flags_slow.sh.
// SPDX-License-Identifier: MIT
#include <stdint.h>
#include <stdio.h>

// clang-format off
#ifdef BEFORE  // a pragma
_Pragma(BEFORE)
#endif
#include "pathway/dynamics/simulation.hpp"
#include "pathway/dynamics/unrolled.hpp"
#include "pathway/text/compile.hpp"

#ifdef AFTER  // a pragma between the header and its use
_Pragma(AFTER)
#endif
#ifndef CALLER  // an attribute of the functions that use it
#define CALLER
#endif
using namespace pathway::literals;
// clang-format on

inline constexpr char text[] = R"(
input growth = 0.7
input block = 0
drug blocker = block(IC50=3nM Emax=0.9 h=1.3)
node A tau=5
node B tau=11
node C tau=170
node D tau=37
growth & !B => A [n=1.4 EC50=0.3]
A & !block => B [n=3 EC50=0.45 w=0.9]
B => C [n=2.7 EC50=0.6]
A => C [w=0.35]
C & D & A => D [n=4]
!C => D [n=1.7 EC50=0.2]
)";
inline constexpr auto net = pathway::network<text>;

static uint64_t digest = 0xcbf29ce484222325;

template <class T, class Stepper, class Evaluator>
CALLER static void run(int steps) {
  pathway::simulation<net, T, Stepper, Evaluator> cell;
  cell.step_size(2_min);
  cell.dose("blocker", 4_nM);
  for (int i = 0; i < steps; ++i) {
    cell.step();
    if (i == steps / 2) cell.knock_out("B");
    if (i == steps * 2 / 3) cell.knock_out("A");  // down through the smallest numbers
    for (int n = 0; n < cell.nodes(); ++n) {
      const double level = cell.node(pathway::node_index(n));
      digest = (digest ^ __builtin_bit_cast(uint64_t, level)) * 0x100000001b3;
    }
  }
  const volatile float nothing = __builtin_nanf("");
  if (cell.set_dose(pathway::drug_index(0), nothing) ||
      cell.set_level(pathway::node_index(0), nothing))
    digest = 0;
  cell.release("B");
  if (!cell.settle()) digest = 0;
  for (int n = 0; n < cell.nodes(); ++n) {
    const double level = cell.node(pathway::node_index(n));
    digest = (digest ^ __builtin_bit_cast(uint64_t, level)) * 0x100000001b3;
  }
}

CALLER int main(int count, char**) {
  using pathway::flat, pathway::unrolled;
  const int steps = 300 * count;
  run<float, pathway::exponential_midpoint, flat>(steps);
  run<double, pathway::exponential_euler, unrolled>(steps);
  run<float, pathway::rk4, unrolled>(steps);
  printf("%016llx\n", static_cast<unsigned long long>(digest));
}
