// Standard output, collected and written in large pieces; a full disk is an error, not a surprise.
#ifndef LAB_OUTPUT_HPP
#define LAB_OUTPUT_HPP

#include <fmt/core.h>

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
    put(text, fmt::make_format_args(words...));
  }
  void line(std::string_view text) { print("{}\n", text); }

  /// Writes what is waiting. Ends the program where it cannot; quietly when the reader has gone.
  /// Called at the end of every command: a destructor could not tell.
  void flush();

 private:
  void put(fmt::string_view text, fmt::format_args words);

  std::string waiting_;
};

/// True once all bytes are written to file descriptor `to`.
bool write_all(int to, std::string_view bytes);

}  // namespace lab

#endif
