#!/bin/sh
# The rules of the house: who may include whom, and what the engine may not know.
#   tests/house/architecture.sh RULE [ROOT]
#
#   includes    only <stdint.h>, <stddef.h> and files of include/; no cycle; every part is reached
#   layers      number < text < dynamics < analysis, claims, and the lab's rooms; the engine knows no
#               biology, steppers no network, the parser no equations
#   names       no gene and no drug is named in include/pathway
#   guards      every header is guarded by a macro with its name
#   version     one version: header, changelog, single headers, package manifests
# SPDX-License-Identifier: MIT
set -eu

root=${2:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
complain() {
  failed=1
  printf '%s\n' "$*"
}

cd "$root/include"
find . -name '*.hpp' | sed 's,^\./,,' | LC_ALL=C sort >"$scratch/headers"
# "from to", one line for each include of a file of ours
xargs grep -Hn '^[[:space:]]*#[[:space:]]*include' <"$scratch/headers" >"$scratch/lines" || true
sed -n 's/^\([^:]*\):[0-9]*:[^"<]*"\([^"]*\)".*/\1 \2/p' "$scratch/lines" >"$scratch/edges"

# All that header $1 includes, directly or not.
reach() {
  awk -v start="$1" '
    { to[$1] = to[$1] " " $2 }
    END {
      list[n = 1] = start
      for (i = 1; i <= n; i++) {
        m = split(to[list[i]], next_ones, " ")
        for (j = 1; j <= m; j++) if (!(next_ones[j] in seen)) {
          seen[next_ones[j]] = 1; list[++n] = next_ones[j]; print next_ones[j]
        }
      }
    }' "$scratch/edges"
}

# Header $1, if it exists, must not reach any of the others.
keeps_from() {
  header=$1
  shift
  [ -f "$header" ] || return 0
  reach "$header" >"$scratch/reached"
  for other in "$@"; do
    ! grep -qxF "$other" "$scratch/reached" || complain "$header must not include $other, directly or not"
  done
}

check_includes() {
  while IFS= read -r line; do
    case $line in
      *'<stdint.h>'* | *'<stddef.h>'*) ;;
      *'<'*) complain "$line: only <stdint.h> and <stddef.h>" ;;
    esac
  done <"$scratch/lines"
  while read -r from to; do
    [ -f "$to" ] || complain "$from includes \"$to\", which is not in include/"
    case $to in
      pathway.hpp | mtor.hpp | pathway/*.hpp | mtor/*.hpp) ;;
      *) complain "$from: write \"pathway/...\" or \"mtor/...\", not \"$to\"" ;;
    esac
  done <"$scratch/edges"
  tsort <"$scratch/edges" >/dev/null 2>"$scratch/loops" ||
    complain "includes run in a circle: $(sed 's/^tsort: *//' "$scratch/loops" | tr '\n' ' ')"
  # Claims, lessons and references are no part of a simulation: who wants them includes them.
  for umbrella in pathway mtor mtor/claims; do
    reach "$umbrella.hpp" >"$scratch/reached"
    for header in "$umbrella"/*.hpp "$umbrella"/*/*.hpp; do
      [ -f "$header" ] || continue
      case $header in mtor/claims.hpp | mtor/claims/* | mtor/references.hpp | mtor/lessons.hpp | mtor/roles.hpp)
          [ "$umbrella" = mtor/claims ] || continue ;; esac
      grep -qxF "$header" "$scratch/reached" || complain "$umbrella.hpp does not include $header"
    done
  done
}

# floors EDGES PREFIX ROOM:FLOOR...: no file of a room includes one of a higher floor, or of another room on
# its own.
floors() {
  edges=$1
  prefix=$2
  shift 2
  awk -v prefix="$prefix" -v rooms="$*" '
    BEGIN {
      n = split(rooms, list, " ")
      for (i = 1; i <= n; i++) { split(list[i], pair, ":"); floor[pair[1]] = pair[2] }
    }
    function room(path) {
      if (index(path, prefix) != 1) return ""
      path = substr(path, length(prefix) + 1)
      return sub("/.*", "", path) ? path : ""
    }
    {
      from = room($1); to = room($2)
      if (from == to || !(from in floor) || !(to in floor)) next
      if (floor[to] >= floor[from]) print $1 " includes " $2
    }' "$edges" >"$scratch/bad"
  [ ! -s "$scratch/bad" ] || complain "against the direction of the house: $(cat "$scratch/bad")"
}

check_layers() {
  grep -E '^pathway[./].* mtor[./]' "$scratch/edges" >"$scratch/bad" &&
    complain "the engine includes biology: $(cat "$scratch/bad")"
  # The floors of the engine and of the lab: a room includes its own and those below, never back.
  # Analysis and claims stand side by side.
  floors "$scratch/edges" pathway/ number:0 text:1 dynamics:2 analysis:3 claims:3
  (cd "$root/examples/lab" && grep -rHn '#include "' --include='*.[ch]pp' .) |
    sed -n 's,^\./\([^:]*\):[0-9]*:[^"<]*"\([^"]*\)".*,\1 \2,p' >"$scratch/lab"
  [ -s "$scratch/lab" ] || complain 'the lab has no includes'
  floors "$scratch/lab" '' terminal:0 model:1 command_line:2 export:3 import:3 commands:4
  keeps_from pathway/dynamics/stepper.hpp pathway/text/network.hpp pathway/dynamics/tables.hpp pathway/text/parse.hpp
  keeps_from pathway/text/parse.hpp pathway/dynamics/gate.hpp pathway/dynamics/drive.hpp pathway/dynamics/tables.hpp \
    pathway/dynamics/stepper.hpp pathway/dynamics/simulation.hpp
  # Headers of biology that hold pathway text are data: they include data, or what a text is.
  for header in mtor/*.hpp; do
    [ -f "$header" ] || continue
    if grep -q 'R"' "$header"; then
      awk -v from="$header" '$1 == from && $2 !~ /^mtor\// && $2 != "pathway/text/text.hpp"' \
        "$scratch/edges" >"$scratch/bad"
      [ ! -s "$scratch/bad" ] || complain "data includes the engine: $(cat "$scratch/bad")"
    fi
    ! grep -n 'pathway::detail::' "$header" || complain "$header uses the engine's private parts"
  done
}

check_names() {
  # What the biology declares, and what is left of AKT_S473 and the like without the suffix ...
  for header in mtor/*.hpp; do
    [ -f "$header" ] || continue
    sed -n 's/^[[:space:]]*\(node\|input\|drug\)[[:space:]]\{1,\}\([A-Za-z][A-Za-z0-9_]*\).*/\2/p' "$header"
  done | awk '{ print } sub(/_.*/, "") && /[A-Z]/ { print }' >"$scratch/words"
  # ... and names that stand in no text, or not yet.
  printf '%s\n' mTOR mTORC1 mTORC2 AKT AKT1 PTEN PI3K PIK3CA PIP2 PIP3 PDK1 TSC1 TSC2 RHEB RAPTOR \
    RICTOR AMPK LKB1 RAS KRAS RAF BRAF MEK ERK S6K S6K1 RPS6 4EBP1 4E-BP1 IRS1 EGFR HER2 IGF1R FOXO \
    NF-kB TP53 insulin EGF IGF1 rapamycin rapalog sirolimus everolimus temsirolimus metformin \
    torin1 gedatolisib sapanisertib alpelisib trametinib >>"$scratch/words"
  LC_ALL=C sort -u "$scratch/words" -o "$scratch/words"
  grep -rniwF -f "$scratch/words" pathway pathway.hpp | grep -v 'SPDX-' >"$scratch/bad" || true
  [ ! -s "$scratch/bad" ] || complain "the engine names a gene, a drug or an input:
