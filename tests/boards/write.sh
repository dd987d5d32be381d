#!/bin/sh
# After a change of the network: writes anew what the boards' pages show of it, the pictures of README.md
# and of the sheets (examples/microbit), the tables of examples/uno and examples/bare.
#   tests/boards/write.sh
# SPDX-License-Identifier: MIT
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cxx=${CXX:-g++}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

MTOR_ROOT=$root MTOR_BUILD=$scratch MTOR_CXX=$cxx sh "$root/tests/boards/microbit.sh" write
"$root/examples/run" lab export --format c --module core --from steady -o "$scratch/mtor_core.h"
cc -std=c99 -O1 "-DEXPORTED=\"$scratch/mtor_core.h\"" "$root/tests/boards/uno_readme.c" -o "$scratch/uno"
"$scratch/uno" >"$scratch/uno_lines"
"$cxx" -std=c++20 -O2 -I "$root/include" "$root/examples/bare/main.cpp" \
  "$root/examples/bare/desk.cpp" -o "$scratch/bare"
"$scratch/bare" >"$scratch/bare_lines"
python3 - "$root" "$scratch" <<'END'
import pathlib, re, sys

root, scratch = map(pathlib.Path, sys.argv[1:])
page = root / 'examples/uno/README.md'
text = page.read_text()
for line in (scratch / 'uno_lines').read_text().splitlines():
    shape = (r'(?m)^%s.*$' % re.escape(line[:line.index('|', 1)]) if line.startswith('|') else
             r'`IRS1:[0-9.]+<tab>PI3K:[0-9.]+<tab>\.\.\.`')
    text, found = re.subn(shape, lambda _: line, text)
    assert found == 1, line
page.write_text(text)
page = root / 'examples/bare/README.md'
page.write_text(re.sub(r'(?s)\A(.*?\n```[a-z]*\n)(.*?)(```\n)', lambda m: m[1] + (scratch / 'bare_lines').read_text() + m[3],
                       page.read_text()))
END
