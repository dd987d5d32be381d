// Standard output, collected and written in large pieces; a full disk is an error, not a surprise.
#ifndef LAB_OUTPUT_HPP
#define LAB_OUTPUT_HPP

#include <fmt/format.h>

#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace lab {

class output {
 public:
  output() = default;
  output(const output&) = delete;
  output& operator=(const output&) = delete;

  template <class... Words>
  void print(fmt::format_string<Words...> text, Words&&... words) {
    fmt::format_to(std::back_inserter(waiting_), text, std::forward<Words>(words)...);
    if (waiting_.size() > 65536) flush();
  }
  void line(std::string_view text) { print("{}\n", text); }

  /// Writes what is waiting. Ends the program where it cannot; quietly when the reader has gone.
  /// Called at the end of every command: a destructor could not tell.
  void flush();

 private:
  std::string waiting_;
};

/// True once all bytes are written to file descriptor `to`.
bool write_all(int to, std::string_view bytes);

}  // namespace lab

#endif
