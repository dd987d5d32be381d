// The command line: which options a command takes, and their values, checked against the network.
#ifndef LAB_OPTIONS_HPP
#define LAB_OPTIONS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"
#include "model/settings.hpp"

namespace lab {

enum class command {
  live,
  snapshot,
  run,
  steady,
  compare,
  check,
  new_pathway,
  header,
  list,
  claims,
  export_network,
  import_network,
  scan,
  grid,
  sensitivity,
  knockouts,
  paths,
  loops,
  population,
  screen,
  merge,
  roles,
  help,
  version
};

/// DRUG=0.01..1000nM
struct dose_range {
  int drug = 0;
  double lowest = 0, highest = 0;  ///< nM
};

/// What only the analyses take.
struct analysis_options {
  std::vector<dose_range> ranges;  ///< --dose, then --with
  bool read_in_time = false;       ///< --until: at that time, not at rest
  std::vector<double> times;       ///< of lab compare, in minutes, rising
  bool json = false;
  int points = 0, cells = 300, most = 0;  ///< 0: chosen by the command
  std::vector<int> drugs, presets;        ///< of lab screen; none: all drugs, and no preset
  bool pairs = false;                     ///< also each two of the drugs together
  int shard = 0, shards = 1;              ///< which part of the rows
  double spread = 0.2, dose_spread = 0.4, respond = 0.1;
  unsigned long seed = 2026;
};

struct options {
  command what = command::live;
  const model* on = nullptr;                    ///< the network, where the command works on one
  std::vector<std::string> operands;            ///< words that are no options
  std::vector<setting> settings;                ///< by time, then in the order given
  std::vector<std::vector<setting>> versus;     ///< behind each --versus
  double until = 24 * 60, every = 0, step = 0;  ///< minutes; 0: chosen by the command
  std::string method;    ///< of fixed steps; empty: as long as `tolerance` allows
  double tolerance = 0;  ///< of lab run: error that a step may add to a level
  bool from_steady = true;
  bool course = false;    ///< --until, --every or --read was given
  std::vector<int> read;  ///< nodes; empty: chosen by the command
  bool csv = false;
  bool names_only = false;           ///< --list
  std::string format, number, file;  ///< of lab export, import: --format, --number, -o
  std::string claims;                ///< of lab claims: --claims, a file
  bool force = false;
  analysis_options analysis;
};

/// In analysis.cpp: reads an option that only the analyses take, or a range of doses; false for
/// any other.
bool read_analysis_option(options& o, const model& m, std::string_view option,
                          std::string_view value);
/// Whether what was given makes an analysis; ends the program where it does not.
void check_analysis(options& o, const model& m);

/// Ends the program with one line where the command line is wrong. Loads the network where the
/// command works on one.
options read_command_line(int count, char** words);

}  // namespace lab

#endif
