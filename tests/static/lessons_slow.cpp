// Proven by the compiler, under its default limits: what the notes of the lessons rely on. The one
// lesson that watches the clock is run in test_lessons.cpp: the compiler proves steady states.
// once: other claims show that each compiler proves them
#include <utility>

#include "mtor.hpp"
#include "mtor/lessons.hpp"

inline constexpr auto lessons = pathway::claims<mtor::network, mtor::lessons>;

template <int Lesson>
constexpr bool proven() {
  if constexpr (Lesson == lessons.find("starving")) {
    return true;
  } else {
    return pathway::prove<mtor::network, lessons, Lesson>();
  }
}
template <int... Lesson>
constexpr bool all_proven(std::integer_sequence<int, Lesson...>) {
  return (proven<Lesson>() && ...);
}
static_assert(lessons.count.claims == 14 && lessons.find("starving") >= 0);
static_assert(all_proven(std::make_integer_sequence<int, lessons.count.claims>{}));
