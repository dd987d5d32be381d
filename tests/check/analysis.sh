#!/bin/sh
# The analyses of the lab program: numbers against closed forms and against lab steady, tables,
# refusals, the progress bar and interruption.
# sanitized
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016
set -u

lab=${1:-${MTOR_BIN:-.}/lab}
[ -x "$lab" ] || { echo "analysis.sh: no program '$lab'" >&2 && exit 2; }
case $lab in /*) ;; *) lab=$PWD/$lab ;; esac
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
unset NO_COLOR
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
lines() { wc -l <"$1" | tr -d ' '; }
refuses() {
  name=$1 words=$2
  shift 2
  run "$@"
  if [ "$code" != 2 ]; then
    fail "$name" "exit code $code, expected 2"
  elif [ -s out ]; then
    fail "$name" "wrote to stdout"
  elif [ "$(lines err)" != 1 ] || ! grep -q '^lab: ' err; then
    fail "$name" "stderr is not one line 'lab: ...': $(head -c 200 err)"
  elif ! grep -qF -e "$words" err; then
    fail "$name" "'$(cat err)' does not say '$words'"
  else
    ok "$name"
  fi
}
says() {
  name=$1 expected=$2 words=$3
  shift 3
  run "$@"
  if [ "$code" != "$expected" ]; then
    fail "$name" "exit code $code, expected $expected: $(head -c 200 err)"
  elif ! grep -qF -e "$words" out; then
    fail "$name" "stdout does not say '$words'"
  else
    ok "$name"
  fi
}
# is NAME FOUND EXPECTED [OFF]: two numbers within OFF (1e-9)
is() {
  if awk -v a="$2" -v b="$3" -v off="${4:-1e-9}" \
    'BEGIN { exit !(a != "" && b != "" && a - b <= off && b - a <= off) }'; then
    ok "$1"
  else
    fail "$1" "it is '$2', expected $3"
  fi
}
# field NAME: of the JSON in `out`, the first number of that name
field() { sed -n "s/.*\"$1\":\\([-+0-9.e]*\\).*/\\1/p" out | head -n 1; }
# cell COLUMN CONDITION: of the CSV in `out`, the first row for which the awk condition holds
cell() {
  awk -F, -v name="$1" 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == name) c = i; next }
    '"$2"' { print $c; exit }' out
}

cat >pair.pathway <<'END'
# A drug on each of two factors of X; twin is A at half the strength; Y is what X leaves.
default tau=5 n=1 EC50=0.5 w=1
input a = 0
input b = 0
input idle_class = 0
node X "two factors"
node Y
node Z tau=50
!a & !b => X [w=0.8] (textbook) "Two drugs hold X back."
!X => Y (textbook) "X holds Y back."
X => Z
drug A = a(IC50=10nM)
drug twin = a(IC50=20nM)
drug B = b(IC50=30nM Emax=0.7)
drug weak = b(IC50=30nM Emax=0.2)
drug idle = idle_class(IC50=1nM)
preset strong = b=0.5
END
cat >oscillator.pathway <<'END'
default tau=10 n=8 EC50=0.5 w=1
input block = 0
node A start=0.9
node B
node C
!C & !block => A
A => B
B => C
drug D = block(IC50=1nM)
END

# --- scan: EC50 of a linear chain is the IC50 --------------------------------------------------

