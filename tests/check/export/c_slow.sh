#!/bin/sh
# lab export --format c: the C file gives the same bits as the C++ library, and what it refuses.
# once: the C compiler is the machine's own
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2016,SC2086 # awk and sh -c programs; lists of options
set -u
LC_ALL=C
export LC_ALL

lab=$MTOR_BIN/lab
here=$MTOR_ROOT/tests/export_c
[ -x "$lab" ] || { echo "export/c_slow.sh: no program '$lab'" >&2 && exit 2; }
command -v cc >/dev/null 2>&1 || { echo 'SKIPPED: no C compiler cc' && exit 77; }
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

strict='-Wall -Wextra -Wpedantic -Wconversion -Werror'
steps=600

"$MTOR_CXX" -std=c++20 -O1 -I "$MTOR_ROOT/include" "$here/run.cpp" -o reference || exit 1

# --- the same bits ---

# compiles FILE.h as C99 and as C++11, and runs it against the library: same NAME FILE NUMBER NETWORK MINUTES
same() {
  for way in c99 c++11; do
    case $way in
      c99) cc -std=c99 -O2 $strict -DEXPORTED="\"$scratch/$2\"" "$here/run.c" -o program 2>errors ;;
      *) "$MTOR_CXX" -std=c++11 -O1 $strict -DEXPORTED="\"$scratch/$2\"" -x c++ "$here/run.c" -o program 2>errors ;;
    esac || {
      check "$1.$way" "$(head -n 3 errors)" false
      return
    }
    for start in 1 20201023; do
      ./program $start $steps >found
      ./reference "$3" "$4" "$5" $start $steps >expected
      check "$1.$way.$start" "$(cmp found expected 2>&1)" cmp -s found expected
      check "$1.$way.$start.runs" "$(wc -l <found) lines" [ "$(wc -l <found)" = $((steps + 1)) ]
    done
  done
  # Toggles were taken, and levels move.
  check "$1.toggled" "$(tail -n 1 found | cut -c 1-20)" [ "$(tail -n 1 found | cut -d ' ' -f 2)" -gt 50 ]
  check "$1.moves" "levels stay" [ "$(cut -d ' ' -f 3- found | sort -u | wc -l)" -gt $((steps / 3)) ]
}

for number in q1_15 q16_16; do
  "$lab" export --format c --module core --number $number -o core_$number.h
  "$lab" export --format c --module growth --module core --number $number -o growth_$number.h
  "$lab" export --format c --number $number -o whole_$number.h
  same core.$number core_$number.h $number core 1
  same growth.$number growth_$number.h $number growth 1
  same whole.$number whole_$number.h $number whole 1
done

# Random networks: n = 1 to 4, EC50 down to 1e-9, up to five terms, two classes a drug, held nodes.
for seed in 1 2 3; do
  ./reference write $seed >random_$seed
  for number in q1_15 q16_16; do
    "$lab" export --format c --network random_$seed --step 7min --number $number -o random.h --force
    same random_$seed.$number random.h $number random_$seed 7
  done
done
# Nothing but a node.
printf 'node A tau=30\n=> A [w=0.5]\n' >single
"$lab" export --format c --network single -o single.h
cc -std=c99 $strict -DEXPORTED="\"$scratch/single.h\"" "$here/run.c" -o program 2>errors && ./program 1 20 >found
./reference q1_15 single 1 1 20 >expected
check single "$(head -n 3 errors)" cmp -s found expected
# A compiler that may join a product and a sum must not change a dose.
if cc -O3 -march=native -ffp-contract=fast -DEXPORTED="\"$scratch/core_q1_15.h\"" "$here/run.c" -o program 2>/dev/null; then
  ./program 5 20000 >found
  ./reference q1_15 core 1 5 20000 >expected
  check fused "$(cmp found expected 2>&1)" cmp -s found expected
fi
if cc -std=c99 -fsanitize=undefined -fno-sanitize-recover=all -DEXPORTED="\"$scratch/core_q16_16.h\"" "$here/run.c" -o program 2>/dev/null; then
  ./program 5 $steps >found 2>errors
  ./reference q16_16 core 1 5 $steps >expected
  check defined "$(head -n 1 errors)" cmp -s found expected
fi

# The digest that stands for the same bits on every machine.
for number in q1_15 q16_16; do
  for network in core whole; do
    cc -std=c99 -O2 -DEXPORTED="\"$scratch/${network}_$number.h\"" "$here/digest.c" -o program
    found=$(./program)
    check "digest.$number.$network" "$found" [ "$found" = "$(./reference digest $number $network)" ]
    printf 'digest %s %s %s\n' "$number" "$network" "$found"
  done
done

