# Finds what a build needs and installs what is missing. Sourced by examples/run and tests/run.
#
#   setup_find compiler cmake ...   sets $missing to what this machine lacks, and CXX, CMAKE_GENERATOR
#   setup_install                   installs $missing with apt-get, if that is allowed here
#   setup_explain                   says what is missing and the command to type
#
# MTOR_NO_INSTALL=1 forbids installing. CXX=... chooses the compiler.
# shellcheck shell=dash

say() { printf '%s\n' "$*" >&2; }

case ${root-} in
  *\"* | *\\* | *\$* | *\;*)
    say "CMake cannot build in a folder with one of \" \\ \$ ; in its name: give '$root' another one"
    exit 3
    ;;
esac

# $1 is a C++20 compiler that works: g++ 12 or later, or clang 14 or later.
# Sets compiler_name, for example "gcc-12".
works() {
  local numbers major oldest scratch status
  command -v "$1" >/dev/null 2>&1 || return 1
  numbers=$(printf '__clang_major__ __GNUC__\n' | "$1" -E -P -x c++ - 2>/dev/null | tail -n 1)
  case $numbers in
    "__clang_major__ "[0-9]*) major=${numbers#* } oldest=12 compiler_name=gcc-$major ;;
    [0-9]*" "[0-9]*) major=${numbers% *} oldest=14 compiler_name=clang-$major ;;
    *) return 1 ;;
  esac
  [ "$major" -ge "$oldest" ] || return 1
  scratch=$(mktemp -d) || return 1
  status=0
  printf '#include <cstdio>\nint main() {}\n' |
    "$1" -std=c++20 -x c++ - -o "$scratch/a" >/dev/null 2>&1 || status=1
  rm -rf "$scratch"
  return $status
}

# Sets CXX to a compiler that works.
find_compiler() {
  local command
  for command in ${CXX:+"$CXX"} c++ g++ g++-12 g++-13 g++-14 g++-15 clang++ \
    clang++-19 clang++-18 clang++-17 clang++-16 clang++-15 clang++-14; do
    if works "$command"; then
      CXX=$command
      export CXX
      return 0
    fi
  done
  return 1
}

# Sets gxx and gxx_name to a g++ that works, even where CXX names another compiler.
# shellcheck disable=SC2034 # used by tests/run
find_gcc() {
  local command
  for command in g++ g++-12 g++-13 g++-14 g++-15; do
    if works "$command"; then
      gxx=$command gxx_name=$compiler_name
      case $gxx_name in gcc-*) return 0 ;; esac
    fi
  done
  return 1
}

find_cmake() {
  local found
  found=$(cmake --version 2>/dev/null | sed -n 's/^cmake version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  [ -n "$found" ] || return 1
  [ "${found% *}" -gt 3 ] || { [ "${found% *}" -eq 3 ] && [ "${found#* }" -ge 20 ]; }
}

find_builder() {
  if command -v ninja >/dev/null 2>&1; then
    CMAKE_GENERATOR=Ninja
  elif command -v make >/dev/null 2>&1; then
    CMAKE_GENERATOR='Unix Makefiles'
  else
    return 1
  fi
  export CMAKE_GENERATOR
}

find_header() {
  printf '#include <%s>\n' "$1" | "${CXX:-c++}" -E -x c++ - >/dev/null 2>&1
}

# The sanitizers of the newest clang work.
find_sanitizers() {
  local scratch status
  works clang++-19 || return 1
  scratch=$(mktemp -d) || return 1
  status=0
  printf 'int main() {}\n' |
    clang++-19 -fsanitize=address,undefined -x c++ - -o "$scratch/a" >/dev/null 2>&1 || status=1
  rm -rf "$scratch"
  return $status
}

find_one() {
  case $1 in
    compiler) find_compiler ;;
    gcc) find_gcc ;;
    gcc-12) works g++-12 || { works g++ && [ "$compiler_name" = gcc-12 ]; } ;;
    clang-*) works "clang++-${1#clang-}" ;;
    cmake) find_cmake ;;
    builder) find_builder ;;
    fmt) find_header fmt/core.h ;;
    doctest) find_header doctest/doctest.h ;;
    pugixml) find_header pugixml.hpp ;;
    libzip) find_header zip.h ;;
    sanitizers) find_sanitizers ;;
    scipy) /usr/bin/python3 -c 'import numpy, scipy' >/dev/null 2>&1 ;;
    tmux) command -v tmux >/dev/null 2>&1 ;;
    python3) command -v python3 >/dev/null 2>&1 ;;
    arm) command -v arm-none-eabi-g++ >/dev/null 2>&1 ;;
    riscv) command -v riscv64-unknown-elf-g++ >/dev/null 2>&1 ;;
    avr) command -v avr-gcc >/dev/null 2>&1 && [ -n "$(find /usr/lib/avr -name iom328p.h 2>/dev/null)" ] ;;
    arduino) command -v arduino-builder >/dev/null 2>&1 && [ -f /usr/share/arduino/hardware/arduino/avr/boards.txt ] ;;
    qemu-arm) command -v qemu-system-arm >/dev/null 2>&1 ;;
    qemu-riscv) command -v qemu-system-riscv32 >/dev/null 2>&1 ;;
    s390x) command -v s390x-linux-gnu-g++ >/dev/null 2>&1 && command -v qemu-s390x >/dev/null 2>&1 ;;
    unicorn) /usr/bin/python3 -c 'import unicorn' >/dev/null 2>&1 ;;
    simavr) find_header simavr/sim_avr.h && find_header libelf.h ;;
    node) command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ;;
    wasm) works clang++-19 && command -v wasm-ld-19 >/dev/null 2>&1 ;;
    binaryen) command -v wasm2js >/dev/null 2>&1 ;;
    chromium) command -v chromium >/dev/null 2>&1 ;;
    zbar) command -v zbarimg >/dev/null 2>&1 ;;
    octave) command -v octave-cli >/dev/null 2>&1 ;;
    office) command -v soffice >/dev/null 2>&1 ;;
    graphviz) command -v neato >/dev/null 2>&1 ;;
    libsbml) find_header sbml/SBMLTypes.h ;;
    sundials) find_header cvode/cvode.h ;;
    boolnet) command -v Rscript >/dev/null 2>&1 && [ -d /usr/lib/R/site-library/BoolNet ] ;;
    doxygen) command -v doxygen >/dev/null 2>&1 ;;
    openpyxl) /usr/bin/python3 -c 'import openpyxl' >/dev/null 2>&1 ;;
    jsonschema) /usr/bin/python3 -c 'import jsonschema' >/dev/null 2>&1 ;;
    *) return 1 ;;
  esac
}

