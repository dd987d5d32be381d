#include "commands/analysis.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "model/choice.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"
#include "model/rest.hpp"

namespace lab {
namespace {

constexpr long most_points = 1000, most_pairs = 10000, most_cells = 100000;

}  // namespace

// --- options -----------------------------------------------------------------------------------

namespace {

/// TIME or, for compare, TIME,TIME
void read_times(options& o, std::string_view text) {
  std::vector<double>& times = o.analysis.times;
  times.clear();
  for (;;) {
    const std::size_t comma = o.what == command::compare ? text.find(',') : text.npos;
    const double time = read_time("--until", text.substr(0, comma));
    if (time == 0) refuse("--until: it must be above 0");
    if (!times.empty() && time <= times.back()) {
      refuse("--until: {} does not lie behind {}", show_time(time), show_time(times.back()));
    }
    times.push_back(time);
    if (comma == text.npos) break;
    text.remove_prefix(comma + 1);
  }
  o.until = times.back();
  o.analysis.read_in_time = true;
}

}  // namespace

bool read_analysis_option(options& o, const model& m, std::string_view option,
                          std::string_view value) {
  analysis_options& a = o.analysis;
  const bool ranged =
      (o.what == command::scan || o.what == command::grid) && value.find("..") != value.npos;
  if (option == "--with" || (option == "--dose" && ranged)) {
    const std::size_t equals = value.find('=');
    if (equals == value.npos || value.find("..") == value.npos) {
      refuse("{}: expected DRUG=0.01..1000nM, found '{}'", option, value);
    }
    const int drug = m.require(symbol_kind::drug, option, value.substr(0, equals));
    const dose_ends ends = read_dose_range(option, value.substr(equals + 1));
    if (option == "--dose" && !a.ranges.empty()) {
      refuse("--dose: one range at a time{}",
             o.what == command::grid ? "; the second drug of a grid is --with" : "; see lab grid");
    }
    if (option == "--with" && a.ranges.size() != 1) refuse("--with stands once, behind --dose");
    a.ranges.push_back({drug, ends.lowest, ends.highest});
  } else if (option == "--json") {
    a.json = true;
  } else if (option == "--until") {
    read_times(o, value);
  } else if (option == "--points") {
    a.points = static_cast<int>(read_count(option, value, 2, most_points));
  } else if (option == "--most") {
    a.most = static_cast<int>(read_count(option, value, 1, 20));
  } else if (option == "--cells") {
    a.cells = static_cast<int>(
        read_count(option, value, 1, o.what == command::screen ? 1000000000 : most_cells));
  } else if (option == "--spread") {
    a.spread = read_between(option, value, 0, 2);
  } else if (option == "--dose-spread") {
    a.dose_spread = read_between(option, value, 0, 3);
  } else if (option == "--respond") {
    a.respond = read_between(option, value, 0.001, 1);
  } else if (option == "--drugs" || option == "--presets") {
    const symbol_kind kind = option == "--drugs" ? symbol_kind::drug : symbol_kind::preset;
    std::vector<int>& chosen = option == "--drugs" ? a.drugs : a.presets;
    for (std::string_view rest = value;;) {
      const std::size_t comma = rest.find(',');
      const int one = m.require(kind, option, rest.substr(0, comma));
      if (std::find(chosen.begin(), chosen.end(), one) != chosen.end()) {
        refuse("{}: '{}' stands there twice", option, rest.substr(0, comma));
      }
      chosen.push_back(one);
      if (comma == rest.npos) break;
      rest.remove_prefix(comma + 1);
    }
  } else if (option == "--pairs") {
    a.pairs = true;
  } else if (option == "--shard") {
    const std::size_t slash = value.find('/');
    if (slash == value.npos) refuse("--shard: expected K/N, such as 0/4, found '{}'", value);
    a.shards = static_cast<int>(read_count(option, value.substr(slash + 1), 1, 1000000));
    a.shard = static_cast<int>(read_count(option, value.substr(0, slash), 0, 1000000));
    if (a.shard >= a.shards) {
      refuse("--shard {}: shards are counted from 0, so the last one is {}/{}", value, a.shards - 1,
             a.shards);
    }
  } else if (option == "--seed") {
    a.seed = static_cast<unsigned long>(read_count(option, value, 0, 1000000000));
  } else {
    return false;
  }
  return true;
}

void check_analysis(options& o, const model& m) {
  const analysis_options& a = o.analysis;
  if (o.csv && a.json) refuse("--csv and --json do not go together");
  if (o.what == command::scan && a.ranges.empty()) {
    refuse("scan: --dose DRUG=0.01..1000nM says which drug, and from where to where");
  }
  if (o.what == command::grid) {
    if (a.ranges.size() != 2) {
      refuse("grid: two drugs are needed, --dose DRUG=1..100nM --with DRUG=1..100nM");
    }
    if (a.ranges[0].drug == a.ranges[1].drug) {
      refuse("grid: {} stands twice; a grid is of two drugs", m.drug(a.ranges[0].drug));
    }
    if (static_cast<long>(a.points) * a.points > most_pairs) {
      refuse("--points {}: the grid is too large, at most {} pairs of doses", a.points, most_pairs);
    }
  }
  if (o.what == command::screen && o.file.empty()) refuse("screen: -o FILE says where the rows go");
  if (o.what == command::paths || o.what == command::loops) {
    if (!o.read.empty()) refuse("{} takes no --read", o.what == command::paths ? "paths" : "loops");
  } else if (o.what != command::scan && o.what != command::compare && o.what != command::screen &&
             o.read.size() > 1) {
    refuse("--read: one node at a time here");
  }
}

// --- a cell and how it is read -----------------------------------------------------------------

experiment::experiment(const options& o)
    : o_(o),
      begin_(std::make_unique<cell>(o.on->maths)),
      work_(std::make_unique<cell>(o.on->maths)) {
  if (o.from_steady) start_at_rest(*begin_, *o.on, o.settings);
  for (const setting& s : o.settings) {
    if (s.done || !o.from_steady) apply(*begin_, s);
  }
}

bool experiment::measure(side_by_side& together, std::span<cell* const> cells) const {
  if (o_.analysis.read_in_time) {
    for (cell* const c : cells) must(c->advance_within(read_tolerance, {o_.until}));
    return true;
  }
  rest answers[side_by_side::most];
  together.come_to_rest(cells, *o_.on, answers);
  return std::all_of(answers, answers + cells.size(), [](const rest& r) { return r.reached; });
}

void experiment::require(cell& c, std::string_view what) const {
  if (o_.analysis.read_in_time) {
    must(c.advance_within(read_tolerance, {o_.until}));
    return;
  }
  const rest r = come_to_rest(c, *o_.on);
  if (!r.reached) complain_of(r, fmt::format(" with {} (--until TIME needs none)", what));
}

std::string when_read(const options& o) {
  return o.analysis.read_in_time ? fmt::format("after {}", show_time(o.until)) : "at rest";
}

int one_read_out(const options& o) {
  if (!o.read.empty()) return o.read.front();
  const int usual = o.on->find(symbol_kind::node, default_read_out);
  return usual >= 0 ? usual : o.on->net.count.nodes - 1;
}

// --- how results are written -------------------------------------------------------------------

std::string trimmed(std::string text) {
  text.resize(text.find_last_not_of(' ') + 1);
  return text;
}

std::string json_text(std::string_view words) {
  std::string quoted = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (static_cast<unsigned char>(c) < ' ') {
      quoted += fmt::format("\\u{:04x}", static_cast<int>(c));
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::string json_number(double value) {
  return std::isfinite(value) ? fmt::format("{:.17g}", value) : "null";
}

std::string json_head(const options& o, std::string_view command) {
  return fmt::format("{{\"command\":{},\"network\":{},\"settings\":{},\"from\":{},\"read\":{}",
                     json_text(command), json_text(o.on->title),
                     json_text(describe_start(*o.on, o.settings)),
                     json_text(o.from_steady ? "steady" : "start"), json_text(when_read(o)));
}

paint::paint() : on_(::isatty(STDOUT_FILENO) != 0 && colour_is_welcome()) {}

std::string paint::coloured(std::string_view words, std::string_view code) const {
  return on_ ? fmt::format("\033[{}m{}\033[0m", code, words) : std::string(words);
}

}  // namespace lab
