#!/bin/sh
# The lab program as its users meet it: its tables, its refusals, its screens.
#   tests/check/lab.sh LAB
# Prints "ok NAME" or "FAIL NAME: why" for each case; exit code 1 if any failed.
# sanitized
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016,SC2317
set -u

lab=${1:-${MTOR_BIN:-.}/lab}
[ -x "$lab" ] || { echo "lab.sh: no program '$lab'" >&2 && exit 2; }
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
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  name=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then ok "$name"; else fail "$name" "$why"; fi
}
# Runs lab; leaves its exit code in $code and its words in the files out and err.
run() {
  "$lab" "$@" >out 2>err </dev/null
  code=$?
}
lines() { wc -l <"$1" | tr -d ' '; }

# refuses NAME WORDS ARGUMENTS...: exit code 2, one line "lab: ..." with WORDS on stderr, nothing else
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

# says NAME CODE WORDS ARGUMENTS...: that exit code, and WORDS on stdout
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

cat >two.pathway <<'END'
# Two nodes; the second follows the first.
input  signal = 0.5
node   A tau=10 "follows the signal"
node   B tau=20
drug   blocker = block(IC50=10nM)
input  block = 0
preset bright = signal=1
signal & !block => A [n=1 EC50=0.5]
A => B [n=1 EC50=0.5] (assumption) "A raises B."
END
cat >two_states.pathway <<'END'
default n=4 EC50=0.5 w=1
node low tau=10 start=0.2
node high tau=1 start=0.8
low => low
high => high
END
cat >oscillator.pathway <<'END'
default tau=10 n=8 EC50=0.5 w=1
node A start=0.9
node B
node C
!C => A
A => B
B => C
END
printf 'node A\nnode B\nA => Bb\n' >unknown.pathway
printf 'node A\nnode B\n=> A\n' >no_rule.pathway
printf '' >empty.pathway
printf 'node A\n\000\n' >binary.pathway
cat >words.pathway <<'END'
input  signal = 0.75 "wie viel da ist – für Übung und Größe ein Satz, der länger ist als die Zeile"
node   A tau=10 "folgt dem Signal – für Übung und Größe, ein langer Satz über viele Wörter, der umbrochen wird"
node   B tau=20
preset held = A.hold=0.25
preset many = A.hold=0.25 B.max=0 signal=0.5
preset most = B.max=0.5
preset bright = signal=1
signal => A "A folgt dem Signal."
A => B [n=1] "A raises B."
!A => B "B rises without A."
END
awk 'BEGIN { for (i = 0; i < 60000; ++i) print "# a comment of about thirty characters" }' >huge.pathway

# --- tables ------------------------------------------------------------------------------------

# value COLUMN ROW: of the CSV in `out`; the last row for ROW = last
value() {
  awk -F, -v name="$1" -v row="$2" 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == name) c = i }
    { last = $c } NR == row + 1 && row != "last" { print $c; done = 1; exit }
    END { if (!done) print last }' out
}
# near A B: within 1e-6
near() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a != "" && b != "" && a - b < 1e-6 && b - a < 1e-6) }'; }
above() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a != "" && b != "" && a + 0 > b + 0) }'; }

run run --network two.pathway --until 2h --every 30min --csv
check csv.header "it is '$(head -n 1 out)'" [ "$(head -n 1 out)" = "time,A,B" ]
check csv.rows "$(lines out) lines, expected 6" [ "$(lines out)" = 6 ]
check csv.times "times $(cut -d, -f1 out | tr '\n' ' ')" \
  [ "$(cut -d, -f1 out | tr '\n' ' ')" = "time 0 30 60 90 120 " ]
check csv.line_ends "a carriage return" sh -c '! grep -q "$(printf "\r")" out'
check csv.exact "A after 30 min is $(value A 2)" near "$(value A 2)" 0.475106465816068
run run --network two.pathway --until 50min --every 20min --csv
check csv.last_row "the end is missing" [ "$(cut -d, -f1 out | tail -n 1)" = 50 ]
run run --network two.pathway --until 1h --every 1h --read B --csv
check csv.read "header '$(head -n 1 out)'" [ "$(head -n 1 out)" = "time,B" ]
run run --network two.pathway --until 2h --every 1h --csv \
  --at 1h --hold A=0.25
