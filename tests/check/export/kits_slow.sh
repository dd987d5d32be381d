#!/bin/sh
# lab export --format micropython and makecode: the same bits as the C++ library, and what they refuse.
# once: the interpreters are MicroPython's WebAssembly build and node
# SPDX-License-Identifier: MIT
set -u
LC_ALL=C
export LC_ALL

root=$MTOR_ROOT
lab=$MTOR_BIN/lab
here=$root/tests/export_kits
for tool in node npm python3; do
  command -v "$tool" >/dev/null 2>&1 || { echo "SKIPPED: no $tool" && exit 77; }
done
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
tools=$MTOR_BUILD/export_kits
web_tools "$tools" "$here/package.json" || { echo 'SKIPPED: npm could not install MicroPython' && exit 77; }
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

# micropython HEAP_KB CODE: with mtor.py and run.py of $scratch/python
micropython() { node "$here/micropython.mjs" "$tools" "$1" "$scratch/python" "$2"; }

"$MTOR_CXX" -std=c++20 -O1 -I "$root/include" "$root/tests/export_c/run.cpp" -o reference || exit 1
mkdir python
cp "$here/run.py" python

# --- the same bits: 500 steps with random toggles; once, then fewer ---

# same NAME NETWORK MINUTES SEED STEPS EXPORT_OPTIONS...
same() {
  what=$1 network=$2 minutes=$3 start=$4 steps=$5
  shift 5
  "$lab" export --format micropython "$@" -o python/mtor.py --force || return
  "$lab" export --format makecode "$@" -o mtor.ts --force || return
  ./reference q1_15 "$network" "$minutes" "$start" "$steps" | sed 's/ *$//' >expected
  micropython 4096 "import run; run.run($start, $steps)" | sed 's/ *$//' >found
  check "$what.micropython.$start" "$(cmp found expected 2>&1)" cmp -s found expected
  node "$here/makecode.mjs" "$tools" mtor.ts "$start" "$steps" | sed 's/ *$//' >found
  check "$what.makecode.$start" "$(cmp found expected 2>&1)" cmp -s found expected
  check "$what.$start.runs" "$(wc -l <found) lines" [ "$(wc -l <found)" = $((steps + 1)) ]
  (cd python && python3 -c "import run; run.run($start, $steps)") | sed 's/ *$//' >found
  check "$what.python3" "$(cmp found expected 2>&1)" cmp -s found expected
  # Toggles were taken, and levels move.
  check "$what.toggled" "$(tail -n 1 found | cut -c 1-20)" [ "$(tail -n 1 found | cut -d ' ' -f 2)" -gt $((steps / 12)) ]
  check "$what.moves" 'levels stay' [ "$(cut -d ' ' -f 3- found | sort -u | wc -l)" -gt $((steps / 3)) ]
}

same whole whole 1 1 500
same whole whole 1 20201023 150
same core core 1 5 150 --module core
./reference write 1 >random # n = 1 to 4, EC50 down to 1e-9, two classes a drug, held nodes
same random random 7 1 500 --network random --step 7min

# --- the digest that stands for the same bits on every machine ---

for network in core whole; do
  module= && [ $network = whole ] || module='--module core'
  wanted=$(sed -n "s/^$network q1_15 exponential_euler //p" "$root/tests/golden/digests.txt")
  # shellcheck disable=SC2086 # two words or none
  "$lab" export --format micropython $module -o python/mtor.py --force
  # shellcheck disable=SC2086
  "$lab" export --format makecode $module -o mtor.ts --force
  found=$(micropython 4096 'import run; run.digest()')
  check "digest.$network.micropython" "$found" [ "$found" = "$wanted" ]
  found=$(node "$here/makecode.mjs" "$tools" mtor.ts digest)
  check "digest.$network.makecode" "$found" [ "$found" = "$wanted" ]
  printf 'digest q1_15 %s %s\n' $network "$found"
done

for platform in MicroPython MakeCode; do
  check "readme.$platform" 'README.md has no such row' grep -qF "| $platform | =, q1_15 |" "$root/README.md"
done

# --- a small board: 64 KB of heap, of which the module, a cell and a step may take 40 KB ---

