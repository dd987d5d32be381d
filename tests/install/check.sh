#!/bin/sh
# The library in another CMake project.
#   tests/install/check.sh COMPILER VERSION find_package|add_subdirectory|fetch_content
# SPDX-License-Identifier: MIT
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
CXX=$1
version=$2
how=$3
export CXX
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ "$how" = find_package ]; then
  cmake -S "$root" -B "$scratch/library" -DMTOR_BUILD_TESTS=OFF -DMTOR_BUILD_EXAMPLES=OFF \
    -DCMAKE_INSTALL_PREFIX="$scratch/prefix"
  cmake --install "$scratch/library"
  # The single headers come along, and work from where they are.
  printf '#include "mtor.hpp"\nint main() {}\n' >"$scratch/single.cpp"
  "$CXX" -std=c++20 -I "$scratch/prefix/share/mtor/single_include" "$scratch/single.cpp" \
    -o "$scratch/single"
  # Nothing that is installed may know where it was built.
  if grep -rlF -e "$root" "$scratch/prefix"; then
    echo 'these installed files name the source folder'
    exit 1
  fi
fi

cmake -S "$root/tests/install" -B "$scratch/build" -DHOW="$how" -DVERSION="$version" \
  -DMTOR_SOURCE="$root" -DCMAKE_PREFIX_PATH="$scratch/prefix"
cmake --build "$scratch/build"
for program in consumer engine_only; do
  [ "$("$scratch/build/$program" | head -n 1)" = "$version" ] || {
    echo "$program did not print $version first"
    exit 1
  }
done
