// Numbers as people write them on the command line, with their units, and back.
#ifndef LAB_QUANTITY_HPP
#define LAB_QUANTITY_HPP

#include <string>
#include <string_view>

namespace lab {

// Each ends the program with one line where the text is no such quantity. `option` is named in it.

/// A number in [0,1].
double read_level(std::string_view option, std::string_view text);
/// Minutes, from 90s, 10min, 24h or 3d; only 0 needs no unit.
double read_time(std::string_view option, std::string_view text);
/// nM, from 500pM, 20nM, 1.5uM or 1mM; only 0 needs no unit.
double read_dose(std::string_view option, std::string_view text);

/// Both ends of 0.01..1000nM or 10pM..1uM, in nM; the lower one takes the unit of the upper one.
struct dose_ends {
  double lowest = 0, highest = 0;
};
dose_ends read_dose_range(std::string_view option, std::string_view text);
/// A whole number in [least, most].
long read_count(std::string_view option, std::string_view text, long least, long most);
/// A number in [least, most].
double read_between(std::string_view option, std::string_view text, double least, double most);

std::string show_time(double minutes);  ///< 90s, 10min, 2h, 26h30min, 3d
std::string show_dose(double nM);       ///< 0.5nM, 20nM, 1.5uM

}  // namespace lab

#endif
