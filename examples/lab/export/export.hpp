// What lab export can write. A format is one file, export_NAME.cpp, and a line in export.cpp.
#ifndef LAB_EXPORT_HPP
#define LAB_EXPORT_HPP

#include <string>
#include <vector>

#include "command_line/options.hpp"

namespace lab {

/// The built-in modules or the file that the network was read from, for a format's first lines.
std::string origin_of(const model& m);

/// The cell that the command line describes, at the time where it begins.
struct setup {
  std::vector<double> own;    ///< of each input, without drugs
  std::vector<double> input;  ///< as the rules see it: with drugs
  std::vector<double> dose;   ///< of each drug, nM
  std::vector<double> level;  ///< of each node
  std::vector<double> max;
  std::vector<bool> held;
};
setup setup_of(const model& m, const options& o);

/// "everolimus 20nM, from the steady state": for a format's first lines.
std::string describe_setup(const model& m, const options& o);

/// The shortest text that reads back as the same number.
std::string digits(double v);
std::string digits(pathway::decimal d);
/// A rule as the text says it: "A & !B => C"
std::string arrow_of(const model& m, int rule);

// The text of a file in that format; each ends the program with one line where the format cannot
// say what the network says.

/// One C99 header: the network as tables, and a step in fixed point.
std::string export_c(const model& m, const options& o);
/// One module for MicroPython: the same tables and step, in integers.
std::string export_micropython(const model& m, const options& o);
/// An extension for MakeCode: the same in static TypeScript, with blocks.
std::string export_makecode(const model& m, const options& o);
/// SBML Level 3 Version 2: rate rules, units, annotations. Doses and inputs stay parameters.
std::string export_sbml(const model& m, const options& o);
/// SBML Level 3 Version 1 with the package qual: the thresholded logic.
std::string export_sbml_qual(const model& m, const options& o);
/// Boolean functions, as BoolNet, bioLQM and MaBoSS read them.
std::string export_bnet(const model& m, const options& o);
/// The same functions for MaBoSS, rates and initial states beside them.
struct maboss_files {
  std::string bnd, cfg;
  std::vector<std::string> told;  ///< what they say otherwise than the network
};
maboss_files export_maboss(const model& m, const options& o);
/// An arrow a line, as Cytoscape reads them.
std::string export_sif(const model& m, const options& o);
/// The same with 1 and -1 and a node for each AND, as CellNOptR reads them.
std::string export_cellnopt(const model& m, const options& o);
/// The same graph in XML with the sentences, for Cytoscape.
std::string export_xgmml(const model& m, const options& o);
/// The right-hand side for scipy's solve_ivp; a program too, which prints a table.
std::string export_python(const model& m, const options& o);
/// The same for ode45 and ode15s of MATLAB and Octave.
std::string export_matlab(const model& m, const options& o);
/// The equations as text; --at is an event.
std::string export_antimony(const model& m, const options& o);
/// A COMBINE archive: the SBML file and a SED-ML file that runs it.
std::string export_omex(const model& m, const options& o);
/// A picture for Graphviz.
std::string export_dot(const model& m, const options& o);
/// All that the text says, as data.
std::string export_json(const model& m, const options& o);
/// Canonical pathway text.
std::string export_text(const model& m, const options& o);

/// A sheet of a workbook: rows of cells; a cell that is a number is written as one.
struct written_sheet {
  struct cell {
    std::string text;
    bool is_number = false;
  };
  std::string name;
  std::vector<std::vector<cell>> rows;
};
struct netflux_book {
  std::vector<written_sheet> sheets;  ///< `species` and `reactions`
  std::vector<std::string> told;      ///< what they say otherwise than the network
};
netflux_book netflux_sheets(const model& m, const options& o);
std::string csv_of(const written_sheet& s);
/// An .xlsx file.
std::string workbook_of(const std::vector<written_sheet>& sheets);

}  // namespace lab

#endif
