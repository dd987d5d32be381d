#include "import/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>

#ifdef LAB_HAS_PUGIXML
#include <cstdlib>
#include <pugixml.hpp>

#include "import/xml.hpp"
#endif

namespace lab {
namespace {

// An element takes 64 bytes and an attribute 40, so a part of 16 MB is bounded at about 250 MB.
constexpr std::ptrdiff_t most_elements = 1'000'000;
constexpr std::size_t most_letters = 16
                                     << 20;  // of a sheet: shared strings may stand in many cells
constexpr std::size_t most_cells = 1'000'000, most_columns = 16384;  // Excel's last column

char separator_of(std::string_view text) {
  constexpr std::string_view all = ",;\t";
  std::size_t count[all.size()] = {};
  bool quoted = false;
  int line = 0;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' && ++line == 3) break;
    if (const std::size_t k = all.find(c); k != all.npos) ++count[k];
  }
  return all[static_cast<std::size_t>(std::max_element(std::begin(count), std::end(count)) -
                                      count)];
}

}  // namespace

std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t c = column + 1; c > 0; c = (c - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (c - 1) % 26));
  }
  return name;
}

sheet read_csv(std::string_view text, const std::string& name) {
  sheet s;
  s.name = name;
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  const char separator = separator_of(text);
  int line = 1;
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    sheet::row row;
    row.number = line;
    for (bool more = true; more;) {
      std::string cell;
      if (at < text.size() && text[at] == '"') {
        const std::string where =
            fmt::format("{} row {} column {}", name, line, column_name(row.cells.size()));
        for (++at;; ++at) {
          if (at >= text.size()) throw cannot_import{where, "a quotation mark is not closed"};
          if (text[at] == '"') {
            if (at + 1 >= text.size() || text[at + 1] != '"') break;
            ++at;
          }
          if (text[at] == '\n') ++line;
          cell += text[at];
        }
        ++at;
        while (at < text.size() && (text[at] == ' ' || (text[at] == '\t' && separator != '\t')))
          ++at;
        if (at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n') {
          throw cannot_import{where, "expected a separator after the closing quotation mark"};
        }
      } else {
        while (at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n') {
          cell += text[at++];
        }
      }
      row.cells.push_back(std::move(cell));
      if (++cells > most_cells || row.cells.size() > most_columns) {
        throw cannot_import{fmt::format("{} row {}", name, line), "this sheet is too large"};
      }
      more = at < text.size() && text[at] == separator;
      if (more) ++at;
    }
    if (at < text.size() && text[at] == '\r') ++at;
    if (at < text.size() && text[at] == '\n') ++at;
    ++line;
    s.rows.push_back(std::move(row));
  }
  return s;
}

