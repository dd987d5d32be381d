#!/bin/sh
# The code in README.md does what README.md says.
#   tests/house/readme.sh COMPILER [README]
#
#   <!-- test: run -->     the next ```cpp block is a program; the ```text block after it is its output
#   <!-- test: error -->   the next ```cpp block must not compile; each line of the ```text block
#                          after it stands in the compiler's messages ("..." stands for more lines)
# SPDX-License-Identifier: MIT
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
compiler=$1
readme=${2:-$root/README.md}
[ -f "$readme" ] || { echo "SKIPPED: there is no README.md" && exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

# Writes N.cpp, N.text and N.kind for the Nth marked pair.
awk -v out="$scratch" '
  !inside && /^<!-- test: (run|error) -->$/ { n++; kind = $3; want = "cpp"; line = NR; next }
  !inside && /^```/ {
    inside = 1; keep = ""
    if (want != "" && $0 == "```" want) {
      keep = out "/" n "." want
      printf "" > keep
      print kind, line > (out "/" n ".kind")
    }
    next
  }
  inside && /^```$/ {
    inside = 0
    if (keep != "") { close(keep); want = (want == "cpp") ? "text" : "" }
    next
  }
  inside && keep != "" { print > keep }
' "$readme"

complain() {
  failed=1
  echo "${readme##*/}, the test in line $line: $*"
}

runs=0
for mark in "$scratch"/*.kind; do
  [ -f "$mark" ] || break
  read -r kind line <"$mark"
  block=${mark%.kind}
  [ -f "$block.text" ] || { complain 'no ```text block follows the code' && continue; }
  compiles=yes
  LC_ALL=C "$compiler" -std=c++20 -fdiagnostics-color=never -I "$root/single_include" \
    "$block.cpp" -o "$block.program" >"$block.messages" 2>&1 || compiles=no
  if [ "$kind" = run ]; then
    runs=$((runs + 1))
    if [ $compiles = no ]; then
      complain 'the code does not compile' && cat "$block.messages"
    elif ! "$block.program" >"$block.printed"; then
      complain 'the program fails'
    elif ! diff -u --label 'README.md says' "$block.text" --label 'it prints' "$block.printed"; then
      complain 'the output differs'
    fi
  elif [ $compiles = yes ]; then
    complain 'the code compiles, but must not'
  else
    sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' -e '/^\(\.\.\.\|…\)$/d' \
      "$block.text" >"$block.wanted"
    [ -s "$block.wanted" ] || complain 'the text block is empty'
    while IFS= read -r text; do
      grep -qF -e "$text" "$block.messages" || complain "the compiler does not say: $text"
    done <"$block.wanted"
  fi
done
[ $runs -gt 0 ] || { echo "${readme##*/}: no <!-- test: run --> with a \`\`\`cpp block" && failed=1; }
exit $failed
