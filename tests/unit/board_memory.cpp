// The three functions of boards without a C library, on this machine by other names.
#include <cstring>
#include <string>

#include <doctest/doctest.h>

#define memcpy memcpy_of_board
#define memmove memmove_of_board
#define memset memset_of_board
#include "../../examples/board/memory.cpp"
#undef memcpy
#undef memmove
#undef memset

TEST_CASE(
    "bytes are copied, moved and set: every length, from and to any place, and nothing else") {
  alignas(8) char found[48], expected[48];
  for (std::size_t from = 0; from < 10; ++from) {
    for (std::size_t to = 0; to < 10; ++to) {
      for (std::size_t size = 0; size <= 20; ++size) {
        const auto same = [&](auto ours, auto theirs) {
          for (int i = 0; i < 48; ++i) found[i] = expected[i] = static_cast<char>('0' + i);
          CHECK(ours() == found + to);
          theirs();
          REQUIRE(std::string(found, 48) == std::string(expected, 48));
        };
        same([&] { return memmove_of_board(found + to, found + from, size); },
             [&] { std::memmove(expected + to, expected + from, size); });
        same([&] { return memset_of_board(found + to, static_cast<int>(from), size); },
             [&] { std::memset(expected + to, static_cast<int>(from), size); });
        same(
            [&] {
              return memcpy_of_board(found + to, found + 24 + from % 4, size < 14 ? size : 14);
            },
            [&] { std::memcpy(expected + to, expected + 24 + from % 4, size < 14 ? size : 14); });
      }
    }
  }
}
