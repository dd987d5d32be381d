#!/bin/sh
# The pathways of examples/pathways: read without a mistake, every rule with a source that is explained, claims and
# lessons hold. What lab new writes is held to the same.
# once
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
[ -x "$lab" ] || { echo "pathways.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2

failed=0
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  what=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then printf "ok %s\n" "$what"; else printf "FAIL %s: %s\n" "$what" "$why" && failed=1; fi
}

# holds NAME: NAME.pathway is without a mistake or a warning, its claims and lessons pass
holds() {
  "$lab" check "$1.pathway" >out 2>err
  code=$?
  check "${1##*/}.check" "exit code $code: $(cat out err)" [ "$code" = 0 ]
  check "${1##*/}.no_warning" "$(cat out)" grep -q 'claims*, 1 lesson: no mistake' out
  "$lab" claims --network "$1.pathway" >out 2>err
  code=$?
  check "${1##*/}.claims" "exit code $code: $(grep FAIL out) $(head -c 200 err)" [ "$code" = 0 ]
  "$lab" claims --network "$1.pathway" --claims "$1.lessons" >out 2>err
  code=$?
  check "${1##*/}.lessons" "exit code $code: $(grep FAIL out) $(head -c 200 err)" [ "$code" = 0 ]
}

for name in insulin p53 nfkb mapk; do
  text=$MTOR_ROOT/examples/pathways/$name
  holds "$text"
  nodes=$(grep -c '^node ' "$text.pathway")
  check $name.small "$nodes nodes, 10 to 30 expected" [ $((nodes >= 10 && nodes <= 30)) = 1 ]
  # A rule: [options] (sources) "sentence".
  grep '=>' "$text.pathway" | grep -vE '=> *[A-Za-z0-9_]+ *(\[[^]]*\] *)?\([^()]+\) *"[^"]+"$' >bare
  check $name.sourced "without a source or a sentence: $(head -n 1 bare)" [ ! -s bare ]
  cat "$text.references" "$MTOR_ROOT/include/mtor/references.hpp" |
    sed -n 's/^ *{"\([A-Za-z0-9_]*\)", ".*/\1/p' | sort -u >known
  # Keys of rules, drugs, presets, claims and lessons: the last brackets before a sentence or the line's end.
  cat "$text.pathway" "$text.claims" "$text.lessons" | sed 's/#.*//' |
    sed -n 's/.*[] A-Za-z0-9_)"] (\([A-Za-z0-9_, ]*\))\( "[^"]*"\)\{0,1\} *$/\1/p' | tr ',' '\n' | tr -d ' ' | sort -u >named
  check $name.named "few sources: $(wc -l <named)" [ "$(wc -l <named)" -ge 6 ]
  comm -23 named known >unknown
  check $name.explained "no reference explains: $(tr '\n' ' ' <unknown)" [ ! -s unknown ]
  sed -n 's/^ *{"\([A-Za-z0-9_]*\)", ".*/\1/p' "$text.references" | sort -u >own
  comm -13 named own >idle
  check $name.used "no line names: $(tr '\n' ' ' <idle)" [ ! -s idle ]
done

# As headers they compile, and the compiler proves the claims that are not in time.
for name in insulin p53 nfkb mapk; do
  prove=$(echo "$name" | tr '[:lower:]' '[:upper:]')_PROVE
  "$lab" header "$MTOR_ROOT/examples/pathways/$name.pathway" -o "$name.hpp"
  printf '#define %s\n#include "%s.hpp"\nint main() {}\n' "$prove" "$name" >"$name.cpp"
  "$MTOR_CXX" -std=c++20 -Wall -Wextra -Werror -fsyntax-only -I"$MTOR_ROOT/single_include" "$name.cpp" 2>err
  code=$?
  check "$name.header" "$(grep -m 3 error err)" [ "$code" = 0 ]
done

"$lab" new starter >out 2>err
check new.code "$(cat err)" [ -s starter.pathway ]
holds starter

exit $failed