$(cat "$scratch/bad")"
}

check_guards() {
  while IFS= read -r header; do
    guard=$(printf '%s' "$header" | tr 'a-z/.' 'A-Z__')
    [ "$(sed -n '/^#/{p;q;}' "$header")" = "#ifndef $guard" ] ||
      complain "$header: the first directive must be #ifndef $guard"
    grep -qx "#define $guard" "$header" || complain "$header: no #define $guard"
    ! grep -q '#pragma once' "$header" || complain "$header: a guard, not #pragma once"
  done <"$scratch/headers"
}

# PATHWAY_VERSION_* of file $1, as 1.2.3
version_of() {
  sed -n 's/^#define PATHWAY_VERSION_\(MAJOR\|MINOR\|PATCH\) \([0-9]*\)$/\2/p' "$1" | paste -s -d .
}

check_version() {
  cd "$root"
  version=$(version_of include/pathway/version.hpp)
  case $version in
    *.*.*) ;;
    *) complain "include/pathway/version.hpp: no version" ;;
  esac
  [ -z "${MTOR_VERSION_IN_CMAKE:-}" ] || [ "$MTOR_VERSION_IN_CMAKE" = "$version" ] ||
    complain "CMake says $MTOR_VERSION_IN_CMAKE, the header $version"
  top=$(sed -n 's/^## \[\{0,1\}\([0-9.]*\).*/\1/p' CHANGELOG.md | head -n 1)
  [ "$top" = "$version" ] || complain "CHANGELOG.md starts with $top, the header says $version"
  for file in single_include/pathway.hpp single_include/mtor.hpp; do
    [ "$(version_of "$file")" = "$version" ] || complain "$file is not of version $version"
    head -n 1 "$file" | grep -qF " $version," || complain "$file: the first line does not say $version"
  done
  for file in library.json idf_component.yml CITATION.cff examples/packages/vcpkg/mtor/vcpkg.json; do
    [ -f "$file" ] || continue
    found=$(sed -n 's/^[[:space:]"]*version"\{0,1\}:[[:space:]"]*\([0-9.]*\).*/\1/p' "$file" | head -n 1)
    [ "$found" = "$version" ] || complain "$file says version $found, the header $version"
  done
}

case ${1-} in
  includes) check_includes ;;
  layers) check_layers ;;
  names) check_names ;;
  guards) check_guards ;;
  version) check_version ;;
  *) echo 'usage: tests/house/architecture.sh includes|layers|names|guards|version' && exit 2 ;;
esac
exit $failed
