#!/bin/sh
# The reference for a browser: made without a warning, so every public name is described; the code in its
# pages does what they say; what is private is not in it.
# once
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
cxx=${MTOR_CXX:-c++}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
command -v doxygen >/dev/null 2>&1 || { echo 'SKIPPED: no doxygen' && exit 77; }
failed=0
complain() {
  failed=1
  printf '%s\n' "$*"
}

# The filter keeps every line in its place.
find "$root/include" -name '*.hpp' >"$scratch/headers"
while IFS= read -r header; do
  [ "$(awk -f "$root/examples/reference/filter.awk" "$header" | wc -l)" -eq "$(wc -l <"$header")" ] ||
    complain "filter.awk adds or drops lines of $header"
done <"$scratch/headers"

for page in cell edit; do
  sh "$root/tests/house/readme.sh" "$cxx" "$root/examples/reference/$page.md" || complain "the page $page"
done

page=$(MTOR_BUILD_DIR=$scratch "$root/examples/run" reference --build) || { echo "$page" && exit 1; }
html=$(dirname "$page")
version=$(sed -n 's/^#define PATHWAY_VERSION_[A-Z]* \([0-9]*\)$/\1/p' \
  "$root/include/pathway/version.hpp" | paste -s -d .)
grep -q "$version" "$page" || complain "the first page does not name version $version"
for link in cell.html text.html edit.html; do
  grep -q "href=\"$link\"" "$page" || complain "the first page does not lead to $link"
  [ -f "$html/$link" ] || complain "there is no $link"
done
for name in 'classpathway_1_1simulation.html' 'classpathway_1_1editable.html' 'structpathway_1_1diagnostic.html'; do
  [ -f "$html/$name" ] || complain "there is no $name"
done
grep -q 'exponential_midpoint' "$html/text.html" || complain 'the page of the language lacks what README.md says'
! ls "$html" | grep 'detail' || complain 'what is private has pages'
! grep -l "$scratch\|$root" "$html"/*.html || complain 'these pages name a folder of this machine'

# A name without a comment is told, with its file and line.
cp -R "$root/include" "$root/examples" "$root/tests" "$root/README.md" "$scratch/" 2>/dev/null
printf 'namespace mtor {\ninline constexpr int nobody_says_what = 1;\n}\n' >>"$scratch/include/mtor/lessons.hpp"
if MTOR_BUILD_DIR=$scratch/other "$scratch/examples/run" reference --build >"$scratch/said" 2>&1; then
  complain 'a name without a comment passes'
fi
grep -q 'include/mtor/lessons.hpp:[0-9]*: .*nobody_says_what' "$scratch/said" ||
  complain 'a name without a comment is not told'
exit $failed
