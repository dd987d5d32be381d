#!/bin/sh
# A mistake must be refused by the compiler, in the words that the file promises.
#   tests/fail/check.sh COMPILER FILE...
#
# Each FILE starts with comment lines that name text which must stand in the compiler's messages:
#   // EXPECT: text          every compiler
#   // EXPECT-GCC: text      only GCC
#   // EXPECT-CLANG: text    only clang
#   // LINES: number         the messages may have no more lines
#   // FLAGS: options        for the compiler, after its others
# control_*.cpp must compile.
# SPDX-License-Identifier: MIT
set -eu

include=$(CDPATH='' cd -- "$(dirname -- "$0")/../../include" && pwd)
compiler=$1
shift

# Messages without colours, curly quotes or the source line: the text must come from the message.
case $("$compiler" --version) in
  *clang*) kind=CLANG no_source=-fno-caret-diagnostics ;;
  *) kind=GCC no_source=-fno-diagnostics-show-caret ;;
esac
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

for file in "$@"; do
  compiles=yes
  flags=$(sed -n 's|^// FLAGS: *||p' "$file")
  # shellcheck disable=SC2086 # a list of options
  LC_ALL=C "$compiler" -std=c++20 -Wall -Wextra -fdiagnostics-color=never "$no_source" \
    -I "$include" $flags -c "$file" -o "$scratch/out.o" >"$scratch/messages" 2>&1 || compiles=no

  problem=
  case ${file##*/} in
    control_*) [ $compiles = yes ] || problem='does not compile, but must' ;;
    *)
      sed -n "s|^// EXPECT\(-$kind\)\{0,1\}: *||p" "$file" | sed 's/ *$//' >"$scratch/expected"
      if [ $compiles = yes ]; then
        problem='compiles, but must not'
      elif ! [ -s "$scratch/expected" ]; then
        problem="names no text to expect (// EXPECT: ...)"
      else
        while IFS= read -r text; do
          grep -qF -e "$text" "$scratch/messages" ||
            problem="${problem}is refused, but without the words: $text
"
        done <"$scratch/expected"
        most=$(sed -n 's|^// LINES: *||p' "$file")
        lines=$(wc -l <"$scratch/messages")
        [ "$lines" -le "${most:-$lines}" ] || problem="${problem}is refused in $lines lines"
      fi
      ;;
  esac
  if [ -n "$problem" ]; then
    failed=1
    printf '%s: %s\n' "$file" "$problem"
    [ $compiles = yes ] || { echo "$compiler said:" && head -n 40 "$scratch/messages"; }
  fi
done
exit $failed
