// What the analyses share: a cell with its settings, how it is read, and how results are written.
#ifndef LAB_ANALYSIS_HPP
#define LAB_ANALYSIS_HPP

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/options.hpp"
#include "model/cores.hpp"
#include "model/rest.hpp"
#include "terminal/progress.hpp"
#include "terminal/refuse.hpp"

namespace lab {

/// The error that a step may add to a level that is read in time.
inline constexpr double read_tolerance = 1e-7;

/// Follows time by the error that a step may add, and says how far it is, up to the cell's time
/// `until`, at most once a month: a look takes as long as some steps, which it leaves as they are.
template <class Cell>
void advance_shown(Cell& c, double tolerance, double minutes, progress_bar& bar, double until) {
  constexpr double month = 30 * 24 * 60;
  must(c.advance_within(tolerance, {minutes}, {std::max(minutes / 1000, month)}, [&](const auto&) {
    bar.show(static_cast<int>(1000 * std::min(1.0, c.time() / until)), 1000);
    return true;
  }));
}

/// A cell with the settings of the command line, as it is before time runs; every measurement
/// starts there, follows it to rest or until --until, and reads nodes.
class experiment {
 public:
  explicit experiment(const options& o);

  const cell& begin() const { return *begin_; }
  cell& work() { return *work_; }
  /// Brings a cell to where it is read; ends the program where it does not come to rest. `what`
  /// stands behind "with".
  void require(cell& c, std::string_view what) const;

  /// Brings up to side_by_side::most cells to where they are read; false where one does not come
  /// to rest.
  bool measure(side_by_side& together, std::span<cell* const> cells) const;

  /// What a node reads in `count` cells, side by side and on all cores: begin(), to which
  /// prepare(k, cell) does something. Ends the program where one does not come to rest; words(k)
  /// stand behind "with".
  template <class Prepare, class Words>
  std::vector<double> read_all(int count, int node, progress_bar& bar, Prepare&& prepare,
                               Words&& words) {
    std::vector<double> levels(static_cast<std::size_t>(count));
    const auto from = std::make_unique<cell::state>(begin().save());
    const int failed = on_all_cores(count, side_by_side::most, bar, [&] {
      return [&, together = side_by_side(), own = cells_of(o_.on->maths)](int first) mutable {
        const auto many = std::min(own.size(), static_cast<std::size_t>(count - first));
        std::vector<cell*> now;
        for (std::size_t l = 0; l < many; ++l) {
          must(own[l]->load(*from));
          prepare(first + static_cast<int>(l), *own[l]);
          now.push_back(own[l].get());
        }
        const bool there = measure(together, now);
        for (std::size_t l = 0; l < many; ++l) {
          levels[static_cast<std::size_t>(first) + l] = now[l]->node(pathway::node_index(node));
        }
        return there;
      };
    });
    for (int k = failed; k >= 0 && k < count; ++k) {  // one of its group ends the program
      work() = begin();
      prepare(k, work());
      require(work(), words(k));
    }
    return levels;
  }

 private:
  const options& o_;
  std::unique_ptr<cell> begin_, work_;
};

/// "at rest" or "after 24h"
std::string when_read(const options& o);
/// The one node that is read; a default where none is given.
int one_read_out(const options& o);

/// Without blanks at its end.
std::string trimmed(std::string text);

/// A quoted JSON string, and a number: null for what is none.
std::string json_text(std::string_view words);
std::string json_number(double value);
/// "{"command":"scan","network":...,"settings":...,"read":"at rest"" to begin the answer with.
std::string json_head(const options& o, std::string_view command);

/// Colours for a terminal that welcomes them; otherwise the words alone.
class paint {
 public:
  paint();
  std::string strong(std::string_view words) const { return coloured(words, "1"); }
  std::string good(std::string_view words) const { return coloured(words, "36"); }
  std::string bad(std::string_view words) const { return coloured(words, "33"); }

 private:
  std::string coloured(std::string_view words, std::string_view code) const;
  bool on_;
};

}  // namespace lab

#endif
