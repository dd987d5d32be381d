// Any bytes as a graph of GINsim: refused, or a pathway text that the parser reads.
// SPDX-License-Identifier: MIT
#include "import/import.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  try {
    lab::draft d = lab::import_ginml({reinterpret_cast<const char*>(data), size});
    MUST_HOLD(!lab::write_text(d).empty());  // checked there by the parser
  } catch (const lab::cannot_import& e) {
    MUST_HOLD(!e.where.empty() && !e.why.empty());
  }
  return 0;
}