check run.at "A is $(value A 1), $(value A 2), $(value A last)" [ "$(value A 2)" = 0.25 ]
run run --network two.pathway --until 1h --every 1h --step 60s --method euler --csv
first=$(value A last)
run run --network two.pathway --until 1h --every 1h --step 1min --method exponential_midpoint --csv
check run.method "euler gives the same as exponential_midpoint" [ "$first" != "$(value A last)" ]
check run.method_exact "A is $(value A last)" near "$(value A last)" 0.498760623911667
run steady --network two.pathway --csv
check steady.csv "$(cat out)" [ "$(cut -d, -f1 out | tr '\n' ' ')" = "time 0 " ]
check steady.value "A is $(value A 1), B $(value B 1)" near "$(value B 1)" 0.5
run steady --network two.pathway --preset bright --dose blocker=30nM --csv
check steady.dose "A is $(value A 1)" near "$(value A 1)" 0.25
# A fast node that acts on itself, steeply: it rests at 0.328115, where it is what it leaves.
cat >stiff.pathway <<'END'
node fast tau=0.0001
node slow tau=60
!fast => fast [n=8 EC50=0.3]
fast => slow [w=0.5]
END
run steady --network stiff.pathway --csv
check steady.stiff "fast is $(value fast 1), exit code $code" near "$(value fast 1)" 0.328115
# As much as the lab holds, and one more: the message names the number.
awk 'BEGIN { for (i = 0; i < 2048; ++i) print "node N" i; for (i = 0; i < 8000; ++i) {
  print "N" i % 2048 " & !N" (i * 7 + 1) % 2048 " => N" (i * 3 + int(i / 2048)) % 2048 " [w=0.5]" } }' >full.pathway
run check full.pathway
check full.check "exit code $code: $(cat err)" grep -q '2048 nodes, 0 inputs, 8000 rules' out
run run --network full.pathway --until 10min --every 10min --csv
check full.run "exit code $code: $(cat err)" [ "$(tail -n 1 out | tr ',' '\n' | wc -l)" = 2049 ]
{ cat full.pathway && echo 'node more'; } >more.pathway
run check more.pathway
check full.node "$(cat out err)" grep -q 'more nodes than the capacity.*(this lab holds 2048)' out err
{ cat full.pathway && echo '=> N1 [w=0.1]'; } >more.pathway
run check more.pathway
check full.rule "$(cat out err)" grep -q 'more rules than the capacity.*(this lab holds 8000)' out err
awk 'BEGIN { print "input I = 1\nnode A"; for (i = 0; i < 2049; ++i) print "drug d" i " = I(IC50=1nM)" }' >more.pathway
run check more.pathway
check full.drug "$(cat out err)" grep -q '(this lab holds 1024)' out err
run steady --network two.pathway --knock-out A --csv
check steady.knock_out "B is $(value B 1)" near "$(value B 1)" 0
run steady --network two.pathway --max A=0.5 --csv
check steady.max "B is $(value B 1)" near "$(value B 1)" 0.25
run steady --network two_states.pathway --csv
check steady.follows_time "low $(value low 1), high $(value high 1)" near "$(value high 1)" 1
run steady --network oscillator.pathway --csv
check steady.none "exit code $code, $(cat err)" [ "$code$(lines err)$(lines out)" = 310 ]
says steady.table 0 'largest |dx/dt| * tau' steady
says run.table 0 'everolimus 20nM' run --dose everolimus=20nM
run steady --preset PTEN_loss --from start
tail -n +4 out >from_start
run steady --preset PTEN_loss --from steady
tail -n +4 out >from_steady
check steady.from "the ticks are the same" sh -c '[ -s from_start ] && ! cmp -s from_start from_steady'
says run.states_its_start 0 '(--from steady)' run --until 1h
says run.file_starts 0 '(--from start)' run --until 1h --network two.pathway
says run.event 0 'everolimus washed out' run --dose everolimus=20nM --at 12h --dose everolimus=0
run run --dose everolimus=20nM --csv --until 1h
cp out by_name
run run --dose RAD001=20nM --csv --until 1h
check run.other_name "RAD001 is not everolimus" cmp -s out by_name

