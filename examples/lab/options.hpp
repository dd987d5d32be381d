// The command line: which options a command takes, and their values, checked against the network.
#ifndef LAB_OPTIONS_HPP
#define LAB_OPTIONS_HPP

#include <string>
#include <vector>

#include "model.hpp"
#include "settings.hpp"

namespace lab {

enum class command {
  live,
  snapshot,
  run,
  steady,
  check,
  list,
  claims,
  export_network,
  import_network,
  help,
  version
};

struct options {
  command what = command::live;
  const model* on = nullptr;                    ///< the network, where the command works on one
  std::vector<std::string> operands;            ///< words that are no options
  std::vector<setting> settings;                ///< by time, then in the order given
  double until = 24 * 60, every = 0, step = 0;  ///< minutes; 0: chosen by the command
  std::string method;
  bool from_steady = true;
  std::vector<int> read;  ///< nodes; empty: chosen by the command
  bool csv = false;
  bool names_only = false;           ///< --list
  std::string format, number, file;  ///< of lab export, import: --format, --number, -o
  bool force = false;
};

/// Ends the program with one line where the command line is wrong. Loads the network where the
/// command works on one.
options read_command_line(int count, char** words);

}  // namespace lab

#endif
