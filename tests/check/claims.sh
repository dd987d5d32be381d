#!/bin/sh
# lab claims: all of the review passes, and its robustness does not decay.
# SPDX-License-Identifier: MIT
# once: 200 draws of the whole network
set -u
LC_ALL=C
export LC_ALL

# Of 141 claims: those whose direction, and whose visible effect (0.02), survive in nine of ten
# draws. Measured: 137 and 98 (141 and 123 before the network had several brakes in parallel, which
# share what one carried: include/mtor/README.md).
least_direction=137
least_visible=98

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
lab=$MTOR_BIN/lab
[ -x "$lab" ] || { echo "claims.sh: no program '$lab'" >&2 && exit 2; }

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
# Runs lab; leaves its exit code in $code, its words in the files out and err, and those of out as
# one line, wherever they were broken, in flat.
run() {
  timeout 800 "$lab" "$@" >out 2>err </dev/null
  code=$?
  tr -s ' \n' ' ' <out >flat
}
count() { grep -cE "$1" out; }

run claims
check all.code "exit code $code, $(head -c 200 err)" [ "$code" = 0 ]
check all.quiet "stderr says '$(head -c 200 err)'" [ ! -s err ]
check all.pass "$(count '^[A-Z][0-9]+ +pass ') pass" [ "$(count '^[A-Z][0-9]+ +pass ')" = 141 ]
check all.fail "$(grep -E '^[A-Z][0-9]+ +FAIL ' out | head -c 200)" [ "$(count 'FAIL')" = 0 ]
check all.card "$(count '^[A-Z][0-9]+ +card ') cards" [ "$(count '^[A-Z][0-9]+ +card ')" = 18 ]
check all.definition "$(count '^[A-Z][0-9]+ +definition ') definitions" \
  [ "$(count '^[A-Z][0-9]+ +definition ')" = 8 ]
check all.ids "an id stands there twice" \
  [ "$(grep -oE '^[A-Z][0-9]+ ' out | sort -u | wc -l)" -eq 167 ]
check all.robust_lines "$(count 'robust: ') lines" [ "$(count 'robust: right direction in ')" = 141 ]
check all.summary "$(tail -n 8 out)" grep -qE ' 141 claims pass(ed)?, 0 fail' flat
direction=$(sed -n 's/.* the direction holds .*for \([0-9]*\) claims, at least 0\.02 .*/\1/p' flat)
visible=$(sed -n 's/.* claims, at least 0\.02 for \([0-9]*\)\. .*/\1/p' flat)
check robust.direction "${direction:-none}, at least $least_direction" \
  [ "${direction:-0}" -ge $least_direction ]
check robust.visible "${visible:-none}, at least $least_visible" [ "${visible:-0}" -ge $least_visible ]

run claims F7
check one.code "exit code $code" [ "$code" = 0 ]
check one.alone "$(count '^[A-Z][0-9]+ ') ids" [ "$(count '^[A-Z][0-9]+ ')" = 1 ]
check one.sentence "$(head -n 1 out)" \
  grep -q '^F7 pass Everolimus takes S6K1 off IRS1, so AKT rises; .*\. ' flat
check one.runs "$(sed -n 2p out)" grep -qF 'p: everolimus=' out
for node in S6K1 IRS1 AKT_T308 AKT_S473 AKT; do
  check "one.$node" "it is not among the read-outs" \
    grep -qE "^ +yes +$node +[cp] 0\.[0-9]+ +> +[cpq] 0\.[0-9]+ +[+]0\.[0-9]+ " out
done
check one.robust "no line about robustness" \
  grep -qE 'robust: right direction in [0-9]+ %, at least 0\.02 in [0-9]+ % of 200 draws' out

run claims NOPE
check unknown.code "exit code $code, expected 2" [ "$code" = 2 ]
check unknown.stdout "it wrote to stdout" [ ! -s out ]
check unknown.stderr "stderr: $(head -c 200 err)" [ "$(wc -l <err)" -eq 1 ]
check unknown.words "stderr: $(head -c 200 err)" grep -q "^lab: .*'NOPE'" err

exit $failed
