// Any bytes as what lab export wrote: the first one says j for JSON, else SBML. Refused, or a
// pathway text that the parser reads. SPDX-License-Identifier: MIT
#include "import/import.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  try {
    lab::draft d = data[0] == 'j' ? lab::import_json(text) : lab::import_sbml(text);
    MUST_HOLD(!lab::write_text(d).empty());  // checked there by the parser
  } catch (const lab::cannot_import& e) {
    MUST_HOLD(!e.where.empty() && !e.why.empty());
  }
  return 0;
}
