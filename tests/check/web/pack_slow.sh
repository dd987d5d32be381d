#!/bin/sh
# What packs the page's texts: all comes back as it was, and what is damaged is refused.
# once: the page does not depend on the compiler
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
web_tools "$tools" || { echo 'SKIPPED: npm could not install esbuild (examples/web/package.json)' && exit 77; }
exec timeout 300 node "$root/tests/web/pack.mjs" "$root" "$tools"
