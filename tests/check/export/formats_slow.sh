#!/bin/sh
# lab export --format text, json, netflux, sif and dot: the text means the same, the JSON keeps its schema,
# Netflux's own formulas give our time courses, Graphviz draws; and what lab export refuses.
# once: the files do not depend on the compiler
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2010,SC2016,SC2086 # names of our own; sh -c programs; lists of options
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
here=$MTOR_ROOT/tests/export
[ -x "$lab" ] || { echo "export/formats_slow.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2

failed=0
missing=
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
not() { ! "$@"; }
"$MTOR_CXX" -std=c++20 -O1 -I "$MTOR_ROOT/include" "$here/networks.cpp" -o networks || exit 1

# --- text: reading what was written is the identity on meaning ---

# same NAME FILE|built-in OPTIONS
same() {
  "$lab" export --format text $3 >"$1.text"
  ./networks same "$2" "$1.text" >found
  check "text.$1" "$(head -n 3 found)" [ $? = 0 ]
  "$lab" export --format text --network "$1.text" >again
  check "text.$1.canonical" "$(cmp again "$1.text" 2>&1)" cmp -s again "$1.text"
}
same whole built-in ''
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  ./networks write $seed >random_$seed
  same "random_$seed.seed_$seed" random_$seed "--network random_$seed"
done
sed 's/^!S6K1 => IRS1/S6K1 => IRS1/' whole.text >wrong
check can_fail.sign "not found out" not ./networks same built-in wrong
sed 's/^node S6K1 tau=6/node S6K1 tau=6.01/' whole.text >wrong
check can_fail.tau "not found out" not ./networks same built-in wrong
sed 's/(Shah2004)//; s/, Shah2004//' whole.text >wrong
check can_fail.source "not found out" not ./networks same built-in wrong
# What the command line sets is in the text: the same course, to the bit, without the settings.
set -- --preset KRAS_mutant --dose gedatolisib=30nM --knock-out S6K1 --hold IRS1=0.4 --max RHEB=0.5 --set energy=0.3
"$lab" export --format text "$@" >baked
"$lab" run --csv --from start --until 6h "$@" >expected
"$lab" run --csv --until 6h --network baked >found
check text.settings "$(awk -v most=1e-12 -f "$here/close.awk" expected found)" \
  awk -v most=1e-12 -f "$here/close.awk" expected found
"$lab" export --format text --from steady --dose everolimus=20nM >baked
"$lab" run --csv --until 6h --dose everolimus=20nM >expected
"$lab" run --csv --until 6h --network baked >found
check text.steady "$(awk -v most=1e-12 -f "$here/close.awk" expected found)" \
  awk -v most=1e-12 -f "$here/close.awk" expected found

# --- sif and dot: the arrows of the rules ---

"$lab" list rules | awk '/=>/ && !/^ / {
  split($0, side, "=>"); gsub(/ /, "", side[2]); n = split(side[1], term, "&")
  for (i = 1; i <= n; i++) {
    t = term[i]; gsub(/ /, "", t)
    if (t != "") print (sub(/^!/, "", t) ? "inhibits" : "activates"), t, side[2]
  } }' | sort -u >expected
"$lab" export --format sif >whole.sif
awk -F '\t' 'NF == 3 { print $2, $1, $3 }' whole.sif | sort >found
check sif "$(diff expected found | head -n 3)" cmp -s expected found
"$lab" export --format dot >whole.dot
sed -n 's/^  "\(.*\)" -> "\([^"]*\)" \[.*\(#......\).*/\3 \1 \2/p' whole.dot |
  sed 's/^#b3261e/inhibits/; s/^#2a7a3f/activates/' | sort >found
