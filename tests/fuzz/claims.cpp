// Any bytes as claims and lessons about a small network; what can be read is judged.
// SPDX-License-Identifier: MIT
#include "fuzz.hpp"
#include "pathway.hpp"
#include "pathway/claims/claim.hpp"
#include "pathway/claims/verdict.hpp"

namespace {

constexpr char network_text[] = R"(
input  signal = 0.5
input  block = 0
node   A tau=10
node   B tau=20
node   C
drug   blocker = block(IC50=10nM)
preset bright = signal=1 A.max=0.5
signal & !block & !C => A
A => B [w=0.9]
B => C [n=2 EC50=0.4]
)";

using edit_type = pathway::editable<8, 8, 1024, 0>;
using claims_type = pathway::basic_claims<pathway::claim_capacity{.claims = 6,
                                                                  .runs = 12,
                                                                  .stages = 16,
                                                                  .settings = 24,
                                                                  .expectations = 16,
                                                                  .operands = 32,
                                                                  .questions = 8}>;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static edit_type& edit = *new edit_type;
  static const bool read = edit.parse(network_text).ok();
  MUST_HOLD(read);
  static claims_type& claims = *new claims_type;
  // libFuzzer's own copy has no byte behind it: who reads one is seen.
  const pathway::diagnostic d =
      parse_claims(edit.network(), claims, {reinterpret_cast<const char*>(data), size});
  if (!d) {
    MUST_HOLD(d.line >= 1 && d.column >= 1 && d.offset <= size);
    char words[300];
    MUST_HOLD(pathway::write_message(d, words, sizeof words) < sizeof words);
    return 0;
  }
  float levels[12][8] = {};
  dice_of dice(data, size);
  for (auto& run : levels) {
    for (float& level : run) level = static_cast<float>(dice.unit());
  }
  for (int c = 0; c < claims.count.claims; ++c) {
    const auto& claim = claims.claims[c];
    for (int e = claim.first_expectation; e < claim.first_expectation + claim.expectations; ++e) {
      const auto f = pathway::find_out<float>(claims, claims.expectations[e],
                                              [&](int run) { return levels[run]; });
      static_cast<void>(f.ok());
    }
    for (int r = claim.first_run; r < claim.first_run + claim.runs; ++r) {
      MUST_HOLD(claims.runs[r].needs < r);
    }
  }
  return 0;
}
