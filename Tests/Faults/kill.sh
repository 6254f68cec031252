#!/usr/bin/env bash
# A run that is killed leaves nothing under a final name; the next one cleans up, finishes, and gives the same bytes.
#
#   kill.sh [TIMES]      TIMES runs killed at points spread over the run, 20 by itself
source "$(dirname "$0")/setting.sh"
times=${1:-20}

"$dancu" sample --people 30000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
began=$(now)
run=$("$dancu" run kill.yaml --out whole --quiet 2>/dev/null | tail -n 1)
milliseconds=$(($(now) - began))
wanted=$(tables "$run")

for ((time = 1; time <= times; )); do
  delay=$((milliseconds * time / (times + 1)))
  strike KILL $delay "$dancu" run kill.yaml --out out --quiet
  for folder in out/kill-*; do
    [ -e "$folder" ] || continue
    expect "a folder with a final name after a kill at $delay ms is whole" "$wanted" "$(tables "$folder")"
    rm -rf "$folder"
  done
  if [ $status = 0 ]; then too_late; continue; fi
  expect "exit code after a kill at $delay ms" 137 $status
  time=$((time + 1))
done

run=$("$dancu" run kill.yaml --out out --quiet 2>/dev/null | tail -n 1)
expect "the bytes after $times kills" "$wanted" "$(tables "$run")"
expect "what dead runs left behind" "" "$(leftovers out)"
expect "LATEST" "$(basename "$run")" "$(cat out/LATEST)"

# People taken out of a finished run: killed at any point, the run stands whole, with the person or without.
removals=$((times / 5 + 1)) killed=0
for ((time = 1; time <= removals; time++)); do
  person=$(awk -F, -v line=$((time + 1)) 'NR == line { print $6 }' "$run/memberships.csv")
  strike KILL $((milliseconds * time / (2 * removals))) "$dancu" forget "$run" "$person"
  [ $status != 137 ] || killed=$((killed + 1))
  expect "a whole run after removal number $time" yes "$("$dancu" verify "$run" >/dev/null 2>&1 && echo yes || echo no)"
done
"$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1
expect "what dead removals left behind" "" "$(leftovers out)"
conclude "$times of $times runs killed within $milliseconds ms; nothing half-written, the same bytes afterwards;" \
  "$killed of $removals removals killed, the run whole each time"
