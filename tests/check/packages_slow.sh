#!/bin/sh
# The packages that users expect: pkg-config, vcpkg, Conan, PlatformIO, ESP-IDF and Arduino. But for
# pkg-config their own tools are not needed: manifests are read by their documented rules, recipes and
# sketches run against stand-ins.
# once
# SPDX-License-Identifier: MIT
set -eu

root=${MTOR_ROOT:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)}
cxx=${MTOR_CXX:-c++}
here=$root/tests/packages
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
complain() {
  failed=1
  printf '%s\n' "$*"
}

version=$(sed -n 's/^#define PATHWAY_VERSION_[A-Z]* \([0-9]*\)$/\1/p' \
  "$root/include/pathway/version.hpp" | paste -s -d .)
warnings='-Wall -Wextra -Wpedantic -Werror'

skipped=

# --- pkg-config: installed, moved, in a folder with a space ---

cmake -S "$root" -B "$scratch/pc" -DMTOR_BUILD_TESTS=OFF -DMTOR_BUILD_EXAMPLES=OFF \
  -DCMAKE_INSTALL_PREFIX="$scratch/first" >/dev/null && cmake --install "$scratch/pc" >/dev/null
mkdir "$scratch/an other" && mv "$scratch/first" "$scratch/an other/place"
! grep -rlF -e "$scratch/first" -e "$root" "$scratch/an other/place" ||
  complain 'these installed files name another folder'
if command -v pkg-config >/dev/null 2>&1; then
  PKG_CONFIG_PATH=$scratch/an\ other/place/share/pkgconfig
  export PKG_CONFIG_PATH
  [ "$(pkg-config --modversion mtor)" = "$version" ] || complain 'pkg-config: another version'
  eval "set -- $(pkg-config --cflags mtor)"
  "$cxx" -std=c++20 "$@" "$root/tests/install/main.cpp" -o "$scratch/main" ||
    complain 'pkg-config --cflags does not build'
  [ "$("$scratch/main" | head -n 1)" = "$version" ] || complain 'pkg-config: not this mtor'
else
  skipped="$skipped no pkg-config;"
fi

# --- vcpkg ---

port=$root/examples/packages/vcpkg/mtor
cmake -DPORT_DIR="$port" -DPREFIX="$scratch/vcpkg/mtor" -DSCRATCH="$scratch/vcpkg" \
  -P "$here/vcpkg.cmake" >"$scratch/log" 2>&1 || { cat "$scratch/log" && complain 'the port for vcpkg'; }
{
  CXX=$cxx cmake -S "$root/tests/install" -B "$scratch/vcpkg/user" -DHOW=find_package -DVERSION="$version" \
    -DCMAKE_PREFIX_PATH="$scratch/vcpkg/mtor" && cmake --build "$scratch/vcpkg/user"
} >"$scratch/log" 2>&1 || { cat "$scratch/log" && complain 'what the port installs is not found'; }
[ "$("$scratch/vcpkg/user/consumer" | head -n 1)" = "$version" ] || complain 'vcpkg: not this mtor'

# --- Conan ---

if command -v python3 >/dev/null 2>&1; then
  mkdir "$scratch/conan"
  said=$(python3 "$here/conan.py" "$root/examples/packages/conan" "$scratch/conan") ||
    complain 'the recipe for Conan'
  [ "$said" = "$version mtor::mtor mtor::pathway" ] || complain "the recipe for Conan says: $said"
  "$cxx" -std=c++20 -I "$scratch/conan/package/include" "$root/tests/install/main.cpp" \
    -o "$scratch/main" || complain 'what Conan packages does not build'
else
  skipped="$skipped no python3 for Conan;"
fi

# --- PlatformIO ---

cmake -DROOT="$root" -DVERSION="$version" -DEXPORTED="$scratch/exported" \
  -P "$here/library_json.cmake" || complain 'library.json'
# src/ or library.properties in the root would make PlatformIO apply other rules.
for name in src library.properties; do
  [ ! -e "$root/$name" ] || complain "$name must not stand in the root"
done
# What is exported is enough to build with.
mkdir "$scratch/platformio"
while IFS= read -r name; do
  cp -R "$root/$name" "$scratch/platformio/" || complain "library.json exports $name"
done <"$scratch/exported"
"$cxx" -std=gnu++20 -I "$scratch/platformio/include" "$root/tests/install/main.cpp" \
  -o "$scratch/main" || complain 'what library.json exports does not build'
