// Any bytes as the state of a cell: refused with nothing changed, or taken, and then every level
// stays in bounds and what is saved goes on with the same bits.
// SPDX-License-Identifier: MIT
#include <cstring>
#include <memory>

#include "fuzz.hpp"
#include "pathway.hpp"

namespace {

inline constexpr char text[] = R"(
input signal = 0.5
input block = 0
node A tau=3 max=0.8
node B tau=0.5
node C tau=200 start=1
drug blocker = block(IC50=2nM h=2)
signal & !C => A
A & !block => B [n=1 w=0.7]
B => C [n=3 EC50=0.4]
=> C [w=0.1]
)";
inline constexpr auto network = pathway::network<text>;

template <class T, class Stepper>
void try_state(const uint8_t* data, size_t size) {
  using cell_type = pathway::simulation<network, T, Stepper>;
  cell_type cell, other;
  cell.step();
  typename cell_type::state s = cell.save(), before = s;
  auto* const bytes = reinterpret_cast<uint8_t*>(&s);
  // Each byte is put over one of a state that is good, so that some are taken.
  for (size_t i = 0; i + 2 < size; i += 3) {
    bytes[(data[i] | size_t{data[i + 1]} << 8) % sizeof s] = data[i + 2];
  }
  if (!cell.load(s)) {
    MUST_HOLD(cell.save() == before);
    return;
  }
  for (int round = 0; round < 4; ++round) {
    const auto kept = cell.save();
    MUST_HOLD(other.load(kept) && other.save() == kept && other == cell);
    cell.step();
    other.step();
    MUST_HOLD(other == cell);
    for (int i = 0; i < cell.nodes(); ++i) {
      const auto level = cell.node(pathway::node_index(i));
      MUST_HOLD(!Stepper::bounded || (level >= 0 && level <= 1));  // neither is true of NaN
      MUST_HOLD(level == level);
    }
    if (round == 1) MUST_HOLD(!cell.set_dose(pathway::drug_index(0), -1));
    if (round == 2) static_cast<void>(cell.settle());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  switch (data[0] % 5) {
    case 0:
      try_state<double, pathway::exponential_midpoint>(data + 1, size - 1);
      break;
    case 1:
      try_state<float, pathway::exponential_euler>(data + 1, size - 1);
      break;
    case 2:
      try_state<pathway::q1_15, pathway::exponential_euler>(data + 1, size - 1);
      break;
    case 3:
      try_state<pathway::q16_16, pathway::exponential_midpoint>(data + 1, size - 1);
      break;
    default:
      try_state<double, pathway::rk4>(data + 1, size - 1);
  }
  return 0;
}
