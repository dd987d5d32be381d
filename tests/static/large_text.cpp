// A large text within every compiler's usual limits: 256 nodes, 512 rules with 8 terms each, and 300
// claims. Made by the compiler too.
// SPDX-License-Identifier: MIT
#include "pathway.hpp"

namespace {

/// A text that knows its size.
template <size_t Most>
struct made_text {
  char text[Most] = {};
  size_t length = 0;

  constexpr const char* data() const { return text; }
  constexpr size_t size() const { return length; }
  constexpr void add(const char* words) {
    while (*words != '\0') text[length++] = *words++;
  }
  constexpr void add_number(int n) {
    if (n >= 10) add_number(n / 10);
    text[length++] = static_cast<char>('0' + n % 10);
  }
};

constexpr int nodes = 256, rules = 512, terms = 8, claims = 300;

constexpr made_text<48000> large = [] {
  made_text<48000> t;
  for (int i = 0; i < nodes; ++i) {
    t.add("node N");
    t.add_number(i);
    t.add("\n");
  }
  for (int r = 0; r < rules; ++r) {
    for (int k = 0; k < terms; ++k) {
      t.add(k == 0 ? "N" : k % 3 == 0 ? " & !N" : " & N");
      t.add_number((r * 7 + k * 31 + r / nodes) % nodes);
    }
    t.add(" => N");
    t.add_number(r % nodes);
    t.add(" [w=0.5]\n");
  }
  return t;
}();
static_assert(large.length < 48000);
static_assert(pathway::network<large>.count.nodes == nodes &&
              pathway::network<large>.count.rules == rules &&
              pathway::network<large>.count.terms == rules * terms);

constexpr char small_text[] = "input x = 1\nnode A\nx => A\n";
constexpr auto small_network = pathway::network<small_text>;

constexpr made_text<24000> many = [] {
  made_text<24000> t;
  for (int i = 0; i < claims; ++i) {
    t.add("claim Q");
    t.add_number(i);
    t.add(" \"A follows x.\"\nrun c =\nrun p = x=0\nexpect c.A > p.A [0.05]\n");
  }
  return t;
}();
constexpr auto many_claims = pathway::claims<small_network, many>;
static_assert(many_claims.count.claims == claims);
static_assert(pathway::prove_all<small_network, many_claims>());

}  // namespace
