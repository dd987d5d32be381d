// Which modules can be taken without which: core alone; growth with core; every other one with
// both; side_effects with immunity too. Otherwise any set. SPDX-License-Identifier: MIT
#include "mtor.hpp"

#include <doctest/doctest.h>

#include <memory>

namespace {

// The compiler takes a set as well.
constexpr const auto& some = pathway::network<mtor::core, mtor::growth, mtor::immunity>;
static_assert(some.find("NK_function").is(pathway::symbol_kind::node));
static_assert(some.find("lipid_synthesis").is(pathway::symbol_kind::none));

TEST_CASE("any set of modules is a network, where what it rests on is in it") {
  enum : unsigned {
    growth = 1,
    metabolism = 2,
    fate = 4,
    resistance = 8,
    immunity = 16,
    side_effects = 32
  };
  auto edit = std::make_unique<pathway::editable<256, 512>>();
  int networks = 0;
  for (unsigned set = 0; set < 64; ++set) {
    pathway::text_view texts[7] = {mtor::core};
    size_t count = 1;
    for (unsigned i = 0; i < 6; ++i) {
      if ((set >> i & 1) != 0) texts[count++] = mtor::modules[i + 1];
    }
    const bool rests_on_growth = (set & ~unsigned{growth}) != 0;
    const bool complete = (!rests_on_growth || (set & growth) != 0) &&
                          ((set & side_effects) == 0 || (set & immunity) != 0);
    const pathway::diagnostic d = edit->parse(texts, count);
    INFO("set ", set);
    CHECK(d.ok() == complete);
    if (!complete) CHECK(d.what == pathway::mistake::unknown_name);
    networks += d.ok();
    if (d.ok()) CHECK(edit->network().node_without_rule() == -1);
  }
  CHECK(networks == 1 + 1 + 16 - 1 + 8);  // core; with growth; with some of four; with side_effects
}

}  // namespace
