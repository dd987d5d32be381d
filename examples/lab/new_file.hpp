// Files that a command writes: whole or not at all.
#ifndef LAB_NEW_FILE_HPP
#define LAB_NEW_FILE_HPP

#include <string>

namespace lab {

/// An old file is replaced only when asked for, and only by a whole new one: ends the program
/// otherwise. To be called before the work.
void check_target(const std::string& file, bool force);

/// Beside the target first, then renamed: whatever happens, no half of a file stands there.
void write_file(const std::string& file, const std::string& text);

}  // namespace lab

#endif
