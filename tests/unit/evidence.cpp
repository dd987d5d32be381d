// Where each rule, drug and preset comes from, and the plain bounds of the constants.
#include <set>

#include "../support/biology.hpp"
#if __has_include("mtor/references.hpp")
#include "mtor/references.hpp"
#define HAS_REFERENCES 1
#endif

using namespace biology;

namespace {

/// "1, Guertin2006" in pieces.
std::vector<std::string> tokens(const std::string& source) {
  std::vector<std::string> all(1);
  for (const char c : source) {
    if (c == ',') {
      all.emplace_back();
    } else if (c != ' ' || !all.back().empty()) {
      all.back() += c;
    }
  }
  for (std::string& t : all) t.erase(t.find_last_not_of(' ') + 1);
  return all;
}

/// Sources that are no publication of their own: common knowledge, our choice, the review's text or
/// one of its figures, a collection of measurements.
[[maybe_unused]] bool is_plain_word(const std::string& token) {
  for (const char* word : {"textbook", "assumption", "review", "text", "ChEMBL"}) {
    if (token == word) return true;
  }
  return token.size() > 3 && token.rfind("Fig", 0) == 0 &&
         token.find_first_not_of("0123456789.", 3) == std::string::npos;
}

struct statement {
  std::string what, sentence, source;
};

template <class Items>
void add(std::vector<statement>& all, const Items& items, int count, const char* kind) {
  for (int i = 0; i < count; ++i) {
    const auto& item = items[i];
    pathway::slice name{};
    if constexpr (requires { item.name; }) {
      name = item.name;
    } else {
      name = item.text;
    }
    all.push_back({std::string(kind) + " " + words(whole(), name), words(whole(), item.sentence),
                   words(whole(), item.source)});
  }
}

std::vector<statement> rules_and_drugs() {
  std::vector<statement> all;
  add(all, whole().rules, whole().count.rules, "rule");
  add(all, whole().drugs, whole().count.drugs, "drug");
  return all;
}
/// Everything that can have a source.
std::vector<statement> everything() {
  std::vector<statement> all = rules_and_drugs();
  add(all, whole().presets, whole().count.presets, "preset");
  add(all, whole().nodes, whole().count.nodes, "node");
  add(all, whole().inputs, whole().count.inputs, "input");
  return all;
}

}  // namespace

TEST_CASE("every rule and drug has a source and a sentence") {
  for (const statement& s : rules_and_drugs()) {
    CHECK_MESSAGE(!s.source.empty(), s.what);
    REQUIRE_MESSAGE(s.sentence.size() >= 10, s.what);
    if (s.what.rfind("rule", 0) == 0) CHECK_MESSAGE(s.sentence.back() == '.', s.what);
  }
}

TEST_CASE("constants lie where the model means them to") {
  for (int r = 0; r < whole().count.rules; ++r) {
    const pathway::rule_data& rule = whole().rules[r];
    CAPTURE(words(whole(), rule.text));
    const double w = pathway::to<double>(rule.w), n = pathway::to<double>(rule.n);
    CHECK(w > 0);  // a rule of weight 0 is no rule
    CHECK(w <= 1);
    CHECK((n == 1 || n == 2 || n == 3 || n == 4));  // 4: only an excess acts
    CHECK(rule.terms <= 8);
  }
}

TEST_CASE("a source is one or several tokens") {
  for (const statement& s : everything()) {
    if (s.source.empty()) continue;
    for (const std::string& t : tokens(s.source)) {
      CHECK_MESSAGE(!t.empty(), s.what, ": ", s.source);
      CHECK_MESSAGE(t.find(' ') == std::string::npos, s.what, ": ", s.source);
    }
  }
}

#ifdef HAS_REFERENCES

TEST_CASE("every source resolves, and every reference is used") {
  std::set<std::string> known, used;
  for (const mtor::reference& r : mtor::references) {
    REQUIRE(r.key != nullptr);
    CHECK_MESSAGE(known.insert(r.key).second, std::string(r.key), " stands there twice");
  }
  for (const statement& s : everything()) {
    if (s.source.empty()) continue;
    for (const std::string& t : tokens(s.source)) {
      used.insert(t);
      CHECK_MESSAGE((is_plain_word(t) || known.count(t) != 0), s.what, ": no reference '", t, "'");
    }
  }
  const claims& all = *every_claim();
  for (int c = 0; c < all.count.claims; ++c) {
    for (const std::string& t : tokens(words(all, all.claims[c].source))) used.insert(t);
  }
  for (const std::string& key : known) CHECK_MESSAGE(used.count(key) != 0, key, " is used nowhere");
}

TEST_CASE("verified means that there is an identifier") {
  const auto given = [](const char* text) { return text != nullptr && *text != '\0'; };
  for (const mtor::reference& r : mtor::references) {
    const std::string key = r.key;
    CHECK_MESSAGE(given(r.citation), key);
    const bool identified = given(r.doi) || given(r.pmid);
    CHECK_MESSAGE((!r.verified || identified), key, " is marked verified, without DOI or PMID");
    CHECK_MESSAGE((r.verified || !identified), key, " has an identifier that nobody verified");
    if (given(r.doi)) CHECK_MESSAGE(std::string(r.doi).rfind("10.", 0) == 0, key, ": ", r.doi);
    if (given(r.pmid)) {
      CHECK_MESSAGE(std::string(r.pmid).find_first_not_of("0123456789") == std::string::npos, key);
    }
  }
}

#endif
