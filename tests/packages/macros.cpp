// The library after the macros of a core and of other libraries: it compiles, and its functions of
// the same name can be called. SPDX-License-Identifier: MIT
#include <Arduino.h>
//
#include "macros.h"
//
#include <mtor.h>
#include <mtor/claims.hpp>
#include <mtor/references.hpp>

constexpr bool answers() {
  mtor::core_cell<float> cell;
  (cell.max)("S6K1", 0.5f);  // in brackets it is not the macro max(a, b)
  cell.hold("IRS1", 0.5f);
  const bool held = cell.held("IRS1");
  cell.release("IRS1");
  return held && (cell.max)("S6K1") == 0.5f;
}
static_assert(answers());
