// The equations as formulas of a programming language.
#ifndef LAB_EXPORT_INFIX_HPP
#define LAB_EXPORT_INFIX_HPP

#include <functional>
#include <string>

#include "export/export.hpp"

namespace lab {

/// How a language names what the formulas hold. A function act(x, n, EC50) is expected there.
struct infix {
  std::function<std::string(int)> signal;  ///< a node or, counted on from the last one, an input
  std::function<std::string(int)> own;     ///< an input without drugs
  std::function<std::string(int)> dose;    ///< of a drug, nM
  std::function<std::string(int)> weight;  ///< of a rule
  std::function<std::string(int)> rule;    ///< where the value of a rule is found
  std::string power;                       ///< "^" or "**"
};

/// w act(A, n, EC50) (1 - act(B, n, EC50))
std::string formula_of_rule(const model& m, int rule, const infix& words);
/// What the rules of a node drive it to, before its max: their OR; "0" without one.
std::string formula_of_drive(const model& m, int node, const infix& words);
/// 1 - (1 - own) (1 - Emax D^h / (IC50^h + D^h)) ...; `own` alone where no drug acts.
std::string formula_of_input(const model& m, int input, const infix& words);

}  // namespace lab

#endif
