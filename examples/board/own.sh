# Another pathway on a board: options of the scripts `run`, checked by the lab. Sourced; $board is the script's name.
#
#   own_options "$@"    sets only_build, network, columns, button_a, button_b, presets, file
#   own_pathway         asks the lab about all names; sets a, b, dose_a, dose_b (nM), presets
#   own_export FORMAT OUT            the pathway for boards without C++20
#   own_program OUT 'OPTIONS OF THE PROCESSOR' LINKER_SCRIPT SOURCE...   as board_build
#   each FORMAT A,B,C   printf FORMAT for each name
#
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
: "${board:?names the script}" "${root:?is the folder of the project}"

own_usage() {
  cat <<'END_OF_TEXT'
With --network any pathway text comes onto the board: its five nodes for the columns, a drug for each
button (at ten times its IC50, or so many nM), and presets for both buttons together; default the first five.
END_OF_TEXT
}

refuse() {
  printf '%s: %s\n' "$board" "$1" >&2
  exit 2
}

own_options() {
  only_build='' network='' columns='' button_a='' button_b='' presets='' file=''
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) usage && exit 0 ;;
      --build) only_build=yes ;;
      --network | --columns | --button-a | --button-b | --presets | -o)
        [ $# -gt 1 ] && [ -n "$2" ] || refuse "$1 needs a value (examples/run $board --help)"
        case $1 in
          --network) network=$2 ;;
          --columns) columns=$2 ;;
          --button-a) button_a=$2 ;;
          --button-b) button_b=$2 ;;
          --presets) presets=$2 ;;
          -o) file=$2 ;;
        esac
        shift
        ;;
      *) refuse "unknown argument $1 (examples/run $board --help)" ;;
    esac
    shift
  done
  if [ -z "$network" ]; then
    [ -z "$columns$button_a$button_b$presets$file" ] ||
      refuse '--columns, --button-a, --button-b, --presets and -o go with --network FILE'
    return
  fi
  [ -f "$network" ] || refuse "cannot read '$network': no such file"
  [ -n "$columns" ] || refuse '--columns A,B,C,D,E is missing: the nodes that the LEDs show'
  [ -n "$button_a" ] && [ -n "$button_b" ] || refuse '--button-a DRUG and --button-b DRUG are missing'
  case $columns,$presets in *[!A-Za-z0-9_,]*) refuse '--columns and --presets take names, with commas between' ;; esac
  [ "$(printf %s "$columns" | tr -cd , | wc -c)" -eq 4 ] || refuse '--columns takes five nodes'
  for button in "$button_a" "$button_b"; do
    case $button in
      *=*[!0-9]* | *[!A-Za-z0-9_=]* | =* | *= | *=??????????*) refuse "no drug, or DRUG=NM with a whole number: '$button'" ;;
    esac
  done
}

lab() { if [ -n "${MTOR_LAB:-}" ]; then "$MTOR_LAB" "$@"; else "$root/examples/run" lab "$@"; fi; }

# each FORMAT A,B,C
each() {
  # shellcheck disable=SC2046,SC2059 # names, and the format is ours
  printf -- "$1" $(printf %s "$2" | tr , ' ')
}

own_pathway() {
  a=${button_a%%=*} b=${button_b%%=*}
  [ -n "$presets" ] || presets=$(sed -n 's/^[ \t]*preset[ \t]*\([A-Za-z0-9_]*\).*/\1/p' "$network" | head -n 5 | paste -s -d , -)
  # The lab knows the names, and says what is wrong with one.
  # shellcheck disable=SC2046 # a list of options
  lab run --network "$network" --read "$columns" --dose "$a=1nM" --dose "$b=1nM" \
    $([ -z "$presets" ] || each '--preset %s ' "$presets") --until 1min --csv >/dev/null || exit $?
  usual=$(lab export --format json --network "$network" | python3 -c '
import json, sys
drugs = {name: drug for drug in json.load(sys.stdin)["drugs"] for name in [drug["name"], *drug["aliases"]]}
for name in sys.argv[1:]:
    print(min(10**9, round(10 * max(action["IC50"] for action in drugs[name]["actions"]))))' "$a" "$b") || exit $?
  dose_a=${usual%%[!0-9]*} dose_b=${usual##*[!0-9]}
  case $button_a in *=*) dose_a=${button_a#*=} ;; esac
  case $button_b in *=*) dose_b=${button_b#*=} ;; esac
}

own_export() {
  lab export --format "$1" --from steady --network "$network" -o "$2" --force >&2 || exit $?
}

own_program() {
  own_out=$1
  shift
  own_work=$own_out.own
  mkdir -p "$own_work"
  lab header "$network" -o "$own_work/network.hpp" --force >&2 || exit $?
  {
    printf '#include "network.hpp"\nnamespace board {\nnamespace shown = %s;\n}\n' \
      "$(sed -n 's/^namespace \([A-Za-z0-9_]*\) {$/\1/p' "$own_work/network.hpp" | head -n 1)"
    printf '#define BOARD_COLUMNS %s\n' "$(each '"%s", ' "$columns")"
    printf '#define BOARD_TREATMENTS {"%s", %s, "A+", "A-"}, {"%s", %s, "B+", "B-"}\n' "$a" "$dose_a" "$b" "$dose_b"
    printf '#define BOARD_TUMOURS {}, %s\n' "$([ -z "$presets" ] || each '"%s", ' "$presets")"
  } >"$own_work/shown.hpp"
  own_processor=$1
  shift
  if ! board_build "$own_out" "$own_processor -DBOARD_SHOWN=\"$own_work/shown.hpp\"" "$@" -I "$own_work" \
    2>"$own_work/log"; then
    over=$(sed -n "s/.*region .\(ram\|flash\|boot\)' overflowed by \([0-9]* bytes\).*/\1 is too small by \2/p" "$own_work/log" | head -n 1)
    [ -z "$over" ] || refuse "'$network' is too large for this board: its $over"
    cat "$own_work/log" >&2
    exit 3
  fi
}
