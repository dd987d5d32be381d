#!/bin/sh
# What the core and the whole network cost a compiler: seconds and memory over an empty file, and how
# much of the default limit of constant evaluation they need. Lines of name, value, asked, with tabs.
#
#   compile_time.sh COMPILER
#
# SPDX-License-Identifier: MIT
set -eu
compiler=$1
include=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)/include
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=5

echo 'int main() {}' >"$work/empty.cpp"
cat >"$work/core.hpp" <<'END'
#include "mtor/core.hpp"
#include "pathway.hpp"
inline constexpr auto network = pathway::network<mtor::core>;
template <class... How>
using cell = pathway::simulation<network, double, How...>;
END
cat >"$work/whole.hpp" <<'END'
#include "mtor.hpp"
using mtor::network;
template <class... How>
using cell = pathway::simulation<mtor::network, double, How...>;
END
# The same texts as one's own, which the compiler parses.
cat >"$work/own.hpp" <<'END'
#include "mtor/core.hpp"
#include "mtor/fate.hpp"
#include "mtor/growth.hpp"
#include "mtor/immunity.hpp"
#include "mtor/metabolism.hpp"
#include "mtor/resistance.hpp"
#include "mtor/side_effects.hpp"
#include "pathway.hpp"
inline constexpr auto network =
    pathway::network<mtor::core, mtor::growth, mtor::metabolism, mtor::fate, mtor::resistance,
                     mtor::immunity, mtor::side_effects>;
template <class... How>
using cell = pathway::simulation<network, double, How...>;
END
for what in core whole own; do
  cat >"$work/$what.cpp" <<END
#include "$what.hpp"
int main() {
  cell<> one;
  one.advance(pathway::duration{60});
  return one["mTORC1"] < 2 ? 0 : 1;
}
END
  sed 's/cell<>/cell<pathway::exponential_midpoint, pathway::unrolled>/' \
    "$work/$what.cpp" >"$work/${what}_unrolled.cpp"
  cat >"$work/${what}_parse.cpp" <<END
#include "$what.hpp"
static_assert(network.count.nodes > 0);
int main() {}
END
  cat >"$work/${what}_settle.cpp" <<END
#include "$what.hpp"
constexpr bool settles() {
  cell<> one;
  return one.settle(1e-4).converged;
}
static_assert(settles());
int main() {}
END
done

# seconds FILE OPTION: the median of user and system time, and the largest memory in MB
seconds() {
  for _ in $(seq $runs); do
    /usr/bin/time -f '%U %S %M' -o "$work/time" \
      "$compiler" -std=c++20 "$2" -I "$include" -c "$work/$1.cpp" -o "$work/object" || exit 1
    cat "$work/time"
  done | sort -n | awk -v half=$(((runs + 1) / 2)) '
    { if (NR == half) s = $1 + $2; if ($3 > most) most = $3 }
    END { printf "%.2f %.0f\n", s, most / 1024 }'
}

# cost FILE OPTION NAME SECONDS-ASKED MB-ASKED
cost() {
  read -r s mb <<END
$(seconds "$1" "$2")
END
  read -r empty_s _ <<END
$(seconds empty "$2")
END
  printf '%s: more than an empty file\t%s s\t%s\n' "$3" "$(echo "$s $empty_s" | awk '{ printf "%.2f", $1 - $2 }')" "$4"
  printf '%s: peak memory\t%s MB\t%s\n' "$3" "$mb" "$5"
}

if command -v /usr/bin/time >/dev/null; then
  # Most numbers asked are for GCC 12.
  case $("$compiler" --version | head -n 1) in *clang*) gcc= ;; *) gcc=yes ;; esac
  cost core -O0 'compile one simulation of the core, -O0' "${gcc:+0.5}" "${gcc:+150}"
  cost core -O2 'compile one simulation of the core, -O2' "${gcc:+0.5}" "${gcc:+150}"
  cost core_unrolled -O2 'compile one unrolled simulation of the core, -O2' '' ''
  cost core_settle -O0 'compile one settle of the core in a static_assert' '' ''
  cost whole -O0 'compile one simulation of the whole network, -O0' 0.35 ''
  cost own -O0 'compile one simulation of a text of that size, -O0' '' ''
  cost whole_settle -O0 'compile one settle of the whole in a static_assert' '' ''
else
  echo 'compile_time.sh: no /usr/bin/time here (apt: time)' >&2
fi

# limit FILE: the smallest limit with which FILE compiles, as percent of the default
limit() {
  low=0
  high=$default
  while [ $((high - low)) -gt $((default / 500)) ]; do
    middle=$(((low + high) / 2))
    if "$compiler" -std=c++20 "$option$middle" -I "$include" -fsyntax-only "$work/$1.cpp" >/dev/null 2>&1; then
      high=$middle
    else
      low=$middle
    fi
  done
  echo "$high $default" | awk '{ printf "%.1f", 100 * $1 / $2 }'
}

case $("$compiler" --version | head -n 1) in
  *clang*) option=-fconstexpr-steps= default=1048576 ;;
  *) option=-fconstexpr-ops-limit= default=33554432 ;;
esac
for what in core whole own; do
  for file in parse settle; do
    [ "$what $file" != 'whole parse' ] || continue # it comes parsed
    [ "$what $file" != 'own settle' ] || continue  # as the whole
    name="$file the $what in a constant, of the default limit"
    [ "$what" != own ] || name="$file a text of that size in a constant, of the default limit"
    if ! "$compiler" -std=c++20 -I "$include" -fsyntax-only "$work/${what}_$file.cpp" >/dev/null 2>&1; then
      printf '%s\tmore than 100 %%\t100\n' "$name"
    else
      printf '%s\t%s %%\t100\n' "$name" "$(limit ${what}_$file)"
    fi
  done
done
