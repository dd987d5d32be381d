// Any bytes as the two csv sheets of a Netflux model, apart by a form feed; with a third and more,
// as the parts of a workbook.
// SPDX-License-Identifier: MIT
#include <vector>

#include "import/import.hpp"
#include "import/sheet.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::vector<std::string> parts(1);
  for (size_t i = 0; i < size; ++i) {
    if (data[i] == '\f' && parts.size() < 5) {
      parts.emplace_back();
    } else {
      parts.back() += static_cast<char>(data[i]);
    }
  }
  try {
    lab::draft d;
    if (parts.size() < 3) {
      parts.resize(2);
      d = lab::import_netflux_csv(parts[0], "a.csv", parts[1], "b.csv");
    } else {
      const char* const names[] = {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
                                   "xl/sharedStrings.xml", "xl/workbook.xml",
                                   "xl/_rels/workbook.xml.rels"};
      if (parts.size() < 5) {  // the usual ones
        parts.resize(5);
        parts[3] = R"(<workbook><sheets><sheet name="species" r:id="rId1"/>
<sheet name="reactions" r:id="rId2"/></sheets></workbook>)";
        parts[4] = R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>)";
      }
      const auto sheets = lab::read_workbook([&](const std::string& name) {
        for (size_t i = 0; i < 5; ++i) {
          if (name == names[i]) return std::optional<std::string>(parts[i]);
        }
        return std::optional<std::string>();
      });
      if (sheets.size() < 2) return 0;
      d = lab::import_netflux(sheets[0], sheets[1]);
    }
    MUST_HOLD(!lab::write_text(d).empty());
  } catch (const lab::cannot_import& e) {
    MUST_HOLD(!e.where.empty() && !e.why.empty());
  }
  return 0;
}
