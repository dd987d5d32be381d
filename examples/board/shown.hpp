// What the demonstration shows of the mTOR pathway: another pathway brings a file like this one,
// made by own.sh. SPDX-License-Identifier: MIT
#ifndef BOARD_SHOWN_HPP
#define BOARD_SHOWN_HPP

#include "mtor.hpp"

namespace board {
namespace shown = mtor;  ///< has `network` and `cell<Number, Stepper>`
}

/// The nodes of the five columns.
#define BOARD_COLUMNS "IRS1", "PI3K", "AKT", "mTORC1", "S6K1"
/// A: pictilisib, because it inhibits PI3K and nothing else; gedatolisib or dactolisib hit mTOR
/// too, and S6K1 would not tell which. B: everolimus. The doses, in nM, are 25 and 10 times the
/// IC50 in cells, so that an LED more or less does not depend on the dose.
#define BOARD_TREATMENTS \
  {"pictilisib", 1000, "A+", "A-"}, { "everolimus", 30, "B+", "B-" }
/// The cell to begin with, then tumours that differ in what the columns and the drugs do.
#define BOARD_TUMOURS {}, "PTEN_loss", "PI3K_mutant", "KRAS_mutant", "TSC_loss", "MTOR_FRB_mutant"

#endif
