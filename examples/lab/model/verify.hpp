// The claims of the review, played on the network and judged; also with varied constants.
#ifndef LAB_VERIFY_HPP
#define LAB_VERIFY_HPP

#include <vector>

#include "model/model.hpp"
#include "pathway/analysis/vary.hpp"
#include "pathway/claims/verdict.hpp"
#include "terminal/progress.hpp"

namespace lab {

using claims = pathway::basic_claims<pathway::claim_capacity{.claims = 800,
                                                             .runs = 3200,
                                                             .stages = 3600,
                                                             .settings = 8000,
                                                             .expectations = 3200,
                                                             .operands = 10000,
                                                             .questions = 800}>;
using finding = pathway::finding<double>;

/// One network with its claims, and the levels that each run has reached.
class stage {
 public:
  stage(const network& net, const claims& all);
  /// Plays the runs of the claims asked for; false where one does not come to rest.
  bool play(const std::vector<int>& asked, double tolerance);
  finding judge(const pathway::expectation& e) const;

 private:
  void play_run(int run, double tolerance);

  const claims& all_;
  equations maths_;
  cell cell_;
  std::vector<int> same_;  ///< the first run with the same words: played once
  std::vector<std::vector<double>> levels_;
  bool settled_ = true;
};

/// How a claim fares when all weights, EC50 and tau vary: the shares of draws in which every
/// expectation has the right direction, and in which each keeps 0.02 (or what it asks, if less).
struct robustness {
  int draws = 0, direction = 0, visible = 0;
};

/// Counts for every claim; those that are not asked for have no draws.
std::vector<robustness> vary_constants(const network& net, const claims& all,
                                       const std::vector<int>& asked, int draws, double amplitude,
                                       unsigned long seed, progress_bar& bar);

}  // namespace lab

#endif
