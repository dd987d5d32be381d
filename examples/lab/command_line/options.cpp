#include "command_line/options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/cores.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

struct command_name {
  std::string_view name;
  command what;
  std::size_t most_operands;
};

constexpr command_name commands[] = {
    {"run", command::run, 0},
    {"steady", command::steady, 0},
    {"compare", command::compare, 0},
    {"check", command::check, 1},
    {"new", command::new_pathway, 1},
    {"header", command::header, 1},
    {"list", command::list, 2},
    {"snapshot", command::snapshot, 0},
    {"live", command::live, 0},
    {"claims", command::claims, 400},
    {"export", command::export_network, 0},
    {"import", command::import_network, 2},
    {"scan", command::scan, 0},
    {"grid", command::grid, 0},
    {"sensitivity", command::sensitivity, 0},
    {"knockouts", command::knockouts, 0},
    {"paths", command::paths, 2},
    {"loops", command::loops, 1},
    {"population", command::population, 0},
    {"screen", command::screen, 0},
    {"merge", command::merge, 100000},
    {"roles", command::roles, 200},
    {"help", command::help, 1},
    {"version", command::version, 0},
};

constexpr unsigned on_run = 1, on_steady = 2, on_screen = 4, on_list = 8, on_claims = 16,
                   on_export = 32, on_scan = 64, on_grid = 128, on_sensitivity = 256,
                   on_knockouts = 512, on_paths = 1024, on_loops = 2048, on_population = 4096,
                   on_import = 8192, on_compare = 16384, on_roles = 32768, on_rows = 65536,
                   on_merge = 131072, on_header = 262144;
constexpr unsigned on_ways = on_paths | on_loops;
constexpr unsigned on_measured = on_scan | on_grid | on_sensitivity | on_knockouts | on_population;
constexpr unsigned on_analysis = on_ways | on_measured | on_compare | on_rows;

struct option_name {
  std::string_view name;
  bool takes_value;
  unsigned where;
};

constexpr option_name known[] = {
    {"--network", true, on_run | on_steady | on_screen | on_list | on_export | on_claims},
    {"--claims", true, on_claims},
    {"--set", true, on_run | on_steady | on_export | on_roles},
    {"--dose", true, on_run | on_steady | on_export},
    {"--preset", true, on_run | on_steady | on_export | on_roles},
    {"--knock-out", true, on_run | on_steady | on_export},
    {"--hold", true, on_run | on_steady | on_export},
    {"--max", true, on_run | on_steady | on_export},
    {"--from", true, on_run | on_steady | on_export},
    {"--read", true, on_run | on_steady | on_export},
    {"--csv", false, on_run | on_steady | on_claims | on_roles},
    {"--list", false, on_claims},
    {"--versus", false, on_compare},
    {"--at", true, on_run | on_export},
    {"--until", true, on_run | on_export | on_compare | (on_measured & ~on_sensitivity)},
    {"--every", true, on_run | on_export},
    {"--step", true, on_run | on_export},
    {"--method", true, on_run},
    {"--tolerance", true, on_run},
    {"--format", true, on_export | on_import},
    {"--module", true, on_export},
    {"--number", true, on_export},
    {"-o", true, on_export | on_import | on_rows | on_merge | on_header},
    {"--force", false, on_export | on_import | on_merge | on_header},
    {"--json", false, on_analysis & ~on_rows},
    {"--points", true, on_scan | on_grid | on_rows},
    {"--with", true, on_grid},
    {"--most", true, on_loops},
    {"--cells", true, on_population | on_rows},
    {"--spread", true, on_population | on_rows},
    {"--dose-spread", true, on_population | on_rows},
    {"--respond", true, on_population},
    {"--seed", true, on_population | on_rows},
    {"--drugs", true, on_rows},
    {"--presets", true, on_rows},
    {"--pairs", false, on_rows},
    {"--shard", true, on_rows},
    {"--threads", true, on_measured | on_rows | on_claims},
};

constexpr std::string_view methods[] = {"exponential_midpoint", "exponential_euler", "euler",
                                        "heun", "rk4"};

constexpr double most_steps = 1e8, most_rows = 1e6;

