#include "terminal/ending.hpp"

#include <csignal>
#include <initializer_list>

namespace lab {
namespace {

constexpr int most = 4;
void (*all[most])() = {};
volatile std::sig_atomic_t count = 0;

void end(int signal) {
  for (int k = 0; k < count; ++k) all[k]();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

void before_a_signal_ends(void (*tidy)()) {
  for (int k = 0; k < count; ++k) {
    if (all[k] == tidy) return;
  }
  if (count == most) return;
  all[count] = tidy;
  count = count + 1;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    // What nohup or a shell has switched off stays so.
    if (std::signal(signal, end) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

}  // namespace lab
