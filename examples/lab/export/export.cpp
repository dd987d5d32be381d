// lab export: the network as a file for others' tools and boards.
#include "export/export.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "command_line/commands.hpp"
#include "terminal/new_file.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

// What a format can take besides the network: an option without an effect is refused.
constexpr unsigned settings = 1, beginning = 2, number = 4, step = 8, timed = 16, course = 32;

struct format {
  std::string_view name;
  unsigned takes;
  std::string (*text)(const model& m, const options& o);
};

constexpr format formats[] = {
    {"c", beginning | number | step, export_c},
    {"micropython", beginning | step, export_micropython},
    {"makecode", beginning | step, export_makecode},
    {"sbml", settings | beginning | timed, export_sbml},
    {"antimony", settings | beginning | timed, export_antimony},
    {"omex", settings | beginning | timed | course, export_omex},
    {"python", settings | beginning, export_python},
    {"matlab", settings | beginning, export_matlab},
    {"sbml-qual", settings | beginning, export_sbml_qual},
    {"bnet", settings, export_bnet},
    {"maboss", settings | beginning, nullptr},
    {"sif", 0, export_sif},
    {"cellnopt", 0, export_cellnopt},
    {"xgmml", 0, export_xgmml},
    {"dot", 0, export_dot},
    {"netflux", settings | beginning, nullptr},
    {"json", settings | beginning, export_json},
    {"text", settings | beginning, export_text},
};

const format& wanted(const options& o) {
  std::vector<std::string_view> names;
  for (const format& f : formats) names.push_back(f.name);
  const std::string all = fmt::format("there is {}", fmt::join(names, ", "));
  if (o.format.empty()) refuse("export needs --format; {}", all);
  for (const format& f : formats) {
    if (f.name != o.format) continue;
    const auto needs = [&](unsigned what, bool given, std::string_view option) {
      if (given && (f.takes & what) == 0) refuse("--format {} takes no {}", f.name, option);
    };
    needs(settings, !o.settings.empty(), "settings such as --dose and --preset");
    needs(beginning, o.from_steady, "--from steady");
    const bool later = std::any_of(o.settings.begin(), o.settings.end(),
                                   [](const setting& s) { return s.at > 0; });
    needs(timed, later, "--at");
    needs(course, o.course, "--until, --every and --read");
    needs(number, !o.number.empty(), "--number");
    needs(step, o.step > 0, "--step");
    return f;
  }
  const std::string hint = did_you_mean(o.format, names);
  refuse("--format: no format '{}'{}", o.format, hint.empty() ? ", " + all : hint);
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

struct part {
  std::string file, text;
};

/// All of them or none, then what is to be told.
void write_parts(const std::vector<part>& parts, const std::vector<std::string>& told,
                 const options& o) {
  std::vector<new_file> files;
  for (const part& p : parts) check_target(p.file, o.force);
  for (const part& p : parts) files.emplace_back(p.file);
  for (std::size_t k = 0; k < files.size(); ++k) {
    const int error = files[k].write(parts[k].text);
    if (error == 0) continue;
    for (new_file& f : files) f.drop();
    files[k].give_up(error);
  }
  for (new_file& f : files) f.put_in_place();
  for (const std::string& line : told) tell("{}", line);
}

/// A workbook, or two files of comma-separated values whose names come from one.
void write_netflux(const model& m, const options& o) {
  const bool is_book = ends_with(o.file, ".xlsx");
  if (!is_book && !ends_with(o.file, ".csv")) {
    refuse(
        "--format netflux is two sheets: -o NAME.xlsx, or -o NAME.csv for NAME_species.csv and "
        "NAME_reactions.csv");
  }
  netflux_book book = netflux_sheets(m, o);
  if (is_book) return write_parts({{o.file, workbook_of(book.sheets)}}, book.told, o);
  std::vector<part> parts;
  for (const written_sheet& s : book.sheets) {
    parts.push_back(
        {fmt::format("{}_{}.csv", o.file.substr(0, o.file.size() - 4), s.name), csv_of(s)});
  }
  if (m.net.count.inputs > 0) {
    book.told.emplace_back(
        "a spreadsheet takes '=> A' in a csv for a formula: to open it in one, -o NAME.xlsx");
  }
  write_parts(parts, book.told, o);
}

void write_maboss(const model& m, const options& o) {
  if (!ends_with(o.file, ".bnd")) {
    refuse("--format maboss is two files: -o NAME.bnd for NAME.bnd and NAME.cfg");
  }
  const maboss_files files = export_maboss(m, o);
  write_parts({{o.file, files.bnd}, {o.file.substr(0, o.file.size() - 4) + ".cfg", files.cfg}},
              files.told, o);
}

}  // namespace

std::string origin_of(const model& m) {
  if (!m.built_in) return base_name(m.title);
  std::string all;
  for (int i = 0; i < m.net.count.modules; ++i) {
    all += fmt::format("{}{}", i == 0 ? "" : ", ", m.words(m.net.modules[i].name));
  }
  return all;
}

setup setup_of(const model& m, const options& o) {
  const auto plain = std::make_unique<cell>(m.maths), treated = std::make_unique<cell>(m.maths);
  if (o.from_steady) start_at_rest(*treated, m, o.settings);
  for (const setting& s : o.settings) {
    if (s.at > 0) continue;
    if (s.done || !o.from_steady) apply(*treated, s);
    if (s.what != deed::dose) apply(*plain, s);
  }
  setup at;
  for (int i = 0; i < treated->inputs(); ++i) {
    at.own.push_back(plain->input(pathway::input_index(i)));
    at.input.push_back(treated->input(pathway::input_index(i)));
  }
  for (int d = 0; d < treated->drugs(); ++d)
    at.dose.push_back(treated->dose(pathway::drug_index(d)));
  for (int i = 0; i < treated->nodes(); ++i) {
    at.level.push_back(treated->node(pathway::node_index(i)));
    at.max.push_back((treated->max)(pathway::node_index(i)));
    at.held.push_back(treated->held(pathway::node_index(i)));
  }
  return at;
}

std::string describe_setup(const model& m, const options& o) {
  return fmt::format("{}; begins at {}", describe_start(m, o.settings),
                     o.from_steady ? "the steady state of the cell before anything is done to it"
                                   : "the start levels of the text");
}

std::string digits(double v) { return fmt::format("{}", v); }

std::string digits(pathway::decimal d) {
  char written[32];
  return {written, pathway::write_decimal(d, written, sizeof written)};
}

std::string arrow_of(const model& m, int rule) {
  const auto& r = m.net.rules[rule];
  std::string text;
  for (int t = r.first_term; t < r.first_term + r.terms; ++t) {
    const auto& term = m.net.terms[t];
    text += fmt::format("{}{}{}", text.empty() ? "" : " & ", term.inhibits ? "!" : "",
                        m.words(term.name));
  }
  return fmt::format("{}{}=> {}", text, text.empty() ? "" : " ", m.node(r.target));
}

int export_network(const options& o) {
  const format& f = wanted(o);
  if (f.text == nullptr) {
    f.name == "maboss" ? write_maboss(*o.on, o) : write_netflux(*o.on, o);
    return fine;
  }
  if (!o.file.empty()) check_target(o.file, o.force);
  const std::string text = f.text(*o.on, o);
  if (!o.file.empty()) {
    write_file(o.file, text);
    return fine;
  }
  output out;
  out.print("{}", text);
  out.flush();
  return fine;
}

}  // namespace lab
