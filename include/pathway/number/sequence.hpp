// The numbers 0, 1, ..., N-1 as template arguments (no C++ header offers them on bare toolchains).
#ifndef PATHWAY_NUMBER_SEQUENCE_HPP
#define PATHWAY_NUMBER_SEQUENCE_HPP

#include <stddef.h>

namespace pathway::detail {

template <size_t... Number>
struct indices {};

template <class, size_t... Number>
struct indices_of {
  using type = indices<Number...>;
};

#if defined(__has_builtin) && __has_builtin(__make_integer_seq)
template <size_t N>
using make_indices = typename __make_integer_seq<indices_of, size_t, N>::type;
#else
template <size_t N>
using make_indices = indices<__integer_pack(N)...>;
#endif

}  // namespace pathway::detail

#endif