[ "$("$scratch/main" | head -n 1)" = "$version" ] || complain "the exported library is not $version"

# --- ESP-IDF ---

manifest=$root/idf_component.yml
# Only the lines that every reader of YAML understands alike.
grep -nvE '^#|^ *- "[^"]*"$|^ *[a-z_]+:( "[^"]*")?$' "$manifest" && complain "$manifest: not plain YAML"
for line in "version: \"$version\"" 'license: "MIT"' 'dependencies:' '  idf: ">=5.1"' '  exclude:'; do
  grep -qxF "$line" "$manifest" || complain "$manifest: no line '$line'"
done
grep -qE '^description: ".{20,}"$' "$manifest" || complain "$manifest: no description"
sed -n 's/^    - "\(.*\)"$/\1/p' "$manifest" >"$scratch/excluded"
while IFS= read -r pattern; do
  case $pattern in
    'build/**/*') continue ;; # only where somebody builds
    '*'* | include* | CMakeLists.txt | LICENSE | README.md) complain "$manifest: leaves out $pattern" ;;
  esac
  [ -e "$root/${pattern%/\*\*/\*}" ] || complain "$manifest: there is no $pattern"
done <"$scratch/excluded"
for folder in examples tests; do
  grep -qxF "$folder/**/*" "$scratch/excluded" || complain "$manifest: $folder is not left out"
done

cmake -DESP_PLATFORM=1 -DMTOR_SOURCE="$root" -P "$here/idf/script.cmake" ||
  complain 'CMakeLists.txt does not register when ESP-IDF reads it as a script'
{
  CXX=$cxx cmake -S "$here/idf" -B "$scratch/idf" -DMTOR_SOURCE="$root" -DCMAKE_BUILD_TYPE= &&
    cmake --build "$scratch/idf"
} >"$scratch/log" 2>&1 || { cat "$scratch/log" && complain 'as a component of ESP-IDF'; }
[ "$("$scratch/idf/board" | head -n 1)" = "$version" ] || complain 'the component does not run'

# --- Arduino ---

if ! command -v python3 >/dev/null 2>&1; then
  [ $failed -eq 0 ] || exit 1
  echo 'SKIPPED: the Arduino library: no python3'
  exit 77
fi
zip=mtor-$version.zip
python3 "$root/examples/arduino/package.py" "$scratch/one" || complain 'package.py'
{
  CXX=$cxx cmake -S "$root" -B "$scratch/target" -DMTOR_BUILD_TESTS=OFF -DMTOR_BUILD_EXAMPLES=OFF &&
    (umask 077 && TZ=JST-9 cmake --build "$scratch/target" --target arduino_library)
} >"$scratch/log" 2>&1 || { cat "$scratch/log" && complain 'the target arduino_library'; }
cmp "$scratch/one/$zip" "$scratch/target/arduino/$zip" || complain "$zip is not the same twice"
! cmake -E tar tvf "$scratch/one/$zip" | grep -v '^-rw-r--r-- .* 1 Jan  2020 ' ||
  complain "$zip: another mode or time"
mkdir "$scratch/arduino"
(cd "$scratch/arduino" && cmake -E tar tf "$scratch/one/$zip" >"$scratch/listed" &&
  cmake -E tar xf "$scratch/one/$zip")
library=$scratch/arduino/mtor
for name in LICENSE README.md library.properties src/mtor.h examples/Toggle/Toggle.ino \
  examples/Lesson/Lesson.ino; do
  grep -qxF "mtor/$name" "$scratch/listed" || complain "$zip lacks $name"
done
[ "$(grep -cv '/$' "$scratch/listed")" -eq "$(find "$library" -type f | wc -l)" ] ||
  complain "$zip lists something twice"
cmp "$root/single_include/mtor.hpp" "$library/src/mtor.h" || complain 'src/mtor.h is another header'
for field in name=mtor "version=$version" author= maintainer= sentence= paragraph= \
  'category=Data Processing' url= 'architectures=*' includes=mtor.h; do
  grep -qF "$field" "$library/library.properties" || complain "library.properties: no $field"
done
! grep -n '@' "$library/library.properties" || complain 'library.properties: not filled in'

