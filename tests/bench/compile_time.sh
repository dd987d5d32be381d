#!/bin/sh
# What the core costs a compiler: seconds and memory over an empty file, and how much of the default
# limit of constant evaluation it needs. Lines of name, value, asked, with tabs between.
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
cat >"$work/flat.cpp" <<'END'
#include "mtor.hpp"
int main() {
  mtor::cell<double> cell;
  cell.advance(pathway::duration{60});
  return cell["mTORC1"] < 2 ? 0 : 1;
}
END
sed 's/mtor::cell<double>/mtor::cell<double, pathway::exponential_midpoint, pathway::unrolled>/' \
  "$work/flat.cpp" >"$work/unrolled.cpp"
cat >"$work/parse.cpp" <<'END'
#include "mtor.hpp"
static_assert(mtor::network.count.nodes > 0);
int main() {}
END
cat >"$work/settle.cpp" <<'END'
#include "mtor.hpp"
constexpr bool settles() {
  mtor::cell<double> cell;
  return cell.settle(1e-4).converged;
}
static_assert(settles());
int main() {}
END

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
  # The numbers asked are for GCC 12.
  case $("$compiler" --version | head -n 1) in *clang*) gcc= ;; *) gcc=yes ;; esac
  cost flat -O0 'compile one simulation, -O0' "${gcc:+0.5}" "${gcc:+150}"
  cost flat -O2 'compile one simulation, -O2' "${gcc:+0.5}" "${gcc:+150}"
  cost unrolled -O2 'compile one unrolled simulation, -O2' '' ''
  cost settle -O0 'compile one settle in a static_assert' '' ''
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
for file in parse settle; do
  if ! "$compiler" -std=c++20 -I "$include" -fsyntax-only "$work/$file.cpp" >/dev/null 2>&1; then
    printf '%s the core in a constant, of the default limit\tmore than 100 %%\t100\n' "$file"
  else
    printf '%s the core in a constant, of the default limit\t%s %%\t100\n' "$file" "$(limit $file)"
  fi
done