run scan --network pair.pathway --dose A=0.001..100000nM --read X --json
# half of the largest effect 1/(1+1e-4) is reached at 10 / (1 + 2e-4)
is scan.EC50 "$(field EC50)" 9.998000399920016 1e-6
is scan.Emax "$(field Emax)" -0.79992000799920008
is scan.untreated "$(field untreated)" 0.8
run scan --network pair.pathway --dose A=0.001..100000nM --read Y,Z --points 9 --csv
check scan.csv_head "it is '$(head -n 1 out)'" [ "$(head -n 1 out)" = dose_nM,Y,Z ]
check scan.csv_rows "$(lines out) lines, expected 11" [ "$(lines out)" = 11 ]
is scan.csv_zero "$(cell Z '$1 == 0')" 0.8
is scan.csv_end "$(cell Y '$1 == 100000')" 0.99992000799920015
run scan --network pair.pathway --dose A=1..100nM --read X --points 3 --csv --set b=0.5 --dose B=30nM
# b is 1 - 0.5 (1 - 0.35); at 10 nM half of what is left
is scan.settings "$(cell X '$1 > 9.9 && $1 < 10.1')" 0.13 1e-9
run scan --network pair.pathway --dose A=1..100nM --read Z --points 3 --until 50min --csv
is scan.in_time_untreated "$(cell Z '$1 == 0')" 0.45 0.05
check scan.in_time "not lower" awk -F, 'NR == 2 { a = $2 } NR == 5 { exit !($2 < a) }' out
says scan.below 0 'EC50 below 1uM' scan --network pair.pathway --dose A=1000..100000nM --read X
printf 'input E = 0\ninput big = 1\nnode A\nbig => A [w=0.99999]\nE => A [w=0.0001]\ndrug d = E(IC50=2nM)\n' >hardly.pathway
says scan.hardly_any_effect 0 'no effect in this range' scan --network hardly.pathway --dose d=1..10nM
says scan.no_effect 0 'no effect in this range' scan --network pair.pathway --dose idle=1..10nM
run scan --dose everolimus=0.01..1000nM --read S6K1
check scan.table "no EC50: $(tail -n 5 out)" grep -q '^EC50 [0-9.]*nM, largest effect -0[.][0-9]' out
check scan.marks "no row of the EC50" grep -q '  EC50$' out
check scan.width "a line is too wide" awk 'length > 80 { exit 1 }' out
check scan.blanks "a blank at a line's end" sh -c '! grep -q " $" out'
run scan --dose everolimus=0.01..1000nM --read S6K1 --points 6 --csv
found=$(cell S6K1 '$1 == 1000')
run steady --dose everolimus=1uM --read S6K1 --csv
is scan.as_steady "$found" "$(cell S6K1 1)" 1e-9

# --- grid: no Bliss excess for independent targets, no Loewe excess for a drug and its dilution ---

run grid --network pair.pathway --dose A=1..100nM --with B=3..300nM --read X --points 4 --csv
check grid.csv_head "it is '$(head -n 1 out)'" \
  [ "$(head -n 1 out)" = A_nM,B_nM,level,effect,bliss_excess,hsa_excess,loewe_excess ]
check grid.csv_rows "$(lines out) lines, expected 26" [ "$(lines out)" = 26 ]
check grid.bliss_0 "an excess: $(awk -F, 'NR > 1' out | sort -t, -gk5 | tail -n 1)" \
  awk -F, 'NR > 1 && ($5 > 1e-10 || $5 < -1e-10) { exit 1 }' out
is grid.effect "$(cell effect '$1 > 99 && $2 > 299')" 0.96694214876033058 1e-9 # 1-(1-10/11)(1-7/11)
check grid.hsa "below 0" awk -F, 'NR > 1 && $6 < -1e-10 { exit 1 }' out
run grid --network pair.pathway --dose A=1..100nM --with twin=2..200nM --read X --points 5 --csv
# The twin is A at half the strength, so Loewe expects (a + b/2) / (10 + a + b/2); but the drugs of a
# class combine as Bliss has it: 1 - 10/(10+a) 20/(20+b), which is more.
check grid.loewe "another excess" awk -F, 'NR > 1 { m = $1 + $2 / 2
    e = 1 - 10 / (10 + $1) * 20 / (20 + $2) - m / (10 + m); if ($7 == "" || $7 - e > 1e-4 || e - $7 > 1e-4) exit 1 }' out
