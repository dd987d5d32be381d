// lab compare: a cell before and after something is done to it, several treatments side by side,
// and why.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "command_line/commands.hpp"
#include "commands/analysis.hpp"
#include "commands/reason.hpp"
#include "model/choice.hpp"
#include "model/rest.hpp"
#include "terminal/glyphs.hpp"
#include "terminal/output.hpp"
#include "terminal/quantity.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

constexpr double hardly = 0.005;

struct column {
  std::string name;   ///< A, B, ...
  std::string words;  ///< "everolimus 30nM, at rest"
  state levels;
};

bool makes_a_cell(const std::vector<setting>& group) {
  return std::any_of(group.begin(), group.end(), [](const setting& s) { return !s.done; });
}

bool does_something(const std::vector<setting>& group) {
  return std::any_of(group.begin(), group.end(), [](const setting& s) { return s.done; });
}

std::string column_name(std::size_t k) {
  return k < 26 ? std::string(1, static_cast<char>('A' + k)) : fmt::format("A{}", k + 1);
}

/// What is compared: the cell to which nothing is done, and each treatment at each time, or at
/// rest.
struct comparison {
  std::string control_words;
  state control;
  std::vector<column> columns;
};

comparison measure(const options& o) {
  const model& m = *o.on;
  const auto work = std::make_unique<cell>(m.maths);
  // A group that makes no cell of its own is done to the first one's. Where the only group makes a
  // cell and nothing more, that cell is compared with the usual one.
  std::vector<std::vector<setting>> groups{o.settings};
  groups.insert(groups.end(), o.versus.begin(), o.versus.end());
  std::vector<setting> made;
  const bool with_usual = groups.size() == 1 && !does_something(groups[0]);
  if (!with_usual) {
    std::copy_if(groups[0].begin(), groups[0].end(), std::back_inserter(made),
                 [](const setting& s) { return !s.done; });
  }
  comparison all;
  const auto begin = [&](const std::vector<setting>& settings) {
    work->reset();
    if (o.from_steady) {
      start_at_rest(*work, m, settings);
    } else {
      for (const setting& s : settings) {
        if (!s.done) apply(*work, s);
      }
    }
  };
  begin(made);
  if (!o.from_steady) {
    const rest r = come_to_rest(*work, m);
    if (!r.reached) complain_of(r);
  }
  all.control = state_of(*work);
  const std::string cell_words = describe_those(m, made, false);
  all.control_words = cell_words.empty() ? "the cell as it is, at rest" : cell_words + ", at rest";
  for (std::size_t k = !with_usual && !does_something(groups[0]) ? 1 : 0; k < groups.size(); ++k) {
    std::vector<setting> group = groups[k];
    if (k > 0 && !makes_a_cell(group)) group.insert(group.begin(), made.begin(), made.end());
    begin(group);
    for (const setting& s : group) {
      if (s.done) apply(*work, s);
    }
    std::string words = describe_those(m, group, true);
    if (makes_a_cell(groups[k]) && (k > 0 || with_usual)) {
      const std::string made_here = describe_those(m, group, false);
      words = words.empty() ? made_here : fmt::format("{}: {}", made_here, words);
    }
    if (!o.analysis.read_in_time) {
      const rest r = come_to_rest(*work, m);
      if (!r.reached) complain_of(r, fmt::format(" with {} (--until TIME needs none)", words));
      all.columns.push_back(
          {column_name(all.columns.size()), words + ", at rest", state_of(*work)});
      continue;
    }
    progress_bar bar("thousandths of the time");
    for (const double time : o.analysis.times) {
      advance_shown(*work, read_tolerance, time - work->time(), bar, o.until);
      all.columns.push_back({column_name(all.columns.size()),
                             fmt::format("{}, after {}", words, show_time(time)), state_of(*work)});
    }
  }
  return all;
}