check dot.arrows "$(diff expected found | head -n 3)" cmp -s expected found
check dot.bars "$(grep -c arrowhead=tee whole.dot)" [ "$(grep -c arrowhead=tee whole.dot)" = "$(grep -c inhibits expected)" ]
printf 'module m "x"\nnode A "a \\"\ninput B = 1 "<b>\\n"\n!B => A "\\\\"\nnode graph\nnode edge\ngraph => edge\n' >odd
if command -v neato >/dev/null 2>&1 && command -v dot >/dev/null 2>&1; then
  "$lab" export --format dot --network odd >odd.dot
  "$lab" export --format dot --module core >core.dot
  for file in whole odd core; do
    dot -Tplain $file.dot >plain 2>err
    check "dot.$file" "$(cat err)" [ $? = 0 ]
    check "dot.$file.silent" "$(cat err)" [ ! -s err ]
  done
  dot -Tplain whole.dot 2>/dev/null | awk '$1 == "node" { print $2 }' | tr -d '"' | sort >found
  "$lab" list nodes | awk '/^  [A-Za-z]/ { print $1 }' >names
  "$lab" list inputs | awk '/^  [A-Za-z]/ { print $1 }' >>names
  sort names >expected
  check dot.names "$(diff expected found | head -n 3)" cmp -s expected found
  neato -Tplain core.dot >plain 2>err
  check neato "$(cat err)" [ $? = 0 ]
  check neato.silent "$(cat err)" [ ! -s err ]
else
  missing="$missing Graphviz"
fi

# --- xgmml: well-formed, and as Cytoscape's reader wants it: ids, labels, types it knows; the same arrows ---

"$lab" export --format xgmml >whole.xgmml
cat >xgmml.py <<'PY'
import sys, xml.etree.ElementTree as ET
graph = ET.parse(sys.argv[1]).getroot()
x = "{http://www.cs.rpi.edu/XGMML}"
assert graph.tag == x + "graph" and graph.get("directed") == "1" and graph.get("label")
types = {"string": str, "real": float, "integer": int}
names = {n.get("id"): n.get("label") for n in graph.iter(x + "node")}
assert len(names) == len(set(names.values())) == len(graph.findall(x + "node"))
for item in list(graph.iter(x + "node")) + list(graph.iter(x + "edge")):
    atts = {a.get("name"): types[a.get("type")](a.get("value")) for a in item.findall(x + "att")}
    if item.tag == x + "edge":
        assert item.get("label") and 0 <= atts["weight"] <= 1
        print(atts["interaction"], names[item.get("source")], names[item.get("target")])
PY
/usr/bin/python3 xgmml.py whole.xgmml 2>err | sort >found
awk -F '\t' 'NF == 3 { print $2, $1, $3 }' whole.sif | sort >expected
check xgmml "$(tail -n 1 err; diff expected found | head -n 3)" cmp -s expected found
"$lab" export --format xgmml --network odd >odd.xgmml
check xgmml.odd "$(/usr/bin/python3 xgmml.py odd.xgmml 2>&1 | tail -n 1)" [ "$(/usr/bin/python3 xgmml.py odd.xgmml | wc -l)" = 2 ]
sed '0,/activates/s/value="activates"/value="inhibits"/' whole.xgmml >wrong.xgmml
/usr/bin/python3 xgmml.py wrong.xgmml | sort >wrong
check can_fail.xgmml "not found out" not cmp -s wrong found

# --- cellnopt: read back as CellNOptR does, the rules are those of the network ---

cat >cellnopt.py <<'PY'
import json, re, subprocess, sys
lab, sif, *network = sys.argv[1:]
rows = [line.split("\t") for line in open(sif)]
assert all(len(r) == 3 and r[1] in ("1", "-1") for r in rows)
rows = [(a, sign == "-1", b.strip()) for a, sign, b in rows]
ands = {n for r in rows for n in (r[0], r[2]) if re.search(r"(^[aA][nN][dD]\d+$)", n)}
assert not any(inhibits and a[:3] in ("and", "AND") for a, inhibits, _ in rows)
found = [(frozenset([(a, i)]), b) for a, i, b in rows if not ands & {a, b}]
for n in ands:
    (target,) = [b for a, i, b in rows if a == n and not i]
    found.append((frozenset((a, i) for a, i, b in rows if b == n), target))
