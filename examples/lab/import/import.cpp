// lab import: networks of other tools as pathway text.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "command_line/commands.hpp"
#include "import/import.hpp"
#include "import/lines.hpp"
#include "model/model.hpp"
#include "terminal/new_file.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::string_view formats[] = {"netflux", "bnet",   "sbml-qual", "booleannet", "aeon",
                                        "sif",     "maboss", "ginml",     "sbml",       "json"};
/// Those that are lines of text: their names, what their files end in, who reads them.
struct text_format {
  std::string_view name, ending;
  draft (*read)(std::string_view text);
};
constexpr text_format text_formats[] = {{"bnet", ".bnet", import_bnet},
                                        {"booleannet", ".booleannet", import_boolean_net},
                                        {"aeon", ".aeon", import_aeon},
                                        {"sif", ".sif", import_sif},
                                        {"json", ".json", import_json}};
constexpr std::size_t most_bytes = 16 << 20;

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

bool is_zip(std::string_view bytes) { return bytes.substr(0, 4) == "PK\x03\x04"; }

/// What the first lines look like, where no ending tells: "TARGET, FUNCTION", "A* = FUNCTION",
/// "A -> B" and "$A: FUNCTION", "A 1 B".
std::string_view text_like(std::string_view text) {
  std::string_view found;
  for_lines(text.substr(0, 4096), [&](std::string_view whole, std::size_t) {
    const std::string line = trimmed(whole);
    const std::size_t comma = line.find(','), star = line.find('*');
    if (star != std::string::npos && trimmed(line.substr(star + 1)).substr(0, 1) == "=") {
      found = "booleannet";
    }
    if (!found.empty()) return;
    std::vector<std::string> words(1);
    for (const char c : line) {
      if (c != ' ' && c != '\t') {
        words.back() += c;
      } else if (!words.back().empty()) {
        words.emplace_back();
      }
    }
    if (comma != std::string::npos && comma > 0 && line.find_first_of(" \t;&|!") > comma) {
      found = "bnet";
    } else if (words.size() == 3 && (words[1] == "1" || words[1] == "-1" ||
                                     words[1] == "activates" || words[1] == "inhibits")) {
      found = "sif";
    } else if (line[0] == '$' || (words.size() == 3 && words[1][0] == '-')) {
      found = "aeon";
    }
  });
  return found;
}

/// What a file is whose format is not read, and the way out, by a word of its beginning.
struct other_format {
  std::string_view sign, what, way;
};
constexpr other_format others[] = {
    {"application/vnd.oasis", "an OpenDocument file", "save it as .xlsx"},
    {"word/document.xml", "a Word document", "Netflux models are .xlsx workbooks"},
    {"manifest.xml", "a COMBINE archive (OMEX)", "unpack the SBML file that it holds"},
    {"%PDF", "a PDF", "a picture of a network is no network"},
    {"<graphml", "GraphML", "export SIF or a Boolean model"},
    {"<graph", "XGMML of Cytoscape", "export SIF or a Boolean model"},
    {"cellml", "CellML", "its equations are no rules: begin from a logical model"},
    {"biopax", "BioPAX", "it says what reacts, not by what logic: begin from a logical model"},
    {"<html", "a page for a browser", "download the file itself"},
    {"\"nodes\"", "JSON", "only lab's own is read: export SIF or a Boolean model"},
    {"model ", "Antimony or another program's model", "export it as SBML-qual, if it is logical"},
};

[[noreturn]] void refuse_other(const std::string& file, std::string_view text) {
  const std::string_view begin = text.substr(0, 4096);
  for (const other_format& f : others) {
    if (begin.find(f.sign) == begin.npos) continue;
    refuse("'{}' is {}, which lab does not read: {} (lab help import)", file, f.what, f.way);
  }
  refuse("'{}' is of no format that lab reads, as far as can be seen (--format says which: {})",
         file, fmt::join(formats, ", "));
}