unsigned place_of(command c) {
  switch (c) {
    case command::run:
      return on_run;
    case command::steady:
      return on_steady;
    case command::list:
      return on_list;
    case command::claims:
      return on_claims;
    case command::export_network:
      return on_export;
    case command::import_network:
      return on_import;
    case command::scan:
      return on_scan | on_steady;  // and all that steady takes
    case command::grid:
      return on_grid | on_steady;
    case command::sensitivity:
      return on_sensitivity | on_steady;
    case command::knockouts:
      return on_knockouts | on_steady;
    case command::paths:
      return on_paths | on_steady;
    case command::loops:
      return on_loops | on_steady;
    case command::compare:
      return on_compare | on_steady;
    case command::population:
      return on_population | on_steady;
    case command::screen:
      return on_rows | on_steady;
    case command::merge:
      return on_merge;
    case command::roles:
      return on_roles;
    case command::header:
      return on_header;
    case command::live:
    case command::snapshot:
      return on_screen;
    default:
      return 0;
  }
}

std::string_view name_of(command c) {
  for (const command_name& n : commands) {
    if (n.what == c) return n.name;
  }
  return "";
}

struct given {
  std::string_view option, value;
};

const command_name& read_command(std::string_view word) {
  std::vector<std::string_view> names;
  for (const command_name& c : commands) {
    if (c.name == word) return c;
    names.push_back(c.name);
  }
  const std::string hint = did_you_mean(word, names);
  refuse("unknown command '{}'{}", word, hint.empty() ? " (lab help shows them)" : hint);
}

const option_name& read_option(std::string_view word, command what, bool named) {
  std::vector<std::string_view> names{"--help"};
  if (!named) names.push_back("--version");
  for (const option_name& o : known) {
    if ((o.where & place_of(what)) != 0) names.push_back(o.name);
    if (o.name != word) continue;
    if ((o.where & place_of(what)) == 0) refuse("{} takes no {}", name_of(what), word);
    return o;
  }
  const std::string hint = did_you_mean(word, names);
  refuse("unknown option '{}'{}", word,
         !hint.empty() ? hint
         : named       ? fmt::format(" (lab help {} shows them)", name_of(what))
                       : " (lab help shows them)");
}

void read_nodes(options& o, const model& m, std::string_view text) {
  for (;;) {
    const std::size_t comma = text.find(',');
    const std::string_view name = text.substr(0, comma);
    o.read.push_back(m.require(symbol_kind::node, "--read", name));
    if (comma == std::string_view::npos) return;
    text.remove_prefix(comma + 1);
  }
}

void read_steps(options& o, const model& m) {
  if (o.step == 0 && o.method.empty()) {
    if (o.tolerance == 0) o.tolerance = 1e-6;
    return;
  }
  if (o.tolerance != 0) refuse("--tolerance goes with neither --step nor --method: they fix steps");
  if (o.step == 0) {
    // Half of the shortest tau: rk4 differs there from a tenth of it in the ninth digit.
    o.step = std::clamp(m.shortest_tau() / 2, o.until / most_steps, 1.0);
    o.step = std::clamp(o.step, 1e-6, 1e6);
  }
  if (!(o.step >= 1e-6 && o.step <= 1e6)) refuse("--step: it must lie between 6e-5s and 1e6min");
  // rk4 is the most accurate while its steps are short; exponential_midpoint stays between 0 and 1
  // however long they are.
  if (o.method.empty()) {
    o.method = o.step <= m.shortest_tau() / 2 ? "rk4" : "exponential_midpoint";
  }
  if (o.until > most_steps * o.step * (1 + 1e-9)) {
    refuse("--until {}: more than 100 million steps of {}", show_time(o.until), show_time(o.step));
  }
}

void read_times(options& o, const model& m) {
  read_steps(o, m);
  if (o.every > 0 && o.until > most_rows * o.every) {
    refuse("--every {}: more than a million rows until {}", show_time(o.every), show_time(o.until));
  }
  for (const setting& s : o.settings) {
    if (s.at > o.until) {
      refuse("--at {} lies behind --until {}", show_time(s.at), show_time(o.until));
    }
  }
}

