// Cells of a spreadsheet, from csv text or from the parts of an .xlsx workbook.
#ifndef LAB_IMPORT_SHEET_HPP
#define LAB_IMPORT_SHEET_HPP

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/import.hpp"

namespace lab {

struct sheet {
  struct row {
    int number = 0;  ///< from 1; of a csv file: its line
    std::vector<std::string> cells;
  };
  std::string name;  ///< "species", or the csv file's name
  std::vector<row> rows;
};

/// Fields apart by commas, semicolons or tabulators, as its first lines have them; fields in
/// quotation marks may hold those, line ends and doubled quotation marks.
sheet read_csv(std::string_view text, const std::string& name);

/// Gives one part of a workbook, "xl/workbook.xml"; nothing where there is none.
using part_reader = std::function<std::optional<std::string>(const std::string& name)>;
/// The sheets of a workbook. Throws cannot_import; needs pugixml.
std::vector<sheet> read_workbook(const part_reader& part);

draft import_netflux(const sheet& species, const sheet& reactions);

/// "B" for 1
std::string column_name(std::size_t column);

}  // namespace lab

#endif
