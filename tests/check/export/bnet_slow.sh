#!/bin/sh
# lab export --format bnet: BoolNet loads it; its functions are the engine's drives at states of 0 and 1;
# its attractors are our steady states where the logic is monotone; differences elsewhere are listed.
# once: the file does not depend on the compiler
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2086 # lists of options
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
here=$MTOR_ROOT/tests/export
[ -x "$lab" ] || { echo "export/bnet_slow.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2

failed=0
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  name=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then
    printf 'ok %s\n' "$name"
  else
    printf 'FAIL %s: %s\n' "$name" "$why"
    failed=1
  fi
}

# --- what the command line sets ---

"$lab" export --format bnet --dose everolimus=20nM --preset melanoma --knock-out S6K1 --hold AKT=0.7 \
  --hold ERK=0.4 --max MTORC=1 >set.bnet 2>err
check set.unknown "$(cat err)" grep -q "no node is named 'MTORC'" err
"$lab" export --format bnet --dose everolimus=20nM --preset melanoma --knock-out S6K1 --hold AKT=0.7 \
  --hold ERK=0.4 --max MEK=0.4 >set.bnet
for line in 'rapalog, 1' 'BRAF_V600E, 1' 'S6K1, 0' 'AKT, 1' 'ERK, 0' 'MEK, 0' 'oxygen, 1' 'RAS_mutant, 0'; do
  check "set.${line%%,*}" "$(grep "^${line%%,*}," set.bnet)" grep -qx "$line" set.bnet
done
# Weights: alone too weak, together enough, and never enough.
printf 'input a = 1\ninput b = 1\nnode X\nnode Y\nnode Z max=0.5\na => X [w=0.2]\nb => X [w=0.375]\n' >weak
printf 'a => Y [w=0.2]\n!b => Y [w=0.37]\na => Z\n!b => Z [w=0.9]\n' >>weak
"$lab" export --format bnet --network weak >weak.bnet
for line in 'X, b & a' 'Y, 0' 'Z, a'; do
  check "weak.${line%%,*}" "$(grep "^${line%%,*}," weak.bnet)" grep -qx "$line" weak.bnet
done
printf 'node A\nnode All\nnode TRUE\nA & !TRUE => All\nAll => TRUE\n' >operator
"$lab" export --format bnet --network operator >operator.bnet 2>err
check operator.told "$(cat err)" grep -q "'All' is written All_: it means something else" err
"$lab" import operator.bnet 2>&1 | grep '=>' >out
check operator.back "$(cat out)" [ "$(cat out)" = 'A & !TRUE_ => All_
All_ => TRUE_' ]
{
  printf 'node T\n'
  k=0
  while [ $k -lt 40 ]; do
    printf 'input i%d = 1\ni%d => T [w=0.03]\n' $k $k
    k=$((k + 1))
  done
} >many
"$lab" export --format bnet --network many >out 2>err
check many "exit code $?, $(cat err)" grep -q "too many weak rules drive 'T'" err

# --- BoolNet ---

finish() {
  [ $failed = 0 ] || exit 1
  echo "SKIPPED: $1"
  exit 77
}
command -v Rscript >/dev/null 2>&1 || finish 'R is missing'
Rscript -e 'library(BoolNet)' >/dev/null 2>&1 || finish 'BoolNet of R is missing'
"$MTOR_CXX" -std=c++20 -O1 -I "$MTOR_ROOT/include" "$here/networks.cpp" -o networks || exit 1

"$lab" export --format bnet >whole.bnet
./networks corners built-in 1 60 >whole.corners
echo "functions whole.bnet whole.corners whole.answer" >tasks
# A sign turned must be found out: that the check can fail.
sed 's/^IRS1, !S6K1/IRS1, S6K1/' whole.bnet >wrong.bnet
echo "functions wrong.bnet whole.corners wrong.answer" >>tasks
printf 'node AND_gate\nnode not_x\nnode all1\nnode T\nnode sum\ninput OR = 0.5\nAND_gate & !OR => not_x\n' >names
printf '!not_x & T => all1\nsum => T\n!T & all1 => sum\n=> AND_gate [w=0.5]\n' >>names
for seed in 1 2 3 4 5 6 7 8; do
  ./networks write $seed >random_$seed
done
for network in names random_1 random_2 random_3 random_4 random_5 random_6 random_7 random_8; do
  "$lab" export --format bnet --network $network >$network.bnet
  ./networks corners $network 2 40 >$network.corners
  echo "functions $network.bnet $network.corners $network.answer" >>tasks
done
# Monotone networks from all 0 and from all 1: the least and the greatest attractor.
for seed in 1 2 3 4 5 6 7 8 9 10; do
  for start in 0 1; do
    name=monotone_${seed}_$start
    ./networks monotone $seed $start >$name
    "$lab" export --format bnet --network $name >$name.bnet
    sed -n "s/^node \([^ ]*\) .*/\1 $start/p" $name >$name.start
    echo "attractor $name.bnet $name.start $name.theirs" >>tasks
  done
done
# ours NAME OPTIONS: our steady state as lines NAME LEVEL
ours() {
  "$lab" steady --csv $2 >csv && awk -F , 'NR == 1 { n = split($0, name) } NR == 2 {
    for (i = 1; i <= n; i++) if (name[i] != "time") print name[i], $i }' csv >$1.ours
}
for preset in normal_cell PTEN_loss KRAS_mutant starved_cell breast melanoma; do
  ours "$preset" "--preset $preset"
  awk '{ print $1, ($2 >= 0.5 ? 1 : 0) }' "$preset.ours" >"$preset.start"
  "$lab" export --format bnet --preset "$preset" >"$preset.bnet"
  echo "attractor $preset.bnet $preset.start $preset.theirs" >>tasks