run run --preset TSC_loss --dose everolimus=20nM --until 72h --csv
check run.whole "exit code $code, $(lines out) lines" [ "$code$(lines out)" = 0434 ]
check run.whole_end "the last time is $(value time last)" [ "$(value time last)" = 4320 ]
check run.whole_columns "a row with another number of fields" \
  awk -F, 'NR == 1 { n = NF } NF != n { exit 1 } END { exit n < 100 }' out
check run.whole_blocks "S6K1 is $(value S6K1 last)" above 0.1 "$(value S6K1 last)"
check run.whole_spares "EIF4EBP1_P is $(value EIF4EBP1_P last)" above "$(value EIF4EBP1_P last)" 0.3

# --- what makes the cell, and what is done to it -----------------------------------------------

# A mutant is at rest when the drug comes: its first row is the mutant's steady state.
run steady --preset TSC_loss --csv
at_rest=$(value S6K1 1)
run run --preset TSC_loss --dose everolimus=20nM --until 1h --csv
check cell.mutant_rests "S6K1 begins at $(value S6K1 1), not at $at_rest" near "$(value S6K1 1)" "$at_rest"
run run --at 0min --preset TSC_loss --until 1h --csv
check cell.at_0 "behind --at the preset has made the cell" above "$at_rest" "$(value S6K1 1)"
says cell.told 0 'of this cell: preset TSC_loss' run --preset TSC_loss --until 1h
run steady --knock-out RPTOR --csv
check cell.gene_is_input "mTORC1 is $(value mTORC1 1)" near "$(value mTORC1 1)" 0
run steady --dose everolimus=30nM --hold IRS1=@c --csv
held=$(value IRS1 1)
run steady --csv
check cell.held_at_control "IRS1 is $held" near "$held" "$(value IRS1 1)"
refuses bad.at_c "expected a number" steady --max IRS1=@c

# --- compare -----------------------------------------------------------------------------------

run compare --dose everolimus=30nM --csv
check compare.csv "$(head -n 1 out)" [ "$(head -n 1 out)" = node,control,A,A_difference ]
row() { awk -F, -v node="$1" -v k="$2" '$1 == node { print $k }' out; }
check compare.S6K1 "S6K1 is $(row S6K1 3)" above 0.1 "$(row S6K1 3)"
check compare.AKT "AKT moves by $(row AKT 4)" above "$(row AKT 4)" 0.05
check compare.difference "3 less 2 is not 4" awk -F, 'NR > 1 && ($3 - $2 - $4)^2 > 1e-24 { exit 1 }' out
says compare.why 0 'Why does AKT rise under A?' compare --dose everolimus=30nM
check compare.width "a line is too wide" awk 'length > 80 { exit 1 }' out
says compare.same 0 'Nothing of this differs' compare --dose everolimus=0nM
says compare.presets 0 'preset TSC_loss, at rest' compare --preset PTEN_loss --versus --preset TSC_loss
says compare.usual 0 'the cell as it is' compare --preset PTEN_loss
run compare --preset TSC_loss --dose everolimus=20nM --versus --dose sapanisertib=100nM --until 1h,24h --csv
check compare.columns "$(head -n 1 out)" [ "$(head -n 1 out | tr -cd , | wc -c)" = 9 ]
run compare --dose everolimus=30nM --json
check compare.json "no JSON" python3 -c 'import json; d = json.load(open("out")); assert len(d["nodes"]) > 100'
refuses bad.compare_nothing 'nothing to compare' compare
refuses bad.compare_empty 'a setting must follow' compare --dose everolimus=1nM --versus
refuses bad.compare_backwards 'does not lie behind' compare --dose everolimus=1nM --until 2h,1h
refuses bad.compare_at 'compare takes no --at' compare --dose everolimus=1nM --at 2h

# --- aliases and roles -------------------------------------------------------------------------

