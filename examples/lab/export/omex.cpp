// lab export --format omex: a COMBINE archive of two files. model.xml is the SBML with the cell,
// the doses and, as events, what --at does; simulation.sedml (SED-ML Level 1 Version 3) runs it to
// --until with CVODE, draws what --read names and tells all nodes in a report.
#include <fmt/format.h>

#include <cmath>

#include "export/archive.hpp"
#include "export/export.hpp"
#include "export/words.hpp"
#include "model/choice.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string generator(std::string_view id, std::string_view name, const std::string& variable) {
  return fmt::format(
      "<dataGenerator id=\"{0}\" name=\"{1}\"><listOfVariables><variable id=\"{0}_of_model\" {2} "
      "taskReference=\"run\"/></listOfVariables>"
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><ci>{0}_of_model</ci></math>"
      "</dataGenerator>\n",
      id, xml(name), variable);
}

std::string simulation(const model& m, const options& o) {
  const double every = o.every > 0 ? o.every : 10;
  const double points = std::round(o.until / every);
  if (points < 1 || std::fabs(points * every - o.until) > 1e-9 * o.until) {
    refuse("--until {}: no multiple of --every {}, which SED-ML asks for", show_time(o.until),
           show_time(every));
  }
  if (points > 1e6) refuse("--every {}: more than a million points", show_time(every));
  std::string generators =
      generator("time_min", "time, minutes", "symbol=\"urn:sedml:symbol:time\"");
  std::string sets, curves;
  for (int i = 0; i < m.net.count.nodes; ++i) {
    // Its own id has a prefix, so that it is none of SED-ML's.
    generators += generator(
        fmt::format("level_{}", m.node(i)), m.node(i),
        fmt::format("target=\"/sbml:sbml/sbml:model/sbml:listOfSpecies/sbml:species[@id='{}']\"",
                    m.node(i)));
    sets += fmt::format("<dataSet id=\"report_{0}\" label=\"{0}\" dataReference=\"level_{0}\"/>\n",
                        m.node(i));
  }
  const std::vector<int> drawn =
      o.read.empty() ? choose(m, symbol_kind::node, course_read_outs, 6) : o.read;
  for (const int i : drawn) {
    curves += fmt::format(
        "<curve id=\"curve_{0}\" name=\"{0}\" logX=\"false\" logY=\"false\" "
        "xDataReference=\"time_min\" yDataReference=\"level_{0}\"/>\n",
        m.node(i));
  }
  return fmt::format(
      "{}<sedML xmlns=\"http://sed-ml.org/sed-ml/level1/version3\" "
      "xmlns:sbml=\"http://www.sbml.org/sbml/level3/version2/core\" level=\"1\" version=\"3\">\n"
      "<notes><p xmlns=\"http://www.w3.org/1999/xhtml\">{}</p></notes>\n"
      "<listOfSimulations><uniformTimeCourse id=\"course\" initialTime=\"0\" outputStartTime=\"0\" "
      "outputEndTime=\"{}\" numberOfPoints=\"{:.0f}\"><algorithm kisaoID=\"KISAO:0000019\">"
      "<listOfAlgorithmParameters>"
      "<algorithmParameter kisaoID=\"KISAO:0000209\" value=\"1e-9\"/>"
      "<algorithmParameter kisaoID=\"KISAO:0000211\" value=\"1e-11\"/>"
      "</listOfAlgorithmParameters></algorithm></uniformTimeCourse></listOfSimulations>\n"
      "<listOfModels><model id=\"cell\" language=\"urn:sedml:language:sbml.level-3.version-2\" "
      "source=\"model.xml\"/></listOfModels>\n"
      "<listOfTasks><task id=\"run\" modelReference=\"cell\" simulationReference=\"course\"/>"
      "</listOfTasks>\n"
      "<listOfDataGenerators>\n{}</listOfDataGenerators>\n"
      "<listOfOutputs>\n<plot2D id=\"plot\"><listOfCurves>\n{}</listOfCurves></plot2D>\n"
      "<report id=\"report\"><listOfDataSets>\n"
      "<dataSet id=\"report_time\" label=\"time\" dataReference=\"time_min\"/>\n{}"
      "</listOfDataSets></report>\n</listOfOutputs>\n</sedML>\n",
      head, xml(describe_setup(m, o)), digits(o.until), points, generators, curves, sets);
}

}  // namespace

std::string export_omex(const model& m, const options& o) {
  constexpr std::string_view formats = "http://identifiers.org/combine.specifications";
  archive z;
  z.add("manifest.xml",
        fmt::format("{0}<omexManifest xmlns=\"{1}/omex-manifest\">\n"
                    "<content location=\".\" format=\"{1}/omex\"/>\n"
                    "<content location=\"./manifest.xml\" format=\"{1}/omex-manifest\"/>\n"
                    "<content location=\"./model.xml\" format=\"{1}/sbml.level-3.version-2\"/>\n"
                    "<content location=\"./simulation.sedml\" "
                    "format=\"{1}/sed-ml.level-1.version-3\" master=\"true\"/>\n"
                    "</omexManifest>\n",
                    head, formats));
  z.add("model.xml", export_sbml(m, o));
  z.add("simulation.sedml", simulation(m, o));
  return z.done();
}

}  // namespace lab