done

Rscript "$here/boolnet.R" tasks >errors 2>&1
check boolnet "$(tail -n 2 errors)" [ $? = 0 ]
for network in whole names random_1 random_2 random_3 random_4 random_5 random_6 random_7 random_8; do
  check "functions.$network" "$(cat $network.answer)" grep -q '^0 wrong in [1-9]' $network.answer
done
check can_fail.sign "$(cat wrong.answer)" grep -q '^[1-9][0-9]* wrong' wrong.answer
: >seen
for seed in 1 2 3 4 5 6 7 8 9 10; do
  for start in 0 1; do
    name=monotone_${seed}_$start
    ours $name "--network $name"
    awk '{ print $1, ($2 >= 0.5 ? 1 : 0) }' $name.ours | sort >expected
    cut -d ' ' -f 1 expected >nodes
    grep -wFf nodes $name.theirs | sort >found
    check "attractor.monotone.$seed.from_$start" "$(diff expected found | head -n 2)" cmp -s expected found
    cut -d ' ' -f 2 found >>seen
  done
done
check attractor.both "$(sort seen | uniq -c)" [ "$(sort -u seen | wc -l)" = 2 ]

# The pathway itself has brakes that feed back and weights below 1: where the switches end elsewhere.
for preset in normal_cell PTEN_loss KRAS_mutant starved_cell breast melanoma; do
  awk 'NR == FNR { theirs[$1] = $2; next } {
    n++; on = ($2 >= 0.5) ? 1 : 0
    if (theirs[$1] == "cycle") { cycles++; c = c sprintf(" %s %.2f", $1, $2) }
    else if (theirs[$1] != on) { differ++; d = d sprintf(" %s %.2f not %s", $1, $2, theirs[$1]) }
    if (!($1 in theirs)) missing = 1
  } END {
    printf "%s: %d nodes, %d agree, %d alternate, %d differ\n", p, n, n - cycles - differ, cycles, differ
    if (d != "") print "  ours, not theirs:" d
    if (c != "") print "  alternate:" c
    exit missing || n < 100
  }' p="$preset" "$preset.theirs" "$preset.ours" >listed
  check "compared.$preset" "$(cat listed)" [ $? = 0 ]
  cat listed
done

exit $failed
