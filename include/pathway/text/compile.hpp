// Pathway text to network while compiling: a mistake in the text is a build error with line and
// column.
//
//   inline constexpr char my_text[] = R"(...)";
//   inline constexpr auto mine = pathway::network<my_text>;          // or several texts: <one,
//   two>
#ifndef PATHWAY_TEXT_COMPILE_HPP
#define PATHWAY_TEXT_COMPILE_HPP

#include "pathway/text/parse.hpp"
#include "pathway/number/sequence.hpp"

namespace pathway {
namespace detail {

/// What may stand as a text: an array of characters, with or without a zero at its end (a literal
/// has one; #embed and xxd -i write none), or what has data() and size(). A pointer does not know
/// its size.
template <class T>
inline constexpr bool is_array_of_characters = false;
template <class T, size_t N>
inline constexpr bool is_array_of_characters<T[N]> = sizeof(T) == 1;
template <class T>
concept knows_its_characters = is_array_of_characters<T> || requires(const T& t) {
  static_cast<size_t>(t.size());
  requires sizeof(t.data()[0]) == 1;
};

template <class T>
constexpr auto first_of(const T& text) {
  if constexpr (is_array_of_characters<T>) {
    return &text[0];
  } else {
    return text.data();
  }
}

/// How many characters it has, without zeros at the end.
template <class T>
constexpr size_t size_of(const T& text) {
  size_t size = 0;
  if constexpr (is_array_of_characters<T>) {
    size = sizeof(T);
  } else {
    size = static_cast<size_t>(text.size());
  }
  while (size > 0 && first_of(text)[size - 1] == 0) --size;
  return size;
}

template <class>
struct without_const;
template <class T>
struct without_const<const T&> {
  using type = T;
};
template <size_t>
struct constant {};
template <const auto& Text>
inline constexpr bool is_text =
    knows_its_characters<typename without_const<decltype(Text)>::type>&& requires {
  typename constant<size_of(Text)>;
};

template <const auto& Text>
constexpr bool text_is_known() {
  static_assert(
      is_text<Text>,
      "pathway text: write 'inline constexpr char text[] = ...'; what is no constexpr, or "
      "a pointer, the compiler cannot read");
  return is_text<Text>;
}

/// The characters of several texts in one array, ended by a zero; a line end after each.
template <const auto&... Texts>
struct joined {
  static constexpr size_t size = (size_t{0} + ... + (size_of(Texts) + 1));
  static constexpr uint32_t parts = sizeof...(Texts);
  char text[size + 1] = {};
  uint32_t ends[parts] = {};

  constexpr joined() {
    size_t n = 0;
    uint32_t part = 0;
    (append(first_of(Texts), size_of(Texts), n, ends[part++]), ...);
  }
  template <class Character>
  constexpr void append(const Character* from, size_t count, size_t& n, uint32_t& end) {
    for (size_t i = 0; i < count; ++i) text[n++] = static_cast<char>(from[i]);
    text[n++] = '\n';
    end = static_cast<uint32_t>(n);
  }
};

/// What a text can hold at most, from its line beginnings and signs alone; about right for a text
/// without mistakes, never too small.
constexpr capacity count_statements(const char* text, size_t size) {
  capacity c{};
  size_t i = 0;
  while (i < size) {
    if (text[i] == '\xEF' && text[i + 1] == '\xBB' && text[i + 2] == '\xBF') i += 3;
    while (is(text[i], blank)) ++i;
    int* kind = nullptr;
    int* parts = nullptr;
    if (text[i] != '#' && !is(text[i], line_end)) {
      const char first = text[i];
      const char second = text[i + 1];
      if (first == 'n' && second == 'o') kind = &c.nodes;
      if (first == 'i' && second == 'n') kind = &c.inputs;
      if (first == 'm' && second == 'o') kind = &c.modules;
      if (first == 'a' && second == 'l') kind = &c.aliases;
      if (first == 'd' && second == 'r') {
        kind = &c.drugs;
        parts = &c.actions;
      }
      if (first == 'p' && second == 'r') {
        kind = &c.presets;
        parts = &c.settings;
      }
      if (kind != nullptr) ++*kind;
      int equals = 0, brackets = 0;
      for (; i < size && text[i] != '\n' && text[i] != '"' && text[i] != '#'; ++i) {
        if (text[i] == '&') ++c.terms;
        if (text[i] == '(') ++brackets;
        if (text[i] != '=') continue;
        ++equals;
        if (text[i + 1] == '>') ++c.rules;
      }
      if (parts != nullptr) *parts += parts == &c.actions ? brackets : equals;
    }
    while (i < size && text[i] != '\n') ++i;
    ++i;
  }
  // One more than a text without mistakes has, so that a mistake is told as what it is.
  c.terms += c.rules + 1;
  if (c.drugs > 0) ++c.actions;
  return c;
}

/// A network and what its parse answered, in one object.
template <class Network>
struct parsed : Network {
  diagnostic error{};
};

/// The characters of a mistake's word, as template arguments that every compiler prints; a long
/// one is cut.
template <const auto& Error, size_t... Letter>
constexpr found<word<Error.found[Letter]...>> found_word(indices<Letter...>);
template <const auto& Error, size_t... Letter>
constexpr did_you_mean<word<Error.suggestion[Letter]...>> suggested_word(indices<Letter...>);
template <size_t Size>
using shown = make_indices<(Size < 80 ? Size : 80)>;

template <const diagnostic& Error>
constexpr bool told() {
  return mistake_in_pathway_text<
      Error.what, text_part<Error.part + 1>, line<Error.line>, column<Error.column>,
      decltype(found_word<Error>(shown<Error.found.size>{})),
      decltype(suggested_word<Error>(shown<Error.suggestion.size>{}))>::ok;
}

template <const auto&... Texts>
struct compiled_text {
  static constexpr joined<Texts...> source{};
  static constexpr capacity room = count_statements(source.text, source.size);

  // Two constants, because each has the whole of the compiler's limits to itself.
  static constexpr parsed<basic_network<room>> read_all() {
    parsed<basic_network<room>> net{};
    net.error =
        read_texts(static_cast<basic_network<room>&>(net), source.text, source.ends, source.parts);
    return net;
  }
  static constexpr parsed<basic_network<room>> unlinked = read_all();
  static constexpr parsed<basic_network<room>> link_all() {
    parsed<basic_network<room>> net = unlinked;
    if (net.error.ok()) {
      net.error = link_names(static_cast<basic_network<room>&>(net), source.ends, source.parts);
    }
    return net;
  }
  static constexpr parsed<basic_network<room>> result = link_all();

  static constexpr diagnostic error = result.error;
  static constexpr bool ok = told<error>();
};

template <const auto&... Texts>
constexpr auto checked_network() {
  if constexpr (!(true && ... && text_is_known<Texts>())) {
    return basic_network<capacity{}>{};
  } else {
    static_cast<void>(compiled_text<Texts...>::ok);  // where a mistake stops the build
    return compiled_text<Texts...>::result;
  }
}

}  // namespace detail

/// The network of one or several texts, joined in this order: a constant, with the members of
/// basic_network. A text is a named constant, an array of characters (inline constexpr char text[])
/// or a constexpr std::string_view or std::array<char, N>; it enters here and never becomes part of
/// a type's name. Zeros at its end do not count. A mistake in it is a build error with text, line,
/// column and what was found. The compiler reads it once; README names
/// its limits.
template <const auto&... Texts>
inline constexpr auto network = detail::checked_network<Texts...>();

}  // namespace pathway

#endif
