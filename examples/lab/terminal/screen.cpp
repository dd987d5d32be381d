#include "terminal/screen.hpp"

#include <sys/ioctl.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include "terminal/output.hpp"

namespace lab {
namespace {

// Escape sequences of ECMA-48 and xterm; every terminal of today knows them.
constexpr std::string_view other_screen = "\x1b[?1049h", first_screen = "\x1b[?1049l";
constexpr std::string_view hide_cursor = "\x1b[?25l", show_cursor = "\x1b[?25h";
constexpr std::string_view home = "\x1b[H", clear_line = "\x1b[K", clear_below = "\x1b[J";
constexpr std::string_view plain = "\x1b[0m";

volatile std::sig_atomic_t ending = 0, resized = 0, stopping = 0;
::termios before;  // as the terminal was, and is left

void on_end(int signal) { ending = signal; }
void on_size(int) { resized = 1; }
void on_stop(int) { stopping = 1; }

constexpr int end_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
constexpr int crash_signals[] = {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL};

void give_back() {
  for (const std::string_view piece : {plain, home, clear_below, show_cursor, first_screen}) {
    write_all(STDOUT_FILENO, piece);
  }
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
}

void on_crash(int signal) {
  give_back();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);  // no SA_RESTART: poll is to wake up
}

}  // namespace

screen::screen() {
  for (const int signal : end_signals) handle(signal, on_end);
  handle(SIGWINCH, on_size);
  handle(SIGTSTP, on_stop);
  handle(SIGPIPE, SIG_IGN);
  ::tcgetattr(STDIN_FILENO, &before);
  for (const int signal : crash_signals) handle(signal, on_crash);
  enter();
}

screen::~screen() {
  give_back();
  for (const int signal : end_signals) handle(signal, SIG_DFL);
  for (const int signal : crash_signals) handle(signal, SIG_DFL);
}

void screen::enter() {
  ::termios raw = before;
  raw.c_lflag &=
      ~static_cast<tcflag_t>(ICANON | ECHO);  // ISIG stays: Ctrl-C and Ctrl-Z are signals
  raw.c_cc[VMIN] = 0;
  raw.c_cc[VTIME] = 0;
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
  std::string start;
  start.append(other_screen).append(hide_cursor);
  write_all(STDOUT_FILENO, start);
  shown_.clear();
  measure();
}

void screen::measure() {
  ::winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  columns_ = known ? size.ws_col : 80;
  rows_ = known ? size.ws_row : 24;
}

int screen::ended_by() const { return ending; }

key screen::read_key() {
  if (typed_.empty()) return key::none;
  const unsigned char first = static_cast<unsigned char>(typed_[0]);
  if (first == 0x1b && typed_.size() > 1 && (typed_[1] == '[' || typed_[1] == 'O')) {
    std::size_t end = 2;  // a control sequence ends with its first letter or ~
    while (end < typed_.size() && typed_[end] < '@') ++end;
    const char last = end < typed_.size() ? typed_[end] : '\0';
    typed_.erase(0, end + 1);
    return last == 'A' ? key::up : last == 'B' ? key::down : key::none;
  }
  typed_.erase(0, 1);
  return first == 0x1b ? key::escape : static_cast<key>(first);
}

key screen::wait(int milliseconds) {
  using clock = std::chrono::steady_clock;
  const auto end = clock::now() + std::chrono::milliseconds(milliseconds);
  for (;;) {
    if (stopping != 0) {  // Ctrl-Z: give the terminal back, stop, and go on later
      stopping = 0;
      give_back();
      ::raise(SIGSTOP);
      enter();
      return key::none;
    }
    if (ending != 0) return key::gone;
    if (resized != 0) {
      resized = 0;
      shown_.clear();
      measure();
      return key::none;
    }
    if (!typed_.empty()) return read_key();
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end - clock::now()).count();
    if (left <= 0) return key::none;
    ::pollfd input{STDIN_FILENO, POLLIN, 0};
    const int ready = ::poll(&input, 1, static_cast<int>(left));
    if (ready < 0 && errno != EINTR) return key::gone;
    if (ready <= 0) continue;
    char bytes[64];
    const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) return key::gone;
    if (got > 0) typed_.append(bytes, static_cast<std::size_t>(got));
  }
}

void screen::show(const std::vector<std::string>& lines) {
  std::string frame(home);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) frame += "\r\n";
    frame.append(lines[i]).append(clear_line);
  }
  frame.append(clear_below);
  if (frame == shown_) return;
  if (!write_all(STDOUT_FILENO, frame)) ending = SIGHUP;
  shown_ = frame;
}

}  // namespace lab
