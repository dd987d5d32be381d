// How long the parser takes to refuse a megabyte that is no pathway text, or too much of one: the
// slowest kind, best of several. A line: what, milliseconds, asked.
// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>

#include "pathway.hpp"

namespace {

constexpr int megabyte = 1 << 20;
using edit_type = pathway::editable<256, 512, megabyte, 0>;

std::string repeated(const std::string& piece, const std::string& begin = "") {
  std::string text = begin;
  while (text.size() + piece.size() <= megabyte) text += piece;
  return text;
}

std::string noise(int from, int letters) {
  std::string text(megabyte, ' ');
  uint64_t state = 1;
  for (char& c : text) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    c = static_cast<char>(from + static_cast<int>(state >> 33) % letters);
  }
  return text;
}

/// As many declared names as fit, then rules; the last one names an unknown one.
std::string nearly_right() {
  std::string text;
  for (int i = 0; i < 256; ++i) text += "node name_of_a_node_" + std::to_string(i) + "\n";
  for (int i = 0; i < 511; ++i) {
    text += "name_of_a_node_" + std::to_string(i % 256) +
            (i < 256 ? " =>" : " & !name_of_a_node_" + std::to_string((i + 7) % 256) + " =>") +
            " name_of_a_node_" + std::to_string((i + 1) % 256) + "\n";
  }
  text = repeated("# " + std::string(90, 'x') + "\n", text);
  text.resize(megabyte - 40);
  return text + "\nname_of_a_nod => name_of_a_node_3\n";
}

}  // namespace

int main() {
  const auto edit = std::make_unique<edit_type>();
  const std::string texts[] = {noise(0, 256),
                               noise(32, 95),
                               std::string(megabyte, 'a'),
                               repeated("a&!"),
                               repeated("a&\n"),
                               repeated("node \"", "node"),
                               repeated("=>"),
                               repeated("#\n").substr(4) + "!",
                               std::string(megabyte - 1, 0x0a) + "!",
                               nearly_right(),
                               std::string(megabyte + 1, '#')};
  double slowest = 0;
  for (const std::string& text : texts) {
    double best = 1e9;
    bool refused = false;
    for (int i = 0; i < 7; ++i) {
      const auto start = std::chrono::steady_clock::now();
      refused = !edit->parse({text.data(), text.size()}).ok();
      const std::chrono::duration<double, std::milli> time =
          std::chrono::steady_clock::now() - start;
      best = time.count() < best ? time.count() : best;
    }
    if (refused && best > slowest) slowest = best;
    std::fprintf(stderr, "%s in %.3f ms: %.20s...\n", refused ? "refused" : "read", best,
                 text[0] < ' ' ? "(noise)" : text.c_str());
  }
  std::printf("1 MB that is no pathway text: refused after at most, ms\t%.2f\t50\n", slowest);
}