check grid.one_class "an excess over Bliss" awk -F, 'NR > 1 && ($5 > 1e-10 || $5 < -1e-10) { exit 1 }' out
run grid --network pair.pathway --dose A=1..100nM --with weak=3..300nM --read X --points 4 --csv
check grid.undefined "a value beyond the reach of a drug" \
  awk -F, 'NR > 1 && $1 > 99 && $2 > 299 { exit !($7 == "" && $5 != "") }' out
run grid --network pair.pathway --dose A=1..100nM --with weak=3..300nM --read X --points 4 --json
check grid.json_null "no null" grep -q null out
run grid --network pair.pathway --dose A=1..100nM --with B=3..300nM --read Y --points 3 --csv
check grid.rises "the effect on Y is not that on X" sh -c '
  awk -F, '\''$1 > 99 && $2 > 299 && $4 - 0.966942 < 1e-5 && $4 - 0.966942 > -1e-5 { found = 1 }
    END { exit !found }'\'' out'
run grid --dose gedatolisib=1..100nM --with mirdametinib=0.1..10nM --preset HNSCC --read tumour_growth
check grid.preset "$(cat err)" grep -q 'preset head_neck' out
check grid.table "no table of Loewe" grep -q '^Loewe excess' out
check grid.most "no largest excess" grep -q '^Bliss   most +0[.]' out
check grid.width "a line is too wide" awk 'length > 80 { exit 1 }' out

# --- sensitivity -------------------------------------------------------------------------------

run sensitivity --network pair.pathway --dose A=10nM --read X --csv
is sensitivity.w "$(cell derivative '$1 == "w" && $2 ~ /=> X/')" 0.5
is sensitivity.input "$(cell derivative '$1 == "input" && $2 == "b"')" -0.4
is sensitivity.own "$(cell derivative '$1 == "input" && $2 == "a"')" -0.4
is sensitivity.dose "$(cell derivative '$1 == "dose" && $2 == "A"')" -0.02
is sensitivity.tau "$(cell derivative '$1 == "tau" && $2 == "X"')" 0
is sensitivity.elasticity "$(cell elasticity '$1 == "w" && $2 ~ /=> X/')" 1
run sensitivity --network pair.pathway --dose A=10nM --read Z --csv
is sensitivity.n "$(cell derivative '$1 == "n" && $2 == "X => Z"')" "$(awk 'BEGIN {
  x = 0.4; E = 0.5; h = 1e-4            # act by the published formula, five points around n = 1
  for (i = -2; i <= 2; ++i) { n = 1 + i * h; e = exp(n * log(E)); p = exp(n * log(x))
    f[i] = i == 0 ? x : (1 - e) * p / (e + (1 - 2 * e) * p) }
  printf "%.12g", (8 * (f[1] - f[-1]) - (f[2] - f[-2])) / (12 * h) }')" 1e-8
run sensitivity --read AKT --dose everolimus=20nM
check sensitivity.ten "$(grep -c '^[a-zEC50]* .*[|]' out) bars" \
  [ "$(grep -c '[.#][|][.#]' out)" = 11 ]
check sensitivity.dose_shown "the dose is not shown" grep -q '^dose  everolimus' out
check sensitivity.width "a line is too wide" awk 'length > 80 { exit 1 }' out
# against two runs of lab steady: AKT at growth_factor 0.6 +- 0.001
run sensitivity --read AKT --csv
found=$(cell derivative '$1 == "input" && $2 == "growth_factor"')
run steady --set growth_factor=0.601 --read AKT --csv
up=$(cell AKT 1)
run steady --set growth_factor=0.599 --read AKT --csv
is sensitivity.steady "$found" "$(awk -v a="$up" -v b="$(cell AKT 1)" 'BEGIN { printf "%.10g", (a - b) / 0.002 }')" 1e-5

# --- knockouts ---------------------------------------------------------------------------------

