#!/bin/sh
# examples/run release: every file is there and is what it says, and twice the bytes are the same.
# once
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
setup_find arm avr python3 node wasm binaryen
for need in $missing; do echo "SKIPPED: $(describe "$need") is not here" && exit 77; done
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo "SKIPPED: npm could not install the page's tools" && exit 77; }

failed=0
wrong() { echo "FAIL  $1" && failed=1; }

# Two build folders, one of them the boards' own, with what other tests have built there; the second has
# nothing of it but the lab and the page's tools.
# shellcheck source=tests/boards/firmware.sh
. "$root/tests/boards/firmware.sh"
firmware microbit
firmware pico
rm -rf "$MTOR_BUILD/release"
for n in first second; do
  build=$MTOR_BUILD/release/$n
  [ $n = second ] || build=$boards_build
  mkdir -p "$build/examples/bin" "$build/web" "$MTOR_BUILD/release/$n"
  cp "$MTOR_BIN/lab" "$build/examples/bin/"
  cp "$tools/package.json" "$build/web/"
  ln -sfn "$(cd "$tools" && pwd)/node_modules" "$build/web/node_modules"
  MTOR_NO_INSTALL=1 MTOR_BUILD_DIR=$build "$root/examples/run" release "$MTOR_BUILD/release/$n/out" \
    >"$MTOR_BUILD/release/said" 2>&1 ||
    { tail -n 5 "$MTOR_BUILD/release/said" && wrong 'a release is built' && exit 1; }
done
one=$MTOR_BUILD/release/first/out two=$MTOR_BUILD/release/second/out
diff -r "$one" "$two" && echo 'ok    twice the same bytes' || wrong 'twice the same bytes'

(cd "$one" && sha256sum -c --quiet SHA256SUMS) || wrong 'SHA256SUMS'
listed=$(wc -l <"$one/SHA256SUMS") there=$(find "$one" -type f | wc -l)
[ "$((listed + 1))" -eq "$there" ] || wrong "SHA256SUMS lists $listed files of $there"
for file in mtor.hex mtor.uf2 mtor.html mtor-pathway.js uno/uno.ino uno/mtor_core.h include/mtor.hpp include/mtor.h; do
  [ -s "$one/$file" ] || wrong "$file"
done
sed -n 's/.*href="\([^"]*\)".*/\1/p' "$one/index.html" | while read -r file; do
  [ -f "$one/$file" ] || echo "$file"
done | grep . && wrong 'index.html names only files that are there'
printf '#include "mtor.h"\nint main(void) { return 0; }\n' >"$MTOR_BUILD/release/use.c"
cc -std=c99 -Werror -I "$one/include" "$MTOR_BUILD/release/use.c" -o "$MTOR_BUILD/release/use" || wrong 'mtor.h compiles'
grep -l "$root\|$MTOR_BUILD" -r "$one" && wrong 'no path of this machine is in it'

# What is not ours is left alone.
mkdir -p "$MTOR_BUILD/release/other" && echo mine >"$MTOR_BUILD/release/other/file"
"$root/examples/run" release "$MTOR_BUILD/release/other" 2>/dev/null && wrong 'another folder is refused'
[ -f "$MTOR_BUILD/release/other/file" ] || wrong 'and left alone'
[ "$failed" -eq 0 ] && echo 'ok    the release'
exit "$failed"