run steady --dose everolimus=30nM --csv
cp out by_name
for alias in RAD001 rad-001 Afinitor; do
  run steady --dose "$alias=30nM" --csv
  check "alias.$alias" "another drug" cmp -s out by_name
done
says alias.preset 0 'preset hepatocellular' steady --preset hcc
refuses bad.alias "did you mean 'rapamycin'?" steady --dose rapamicin=1nM
run roles
check roles.head "$(sed -n 3p out)" grep -q '^ *role  *loss  *excess$' out
says roles.gene 0 'oncogene' roles MYC
refuses bad.role "did you mean 'PTEN'?" roles PTENN

# --- claims ------------------------------------------------------------------------------------

csv_head=id,kind,verdict,expectation,left,right,difference,effect,direction_share,visible_share
says claims.one 0 'F7    pass  Everolimus takes S6K1 off IRS1' claims F7
check claims.found "no line for AKT" grep -q '^ *yes  AKT  *p 0[.].*>  c 0[.].*[+]0[.].*(0.05)$' out
check claims.run "the run q is not told" grep -q '^ *q: everolimus=30nM IRS1.hold=@c$' out
check claims.summary "no summary" grep -q '^1 claim passed, 0 failed' out
check claims.width "a line is too wide" awk 'length > 80 { exit 1 }' out
check claims.no_escapes "an escape byte" sh -c '! grep -q "$(printf "\033")" out'
check claims.no_progress "something on stderr" [ ! -s err ]
cp out one
run claims f7 F7
check claims.twice "f7 F7 is not F7" cmp -s out one
run claims F
check claims.section "$(grep -c '^F[0-9]' out) claims, expected 9" [ "$(grep -c '^F[0-9]' out)" = 9 ]
check claims.definition "F1 is no definition" grep -q '^F1    definition  ' out
run claims F7 F1 --csv
check claims.csv_head "it is '$(head -n 1 out)'" [ "$(head -n 1 out)" = "$csv_head" ]
check claims.csv_rows "$(lines out) lines, expected 8" [ "$(lines out)" = 8 ]
check claims.csv_fields "a row without ten fields" awk -F, 'NF != 10 { exit 1 }' out
check claims.csv_value "S6K1 fell by $(value difference 1)" above "$(value difference 1)" 0.3
check claims.csv_verdict "it is '$(value verdict 1)'" [ "$(value verdict 1)" = pass ]
check claims.csv_definition "F1 is '$(tail -n 1 out)'" [ "$(tail -n 1 out)" = F1,definition,,,,,,,, ]
run claims --csv
check claims.all "exit code $code, $(awk -F, '$3 == "fail" { print $1 }' out | sort -u | tr '\n' ' ')" \
  [ "$code" = 0 ]
check claims.all_rows "$(cut -d, -f1 out | sort -u | wc -l) ids" \
  sh -c '[ "$(cut -d, -f1 out | sort -u | wc -l)" -gt 150 ]'
run claims --list
check claims.list "no claim, guard or experiment" sh -c 'grep -q "^F7    claim  Everolimus" out &&
  grep -q "^X1 " out && grep -q "^O1 " out'
check claims.list_width "a line is too wide" awk 'length > 80 { exit 1 }' out
refuses claims.unknown "there is no claim 'F77', did you mean 'F7'?" claims F77
refuses claims.unknown_section "there is no claim 'ZZZ'" claims ZZZ
refuses claims.no_network "there is no 'two.claims'" claims --network two.pathway
refuses claims.list_csv 'do not go together' claims --list --csv

# --- names and texts ---------------------------------------------------------------------------

