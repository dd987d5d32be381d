#!/bin/sh
# cppcheck reads the single header mtor.hpp, which has all of pathway.hpp: what it cannot parse, a user's
# project cannot check.
# once
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
command -v cppcheck >/dev/null 2>&1 || { echo 'SKIPPED: no cppcheck' && exit 77; }
messages=$(cppcheck --quiet --max-configs=2 --std=c++20 --language=c++ "$root/single_include/mtor.hpp" 2>&1) || true
case $messages in
  *rror*) printf '%s\n' "$messages" && exit 1 ;;
esac
