#!/usr/bin/env bash
# TERM, INT and HUP stop a run within two seconds, with an exit code that says so and nothing left behind.
#
#   signals.sh [TIMES]   each signal at TIMES points spread over the run, 3 by itself
source "$(dirname "$0")/setting.sh"
times=${1:-3}

"$dancu" sample --people 60000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
began=$(date +%s%N)
"$dancu" run kill.yaml --out whole --quiet >/dev/null 2>&1
milliseconds=$((($(date +%s%N) - began) / 1000000))

stopped=0
stop() { # stop SIGNAL CODE DELAY
  # A shell without job control starts background processes with INT ignored; `env` gives it back.
  env --default-signal="$1" "$dancu" run kill.yaml --out out --quiet >/dev/null 2>told &
  local process=$! status=0
  sleep "$(($3 / 1000)).$(printf %03d $(($3 % 1000)))"
  local sent; sent=$(date +%s%N)
  kill -"$1" $process 2>/dev/null || true
  wait $process || status=$?
  local took=$((($(date +%s%N) - sent) / 1000000))
  if [ $status = 0 ]; then rm -rf out/kill-*; return; fi # it had finished
  stopped=$((stopped + 1))
  expect "exit code after SIG$1 at $3 ms" "$2" "$status"
  expect "SIG$1 at $3 ms obeyed within two seconds" yes "$([ $took -le 2500 ] && echo yes || echo "$took ms")"
  expect "final names after SIG$1 at $3 ms" "" "$(find out -name 'kill-*' 2>/dev/null)"
}
for ((time = 1; time <= times; time++)); do
  for signal in TERM:75 INT:130 HUP:129; do
    stop "${signal%:*}" "${signal#*:}" $((milliseconds * time / (times + 1)))
  done
done
expect "some runs were stopped" yes "$([ $stopped -gt 0 ] && echo yes || echo none)"
"$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1
expect "what stopped runs left behind" "" "$(leftovers out)"
conclude "$stopped runs stopped by signals, each within two seconds, with its exit code"
