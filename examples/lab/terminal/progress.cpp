#include "terminal/progress.hpp"

#include <fmt/format.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "terminal/ending.hpp"
#include "terminal/output.hpp"

namespace lab {
namespace {

constexpr std::string_view clear_bar =
    "\r                                                                              \r";

enum drawn { nothing, seconds, bar };
volatile std::sig_atomic_t on_the_line = nothing;
volatile std::sig_atomic_t at_work = 0;  // seconds

void clear() {
  if (on_the_line == nothing) return;
  on_the_line = nothing;
  write_all(STDERR_FILENO, clear_bar);
}

/// Every second, in the handler of a signal: nothing here may allocate.
void tick(int) {
  const int kept = errno;
  at_work = at_work + 1;
  if (on_the_line != bar) {
    char text[] = "\r        s at work; Ctrl-C ends it";
    char* place = text + sizeof "\r       " - 1;
    for (int n = at_work; n > 0 && place > text + 1; n /= 10)
      *--place = static_cast<char>('0' + n % 10);
    on_the_line = seconds;
    write_all(STDERR_FILENO, {text, sizeof text - 1});
  }
  errno = kept;
}

void every(int s) {
  const itimerval interval{{s, 0}, {s, 0}};
  ::setitimer(ITIMER_REAL, &interval, nullptr);
}

}  // namespace

void show_work() {
  if (::isatty(STDERR_FILENO) == 0) return;
  before_a_signal_ends(clear);
  std::signal(SIGALRM, tick);
  every(1);
}

void end_work() {
  every(0);
  clear();
}

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
  on_the_line = bar;
  const int full = static_cast<int>(static_cast<long long>(done) * columns / of);
  write_all(STDERR_FILENO, fmt::format("\r{:#<{}}{:.<{}} {:3} of {} {}", "", full, "",
                                       columns - full, done, of, unit_));
}

}  // namespace lab
