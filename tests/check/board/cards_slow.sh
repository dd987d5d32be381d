#!/bin/sh
# The sheets for a class: one page of A4 each, also with the QR code of the page, which a reader reads.
# once
# SPDX-License-Identifier: MIT
set -eu

root=$MTOR_ROOT
sheets=$root/examples/microbit
# shellcheck source=tests/setup.sh
. "$root/tests/setup.sh"
setup_find node chromium zbar
for need in $missing; do echo "SKIPPED: $(describe "$need") is not here ($(package "$need"))" && exit 77; done
# shellcheck source=examples/web/tools.sh
. "$root/examples/web/tools.sh"
tools=$MTOR_BUILD/../../web
web_tools "$tools" || { echo "SKIPPED: npm could not install the page's tools" && exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch"

failed=0
check() { # check WHAT COMMAND...
  what=$1
  shift
  if "$@"; then echo "ok    $what"; else echo "FAIL  $what" && failed=1; fi
}
browser() { timeout 120 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars "$@" >/dev/null 2>&1; }
address=https://school.example.org/biology/mtor.html
cp "$sheets"/card*.html "$sheets"/teacher*.html "$scratch"
node "$sheets/qr.mjs" "$tools" "$address" "$scratch"/*.html
for sheet in "$scratch"/*.html; do
  name=$(basename "$sheet" .html)
  for file in "$sheets/$name.html" "$sheet"; do
    browser --no-pdf-header-footer --print-to-pdf="$scratch/sheet.pdf" "file://$file"
    check "$name is one page" grep -aq '/Count 1$' "$scratch/sheet.pdf"
  done
  browser --window-size=794,1200 --screenshot="$scratch/sheet.png" "file://$sheet"
  check "$name: its QR code is the address" [ "$(zbarimg -q --raw "$scratch/sheet.png" 2>/dev/null)" = "$address" ]
done
for wrong in mtor.html 'javascript:alert(1)' 'https://a b' ''; do
  cp "$sheets/card.html" "$scratch/wrong.htm"
  if node "$sheets/qr.mjs" "$tools" "$wrong" "$scratch/wrong.htm" 2>/dev/null; then
    echo "FAIL  '$wrong' is taken for an address" && failed=1
  fi
  cmp -s "$sheets/card.html" "$scratch/wrong.htm" || { echo 'FAIL  and the sheet is changed' && failed=1; }
done
exit $failed
