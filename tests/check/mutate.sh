#!/bin/sh
# tests/mutate: what it changes and what it leaves alone, the same for the same seed; equivalents are passed over, and
# the files themselves stay as they are.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016 # JavaScript
set -u
LC_ALL=C.UTF-8
export LC_ALL
command -v python3 >/dev/null 2>&1 || { echo 'SKIPPED: no Python 3' && exit 77; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
same() { if [ "$2" = "$3" ]; then printf 'ok %s\n' "$1"; else printf 'FAIL %s: %s, expected %s\n' "$1" "$2" "$3" && failed=1; fi; }

mkdir -p "$scratch/tests" "$scratch/include/pathway/number" "$scratch/examples/web/src"
cp "$MTOR_ROOT/tests/mutate" "$scratch/tests"
cat >"$scratch/include/pathway/number/a.hpp" <<'END_OF_FILE'
#include <stdint.h>
// a comment: if (a < b) return 0;
#define TWICE(a) \
  ((a) + 1)
namespace a {
template <class T, int N = 0>
constexpr int f(T a, const char* s = "a < b && c") { /* 1 + 1 */
  const char c = '<';
  if (a < 10 && !s) return 1;
  g(a,
    s);
  g(c);
  a += 20;
  return a;
}
}  // namespace a
END_OF_FILE
printf '%s\n' 'import { a } from "./a.ts";' 'export const f = (a: number) => a === 1 ? `a < ${a}` : a - 2;' >"$scratch/examples/web/src/a.ts"
cp -r "$scratch/include" "$scratch/before"

# Each line has one of its mutants, whatever is asked for: several seeds show them all.
all() {
  for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
    "$scratch/tests/mutate" --list --area "$1" --seed $seed
  done | sed -n 's/^[+] //p' | sort -u
}
same engine "$(all engine)" "$(sort <<'END_OF_FILE'
;
a -= 20;
if (a < 10 && !s) return 0;
if (a < 10 && !s) return {};
if (a < 10 && s) return 1;
if (a < 10 || !s) return 1;
if (a <= 10 && !s) return 1;
if (false) return 1;
return {};
END_OF_FILE
)"
same page "$(all page)" "$(printf '%s\n' 'export const f = (a: number) => a !== 1 ? `a < ${a}` : a - 2;' \
  'export const f = (a: number) => a === 0 ? `a < ${a}` : a - 2;' 'export const f = (a: number) => a === 1 ? `a < ${a}` : a + 2;' | sort)"
same seed "$("$scratch/tests/mutate" --list --seed 5)" "$("$scratch/tests/mutate" --list --seed 5)"
same lines "$("$scratch/tests/mutate" --list --area engine | grep -c '^include.*:[0-9]*: ')" 4
printf '%s\n' '# why' include/pathway/number/a.hpp '- return a;' '+ return {};' '  It is always 0.' >"$scratch/tests/mutate.equivalent"
same equivalent "$("$scratch/tests/mutate" --list --area engine | grep -c ':14: ')" 0
same untouched "$(diff -r "$scratch/include" "$scratch/before" && echo equal)" equal
"$scratch/tests/mutate" --list --area lab >"$scratch/out" 2>&1
same nothing "$? $(cat "$scratch/out")" '1 tests/mutate: no line to change'
"$scratch/tests/mutate" --count 0 >"$scratch/out" 2>&1
same count "$? $(tail -n 1 "$scratch/out")" '2 tests/mutate: error: --count and --jobs are 1 or more, --skip 0 or more'

# Every argued equivalent is still a line of its file.
file=
while IFS= read -r line; do
  case $line in
    '- '*) grep -qF -e "${line#- }" "$MTOR_ROOT/$file" || { printf 'FAIL equivalent.there: %s has no line %s\n' "$file" "${line#- }" && failed=1; } ;;
    '' | '+ '* | ' '* | '#'*) ;;
    *) file=$line ;;
  esac
done <"$MTOR_ROOT/tests/mutate.equivalent"
exit $failed
