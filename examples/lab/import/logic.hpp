// Boolean functions of signals as alternatives of ANDs, which is what rules are.
#ifndef LAB_IMPORT_LOGIC_HPP
#define LAB_IMPORT_LOGIC_HPP

#include <vector>

#include "import/import.hpp"

namespace lab {

struct logic {
  enum kind_type { constant, variable, negation, conjunction, disjunction } kind = constant;
  bool value = false;  ///< of a constant
  int signal = 0;      ///< of a variable
  std::vector<logic> of;

  static logic of_value(bool value);
  static logic of_signal(int signal);
  static logic negated(logic a);
  static logic all_of(std::vector<logic> of);
  static logic any_of(std::vector<logic> of);
  static logic both(logic a, logic b);
  static logic either(logic a, logic b);
  /// One of them and not the other.
  static logic differ(const logic& a, const logic& b);
};

/// Clauses in the order in which they first stand, terms by signal; without those that can never
/// hold and without those that another one includes. No clause: never true; an empty one: always.
/// Throws, with `where`, if that takes more clauses than a network has room for.
std::vector<std::vector<draft::term>> alternatives(const logic& f, const std::string& where);

/// Adds to the draft what drives `target`: rules; or, where it is driven by itself alone, nothing:
/// it keeps the level it begins with, and becomes an input of that level.
void add_logic(draft& d, int target, const logic& f, const std::string& where);

/// The regulators' gates of logical models: EC50 in the middle and steep, so that a fixed point of
/// the logic, which is one of the pathway too, also attracts what is near it.
inline constexpr double logic_n = 4, logic_EC50 = 0.5;

}  // namespace lab

#endif
