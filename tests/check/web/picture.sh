#!/bin/sh
# The pictures of the page: every drawn arrow is a rule of the model with that sign, nothing touches or
# overflows, and what is committed is what the layout gives.
# SPDX-License-Identifier: MIT
# once: the picture does not depend on the compiler
set -u

layout=$MTOR_ROOT/examples/web/layout
pictures=$MTOR_ROOT/examples/web/src/picture
lab=$MTOR_BIN/lab
skip() {
  echo "SKIPPED: $1"
  exit 77
}
command -v node >/dev/null 2>&1 || skip 'node is missing'
[ -x "$lab" ] || { echo "web/picture.sh: no program '$lab'" >&2 && exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

"$lab" list rules >"$scratch/rules" || exit 2
check() { node "$MTOR_ROOT/tests/web/picture.mjs" "$1" "$scratch/rules" "$MTOR_ROOT/include/mtor/lessons.hpp"; }
check "$pictures" || failed=1

command -v neato >/dev/null 2>&1 || {
  [ $failed = 0 ] || exit 1
  skip 'Graphviz is missing: the pictures were checked, but not made anew'
}
mkdir "$scratch/new"
node "$layout/make.mjs" --out "$scratch/new" || exit 1
# Another version of Graphviz may route an arrow a little differently: then the new pictures must pass
# the same checks. With the version that made them they are equal.
made_with=$(sed -n 's/^\/\/ made with graphviz version //p' "$layout/core.dot")
here=$(neato -V 2>&1 | sed -n 's/.* version \([0-9.]*\).*/\1/p')
for new in "$scratch"/new/*.ts; do
  name=$(basename "$new" .ts)
  if cmp -s "$new" "$pictures/$name.ts"; then
    echo "ok $name.current"
  elif [ "$made_with" = "$here" ]; then
    echo "FAIL $name.current: differs from the layout; remake it: node examples/web/layout/make.mjs $name"
    diff "$pictures/$name.ts" "$new" | head -n 6
    failed=1
  else
    echo "note $name: Graphviz $here routes otherwise than $made_with"
    other=yes
  fi
done
for old in "$pictures"/*.ts; do
  name=$(basename "$old" .ts)
  if head -n 1 "$old" | grep -q '^// Generated' && [ ! -f "$layout/$name.dot" ]; then
    echo "FAIL $name.source: there is no layout/$name.dot"
    failed=1
  fi
done
[ -z "${other:-}" ] || check "$scratch/new" || failed=1
exit $failed
