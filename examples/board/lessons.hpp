// What a class sees on the five columns, proven while the demonstration is compiled: a model in
// which a lesson of the sheets is not true does not get onto a board.
// SPDX-License-Identifier: MIT
#ifndef BOARD_LESSONS_HPP
#define BOARD_LESSONS_HPP

#include "demonstration.hpp"

namespace board {

/// The steady levels of the columns.
struct levels {
  float IRS1, PI3K, AKT, mTORC1, S6K1;
};

/// With drug A, drug B or both. In float, because a compiler is ten times slower with fixed point;
/// the two differ by less than a tenth of an LED (tests).
constexpr levels lesson(int tumour, bool a, bool b) {
  mtor::cell<float> cell;
  if (tumours[tumour].preset) must(cell.apply_preset(tumours[tumour].preset));
  if (a) must(cell.set_dose(treatments[0].drug, static_cast<float>(treatments[0].nM)));
  if (b) must(cell.set_dose(treatments[1].drug, static_cast<float>(treatments[1].nM)));
  must(cell.settle(1e-3f).converged);
  return {cell["IRS1"], cell["PI3K"], cell["AKT"], cell["mTORC1"], cell["S6K1"]};
}

inline constexpr float one_led = 0.1f;  ///< half a step of height: the least that shows for certain
inline constexpr int PTEN_loss = 1, PI3K_mutant = 2, KRAS_mutant = 3, TSC_loss = 4,
                     MTOR_FRB_mutant = 5;

inline constexpr levels control = lesson(0, false, false);

// 1. The PI3K inhibitor silences what lies below PI3K, and S6K1 lets go of IRS1.
inline constexpr levels with_A = lesson(0, true, false);
static_assert(with_A.PI3K < control.PI3K - one_led);
static_assert(with_A.AKT < control.AKT - 2 * one_led);
static_assert(with_A.mTORC1 < control.mTORC1 - 2 * one_led);
static_assert(with_A.S6K1 < control.S6K1 - 2 * one_led);
static_assert(with_A.IRS1 > control.IRS1 + 2 * one_led);

// 2. The rapalog stops S6K1, and AKT rises: the brake on IRS1 is gone.
inline constexpr levels with_B = lesson(0, false, true);
static_assert(with_B.S6K1 < control.S6K1 - 4 * one_led);
static_assert(with_B.mTORC1 < control.mTORC1 - one_led);
static_assert(with_B.IRS1 > control.IRS1 + 3 * one_led);
static_assert(with_B.AKT > control.AKT + 0.08f);
inline constexpr levels with_both = lesson(0, true, true);
static_assert(with_both.AKT < control.AKT - one_led);
static_assert(with_both.S6K1 < control.S6K1 - 4 * one_led);

// 3. Without TSC nothing above it matters to mTORC1: A does nothing there, B still stops S6K1.
inline constexpr levels TSC_loss_alone = lesson(TSC_loss, false, false);
inline constexpr levels TSC_loss_with_A = lesson(TSC_loss, true, false);
inline constexpr levels TSC_loss_with_B = lesson(TSC_loss, false, true);
static_assert(TSC_loss_with_A.mTORC1 > TSC_loss_alone.mTORC1 - 0.01f);
static_assert(TSC_loss_with_A.S6K1 > TSC_loss_alone.S6K1 - 0.01f);
static_assert(TSC_loss_with_B.S6K1 < TSC_loss_alone.S6K1 - 4 * one_led);

// 4. That rise of AKT is less than an LED in most tumours, but the weak LED shows it in each that
// has it. Where PI3K is mutant it is full already and heeds no brake; everolimus does not bind the
// FRB mutant, and nothing moves.
inline constexpr float rise = static_cast<float>(risen) / 1000, far_from_edge = 0.01f;
/// Each a constant of its own: clang counts the steps of one, and has enough for one rest.
template <int Tumour, bool B>
inline constexpr levels answer = lesson(Tumour, false, B);
template <int Tumour>
inline constexpr float rise_of_AKT = answer<Tumour, true>.AKT - answer<Tumour, false>.AKT;
static_assert(with_B.AKT - control.AKT > rise + far_from_edge);
static_assert(rise_of_AKT<PTEN_loss> > rise + far_from_edge);
static_assert(rise_of_AKT<KRAS_mutant> > rise + far_from_edge);
static_assert(TSC_loss_with_B.AKT - TSC_loss_alone.AKT > rise + far_from_edge);
static_assert(rise_of_AKT<PI3K_mutant> < rise - far_from_edge);
static_assert(rise_of_AKT<MTOR_FRB_mutant> < 0.001f);

}  // namespace board

#endif
