#!/bin/sh
# The pictures of the page as a browser draws them: levels, drugs, keyboard, an edited pathway.
# SPDX-License-Identifier: MIT
# once: the picture does not depend on the compiler
set -u

root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node chromium
[ -z "$missing" ] || { echo "SKIPPED: no$missing" && exit 77; }
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
MTOR_CHROMIUM=$(command -v chromium)
export MTOR_CHROMIUM
exec timeout 300 node "$root/tests/web/picture_drawn.mjs" "$root" "$tools"
