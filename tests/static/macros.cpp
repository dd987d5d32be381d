// The headers behind what an Arduino core and other libraries define: see ../packages/macros.h.
// SPDX-License-Identifier: MIT
#include <stddef.h>
#include <stdint.h>

#include "../packages/Arduino.h"
#include "../packages/macros.h"
//
#include "mtor.hpp"
#include "mtor/claims.hpp"
#include "mtor/lessons.hpp"
#include "mtor/references.hpp"
#include "pathway/claims/verdict.hpp"

namespace {

constexpr bool answers() {
  mtor::core_cell<float> cell;
  (cell.max)("S6K1", 0.5f);  // in brackets it is not the macro max(a, b)
  cell.hold("IRS1", 0.5f);
  const bool held = cell.held("IRS1");
  cell.release("IRS1");
  return held && (cell.max)("S6K1") == 0.5f;
}
static_assert(answers());

}  // namespace