data = json.loads(subprocess.run([lab, "export", "--format", "json", *network], capture_output=True).stdout)
expected = [(frozenset((t["name"], t["inhibits"]) for t in r["terms"]), r["target"]) for r in data["rules"] if r["terms"]]
said = dict(p.split("=") for p in open("renamed").read().split())
expected = [(frozenset((said.get(a, a), i) for a, i in t), said.get(b, b)) for t, b in expected]
key = lambda rule: (sorted(rule[0]), rule[1])
assert sorted(map(key, found)) == sorted(map(key, expected)), (found, expected)
PY
: >renamed
"$lab" export --format cellnopt >whole.sif 2>err
alone=$("$lab" export --format text | grep -c '^=>')
check cellnopt.whole.told "$(cat err)" [ "$(cat err)" = "lab: $alone rules without regulators are left out: an arrow needs a beginning" ]
check cellnopt "$(/usr/bin/python3 cellnopt.py "$lab" whole.sif 2>&1 | tail -n 1 | cut -c1-300)" /usr/bin/python3 cellnopt.py "$lab" whole.sif
printf 'node and1\nnode AND_gate\nnode rcnX\n!and1 => AND_gate\nand1 & !AND_gate => rcnX\nrcnX => and1\n=> rcnX [w=0.2]\n' >ands
"$lab" export --format cellnopt --network ands >ands.sif 2>err
sed -n "s/^lab: '\(.*\)' is written \(.*\): it would be.*/\1=\2/p" err >renamed
check cellnopt.names "$(cat err; /usr/bin/python3 cellnopt.py "$lab" ands.sif --network ands 2>&1 | tail -n 1)" /usr/bin/python3 cellnopt.py "$lab" ands.sif --network ands
check cellnopt.told "$(cat err)" [ "$(grep -c 'taken for an AND node' err)$(grep -c '1 rules without regulators' err)" = 31 ]

# --- maboss: read back, the functions are those of bnet, and it begins where the cell does ---

cat >rules.py <<'PY'
import re, sys
text = open(sys.argv[1]).read()
rules = sorted((sorted(t.strip() for t in left.split("&")), right) for left, right in re.findall(r"^([\w !&]*)=> (\w+)", text, re.M))
print(*rules, sep="\n")
PY
"$lab" export --format maboss --preset PTEN_loss --from steady -o whole.bnd 2>err
"$lab" export --format bnet --preset PTEN_loss >whole.bnet
"$lab" import whole.bnd >from_maboss 2>told
"$lab" import whole.bnet >from_bnet 2>/dev/null
/usr/bin/python3 rules.py from_maboss >found
/usr/bin/python3 rules.py from_bnet | grep -v "^(\[''\]" >expected # inputs are constants there
grep -v "^(\[''\]" found >driven
check maboss.functions "$(diff expected driven | head -n 3)" cmp -s expected driven
check maboss.functions.all "$(wc -l <driven) rules" [ "$(wc -l <driven)" -gt 100 ]
sed -n 's/^\([A-Za-z0-9_]*\)\.istate = 1;/\1/p' whole.cfg | sort >expected
sed -n 's/^node \([A-Za-z0-9_]*\) start=1.*/\1/p; s/^input \([A-Za-z0-9_]*\) = 1.*/\1/p' from_maboss | sort >found
check maboss.begins "$(diff expected found | head -n 3)" cmp -s expected found
check maboss.begins.all "$(wc -l <found)" [ "$(wc -l <found)" -gt 20 ]
printf 'node Or tau=4\nnode B\ninput And = 1\nAnd => Or\n!Or => B\n' >words
"$lab" export --format maboss --network words -o words.bnd 2>err
check maboss.names "$(cat err)" [ "$(grep -c 'a word of MaBoSS' err)$(grep -c '^.rate_Or_ = 0.25;' words.cfg)" = 21 ]

# --- json ---

"$lab" export --format json >whole.json
"$lab" export --format json --network odd --hold A=0.5 >odd.json
for file in whole odd; do
  check "json.$file" "$(/usr/bin/python3 -m json.tool $file.json 2>&1 >/dev/null)" /usr/bin/python3 -m json.tool $file.json
done
if /usr/bin/python3 -c 'import jsonschema' 2>/dev/null; then
  cat >validate.py <<'PY'
import json, sys, jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
data = json.load(open(sys.argv[2], encoding="utf-8"))
jsonschema.validate(data, schema)
signals = {s["name"] for s in data["nodes"] + data["inputs"]}
assert len(signals) == len(data["nodes"]) + len(data["inputs"])
for rule in data["rules"]:
    assert rule["target"] in signals and all(t["name"] in signals for t in rule["terms"]), rule
for picture in data["pictures"].values():
    assert set(picture) <= signals
keys = {r["key"] for r in data["references"]}
if data["references"]:
    for things in ("rules", "drugs", "presets", "nodes", "inputs"):
        for thing in data[things]:
            assert set(thing["sources"]) <= keys, thing
