// A bar on stderr while something takes long, and a clean end when it is interrupted.
#ifndef LAB_PROGRESS_HPP
#define LAB_PROGRESS_HPP

#include <chrono>
#include <string_view>

namespace lab {

/// From now on a terminal is told every second for how long the program is at work, where no bar
/// tells how far it is.
void show_work();

/// That ends, and nothing is left on the line: it belongs to the answer.
void end_work();

/// Shown on a terminal from the second half second on; gone when this is, and before a signal ends
/// the program.
class progress_bar {
 public:
  /// `unit`: what is counted, "draws".
  explicit progress_bar(std::string_view unit);
  progress_bar(const progress_bar&) = delete;
  progress_bar& operator=(const progress_bar&) = delete;
  ~progress_bar();

  void show(int done, int of);

 private:
  std::string_view unit_;
  bool is_terminal_;
  int drawn_ = -1;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace lab

#endif
