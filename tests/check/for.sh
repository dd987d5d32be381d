#!/bin/sh
# tests/run --for FILE: the table tests/for.txt has a row for every file, every row a file and tests that there are;
# and what tests/run says of names.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL
root=$MTOR_ROOT
table=$root/tests/for.txt
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

failed=0
ok() { printf 'ok %s\n' "$1"; }
fail() { printf 'FAIL %s: %s\n' "$1" "$2" && failed=1; }
# none NAME FILE WHAT: ok where the file is empty
none() { if [ -s "$2" ]; then fail "$1" "$3: $(head -n 5 "$2" | tr '\n' ' ')"; else ok "$1"; fi; }

# The library, the examples and the tests, as they would be committed.
(cd "$root" && { git ls-files -co --exclude-standard 2>/dev/null || find . -type f | sed 's,^\./,,'; }) |
  grep -E '^(include|single_include|examples|tests)/' | grep -v '/__pycache__/' |
  while read -r file; do [ -f "$root/$file" ] && printf '%s\n' "$file"; done >"$scratch/files"
# (those of files also where the slow ones are left out)
{
  (cd "$MTOR_BUILD" && ctest -N) | sed -n 's/^ *Test *#[0-9]*: //p'
  sed -nE 's,^tests/((unit|static)/[^/]*)\.cpp$,\1,p; s,^tests/(check/.*)\.sh$,\1,p' "$scratch/files" | sed 's,/,.,; s,/,_,g'
} >"$scratch/tests"
[ "$(wc -l <"$scratch/files")" -gt 500 ] || fail files 'where are they?'
[ "$(wc -l <"$scratch/tests")" -gt 100 ] || fail tests 'where are they?'

set -f
grep -v '^#' "$table" | grep . >"$scratch/rows"
while read -r pattern names; do
  # the first row that fits holds, so each row takes its files away
  : >"$scratch/rest" && : >"$scratch/hit"
  while read -r file; do
    # shellcheck disable=SC2254 # it is a pattern
    case $file in $pattern) echo "$file" >>"$scratch/hit" ;; *) echo "$file" >>"$scratch/rest" ;; esac
  done <"$scratch/files"
  if [ -s "$scratch/hit" ] || [ -f "$root/$pattern" ]; then :; else echo "$pattern" >>"$scratch/idle"; fi
  mv "$scratch/rest" "$scratch/files"
  [ -n "$names" ] || echo "$pattern" >>"$scratch/unnamed"
  for name in $names; do
    grep -qx "$(printf '%s' "$name" | sed 's/\./\\./g; s/\*/.*/g')" "$scratch/tests" || echo "$name" >>"$scratch/untrue"
  done
done <"$scratch/rows"
# A test that is a file names itself.
grep -vE '^tests/(unit|static|program|bare|fail)/[^/]*\.cpp$|^tests/check/.*\.sh$' "$scratch/files" >"$scratch/rowless"
touch "$scratch/idle" "$scratch/unnamed" "$scratch/untrue"
none rows "$scratch/rowless" 'no row in tests/for.txt'
none files "$scratch/idle" 'rows of tests/for.txt that fit no file'
none names "$scratch/unnamed" 'rows of tests/for.txt that name no test'
none tests "$scratch/untrue" 'tests of tests/for.txt that there are not'

# --- what tests/run makes of it ---

# (with a build folder of its own: the flags are others)
run() { MTOR_NO_INSTALL=1 MTOR_BUILD_DIR=$scratch/build "$root/tests/run" "$@" >"$scratch/out" 2>"$scratch/err"; }
# lists NAME TESTS ARGUMENTS...
lists() {
  name=$1 expected=$2
  shift 2
  run --list "$@"
  found=$(sed -n 's/^  \([a-z]*\.\)/\1/p' "$scratch/out" | tr '\n' ' ')
  if [ "$found" = "$expected " ]; then ok "$name"; else fail "$name" "'$found', expected '$expected': $(head -c 300 "$scratch/err")"; fi
}
cd "$root/tests" || exit 2
lists for.file 'unit.units unit.cell fail.dose_in_hours fail.dose_negative fail.dose_out_of_range fail.dose_too_large fail.dose_without_unit fail.text_unit_missing' \
  --for "$root/include/pathway/number/units.hpp"
lists for.itself 'check.web_types unit.parse unit.math unit.fixed unit.steppers unit.simulation' --for check/web/types.sh ../tests/unit/parse.cpp "$root/include/pathway/number/math.hpp"
lists name.exact 'unit.cell' unit.cell
lists name.begin 'fail.claims_none fail.claims_of_another_network' fail.claims
lists name.star 'unit.cell unit.cells' 'unit.cell*'
lists name.several 'unit.parse unit.cell' unit.parse unit.cell
# refuses NAME WORDS ARGUMENTS...: exit code 2 and one line on stderr with WORDS
refuses() {
  name=$1 words=$2
  shift 2
  run "$@"
  code=$?
  if [ $code = 2 ] && [ "$(grep -c . "$scratch/err")" = 1 ] && grep -qF -e "$words" "$scratch/err"; then ok "$name"; else
    fail "$name" "exit code $code: $(head -c 300 "$scratch/err")"
  fi
}
refuses for.nothing 'needs a file' --for
refuses for.no_file "no file 'none.hpp'" --for none.hpp
refuses for.no_row 'give it a row in tests/for.txt' --for "$root/LICENSE"
# A folder that CMake cannot build in is told in a line.
for odd in 'a"b' 'a\b' 'a$b' 'a;b'; do
  mkdir -p "$scratch/$odd/tests" && cp "$root/tests/run" "$root/tests/setup.sh" "$scratch/$odd/tests/"
  "$scratch/$odd/tests/run" unit.cell >"$scratch/out" 2>"$scratch/err"
  code=$?
  if [ $code = 3 ] && [ "$(grep -c . "$scratch/err")" = 1 ] && grep -qF "$odd" "$scratch/err"; then ok "folder.$odd"; else
    fail "folder.$odd" "exit code $code: $(head -c 300 "$scratch/err")"
  fi
done
refuses name.unknown 'no test of that name' unit.none
exit $failed