"$lab" export --format micropython --from steady -o python/mtor.py --force
cp "$here/memory.py" python
micropython 64 'import memory' >found
cat found
check memory.runs "$(head -n 1 found)" grep -q '^after 500 steps' found
used=$(sed -n 's/^module and cell: \([0-9]*\) bytes/\1/p' found)
check memory.40K "${used:-nothing} bytes" [ "${used:-999999}" -le 40960 ]

# The demonstration of a micro:bit V2 shows what the other boards show, control and B; the logo goes on.
cp "$here/microbit.py" "$root/examples/micropython/main.py" python
micropython 512 'import main' >found
for picture in control B; do
  case $picture in control) from=1 column='1-9' ;; *) from=6 column='27-35' ;; esac
  sed -n '/^control  *A  *B/,/^```/p' "$root/README.md" | sed -n 2,6p | cut -c $column | tr -d ' ' >expected
  sed -n "$from,$((from + 4))p" found >seen
  check "main.$picture" "$(paste seen expected)" cmp -s seen expected
done
check main.logo "$(sed -n 16p found)" grep -qx 'PTEN loss' found

# --- another pathway: the demonstration shows the lab's levels ---

printf '%s\n' 'default n=2' 'input S = 0.9' 'input inh = 0' 'node A tau=3' 'node B tau=5' 'node C tau=5' 'S & !inh => A' \
  'A => B [w=0.8]' '!B => C' 'drug dx = inh(IC50=3nM)' 'drug dy = S(IC50=3nM)' 'preset hot = S=1' >own.pathway
own() { MTOR_LAB=$lab MTOR_NO_INSTALL=1 "$root/examples/run" "$@" --network own.pathway --columns A,B,C,B,A --button-a dy --button-b dx=30; }
own micropython -o own_python >out 2>err
check own.micropython "$(cat err)" [ $? = 0 ]
cp "$here/microbit.py" own_python
node "$here/micropython.mjs" "$tools" 512 "$scratch/own_python" 'import main' | sed -n 6,10p >seen # a day with B
"$lab" run --network own.pathway --dose dx=30nM --until 24h --every 24h --read A,B,C,B,A --csv | tail -n 1 |
  awk -F, '{ for (y = 4; y >= 0; --y) { row = ""; for (x = 2; x <= 6; ++x) row = row (int($x * 5 + 0.5) > y ? "#" : "."); print row } }' >expected
tr + . <seen >bright
check own.micropython.shows "$(paste seen expected)" cmp -s bright expected
own makecode -o own_makecode >out 2>err
check own.makecode "$(cat err)" [ $? = 0 ]
check own.makecode.digest 'it does not run' node "$here/makecode.mjs" "$tools" own_makecode/mtor.ts 1 5
check own.makecode.data "$(ls own_makecode)" sh -c 'grep -q "Node.A, Node.B, Node.C, Node.B, Node.A" own_makecode/show.ts &&
  grep -q "Drug.dx, 30" own_makecode/main.ts && grep -q "Preset.hot" own_makecode/main.ts &&
  ! grep -rq "IRS1\|PTEN\|everolimus" own_makecode --include=main.ts --include=show.ts --include=*.json'

# --- the files ---

"$lab" export --format micropython --from steady >again.py
check deterministic 'it differs' cmp -s again.py python/mtor.py
version=$("$lab" --version | sed 's/^lab //')
"$lab" export --format makecode >mtor.ts
for file in again.py mtor.ts; do
  check "says.version.$file" "$(head -n 5 $file)" grep -qF "version $version" $file
  check "says.teaching.$file" 'no word of it' grep -qi 'teaching model.*no treatment advice' $file
done
check integers 'a number with a point stands in it' sh -c "! sed -e 's/#.*//' again.py | grep -qE '[0-9]\.[0-9]|float'"
printf 'node A tau=3 "ends */ here \\ `"\n=> A "/* again"\n' >odd
"$lab" export --format makecode --network odd -o odd.ts
"$lab" export --format micropython --network odd -o python/mtor.py --force
check odd.makecode 'it does not run' node "$here/makecode.mjs" "$tools" odd.ts 1 5
check odd.micropython 'it does not run' micropython 512 'import mtor; mtor.Cell().step(3)'

