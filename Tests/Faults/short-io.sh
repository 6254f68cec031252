#!/usr/bin/env bash
# Every read and write does only a part of what it was asked for, or is interrupted: the same bytes come out.
#
#   short-io.sh
source "$(dirname "$0")/setting.sh"
if ! command -v clang >/dev/null; then echo "skipped: no clang to build the library that shortens reads and writes"; exit 0; fi
clang -O1 -shared -fPIC -o short-io.so "$tree/Tests/Faults/short-io.c"
short() { LD_PRELOAD=$scratch/short-io.so "$@"; }

# Large enough for spool and tables that go past the page cache.
"$dancu" sample --people 30000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
gzip -k sample/forms.csv
"$dancu" sample --people 2000 --commune 18586 --seed 8 --format xml --out small >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >plain.yaml
pipeline kill "$scratch/sample/forms.csv.gz" >packed.yaml
pipeline kill "$scratch/small/forms.xml" | sed 's/format: csv/format: xml/' >xml.yaml
for input in plain packed xml; do
  options=(--quiet --set "outputs.tables=csv,records,sqlite")
  wanted=$(tables "$("$dancu" run $input.yaml --out whole-$input "${options[@]}" 2>/dev/null | tail -n 1)")
  status=0
  run=$(short "$dancu" run $input.yaml --out out-$input "${options[@]}" 2>told | tail -n 1) || status=$?
  expect "exit code over $input input" 0 $status
  expect "bytes over $input input" "$wanted" "$(tables "$run")"
  expect "the database over $input input" "$(sha256sum <whole-$input/kill-*/baseline.sqlite)" "$(sha256sum <"$run/baseline.sqlite")"
  expect "a sound run over $input input" yes "$(short "$dancu" verify "$run" >/dev/null 2>&1 && echo yes || echo no)"
done
# The first reading is of the whole file, the second of a pipe.
expect "a conversion" "$("$dancu" convert sample/forms.csv --to jsonl 2>/dev/null | sha256sum)" \
  "$(short "$dancu" convert sample/forms.csv --to jsonl 2>/dev/null | sha256sum)"
expect "a conversion of standard input" "$("$dancu" convert sample/forms.csv --to csv 2>/dev/null | sha256sum)" \
  "$(short "$dancu" convert - --from csv --to csv 2>/dev/null <sample/forms.csv | sha256sum)"
conclude "reads and writes that do half of what they are asked for, or are interrupted: the same bytes"
