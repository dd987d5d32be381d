// Networks read while the program runs, in storage of fixed size: no heap, errors as values.
//
//   static pathway::editable<64, 128> edit;               // room for 64 nodes and 128 rules
//   if (auto d = edit.parse(text); !d) { ... d.line, d.column, write_message(d, ...) ... }
//   edit.replace(edit.find("A => B"), "A & !C => B");     // one statement, or edit.rule(3)
//   edit.undo();
//   static pathway::interpreted<float, edit.limit> equations;
//   equations.read(edit.network());
//   pathway::interpreted_simulation<float, edit.limit> cell{equations};
#ifndef PATHWAY_DYNAMICS_EDITABLE_HPP
#define PATHWAY_DYNAMICS_EDITABLE_HPP

#include "pathway/text/parse.hpp"
#include "pathway/dynamics/simulation.hpp"

PATHWAY_SAME_BITS_BEGIN
namespace pathway {

/// Room for so many nodes and rules, and for what usually comes with them.
constexpr capacity room_for(int nodes, int rules, int terms_a_rule = 8) noexcept {
  return {nodes, nodes, rules, rules * terms_a_rule, nodes / 2, nodes, nodes, 4 * nodes, 32, nodes};
}

/// A text and the network it means, kept together. A text with a mistake changes nothing; `Undos`
/// good texts before the current one can be had back. Holds Undos + 2 of each, so it is large: make
/// it static.
template <int Nodes, int Rules, int Characters = 256 * (Nodes + Rules), int Undos = 1>
class editable {
 public:
  /// How much it can hold.
  static constexpr capacity limit = room_for(Nodes, Rules);

  constexpr editable() noexcept {
    static_cast<void>(parse(""));  // an empty text has no mistake
    kept_ = 0;
  }
  editable(const editable&) = delete;  // the network points into the text beside it
  editable& operator=(const editable&) = delete;

  // Whatever changes the text answers with a diagnostic, whose line and column are those of the
  // text as it would be. On a mistake network() and text() stay as they were. The answer's words
  // live until the next change.

  /// Reads a text.
  [[nodiscard]] constexpr diagnostic parse(text_view text) noexcept { return parse(&text, 1); }

  /// Reads several texts as one network; each begins with its own defaults. At most 64.
  [[nodiscard]] constexpr diagnostic parse(const text_view* texts, size_t count) noexcept {
    version& spare = versions_[after(current_)];
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
      size += texts[i].size + (i + 1 < count ? 1 : 0);  // a line end between two
      if (count > most_parts || size > static_cast<size_t>(Characters)) {
        return refuse(mistake::text_too_long, static_cast<uint32_t>(i));
      }
      spare.ends[i] = static_cast<uint32_t>(size);
    }
    spare.parts = static_cast<uint32_t>(count);
    spare.size = 0;
    for (size_t i = 0; i < count; ++i) {
      spare.append(texts[i]);
      if (i + 1 < count) spare.append({"\n", 1});
    }
    return adopt(spare);
  }

  /// Puts other words in the place of a statement, or of any piece of text(): a piece of no
  /// characters inserts them.
  [[nodiscard]] constexpr diagnostic replace(slice piece, text_view with) noexcept {
    return splice(piece, {}, with);
  }

  /// Takes a statement away, and its line.
  [[nodiscard]] constexpr diagnostic remove(slice statement) noexcept {
    const version& now = versions_[current_];
    if (!now.has(statement)) return refuse(mistake::no_such_statement);
    uint32_t end = statement.offset + statement.size;
    while (detail::is(now.text[end], detail::blank)) ++end;
    if (now.text[end] == '\n') ++end;
    return splice({statement.offset, end - statement.offset}, {}, {});
  }

  /// Adds a statement in a line of its own at the end, where the last text's defaults and module
  /// hold.
  [[nodiscard]] constexpr diagnostic add(text_view statement) noexcept {
    const version& now = versions_[current_];
    const bool open = now.size != 0 && now.text[now.size - 1] != '\n';
    return splice({static_cast<uint32_t>(now.size), 0}, {"\n", open ? size_t{1} : size_t{0}},
                  statement);
  }

  // Where a statement stands in text(): good until the next change. `nowhere` is refused by the
  // functions above.

  /// The answer of find() where there is no such statement.
  static constexpr slice nowhere = {~uint32_t{0}, 0};

  /// A line of all texts together, from 1, without its line end.
  [[nodiscard]] constexpr slice line(uint32_t number) const noexcept {
    const version& now = versions_[current_];
    uint32_t at = 0;
    for (; number > 1 && at < now.size; ++at) number -= now.text[at] == '\n' ? 1 : 0;
    return number == 1 ? now.line_at(at) : nowhere;
  }

  /// The line of rule `number`, as the network counts them from 0.
  [[nodiscard]] constexpr slice rule(int number) const noexcept {
    const version& now = versions_[current_];
    if (number < 0 || number >= now.network.count.rules) return nowhere;
    return now.line_at(now.network.rules[number].text.offset);
  }

  /// The first line that begins with these words, however they are spaced: "A & !B => C" finds that
  /// rule, "node A" that node.
  [[nodiscard]] constexpr slice find(text_view words) const noexcept {
    const version& now = versions_[current_];
    for (uint32_t at = 0; at < now.size; ++at) {
      if (now.begins(at, words)) return now.line_at(at);
      while (at < now.size && now.text[at] != '\n') ++at;
    }
    return nowhere;
  }