run knockouts --network pair.pathway --read Y --csv
is knockouts.out "$(cell knock_out '$1 == "X"')" 1
is knockouts.over "$(cell over_expression '$1 == "X"')" 0
is knockouts.other "$(cell knock_out '$1 == "Z"')" 0.2
check knockouts.rows "$(lines out) lines" [ "$(lines out)" = 4 ]
# In time, from rest at X = 0.8 and Y = 0.2: without X, which falls as 0.8 e^-s, Y is 1 - 0.8 (1 + s) e^-s
# after s = 2 of their tau; with X held at 1 it is 0.2 e^-s. To the error that a step may add.
run knockouts --network pair.pathway --read Y --from steady --until 10min --csv
is knockouts.out_in_time "$(cell knock_out '$1 == "X"')" 0.675195320 1e-6
is knockouts.over_in_time "$(cell over_expression '$1 == "X"')" 0.027067057 1e-6
is knockouts.other_in_time "$(cell knock_out '$1 == "Z"')" 0.2
# The same of the whole network, beside short steps of a fixed length.
run run --at 0min --knock-out KDR --read tumour_growth --until 1d --every 1d --method rk4 --step 30s --csv
fixed=$(tail -n 1 out | cut -d, -f2)
run run --at 0min --knock-out KDR --read tumour_growth --until 1d --every 1d --tolerance 1e-7 --csv
is knockouts.as_fixed_steps "$(tail -n 1 out | cut -d, -f2)" "$fixed" 1e-6
run knockouts --read AKT --csv
found=$(cell knock_out '$1 == "S6K1"')
run steady --knock-out S6K1 --read AKT --csv
is knockouts.as_steady "$found" "$(cell AKT 1)" 1e-9
run knockouts --read AKT --csv
found=$(cell over_expression '$1 == "S6K1"')
run steady --hold S6K1=1 --read AKT --csv
is knockouts.as_hold "$found" "$(cell AKT 1)" 1e-9
run knockouts
check knockouts.width "a line is too wide" awk 'length > 80 { exit 1 }' out

# --- paths and loops ---------------------------------------------------------------------------

run paths everolimus AKT
check paths.carried "$(head -n 6 out)" grep -q 'S6K1 -| IRS1 -> PI3K_recruited' out
check paths.brake "the brake is not told" grep -q 'Released brake: IRS1 is held back by S6K1; rapalog_effect takes that brake' out
check paths.sources "no source" grep -q '(73, Harrington2004' out
check paths.width "a line is too wide" awk 'length > 80 { exit 1 }' out
says paths.lowers 0 'a -| X -| Y' paths A Y --network pair.pathway
check paths.none "a way that is none" grep -q '^The shortest way that lowers Y: there is none' out
says paths.node 0 'Two drugs hold X back. (textbook)' paths a X --network pair.pathway
run paths A Y --network pair.pathway --csv
check paths.csv "$(cat out)" [ "$(tail -n 1 out)" = 'raises,2,X,Y,1,!X => Y,textbook' ]
says paths.shut 0 'there is none' paths A X --network pair.pathway --set b=1
says loops.three 0 '1 loop of at most 12 steps: 1 negative' loops A --network oscillator.pathway
run loops A --network oscillator.pathway --csv
check loops.csv "$(cat out)" [ "$(tail -n 1 out)" = '1,negative,3,A -> B -> C -| A' ]
says loops.most 0 '0 loops of at most 2' loops A --network oscillator.pathway --most 2
says loops.shut 0 '0 loops' loops A --network oscillator.pathway --set block=1
says loops.whole 0 'negative' loops mTORC1
check loops.width "a line is too wide" awk 'length > 80 { exit 1 }' out

# --- population --------------------------------------------------------------------------------

run population --network pair.pathway --dose A=10nM --read X --cells 400 --spread 0 --dose-spread 0 --csv
check population.same "cells differ without a spread" \
  awk -F, 'NR > 1 && ($3 < 0.4 - 1e-9 || $3 > 0.4 + 1e-9 || $4 != 1) { exit 1 }' out
run population --network pair.pathway --dose A=10nM --read X --cells 2000 --spread 0 --dose-spread 0.5 \
  --respond 0.4 --json
