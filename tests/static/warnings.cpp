// Nothing in the headers warns, whatever a user's project asks for.
// SPDX-License-Identifier: MIT
#include <stddef.h>
#include <stdint.h>
#pragma GCC diagnostic error "-Wsign-conversion"
#pragma GCC diagnostic error "-Wdouble-promotion"
#pragma GCC diagnostic error "-Wold-style-cast"
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic error "-Wuseless-cast"
#endif
#include "mtor.hpp"
#include "pathway/claims/verdict.hpp"

namespace {

template <class T, class Stepper>
void use() {
  static mtor::cell<T, Stepper> cell;
  static mtor::cell<T, Stepper, pathway::unrolled> straight;
  const typename mtor::cell<T, Stepper>::real half = typename mtor::cell<T, Stepper>::real(1) / 2;
  static_cast<void>(cell.set_input("growth_factor", half));
  static_cast<void>(cell.set_dose("everolimus", pathway::concentration{20}));
  static_cast<void>(cell.set_max("S6K1", half));
  static_cast<void>(cell.set_hold("IRS1", half));
  static_cast<void>(cell.advance_for(pathway::duration{60}));
  static_cast<void>(cell.settle());
  static_cast<void>(straight.advance_for(pathway::duration{60}));
}

using edit_type = pathway::editable<8, 8>;

}  // namespace

void use_all();
void use_all() {
  use<double, pathway::exponential_midpoint>();
  use<float, pathway::exponential_midpoint>();
  use<float, pathway::exponential_euler>();
  use<pathway::q1_15, pathway::exponential_euler>();
  use<pathway::q16_16, pathway::exponential_midpoint>();

  static edit_type edit;
  static_cast<void>(edit.parse("node A\n"));
  static_cast<void>(edit.add("=> A"));
  static pathway::interpreted<float, edit_type::limit> equations;
  equations.read(edit.network());
  static pathway::interpreted_simulation<float, edit_type::limit> cell(equations);
  cell.step();

  static pathway::basic_claims<pathway::claim_capacity{4, 4, 4, 4, 4, 4, 4}> claims;
  static_cast<void>(parse_claims(edit.network(), claims, "claim F1\nrun c =\nexpect c.A > 0 [0]"));
  float levels[8] = {};
  static_cast<void>(
      pathway::play(cell, claims, 0, static_cast<const float*>(nullptr), levels, 1e-3f));
  static_cast<void>(
      pathway::find_out<float>(claims, claims.expectations[0], [&](int) { return levels; }).ok());
}
