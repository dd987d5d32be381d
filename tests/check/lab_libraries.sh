#!/bin/sh
# The lab has the libraries that are there, and says what it lacks where it was built without them.
# once
# SPDX-License-Identifier: MIT
set -u

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
failed=0
# check NAME WHY COMMAND...: ok where the command succeeds
check() {
  name=$1 why=$2
  shift 2
  if "$@" >/dev/null 2>&1; then printf 'ok %s\n' "$name"; else printf 'FAIL %s: %s\n' "$name" "$why" && failed=1; fi
}
has() { printf '#include <%s>\n' "$1" | "$MTOR_CXX" -fsyntax-only -x c++ - 2>/dev/null; }

printf 'node A tau=10\nnode B tau=20\nA => B [w=0.5]\n=> A [w=0.75]\n' >two.pathway
for format in sbml sbml-qual json; do
  "$MTOR_BIN/lab" export --network two.pathway --format $format -o "two.$format" 2>/dev/null || failed=1
done
"$MTOR_BIN/lab" export --network two.pathway --format netflux -o two.xlsx 2>/dev/null || failed=1
cat >two.ginml <<'END'
<gxl><graph class="regulatory" id="g" nodeorder="A B"><node id="A" maxvalue="1"/><node id="B" maxvalue="1"><parameter
idActiveInteractions="e" val="1"/></node><edge id="e" from="A" to="B" minvalue="1" sign="positive"/></graph></gxl>
END
xml='two.sbml two.sbml-qual two.ginml'

# What the compiler finds, the lab was built with.
if has pugixml.hpp; then
  for file in $xml; do
    check "with.$file" "$("$MTOR_BIN/lab" import "$file" 2>&1 | head -n 1)" "$MTOR_BIN/lab" import "$file"
  done
  has zip.h && check with.two.xlsx "$("$MTOR_BIN/lab" import two.xlsx 2>&1 | head -n 1)" "$MTOR_BIN/lab" import two.xlsx
else
  echo 'skipped with.*: no pugixml'
fi

# A lab without them: the sources that know of them, compiled anew, the rest as it is.
objects=$MTOR_BUILD/examples/CMakeFiles/lab.dir
[ -d "$objects" ] || { echo "SKIPPED: no objects of the lab in $objects" && exit $((failed == 0 ? 77 : 1)); }
mkdir new
grep -lE 'LAB_HAS_(PUGIXML|LIBZIP)' "$MTOR_ROOT"/examples/lab/*/*.cpp >sources
while read -r source; do
  "$MTOR_CXX" -std=c++20 -O0 -Wall -Wextra -Werror -I "$MTOR_ROOT/include" -I "$MTOR_ROOT/examples/lab" \
    -I "$MTOR_BUILD/_deps/fmt-src/include" -c "$source" -o "new/$(basename "$source").o" 2>messages
  check "compiles.$(basename "$source")" "$(head -n 5 messages)" [ $? = 0 ]
done <sources
sed 's,.*/examples/,/,; s,$,.o,' sources >replaced
find "$objects" -name '*.cpp.o' | grep -vFf replaced | sed 's/.*/"&"/' >kept
fmt=$(find "$MTOR_BUILD" -name 'libfmt*.a' | head -n 1)
"$MTOR_CXX" @kept new/*.o "${fmt:--lfmt}" -pthread -o lab 2>messages
check links "$(head -n 5 messages)" [ $? = 0 ]
[ -x lab ] || exit 1
for file in $xml two.xlsx; do
  ./lab import "$file" >out 2>err
  code=$?
  check "without.$file" "exit code $code, $(head -c 200 err)" test "$code $(wc -l <err) $(wc -c <out)" = '2 1 0'
  check "without.$file.words" "$(head -c 200 err)" grep -q '^lab: this lab was built without .*install .*libpugixml-dev' err
done
check without.json "$(./lab import two.json 2>&1 | head -n 1)" ./lab import two.json
exit $failed