describe() {
  case $1 in
    compiler) echo 'a C++20 compiler (g++ 12 or later, or clang 14 or later)' ;;
    gcc) echo 'g++ 12 or later' ;;
    gcc-*) echo "g++ ${1#gcc-}" ;;
    clang-*) echo "clang ${1#clang-}" ;;
    cmake) echo 'CMake 3.20 or later' ;;
    builder) echo 'ninja or make' ;;
    fmt) echo 'the fmt library' ;;
    doctest) echo 'the doctest library' ;;
    pugixml) echo 'the pugixml library, for lab import of XML and workbooks' ;;
    libzip) echo 'the libzip library, for lab import of workbooks' ;;
    sanitizers) echo "clang 19's sanitizers" ;;
    scipy) echo 'Python with numpy and scipy, for the independent reference' ;;
    tmux) echo 'tmux, for the test of the live screen' ;;
    python3) echo 'Python 3' ;;
    arm) echo 'a compiler for ARM boards' ;;
    riscv) echo 'a compiler for RISC-V boards' ;;
    avr) echo 'a compiler for AVR boards' ;;
    arduino) echo "Arduino's builder and its core for AVR" ;;
    qemu-arm) echo 'the emulator of ARM boards (QEMU)' ;;
    qemu-riscv) echo 'the emulator of RISC-V boards (QEMU)' ;;
    s390x) echo 'a compiler and an emulator whose highest byte comes first (s390x)' ;;
    unicorn) echo 'Unicorn for Python, for the tests of the micro:bit V2' ;;
    simavr) echo 'the emulator of AVR boards (simavr)' ;;
    node) echo 'node and npm' ;;
    wasm) echo 'clang 19 with its linker for WebAssembly' ;;
    binaryen) echo 'wasm2js of binaryen' ;;
    chromium) echo 'the browser Chromium, for the tests of the page' ;;
    zbar) echo 'a reader of QR codes (zbar), for the tests of the page' ;;
    octave) echo 'Octave, to run the MATLAB export' ;;
    office) echo 'LibreOffice, to open workbooks' ;;
    graphviz) echo 'Graphviz' ;;
    libsbml) echo 'libSBML, to check the SBML exports' ;;
    sundials) echo 'SUNDIALS, to integrate the SBML export' ;;
    boolnet) echo 'R with BoolNet, to load the bnet export' ;;
    doxygen) echo 'Doxygen, for the reference' ;;
    openpyxl) echo 'openpyxl of Python, to read such workbooks' ;;
    jsonschema) echo 'jsonschema of Python, to check the JSON export' ;;
    *) echo "$1" ;;
  esac
}