/// The meaning of the options, in their order; names are looked up in the network.
void read_values(options& o, const model& m, std::span<const given> all) {
  o.from_steady = m.built_in && o.what != command::export_network;
  double at = 0;
  bool timed = false;
  for (const auto& [option, value] : all) {
    o.course |= option == "--until" || option == "--every" || option == "--read";
    if (option == "--network" || option == "--module") {
      continue;  // loaded already
    } else if ((place_of(o.what) & on_analysis) != 0 && read_analysis_option(o, m, option, value)) {
      continue;
    } else if (option == "--csv") {
      o.csv = true;
    } else if (option == "--list") {
      o.names_only = true;
    } else if (option == "--force") {
      o.force = true;
    } else if (option == "--threads") {
      threads_at_most = static_cast<int>(read_count(option, value, 1, 1024));
    } else if (option == "--format") {
      o.format = value;
    } else if (option == "--number") {
      o.number = value;
    } else if (option == "--claims") {
      if (value.empty()) refuse("--claims: expected the name of a file");
      o.claims = value;
    } else if (option == "-o") {
      if (value.empty()) refuse("-o: expected the name of a file");
      o.file = value;
    } else if (option == "--at") {
      at = read_time(option, value);
      timed = true;
    } else if (option == "--until" || option == "--every" || option == "--step") {
      const double minutes = read_time(option, value);
      if (minutes == 0) refuse("{}: it must be above 0", option);
      (option == "--until" ? o.until : option == "--every" ? o.every : o.step) = minutes;
    } else if (option == "--method") {
      if (std::find(std::begin(methods), std::end(methods), value) == std::end(methods)) {
        const std::string hint = did_you_mean(value, methods);
        refuse("--method: unknown method '{}'{}", value,
               hint.empty() ? fmt::format(", there is {}", fmt::join(methods, ", ")) : hint);
      }
      o.method = value;
    } else if (option == "--tolerance") {
      o.tolerance = read_between(option, value, 1e-12, 0.1);
    } else if (option == "--from") {
      if (value != "steady" && value != "start") {
        refuse("--from: expected steady or start, found '{}'", value);
      }
      o.from_steady = value == "steady";
    } else if (option == "--read") {
      read_nodes(o, m, value);
    } else if (option == "--versus") {
      o.versus.emplace_back();
    } else {
      std::vector<setting>& group = o.versus.empty() ? o.settings : o.versus.back();
      const auto behind = std::find_if(group.begin(), group.end(),
                                       [&](const setting& later) { return later.at > at; });
      group.insert(behind, read_setting(m, option, value, at, timed));
    }
  }
  fill_control_levels(o.settings, m);
  for (std::vector<setting>& group : o.versus) {
    if (group.empty()) refuse("--versus: a setting must follow, such as --dose DRUG=20nM");
    fill_control_levels(group, m);
  }
  if (o.what == command::run) read_times(o, m);
  if ((place_of(o.what) & on_analysis) != 0) check_analysis(o, m);
}

}  // namespace

options read_command_line(int count, char** words) {
  options o;
  std::vector<given> all;
  bool named = false;
  std::string file;
  std::vector<std::string_view> modules;
  std::size_t most_operands = 0;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == "--help" || word == "-h") {
      if (named) o.operands.assign(1, std::string(name_of(o.what)));
      o.what = command::help;
      return o;
    }
    if (word == "--version" && !named) {
      o.what = command::version;
      return o;
    }
    if (word.size() > 1 && word[0] == '-') {
      const std::size_t equals = word.substr(0, 2) == "--" ? word.find('=') : word.npos;
      const option_name& option = read_option(word.substr(0, equals), o.what, named);
      std::string_view value;
      if (equals != word.npos) {
        if (!option.takes_value) refuse("{} takes no value", option.name);
        value = word.substr(equals + 1);
      } else if (option.takes_value) {
        if (++i == count) refuse("{} needs a value (lab help {})", word, name_of(o.what));
        value = words[i];
      }
      if (option.name == "--network") {
        if (value.empty()) refuse("--network: expected the name of a file");
        file = value;
      }
      if (option.name == "--module") modules.push_back(value);
      all.push_back({option.name, value});
    } else if (!named && all.empty()) {
      const command_name& c = read_command(word);
      o.what = c.what;
      most_operands = c.most_operands;
      named = true;
    } else if (o.operands.size() < most_operands) {
      o.operands.emplace_back(word);
    } else {
      refuse("unexpected '{}'{}", word, named ? "" : " (the command comes first)");
    }
  }
  if (o.what == command::header) {  // reads its file itself, as a text
    for (const auto& [option, value] : all) {
      if (option == "--force") o.force = true;
      if (option == "-o" && value.empty()) refuse("-o: expected the name of a file");
      if (option == "-o") o.file = value;
    }
  } else if (place_of(o.what) != 0) {
    if (!file.empty() && !modules.empty()) {
      refuse("--module chooses from the built-in pathway; with --network it has no meaning");
    }
    o.on = &load(file, modules);
    read_values(o, *o.on, all);
  }
  return o;
}

}  // namespace lab
