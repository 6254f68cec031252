#!/usr/bin/env bash
# Things in the way: a second run on the same folder, links, a changing file, long names, closed standard output.
source "$(dirname "$0")/setting.sh"
"$dancu" sample --people 20000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
status_of() { local status=0; "$@" >said 2>told || status=$?; echo $status; }

# Two at once: the second says who holds the folder.
"$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1 & first=$!
for ((i = 0; i < 200; i++)); do [ -s out/.lock ] && break; sleep 0.01; done
expect "a second run on a held folder" 73 "$(status_of "$dancu" run kill.yaml --out out --quiet)"
expect "the holder is named" yes "$(grep -q $first told && echo yes || echo no)"
wait $first

# A link in place of a run folder or of LATEST is never followed.
run=$(cat out/LATEST); mv "out/$run" elsewhere; ln -s ../elsewhere "out/$run"
expect "a link in place of the run folder" 73 "$(status_of "$dancu" run kill.yaml --out out --quiet)"
rm "out/$run"; echo untouched >target; ln -sf ../target out/LATEST
expect "a link in place of LATEST" 0 "$(status_of "$dancu" run kill.yaml --out out --quiet)"
expect "the link's target" untouched "$(cat target)"
expect "LATEST is a file" no "$([ -L out/LATEST ] && echo yes || echo no)"

# Standard output closed: the run stands.
rm -rf out; status=0
"$dancu" run kill.yaml --out out >&- 2>told || status=$?
expect "runs finished with standard output closed" 1 "$(find out -name 'kill-*' | wc -l)"
rm -rf out
"$dancu" run kill.yaml --out out 2>told | head -c 1 >/dev/null || true
expect "runs finished with nobody reading" 1 "$(find out -name 'kill-*' | wc -l)"

# Too few open files: a cause is told, nothing is left.
rm -rf out
status=$(ulimit -n 7; status_of "$dancu" run kill.yaml --out out --quiet)
expect "few open files are resumable" yes "$([ "$status" = 75 ] || [ "$status" = 0 ] && echo yes || echo "$status")"

# Names at the limit, and with characters that a terminal would obey.
long=$(printf 'd%.0s' {1..240})
cp sample/forms.csv "$long.csv"; pipeline kill "$scratch/$long.csv" >long.yaml
expect "a file name of 244 bytes" 0 "$(status_of "$dancu" run long.yaml --out out --quiet)"
printf 'a\n1\n' >"$(printf 'x\033[31m.csv')"
printf 'dancu: 1\nname: kill\nas_of: 2026-12-31\nsources:\n  - {id: p, format: csv, path: "x*.csv"}\n' >escape.yaml
status_of "$dancu" run escape.yaml --out out >/dev/null
expect "escape characters on the terminal" 0 "$(grep -c "$(printf '\033')" told said | awk -F: '{ n += $2 } END { print n }')"

# A file that changes between the passes is noticed; one that grows is read to one length.
cp sample/forms.csv moving.csv; pipeline kill "$scratch/moving.csv" >moving.yaml
for delay in 0.02 0.05 0.1 0.2; do
  rm -rf out; cp sample/forms.csv moving.csv
  "$dancu" run moving.yaml --out out --quiet >/dev/null 2>told & process=$!
  sleep $delay; printf 'Z' | dd of=moving.csv bs=1 seek=200000 conv=notrunc 2>/dev/null; truncate -s 400000 moving.csv
  status=0; wait $process || status=$?
  expect "a file that shrank after $delay s" yes "$([ $status = 65 ] || [ $status = 0 ] && echo yes || echo $status)"
  [ $status = 0 ] || expect "runs published from a file that shrank" "" "$(find out -name 'kill-*')"
done
conclude "things in the way are told of, not followed, not overwritten"
