#!/bin/sh
# lab export --format python, matlab, antimony and omex: run by scipy and Octave, read by Antimony's
# grammar, and by the manifest, libSBML and CVODE, they give our time courses, with doses and --at.
# once: the files do not depend on the compiler
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2086 # lists of options
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
here=$MTOR_ROOT/tests/export
[ -x "$lab" ] || { echo "export/equations_slow.sh: no program '$lab'" >&2 && exit 2; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
/usr/bin/python3 -c 'import numpy, scipy' 2>/dev/null || { echo 'SKIPPED: no scipy' && exit 77; }

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
# close NAME MOST: their course in `theirs` is ours in `ours`
close() {
  awk -v most="$2" -f "$here/close.awk" ours theirs >apart 2>&1
  status=$?
  check "$1" "$(cat apart; tail -n 1 err)" [ $status = 0 ]
  echo "  $1: $(cat apart)"
}
"$MTOR_CXX" -std=c++20 -O1 -I "$MTOR_ROOT/include" "$here/networks.cpp" -o networks || exit 1

# What is a word in another language, a drug with a slope, a node that is held, a rule without regulators.
cat >words <<'END_OF_TEXT'
module m "a module"
input time = 0.7
input lambda = 0.2 "an input % with # signs"
node in tau=4 start=0.3
node end tau=2.5 "a 'quoted' name"
node species tau=9 max=0.8
node pi
time & !lambda => in [w=0.9 n=2.3 EC50=0.4]
in => end [n=1 EC50=0.5]
in & end => species [w=0.6 n=3 EC50=0.35]
!species => pi
=> pi [w=0.2]
pi & lambda => end [w=0.5]
drug function = lambda(IC50=2nM Emax=0.98) time(IC50=50nM h=1.7)
preset model = time=0.9 species.max=0.5
END_OF_TEXT
set -- "--from steady --dose everolimus=20nM --hold IRS1=0.4" '--network words --dose function=3nM' '--network words --hold end=0.25 --dose function=1uM'
for seed in 1 2 3; do
  ./networks smooth $seed >random_$seed
  set -- "$@" "--network random_$seed --dose drug0=50nM --dose drug1=1uM"
done
octave=
command -v octave-cli >/dev/null 2>&1 && octave=octave-cli
[ -n "${MTOR_OCTAVE:-}" ] && octave=$MTOR_OCTAVE
[ -n "$octave" ] || missing="$missing Octave"
k=0
for settings in "$@"; do
  k=$((k + 1))
  "$lab" run --csv --from start --method rk4 --step 3s --every 30min --until 8h $settings >ours
  "$lab" export --format python $settings >course.py
  /usr/bin/python3 course.py 480 30 >theirs 2>err
  close "python.$k" 1e-6
  "$lab" export --format antimony $settings >course.txt 2>told
  /usr/bin/python3 "$here/antimony.py" course.txt 480 30 >raw 2>err
  sed '1s/\([a-z]\)_\b/\1/g' raw >theirs # in_ is in
  close "antimony.$k" 1e-6
  if [ -n "$octave" ]; then
    "$lab" export --format matlab $settings >pathway_model.m
    cat >course.m <<'M'
[f, x0, p, names] = pathway_model();
[t, x] = ode45(@(t, x) f(t, x, p), 0:30:480, x0, odeset('RelTol', 1e-8, 'AbsTol', 1e-10));
printf('time'); printf(',%s', names{:}); printf('\n');
for k = 1:numel(t), printf('%.17g', t(k)); printf(',%.17g', x(k, :)); printf('\n'); end
M
    "$octave" --no-gui --no-init-file course.m >theirs 2>err
    close "matlab.$k" 1e-6
  fi
done
check antimony.names "$(cat told)" [ "$("$lab" export --format antimony --network words 2>&1 >words.txt | grep -c 'is written .*: it is a word of Antimony')" -ge 6 ]
"$lab" run --csv --from start --method rk4 --step 3s --every 30min --until 8h $settings >ours
sed '0,/\*(1 - act/s/\*(1 - act/*(0 + act/' course.py >wrong.py
/usr/bin/python3 wrong.py 480 30 >theirs
check can_fail.python "not found out" not awk -v most=1e-6 -f "$here/close.awk" ours theirs
check can_fail.antimony.word "it read a word as a name" not sh -c "sed 's/\bin_\b/in/g' words.txt >w.txt; /usr/bin/python3 $here/antimony.py w.txt 60 30"

# libAntimony itself, where a folder holds libantimony.js: the SBML that it makes of the text.
antimony=
for folder in ${MTOR_ANTIMONY:-} $(npm root -g 2>/dev/null); do
  [ -f "$folder/libantimony.js" ] && antimony=$folder/libantimony.js
done
[ -n "$antimony" ] || echo 'not tested: libAntimony, for want of libantimony.js (MTOR_ANTIMONY names its folder)'

# --- with changes later: events of Antimony, and of SBML in the archive ---

later='--dose everolimus=20nM --at 2h --dose everolimus=0nM --dose gedatolisib=30nM --knock-out S6K1 --at 4h --set growth_factor=0.3 --preset PTEN_loss'
words='--network words --at 1h --dose function=40nM --at 3h --preset model --at 5h --dose function=0nM'
has() { printf '#include <%s>\n' "$1" | "$MTOR_CXX" -E -x c++ - >/dev/null 2>&1; }
course=
if has sbml/SBMLTypes.h && has cvode/cvode.h; then
  libraries='-lsbml -lsundials_cvode -lsundials_nvecserial -lsundials_sunlinsoldense -lsundials_sunmatrixdense'
  { "$MTOR_CXX" -std=c++17 -O2 "$here/sbml_course.cpp" -o course $libraries ||
    "$MTOR_CXX" -std=c++17 -O2 "$here/sbml_course.cpp" -o course $libraries -lsundials_core; } 2>errors && course=yes
fi
[ -n "$course" ] || missing="$missing libSBML or SUNDIALS"
for settings in "--from steady $later" "$words"; do
  kind=${settings%% *}
  # A row at the time of a change shows the cell after it; levels go on from where they are.
  "$lab" run --csv --method rk4 --step 3s --every 10min --until 8h $settings >ours
  "$lab" export --format antimony $settings >course.txt 2>/dev/null
  /usr/bin/python3 "$here/antimony.py" course.txt 480 10 >raw 2>err
  sed '1s/\([a-z]\)_\b/\1/g' raw >theirs
  close "antimony.at.$kind" 1e-6
  if [ -n "$antimony" ] && [ -n "$course" ]; then
    node "$here/antimony.js" "$antimony" course.txt back.xml >err 2>&1
    ./course back.xml 480 10 >raw 2>>err
    sed '1s/\([a-z]\)_\b/\1/g' raw >theirs
    close "libantimony.at.$kind" 1e-6
  fi
  "$lab" export --format omex $settings --until 8h --every 10min -o course.omex --force
  check "omex.$kind" "$(/usr/bin/python3 "$here/omex.py" course.omex out 2>&1 | tail -n 1)" /usr/bin/python3 "$here/omex.py" course.omex out
  [ -n "$course" ] || continue
  ./course $(/usr/bin/python3 "$here/omex.py" course.omex out) >theirs 2>err
  close "omex.at.$kind" 1e-7
  ./course check out/model.xml >found 2>&1
  check "omex.valid.$kind" "$(head -n 3 found)" [ $? = 0 ]
done
"$lab" export --format omex --read AKT,S6K1 -o read.omex
/usr/bin/python3 "$here/omex.py" read.omex out >/dev/null
check omex.read "$(grep '<curve' out/simulation.sedml)" [ "$(grep -c '<curve' out/simulation.sedml)" = 2 ]
"$lab" export --format omex >piped.omex
check omex.piped "$(/usr/bin/python3 "$here/omex.py" piped.omex out 2>&1 | tail -n 1)" /usr/bin/python3 "$here/omex.py" piped.omex out

[ $failed = 0 ] || exit 1
[ -z "$missing" ] || { echo "SKIPPED: part of it, without$missing" && exit 77; }