# X falls by 0.8 * 10/(10 + IC50): by 0.4 or more where IC50 <= 10, in half of the cells; 5 errors
is population.half "$(field share_that_responds)" 0.5 0.056
cp out first
run population --network pair.pathway --dose A=10nM --read X --cells 2000 --spread 0 --dose-spread 0.5 \
  --respond 0.4 --json
check population.again "another population" cmp -s out first
run population --network pair.pathway --dose A=10nM --read X --cells 2000 --spread 0 --dose-spread 0.5 \
  --respond 0.4 --json --seed 3
check population.seed "the same population" sh -c '! cmp -s out first'
says population.table 0 '% respond: AKT rises by 0.1 or more' population --dose everolimus=20nM \
  --read AKT --cells 40
check population.width "a line is too wide" awk 'length > 80 { exit 1 }' out

# --- side by side, on so many threads: the same bytes ------------------------------------------

for threads in 1 2 3 7; do
  "$lab" population --dose everolimus=20nM --cells 20 --csv --threads $threads >"cells.$threads"
  "$lab" grid --dose everolimus=1..100nM --with trametinib=1..100nM --points 2 --csv --threads $threads \
    >"grid.$threads"
  "$lab" knockouts --read AKT --json --threads $threads >"knockouts.$threads"
  "$lab" claims F7 --csv --threads $threads >"claims.$threads"
  "$lab" screen --drugs everolimus,MK2206 --cells 5 --threads $threads -o "screen.$threads"
  for what in cells grid knockouts claims screen; do
    check "threads.$what.$threads" "other bytes than on one thread" cmp "$what.$threads" "$what.1"
  done
done
# 3 cells stand beside none of the others
run population --dose everolimus=20nM --cells 3 --csv
head -n 4 cells.1 >first
check together.cells "a cell depends on those beside it" cmp out first

# --- all ---------------------------------------------------------------------------------------

for command in 'scan --dose A=1..10nM' 'grid --dose A=1..10nM --with B=1..10nM --points 2' \
  'sensitivity' 'knockouts' 'paths A Y' 'loops X' 'population --dose A=1nM --cells 3'; do
  word=${command%% *}
  # shellcheck disable=SC2086 # words
  run $command --network pair.pathway --json
  check "json.$word" "$(head -c 300 out) $(cat err)" sh -c '
    [ "$(wc -l <out | tr -d " ")" = 1 ] || exit 1
    ! command -v python3 >/dev/null || python3 -c "
