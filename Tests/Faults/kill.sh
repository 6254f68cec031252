#!/usr/bin/env bash
# A run that is killed leaves nothing under a final name; the next one cleans up, finishes, and gives the same bytes.
#
#   kill.sh [TIMES]      SIGKILL at TIMES points spread over the run, 20 by itself
source "$(dirname "$0")/setting.sh"
times=${1:-20}

"$dancu" sample --people 30000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
began=$(date +%s%N)
run=$("$dancu" run kill.yaml --out whole --quiet 2>/dev/null | tail -n 1)
milliseconds=$((($(date +%s%N) - began) / 1000000))
wanted=$(tables "$run")

killed=0
for ((time = 1; time <= times; time++)); do
  delay=$((milliseconds * time / (times + 1)))
  "$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1 &
  process=$!
  sleep "$((delay / 1000)).$(printf %03d $((delay % 1000)))"
  if kill -KILL $process 2>/dev/null; then
    killed=$((killed + 1))
  else  # the machine is less busy than when the run was timed
    milliseconds=$((milliseconds * 9 / 10))
  fi
  wait $process 2>/dev/null || true
  for folder in out/kill-*; do
    [ -e "$folder" ] || continue
    expect "a folder with a final name after a kill at $delay ms is whole" "$wanted" "$(tables "$folder")"
    rm -rf "$folder"
  done
done

run=$("$dancu" run kill.yaml --out out --quiet 2>/dev/null | tail -n 1)
expect "the bytes after $times kills" "$wanted" "$(tables "$run")"
expect "what dead runs left behind" "" "$(leftovers out)"
expect "LATEST" "$(basename "$run")" "$(cat out/LATEST)"
expect "a kill that came in time" yes "$([ "$killed" -gt $((times / 2)) ] && echo yes || echo "only $killed")"
conclude "$killed of $times runs killed within $milliseconds ms; nothing half-written, the same bytes afterwards"
