// The pathway of mtor.hpp and its claims, read at run time, and the runs of the claims played on
// it. Nothing of this uses the network that the compiler has made.
// SPDX-License-Identifier: MIT
#ifndef TESTS_BIOLOGY_HPP
#define TESTS_BIOLOGY_HPP

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "mtor.hpp"
#include "mtor/claims.hpp"
#include "pathway/claims/verdict.hpp"

namespace biology {

using editable = pathway::editable<256, 512>;
inline constexpr pathway::capacity limit = editable::limit;
using network = pathway::basic_network<limit>;
using equations = pathway::interpreted<double, limit>;
using cell = pathway::interpreted_simulation<double, limit>;
using claims = pathway::basic_claims<pathway::claim_capacity{.claims = 800,
                                                             .runs = 3200,
                                                             .stages = 3600,
                                                             .settings = 8000,
                                                             .expectations = 3200,
                                                             .operands = 10000,
                                                             .questions = 100}>;

template <class Owner>
std::string words(const Owner& owner, pathway::slice s) {
  const pathway::text_view v = owner.view(s);
  return {v.data, v.size};
}

inline std::string message(const pathway::diagnostic& d) {
  char out[300];
  pathway::write_message(d, out, sizeof out);
  return std::to_string(d.line) + ":" + std::to_string(d.column) + ": " + out;
}

inline std::unique_ptr<editable> read(const char* const* texts, std::size_t count) {
  auto edit = std::make_unique<editable>();
  std::vector<pathway::text_view> views(texts, texts + count);
  const pathway::diagnostic d = edit->parse(views.data(), views.size());
  REQUIRE_MESSAGE(d.ok(), message(d));
  return edit;
}

inline const network& whole() {
  static const std::unique_ptr<editable> edit = read(mtor::modules, std::size(mtor::modules));
  return edit->network();
}

inline const network& core() {
  static const char* const text[] = {mtor::core};
  static const std::unique_ptr<editable> edit = read(text, 1);
  return edit->network();
}

/// Claims with the text they point into.
class read_claims {
 public:
  read_claims(const network& net, std::string from) : text_(std::move(from)) {
    error = pathway::parse_claims(net, *all_, {text_.c_str(), text_.size()});
  }
  read_claims(const read_claims&) = delete;
  read_claims& operator=(const read_claims&) = delete;

  const claims& operator*() const { return *all_; }
  const claims* operator->() const { return all_.get(); }
  pathway::diagnostic error;

 private:
  std::string text_;
  std::unique_ptr<claims> all_ = std::make_unique<claims>();
};

/// Everything that mtor/claims.hpp holds, as one text.
inline std::string every_text() {
  std::string joined;
  for (const char* section : mtor::claims::review) joined.append(section).append("\n");
  for (const char* section : mtor::claims::besides) joined.append(section).append("\n");
  return joined;
}

inline const read_claims& every_claim() {
  static const read_claims& all = *new read_claims(whole(), every_text());
  REQUIRE_MESSAGE(all.error.ok(), message(all.error));
  return all;
}

/// Plays the runs that are asked for, each once, and judges.
class stage {
 public:
  stage(const network& net, const claims& all) : all_(all), cell_((maths_.read(net), maths_)) {
    const auto runs = static_cast<std::size_t>(all.count.runs);
    same_.resize(runs);
    played_.resize(runs);
    for (int r = 0; r < all.count.runs; ++r) same_[at(r)] = first_with_the_same_words(r);
  }
  stage(const stage&) = delete;
  stage& operator=(const stage&) = delete;

  /// Forgets all runs and takes the constants of this network, which has the same names.
  void restart(const network& net) {
    maths_.read(net);
    cell_.reset();
    for (run_of_levels& p : played_) p.levels.clear();
  }

  /// Every steady state of this claim's runs is reached.
  bool settles(int claim) {
    bool all_settled = true;
    const pathway::claim_data& c = all_.claims[claim];
    for (int r = c.first_run; r < c.first_run + c.runs; ++r) {
      all_settled = play(r).settled && all_settled;
    }
    return all_settled;
  }

  double level(int run, int node) { return play(run).levels[at(node)]; }

  bool holds(const pathway::expectation& e) {
    return pathway::find_out<double>(all_, e, [this](int r) { return play(r).levels.data(); }).ok();
  }
  /// Every expectation holds.
  bool holds(int claim) {
    const pathway::claim_data& c = all_.claims[claim];
    for (int e = c.first_expectation; e < c.first_expectation + c.expectations; ++e) {
      if (!holds(all_.expectations[e])) return false;
    }
    return true;
  }
  /// What does not hold, with its numbers; empty where all holds.
  std::string why_not(int claim) {
    const pathway::claim_data& c = all_.claims[claim];
    std::string why = settles(claim) ? "" : " a run does not come to rest;";
    for (int i = c.first_expectation; i < c.first_expectation + c.expectations; ++i) {
      const pathway::expectation& e = all_.expectations[i];
      if (holds(e)) continue;
      const auto f =
          pathway::find_out<double>(all_, e, [this](int r) { return play(r).levels.data(); });
      why += " " + words(all_, e.text) + " [" + std::to_string(f.effect) +
             "]: " + std::to_string(f.left) + " against " + std::to_string(f.right) + ";";
    }
    return why;
  }

