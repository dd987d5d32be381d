#include "terminal/output.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <unistd.h>

#include "terminal/progress.hpp"
#include "terminal/refuse.hpp"

namespace lab {

bool write_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(to, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void output::put(fmt::string_view text, fmt::format_args words) {
  waiting_ += fmt::vformat(text, words);
  if (waiting_.size() > 65536) flush();
}

void output::flush() {
  end_work();
  if (!write_all(STDOUT_FILENO, waiting_)) {
    if (errno == EPIPE) {  // as where the signal is not switched off
      std::signal(SIGPIPE, SIG_DFL);
      std::raise(SIGPIPE);
    }
    refuse("cannot write the output: {}", std::strerror(errno));
  }
  waiting_.clear();
}

}  // namespace lab
