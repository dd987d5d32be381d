// include/mtor/network.hpp says what the texts say, in every field, and is up to date.
#include "mtor.hpp"

using mtor::detail::whole;
static_assert(whole::up_to_date,
              "include/mtor/network.hpp is out of date: cmake -P single_include/amalgamate.cmake");

namespace {

using namespace mtor;
constexpr const auto& parsed_now =
    pathway::network<core, growth, metabolism, fate, resistance, immunity, side_effects>;
constexpr auto parsed_before = whole::network<true>();

template <class T, size_t N, size_t M>
constexpr bool same(const T (&a)[N], const T (&b)[M]) {
  if (N != M) return false;
  for (size_t i = 0; i < N; ++i) {
    if (!(a[i] == b[i])) return false;
  }
  return true;
}

// All members by their order: one more, and this does not compile.
constexpr bool same_in_every_field() {
  const auto& [text, count, nodes, inputs, rules, terms, drugs, actions, presets, settings, modules,
               aliases, names, name_count, slot] = parsed_before;
  const auto& now = parsed_now;
  return same(nodes, now.nodes) && same(inputs, now.inputs) && same(rules, now.rules) &&
         same(terms, now.terms) && same(drugs, now.drugs) && same(actions, now.actions) &&
         same(presets, now.presets) && same(settings, now.settings) && same(modules, now.modules) &&
         same(aliases, now.aliases) && same(names, now.names) && same(slot, now.slot) &&
         count == now.count && name_count == now.name_count && parsed_before.limit == now.limit &&
         pathway::text_view(text) == pathway::text_view(now.text);
}
static_assert(same_in_every_field());

// The texts to be read at run time are the same ones, in the same order.
constexpr bool same_texts() {
  size_t at = 0;
  for (const char* module : modules) {
    for (; *module != '\0'; ++module, ++at) {
      if (*module != network.text[at]) return false;
    }
    if (network.text[at++] != '\n') return false;
  }
  return network.text[at] == '\0';
}
static_assert(same_texts());

// A changed text is seen.
constexpr char energy[] = "input energy = 0.8", less_energy[] = "input energy = 0.7";
static_assert(mtor::detail::joined<energy>{}.sum != mtor::detail::joined<less_energy>{}.sum);

}  // namespace
