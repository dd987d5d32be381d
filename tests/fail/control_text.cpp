// The texts that text_as_*.cpp and text_that_passes.cpp spoil.
#include <array>
#include <string>
#include <string_view>

#include "pathway.hpp"

inline constexpr std::string_view view = "node A\nnode B\nA => B";
inline constexpr std::array<char, 7> array = {'n', 'o', 'd', 'e', ' ', 'A', 'B'};  // as #embed
inline constexpr unsigned char bytes[] = {'n', 'o', 'd', 'e', ' ', 'A', 'B'};      // as xxd -i
inline constexpr char8_t utf8[] = u8"node AB";
inline constexpr char padded[20] = "node AB";
static_assert(pathway::network<view>.count.nodes == 2 && pathway::network<view>.count.rules == 1);
template <const auto& Text>
constexpr bool has_AB = pathway::network<Text>.find("AB").is(pathway::symbol_kind::node);
static_assert(has_AB<array> && has_AB<bytes> && has_AB<utf8> && has_AB<padded>);

int nodes(const std::string& text) {
  static pathway::basic_network<pathway::room_for(8, 8)> net;
  return parse(net, text).ok() && parse(net, view) ? net.count.nodes : 0;
}
