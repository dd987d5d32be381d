#!/bin/sh
# The micro:bit with another pathway: the LEDs are the lab's levels in fifths; bad input is told in one line, nothing is built.
# once: it does not depend on the compiler
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL
root=$MTOR_ROOT
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
setup_find arm python3 qemu-arm
for need in $missing; do echo "SKIPPED: no $(describe "$need")" && exit 77; done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
MTOR_BUILD_DIR=$scratch/build MTOR_LAB=$MTOR_BIN/lab NO_COLOR=1 MTOR_NO_INSTALL=1
export MTOR_BUILD_DIR MTOR_LAB NO_COLOR MTOR_NO_INSTALL
p53=$root/examples/pathways/p53.pathway
nodes=p53,MDM2,p21,proliferation,apoptosis
failed=0

timeout 200 "$root/examples/run" microbit --network "$p53" --columns $nodes --button-a nutlin3a --button-b doxorubicin -o p53.hex >out 2>err </dev/null
code=$?
[ "$code" = 0 ] && [ -s p53.hex ] || { echo "FAIL runs: exit code $code: $(head -c 500 err)" && exit 1; }
grep -q 'A: nutlin3a, B: doxorubicin' out || { echo "FAIL legend: $(cat out)" && failed=1; }
lab() { "$MTOR_LAB" run --network "$p53" --from steady --at 0min --until 24h --every 24h --read $nodes --csv "$@" | tail -n 1 | cut -d, -f2-; }
{ lab --set radiation=0 && lab --dose nutlin3a=15000nM && lab --dose doxorubicin=2000nM; } >levels
# Each of the three pictures is five places wide; a full LED is # (or its own sign where the terminal knows it).
awk -F, 'FNR == NR { for (i = 1; i <= 5; ++i) level[NR, i] = $i; next }
  { line = $0; gsub(/●/, "#", line); n = split(line, c, / +/); if (n != 15 || line !~ /^[#+.◦· ]+$/) next
    ++rows; for (i = 1; i <= 15; ++i) if (c[i] == "#") ++height[int((i - 1) / 5) + 1, (i - 1) % 5 + 1] }
  END { if (rows != 5) { print "not five rows: " rows; exit 1 }
    for (p = 1; p <= 3; ++p) for (i = 1; i <= 5; ++i) { d = height[p, i] - 5 * level[p, i]; if (d > 0.6 || d < -0.6) { print "picture " p ", column " i ": " height[p, i] + 0 " LEDs, level " level[p, i]; exit 1 } } }' \
  levels out >why && echo 'ok pictures' || { echo "FAIL pictures: $(cat why)"; cat out levels; failed=1; }

# refuses NAME WORDS ARGUMENTS...
refuses() {
  name=$1 words=$2
  shift 2
  "$root/examples/run" microbit "$@" --build >out 2>err </dev/null
  code=$?
  if [ "$code" -ne 0 ] && [ "$(wc -l <err)" -eq 1 ] && grep -qF -e "$words" err; then
    echo "ok $name"
  else
    echo "FAIL $name: exit code $code: $(head -c 300 err)" && failed=1
  fi
}
printf 'node A tau=1\nnode B tau=1\n=> A\nA => B\n' >plain.pathway
printf 'node A tau=1\n=> AB\n' >slip.pathway
refuses node "did you mean 'p53'" --network "$p53" --columns p35,MDM2,p21,proliferation,apoptosis --button-a nutlin3a --button-b doxorubicin
refuses drug "nutlin3a" --network "$p53" --columns $nodes --button-a nutlin3b --button-b doxorubicin
refuses preset "p53_loss" --network "$p53" --columns $nodes --button-a nutlin3a --button-b doxorubicin --presets p53_los
refuses four 'takes five nodes' --network "$p53" --columns p53,MDM2,p21,apoptosis --button-a nutlin3a --button-b doxorubicin
refuses buttons '--button-b DRUG are missing' --network "$p53" --columns $nodes --button-a nutlin3a
refuses no_drugs "x" --network plain.pathway --columns A,B,A,B,A --button-a x --button-b x
refuses slip 'slip.pathway:2:4:' --network slip.pathway --columns A,A,A,A,A --button-a x --button-b x
refuses missing "cannot read 'none.pathway'" --network none.pathway --columns $nodes --button-a x --button-b x
refuses hostile 'take names' --network "$p53" --columns 'p53,MDM2,p21,"x,y' --button-a nutlin3a --button-b doxorubicin
refuses dose 'whole number' --network "$p53" --columns $nodes --button-a 'nutlin3a=$(id)' --button-b doxorubicin
refuses alone 'go with --network' --columns $nodes
exit $failed
