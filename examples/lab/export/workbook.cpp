// An .xlsx workbook: a zip archive of a few XML files. Words stand in the table of shared strings,
// as Excel writes them: some readers know no other place.
#include <fmt/format.h>

#include <map>

#include "export/archive.hpp"
#include "export/export.hpp"
#include "export/words.hpp"

namespace lab {
namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view sheets_are = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006";
constexpr std::string_view package = "http://schemas.openxmlformats.org/package/2006";
constexpr std::string_view kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

}  // namespace

std::string workbook_of(const std::vector<written_sheet>& sheets) {
  std::map<std::string, std::size_t> known;
  std::string shared, listed, relations, types;
  std::size_t used = 0;
  std::vector<std::string> pages;
  for (std::size_t k = 0; k < sheets.size(); ++k) {
    std::string rows;
    for (std::size_t r = 0; r < sheets[k].rows.size(); ++r) {
      rows += fmt::format("<row r=\"{}\">", r + 1);
      for (std::size_t c = 0; c < sheets[k].rows[r].size(); ++c) {
        const written_sheet::cell& one = sheets[k].rows[r][c];
        const std::string at = fmt::format("{}{}", static_cast<char>('A' + c), r + 1);
        if (one.is_number) {
          rows += fmt::format("<c r=\"{}\"><v>{}</v></c>", at, one.text);
        } else if (!one.text.empty()) {
          const auto [found, is_new] = known.emplace(one.text, known.size());
          if (is_new) {
            shared += fmt::format("<si><t xml:space=\"preserve\">{}</t></si>", xml(one.text));
          }
          rows += fmt::format("<c r=\"{}\" t=\"s\"><v>{}</v></c>", at, found->second);
          ++used;
        }
      }
      rows += "</row>\n";
    }
    pages.push_back(fmt::format("{}<worksheet xmlns=\"{}\"><sheetData>\n{}</sheetData></worksheet>",
                                head, sheets_are, rows));
    listed += fmt::format("<sheet name=\"{}\" sheetId=\"{}\" r:id=\"rId{}\"/>", sheets[k].name,
                          k + 1, k + 1);
    relations += fmt::format(
        "<Relationship Id=\"rId{0}\" Type=\"{1}/relationships/worksheet\" "
        "Target=\"worksheets/sheet{0}.xml\"/>",
        k + 1, office);
    types += fmt::format(
        "<Override PartName=\"/xl/worksheets/sheet{}.xml\" ContentType=\"{}.worksheet+xml\"/>",
        k + 1, kind);
  }
  relations += fmt::format(
      "<Relationship Id=\"rIdStyles\" Type=\"{0}/relationships/styles\" Target=\"styles.xml\"/>"
      "<Relationship Id=\"rIdShared\" Type=\"{0}/relationships/sharedStrings\" "
      "Target=\"sharedStrings.xml\"/>",
      office);

  archive z;
  z.add("[Content_Types].xml",
        fmt::format(
            "{0}<Types xmlns=\"{1}/content-types\">"
            "<Default Extension=\"rels\" "
            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            "<Override PartName=\"/xl/workbook.xml\" ContentType=\"{2}.sheet.main+xml\"/>"
            "<Override PartName=\"/xl/styles.xml\" ContentType=\"{2}.styles+xml\"/>"
            "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{2}.sharedStrings+xml\"/>"
            "{3}</Types>",
            head, package, kind, types));
  z.add("_rels/.rels",
        fmt::format("{}<Relationships xmlns=\"{}/relationships\"><Relationship Id=\"rId1\" "
                    "Type=\"{}/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                    "</Relationships>",
                    head, package, office));
  z.add("xl/workbook.xml",
        fmt::format("{}<workbook xmlns=\"{}\" xmlns:r=\"{}/relationships\"><sheets>{}</sheets>"
                    "</workbook>",
                    head, sheets_are, office, listed));
  z.add("xl/_rels/workbook.xml.rels",
        fmt::format("{}<Relationships xmlns=\"{}/relationships\">{}</Relationships>", head, package,
                    relations));
  z.add("xl/styles.xml",
        fmt::format("{}<styleSheet xmlns=\"{}\"><fonts count=\"1\"><font/></fonts>"
                    "<fills count=\"1\"><fill><patternFill "
                    "patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>"
                    "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    "<cellXfs count=\"1\"><xf/></cellXfs></styleSheet>",
                    head, sheets_are));
  z.add("xl/sharedStrings.xml",
        fmt::format("{}<sst xmlns=\"{}\" count=\"{}\" uniqueCount=\"{}\">{}</sst>", head,
                    sheets_are, used, known.size(), shared));
  for (std::size_t k = 0; k < pages.size(); ++k) {
    z.add(fmt::format("xl/worksheets/sheet{}.xml", k + 1), pages[k]);
  }
  return z.done();
}

}  // namespace lab
