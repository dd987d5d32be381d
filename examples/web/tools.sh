# The tools that package.json names, in a build folder. Sourced by examples/web/run and by tests.
# SPDX-License-Identifier: MIT
# shellcheck shell=sh

# web_tools FOLDER [PACKAGE_JSON]: installs them into FOLDER/node_modules, unless these very versions
# are there.
# Versions are exact, and there is no lock file, which would name a registry. One at a time: two
# tests may ask at once. Where npm cannot reach a registry, other versions that are there will do.
web_tools() {
  mkdir -p "$1" || return 1
  if command -v flock >/dev/null 2>&1; then
    (flock 9 && web_tools_install "$@") 9>"$1/.lock"
  else
    web_tools_install "$@"
  fi
}

web_tools_install() {
  # shellcheck disable=SC2154 # root: the caller knows it
  web_wanted=${2:-$root/examples/web/package.json}
  web_new=$1/tools.new
  [ -d "$1/node_modules" ] && cmp -s "$web_wanted" "$1/package.json" && return 0
  rm -rf "$web_new" && mkdir "$web_new" && cp "$web_wanted" "$web_new" || return 1
  if (cd "$web_new" && timeout 300 npm install --no-package-lock --no-audit --no-fund --ignore-scripts \
    --fetch-retries=1 --loglevel=error >npm.log 2>&1); then
    rm -rf "$1/node_modules" && mv "$web_new/node_modules" "$web_new/package.json" "$1" && rm -rf "$web_new"
  else
    tail -n 3 "$web_new/npm.log" >&2
    [ -d "$1/node_modules/esbuild" ]
  fi
}
