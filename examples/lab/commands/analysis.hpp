// What the analyses share: a cell with its settings, how it is read, and how results are written.
#ifndef LAB_ANALYSIS_HPP
#define LAB_ANALYSIS_HPP

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "command_line/options.hpp"
#include "model/cores.hpp"

namespace lab {

/// A cell with the settings of the command line, as it is before time runs; every measurement
/// starts there, follows it to rest or until --until, and reads nodes.
class experiment {
 public:
  explicit experiment(const options& o);
  /// The same with other equations and without the doses among the settings, which add_doses()
  /// sets; `near`, whose equations are much like these, tells where its rest is near, and lets
  /// begins() answer where there is none. Without it the program ends there.
  experiment(const options& o, const equations& maths, const experiment* near = nullptr);
  void add_doses(cell& c) const;

  bool begins() const { return begins_; }
  const cell& begin() const { return *begin_; }
  cell& work() { return *work_; }
  /// Brings a cell to where it is read; false where it does not come to rest.
  bool measure(cell& c) const;
  /// The same; ends the program where the cell does not come to rest. `what` stands behind "with".
  void require(cell& c, std::string_view what) const;

  /// What a node reads in `count` cells, on all cores: begin(), to which prepare(k, cell) does
  /// something. Ends the program where one does not come to rest; words(k) stand behind "with".
  template <class Prepare, class Words>
  std::vector<double> read_all(int count, int node, progress_bar& bar, Prepare&& prepare,
                               Words&& words) {
    std::vector<double> levels(static_cast<std::size_t>(count));
    const int failed = on_all_cores(count, bar, [&] {
      return [&, own = std::make_unique<cell>(*begin_)](int k) {
        *own = *begin_;
        prepare(k, *own);
        const bool there = measure(*own);
        levels[static_cast<std::size_t>(k)] = own->node(pathway::node_index(node));
        return there;
      };
    });
    if (failed >= 0) {
      work() = begin();
      prepare(failed, work());
      require(work(), words(failed));
    }
    return levels;
  }

 private:
  void set_up(bool with_doses, const experiment* near);

  const options& o_;
  const equations& maths_;
  std::unique_ptr<cell> begin_, work_;
  bool begins_ = true;
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
