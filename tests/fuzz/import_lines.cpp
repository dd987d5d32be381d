// Any bytes as a network in lines: the first one says of which format. Refused, or a pathway text
// that the parser reads. SPDX-License-Identifier: MIT
#include "import/import.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const size_t half = text.find('\0');
  try {
    lab::draft d =
        data[0] == 'b'   ? lab::import_boolean_net(text)
        : data[0] == 'a' ? lab::import_aeon(text)
        : data[0] == 's'
            ? lab::import_sif(text)
            : lab::import_maboss(text.substr(0, half), half < text.size() ? text.substr(half) : "");
    MUST_HOLD(!lab::write_text(d).empty());  // checked there by the parser
  } catch (const lab::cannot_import& e) {
    MUST_HOLD(!e.where.empty() && !e.why.empty());
  }
  return 0;
}
