"""Writes the Arduino library, mtor-VERSION.zip, for "Add .ZIP Library" of the Arduino IDE.

    python3 examples/arduino/package.py DIR      or the CMake target arduino_library

The same sources give the same bytes on every machine: names in order, one time, one mode, one owner,
and stored, not compressed, as compressors differ. (cmake -E tar would keep the times of the disk.)
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import sys
import zipfile

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent


def version():
    text = (root / "include/pathway/version.hpp").read_text(encoding="utf-8")
    return ".".join(re.findall(r"^#define PATHWAY_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.M))


def files():
    """What the library holds: name in its folder, bytes."""
    properties = (here / "library.properties.in").read_bytes()
    yield "library.properties", properties.replace(b"@version@", version().encode())
    yield "src/mtor.h", (root / "single_include/mtor.hpp").read_bytes()
    yield "README.md", (here / "README.md").read_bytes()
    yield "LICENSE", (root / "LICENSE").read_bytes()
    for sketch in here.glob("*/*.ino"):
        yield "examples/" + sketch.relative_to(here).as_posix(), sketch.read_bytes()


def main():
    if len(sys.argv) != 2:
        print("usage: package.py DIR", file=sys.stderr)
        return 2
    out = pathlib.Path(sys.argv[1])
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        print(f"package.py: {problem}", file=sys.stderr)
        return 2
    path = out / f"mtor-{version()}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(files()):
            entry = zipfile.ZipInfo("mtor/" + name, (2020, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix: the mode counts
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    print(path)
    return 0


sys.exit(main())