 private:
  struct run_of_levels {
    std::vector<double> levels;
    bool settled = true;
  };
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  int first_with_the_same_words(int r) const {
    for (int other = 0; other < r && all_.runs[r].needs < 0; ++other) {
      if (all_.runs[other].needs < 0 &&
          all_.view(all_.runs[other].text) == all_.view(all_.runs[r].text)) {
        return other;
      }
    }
    return r;
  }

  const run_of_levels& play(int run) {
    run = same_[at(run)];
    run_of_levels& p = played_[at(run)];
    if (!p.levels.empty()) return p;
    const double* others = nullptr;
    bool settled = true;
    if (const int needs = all_.runs[run].needs; needs >= 0) {
      const run_of_levels& n = play(needs);
      others = n.levels.data();
      settled = n.settled;
    }
    std::vector<double> levels(at(cell_.nodes()));
    p.settled = pathway::play(cell_, all_, run, others, levels.data(), 1e-8) && settled;
    p.levels = std::move(levels);
    return p;
  }

  const claims& all_;
  equations maths_;
  cell cell_;
  std::vector<int> same_;
  std::vector<run_of_levels> played_;
};

/// Guards are X..., observations O... and K...; what else there is comes from the review.
inline bool is_guard(const std::string& id) { return id[0] == 'X'; }
inline bool is_observation(const std::string& id) { return id[0] == 'O' || id[0] == 'K'; }

/// Observations that the network is known to get wrong. Each is a weakness and no excuse: a test
/// fails when another one fails, and also when one of these holds, so that the list stays true.
struct known_weakness {
  const char* id;
  const char* why;
};
inline constexpr known_weakness known_weaknesses[] = {
    {"O2", "short of the size that is asked"},
    {"O7",
     "clamping IRS1 takes 0.03 of the rise of S473, 0.05 is asked: GRB10 and S6K1 on "
     "mTORC2 carry the rest"},
    {"O12", "without GATOR1 S6K1 is held under a PI3K inhibitor by 0.045, 0.05 is asked"},
    {"O68", "short of the size that is asked"},
    {"O70", "FOXO carries 0.07 of the receptor, 0.1 is asked; mTORC1 carries the rest"},
    {"O73", "after a partial receptor block AKT creeps back by 0.013, 0.02 is asked"},
    {"K002", "4E-BP1 comes back by less than 0.05 within a day"},
    {"K011",
     "4E-BP1 at T37/46 falls under a low dose: mTORC1 itself does, and the claims of "
     "the review want less division under rapalogs; cells differ (K002, O2 ask for the "
     "fall)"},
    {"K012",
     "rapamycin in micromolar doses also fills the kinase (without FKBP12); the drug "
     "here has one action"},
    {"K013", "as K012"},
    {"K015", "PI3K carries 0.04 of the rise of ERK under a rapalog, 0.05 is asked"},
    {"K020",
     "T308 dips by less than 0.05 at one hour: IRS1 answers as fast as the support of "
     "S473 goes (K096 wants no dependence at all)"},
    {"K033",
     "a PI3K inhibitor kills little more than an AKT inhibitor: the residue of PI3K at "
     "this dose keeps ERK"},
    {"K035", "with HER2 amplified RAS is nearly full, so the rebound of ERK is small"},
    {"K037", "PIP3 comes back by 0.02 to 0.03: p110beta carries less than half"},
    {"K041", "AKT rises by 0.04"},
    {"K048", "with AKT blocked mTORC1 falls too far: ERK alone does not hold TSC"},
    {"K049", "as K048, with MEK blocked"},
    {"K053", "chloroquine lowers division by 0.04: mitochondria are one arm of several"},
    {"K056", "MYC carries 0.04 of the division that is left"},
    {"K070",
     "in liver the loss of TSC lowers SREBP-1; in fibroblasts it raises it (O30): one "
     "network has the sign of fibroblasts"},
    {"K080", "Rheb acts a little without amino acids (K087 asks for that)"},
    {"K088", "short of the size that is asked"},
    {"K091",
     "S6K1 falls by 0.06 without rictor, 0.05 is allowed (G17 and O37 want AKT to need "
     "S473)"},
    {"K093", "as K091, GSK-3"},
    {"K094", "as K091, GbetaL"},
    {"K098",
     "DEPTOR in excess: PIP3 and T308 rise, S473 stays, because DEPTOR sits on mTORC2 "
     "too (X20)"},
    {"K102", "division falls with S6K1 through SREBP-1, GLI1 and GSK-3 (claims M3, R6, A4)"},
    {"K114", "everolimus adds 0.025: what is lost in p21 is gained in AKT"},
    {"K118", "H2AX rises by less than 0.05: cells whose mTOR is blocked also divide less"},
    {"K122", "PDK1 rises too little to lift MYC"},
    {"K134", "the overshoot after ten minutes is below 0.05"},
};
inline const char* weakness(const std::string& id) {
  for (const known_weakness& k : known_weaknesses) {
    if (id == k.id) return k.why;
  }
  return nullptr;
}

}  // namespace biology

#endif
