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

/// As many characters as several literals have, in one array and ended by a zero; a line end after
/// each.
template <const auto&... Texts>
struct joined {
  static constexpr size_t size = (0 + ... + sizeof(Texts));
  static constexpr uint32_t parts = sizeof...(Texts);
  char text[size + 1] = {};
  uint32_t ends[parts] = {};

  constexpr joined() {
    const char* const texts[] = {Texts...};
    const size_t sizes[] = {(sizeof(Texts) - 1)...};
    size_t n = 0;
    for (uint32_t i = 0; i < parts; ++i) {
      for (size_t j = 0; j < sizes[i]; ++j) text[n++] = texts[i][j];
      text[n++] = '\n';
      ends[i] = static_cast<uint32_t>(n);
    }
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

/// The characters of a mistake's word, as template arguments that every compiler prints.
template <const auto& Error, size_t... I>
constexpr found<word<Error.found[I]...>> found_word(indices<I...>);
template <const auto& Error, size_t... I>
constexpr did_you_mean<word<Error.suggestion[I]...>> suggested_word(indices<I...>);

template <const auto&... Texts>
struct compiled_text {
  static constexpr joined<Texts...> source{};
  static constexpr capacity room = count_statements(source.text, source.size);

  static constexpr parsed<basic_network<room>> parse_all() {
    parsed<basic_network<room>> net{};
    net.error =
        parse(static_cast<basic_network<room>&>(net), source.text, source.ends, source.parts);
    return net;
  }
  static constexpr parsed<basic_network<room>> result = parse_all();

  static constexpr diagnostic error = result.error;
  static constexpr bool ok = mistake_in_pathway_text<
      error.what, text_part<error.part + 1>, line<error.line>, column<error.column>,
      decltype(found_word<error>(make_indices<error.found.size>{})),
      decltype(suggested_word<error>(make_indices<error.suggestion.size>{}))>::ok;
};

template <const auto&... Texts>
constexpr auto checked_network() {
  static_cast<void>(compiled_text<Texts...>::ok);  // where a mistake stops the build
  return compiled_text<Texts...>::result;
}

}  // namespace detail

/// The network of one or several texts, joined in this order. Each text is a named constexpr char
/// array: it enters here and never becomes part of a type's name.
template <const auto&... Texts>
inline constexpr auto network = detail::checked_network<Texts...>();

}  // namespace pathway

#endif