std::string guess(const std::string& file, std::string_view bytes) {
  if (is_zip(bytes)) return "netflux";
  if (bytes.substr(0, 8) == "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") return "netflux";
  std::string_view text = bytes;
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  if (text.substr(0, 1) == "<") {
    if (text.substr(0, 4096).find("<gxl") != text.npos) return "ginml";
    if (text.substr(0, 4096).find("sbml") == text.npos) refuse_other(file, text);
    return text.find("listOfQualitativeSpecies") == text.npos ? "sbml" : "sbml-qual";
  }
  if (text.substr(0, 1) == "{" && text.find("\"pathway\"") != text.npos) return "json";
  if (text.substr(0, 1) == "{") refuse_other(file, text);
  for (const text_format& f : text_formats) {
    if (ends_with(lower(file), f.ending)) return std::string(f.name);
  }
  if (ends_with(lower(file), ".csv")) return "netflux";
  if (is_netflux_sheet(bytes, "species") || is_netflux_sheet(bytes, "reactions")) return "netflux";
  if (ends_with(lower(file), ".bnd") || text.substr(0, 4096).find("rate_up") != text.npos) {
    return "maboss";
  }
  if (const std::string_view like = text_like(text); !like.empty()) return std::string(like);
  refuse_other(file, text);
}

void refuse_binary(const std::string& file, std::string_view bytes, std::string_view what) {
  if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") {
    refuse("'{}' is UTF-16: save it as UTF-8", file);
  }
  for (const char c : bytes) {
    const bool control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    if (control && c != '\n' && c != '\r' && c != '\t') {
      refuse("'{}' is no {}: it holds control characters", file, what);
    }
  }
}

[[noreturn, maybe_unused]] void refuse_lacking(std::string_view what, std::string_view package,
                                               std::string_view instead) {
  refuse("this lab was built without {}: install {} (Debian, Ubuntu) and build it again{}", what,
         package, instead);
}

/// The file of the other sheet: "x_species.csv" has its "x_reactions.csv".
std::string twin(const std::string& file) {
  const std::size_t folder = file.rfind('/') + 1;
  for (const auto& [from, to] : {std::pair<std::string, std::string>{"species", "reactions"},
                                 {"reactions", "species"},
                                 {"Species", "Reactions"},
                                 {"Reactions", "Species"}}) {
    const std::size_t at = file.rfind(from);
    if (at != std::string::npos && at >= folder) {
      return file.substr(0, at) + to + file.substr(at + from.size());
    }
  }
  return {};
}

bool is_utf8(std::string_view bytes) {
  bool changed = false;
  one_line(bytes, &changed);
  return !changed;
}

/// Words that are no UTF-8 come from older spreadsheets, where a byte is a character.
std::string as_utf8(const std::string& file, const std::string& bytes, draft& d) {
  if (is_utf8(bytes)) return bytes;
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | byte >> 6);
      text += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  d.note(base_name(file), "is no UTF-8: its letters are read as Latin-1");
  return text;
}

draft read_netflux(const std::string& file, const std::string& bytes, const options& o) {
  if (bytes.substr(0, 8) == "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
    refuse(
        "'{}' is an old workbook (.xls): save it as .xlsx (soffice --headless --convert-to xlsx "
        "'{}'), or its sheets as csv",
        file, file);
  }
  if (is_zip(bytes)) {
    if (o.operands.size() > 1)
      refuse("import: one workbook holds both sheets; unexpected '{}'", o.operands[1]);
#if defined(LAB_HAS_LIBZIP) && defined(LAB_HAS_PUGIXML)
    return import_archive(bytes);
#else
    refuse_lacking("libzip and pugixml, which unpack workbooks", "libzip-dev and libpugixml-dev",
                   ", or save the sheets as csv");
#endif
  }
  draft told;
  const std::string text = as_utf8(file, bytes, told);
  refuse_binary(file, text, "csv");
  const bool species = is_netflux_sheet(text, "species");
  const std::string other = o.operands.size() > 1 ? o.operands[1] : twin(file);
  if (other.empty()) {
    refuse("'{}' is one sheet: name the other too, lab import SPECIES.csv REACTIONS.csv", file);
  }
  if (o.operands.size() == 1 && !std::ifstream(other)) {
    refuse("'{}' holds the {}; there is no '{}' beside it (lab import SPECIES.csv REACTIONS.csv)",
           file, species ? "species" : "reactions", other);
  }
  const std::string more = as_utf8(other, read_bytes(other, most_bytes), told);
  refuse_binary(other, more, "csv");
  draft d = import_netflux_csv(text, base_name(file), more, base_name(other));
  d.notes.insert(d.notes.begin(), told.notes.begin(), told.notes.end());
  return d;
}

