// Networks read while the program runs, in storage of fixed size: no heap, errors as values.
//
//   static pathway::editable<64, 128> edit;               // room for 64 nodes and 128 rules
//   if (auto d = edit.parse(text); !d) { ... d.line, d.column, write_message(d, ...) ... }
//   static pathway::interpreted<float, edit.limit> equations;
//   equations.read(edit.network());
//   pathway::interpreted_simulation<float, edit.limit> cell{equations};
#ifndef PATHWAY_EDITABLE_HPP
#define PATHWAY_EDITABLE_HPP

#include "pathway/parse.hpp"
#include "pathway/simulation.hpp"

namespace pathway {

/// Room for so many nodes and rules, and for what usually comes with them.
constexpr capacity room_for(int nodes, int rules, int terms_a_rule = 8) {
  return {nodes, nodes, rules, rules * terms_a_rule, nodes / 2, nodes, nodes, 4 * nodes, 32};
}

/// A text and the network it means, kept together. A text with a mistake changes nothing; the text
/// before the last good one can be had back. Holds two of each, so it is large: make it static.
template <int Nodes, int Rules, int Characters = 256 * (Nodes + Rules)>
class editable {
 public:
  static constexpr capacity limit = room_for(Nodes, Rules);

  constexpr editable() {
    parse("");
    has_before_ = false;
  }
  editable(const editable&) = delete;  // the network points into the text beside it
  editable& operator=(const editable&) = delete;

  /// Reads a text. On a mistake the answer tells it, and network() and text() stay as they were.
  /// The answer's words live until the next call.
  constexpr diagnostic parse(text_view text) { return parse(&text, 1); }

  /// Reads several texts as one network; each begins with its own defaults. At most 64.
  constexpr diagnostic parse(const text_view* texts, size_t count) {
    diagnostic d{};
    uint32_t ends[64] = {};
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
      size += texts[i].size + (i + 1 < count ? 1 : 0);  // a line end between two
      if (count > 64 || size > static_cast<size_t>(Characters)) {
        d.what = mistake::text_too_long;
        d.part = static_cast<uint32_t>(i);
        d.line = d.column = 1;
        return d;
      }
      ends[i] = static_cast<uint32_t>(size);
    }
    version& spare = versions_[1 - current_];
    has_before_ = false;  // the spare one is overwritten
    spare.size = 0;
    for (size_t i = 0; i < count; ++i) {
      for (size_t j = 0; j < texts[i].size; ++j) spare.text[spare.size++] = texts[i][j];
      if (i + 1 < count) spare.text[spare.size++] = '\n';
    }
    spare.text[spare.size] = '\0';
    d = pathway::parse(spare.network, spare.text, ends, static_cast<uint32_t>(count));
    if (d.ok()) {
      current_ = 1 - current_;
      has_before_ = true;
    }
    return d;
  }

  /// Back to the text before the last good parse; false where there is none any more.
  constexpr bool undo() {
    if (!has_before_) return false;
    current_ = 1 - current_;
    return true;
  }

  constexpr const auto& network() const { return versions_[current_].network; }
  constexpr text_view text() const { return {versions_[current_].text, versions_[current_].size}; }

 private:
  struct version {
    basic_network<limit> network{};
    char text[Characters + 1] = {};
    size_t size = 0;
  };
  version versions_[2]{};
  int current_ = 0;
  bool has_before_ = false;
};

/// The equations of a network read at run time.
template <class T, capacity C>
struct interpreted {
  tables<T, roomy(C)> equations{};
  pathway::pharmacology<real_of<T>, C> doses{};

  template <class Network>
  constexpr void read(const Network& net) {
    fill_tables(equations, net);
    fill_pharmacology(doses, net);
  }
};

template <class T, capacity C>
struct interpreted_model {
  static constexpr extent room = roomy(C);
  static constexpr int drugs = C.drugs;
  const interpreted<T, C>* data = nullptr;
  constexpr interpreted_model(const interpreted<T, C>& from) : data(&from) {}
  constexpr const auto& tables() const { return data->equations; }
  constexpr const auto& pharmacology() const { return data->doses; }
};

/// A cell of such a network; what it is made of must outlive it. Nodes, inputs, drugs and presets
/// are named by number, which network().find(name) gives.
template <class T, capacity C, class Stepper = exponential_midpoint>
using interpreted_simulation = basic_simulation<T, interpreted_model<T, C>, Stepper, flat>;

}  // namespace pathway

#endif
