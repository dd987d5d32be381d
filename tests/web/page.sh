# Builds the page once for all its tests and runs one of them in Chromium. Sourced by check/web/*.sh:
#   page_build                       sets $build, the folder with the page, and $tools, that with node_modules
#   page_test NAME [ARGUMENT...]     runs tests/web/page_NAME.mjs BUILD LAB [ARGUMENT...]
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"

page_build() {
  setup_find node chromium wasm binaryen
  # shellcheck disable=SC2154 # missing: set by setup_find
  for need in $missing; do echo "SKIPPED: no $(describe "$need")" && exit 77; done
  tools=$MTOR_BUILD/../../web
  web_tools "$tools" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
  build=$MTOR_BUILD/web_page
  mkdir -p "$build"
  (
    flock 9
    if [ ! -f "$build/done" ] || [ -n "$(find "$root/examples/web" "$root/include" -newer "$build/done" -type f | head -n 1)" ]; then
      # (a page that is too large is reported by page_wild.mjs)
      node "$root/examples/web/build.mjs" "$build" "$tools" >"$build/log" 2>&1 || grep -q 'larger than' "$build/log" ||
        { cat "$build/log" && exit 1; }
      : >"$build/done"
    fi
  ) 9>"$build/.lock" || exit 1
  MTOR_CHROMIUM=$(command -v chromium)
  MTOR_WEB_TOOLS=$tools
  export MTOR_CHROMIUM MTOR_WEB_TOOLS
}

page_test() {
  page_build
  name=$1
  shift
  exec timeout 400 node "$root/tests/web/page_$name.mjs" "$build" "$MTOR_BIN/lab" "$@"
}
