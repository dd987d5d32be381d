// The run that every variant makes: four stages.
// SPDX-License-Identifier: MIT
#ifndef STAGES_HPP
#define STAGES_HPP

#include "mtor.hpp"

namespace stages {

constexpr int count = 4;

template <class Cell>
constexpr void begin(Cell& cell, int stage) {
  using namespace mtor::literals;
  if (stage == 1) cell.dose("everolimus", 20_nM);
  if (stage == 2) cell.dose("gedatolisib", 7_nM);
  if (stage == 3) {
    cell.set("growth_factor", 0.3f);
    cell.knock_out("S6K1");
  }
}

}  // namespace stages

#endif
