// Writes include/mtor/network.hpp: the network of the texts in include/mtor/ as plain data, so that
// no user's compiler has to parse them. single_include/amalgamate.cmake builds and runs it.
// SPDX-License-Identifier: MIT
#include <concepts>
#include <cstdio>
#include <string>
#include <type_traits>

#include "mtor/core.hpp"
#include "mtor/fate.hpp"
#include "mtor/growth.hpp"
#include "mtor/immunity.hpp"
#include "mtor/metabolism.hpp"
#include "mtor/resistance.hpp"
#include "mtor/side_effects.hpp"
#include "pathway/text/compile.hpp"

namespace {

using namespace pathway;

constexpr const auto& net = pathway::network<mtor::core, mtor::growth, mtor::metabolism, mtor::fate,
                                             mtor::resistance, mtor::immunity, mtor::side_effects>;
using network_type = std::remove_cvref_t<decltype(net)>;

/// An initialiser for each type. Each of these names every field: a field that the engine gets
/// later does not compile here before it is written too.
struct initialiser {
  static std::string of(std::integral auto n) { return std::to_string(n); }
  static std::string of(setting_kind k) { return "K(" + of(static_cast<int>(k)) + ")"; }
  static std::string of(symbol_kind k) { return "S(" + of(static_cast<int>(k)) + ")"; }

  template <class... Fields>
  static std::string braces(const Fields&... fields) {
    std::string all;
    ((all += (all.empty() ? "{" : ",") + of(fields)), ...);
    return all + "}";
  }

  static std::string of(const decimal& x) {
    const auto& [digits, exponent, negative] = x;
    return braces(digits, exponent, negative);
  }
  static std::string of(const slice& x) {
    const auto& [offset, size] = x;
    return braces(offset, size);
  }
  static std::string of(const symbol& x) {
    const auto& [kind, index] = x;
    return braces(kind, index);
  }
  static std::string of(const capacity& x) {
    const auto& [nodes, inputs, rules, terms, drugs, actions, presets, settings, modules, aliases] =
        x;
    return braces(nodes, inputs, rules, terms, drugs, actions, presets, settings, modules, aliases);
  }
  static std::string of(const node_data& x) {
    const auto& [name, sentence, source, tau, start, max, module] = x;
    return braces(name, sentence, source, tau, start, max, module);
  }
  static std::string of(const input_data& x) {
    const auto& [name, sentence, source, value, module] = x;
    return braces(name, sentence, source, value, module);
  }
  static std::string of(const rule_data& x) {
    const auto& [text, sentence, source, w, n, EC50, target, first_term, terms, module] = x;
    return braces(text, sentence, source, w, n, EC50, target, first_term, terms, module);
  }
  static std::string of(const term_data& x) {
    const auto& [name, signal, inhibits] = x;
    return braces(name, signal, inhibits);
  }
  static std::string of(const drug_data& x) {
    const auto& [name, sentence, source, first_action, actions, module] = x;
    return braces(name, sentence, source, first_action, actions, module);
  }
  static std::string of(const action_data& x) {
    const auto& [name, input, IC50, Emax, h] = x;
    return braces(name, input, IC50, Emax, h);
  }
  static std::string of(const preset_data& x) {
    const auto& [name, sentence, source, first_setting, settings, module] = x;
    return braces(name, sentence, source, first_setting, settings, module);
  }
  static std::string of(const setting_data& x) {
    const auto& [name, kind, target, value] = x;
    return braces(name, kind, target, value);
  }
  static std::string of(const module_data& x) {
    const auto& [name, sentence] = x;
    return braces(name, sentence);
  }
  static std::string of(const alias_data& x) {
    const auto& [name, target, entry] = x;
    return braces(name, target, entry);
  }
  static std::string of(const network_type::name_data& x) {
    const auto& [name, meaning] = x;
    return braces(name, meaning);
  }

