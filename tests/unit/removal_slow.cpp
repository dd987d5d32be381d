// Every rule is missed by somebody: without it a claim, a guard or an observation breaks that holds
// with it. MTOR_SHOW_REMOVALS=1 prints for each rule what breaks.
// once: the same bits everywhere, and a minute of them
#include <cstdlib>

#include "../support/biology.hpp"

using namespace biology;

namespace {

/// Steady states only: cheap.
bool is_timed(const claims& all, int claim) {
  const pathway::claim_data& c = all.claims[claim];
  for (int r = c.first_run; r < c.first_run + c.runs; ++r) {
    for (int k = 0; k < all.runs[r].stages; ++k) {
      if (all.stages[all.runs[r].first_stage + k].minutes.digits != 0) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("no rule can go unnoticed") {
  const claims& all = *every_claim();
  auto net = std::make_unique<network>(whole());
  const auto played = std::make_unique<stage>(*net, all);
  std::vector<int> steady, timed;  // those that hold
  for (int c = 0; c < all.count.claims; ++c) {
    if (all.claims[c].kind != pathway::claim_kind::claim || !played->holds(c)) continue;
    (is_timed(all, c) ? timed : steady).push_back(c);
  }
  REQUIRE(steady.size() > 200);
  REQUIRE(timed.size() > 5);
  const bool show = std::getenv("MTOR_SHOW_REMOVALS") != nullptr;
  for (int r = 0; r < net->count.rules; ++r) {
    const pathway::decimal w = net->rules[r].w;
    net->rules[r].w = pathway::decimal{};
    played->restart(*net);
    net->rules[r].w = w;
    std::string broken;
    const auto judge = [&](const std::vector<int>& asked) {
      for (const int c : asked) {
        if (!broken.empty() && !show) return;
        if (!played->holds(c)) broken += " " + words(all, all.claims[c].id);
      }
    };
    judge(steady);
    if (broken.empty()) judge(timed);
    CHECK_MESSAGE(!broken.empty(), "nothing misses the rule: ", words(*net, net->rules[r].text));
    if (show) MESSAGE(words(*net, net->rules[r].text), " ->", broken);
  }
}