#ifdef LAB_HAS_PUGIXML
namespace {

void parse(pugi::xml_document& doc, const std::string& text, const std::string& part) {
  if (std::count(text.begin(), text.end(), '<') > 2 * most_elements) {
    throw cannot_import{part, "more than 1000000 elements: this is no Netflux model"};
  }
  const auto flags = (pugi::parse_default | pugi::parse_ws_pcdata);
  const pugi::xml_parse_result r =
      doc.load_buffer(text.data(), text.size(), flags, pugi::encoding_auto);
  if (!r) throw cannot_import{part, fmt::format("no XML: {}", lower(r.description()))};
}

/// The words of a shared or inline string: its <t>, or those of its runs; no phonetic hints.
std::string words(pugi::xml_node of) {
  std::string all;
  for (pugi::xml_node n : of.children()) {
    if (xml_text::is(n, "t")) all += n.text().get();
    if (xml_text::is(n, "r")) all += xml_text::child(n, "t").text().get();
  }
  return all;
}

sheet read_sheet(const std::string& text, const std::string& name,
                 const std::vector<std::string>& shared) {
  pugi::xml_document doc;
  parse(doc, text, "sheet " + name);
  sheet s;
  s.name = name;
  std::size_t cells = 0, letters = 0;
  int number = 0;
  for (pugi::xml_node r : xml_text::child(doc.document_element(), "sheetData").children()) {
    if (!xml_text::is(r, "row")) continue;
    const int given = r.attribute("r").as_int(number + 1);
    if (given <= number || given > 1048576) {
      throw cannot_import{fmt::format("{} row {}", name, number + 1), "rows are out of order"};
    }
    number = given;
    sheet::row row;
    row.number = number;
    std::size_t column = 0;
    for (pugi::xml_node c : r.children()) {
      if (!xml_text::is(c, "c")) continue;
      if (const char* at = c.attribute("r").value(); *at != '\0') {
        column = 0;
        for (; *at >= 'A' && *at <= 'Z' && column <= most_columns; ++at) {
          column = 26 * column + static_cast<std::size_t>(*at - 'A' + 1);
        }
        if (column == 0 || column > most_columns) {
          throw cannot_import{fmt::format("{} row {}", name, number), "a cell has no column"};
        }
        --column;
      }
      const std::string where =
          fmt::format("{} row {} column {}", name, number, column_name(column));
      const std::string_view type = c.attribute("t").value();
      const std::string value = xml_text::child(c, "v").text().get();
      std::string cell;
      if (type == "s") {
        char* end = nullptr;
        const unsigned long k = std::strtoul(value.c_str(), &end, 10);
        if (value.empty() || *end != '\0' || k >= shared.size()) {
          throw cannot_import{where, "the workbook has no such shared string"};
        }
        cell = shared[k];
      } else if (type == "inlineStr") {
        cell = words(xml_text::child(c, "is"));
      } else {
        cell = value;
        const std::string formula = xml_text::child(c, "f").text().get();
        if (value.empty() && formula.substr(0, 1) == ">") {
          cell = "=" + formula;  // "=> A", which some programs take for a formula
        } else if (value.empty() && xml_text::child(c, "f")) {
          throw cannot_import{where, "a formula without its value: save the workbook with values"};
        }
      }
      if (!cell.empty()) {
        cells += column + 1 > row.cells.size() ? column + 1 - row.cells.size() : 1;
        letters += cell.size();
        if (cells > most_cells || letters > most_letters)
          throw cannot_import{where, "this sheet is too large"};
        if (row.cells.size() <= column) row.cells.resize(column + 1);
        row.cells[column] = std::move(cell);
      }
      ++column;
    }
    s.rows.push_back(std::move(row));
  }
  return s;
}

}  // namespace

std::vector<sheet> read_workbook(const part_reader& part) {
  const auto need = [&](const std::string& name) {
    std::optional<std::string> text = part(name);
    if (!text) throw cannot_import{"workbook", fmt::format("this is no .xlsx: it has no {}", name)};
    return *text;
  };
  pugi::xml_document book, relations;
  parse(book, need("xl/workbook.xml"), "xl/workbook.xml");
  parse(relations, need("xl/_rels/workbook.xml.rels"), "xl/_rels/workbook.xml.rels");
  std::vector<std::string> shared;
  if (const auto text = part("xl/sharedStrings.xml")) {
    pugi::xml_document doc;
    parse(doc, *text, "xl/sharedStrings.xml");
    for (pugi::xml_node n : doc.document_element().children()) {
      if (xml_text::is(n, "si")) shared.push_back(words(n));
    }
  }
  std::vector<sheet> all;
  for (pugi::xml_node n : xml_text::child(book.document_element(), "sheets").children()) {
    if (!xml_text::is(n, "sheet")) continue;
    const std::string name = one_line(n.attribute("name").value());
    const std::string key = lower(name);
    sheet s;
    s.name = name;
    if (key == "species" || key == "reactions") {
      const bool again = std::any_of(all.begin(), all.end(),
                                     [&](const sheet& other) { return lower(other.name) == key; });
      if (again) throw cannot_import{"workbook", fmt::format("it has two sheets '{}'", key)};
      std::string id;
      for (pugi::xml_attribute a : n.attributes()) {
        if (xml_text::local(a.name()) == "id") id = a.value();
      }
      std::string target;
      for (pugi::xml_node r : relations.document_element().children()) {
        if (id == r.attribute("Id").value()) target = r.attribute("Target").value();
      }
      target = !target.empty() && target[0] == '/' ? target.substr(1) : "xl/" + target;
      s = read_sheet(need(target), name, shared);
    }
    all.push_back(std::move(s));
  }
  return all;
}
#endif

}  // namespace lab
