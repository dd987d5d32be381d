#include "model/verify.hpp"

#include <algorithm>
#include <memory>
#include <string_view>
#include <unordered_map>

#include "model/cores.hpp"
#include "terminal/refuse.hpp"

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
                                       unsigned long seed, progress_bar& bar) {
  // Of each draw, and in it of each claim that is asked for.
  std::vector<std::vector<robustness>> found(static_cast<std::size_t>(draws));
  on_all_cores(draws, bar, [&] {
    return [&, varied = std::make_unique<network>()](int draw) {
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
        found[static_cast<std::size_t>(draw)].push_back({1, direction, direction && visible});
      }
      return true;
    };
  });
  std::vector<robustness> counts(static_cast<std::size_t>(all.count.claims));
  for (const std::vector<robustness>& of_draw : found) {
    for (std::size_t k = 0; k < asked.size(); ++k) {
      robustness& r = counts[static_cast<std::size_t>(asked[k])];
      r.draws += of_draw[k].draws;
      r.direction += of_draw[k].direction;
      r.visible += of_draw[k].visible;
    }
  }
  return counts;
}

}  // namespace lab
