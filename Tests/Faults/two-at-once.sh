#!/usr/bin/env bash
# Runs side by side: on different outputs they do not disturb each other; on one, the second is told who holds it, and
# leaves what the first has.
source "$(dirname "$0")/setting.sh"

"$dancu" sample --people 20000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
wanted=$(tables "$("$dancu" run kill.yaml --out whole --quiet 2>/dev/null | tail -n 1)")

# Four outputs at once, over the same inputs.
running=()
for number in 1 2 3 4; do
  "$dancu" run kill.yaml --out "out-$number" --quiet >/dev/null 2>&1 &
  running+=($!)
done
for process in "${running[@]}"; do wait "$process" || true; done
for number in 1 2 3 4; do
  expect "the bytes of run $number of four" "$wanted" "$(tables out-$number/kill-*)"
  expect "what run $number of four left" "" "$(leftovers out-$number)"
done

# One output: the second names the first, with or without --resume, and takes nothing of its stages.
"$dancu" run kill.yaml --out shared --quiet >/dev/null 2>&1 &
first=$!
until compgen -G 'shared/.dancu-stages-*/forms-0' >/dev/null || ! kill -0 $first 2>/dev/null; do sleep 0.01; done
for option in "" --resume; do
  status=0
  "$dancu" run kill.yaml --out shared --quiet --lang en $option >/dev/null 2>told || status=$?
  if kill -0 $first 2>/dev/null; then
    expect "exit code of a second run $option" 73 $status
    expect "the holder named to a second run $option" 1 "$(grep -cw "$first" told)"
  fi
done
wait $first || true
expect "the bytes of the first run" "$wanted" "$(tables shared/kill-*)"
expect "what the two left" "" "$(leftovers shared)"
conclude "four runs side by side, and a second on one output that is told who holds it"