# A name that is none, and what is no share and no dose: one ValueError, and nothing has changed.
"$lab" export --format micropython -o python/mtor.py --force
for wrong in "dose('everolimuss', 1)" "dose('everolimus', -1)" "dose('everolimus', 10 ** 13)" \
  "set('growth_factor', 1001)" "set('growth_factor', -1)" "hold('AKTX', 0)" "max('AKT', 2, 1)" \
  "preset('')" "level('NO')" "release(5)"; do
  printf 'import mtor\nc = mtor.Cell()\nb = [list(c.levels), list(c._v)]\ntry:\n    c.%s\nexcept ValueError:\n    print(b == [list(c.levels), list(c._v)])\n' "$wrong" >python/wrong.py
  found=$(micropython 512 'import wrong')
  check "refuses.$wrong" "$found" [ "$found" = True ]
done
for format in micropython makecode; do
  "$lab" export --format $format --dose everolimus=20nM >out 2>err
  check "$format.settings.code" "it is $?" [ $? = 2 ]
  check "$format.settings" "$(cat err)" grep -q 'takes no settings' err
  "$lab" export --format $format --number q16_16 >out 2>err
  check "$format.number" "$(cat err)" grep -q "takes no --number" err
  printf 'node A\nnode B\nA => B [n=1.5]\n' >half
  "$lab" export --format $format --network half >out 2>err
  check "$format.power" "$(cat err)" grep -q "format $format knows n = 1, 2, 3 and 4" err
done

# --- MakeCode's files ---

# Every block has a German text with the same parameters, and there is no text without a block.
"$lab" export --format makecode --from steady -o mtor.ts --force
cat mtor.ts "$root/examples/makecode/show.ts" |
  sed -n 's/.*blockId=[a-z_]* block="\([^"]*\)".*/\1/p; s/^    export function \([A-Za-z]*\)(.*/=\1/p' |
  awk '/^=/ { if (text != "") print "mtor." substr($0, 2) "|block\t" text; text = ""; next } { text = $0 }' >blocks
check blocks.all "$(wc -l <blocks) blocks" [ "$(wc -l <blocks)" -ge 15 ]
node -e '
  const { readFileSync } = require("fs");
  const german = JSON.parse(readFileSync(process.argv[1], "utf8")), left = new Set(Object.keys(german));
  const parameters = (text) => (text.match(/\$\w+/g) ?? []).sort().join();
  for (const line of readFileSync("blocks", "utf8").trim().split("\n")) {
    const [key, text] = line.split("\t");
    if (!left.delete(key)) console.log("no German for " + key);
    else if (parameters(german[key]) !== parameters(text)) console.log("other parameters: " + key);
  }
  for (const key of left) if (/\.\w+\|block$/.test(key)) console.log("no block " + key);
' "$root/examples/makecode/_locales/de/mtor-strings.json" >found
check blocks.german "$(head -n 3 found)" [ ! -s found ]

# MTOR_PXT is a folder in which npm has installed pxt-core and pxt-microbit (560 MB, so not by itself):
# the extension and its demonstration compile for MakeCode's simulator.
if [ -n "${MTOR_PXT:-}" ]; then
  mkdir makecode
  (cd "$root/examples/makecode" && cp -R README.md main.ts show.ts _locales "$scratch/makecode")
  sed "s/@version@/$version/" "$root/examples/makecode/pxt.json.in" >makecode/pxt.json
  cp mtor.ts makecode
  for command in install 'build --debug'; do
    # shellcheck disable=SC2086 # a command and its option
    (cd makecode && node -e '
      const { join } = require("path"), folder = join(process.argv[1], "node_modules");
      require(join(folder, "pxt-core/built/pxt.js")).mainCli(join(folder, "pxt-microbit"), process.argv.slice(2));
    ' "$MTOR_PXT" $command) >said 2>&1
  done
  check makecode.compiles "$(grep -m 3 error said)" test -s makecode/built/debug/binary.js
fi
exit $failed
