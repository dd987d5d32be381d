#!/bin/sh
# lab export --format sbml and sbml-qual: libSBML finds nothing, also of units; integrated from the SBML
# alone (its MathML, CVODE) the time courses are ours.
# once: the files do not depend on the compiler
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2086,SC2317 # lists of options; called through check
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
here=$MTOR_ROOT/tests/export
[ -x "$lab" ] || { echo "export/sbml_slow.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
skip() {
  echo "SKIPPED: $1"
  exit 77
}
has() { printf '#include <%s>\n' "$1" | "$MTOR_CXX" -E -x c++ - >/dev/null 2>&1; }
has sbml/SBMLTypes.h || skip 'libSBML is missing'
has cvode/cvode.h || skip 'SUNDIALS is missing'

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
not() { ! "$@"; }

"$MTOR_CXX" -std=c++20 -O1 -I "$MTOR_ROOT/include" "$here/networks.cpp" -o networks || exit 1
libraries='-lsbml -lsundials_cvode -lsundials_nvecserial -lsundials_sunlinsoldense -lsundials_sunmatrixdense'
"$MTOR_CXX" -std=c++17 -O2 "$here/sbml_course.cpp" -o course $libraries 2>errors ||
  "$MTOR_CXX" -std=c++17 -O2 "$here/sbml_course.cpp" -o course $libraries -lsundials_core 2>errors || {
  cat errors
  exit 1
}

# valid NAME FILE: libSBML reports no error and no warning
valid() {
  ./course check "$2" >found 2>&1
  check "valid.$1" "$(head -n 3 found)" [ $? = 0 ]
}
# course NAME MINUTES "EXPORT OPTIONS" [RUN OPTIONS]: within 1e-7 of lab run at steps of 3 s
course() {
  "$lab" export --format sbml $3 >file.xml || return
  ./course file.xml "$2" 10 >theirs 2>&1
  "$lab" run --csv --method rk4 --step 3s --every 10min --until "$2min" $3 ${4:-} >ours
  awk -v most=1e-7 -f "$here/close.awk" ours theirs >apart
  status=$?
  check "course.$1" "$(cat apart)" [ $status = 0 ]
  printf '%s\n' "$(cat apart)" >>largest
}

# --- the whole network in five presets with five drugs ---

"$lab" export --format sbml >whole.xml && valid whole whole.xml
for preset in PTEN_loss KRAS_mutant starved_cell breast melanoma; do
  for dose in everolimus=20nM sapanisertib=30nM gedatolisib=50nM trametinib=2nM MK2206=200nM; do
    course "$preset.${dose%=*}" 1440 "--from steady --preset $preset --dose $dose"
  done
done
echo "largest difference of the 25: $(sort -g largest | tail -n 1)"
check all_25 "$(wc -l <largest)" [ "$(wc -l <largest)" = 25 ]

# --- the other settings and networks ---

course start 2880 '--from start'
course settings 1440 '--from steady --set growth_factor=0.9 --knock-out S6K1 --hold IRS1=0.4 --max RHEB=0.5 --dose OSU53=2uM'
course everything 1440 '--from steady --preset systemic --preset KRAS_TP53 --dose dactolisib=15nM --dose carboplatin=10uM --dose everolimus=3nM'
for seed in 1 2 3 4 5 6; do # powers that are not whole, doses with slopes; printed by their name
  ./networks smooth $seed >random_$seed
  course "random.$seed" 480 "--network random_$seed --from start --dose drug0=50nM --dose drug1=1uM"
  valid "random.$seed" file.xml
done
# No id of ours may meet a name of theirs.
sed 's/\bn0\b/rule_1/g; s/\bn1\b/tau_n2/g; s/\bn3\b/gate_1/g; s/\bn4\b/cell/g; s/\bin0\b/own_in1/g; s/\bn5\b/pathway/g; s/\bn6\b/w_1/g' random_1 >clash
course clash 480 '--network clash --from start --dose drug0=50nM'
valid clash file.xml
printf 'node A tau=5\n=> A [w=0.5]\nnode B\n' >single
course single 60 '--network single --from start'
valid single file.xml
"$lab" export --format sbml --module core --dose everolimus=20nM --hold IRS1=0.4 >core.xml && valid core core.xml
for kind in '' '--module core --module growth' '--preset PTEN_loss --dose everolimus=20nM --hold AKT=1 --from steady'; do
  "$lab" export --format sbml-qual $kind >qual.xml && valid "qual.${kind##* }" qual.xml
done
for network in random_2 clash single; do
  "$lab" export --format sbml-qual --network $network >qual.xml && valid "qual.$network" qual.xml
done
# Words that XML would choke on.
printf 'node A "<b> & \\" (a ]]> \037, x)\n' | tr '\037' '\374' >odd
printf 'node B (a < b) "\342\202\254 \300\200 \355\240\200"\n!A => B\n' >>odd
for format in sbml sbml-qual; do
  "$lab" export --format $format --network odd >odd.xml && valid "odd.$format" odd.xml
done

# --- signs of sbml-qual: those of the rules, which lab list tells ---

"$lab" export --format sbml-qual >qual.xml
"$lab" list rules | awk '/=>/ && !/^ / {
  split($0, side, "=>"); target = side[2]; gsub(/ /, "", target)
  n = split(side[1], term, "&")
  for (i = 1; i <= n; i++) {
    t = term[i]; gsub(/ /, "", t); if (t == "") continue
    s = sub(/^!/, "", t) ? "negative" : "positive"
    key = t " " target
    if ((key in sign) && sign[key] != s) s = "dual"
    sign[key] = s
  }
} END { for (k in sign) print k, sign[k] }' | sort >expected
awk '/<qual:transition / { n = 0 }
  match($0, /qual:input qual:qualitativeSpecies="[^"]*"/) {
    split($0, q, "\""); from[++n] = q[2]; sign[n] = q[6]
  }
  /<qual:output/ { match($0, /qual:output qual:qualitativeSpecies="[^"]*"/)
    split(substr($0, RSTART), q, "\""); for (i = 1; i <= n; i++) print from[i], q[2], sign[i] }' qual.xml | sort >found
