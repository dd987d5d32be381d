// The pathway on any board: untreated and with a drug, levels over a serial line, bits included.
// SPDX-License-Identifier: MIT
#include "board.hpp"
#include "mtor.hpp"

using namespace mtor::literals;

// The whole network. mtor::core_cell is smaller, pathway::q1_15 is fast without an FPU.
using cell = mtor::cell<float, pathway::exponential_euler>;

static constinit cell untreated, treated;  // made by the compiler: no code runs before main

static void print(const char* text) {
  while (*text != '\0') put(*text++);
}

static void print_bits(uint32_t bits) {
  for (int shift = 28; shift >= 0; shift -= 4) put("0123456789abcdef"[bits >> shift & 15]);
}

/// A level as 0.000 to 1.000, and the bits of the number.
static void print(const char* label, float level) {
  const int thousandths = static_cast<int>(level * 1000 + 0.5f);
  print(label);
  put(static_cast<char>('0' + thousandths / 1000));
  put('.');
  put(static_cast<char>('0' + thousandths / 100 % 10));
  put(static_cast<char>('0' + thousandths / 10 % 10));
  put(static_cast<char>('0' + thousandths % 10));
  put(' ');
  print_bits(__builtin_bit_cast(uint32_t, level));
}

/// FNV-1a over the bits of all levels: one number to compare with another machine's.
static uint32_t digest(const cell& c) {
  uint32_t hash = 2166136261u;
  for (int i = 0; i < c.nodes(); ++i) {
    hash = (hash ^ __builtin_bit_cast(uint32_t, c.levels()[i])) * 16777619u;
  }
  return hash;
}

int main() {
  treated.dose("everolimus", 20_nM);
  untreated.advance(24_h);
  treated.advance(24_h);
  print("after 24 h    untreated        everolimus 20 nM\n");
  const auto row = [](const char* label, pathway::signal_in<mtor::network> node) {
    print(label, untreated[node]);
    print("   ", treated[node]);
    print("\n");
  };
  row("IRS1          ", "IRS1");
  row("PI3K          ", "PI3K");
  row("AKT           ", "AKT");
  row("mTORC1        ", "mTORC1");
  row("S6K1          ", "S6K1");
  print("all levels          ");
  print_bits(digest(untreated));
  print("         ");
  print_bits(digest(treated));
  print("\n");
  finish();
}
