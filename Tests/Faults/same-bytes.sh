#!/usr/bin/env bash
# The same forms give the same bytes: over threads, locale, time zone, umask, open-file limit and clock; and the
# same people over encodings, file formats, splitting into files and row order.
#
#   same-bytes.sh        on the sample commune
source "$(dirname "$0")/setting.sh"
samples=$tree/samples/thach-kenh
pipeline kill "$samples/forms.csv" >kill.yaml

run() { # run OUT ARGUMENT…: a run into a folder of its own; its folder
  local out=$1; shift
  "$@" "$dancu" run "${yaml:-kill.yaml}" --out "$out" --quiet "${more[@]}" 2>/dev/null | tail -n 1
}
more=(--jobs 1)
wanted=$(tables "$(run one env)")
try() { # try WHAT COMMAND…
  local what=$1; shift
  rm -rf again
  expect "bytes: $what" "$wanted" "$(tables "$(run again "$@")")"
}
for jobs in 2 3 4; do more=(--jobs $jobs); try "--jobs $jobs" env; done
more=()
for turn in 1 2; do try "once more, $turn" env; done
try "Turkish locale" env LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8
try "time zone" env TZ=Pacific/Kiritimati
for time in '2001-09-09 01:46:40' '2038-01-19 03:14:08' '@2026-12-31 23:59:59 x3600'; do
  command -v faketime >/dev/null || { echo "left out: the clock (apt-get install faketime)"; break; }
  try "at $time" faketime -f "$time" env
done
try "umask 000" sh -c 'umask 000; exec "$@"' sh
try "64 open files" sh -c 'ulimit -n 64; exec "$@"' sh
# No path is in any table.
(cd / && rm -rf "$scratch/again" && "$dancu" run "$scratch/kill.yaml" --out "$scratch/again" --quiet >/dev/null 2>&1)
expect "bytes: from another folder" "$wanted" "$(tables again/kill-*)"

# Who is whom: form numbers and people, whatever file and row they stand in; people named by their first form.
people() {
  python3 - "$1/memberships.csv" <<'PY'
import csv, sys
groups = {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    groups.setdefault(row["ma_nguoi"], []).append(row["so_phieu"])
for forms in sorted(sorted(group) for group in groups.values()): print(" ".join(forms))
PY
}
people "$(run people env)" >wanted
same_people() { # same_people WHAT: of kill.yaml's like in $yaml
  people "$(run "people-$1" env)" >found
  expect "people apart: $1" 0 "$(diff wanted found | grep -c '^[<>]' || true)"
}

# One file or twelve: also the same baseline.
mkdir split; awk -v rows="$(($(wc -l <"$samples/forms.csv") / 12 + 1))" '
  NR == 1 { header = $0; next }
  (NR - 2) % rows == 0 { file = sprintf("split/%02d.csv", ++n); print header >file }
  { print >file }' "$samples/forms.csv"
pipeline kill "$scratch/split/*.csv" >twelve.yaml
yaml=twelve.yaml same_people twelve-files
expect "baseline of twelve files" "$(sha256sum <people/kill-*/baseline.csv)" "$(sha256sum <people-twelve-files/kill-*/baseline.csv)"

# Rows in another order.
python3 - "$samples/forms.csv" >shuffled.csv <<'PY'
import random, sys
header, *rows = open(sys.argv[1], encoding="utf-8").read().splitlines()
random.Random(5).shuffle(rows)
print("\n".join([header] + rows))
PY
pipeline kill "$scratch/shuffled.csv" >shuffled.yaml
yaml=shuffled.yaml same_people rows-in-another-order

# The same forms as XML. (The TCVN3 copy leaves out the damage that only Unicode can show, so it is another sample.)
printf 'dancu: 1\nname: kill\nas_of: 2026-12-31\nsources:\n  - {id: phieu, format: xml, path: "%s"}\n' "$samples/dc01.xml" >xml.yaml
yaml=xml.yaml same_people xml

# The same forms in every encoding that can hold them.
"$dancu" sample --people 1500 --commune 18586 --seed 11 --damage none --out clean >/dev/null 2>&1
pipeline kill "$scratch/clean/forms.csv" >clean.yaml
yaml=clean.yaml people "$(yaml=clean.yaml run people-clean env)" >wanted
for encoding in tcvn3 vni windows-1258 utf-16; do
  "$dancu" sample --people 1500 --commune 18586 --seed 11 --damage none --encoding $encoding --out "$encoding" >/dev/null 2>&1 \
    || { echo "left out: no sample in $encoding"; continue; }
  pipeline kill "$scratch/$encoding/forms.csv" >"$encoding.yaml"
  yaml=$encoding.yaml same_people "$encoding"
done
python3 -c 'import sys, unicodedata; sys.stdout.write(unicodedata.normalize("NFD", open(sys.argv[1], encoding="utf-8").read()))' \
  clean/forms.csv >nfd.csv
pipeline kill "$scratch/nfd.csv" >nfd.yaml
yaml=nfd.yaml same_people nfd
conclude "the same bytes over threads, locale, zone, clock, umask and limits; the same people over files, order, format, encoding"
