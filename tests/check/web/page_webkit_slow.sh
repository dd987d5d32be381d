#!/bin/sh
# The core of the page in WebKit: in WebKitGTK's small browser, by its driver (Debian: webkit2gtk-driver, xvfb).
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
for need in WebKitWebDriver xvfb-run; do
  command -v $need >/dev/null || { echo "SKIPPED: no $need (apt-get install webkit2gtk-driver xvfb)" && exit 77; }
done
MTOR_WEBKIT=$(find /usr/lib /usr/libexec -name MiniBrowser -path '*webkit*' 2>/dev/null | head -n 1)
[ -n "$MTOR_WEBKIT" ] || { echo 'SKIPPED: no MiniBrowser (it comes with webkit2gtk-driver)' && exit 77; }
export MTOR_WEBKIT
. "$MTOR_ROOT/tests/web/page.sh"
page_build
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
# shellcheck disable=SC2016 # for the inner shell
exec xvfb-run -a sh -c '
  WebKitWebDriver --port="$1" & driver=$!
  status=0
  timeout 300 node "$2/tests/web/page_webkit.mjs" "$3" "$4" "$1" || status=$?
  kill $driver
  exit $status' sh "$port" "$root" "$build" "$MTOR_BIN/lab"
