// What lab export can write. A format is one file, export_NAME.cpp, and a line in export.cpp.
#ifndef LAB_EXPORT_HPP
#define LAB_EXPORT_HPP

#include <string>

#include "options.hpp"

namespace lab {

/// The built-in modules or the file that the network was read from, for a format's first lines.
std::string origin_of(const model& m);

// The text of a file in that format; each ends the program with one line where the format cannot
// say what the network says.

/// One C99 header: the network as tables, and a step in fixed point.
std::string export_c(const model& m, const options& o);

}  // namespace lab

#endif
