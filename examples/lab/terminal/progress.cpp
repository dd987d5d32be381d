#include "terminal/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>

#include "terminal/ending.hpp"
#include "terminal/output.hpp"

namespace lab {
namespace {

constexpr std::string_view clear_bar =
    "\r                                                                              \r";

volatile std::sig_atomic_t is_drawn = 0;

void clear() {
  if (is_drawn == 0) return;
  is_drawn = 0;
  write_all(STDERR_FILENO, clear_bar);
}

}  // namespace

progress_bar::progress_bar(std::string_view unit)
    : unit_(unit), is_terminal_(::isatty(STDERR_FILENO) != 0) {
  if (is_terminal_) before_a_signal_ends(clear);
}

progress_bar::~progress_bar() { clear(); }

void progress_bar::show(int done, int of) {
  constexpr int columns = 40;
  const auto waited = std::chrono::steady_clock::now() - begin_;
  if (!is_terminal_ || waited < std::chrono::milliseconds(500) || done == drawn_) return;
  drawn_ = done;
  is_drawn = 1;
  const int full = static_cast<int>(static_cast<long long>(done) * columns / of);
  write_all(STDERR_FILENO, fmt::format("\r{:#<{}}{:.<{}} {:3} of {} {}", "", full, "",
                                       columns - full, done, of, unit_));
}

}  // namespace lab
