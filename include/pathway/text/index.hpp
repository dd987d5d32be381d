// The number of a thing among its kind. Nodes, inputs and drugs are all counted from 0; a type for
// each keeps one from being taken for another.
//
//   if (const auto n = net.node("NODE")) level = cell.node(n);
//   for (int i = 0; i < cell.nodes(); ++i) level = cell.node(pathway::node_index(i));
#ifndef PATHWAY_TEXT_INDEX_HPP
#define PATHWAY_TEXT_INDEX_HPP

#include <stdint.h>

namespace pathway {

/// What a name can stand for.
enum class symbol_kind : uint8_t { none, node, input, drug, preset, module };

/// Which one of its kind, counted from 0 in the order of the text, or none. It neither comes from
/// an int nor becomes one by itself, nor an index of another kind. Whatever takes one checks it
/// against what is there: settings are refused, levels are no number (NaN).
template <symbol_kind Kind>
class index_of {
 public:
  /// Of what it is an index.
  static constexpr symbol_kind kind = Kind;

  /// None.
  constexpr index_of() noexcept = default;
  /// Any int; a negative one means none.
  explicit constexpr index_of(int number) noexcept : number_(number < 0 ? -1 : number) {}

  /// Whether there is one.
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return number_ >= 0; }
  /// The number itself; -1 for none.
  [[nodiscard]] constexpr int number() const noexcept { return number_; }
  /// Whether it is one of so many.
  [[nodiscard]] constexpr bool below(int count) const noexcept {
    return number_ >= 0 && number_ < count;
  }
  [[nodiscard]] friend constexpr bool operator==(index_of, index_of) noexcept = default;

 private:
  int number_ = -1;
};

/// Of a node.
using node_index = index_of<symbol_kind::node>;
/// Of an input.
using input_index = index_of<symbol_kind::input>;
/// Of a drug.
using drug_index = index_of<symbol_kind::drug>;
/// Of a preset.
using preset_index = index_of<symbol_kind::preset>;
/// What a rule can read: the nodes and, behind them, the inputs.
using signal_index = index_of<symbol_kind::none>;

}  // namespace pathway

#endif