# --from steady: at rest, and not where the text starts.
"$lab" export --format c --module core --from steady -o rest.h
cc -std=c99 -O2 $strict -DEXPORTED="\"$scratch/rest.h\"" "$here/rest.c" -o program
check rest "$(./program)" ./program
cc -std=c99 -O2 -DEXPORTED="\"$scratch/core_q1_15.h\"" "$here/rest.c" -o program
check rest.of_start "the start levels are at rest too: this tells nothing" sh -c '! ./program'

# --- the file ---

"$lab" export --format c --module core --module growth >again.h
check deterministic "it differs" cmp -s again.h growth_q1_15.h
version=$("$lab" --version | sed 's/^lab //')
check says.version "$(head -n 5 again.h)" grep -qF "version $version" again.h
check says.modules "$(head -n 5 again.h)" sh -c 'head -n 5 again.h | grep -q "core, growth"'
check says.teaching "no word of it" grep -qi 'teaching model.*no treatment advice' again.h
check says.generated "no word of it" grep -q 'Written by lab export' again.h
check says.no_date "a year stands in its head" sh -c '! head -n 20 again.h | grep -q "20[0-9][0-9]"'
check only_stdint "$(grep '#include' again.h | head -n 4)" \
  [ "$(grep -c '#include' again.h)" = 2 ] # and avr/pgmspace.h, where that is
step=$(sed -n '/void mtor_step/,/^}/p; /mtor_drive(const/,/^}/p; /mtor_toward(/,/^}/p; /mtor_gate(mtor/,/^}/p' again.h)
check no_float "there is one in the step" sh -c "! printf '%s' \"\$1\" | grep -qE 'float|double'" - "$step"
printf 'node A tau=3 "ends */ here \\ ??/"\n=> A "/* again"\n' >odd
"$lab" export --format c --network odd -o odd.h
check comments "$(cc -std=c99 -trigraphs $strict -DEXPORTED="\"$scratch/odd.h\"" "$here/run.c" -o program 2>&1 | head -n 3)" \
  cc -std=c99 -trigraphs $strict -DEXPORTED="\"$scratch/odd.h\"" "$here/run.c" -o program

# --- what it refuses: exit code 2, one line, no file ---

# refuses NAME WORDS ARGUMENTS...
refuses() {
  name=$1 words=$2
  shift 2
  "$lab" export "$@" >out 2>err </dev/null
  code=$?
  check "$name.code" "exit code $code" [ $code = 2 ]
  check "$name.line" "$(head -c 200 err)" [ "$(grep -c '^lab: ' err)$(wc -l <err | tr -d ' ')" = 11 ]
  check "$name.words" "$(cat err)" grep -qF -e "$words" err
  check "$name.silent" "it wrote to stdout" [ ! -s out ]
}
refuses no_format 'there is c, micropython'
refuses settings 'c takes no settings' --format c --dose everolimus=20nM
refuses unknown_format "no format 'pdf'" --format pdf
refuses unknown_module "did you mean 'growth'" --format c --module groth
refuses needs_core 'growth needs core' --format c --module growth
refuses needs_immunity 'immunity' --format c --module core --module growth --module side_effects
refuses both 'with --network' --format c --module core --network single
refuses unknown_number 'q16_16' --format c --number float
refuses step '--step' --format c --step 0
refuses operand 'unexpected' core --format c
printf 'node A\nnode B\nA => B [n=1.4]\n' >bad
refuses exponent "'A => B' has n=1.4; format c knows n = 1, 2, 3 and 4" --format c --network bad
printf 'input i = 0\nnode A\n=> A\ndrug d = i(IC50=2nM h=2)\n' >bad
refuses slope "'d' has h=2" --format c --network bad
echo mine >exists.h
refuses exists "'exists.h' exists" --format c -o exists.h
check exists.kept "it was changed" [ "$(cat exists.h)" = mine ]
refuses directory 'is a directory' --format c -o . --force
refuses device 'no ordinary file' --format c -o /dev/null --force
refuses nowhere "cannot write 'no/such/folder.h'" --format c -o no/such/folder.h
# A disk that is full after one block
(
  trap '' XFSZ
  ulimit -f 1
  "$lab" export --format c -o full.h
  echo $? >code
  "$lab" export --format c -o exists.h --force
) >/dev/null 2>err
check full.code "exit code $(cat code)" [ "$(cat code)" = 2 ]
check full.kept "the old file was changed" [ "$(cat exists.h)" = mine ]
check full.nothing "$(ls)" sh -c '[ ! -e full.h ] && ! ls | grep -q "\.new$"'
check replaces "exit code $?" "$lab" export --format c --module core -o exists.h --force
check replaces.whole "it differs" cmp -s exists.h core_q1_15.h
check help "no help" sh -c "'$lab' help export | grep -q -e --module"

exit $failed
