#!/usr/bin/env bash
# TERM, INT and HUP stop a run within two seconds, with an exit code that says so and nothing left behind.
#
#   signals.sh [TIMES]   TIMES runs stopped by each signal, at points spread over the run; 3 by itself
source "$(dirname "$0")/setting.sh"
times=${1:-3}

"$dancu" sample --people 60000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
began=$(now)
"$dancu" run kill.yaml --out whole --quiet >/dev/null 2>&1
milliseconds=$(($(now) - began))

stopped=0 longest=0
for signal in TERM:75 INT:130 HUP:129; do
  name=${signal%:*}
  for ((time = 1; time <= times; )); do
    delay=$((milliseconds * time / (times + 1)))
    strike $name $delay "$dancu" run kill.yaml --out out --quiet
    if [ $status = 0 ]; then too_late; continue; fi
    [ $took -le $longest ] || longest=$took
    expect "exit code after SIG$name at $delay ms" "${signal#*:}" "$status"
    expect "SIG$name at $delay ms obeyed within two seconds" yes "$([ $took -le 2000 ] && echo yes || echo "$took ms")"
    expect "final names after SIG$name at $delay ms" "" "$(find out -name 'kill-*' 2>/dev/null)"
    stopped=$((stopped + 1)) time=$((time + 1))
  done
done
"$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1
expect "what stopped runs left behind" "" "$(leftovers out)"
conclude "$stopped of $((3 * times)) runs stopped by signals, each with its exit code, the slowest after $longest ms"
