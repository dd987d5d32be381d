#include "model/verify.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "terminal/refuse.hpp"

namespace lab {

stage::stage(const claims& all, int networks) : all_(all) {
  for (int n = 0; n < networks; ++n) {
    maths_.push_back(std::make_unique<equations>());
    cells_.push_back(std::make_unique<cell>(*maths_.back()));
  }
  if (networks > 1) group_ = std::make_unique<side_by_side::group>();
  const int runs = all.count.runs;
  same_.resize(static_cast<std::size_t>(runs));
  levels_.resize(static_cast<std::size_t>(runs) * maths_.size());
  std::unordered_map<std::string_view, int> first;  // that says the same
  for (int r = 0; r < runs; ++r) {
    const pathway::text_view text = all.view(all.runs[r].text);
    same_[static_cast<std::size_t>(r)] =
        all.runs[r].needs >= 0 ? r : first.try_emplace({text.data, text.size}, r).first->second;
  }
}

void stage::play_run(int run, double tolerance) {
  run = same_[static_cast<std::size_t>(run)];
  if (!levels(run, 0).empty()) return;
  const int needs = all_.runs[run].needs;
  if (needs >= 0) play_run(needs, tolerance);
  if (group_) return play_side_by_side(run, tolerance);
  const double* const others =
      needs >= 0 ? levels(same_[static_cast<std::size_t>(needs)], 0).data() : nullptr;
  levels(run, 0).resize(static_cast<std::size_t>(cells_[0]->nodes()));
  settled_ =
      pathway::play(*cells_[0], all_, run, others, levels(run, 0).data(), tolerance) && settled_;
}

/// pathway::play() of several cells.
void stage::play_side_by_side(int run, double tolerance) {
  const cell* each[most];
  for (std::size_t n = 0; n < most; ++n) each[n] = cells_[n < cells_.size() ? n : 0].get();
  const pathway::run_data& r = all_.runs[run];
  for (const auto& c : cells_) c->reset();
  for (int k = 0; k < r.stages; ++k) {
    for (std::size_t n = 0; n < cells_.size(); ++n) {
      const double* const others =
          r.needs >= 0 ? levels(same_[static_cast<std::size_t>(r.needs)], n).data() : nullptr;
      settled_ = pathway::begin_stage(*cells_[n], all_, run, k, others) && settled_;
    }
    must(group_->put(each));
    const pathway::decimal& minutes = all_.stages[r.first_stage + k].minutes;
    if (minutes.digits != 0) {
      settled_ = group_->advance_for({pathway::to<double>(minutes)}) && settled_;
    } else {
      settled_ = static_cast<bool>(group_->settle(tolerance)) && settled_;
    }
    for (std::size_t n = 0; n < cells_.size(); ++n) {
      must(group_->store(static_cast<int>(n), *cells_[n]));
    }
  }
  for (std::size_t n = 0; n < cells_.size(); ++n) {
    levels(run, n).assign(cells_[n]->levels(), cells_[n]->levels() + cells_[n]->nodes());
  }
}

bool stage::play(const std::vector<int>& asked, double tolerance) {
  settled_ = true;
  for (std::vector<double>& l : levels_) l.clear();
  if (group_) {
    const cell* each[most];
    for (std::size_t n = 0; n < most; ++n) each[n] = cells_[n < cells_.size() ? n : 0].get();
    for (const auto& c : cells_) c->reset();
    must(group_->load(each));
  }
  for (const int c : asked) {
    const pathway::claim_data& claim = all_.claims[c];
    for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) play_run(r, tolerance);
  }
  return settled_;
}

finding stage::judge(const pathway::expectation& e, int which) const {
  return pathway::find_out<double>(all_, e, [&](int run) {
    const auto played = static_cast<std::size_t>(same_[static_cast<std::size_t>(run)]);
    return levels_[played * maths_.size() + static_cast<std::size_t>(which)].data();
  });
}

std::vector<robustness> vary_constants(const network& net, const claims& all,
                                       const std::vector<int>& asked, int draws, double amplitude,
                                       unsigned long seed, progress_bar& bar) {
  struct outcome {
    bool direction = true, visible = true;
  };
  std::vector<outcome> outcomes(asked.size() * static_cast<std::size_t>(draws));  // by draw
  const auto make = [&] {
    return [&, varied = std::make_unique<network>(),
            set = std::make_unique<stage>(all, stage::most)](int first) {
      for (int n = 0; n < stage::most; ++n) {
        varied->assign(net);
        // (behind the last draw: that one again)
        const int draw = std::min(first + n, draws - 1);
        must(pathway::vary(*varied, seed, static_cast<std::uint64_t>(draw), amplitude));
        set->read(n, *varied);
      }
      set->play(asked, 1e-7);
      for (int n = 0; n < std::min(stage::most, draws - first); ++n) {
        outcome* o = &outcomes[static_cast<std::size_t>(first + n) * asked.size()];
        for (const int c : asked) {
          const pathway::claim_data& claim = all.claims[c];
          for (int e = 0; e < claim.expectations; ++e) {
            const finding f = set->judge(all.expectations[claim.first_expectation + e], n);
            o->direction = o->direction && (f.equal ? f.ok() : f.difference() > 0);
            o->visible = o->visible && (f.equal ? f.ok() : f.holds(std::min(f.effect, 0.02)));
          }
          ++o;
        }
      }
      return true;
    };
  };
  on_all_cores(draws, stage::most, bar, make);
  std::vector<robustness> counts(static_cast<std::size_t>(all.count.claims));
  for (std::size_t k = 0; k < outcomes.size(); ++k) {
    robustness& r = counts[static_cast<std::size_t>(asked[k % asked.size()])];
    ++r.draws;
    r.direction += outcomes[k].direction;
    r.visible += outcomes[k].direction && outcomes[k].visible;
  }
  return counts;
}

}  // namespace lab