PY
  schema=$MTOR_ROOT/examples/lab/export/export.schema.json
  for file in whole odd; do
    check "json.$file.schema" "$(/usr/bin/python3 validate.py "$schema" $file.json 2>&1 | tail -n 1)" \
      /usr/bin/python3 validate.py "$schema" $file.json
  done
  sed 's/"EC50": 0.3,/"EC50": 1.3,/' whole.json >wrong.json
  check can_fail.schema "not found out" not /usr/bin/python3 validate.py "$schema" wrong.json
  check json.pictures "no AKT in the core's picture" /usr/bin/python3 -c \
    'import json; p = json.load(open("whole.json"))["pictures"]; assert len(p) >= 6 and 0 < p["core"]["AKT"][1] < 722'
else
  missing="$missing jsonschema"
fi

# --- netflux ---

set -- --dose everolimus=20nM --preset PTEN_loss --hold IRS1=0.4
"$lab" export --format netflux "$@" -o net.csv 2>told
check netflux.csv "$(ls)" [ -s net_species.csv -a -s net_reactions.csv ]
check netflux.csv.width "rows differ in width" /usr/bin/python3 -c 'import csv
for s in "species", "reactions":
    assert len({len(r) for r in csv.reader(open(f"net_{s}.csv", encoding="utf-8"))}) == 1'
check netflux.csv.formula "$(cat told)" grep -q "a spreadsheet takes '=> A' in a csv for a formula" told
if command -v soffice >/dev/null 2>&1; then # LibreOffice itself: every cell of the workbook as it was
  "$lab" export --format netflux "$@" -o office.xlsx 2>/dev/null
  soffice --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
    office.xlsx >/dev/null 2>&1
  check netflux.office "$(ls office*)" /usr/bin/python3 -c 'import csv
for s in "species", "reactions":
    a, b = (list(csv.reader(open(f, encoding="utf-8"))) for f in (f"net_{s}.csv", f"office-{s}.csv"))
    number = lambda c: f"{float(c):.12g}" if c.replace(".", "").replace("e-", "").isdigit() else c
    assert [[number(c) for c in r] for r in a] == [[number(c) for c in r] for r in b]'
else
  missing="$missing LibreOffice"
fi
if /usr/bin/python3 -c 'import numpy, scipy' 2>/dev/null; then
  "$lab" run --csv --from start --method rk4 --step 3s --every 30min --until 8h "$@" >ours
  # netflux NAME FILE: its formulas, with EC50 a hair off its pole, give our course
  netflux() {
    /usr/bin/python3 "$here/netflux.py" "$2" 480 30 >theirs 2>err
    awk -v most=1e-6 -f "$here/close.awk" ours theirs >apart
    status=$?
    check "netflux.$1" "$(cat apart; tail -n 1 err)" [ $status = 0 ]
    cat apart
  }
  netflux csv.course net
  # Names that its readers cut or mistake: the beginning of another, a word of their code, AND, NOT.
  cat >traps <<'END'
node A
node AB tau=3
node x tau=2
node tau start=0.3
node NOTCH1
node RAND
node end
node y
input In = 0.9
In => A [w=0.9]
In => AB [w=0.4]
In & !AB => x
A & !AB => tau [w=0.8 n=2]
x & tau & !y => NOTCH1
!NOTCH1 & In => RAND [w=0.7]
RAND => end
end & !A => y
END
  "$lab" export --format netflux --network traps -o traps.csv 2>told
  "$lab" run --csv --from start --method rk4 --step 3s --every 30min --until 8h --network traps >all
  cp ours kept_course
  mv all ours
  netflux traps.course traps
  mv kept_course ours
  check netflux.traps.told "$(cat told)" grep -q "^lab: 'AB' is written .*: in 'A & !AB => tau' Netflux would negate 'A' too" told
  check netflux.traps.all_told "$(cat told)" [ "$(grep -c 'is written' told)" = 6 ]
  "$lab" export --format netflux "$@" -o net.xlsx 2>err
  "$lab" export --format netflux "$@" -o again.xlsx 2>/dev/null
  check netflux.xlsx.same "it differs from one second to the next" cmp -s net.xlsx again.xlsx
  check netflux.xlsx.whole "$(unzip -tq net.xlsx 2>&1)" /usr/bin/python3 -c \
    'import zipfile; assert zipfile.ZipFile("net.xlsx").testzip() is None'
  if /usr/bin/python3 -c 'import openpyxl' 2>/dev/null; then
    netflux xlsx.course net.xlsx
  else
    missing="$missing openpyxl"
  fi
  sed 's/\(AKT & !BCL2_inhibitor => BCL2\),0.9/\1,0.8/' net_reactions.csv >wrong_reactions.csv
  cp net_species.csv wrong_species.csv
  /usr/bin/python3 "$here/netflux.py" wrong 480 30 >theirs
  check can_fail.netflux "not found out" not awk -v most=1e-6 -f "$here/close.awk" ours theirs
