#!/bin/sh
# Pages of the four textbook pathways and of a hostile one, in a browser.
# once: the page does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu
root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node chromium wasm binaryen graphviz
for need in $missing; do echo "SKIPPED: no $(describe "$need")" && exit 77; done
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
build=$MTOR_BUILD/web_own
mkdir -p "$build"
page() { node "$root/examples/web/build.mjs" "$build" "$tools" --network "$1" -o "$build/$2.html" && cp "$build/made/own.json" "$build/$2.json"; }
for name in insulin p53 nfkb mapk; do page "$root/examples/pathways/$name.pathway" "$name"; done
# Sentences that are HTML and script, names that are words of JavaScript and of the page, cycles, a drug on everything.
cat >"$build/hostile.pathway" <<'END'
# </title><script>bad = 1</script>: a title
input constructor = 0.5 "<img src=x onerror='bad=1'> & </script><!-- "
input toString = 0 "${bad = 1} `bad = 1`"
node proto_ tau=1 "<b class=bad>bold</b>"
node hasOwnProperty tau=1
node script tau=1
node NaN tau=1
constructor & !script => hasOwnProperty (</script>) "</script><script>bad = 1</script>"
hasOwnProperty & !toString => script
script => NaN
NaN => hasOwnProperty
hasOwnProperty => hasOwnProperty
drug prototype = toString(IC50=1nM) "javascript:bad=1"
preset valueOf = NaN.max=0 "<b class=bad>"
END
page "$build/hostile.pathway" hostile
MTOR_CHROMIUM=$(command -v chromium)
MTOR_WEB_TOOLS=$tools
export MTOR_CHROMIUM MTOR_WEB_TOOLS
exec timeout 500 node "$root/tests/web/page_own.mjs" "$build" "$MTOR_BIN/lab" "$root/examples/pathways"