import json; d = json.load(open(\"out\")); assert d[\"command\"] == \"'"$word"'\", d"'
  # shellcheck disable=SC2086
  run $command --network pair.pathway --csv
  check "csv.$word" "rows of different width" awk -F, 'NR == 1 { n = NF } NF != n { exit 1 }' out
  # shellcheck disable=SC2086
  run $command --network pair.pathway
  check "ascii.$word" "exit code $code or a byte beyond ASCII: $(cat err)" \
    sh -c '[ '"$code"' = 0 ] && ! grep -q "[^ -~]" out'
  says "help.$word" 0 '--network FILE' help "$word"
done

refuses bad.drug "did you mean 'everolimus'?" scan --dose everolimsu=1..10nM
refuses bad.no_range 'scan: --dose DRUG=' scan --dose everolimus=10nM
refuses bad.backwards 'runs backwards' scan --dose everolimus=10..1nM
refuses bad.no_width 'has no width' scan --dose everolimus=10..10nM
refuses bad.from_0 'begins at 0' scan --dose everolimus=0..10nM
refuses bad.unit 'needs a unit' scan --dose everolimus=1..10
refuses bad.range_nan 'expected a number' scan --dose everolimus=nan..10nM
refuses bad.range_infinite 'expected a number' scan --dose everolimus=1..infnM
refuses bad.range_huge 'more than' scan --dose everolimus=1..1e300nM
refuses bad.range_half 'expected a number' scan --dose everolimus=..10nM
refuses bad.zero_points 'does not lie between 2 and' scan --dose everolimus=1..10nM --points 0
refuses bad.one_point 'does not lie between 2 and' scan --dose everolimus=1..10nM --points 1
says scan.two_points 0 'EC50' scan --dose everolimus=0.01..1000nM --read S6K1 --points 2
refuses bad.points_nan 'expected a number' scan --dose everolimus=1..10nM --points nan
refuses bad.points_part 'whole number' scan --dose everolimus=1..10nM --points 2.5
refuses bad.too_large 'the grid is too large' grid --dose A=1..10nM --with B=1..10nM --points 101 \
  --network pair.pathway
refuses bad.one_drug 'two drugs are needed' grid --dose everolimus=1..10nM
refuses bad.same_drug 'stands twice' grid --dose everolimus=1..10nM --with RAD001=1..10nM
refuses bad.with_first 'behind --dose' grid --with everolimus=1..10nM
refuses bad.two_ranges 'one range at a time' scan --dose everolimus=1..10nM --dose sirolimus=1..10nM
refuses bad.preset "did you mean 'head_neck'?" knockouts --preset head_nek
refuses bad.read 'one node at a time' knockouts --read AKT,S6K1
refuses bad.both 'do not go together' knockouts --csv --json
refuses bad.at 'takes no --at' scan --at 1h --dose everolimus=1..10nM
refuses bad.until 'takes no --until' sensitivity --until 1h
refuses bad.until_0 'above 0' knockouts --until 0
refuses bad.paths_alone 'from where' paths everolimus
refuses bad.paths_from "no node is named 'everolimsu'" paths everolimsu AKT
refuses bad.paths_to 'not a node' paths everolimus growth_factor
refuses bad.loops_alone 'through which node' loops
refuses bad.loops_node "did you mean 'mTORC1'?" loops mTORC11
refuses bad.loops_most 'does not lie between' loops mTORC1 --most 21
refuses bad.no_dose 'population: --dose' population
refuses bad.threads 'does not lie between' population --dose everolimus=1nM --threads 0
refuses bad.no_threads 'takes no --threads' run --threads 2
refuses bad.cells 'does not lie between' population --dose everolimus=1nM --cells 0
refuses bad.spread 'expected a number' population --dose everolimus=1nM --spread inf
run knockouts --network oscillator.pathway --read A
check no_rest "exit code $code, $(cat err)" [ "$code$(lines err)$(lines out)" = 310 ]
says no_rest_in_time 0 'A after 10min' knockouts --network oscillator.pathway --read A --until 10min

# --- at a terminal -----------------------------------------------------------------------------

if script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
  terminal() { script -qec "$1" /dev/null >raw 2>&1 </dev/null; }
  terminal "env TERM=xterm NO_COLOR=1 '$lab' loops mTORC1"
  check no_colour "an escape byte with NO_COLOR" sh -c '! grep -q "$(printf "\033")" raw'
  terminal "env TERM=xterm '$lab' loops mTORC1"
  check colour "no colour" grep -q "$(printf '\033')\\[33mnegative" raw
  terminal "env TERM=xterm NO_COLOR=1 '$lab' population --dose everolimus=20nM --cells 8000 >page"
  check progress "no bar while it works" grep -q ' of 8000 cells' raw
  check progress_gone "the bar is left" sh -c 'tr "\r" "\n" <raw | tail -n 1 | grep -qv cells'
  # Ctrl-C: the bar goes, nothing is written, the shell sees 130.
  cat >session <<END
trap : INT
'$lab' population --dose everolimus=20nM --cells 100000 >page
echo "code \$?"
END
  { sleep 2 && printf '\003' && sleep 1; } | script -qec 'sh session' /dev/null >raw 2>&1
  check interrupt "$(tail -c 200 raw)" grep -q 'code 130' raw
  check interrupt_nothing "half an answer" [ ! -s page ]
else
  echo "skipped terminal: needs script"
fi

exit $failed
