// Boolean formulas as text: & | ! and brackets, and what several formats add.
#ifndef LAB_IMPORT_FORMULA_HPP
#define LAB_IMPORT_FORMULA_HPP

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "import/logic.hpp"

namespace lab {

struct formula_style {
  bool words = false;   ///< and, or, not, xor in any case are operators
  bool arrows = false;  ///< ^, => and <=> are operators (AEON)
  /// What a name means, where it is no signal's: nothing where it is none of its names either.
  std::function<std::optional<logic>(const std::string& name)> operand = {};
};

/// Reads `line` from `begin` on to its end. A name that is no signal of the draft becomes an input
/// at 0, unless it is 0, 1, false or true. Throws with "line N, column M".
logic read_formula(draft& d, std::string_view line, std::size_t begin, std::size_t number,
                   formula_style style = {});

/// "line 3, column 7"
std::string line_and_column(std::size_t line, std::size_t column);

}  // namespace lab

#endif