check qual.signs "$(diff expected found | head -n 3)" cmp -s expected found
check qual.signs.all "$(wc -l <found) signs" [ "$(wc -l <found)" -gt 300 ]

# --- annotations: papers that the list of references verifies, genes by their symbols ---

grep -o 'identifiers.org/[a-z.]*:[^"]*' whole.xml | sort -u >addresses
sed -n 's,^identifiers.org/doi:,,p' addresses >dois
check papers "$(wc -l <dois) papers" [ "$(wc -l <dois)" -gt 20 ]
while read -r doi; do
  grep -qF "\"$doi\"" "$MTOR_ROOT/include/mtor/references.hpp" || echo "$doi"
done <dois >unknown
check papers.known "$(head -n 3 unknown)" [ ! -s unknown ]
for gene in MTOR PTEN EIF4EBP1 HIF1A ESR1; do
  check "gene.$gene" "not annotated" grep -qx "identifiers.org/hgnc.symbol:$gene" addresses
done
for name in PDK1 AKT RAS TSC AMPK S6K1 mTORC1 apoptosis PKM2 TP53; do # other genes, families, complexes
  check "no_gene.$name" "it has a symbol" not grep -qx "identifiers.org/hgnc.symbol:$name" addresses
done
check review "no word of it" grep -q 'doi:10.1186/s13578-020-00396-1' addresses
"$lab" export --format sbml --network single >own.xml
check own_network "it names papers" not grep -q identifiers.org own.xml

# --- through Antimony and back: the same course ---

antimony=
for folder in ${MTOR_ANTIMONY:-} $(npm root -g 2>/dev/null); do
  [ -f "$folder/libantimony.js" ] && antimony=$folder/libantimony.js
done
if [ -n "$antimony" ]; then
  "$lab" export --format sbml --from steady --dose everolimus=20nM >file.xml
  node "$here/antimony.js" "$antimony" file.xml file.txt back.xml >told 2>&1
  check antimony "$(tail -n 1 told)" [ -s back.xml ]
  ./course back.xml 1440 10 >theirs 2>&1
  "$lab" run --csv --method rk4 --step 3s --every 10min --until 1440min --dose everolimus=20nM >ours
  awk -v most=1e-7 -f "$here/close.awk" ours theirs >apart
  status=$?
  check antimony.course "$(cat apart)" [ $status = 0 ]
  cat apart
fi
"$lab" export --format sbml >file.xml
check antimony.functions 'a number with a unit in a function definition: Antimony writes it and cannot read it' \
  not sh -c "grep -A9 '<functionDefinition' file.xml | grep -q 'sbml:units'"

# --- that these checks can fail ---

"$lab" export --format sbml --from steady --dose everolimus=20nM >good.xml
"$lab" export --format sbml-qual --module core >core_qual.xml
"$lab" run --csv --method rk4 --step 3s --every 10min --until 120min --dose everolimus=20nM >ours
# spoiled NAME SED: the file so changed is found out by its course
spoiled() {
  sed "$2" good.xml >bad.xml
  check "can_fail.$1.changed" "sed changed nothing" not cmp -s good.xml bad.xml
  ./course bad.xml 120 10 >theirs
  check "can_fail.$1" "$(cat apart)" not sh -c "awk -v most=1e-7 -f '$here/close.awk' ours theirs >apart"
}
sed 's/id="minute"/id="second_"/' core.xml >bad.xml
check can_fail.unit.undefined "libSBML did not mind" not ./course check bad.xml
sed 's,<cn sbml:units="nM">3</cn>,<cn sbml:units="minute">3</cn>,' core.xml >bad.xml
check can_fail.unit.wrong "libSBML did not mind" not ./course check bad.xml
sed 's/units="minute" constant="true"/units="dimensionless" constant="true"/' core.xml >bad.xml
check can_fail.unit.of_tau "libSBML did not mind" not ./course check bad.xml
sed 's/qual:transitionEffect="none"/qual:transitionEffect="nothing"/' core_qual.xml >bad.xml
check can_fail.qual "libSBML did not mind" not ./course check bad.xml
spoiled dose 's/name="dose of everolimus" value="20"/name="dose of everolimus" value="20.001"/'
spoiled sign '/assignmentRule variable="rule_/s,<apply><minus/><cn sbml:units="dimensionless">1</cn><ci>S6K1</ci></apply>,<ci>S6K1</ci>,'
spoiled weight 's/\(id="w_19" [^>]*value="\)[0-9.]*/\10.123/'
spoiled tau 's/id="tau_S6K1" value="6"/id="tau_S6K1" value="6.0001"/'

[ $failed = 0 ] || exit 1
[ -n "$antimony" ] || echo 'not tested: Antimony, for want of libantimony.js (MTOR_ANTIMONY names its folder)'