void write_table(const options& o, const comparison& all, const std::vector<int>& nodes,
                 output& out) {
  const model& m = *o.on;
  const glyphs g;
  const paint p;
  const auto level = [](const state& s, int node) {
    return s.level[static_cast<std::size_t>(node)];
  };
  out.print("{}: what is compared\n\n", m.title);
  out.print("  control  {}\n", wrap(all.control_words, 78, 11));
  for (const column& c : all.columns)
    out.print("  {}  {}\n", fit(c.name, 7), wrap(c.words, 78, 11));
  int widest = 4;
  for (const int i : nodes) widest = std::max(widest, columns(m.node(i)));
  widest = std::min(widest, 26);
  constexpr int control_width = 13, width = 14, bar = 5;
  const std::size_t abreast =
      static_cast<std::size_t>(std::max(1, (80 - widest - 2 - control_width) / width));
  for (std::size_t first = 0; first < all.columns.size(); first += abreast) {
    const std::size_t last = std::min(all.columns.size(), first + abreast);
    std::string head = fit("", widest + 2) + fit("control", control_width);
    for (std::size_t k = first; k < last; ++k) head += fit(all.columns[k].name, width);
    out.line("");
    out.line(p.strong(trimmed(head)));
    for (const int i : nodes) {
      const double was = level(all.control, i);
      std::string row = fit(m.node(i), widest) + "  " +
                        fit(fmt::format("{} {:.2f}", g.bar(was, bar), was), control_width);
      for (std::size_t k = first; k < last; ++k) {
        const double now = level(all.columns[k].levels, i);
        row += fit(fmt::format("{:.2f} {}", now, g.difference(was, now)), width);
      }
      out.line(trimmed(row));
    }
  }
  out.line("");
  const auto moved = [&](const column& c) {
    return std::any_of(nodes.begin(), nodes.end(), [&](int i) {
      return std::abs(level(c.levels, i) - level(all.control, i)) >= hardly;
    });
  };
  if (std::none_of(all.columns.begin(), all.columns.end(), moved)) {
    out.line("Nothing of this differs by 0.005 or more.");
  } else {
    // The first treatment, when it has acted longest.
    const column& c = all.columns[std::max<std::size_t>(o.analysis.times.size(), 1) - 1];
    explain(m, what_to_explain(m, nodes, all.control, c.levels), c.name, all.control, c.levels, g,
            out);
  }
  if (static_cast<int>(nodes.size()) < m.net.count.nodes && o.read.empty()) {
    out.print("{} of {} nodes; --read NODE,NODE chooses, --csv gives all\n", nodes.size(),
              m.net.count.nodes);
  }
  out.line("Qualitative teaching model: direction and order of events. No treatment advice.");
}

}  // namespace

int compare(const options& o) {
  const model& m = *o.on;
  if (o.settings.empty() && o.versus.empty()) {
    refuse("compare: nothing to compare; --dose everolimus=30nM, or see lab help compare");
  }
  const comparison all = measure(o);
  std::vector<int> nodes = o.read;
  if (nodes.empty() && (o.csv || o.analysis.json)) {
    for (int i = 0; i < m.net.count.nodes; ++i) nodes.push_back(i);
  }
  if (nodes.empty()) nodes = choose(m, symbol_kind::node, main_read_outs, 20);
  const auto at = [](const state& s, int i) { return s.level[static_cast<std::size_t>(i)]; };
  output out;
  if (o.csv) {
    out.print("node,control");
    for (const column& c : all.columns) out.print(",{0},{0}_difference", c.name);
    out.line("");
    for (const int i : nodes) {
      out.print("{},{:.17g}", m.node(i), at(all.control, i));
      for (const column& c : all.columns) {
        out.print(",{:.17g},{:.17g}", at(c.levels, i), at(c.levels, i) - at(all.control, i));
      }
      out.line("");
    }
  } else if (o.analysis.json) {
    out.print("{},\"control\":{},\"columns\":[", json_head(o, "compare"),
              json_text(all.control_words));
    for (const column& c : all.columns) {
      out.print("{}{{\"name\":{},\"done\":{}}}", &c == &all.columns.front() ? "" : ",",
                json_text(c.name), json_text(c.words));
    }
    out.print("],\"nodes\":[");
    for (std::size_t k = 0; k < nodes.size(); ++k) {
      out.print("{}{{\"node\":{},\"control\":{},\"levels\":[", k == 0 ? "" : ",",
                json_text(m.node(nodes[k])), json_number(at(all.control, nodes[k])));
      for (const column& c : all.columns) {
        out.print("{}{}", &c == &all.columns.front() ? "" : ",",
                  json_number(at(c.levels, nodes[k])));
      }
      out.print("]}}");
    }
    out.line("]}");
  } else {
    write_table(o, all, nodes, out);
  }
  out.flush();
  return fine;
}

}  // namespace lab
