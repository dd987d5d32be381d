// Files that a command writes: whole or not at all.
#ifndef LAB_NEW_FILE_HPP
#define LAB_NEW_FILE_HPP

#include <string>

namespace lab {

/// An old file is replaced only when asked for, and only by a whole new one: ends the program
/// otherwise. To be called before the work.
void check_target(const std::string& file, bool force);

/// A file that is written beside its place first: whatever happens, no half of one stands there.
class new_file {
 public:
  explicit new_file(const std::string& file);

  /// Where it is written; the target is touched only by put_in_place().
  const std::string& beside() const { return beside_; }
  /// Adds to it; 0, or the number of the error.
  int write(const std::string& text);
  void put_in_place();
  void drop();
  /// Takes back what was written and ends the program with one line.
  [[noreturn]] void give_up(int error);

 private:
  void finished() const;

  std::string file_, beside_;
  bool begun_ = false;
};

/// One whole file; ends the program where that fails.
void write_file(const std::string& file, const std::string& text);

}  // namespace lab

#endif
