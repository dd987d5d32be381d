#include "model/verify.hpp"
#include "terminal/refuse.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <string_view>
#include <thread>
#include <unordered_map>

namespace lab {

stage::stage(const network& net, const claims& all) : all_(all), cell_((maths_.read(net), maths_)) {
  const int runs = all.count.runs;
  same_.resize(static_cast<std::size_t>(runs));
  levels_.resize(static_cast<std::size_t>(runs));
  std::unordered_map<std::string_view, int> first;  // that says the same
  for (int r = 0; r < runs; ++r) {
    const pathway::text_view text = all.view(all.runs[r].text);
    same_[static_cast<std::size_t>(r)] =
        all.runs[r].needs >= 0 ? r : first.try_emplace({text.data, text.size}, r).first->second;
  }
}

void stage::play_run(int run, double tolerance) {
  run = same_[static_cast<std::size_t>(run)];
  std::vector<double>& levels = levels_[static_cast<std::size_t>(run)];
  if (!levels.empty()) return;
  const double* others = nullptr;
  if (const int needs = all_.runs[run].needs; needs >= 0) {
    play_run(needs, tolerance);
    others = levels_[static_cast<std::size_t>(same_[static_cast<std::size_t>(needs)])].data();
  }
  levels.resize(static_cast<std::size_t>(cell_.nodes()));
  settled_ = pathway::play(cell_, all_, run, others, levels.data(), tolerance) && settled_;
}

bool stage::play(const std::vector<int>& asked, double tolerance) {
  settled_ = true;
  for (std::vector<double>& l : levels_) l.clear();
  for (const int c : asked) {
    const pathway::claim_data& claim = all_.claims[c];
    for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) play_run(r, tolerance);
  }
  return settled_;
}

finding stage::judge(const pathway::expectation& e) const {
  return pathway::find_out<double>(all_, e, [this](int run) {
    return levels_[static_cast<std::size_t>(same_[static_cast<std::size_t>(run)])].data();
  });
}

std::vector<robustness> vary_constants(const network& net, const claims& all,
                                       const std::vector<int>& asked, int draws, double amplitude,
                                       unsigned long seed,
                                       const std::function<void(int, int)>& progress) {
  std::vector<robustness> counts(static_cast<std::size_t>(all.count.claims));
  const unsigned workers = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::vector<robustness>> own(workers, counts);
  std::atomic<int> next{0}, done{0};
  const auto work = [&](std::vector<robustness>& mine) {
    const auto varied = std::make_unique<network>();
    for (int draw; (draw = next.fetch_add(1)) < draws;) {
      *varied = net;
      must(pathway::vary(*varied, seed, static_cast<std::uint64_t>(draw), amplitude));
      const auto set = std::make_unique<stage>(*varied, all);
      set->play(asked, 1e-7);
      for (const int c : asked) {
        const pathway::claim_data& claim = all.claims[c];
        bool direction = true, visible = true;
        for (int e = 0; e < claim.expectations; ++e) {
          const finding f = set->judge(all.expectations[claim.first_expectation + e]);
          direction = direction && (f.equal ? f.ok() : f.difference() > 0);
          visible = visible && (f.equal ? f.ok() : f.holds(std::min(f.effect, 0.02)));
        }
        robustness& r = mine[static_cast<std::size_t>(c)];
        ++r.draws;
        r.direction += direction;
        r.visible += direction && visible;
      }
      done.fetch_add(1);
    }
  };
  std::vector<std::thread> others;
  for (unsigned w = 0; w < workers; ++w) others.emplace_back([&, w] { work(own[w]); });
  while (done.load() < draws) {
    progress(done.load(), draws);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  for (std::thread& t : others) t.join();
  progress(draws, draws);
  for (const std::vector<robustness>& some : own) {
    for (std::size_t c = 0; c < counts.size(); ++c) {
      counts[c].draws += some[c].draws;
      counts[c].direction += some[c].direction;
      counts[c].visible += some[c].visible;
    }
  }
  return counts;
}

}  // namespace lab