# The Debian package for a need.
package() {
  case $1 in
    compiler | gcc) compiler_package ;;
    gcc-*) echo "g++-${1#gcc-}" ;;
    clang-*) echo "$1" ;;
    builder) echo ninja-build ;;
    fmt) echo libfmt-dev ;;
    doctest) echo doctest-dev ;;
    pugixml) echo libpugixml-dev ;;
    libzip) echo libzip-dev ;;
    sanitizers) echo clang-19 libclang-rt-19-dev ;;
    scipy) echo python3-scipy ;;
    arm) echo gcc-arm-none-eabi ;;
    riscv) echo gcc-riscv64-unknown-elf ;;
    avr) echo gcc-avr avr-libc binutils-avr ;;
    arduino) echo arduino-builder arduino-core-avr ;;
    qemu-arm) echo qemu-system-arm ;;
    qemu-riscv) echo qemu-system-misc ;;
    s390x) echo g++-s390x-linux-gnu qemu-user ;;
    unicorn) echo python3-unicorn ;;
    simavr) echo libsimavr-dev libelf-dev ;;
    node) echo nodejs npm ;;
    wasm) echo clang-19 lld-19 ;;
    libsbml) echo libsbml5-dev ;;
    office) echo libreoffice-calc-nogui ;;
    sundials) echo libsundials-dev ;;
    boolnet) echo r-base-core r-cran-boolnet ;;
    openpyxl) echo python3-openpyxl ;;
    jsonschema) echo python3-jsonschema ;;
    zbar) echo zbar-tools ;;
    *) echo "$1" ;;
  esac
}

# The version that apt-get would install, or nothing.
candidate() {
  LC_ALL=C apt-cache policy "$1" 2>/dev/null |
    sed -n 's/^  Candidate: \([0-9]*:\)\{0,1\}\([0-9][^ ]*\).*/\2/p'
}

# g++ where it is new enough, otherwise the oldest package that is.
compiler_package() {
  local version choice
  version=$(candidate g++)
  if [ -n "$version" ] && [ "${version%%.*}" -lt 12 ]; then
    for choice in g++-12 g++-13 g++-14 clang-14 clang-15; do
      if [ -n "$(candidate "$choice")" ]; then
        echo "$choice"
        return
      fi
    done
  fi
  echo g++
}

setup_find() {
  local need
  missing=
  for need in "$@"; do
    find_one "$need" || missing="$missing $need"
  done
}

# How this user may run apt-get: sets as_root, or fails.
may_install() {
  [ -z "${MTOR_NO_INSTALL:-}" ] && command -v apt-get >/dev/null 2>&1 || return 1
  as_root=
  [ "$(id -u)" -eq 0 ] && return 0
  as_root='sudo -n'
  command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1
}

apt() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
    -o Acquire::Retries=3 "$@" </dev/null >>"$apt_log" 2>&1
}

# Installs what setup_find found missing, then looks again. What could not be had stays in $missing.
setup_install() {
  local need name packages
  [ -n "$missing" ] || return 0
  may_install || return 0
  apt_log=$(mktemp)
  apt update || true # one broken source must not stop the others
  packages=
  for need in $missing; do
    for name in $(package "$need"); do
      [ -z "$(candidate "$name")" ] || packages="$packages $name"
    done
  done
  if [ -n "$packages" ]; then
    say "installing$packages (apt-get) ..."
    # shellcheck disable=SC2086 # a list of packages
    if ! apt install --no-install-recommends $packages; then
      for name in $packages; do # one package that cannot be had must not stop the others
        apt install --no-install-recommends "$name" || say "could not install $name"
      done
    fi
  fi
  # shellcheck disable=SC2086 # a list of needs
  setup_find $missing
  [ -z "$missing" ] || tail -n 15 "$apt_log" >&2
  rm -f "$apt_log"
}

# Says on stderr what is missing and what to type. $1: what to run afterwards.
setup_explain() {
  local need packages
  packages=
  say 'This machine lacks:'
  for need in $missing; do
    say "  $(describe "$need")"
    packages="$packages $(package "$need")"
  done
  if ! command -v apt-get >/dev/null 2>&1; then
    say 'and has no apt-get. Install it with your package manager; on Debian or Ubuntu that is'
    say "  sudo apt-get install$packages"
  elif may_install; then
    say 'and apt-get could not install it. Try'
    if [ -n "$as_root" ]; then
      say "  sudo apt-get update && sudo apt-get install$packages"
    else
      say "  apt-get update && apt-get install$packages"
    fi
  else
    say 'and this user may not install packages without a password. Please type'
    say "  sudo apt-get update && sudo apt-get install$packages"
  fi
  say "then run $1 again."
}
