#!/bin/sh
# The walk-through in examples/pathways/README.md works as it is written.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node wasm binaryen graphviz arm python3
for need in $missing; do echo "SKIPPED: no $(describe "$need")" && exit 77; done
web_tools "$MTOR_BUILD/../../web" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
awk '/^<!-- test: run -->/ { wanted = 1 } wanted && /^```$/ { exit } wanted == 2 { print } wanted && /^```sh/ { wanted = 2 }' \
  "$root/examples/pathways/README.md" >"$scratch/walk.sh"
[ "$(wc -l <"$scratch/walk.sh")" -gt 40 ] || { echo 'FAIL: no walk-through' && exit 1; }
# The lab of this build stands where examples/run would build its own; all else is as written.
mkdir -p "$scratch/mtor/examples" "$scratch/work"
export MTOR_BUILD_DIR="$MTOR_BUILD/../.." MTOR_NO_INSTALL=1 MTOR_LAB="$MTOR_BIN/lab" MTOR_HERE="$root"
cat >"$scratch/mtor/examples/run" <<'END'
#!/bin/sh
case $1 in
  lab) shift && exec "$MTOR_LAB" "$@" ;;
  *) exec "$MTOR_HERE/examples/run" "$@" ;;
esac
END
chmod +x "$scratch/mtor/examples/run"
cd "$scratch/work"
MTOR=$scratch/mtor sh -eu "$scratch/walk.sh" >out 2>err || { echo "FAIL: exit code $?" && tail -n 20 out err && exit 1; }
grep -q '1 claim passed, 0 failed' out || { echo 'FAIL: the claim' && cat out && exit 1; }
grep -q 'growth .*▼' out || { echo 'FAIL: losartan does not lower growth' && cat out && exit 1; }
[ -s heart.html ] && [ -s heart.hpp ] && [ -s heart.hex ] || { echo 'FAIL: no page, header or hex' && ls && exit 1; }
printf '#define HEART_PROVE\n#include "heart.hpp"\nint main() {}\n' >heart.cpp
"$MTOR_CXX" -std=c++20 -fsyntax-only -I"$root/single_include" heart.cpp || { echo 'FAIL: the header' && exit 1; }
echo 'ok walk-through'