  /// Back to the text before the last change; false where none is kept any more.
  [[nodiscard]] constexpr bool undo() noexcept {
    if (kept_ == 0) return false;
    --kept_;
    current_ = (current_ + Undos + 1) % (Undos + 2);
    return true;
  }

  /// What the current text means.
  [[nodiscard]] constexpr const auto& network() const noexcept {
    return versions_[current_].network;
  }
  /// The current text, its parts joined.
  [[nodiscard]] constexpr text_view text() const noexcept {
    return {versions_[current_].text, versions_[current_].size};
  }

 private:
  static constexpr size_t most_parts = 64;

  struct version {
    basic_network<limit> network{};
    char text[static_cast<size_t>(Characters) + 1] = {};
    size_t size = 0;
    uint32_t ends[most_parts] = {};
    uint32_t parts = 0;

    constexpr void append(text_view more) noexcept {
      for (size_t i = 0; i < more.size; ++i) text[size++] = more[i];
    }
    constexpr bool has(slice s) const noexcept {
      return s.offset <= size && s.size <= size - s.offset;
    }

    /// The line around a character, without its line end.
    constexpr slice line_at(uint32_t at) const noexcept {
      uint32_t end = at;
      while (at > 0 && text[at - 1] != '\n') --at;
      while (end < size && text[end] != '\n') ++end;
      if (end > at && text[end - 1] == '\r') --end;
      return {at, end - at};
    }

    constexpr bool begins(uint32_t at, text_view words) const noexcept {
      char last = ' ';
      for (size_t i = 0; i < words.size; ++i) {
        if (detail::is(words[i], detail::blank)) continue;
        while (detail::is(text[at], detail::blank)) ++at;
        if (detail::is(text[at], detail::line_end) || text[at] != words[i]) return false;
        last = text[at++];
      }
      constexpr int word = detail::letter | detail::digit;
      return last != ' ' && !(detail::is(last, word) && detail::is(text[at], word));
    }
  };

  static constexpr int after(int version) noexcept { return (version + 1) % (Undos + 2); }

  static constexpr diagnostic refuse(mistake what, uint32_t part = 0) {
    diagnostic d{};
    d.what = what;
    d.part = part;
    d.line = d.column = 1;
    return d;
  }

  constexpr diagnostic splice(slice piece, text_view first, text_view then) noexcept {
    const version& now = versions_[current_];
    version& spare = versions_[after(current_)];
    if (!now.has(piece)) return refuse(mistake::no_such_statement);
    const size_t left = now.size - piece.size;
    if (then.size > Characters - left || first.size > Characters - left - then.size) {
      return refuse(mistake::text_too_long);
    }
    spare.size = 0;
    spare.append({now.text, piece.offset});
    spare.append(first);
    spare.append(then);
    const uint32_t added = static_cast<uint32_t>(spare.size) - piece.offset;
    const uint32_t end = piece.offset + piece.size;
    spare.append({now.text + end, now.size - end});
    spare.parts = now.parts != 0 ? now.parts : 1;
    for (uint32_t i = 0; i + 1 < spare.parts; ++i) {
      const uint32_t was = now.ends[i], begin = i > 0 ? spare.ends[i - 1] : 0;
      uint32_t& is = spare.ends[i];
      is = was <= piece.offset ? was : was >= end ? was - piece.size + added : piece.offset + added;
      if (is > begin && spare.text[is - 1] != '\n') {  // it would join two texts
        return refuse(mistake::no_such_statement, i);
      }
    }
    spare.ends[spare.parts - 1] = static_cast<uint32_t>(spare.size);
    return adopt(spare);
  }

  constexpr diagnostic adopt(version& spare) noexcept {
    spare.text[spare.size] = '\0';
    const diagnostic d = pathway::parse(spare.network, spare.text, spare.ends, spare.parts);
    if (d.ok()) {
      current_ = after(current_);
      if (kept_ < Undos) ++kept_;
    }
    return d;
  }

  version versions_[static_cast<size_t>(Undos) + 2]{};
  int current_ = 0, kept_ = 0;
};

/// The equations of a network read at run time.
template <class T, capacity C>
struct interpreted {
  /// What an evaluator reads.
  tables<T, roomy(C)> equations{};
  /// Drugs and presets.
  pathway::pharmacology<real_of<T>, C> doses{};

  /// Makes the equations of this network; cells that use them must be reset().
  template <class Network>
  constexpr void(read)(const Network& net) noexcept {
    fill_tables(equations, net);
    fill_pharmacology(doses, net);
  }
};

/// What a cell is made of, where the network was read at run time.
template <class T, capacity C>
struct interpreted_model {
  /// Room of its tables.
  static constexpr extent room = roomy(C);
  /// The most drugs.
  static constexpr int drugs = C.drugs;
  /// The equations; they must outlive the cell.
  const interpreted<T, C>* data = nullptr;
  /// Refers to the equations.
  constexpr interpreted_model(const interpreted<T, C>& from) noexcept : data(&from) {}
  /// What an evaluator reads.
  [[nodiscard]] constexpr const auto& tables() const noexcept { return data->equations; }
  /// Drugs and presets.
  [[nodiscard]] constexpr const auto& pharmacology() const noexcept { return data->doses; }
};

/// A cell of such a network; what it is made of must outlive it. Nodes, inputs, drugs and presets
/// are named by number, which network().find(name) gives.
template <class T, capacity C, class Stepper = exponential_midpoint>
using interpreted_simulation = basic_simulation<T, interpreted_model<T, C>, Stepper, flat>;

}  // namespace pathway
PATHWAY_SAME_BITS_END

#endif
