// Variables of several levels as Boolean nodes, by van Ham's coding: A of 0 to 2 is A_b1, on from
// level 1, and A_b2, on from level 2. The names are those that bioLQM gives them.
#ifndef LAB_IMPORT_LEVELS_HPP
#define LAB_IMPORT_LEVELS_HPP

#include <map>
#include <string>
#include <vector>

#include "import/logic.hpp"

namespace lab {

class levels {
 public:
  static constexpr int most = 100;  ///< levels of a variable

  /// A new variable of 0 to `max`, at `start`; its number. One that is on
  /// or off stays one node of that name.
  int add(const draft::signal& s, int max, int start);
  /// Gives each variable of several levels its nodes, under names that nothing else has.
  void place(draft& d);

  /// Its number, or -1.
  int find(const std::string& name) const {
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? -1 : found->second;
  }
  int count() const { return static_cast<int>(all_.size()); }
  int max(int variable) const { return all_[static_cast<std::size_t>(variable)].max; }
  const std::string& where(int variable) const { return of(variable).signal.where; }
  const std::string& name(int variable) const { return of(variable).signal.name; }

  /// Whether it is at this level or above.
  logic at_least(int variable, long level) const;
  /// Whether it is between two levels, both included.
  logic between(int variable, long lowest, long highest) const;

  /// Adds the rules by which it moves, one level at a time: towards[k - 1] tells where it is drawn
  /// to level k or above.
  void drive(draft& d, int variable, std::vector<logic> towards, const std::string& at) const;
  /// Nothing moves it: an input where it begins.
  void hold(draft& d, int variable) const;

 private:
  struct coded {
    draft::signal signal;
    int max = 1, start = 0;
    std::vector<int> nodes;  // of level 1, 2, ...
  };
  const coded& of(int number) const { return all_[static_cast<std::size_t>(number)]; }

  std::vector<coded> all_;
  std::map<std::string, int> numbers_;
};

}  // namespace lab

#endif
