// The terminal as a screen: keys as they are pressed, whole frames, everything put back at the end.
#ifndef LAB_SCREEN_HPP
#define LAB_SCREEN_HPP

#include <string>
#include <vector>

namespace lab {

enum class key : int { none = 0, up = 1000, down, escape, gone };  // others are characters

class screen {
 public:
  screen();
  ~screen();
  screen(const screen&) = delete;
  screen& operator=(const screen&) = delete;

  int columns() const { return columns_; }
  int rows() const { return rows_; }

  /// Waits up to so long for a key, and not after a change of size. `gone` once the program is
  /// asked to end or the terminal is no more.
  key wait(int milliseconds);

  /// Shows these lines, in one piece, if they differ from what is there.
  void show(const std::vector<std::string>& lines);

  /// The signal that asked the program to end, or 0; to be raised again once the screen is put
  /// back.
  int ended_by() const;

 private:
  void enter();
  void measure();
  key read_key();

  std::string shown_, typed_;
  int columns_ = 0, rows_ = 0;
};

}  // namespace lab

#endif
