// Many cells at once, on all cores. What is found depends on no thread: each number has a place.
#ifndef LAB_CORES_HPP
#define LAB_CORES_HPP

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <utility>
#include <vector>

#include "terminal/progress.hpp"

namespace lab {

/// How many threads work: --threads, or one on each core.
inline int threads_at_most = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));

/// Calls work(k) for every k in [0, count) that `group` divides. Each thread has a `work` of its
/// own, which make() gives; one that answers false lets all end. Gives the smallest k that did, or
/// -1. show(done) is called now and then, from this thread.
template <class Show, class Make>
int on_all_cores(int count, int group, Show&& show, Make&& make) {
  const int threads = std::min((count + group - 1) / group, threads_at_most);
  std::atomic<int> next{0}, done{0}, failed{count}, running{threads};
  const auto go = [&] {
    auto work = make();
    for (int k; (k = next.fetch_add(group)) < failed.load();) {
      if (!work(k)) {
        int first = failed.load();
        while (k < first && !failed.compare_exchange_weak(first, k)) {
        }
      }
      done.fetch_add(group);
    }
    running.fetch_sub(1);
  };
  std::vector<std::thread> all;
  for (int t = 0; t < threads; ++t) all.emplace_back(go);
  for (int waited = 0; running.load() > 0; ++waited) {
    show(std::min(done.load(), count));
    std::this_thread::sleep_for(std::chrono::microseconds(waited < 100 ? 100 : 20'000));
  }
  for (std::thread& t : all) t.join();
  return failed.load() < count ? failed.load() : -1;
}

template <class Make>
int on_all_cores(int count, int group, progress_bar& bar, Make&& make) {
  return on_all_cores(
      count, group, [&](int done) { bar.show(done, count); }, std::forward<Make>(make));
}

}  // namespace lab

#endif
