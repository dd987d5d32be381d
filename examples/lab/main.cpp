// lab: the mTOR pathway in the terminal: inhibitors on and off, time courses, text checks.
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "command_line/commands.hpp"
#include "terminal/output.hpp"
#include "terminal/progress.hpp"
#include "pathway/version.hpp"
#include "terminal/refuse.hpp"

namespace {

/// A terminal at both ends that understands cursor movements.
bool screen_is_there() {
  const char* terminal = std::getenv("TERM");
  const std::string_view name = terminal == nullptr ? "" : terminal;
  return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0 && !name.empty() &&
         name != "dumb";
}

}  // namespace

int main(int count, char** words) {
  lab::show_work();
  const lab::options o = lab::read_command_line(count, words);
  switch (o.what) {
    case lab::command::live:
      if (!screen_is_there()) return lab::snapshot(o);
      lab::end_work();
      return lab::live(o);
    case lab::command::snapshot:
      return lab::snapshot(o);
    case lab::command::run:
      return lab::run(o);
    case lab::command::steady:
      return lab::steady(o);
    case lab::command::compare:
      return lab::compare(o);
    case lab::command::check:
      return lab::check(o);
    case lab::command::new_pathway:
      return lab::new_pathway(o);
    case lab::command::header:
      return lab::header(o);
    case lab::command::list:
      return lab::list(o);
    case lab::command::claims:
      return lab::verify_claims(o);
    case lab::command::export_network:
      return lab::export_network(o);
    case lab::command::import_network:
      return lab::import_network(o);
    case lab::command::scan:
      return lab::scan(o);
    case lab::command::grid:
      return lab::grid(o);
    case lab::command::sensitivity:
      return lab::sensitivity(o);
    case lab::command::knockouts:
      return lab::knockouts(o);
    case lab::command::paths:
      return lab::paths(o);
    case lab::command::loops:
      return lab::loops(o);
    case lab::command::population:
      return lab::population(o);
    case lab::command::screen:
      return lab::screen_cells(o);
    case lab::command::merge:
      return lab::merge(o);
    case lab::command::roles:
      return lab::roles(o);
    case lab::command::help:
      return lab::help(o);
    case lab::command::version:
      break;
  }
  lab::output out;
  out.print("lab {}\n", pathway::version);
  out.flush();
  return lab::fine;
}