  /// The entries of an array, wrapped at column 100.
  template <class T, size_t N>
  static std::string of(const T (&array)[N]) {
    std::string all, line = "{";
    for (size_t i = 0; i < N; ++i) {
      const std::string next = of(array[i]) + (i + 1 < N ? "," : "}");
      if (line.size() + next.size() > 99) {
        all += line + "\n";
        line.clear();
      }
      line += next;
    }
    return all + line;
  }
};

constexpr const char* head =
    R"(// The network of the texts in this folder, parsed. The texts are the source: where one was changed
// since, the compiler parses them all again, which takes longer and gives the same.
//
// Generated from include/mtor/ by
//   cmake -P single_include/amalgamate.cmake
// Do not edit: change a text, and generate again.
#ifndef MTOR_NETWORK_HPP
#define MTOR_NETWORK_HPP

#include "mtor/core.hpp"
#include "mtor/fate.hpp"
#include "mtor/growth.hpp"
#include "mtor/immunity.hpp"
#include "mtor/metabolism.hpp"
#include "mtor/resistance.hpp"
#include "mtor/side_effects.hpp"
#include "pathway/text/compile.hpp"

namespace mtor {
namespace detail {

/// The texts as the parser joins them, and a sum (FNV-1a) that tells whether they were changed.
template <const auto&... Texts>
struct joined {
  char text[(1 + ... + sizeof(Texts))] = {};
  uint32_t sum = 2166136261u;

  constexpr joined() {
    char* end = text;
    (append(Texts, end), ...);
  }
  template <size_t N>
  constexpr void append(const char (&from)[N], char*& end) {
    char* const to = end;  // locals: each step costs the compiler time
    uint32_t s = sum;
    for (size_t i = 0; i + 1 < N; ++i) {
      s = (s ^ static_cast<unsigned char>(to[i] = from[i])) * 16777619u;
    }
    to[N - 1] = '\n';
    s = (s ^ '\n') * 16777619u;
    end += N;
    sum = s;
  }
};

template <const auto&... Texts>
struct parsed_before {
  static constexpr joined<Texts...> source{};
  static constexpr bool up_to_date = source.sum == @SUM@u;

  template <bool UpToDate>
  static constexpr auto network() {
    if constexpr (UpToDate) {
      return data(source.text);
    } else {
      return pathway::network<Texts...>;
    }
  }

  // clang-format off
  static constexpr pathway::basic_network<pathway::capacity@CAPACITY@> data(const char* text) {
    using K = pathway::setting_kind;
    using S = pathway::symbol_kind;
return {
)";

constexpr const char* foot = R"(};
  }
  // clang-format on
};

using whole = parsed_before<core, growth, metabolism, fate, resistance, immunity, side_effects>;

}  // namespace detail

/// The whole pathway of the review. Take fewer modules if you like, as in
/// `pathway::network<mtor::core, mtor::growth>`: growth needs core, the others need both,
/// side_effects needs immunity too.
inline constexpr auto network = detail::whole::network<detail::whole::up_to_date>();

}  // namespace mtor

#endif
)";

}  // namespace

int main() {
  std::string text = head;
  const auto put = [&](const std::string& data) { text += data + ",\n"; };
  put("text, " + initialiser::of(net.count));
  put(initialiser::of(net.nodes));
  put(initialiser::of(net.inputs));
  put(initialiser::of(net.rules));
  put(initialiser::of(net.terms));
  put(initialiser::of(net.drugs));
  put(initialiser::of(net.actions));
  put(initialiser::of(net.presets));
  put(initialiser::of(net.settings));
  put(initialiser::of(net.modules));
  put(initialiser::of(net.aliases));
  put(initialiser::of(net.names));
  put(initialiser::of(net.name_count));
  put(initialiser::of(net.slot));
  text += foot;

  const auto fill = [&](const std::string& gap, const std::string& with) {
    for (size_t at; (at = text.find(gap)) != std::string::npos;) text.replace(at, gap.size(), with);
  };
  uint32_t sum = 2166136261u;  // the same as in the header
  for (const char* c = net.text; *c != '\0'; ++c) {
    sum = (sum ^ static_cast<unsigned char>(*c)) * 16777619u;
  }
  fill("@CAPACITY@", initialiser::of(net.limit));
  fill("@SUM@", initialiser::of(sum));
  std::fputs(text.c_str(), stdout);
}
