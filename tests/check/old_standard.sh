#!/bin/sh
# A compiler that is older than C++20, or not asked for it, says so in one message, first and alone,
# with the setting of the kit in use; a thousand errors would hide it.
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
cxx=${MTOR_CXX:-c++}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

cat >"$scratch/user.cpp" <<'END'
#include HEADER
mtor::cell<float> cell;
int main() { return cell.settle().iterations; }
END

# says WORDS HEADER COMPILER...: the first line of the messages has the words, and there are two
# errors: ours, and the missing file that ends the build.
says() {
  words=$1
  header=$2
  shift 2
  what="$* with $header"
  if LC_ALL=C "$@" "-DHEADER=\"$root/$header\"" -I "$root/include" -c "$scratch/user.cpp" \
    -o "$scratch/user.o" >"$scratch/messages" 2>&1; then
    failed=1
    echo "$what compiles, but must not"
    return 0
  fi
  grep -v 'In file included from\|^ *from ' "$scratch/messages" >"$scratch/own" || true
  if ! head -n 1 "$scratch/own" | grep -F -e 'error: ' | grep -F -e 'pathway needs C++20' |
    grep -qF -e "$words" || [ "$(grep -c 'error: ' "$scratch/own")" -ne 2 ] ||
    ! grep -qF 'fatal error: ' "$scratch/own" || grep -q 'warning: ' "$scratch/own"; then
    failed=1
    echo "$what does not say '$words' first and alone, but:"
    head -n 20 "$scratch/messages"
  fi
}

for header in include/mtor.hpp single_include/mtor.hpp; do
  for standard in 98 11 14 17; do
    says 'compile with -std=c++20' "$header" "$cxx" -std=c++$standard
  done
  says 'platform.local.txt' "$header" "$cxx" -std=gnu++17 -DARDUINO=10607
  says 'build_flags = -std=gnu++20' "$header" "$cxx" -std=gnu++17 -DPLATFORMIO=60118 -DARDUINO=10808
  says 'set(CMAKE_CXX_STANDARD 20)' "$header" "$cxx" -std=gnu++17 -DPICO_ON_DEVICE=1
  says 'ESP-IDF 5.1 or later' "$header" "$cxx" -std=gnu++11 -DESP_PLATFORM=1
  says 'compile with -std=c++20' "$header" "$cxx" -x c
  says "'lab export --format c'" "$header" "$cxx" -std=gnu++17 -D__AVR__=1
done
for header in pathway.hpp pathway/claims/claim.hpp pathway/dynamics/editable.hpp pathway/dynamics/unrolled.hpp; do
  says 'compile with -std=c++20' "include/$header" "$cxx" -std=c++17
done
# The compilers of the boards themselves: avr-g++ 5.4 knows C++14 at most.
if command -v avr-g++ >/dev/null 2>&1; then
  says "'lab export --format c'" single_include/mtor.hpp avr-g++ -mmcu=atmega328p -std=gnu++11
fi
if command -v arm-none-eabi-g++ >/dev/null 2>&1; then
  says platform.local.txt single_include/mtor.hpp arm-none-eabi-g++ -mcpu=cortex-m0plus -mthumb \
    -std=gnu++17 -DARDUINO=10607
fi
exit $failed