/// A .bnd and, named behind it or beside it, its .cfg.
draft read_maboss(const std::string& file, const std::string& bytes, const options& o) {
  std::string cfg = o.operands.size() > 1 ? o.operands[1] : "";
  if (cfg.empty() && ends_with(lower(file), ".bnd")) {
    cfg = file.substr(0, file.size() - 4) + ".cfg";
    if (!std::ifstream(cfg)) cfg.clear();
  }
  return import_maboss(bytes, cfg.empty() ? "" : read_bytes(cfg, most_bytes));
}

draft read(const std::string& file, const options& o) {
  const std::string bytes = read_bytes(file, most_bytes);
  const std::string format = o.format.empty() ? guess(file, bytes) : o.format;
  draft d;
  if (format == "netflux") {
    d = read_netflux(file, bytes, o);
  } else if (format == "maboss") {
    refuse_binary(file, bytes, "MaBoSS model");
    d = read_maboss(file, bytes, o);
  } else {
    if (o.operands.size() > 1)
      refuse("import: unexpected '{}' (only two csv sheets, or .bnd and .cfg, are two files)",
             o.operands[1]);
    refuse_binary(file, bytes,
                  format == "sbml-qual" || format == "sbml" ? "SBML"
                  : format == "ginml"                       ? "GINML"
                                                            : format);
    const auto as_text = std::find_if(std::begin(text_formats), std::end(text_formats),
                                      [&](const text_format& f) { return f.name == format; });
    if (as_text != std::end(text_formats)) {
      draft told;
      d = as_text->read(as_utf8(file, bytes, told));
      d.notes.insert(d.notes.begin(), told.notes.begin(), told.notes.end());
    } else {
#ifdef LAB_HAS_PUGIXML
      d = format == "ginml"  ? import_ginml(bytes)
          : format == "sbml" ? import_sbml(bytes)
                             : import_sbml_qual(bytes);
#else
      refuse_lacking("pugixml, which reads XML", "libpugixml-dev", "");
#endif
    }
  }
  d.head.insert(d.head.begin(), fmt::format("Imported from {} ({}).", base_name(file), format));
  return d;
}

}  // namespace

int import_network(const options& o) {
  if (o.operands.empty()) refuse("import needs a file: lab import FILE");
  if (!o.format.empty() &&
      std::find(std::begin(formats), std::end(formats), o.format) == std::end(formats)) {
    refuse("--format: no format '{}', there is {}", o.format, fmt::join(formats, ", "));
  }
  if (!o.file.empty()) check_target(o.file, o.force);
  const std::string& file = o.operands.front();
  draft d;
  std::string text;
  try {
    d = read(file, o);
    text = write_text(d);
  } catch (const not_read& e) {
    refuse_other(file, e.parts);
  } catch (const cannot_import& e) {
    refuse("{}: {}: {}", file, e.where, e.why);
  }
  if (!o.file.empty()) {
    write_file(o.file, text);
  } else {
    output out;
    out.print("{}", text);
    out.flush();
  }
  for (const std::string& note : d.notes) tell("{}: {}", file, note);
  return fine;
}

}  // namespace lab
