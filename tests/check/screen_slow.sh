#!/bin/sh
# lab screen and lab merge: shards, a killed one that goes on, what is refused; with Open MPI, a rank
# that is killed.
# sanitized
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2086,SC2016
set -u

lab=${1:-${MTOR_BIN:-.}/lab}
[ -x "$lab" ] || { echo "screen_slow.sh: no program '$lab'" >&2 && exit 2; }
case $lab in /*) ;; *) lab=$PWD/$lab ;; esac
root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
LC_ALL=C
export LC_ALL

failed=0
ok() { printf 'ok %s\n' "$1"; }
fail() { printf 'FAIL %s: %s\n' "$1" "$2" && failed=1; }
check() {
  name=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then ok "$name"; else fail "$name" "$why"; fi
}
run() {
  "$lab" "$@" >out 2>err </dev/null
  code=$?
}
# refuses NAME WORDS OPTION...: exit code 2 and one line on stderr with these words
refuses() {
  name=$1 words=$2
  shift 2
  run "$@"
  if [ $code = 2 ] && [ "$(wc -l <err)" = 1 ] && grep -qF -e "$words" err; then
    ok "$name"
  else
    fail "$name" "exit code $code, '$(cat err)'"
  fi
}

cat >two.pathway <<'END'
input in = 0.7
input blocked = 0
input lost = 0
node A tau=5
node B tau=30
node C tau=10
in & !blocked => A [EC50=0.4]
A & !lost => B [w=0.9 n=2]
!B => C [w=0.8]
drug one = blocked(IC50=5nM Emax=0.95)
drug two = lost(IC50=20nM Emax=0.9)
preset poor = in=0.2
END
few="--network two.pathway --points 3 --presets poor --read A,C --seed 5"

run screen $few --cells 11 --pairs -o whole.csv
check whole.code "exit code $code: $(cat err)" [ $code = 0 ]
check whole.rows "$(wc -l <whole.csv) lines" [ "$(wc -l <whole.csv)" = $((2 + 11 * (1 + 2 * 3 + 3))) ]
check whole.columns "$(sed -n 2p whole.csv)" \
  [ "$(sed -n 2p whole.csv)" = "row,patient,preset,drug,dose_nM,with,with_nM,at_rest,A,C" ]
check whole.at_rest "a cell does not rest" sh -c '! tail -n +3 whole.csv | cut -d, -f8 | grep -qv 1'
check whole.differs "all patients are the same" \
  sh -c '[ "$(grep -c ",poor,,0,," whole.csv)" = 11 ] && [ "$(grep ",poor,,0,," whole.csv | cut -d, -f9 | sort -u | wc -l)" -gt 8 ]'
cp whole.csv once.csv
run screen $few --cells 11 --pairs -o whole.csv
check again.nothing "a finished screen was changed" cmp whole.csv once.csv

# A row of its own: the same as a single cell of lab steady, to the digits of float.
run screen --network two.pathway --points 2 --spread 0 --dose-spread 0 --cells 1 --drugs one --read A -o typical.csv
dose=$(sed -n 5p typical.csv | cut -d, -f5)
level=$(sed -n 5p typical.csv | cut -d, -f9)
run steady --network two.pathway --dose "one=${dose}nM" --read A --csv
check row.value "$level, and $(tail -n 1 out)" \
  awk -v a="$level" -v b="$(tail -n 1 out | sed 's/.*,//')" 'BEGIN { exit !(a - b < 2e-4 && b - a < 2e-4) }'

for k in 0 1 2; do run screen $few --cells 11 --pairs --shard $k/3 -o part.$k; done
run merge part.2 part.0 part.1 -o merged.csv
check merge.same "shards give other bytes: $(cat err)" cmp merged.csv whole.csv

# Cut anywhere, a file is completed to the same bytes.
for size in 0 40 300 700; do
  head -c $size part.1 >cut.1
  run screen $few --cells 11 --pairs --shard 1/3 -o cut.1
  check resume.$size "exit code $code: $(cat err)" cmp cut.1 part.1
done

# Killed on the way.
many="--network two.pathway --points 8 --pairs --read A --seed 5 --cells 30000 --shard 1/2"
: >killed.csv
"$lab" screen $many -o killed.csv &
victim=$!
waited=0
while [ "$(wc -c <killed.csv)" -lt 300000 ] && [ $waited -lt 600 ]; do
  sleep 0.02
  waited=$((waited + 1))
done
run screen $many -o killed.csv
held="$code $(cat err)"
if kill -9 $victim 2>/dev/null; then ok kill.in_time; else fail kill.in_time "it had finished"; fi
wait $victim 2>/dev/null
check held.refused "$held" sh -c "echo '$held' | grep -q '^2 .*another process'"
lines_then=$(wc -l <killed.csv)
run screen $many -o killed.csv
check kill.went_on "$lines_then lines, then $(wc -l <killed.csv)" [ "$(wc -l <killed.csv)" = $((2 + 15000 * 25)) ]
run screen $many -o unharmed.csv
check kill.same_bytes "the resumed file differs" cmp killed.csv unharmed.csv
rm -f killed.csv unharmed.csv

refuses bad.shard 'counted from 0' screen $few --shard 3/3 -o x
refuses bad.shard_form 'expected K/N' screen $few --shard 3 -o x
refuses bad.no_file '-o FILE' screen $few
refuses bad.drug "no drug is named 'thre'" screen $few --drugs one,thre -o x
refuses bad.twice 'twice' screen $few --drugs one,one -o x
refuses bad.other 'something else' screen $few --cells 12 --pairs -o whole.csv
run screen $few --cells 12 --pairs --shard 1/3 -o other.1
refuses bad.merge_other 'of another screen' merge part.0 other.1 part.2 -o x
refuses bad.merge_few 'one of 3 shards' merge part.0 part.1 -o x
refuses bad.merge_same 'the same shard' merge part.0 part.1 part.1 -o x
refuses bad.merge_none 'cannot read' merge part.0 part.1 part.9 -o x
refuses bad.merge_file 'no file of lab screen' merge two.pathway -o x
head -c 500 part.1 >half.1
refuses bad.merge_half 'not finished' merge part.0 half.1 part.2 -o x
check bad.no_trace "something was written" sh -c '! ls x* 2>/dev/null | grep -q .'
refuses bad.device 'is no file' screen $few -o /dev/null
# A disk that fills: what is there stays, and is gone on with.
(
  trap '' XFSZ
  ulimit -f 2
  "$lab" screen $few --cells 300 -o full.csv
) >out 2>err
check full.refused "$(cat err)" grep -q 'goes on from here' err
run screen $few --cells 300 -o full.csv
run screen $few --cells 300 -o roomy.csv
check full.went_on "other bytes" cmp full.csv roomy.csv

if command -v mpirun >/dev/null && command -v mpicxx >/dev/null; then
  mkdir mpi
  MTOR_BUILD_DIR=$scratch/mpi LAB=$lab "$root/examples/screen-mpi/run" 4 8 mpi/rows $few --cells 4000 --pairs >mpi/out 2>&1
  check mpi.done "$(tail -n 3 mpi/out)" grep -q '8 of 8 shards done by 4 ranks' mpi/out
  run merge mpi/rows.* -o mpi/all.csv
  rm -f mpi/rows.*
  MTOR_BUILD_DIR=$scratch/mpi LAB=$lab "$root/examples/screen-mpi/run" 4 8 mpi/rows $few --cells 4000 --pairs >mpi/out 2>&1 &
  waited=0
  while [ ! -s mpi/rows.1 ] && [ $waited -lt 500 ]; do
    sleep 0.02
    waited=$((waited + 1))
  done
  rank=$(pgrep -f "^$scratch/mpi/screen-mpi/screen-mpi" | head -n 1)
  [ -n "$rank" ] && kill -9 "$rank"
  wait
  check mpi.killed "no rank was lost" sh -c '! grep -q "8 of 8" mpi/out'
  MTOR_BUILD_DIR=$scratch/mpi LAB=$lab "$root/examples/screen-mpi/run" 3 8 mpi/rows $few --cells 4000 --pairs >mpi/out 2>&1
  run merge mpi/rows.* -o mpi/resumed.csv
  check mpi.same_bytes "after a lost rank: $(cat err) $(tail -n 2 mpi/out)" cmp mpi/resumed.csv mpi/all.csv
fi
exit $failed