else
  missing="$missing scipy"
fi

# --- what it refuses: exit code 2, one line, no file ---

# refuses NAME WORDS ARGUMENTS...
refuses() {
  name=$1 words=$2
  shift 2
  "$lab" export "$@" >out 2>err </dev/null
  code=$?
  check "refuse.$name" "exit code $code, $(head -c 200 err)" \
    [ "$code$(grep -c '^lab: ' err)$(wc -l <err | tr -d ' ')" = 211 ]
  check "refuse.$name.words" "$(cat err)" grep -qF -e "$words" err
  check "refuse.$name.silent" "it wrote to stdout" [ ! -s out ]
}
refuses near "did you mean 'sbml'" --format smbl
refuses far 'there is c, micropython, makecode, sbml, antimony, omex, python, matlab, sbml-qual, bnet, maboss, sif, cellnopt, xgmml, dot, netflux, json, text' --format spreadsheet
refuses drug "did you mean 'everolimus'" --format sbml --dose everolimsu=2nM
refuses settings 'sif takes no settings' --format sif --dose everolimus=2nM
refuses beginning 'dot takes no --from steady' --format dot --from steady
refuses number 'sbml takes no --number' --format sbml --number q1_15
refuses step 'text takes no --step' --format text --step 1min
refuses at 'bnet takes no --at' --format bnet --at 3h --dose everolimus=2nM
refuses at_hold "'S6K1' is held from 3h on, and no parameter says so" --format omex --at 3h --hold S6K1=0.5
refuses until 'sbml takes no --until, --every and --read' --format sbml --until 3h
refuses every 'no multiple of --every 7min' --format omex --until 1h --every 7min
refuses sheets '-o NAME.xlsx' --format netflux
refuses maboss '-o NAME.bnd' --format maboss
refuses sheets.ending '-o NAME.xlsx' --format netflux -o net.ods
refuses exists "'net_species.csv' exists" --format netflux -o net.csv
refuses nowhere "cannot write 'no/such_species.csv'" --format netflux -o no/such.csv
printf 'node A start=0.8\n=> A\n' >high
refuses above "above its max" --format text --network high --max A=0.5
printf 'node A\nnode B\nA => B [n=2 EC50=0.9]\n' >bad
refuses root "'A => B' has EC50^n above 1/2" --format netflux --network bad -o bad.csv
printf 'node A\nnode B\nA => B [n=1000 EC50=0.1]\n' >bad
refuses pole "'A => B' has EC50^n = 0" --format sbml --network bad
printf 'node A tau=1\nnode B\n!B => A [n=3]\nA => B [n=3]\n!A & !B => B' >turns
for format in sbml bnet json; do
  "$lab" export --format $format -o kept --force >/dev/null 2>&1
  cp kept before
  refuses "$format.exists" "'kept' exists" --format $format -o kept
  check "refuse.$format.kept" "it changed" cmp -s kept before
done
check nothing_left "$(ls | grep 'new$')" sh -c '! ls | grep -q "\.new$" && ! ls | grep -q "^bad_"'
(
  trap '' XFSZ
  ulimit -f 1
  "$lab" export --format sbml -o kept --force
  "$lab" export --format netflux -o full.csv
  "$lab" export --format netflux -o full.xlsx
) >/dev/null 2>err
check full.kept "the old file changed" cmp -s kept before
check full.nothing "$(ls)" sh -c '! ls | grep -q "^full" && ! ls | grep -q "\.new$"'
check full.words "$(cat err)" [ "$(grep -c '^lab: ' err)" = 3 ]
"$lab" help export >help.txt
for format in sbml sbml-qual antimony omex python matlab bnet maboss netflux sif cellnopt xgmml dot json text c; do
  check "help.$format" "no word of it" grep -q "^  $format  *[a-zA-Z]" help.txt
done

[ $failed = 0 ] || exit 1
[ -z "$missing" ] || { echo "SKIPPED: part of it, without$missing" && exit 77; }