says list.drugs 0 RAD001 list drugs
says list.nodes 0 'S6K1' list nodes
says list.rules 0 '!S6K1 => IRS1' list rules
says list.file 0 'A raises B. (assumption)' list rules --network two.pathway
# Letters beyond ASCII are one column each, also where a line is broken and where it is filled up.
run list nodes --network words.pathway
check list.wraps "$(cat out)" [ "$(cat out)" = '  A                      tau 10min folgt dem Signal – für Übung und Größe, ein
                                   langer Satz über viele Wörter, der umbrochen
                                   wird
  B                      tau 20min' ]
# A bar of thirty steps from 0 to 1; the tick is the start level.
run steady --network words.pathway --hold A=0.5 --max B=0.1
check steady.bars "$(cat out)" [ "$(sed -n '/^[AB] /p' out)" = 'A  |##############...............  0.5000  +0.50
B  |#............................  0.0750  +0.07' ]
says settings.told 0 'A held at 0.25, at rest' compare --network words.pathway --hold A=0.25
run list presets --network words.pathway
check list.settings "$(cat out)" grep -q '^  many  *A.hold=0.25 B.max=0 signal=0.5$' out
# What the review of a model reads in its file: whence it is, and every sentence.
run export --format sbml-qual --network words.pathway
for sentence in 'A level is 1 where the activity' '>wie viel da ist – ' '>A folgt dem Signal.<' '>A raises B. B rises without A.<'; do
  check "sbml-qual.$sentence" "it does not say so" grep -qF "$sentence" out
done
says check.fine 0 '2 nodes, 2 inputs, 2 rules, 1 drug, 1 preset' check two.pathway
says check.place 1 'unknown.pathway:3:6: error: ' check unknown.pathway
says check.found 1 "'Bb'" check unknown.pathway
says check.warning 0 "no_rule.pathway:2:6: warning: node 'B'" check no_rule.pathway
says help.overview 0 'lab run' help
says help.run 0 '--until' help run
says help.option 0 '--until' run --help
says help.alone 0 'lab steady' --help
says version 0 'lab ' --version

# --- refusals ----------------------------------------------------------------------------------

refuses bad.screen_json 'screen takes no --json' screen -o rows.csv --json
refuses bad.command "unknown command 'frobnicate'" frobnicate
refuses bad.command_near "did you mean 'run'?" rnu
refuses bad.option "did you mean '--dose'?" run --dsoe everolimus=20nM
refuses bad.option_elsewhere 'steady takes no --at' steady --at 2h
refuses bad.missing_value '--dose needs a value' run --dose
refuses bad.extra_word "unexpected 'more'" run more
refuses bad.drug "did you mean 'everolimus'?" run --dose everolimsu=20nM
refuses bad.input "did you mean 'growth_factor'?" run --set growth_factr=0.3
refuses bad.preset "did you mean 'PTEN_loss'?" run --preset PTEN_lost
refuses bad.node "did you mean 'AKT'?" run --knock-out AKTT
refuses bad.kind 'is a node, not an input' run --set AKT=0.3
refuses bad.read 'no node' run --read AKT,nothing_like_it
refuses bad.equals 'expected DRUG=20nM' run --dose everolimus
refuses bad.dose_unit 'needs a unit' run --dose everolimus=20
refuses bad.dose_nan 'expected a number' run --dose everolimus=nannM
refuses bad.dose_infinite 'expected a number' run --dose everolimus=infnM
refuses bad.dose_negative 'cannot be negative' run --dose everolimus=-20nM
refuses bad.dose_absurd 'more than' run --dose everolimus=1e300nM
refuses bad.from "--from: expected steady or start, found 'begin'" run --from begin
refuses bad.level_nan 'expected a number' run --set growth_factor=nan
refuses bad.level_range 'does not lie in [0,1]' run --hold AKT=1.5
refuses bad.time_unit 'needs a unit' run --until 24
refuses bad.time_negative 'cannot be negative' run --until -1h
refuses bad.time_absurd 'longer' run --until 1e99d
refuses bad.time_nan 'expected a number' run --at nan --dose everolimus=1nM
refuses bad.step '--step' run --step 0min
for option in --step --until --every; do
  refuses "bad.zero$option" "$option: it must be above 0" run $option 0h
done
refuses bad.steps 'steps' run --until 100000d --step 1s
refuses bad.rows 'rows' run --until 10000d --every 1s
refuses bad.at_behind 'behind' run --until 1h --at 2h --dose everolimus=1nM
refuses bad.method "did you mean 'rk4'?" run --method rk5
refuses bad.no_file 'cannot read' run --network nowhere.pathway
refuses bad.folder 'cannot read' run --network .
refuses bad.empty 'is empty' steady --network empty.pathway
refuses bad.binary 'is no text' check binary.pathway
refuses bad.huge 'larger than 2 MB' check huge.pathway
refuses bad.network 'unknown.pathway:3:6: ' run --network unknown.pathway
refuses bad.check_alone 'lab check FILE' check
refuses bad.control_characters '?[31m' "$(printf 'x\033[31m')"

if [ -c /dev/full ]; then
  "$lab" run --csv >/dev/full 2>err </dev/null
  code=$?
  check disk_full "exit code $code, $(cat err)" [ "$code$(lines err)" = 21 ]
fi
"$lab" run --csv --every 1min --until 10d 2>err </dev/null | head -n 1 >out
check broken_pipe "$(cat err)" [ ! -s err ]

# --- snapshot ----------------------------------------------------------------------------------

run
check snapshot.code "exit code $code" [ "$code" = 0 ]
check snapshot.columns "$(sed -n 3p out)" grep -q 'control .*everolimus .*sapanisertib .*gedatolisib' out
for node in mTORC1 S6K1 EIF4EBP1_P mTORC2 AKT_S473 AKT ERK proliferation tumour_growth; do
  check "snapshot.$node" "no such row" grep -q "^$node  *[#.]" out
done
# Fields of a row: name, then bar and level of the control; bar, level and difference of each drug.
check snapshot.rises "$(grep '^AKT ' out)" awk '$1 == "AKT" && $6 ~ /^[+]0[.]/ { found = 1 }
  END { exit !found }' out
check snapshot.falls "$(grep '^AKT ' out)" awk '$1 == "AKT" && $NF ~ /^-0[.]/ { found = 1 }
  END { exit !found }' out
check snapshot.reason "the rule is missing" grep -q '!S6K1 => IRS1' out
check snapshot.source "its source is missing" grep -q '(73,' out
check snapshot.advice "the last line is '$(tail -n 1 out)'" sh -c 'tail -n 1 out | grep -qi "no treatment advice"'
check snapshot.width "a line is too wide" awk 'length > 80 { exit 1 }' out
check snapshot.no_escapes "an escape byte" sh -c '! grep -q "$(printf "\033")" out'
check snapshot.ascii "a byte beyond ASCII" sh -c '! LC_ALL=C grep -q "[^ -~]" out'
LC_ALL=C.UTF-8 "$lab" >out </dev/null
check snapshot.utf8 "no block characters" grep -q '█' out

# --- draws: several cells at once, each with its own constants; one that was left out would not hold ---
"$lab" claims F7 >out
check claims.every_draw "$(grep robust: out)" grep -q 'robust: right direction in 100 %, .* of 200 draws' out

# --- bars: every length, in eighths of a cell where there are blocks for them ---
awk 'BEGIN { for (k = 0; k <= 40; ++k) print "node N" k " start=" k / 40; for (k = 0; k <= 40; ++k) print "N" k " => N" k }' >bars.pathway
for k in 0 5 10 15 20 25 30 35 36; do  # five a row fit
  names=N$k,N$((k + 1)),N$((k + 2)),N$((k + 3)),N$((k + 4))
  for locale in C.UTF-8 C; do
    LC_ALL=$locale "$lab" run --network bars.pathway --until 1min --read "$names" |
      awk '$1 == "0" { for (i = 3; i <= NF; i += 2) print $i }' >bars
    awk -v k="$k" -v blocks="$locale" 'BEGIN {
      split(blocks == "C" ? "#" : "█ ▏ ▎ ▍ ▌ ▋ ▊ ▉", part, " ")
      for (n = k; n < k + 5; ++n) {
        bar = ""
        full = blocks == "C" ? int((n + 4) / 8) : int(n / 8)
        for (i = 0; i < 5; ++i) bar = bar (i < full ? part[1] : i > full || blocks == "C" || n % 8 == 0 ? (blocks == "C" ? "." : "·") : part[n % 8 + 1])
        print bar
      }
    }' >expected
    check "bars.$locale.$k" "$(diff bars expected)" cmp -s bars expected
  done
done

# --- live screen -------------------------------------------------------------------------------

# live NAME=VALUE... -- KEYS...: runs lab $arguments at a terminal of 80 x 24 and presses the keys, one a
# second (CONT is no key: it lets a program go on that was stopped); what the terminal got, without escapes and carriage returns, is in `out`, all of it in `raw`.
arguments=
live() {
  settings=
  while [ "$1" != -- ]; do settings="$settings $1" && shift; done
  shift
  cat >session <<END
trap : INT
trap '' TSTP
stty rows 24 cols 80
before=\$(stty -g)
sh -c 'echo \$\$ >pid && exec "\$@"' - env TERM=xterm $settings '$lab' $arguments
echo "code \$?"
[ "\$before" = "\$(stty -g)" ] && echo restored
END
  {
    for key in "$@"; do
      sleep 1
      case $key in
        CONT) ps -o stat= -p "$(cat pid)" >state && kill -s CONT "$(cat pid)" ;;
        *) printf '%b' "$key" ;;
      esac
    done
    sleep 0.5
  } |
    script -qec 'sh session' /dev/null >raw 2>&1
  escape=$(printf '\033')
  sed -e "s/$(printf '\r')//g" -e "s/$escape\[H/\\
