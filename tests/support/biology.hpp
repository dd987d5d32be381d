// The pathway of mtor.hpp and its claims, read at run time, and the runs of the claims played on
// it. Nothing of this uses the network that the compiler has made.
// SPDX-License-Identifier: MIT
#ifndef TESTS_BIOLOGY_HPP
#define TESTS_BIOLOGY_HPP

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>
#include <set>
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

/// Guards are X..., observations O..., K..., P... and S...; what else there is comes from the review.
inline bool is_guard(const std::string& id) { return id[0] == 'X'; }
inline bool is_observation(const std::string& id) {
  return id[0] == 'O' || id[0] == 'K' || id[0] == 'P' || id[0] == 'S';
}

/// The observations that include/mtor/README.md names as wrong, each with its reason: the rows
/// "| K011, K013 | why |" of its tables. Each is a weakness and no excuse.
inline std::set<std::string> known_weaknesses() {
  const auto here = std::filesystem::path(__FILE__).lexically_normal();
  const auto readme = here.parent_path().parent_path().parent_path() / "include/mtor/README.md";
  std::ifstream in(readme);
  REQUIRE_MESSAGE(in.good(), readme.string());
  const std::regex row("\\| ([OKPS][0-9]+(, [OKPS][0-9]+)*) \\| .{10,}"), id("[OKPS][0-9]+");
  std::set<std::string> all;
  for (std::string line; std::getline(in, line);) {
    std::smatch found;
    if (!std::regex_match(line, found, row)) continue;
    const std::string ids = found[1];
    for (std::sregex_iterator i(ids.begin(), ids.end(), id), end; i != end; ++i) {
      CHECK_MESSAGE(all.insert(i->str()).second, i->str(), " stands there twice");
    }
  }
  return all;
}

}  // namespace biology

#endif
