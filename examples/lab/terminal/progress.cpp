#include "terminal/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>

#include "terminal/output.hpp"

namespace lab {
namespace {

constexpr std::string_view clear_bar =
    "\r                                                                              \r";

}  // namespace

progress_bar::progress_bar(std::string_view unit)
    : unit_(unit), is_terminal_(::isatty(STDERR_FILENO) != 0) {
  for (const int s : {SIGINT, SIGTERM, SIGHUP}) {
    if (is_terminal_) std::signal(s, end);
  }
}

progress_bar::~progress_bar() {
  if (drawn_ > 0) write_all(STDERR_FILENO, clear_bar);
  for (const int s : {SIGINT, SIGTERM, SIGHUP}) {
    if (is_terminal_) std::signal(s, SIG_DFL);
  }
}

void progress_bar::show(int done, int of) {
  constexpr int columns = 40;
  const auto waited = std::chrono::steady_clock::now() - begin_;
  if (!is_terminal_ || waited < std::chrono::milliseconds(500) || done == drawn_) return;
  drawn_ = done;
  const int full = static_cast<int>(static_cast<long long>(done) * columns / of);
  write_all(STDERR_FILENO, fmt::format("\r{:#<{}}{:.<{}} {:3} of {} {}", "", full, "",
                                       columns - full, done, of, unit_));
}

void progress_bar::end(int signal) {
  const ssize_t written = ::write(STDERR_FILENO, clear_bar.data(), clear_bar.size());
  static_cast<void>(written);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace lab
