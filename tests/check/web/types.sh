#!/bin/sh
# The page's TypeScript is sound: tsc, strict.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node
[ -z "$missing" ] || { echo 'SKIPPED: no node and npm' && exit 77; }
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo 'SKIPPED: npm could not install typescript (examples/web/package.json)' && exit 77; }
exec "$tools/node_modules/.bin/tsc" -p "$root/examples/web/tsconfig.json"
