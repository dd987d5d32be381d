#!/bin/sh
# Boards with another pathway: their LEDs are the lab's levels; bad input is told in one line, nothing is built.
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

# The Pico's lamps, where its emulator has been installed (check.board_pico).
if command -v node >/dev/null && [ -d "$MTOR_BUILD/boards/examples/pico/node_modules/rp2040js" ]; then
  MTOR_BUILD_DIR=$MTOR_BUILD/boards timeout 200 "$root/examples/run" pico --network "$p53" --columns $nodes \
    --button-a nutlin3a --button-b doxorubicin -o p53.uf2 >out 2>err </dev/null
  awk -F, 'FNR == NR { for (i = 1; i <= 5; ++i) level[NR, i] = $i; next }
    / GP[2-6] / { n = split($0, c, / +/); ++lamps; p = int((lamps - 1) / 5) + 1; i = (lamps - 1) % 5 + 1
      d = c[n] - level[p, i]; if (d > 0.03 || d < -0.03) { print c[1] ": " c[n] ", level " level[p, i]; exit 1 } }
    END { if (lamps != 15) { print lamps + 0 " lamps"; exit 1 } }' levels out >why &&
    grep -q '^A: nutlin3a' out && [ -s p53.uf2 ] && echo 'ok pico' || { echo "FAIL pico: $(cat why err)"; cat out levels; failed=1; }
fi

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
for board in pico uno micropython makecode; do
  "$root/examples/run" $board --network "$p53" --columns p35,MDM2,p21,p53,p21 --button-a nutlin3a --button-b doxorubicin >out 2>err </dev/null
  code=$?
  [ $code -ne 0 ] && [ "$(wc -l <err)" -eq 1 ] && grep -q "did you mean 'p53'" err && echo "ok $board.node" ||
    { echo "FAIL $board.node: exit code $code: $(head -c 300 err)" && failed=1; }
done

# Too large: how much is missing. Memory is by nodes, and a chain of arrows would take the compiler long.
large() { # large NODES
  awk -v n="$1" 'BEGIN { print "input stop = 0"; for (i = 0; i < n; ++i) print "node A" i " tau=3"
    print "=> A0 [n=1]\n!stop => A1 [n=1]\ndrug d = stop(IC50=3nM)" }'
}
large 1200 >large.pathway
large 168 >medium.pathway
boards='microbit:large'
if command -v avr-gcc >/dev/null; then
  boards="$boards uno:large uno:medium"
  large 40 >small.pathway
  "$root/examples/run" uno --network small.pathway --columns A0,A1,A2,A3,A4 --button-a d --button-b d=7 -o uno >out 2>err </dev/null
  [ $? -eq 0 ] && [ -s uno/uno.hex ] && grep -q 'columns\[\] = {.*MTOR_NODE_A4' uno/uno/uno.ino uno/anyboard/anyboard.ino &&
    grep -q 'doses\[\] = {30, 7}' uno/anyboard/anyboard.ino && echo 'ok uno' || { echo "FAIL uno: $(head -c 300 err)" && failed=1; }
fi
for board in $boards; do
  "$root/examples/run" "${board%:*}" --network "${board#*:}.pathway" --columns A0,A1,A2,A3,A4 --button-a d --button-b d \
    --build >out 2>err </dev/null
  code=$?
  grep -v '^building' err >said
  [ $code -eq 2 ] && [ "$(wc -l <said)" -eq 1 ] && grep -qi "too large for .*: its ram is too small by [1-9][0-9]* bytes" said &&
    echo "ok too large: $(cat said)" || { echo "FAIL $board too large: exit code $code: $(head -c 300 err)" && failed=1; }
done
exit $failed
