#!/bin/sh
# lab new, lab header and claims of one's own file: what they write, and what they refuse without writing anything.
# sanitized
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
[ -x "$lab" ] || { echo "lab_own.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2

failed=0
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  what=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then printf 'ok %s\n' "$what"; else printf 'FAIL %s: %s\n' "$what" "$why" && failed=1; fi
}
run() {
  "$lab" "$@" >out 2>err </dev/null
  code=$?
}
# refuses NAME WORDS FILES ARGUMENTS...: exit code 2, one line with WORDS on stderr, and as many files as before
refuses() {
  name=$1 words=$2
  shift 2
  before=$(find . -type f ! -name out ! -name err | sort)
  run "$@"
  check "$name.code" "exit code $code" [ "$code" = 2 ]
  check "$name.words" "stderr: $(head -c 300 err)" grep -qF -e "$words" err
  check "$name.nothing" "files changed" [ "$before" = "$(find . -type f ! -name out ! -name err | sort)" ]
}
# compiles NAME FILE: the header compiles, twice in one file, without a warning, and its claims are proven
compiles() {
  printf '#define %s\n#include "%s"\n#include "%s"\nint main() { return 0; }\n' "$3" "$2" "$2" >use.cpp
  "$MTOR_CXX" -std=c++20 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I"$MTOR_ROOT/single_include" use.cpp 2>err
  code=$?
  check "$1" "$(head -n 5 err)" [ "$code" = 0 ]
}

# --- lab new
run new mine
check new.code "exit code $code: $(cat err)" [ "$code" = 0 ]
check new.files "$(cat out)" [ "$(cat out)" = "$(printf 'mine.pathway\nmine.claims\nmine.lessons')" ]
check new.named "NAME stands there" sh -c '! grep -w NAME mine.*'
check new.comments "few comments" [ "$(grep -c '^#' mine.pathway)" -ge 12 ]
refuses new.twice "'mine.pathway' exists" new mine
refuses new.no_name 'lab new NAME' new
refuses new.empty 'makes no name' new ''
refuses new.markup 'makes no name' new '<b>x<'
refuses new.dots 'makes no name' new '..'
refuses new.no_folder 'No such file' new nowhere/mine
refuses new.long 'makes no name' new "$(printf 'x%.0s' $(seq 64))"
mkdir folder && run new folder/mine
check new.folder "$(cat err)" [ -s folder/mine.lessons ]
touch half.lessons
refuses new.half "'half.lessons' exists" new half

# --- lab header
run header mine.pathway -o mine.hpp
check header.code "exit code $code: $(cat err)" [ "$code" = 0 ]
compiles header.proven mine.hpp MINE_PROVE
refuses header.exists "'mine.hpp' exists" header mine.pathway -o mine.hpp
run header mine.pathway -o mine.hpp --force
check header.force "exit code $code" [ "$code" = 0 ]
# Lines that end as on Windows, and a byte order mark, are none of the header.
mkdir dos
for file in mine.*; do
  case $file in *.hpp) ;; *) { printf '\357\273\277' && sed "s/\$/$(printf '\r')/" "$file"; } >"dos/$file" ;; esac
done
run header dos/mine.pathway -o dos/mine.hpp
check header.dos "$(diff mine.hpp dos/mine.hpp | head -n 5)" cmp -s mine.hpp dos/mine.hpp
# A claim that does not hold is a build error that names it.
sed 's/expect c.growth > p.growth/expect p.growth > c.growth/' mine.claims >false.claims
cp mine.pathway false.pathway
run header false.pathway -o wrong.hpp
printf '#define FALSE_PATHWAY_PROVE\n#include "wrong.hpp"\n' >use.cpp
"$MTOR_CXX" -std=c++20 -fsyntax-only -I"$MTOR_ROOT/single_include" use.cpp 2>err
code=$?
check header.false "a false claim compiles" [ "$code" != 0 ]
check header.false_named "it does not name C1" grep -q "'C', '1'" err
# Words of C++, digits, signs: still a name.
for file in class and std 3D my-net __x linux ünder a.b; do
  cp mine.pathway "$file.pathway"
  run header "$file.pathway" -o hostile.hpp --force
  check "header.name_$file" "exit code $code: $(cat err)" [ "$code" = 0 ]
  guard=$(sed -n 's/^#ifndef \(.*\)_HPP$/\1/p' hostile.hpp)
  compiles "header.compiles_$file" hostile.hpp "${guard}_PROVE"
done
cp mine.pathway my--own-net.pathway
run header my--own-net.pathway -o hostile.hpp --force
check header.name_signs "$(grep namespace hostile.hpp)" grep -q '^namespace my_own_net ' hostile.hpp
# A text that would end the literal it is put in.
printf 'node B tau=1\n=> B ")pathway" # )pathway" )pathway2"\n' >literal.pathway
run header literal.pathway -o literal.hpp
check header.literal "exit code $code: $(cat out err)" [ "$code" = 0 ]
compiles header.compiles_literal literal.hpp NOTHING
# Mistakes: place and remedy, exit code 1, nothing written.
printf 'input a = 0.5\nnode KINASE tau=1\na => KINASF\n' >slip.pathway
run header slip.pathway -o slip.hpp
check header.slip_code "exit code $code" [ "$code" = 1 ]
check header.slip_place "$(cat out)" grep -q '^slip.pathway:3:6: error: .*KINASE' out
check header.slip_nothing "it wrote" [ ! -e slip.hpp ]
cp mine.pathway tale.pathway && printf 'claim C1 "x"\nrun c =\nexpect c.growht > 0 [0]\n' >tale.claims
for command in check header; do
  run $command tale.pathway
  check "$command.claims_code" "exit code $code" [ "$code" = 1 ]
  check "$command.claims_place" "$(cat out)" grep -q '^tale.claims:3:[0-9]*: error: .*growth' out
done
printf '# nothing\n' >none.pathway
refuses header.none 'declares no node' header none.pathway -o none.hpp
refuses header.missing "cannot read 'missing.pathway'" header missing.pathway
refuses header.alone 'lab header FILE' header
refuses header.folder "'folder' is a directory" header mine.pathway -o folder

# --- claims of one's own
run claims --network mine.pathway
check claims.code "exit code $code: $(cat err)" [ "$code" = 0 ]
check claims.words "it speaks of the review" sh -c '! grep -q review out'
run claims --network false.pathway C1
check claims.fails "exit code $code" [ "$code" = 1 ]
run claims --network mine.pathway --claims mine.lessons released_brake
check claims.lesson "exit code $code: $(cat err)" [ "$code" = 0 ]
cp mine.pathway bare.pathway
refuses claims.none "no 'bare.claims' beside" claims --network bare.pathway
refuses claims.unknown "no claim 'C9'" claims --network mine.pathway C9
printf 'lesson l "x"\nrun c =\nask c.GHOST c.growth "?"\nexpect c.growth > 0 [0]\n' >ghost.lessons
refuses claims.ghost 'ghost.lessons:3:' claims --network mine.pathway --claims ghost.lessons
exit $failed
