// The claims of the review, played on the network and judged; also with varied constants.
#ifndef LAB_VERIFY_HPP
#define LAB_VERIFY_HPP

#include <memory>
#include <vector>

#include "model/cores.hpp"
#include "model/model.hpp"
#include "model/rest.hpp"
#include "pathway/analysis/vary.hpp"
#include "pathway/claims/verdict.hpp"

namespace lab {

using claims = pathway::basic_claims<pathway::claim_capacity{.claims = 800,
                                                             .runs = 3200,
                                                             .stages = 3600,
                                                             .settings = 8000,
                                                             .expectations = 3200,
                                                             .operands = 10000,
                                                             .questions = 800}>;
using finding = pathway::finding<double>;

/// Networks that differ in numbers alone, with their claims, and the levels that each run has
/// reached. Several are played side by side; each comes to the levels that it comes to alone.
class stage {
 public:
  static constexpr int most = side_by_side::most;
  /// Of so many networks, 1 to `most`.
  stage(const claims& all, int networks);
  /// Gives one its equations, before it is played.
  void read(int which, const network& net) { maths_[static_cast<std::size_t>(which)]->read(net); }
  /// Plays the runs of the claims asked for; false where one does not come to rest.
  bool play(const std::vector<int>& asked, double tolerance);
  finding judge(const pathway::expectation& e, int which = 0) const;

 private:
  void play_run(int run, double tolerance);
  void play_side_by_side(int run, double tolerance);
  std::vector<double>& levels(int run, std::size_t which) {
    return levels_[static_cast<std::size_t>(run) * maths_.size() + which];
  }

  const claims& all_;
  std::vector<std::unique_ptr<equations>> maths_;
  std::vector<std::unique_ptr<cell>> cells_;
  std::unique_ptr<side_by_side::group> group_;  ///< where there are several
  std::vector<int> same_;                       ///< the first run with the same words: played once
  std::vector<std::vector<double>> levels_;
  bool settled_ = true;
};

/// How a claim fares when all weights, EC50 and tau vary: the shares of draws in which every
/// expectation has the right direction, and in which each keeps 0.02 (or what it asks, if less).
struct robustness {
  int draws = 0, direction = 0, visible = 0;
};

/// Counts for every claim; those that are not asked for have no draws. On all cores.
std::vector<robustness> vary_constants(const network& net, const claims& all,
                                       const std::vector<int>& asked, int draws, double amplitude,
                                       unsigned long seed, progress_bar& bar);

}  // namespace lab

#endif