# A sketch as the Arduino IDE compiles it: its core's header comes first.
for sketch in "$library"/examples/*/*.ino; do
  name=$(basename "$sketch" .ino)
  [ "$(basename "$(dirname "$sketch")")" = "$name" ] || complain "$sketch: folder of another name"
  printf '#include <Arduino.h>\n#include "%s"\n' "$sketch" >"$scratch/$name.cpp"
  # shellcheck disable=SC2086 # options
  "$cxx" -std=gnu++20 -O1 $warnings -I "$here" -I "$library/src" "$scratch/$name.cpp" \
    "$here/board.cpp" -o "$scratch/$name" || complain "$name does not compile for a desk"
  if command -v arm-none-eabi-g++ >/dev/null 2>&1; then
    # shellcheck disable=SC2086 # options
    arm-none-eabi-g++ -mcpu=cortex-m0plus -mthumb -std=gnu++20 -Os -fno-exceptions -fno-rtti \
      -fno-threadsafe-statics $warnings -I "$here" -I "$library/src" -c "$scratch/$name.cpp" \
      -o "$scratch/$name.o" || complain "$name does not compile for Cortex-M0+"
  else
    skipped="$skipped sketches for Cortex-M0+: no arm-none-eabi-g++"
  fi
done
# shellcheck disable=SC2086 # options
"$cxx" -std=gnu++20 $warnings -I "$here" -I "$library/src" -I "$root/include" -fsyntax-only \
  "$here/macros.cpp" ||
  complain "the header does not survive a core's macros"

# value NAME N: what line N of the sketch's output says of a node, in hundredths
value() {
  sed -n "$2p" "$scratch/output" | tr -d '\r' | tr '\t' '\n' | sed -n "s/^$1://p" |
    awk '{ printf "%d", 100 * $1 + 0.5 }'
}
# expect NAME LINE OPERATOR NAME LINE
expect() {
  test "$(value "$1" "$2")" "$3" "$(value "$4" "$5")" ||
    complain "Toggle: $1 of line $2 ($(value "$1" "$2")) $3 $4 of line $5 ($(value "$4" "$5")) fails"
}
# 20 lines a second. Everolimus at 2 s, away at 20 s; held for 5 s it counts once. Pictilisib at 60 s.
"$scratch/Toggle" 75000 4:2000-7000 4:20000-20120 2:60000-60120 >"$scratch/output" ||
  complain 'Toggle stopped'
[ "$(grep -c '^IRS1:.*PI3K:.*AKT:.*mTORC1:.*S6K1:' "$scratch/output")" -eq 1500 ] ||
  complain 'Toggle: not 1500 lines of five labels'
! grep -v '^light' "$scratch/output" | tr -d '\r' |
  grep -nvE '^([A-Za-z0-9]+:[01]\.[0-9][0-9]	){5}$' || complain 'Toggle: not the lines of a plotter'
expect S6K1 30 -eq S6K1 1 # it begins in the steady state
expect AKT 30 -eq AKT 1
expect S6K1 390 -lt S6K1 30 # everolimus: the output falls, and the brake with it
expect AKT 390 -gt AKT 30
expect IRS1 390 -gt IRS1 30
expect S6K1 1190 -gt S6K1 390 # washed out
expect PI3K 1490 -lt PI3K 1190
expect AKT 1490 -lt AKT 1190
[ "$(value S6K1 390)" -lt 10 ] || complain 'Toggle: everolimus does not take S6K1 away'
# The lights show what was printed, to 1 of 255 and the rounding of two digits.
for pair in 3:IRS1 5:PI3K 6:AKT 9:mTORC1 10:S6K1; do
  light=$(sed -n "s/^light ${pair%%:*} //p" "$scratch/output")
  awk -v light="${light:--99}" -v level="$(value "${pair#*:}" 1500)" \
    'BEGIN { d = light / 255 - level / 100; exit !(d < 0.01 && d > -0.01) }' ||
    complain "Toggle: light ${pair%%:*} is at $light, ${pair#*:} at $(value "${pair#*:}" 1500) %"
done
"$scratch/Lesson" 20000 | tr -d '\r' >"$scratch/output"
[ "$(value AKT 40)" -gt "$(value AKT 1)" ] || complain 'Lesson: everolimus must raise AKT'
[ "$(value S6K1 40)" -lt 10 ] || complain 'Lesson: everolimus must take S6K1 away'

[ -z "$skipped" ] || [ $failed -ne 0 ] || { echo "SKIPPED: $skipped" && exit 77; }
exit $failed
