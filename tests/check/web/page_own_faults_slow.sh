#!/bin/sh
# examples/run page: what is wrong with a text is said with its place and remedy, and nothing is written.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL
root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
setup_find node wasm binaryen graphviz
for need in $missing; do echo "SKIPPED: no $(describe "$need")" && exit 77; done
MTOR_BUILD_DIR=$(CDPATH='' cd -- "$MTOR_BUILD/../.." && pwd)
MTOR_LAB=$MTOR_BIN/lab
export MTOR_BUILD_DIR MTOR_LAB MTOR_NO_INSTALL=1
web_tools "$MTOR_BUILD_DIR/web" || { echo 'SKIPPED: npm could not install the tools of examples/web/package.json' && exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2

failed=0
# refuses NAME CODE WORDS ARGUMENTS...: that exit code, WORDS on stderr, no page
refuses() {
  name=$1 expected=$2 words=$3
  shift 3
  "$root/examples/run" page "$@" >out 2>err
  code=$?
  if [ "$code" != "$expected" ]; then
    printf 'FAIL %s: exit code %s: %s\n' "$name" "$code" "$(head -c 300 err)" && failed=1
  elif ! grep -qF -e "$words" err; then
    printf 'FAIL %s: does not say %s: %s\n' "$name" "$words" "$(head -c 300 err)" && failed=1
  elif ls ./*.html* >/dev/null 2>&1; then
    printf 'FAIL %s: it wrote a page\n' "$name" && failed=1 && rm -f ./*.html*
  else
    printf 'ok %s\n' "$name"
  fi
}

printf 'input a = 0.5\nnode KINASE tau=1\na => KINASF\n' >slip.pathway
printf 'node A tau=1\n=> A\n' >fine.pathway
printf '# nothing\n' >none.pathway
printf 'node A tau=1\n\001\n' >binary.pathway
{ for i in $(seq 2048); do printf 'node N%s tau=1\n=> N%s\n' "$i" "$i"; done; } >many.pathway
head -c 2000000 /dev/zero | tr '\0' '#' >huge.pathway
cp fine.pathway ghost.pathway && printf 'lesson l "x"\nrun c =\nrun p = A.max=0\nask p.GHOST c.A "?"\nexpect c.A > p.A [0.05]\n' >ghost.lessons
cp fine.pathway claim.pathway && printf 'claim C1 "x"\nrun c =\nrun p = A.max=0\nexpect c.A > p.A [0.05]\n' >claim.lessons
cp fine.pathway named.pathway && printf '{"chart": ["B"]}' >named.page.json
cp fine.pathway typo.pathway && printf '{"charts": ["A"]}' >typo.page.json
cp fine.pathway json.pathway && printf '{"chart": [}' >json.page.json

refuses slip 1 "slip.pathway:3:6: error: " --network slip.pathway
refuses slip.remedy 1 "did you mean 'KINASE'" --network slip.pathway
refuses none 2 'declares no node' --network none.pathway
refuses binary 2 'control characters' --network binary.pathway
refuses many 1 'many.pathway:' --network many.pathway
refuses huge 2 'larger than 1 MB' --network huge.pathway
refuses ghost 1 'ghost.lessons:4:' --network ghost.pathway
refuses claim 1 "'C1' is a claim" --network claim.pathway
refuses named 1 "the pathway has no 'B'" --network named.pathway
refuses typo 1 "'charts' is none of" --network typo.pathway
refuses json 1 'json.page.json: ' --network json.pathway
printf 'claim C1 "x"\nrun c =\nrun p = A.max=0\nexpect p.A > c.A [0.05]\n' >false.claims
refuses claims 1 "not all of 'false.claims' holds" --network fine.pathway --claims false.claims
refuses missing 2 "cannot read 'missing.pathway'" --network missing.pathway
refuses lessons 2 "cannot read 'missing.lessons'" --network fine.pathway --lessons missing.lessons
refuses alone 2 '--network FILE is missing'
refuses unknown 2 'unknown argument --netwrok' --netwrok fine.pathway
refuses value 2 '-o needs a file' --network fine.pathway -o
refuses folder 2 'is a directory' --network fine.pathway -o .
refuses nowhere 2 'no such folder' --network fine.pathway -o nowhere/x.out

# One node, no drug, no preset, no lesson: a page.
"$root/examples/run" page --network fine.pathway >out 2>err
code=$?
if [ "$code" = 0 ] && [ "$(cat out)" = fine.html ] && [ -s fine.html ]; then echo 'ok one_node'; else echo "FAIL one_node: $code $(cat err)" && failed=1; fi
mv fine.html kept.out
touch fine.html
"$root/examples/run" page --network fine.pathway >out 2>err
code=$?
if [ "$code" = 2 ] && grep -q "'fine.html' exists" err && [ ! -s fine.html ]; then echo 'ok exists'; else echo "FAIL exists: $code $(cat err)" && failed=1; fi
exit $failed