/g" -e "s/$escape\[[0-9;?]*[A-Za-z]//g" raw >out
}

# terminal COMMAND: at a terminal of its own; what that got is in `raw`
terminal() {
  script -qec "$1" /dev/null >raw 2>&1 </dev/null
}

if script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
  terminal "env TERM=xterm NO_COLOR=1 '$lab' claims F7"
  check claims.no_colour "an escape byte with NO_COLOR" sh -c '! grep -q "$(printf "\033")" raw'
  terminal "env TERM=xterm '$lab' claims F7"
  check claims.colour "no colour" grep -q "$(printf '\033')\\[36mpass" raw
  terminal "env TERM=xterm NO_COLOR=1 '$lab' claims >page"
  check claims.progress "no bar while it works" grep -q ' of 200 draws' raw
  # What is left on the line: the bytes behind the last carriage return.
  check claims.progress_gone "the bar is left" sh -c 'tr "\r" "\n" <raw | tail -n 1 | grep -qv draws'
  # A stiff network: a hundred million steps. Interrupted, it leaves nothing behind on the line.
  terminal "env TERM=xterm timeout -s INT 4 '$lab' run --network stiff.pathway --until 4000min --step 0.003s"
  check run.progress "no bar while it works" grep -q ' of 1000 thousandths of the time' raw
  check run.progress_gone "the bar is left" sh -c 'tr "\r" "\n" <raw | tail -n 1 | grep -qv thousandths'
  live LC_ALL=C NO_COLOR=1 -- 1 + + '?' x q
  levels=$(awk '$1 == "AKT" { print $3 }' out)
  check live.screen "no read-outs" [ -n "$levels" ]
  check live.faster "the key + changes nothing: $(grep -o '1 s = [^ ]*' out | sort -u | tr '\n' ' ')" \
    [ "$(grep -o '1 s = [^ ]*' out | sort -u | wc -l)" = 3 ]
  check live.rises "AKT went from $(echo "$levels" | head -n 1) to $(echo "$levels" | tail -n 1)" \
    above "$(echo "$levels" | tail -n 1)" "$(echo "$levels" | head -n 1)"
  check live.toggles "everolimus is not switched on" grep -q '1 \[x\] everolimus' out
  check live.reason "no rule is given" grep -q '=> ' out
  check live.help "the key ? shows nothing" grep -q 'Press any key' out
  check live.quits "exit code" grep -q '^code 0' out
  check live.restores "the terminal's settings changed" grep -q '^restored' out
  check live.leaves "the first screen is not shown again" grep -q "$(printf '\033')\\[?1049l" raw
  check live.outcome "tumour_growth is not shown" grep -q '^. tumour_growth ' out
  check live.no_colour "a colour with NO_COLOR" sh -c '! grep -q "$(printf "\033")\[[1-9][0-9;]*m" raw'
  check live.width "a line is too wide" awk 'length > 79 { exit 1 }' out
  live LC_ALL=C NO_COLOR=1 -- g a - ' ' q
  check live.slower "the key - changes nothing" [ "$(grep -o '1 s = [^ ]*' out | sort -u | wc -l)" = 2 ]
  check live.surrounding "no input is lowered" grep -q 'g \[x\] growth_factor  0.1 low' out
  check live.surrounding_other "energy is lowered too, or amino acids are not" sh -c 'grep -q "a \[x\] amino_acids .*low" out && ! grep -q "e \[x\]" out'
  check live.pauses "the key of a blank does not stop the time" grep -q '^The mTOR.* paused ' out
  live LC_ALL=C -- 1 q
  check live.colour "no colour" grep -q "$(printf '\033')\\[[1-9][0-9;]*m" raw
  live LC_ALL=C NO_COLOR=1 -- p 1 P n q
  check live.preset "no preset is named" grep -q '^p cell 1 of [0-9]*: PTEN_loss  No PTEN' out
  check live.pages "no second page of drugs" grep -q 'next drugs (2 of' out
  check live.on_elsewhere "the first page's drug is not told" grep -q 'on: everolimus' out
  live LC_ALL=C -- '\003' ' '
  check live.interrupt "the terminal is not put back" grep -q '^restored' out
  # Ctrl-Z gives the terminal back and stops; going on, the screen is there again.
  live LC_ALL=C NO_COLOR=1 -- 1 '\032' CONT '?' q q
  check live.stops "it is '$(cat state)' behind Ctrl-Z" grep -q '^T' state
  check live.goes_on "it came $(grep -o "$(printf '\033')\[?1049h" raw | wc -l) times" \
    [ "$(grep -o "$(printf '\033')\[?1049h" raw | wc -l)" = 2 ]
  check live.goes_on_working "no help behind it" grep -q 'Press any key' out
  check live.stopped_restores "the terminal is not put back" grep -q '^restored' out
  # What a preset without a sentence does, in words.
  arguments='live --network words.pathway'
  live LC_ALL=C NO_COLOR=1 -- p p p p q
  arguments=
  check live.held "$(grep '^p cell 1' out | head -n 1)" grep -q '^p cell 1 of 4: held  A held at 0.25 *$' out
  check live.many "$(grep '^p cell 2' out | head -n 1)" grep -q '^p cell 2 of 4: many  A held at 0.25, no B, signal = 0.5 *$' out
  check live.most "$(grep '^p cell 3' out | head -n 1)" grep -q '^p cell 3 of 4: most  B at most 0.5 *$' out
  check live.input "$(grep '^p cell 4' out | head -n 1)" grep -q '^p cell 4 of 4: bright  signal = 1: wie viel da ist – für Übung und Größe ein Sa$' out
  sed 's/rows 24 cols 80/rows 20 cols 60/' session >smaller
  { sleep 1 && printf q && sleep 0.5; } | script -qec 'sh smaller' /dev/null >raw 2>&1
  check live.small "it does not say what it needs" grep -q '80 x 24' raw
  live LC_ALL=C TERM=dumb -- ''
  check live.dumb "an escape byte on a dumb terminal" sh -c '! grep -q "$(printf "\033")" raw'
  check live.dumb_snapshot "no snapshot" grep -q '!S6K1 => IRS1' out
else
  echo "skipped live: needs script"
fi

# Names that Antimony takes for something else, and what takes too many words to say.
printf 'node gamma\nnode power\n=> gamma\ngamma => power\n' >words.pathway
run export --format antimony --network words.pathway
check antimony.words "gamma and power keep their names" sh -c "grep -q \"'gamma' is written gamma_\" err && grep -q \"'power' is written power_\" err && grep -q \"power_' =\" out"
refuses refuse.long "..." run --dose "$(printf '%70000s' '' | tr ' ' x)=1nM"
check refuse.short "the line is as long as the word" test "$(wc -c <err)" -lt 500
refuses refuse.control '?31m' run --set "$(printf 'A\302\23331m')"
check refuse.control_bytes 'a control character is told' sh -c '! LC_ALL=C grep -q "$(printf "\233")" err'

exit $failed
