#!/usr/bin/env bash
# A run that was killed is gone on with after its last whole stage, and gives the bytes of an unbroken one; what is damaged,
# or of other work, is not taken up.
#
#   resume.sh [TIMES]    TIMES runs killed at points drawn over the run, 20 by itself
source "$(dirname "$0")/setting.sh"
times=${1:-20}

"$dancu" sample --people 15000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
printf 'outputs: {tables: [csv, records], findings: [sarif]}\n' >>kill.yaml
# Everything but the clock.
bytes() { (cd "$1" && sed '/"timings"/,$d' manifest.json | cat - $(ls | grep -v manifest.json) | sha256sum); }
run() { "$dancu" run kill.yaml --out out --quiet --lang en "$@" 2>told | tail -n 1; }

began=$(now)
"$dancu" run kill.yaml --out whole --quiet --lang en >/dev/null 2>&1
milliseconds=$(($(now) - began))
wanted=$(bytes whole/kill-*)

# kill_after STAGE: kills a run as soon as the marker of a stage stands, and tells whether it came in time.
kill_after() {
  rm -rf out
  "$dancu" run kill.yaml --out out --quiet --lang en >/dev/null 2>&1 &
  local process=$!
  until [ -e out/.dancu-stages-*/"$1" ] || ! kill -0 $process 2>/dev/null; do sleep 0.005; done
  kill -KILL $process 2>/dev/null || true
  wait $process 2>/dev/null || true
  [ -e out/.dancu-stages-*/"$1" ]
}
resumed() { # resumed WHAT MESSAGE OPTION…
  local what=$1 message=$2
  shift 2
  local folder; folder=$(run "$@")
  expect "the bytes $what" "$wanted" "$(bytes "$folder")"
  expect "the message $what" 1 "$(grep -c "$message" told)"
  expect "what is left $what" "" "$(leftovers out)"
}

for stage in read link; do
  for attempt in 1 2 3 4 5; do kill_after $stage && break; done
  expect "folders that others may enter" "" "$(find out -type d ! -perm 700)"
  expect "files that others may read" "" "$(find out -type f ! -perm 600)"
  resumed "after a kill behind the stage '$stage'" "after the stage \"$stage\"" --resume --jobs 1
done

# A bit that fell over in any of the files: told, and begun anew.
for file in forms-0 forms-1 read link; do
  for attempt in 1 2 3 4 5; do kill_after link && break; done
  python3 - out/.dancu-stages-*/$file <<'PY'
import os, sys
with open(sys.argv[1], "r+b") as file:
    file.seek(os.path.getsize(sys.argv[1]) // 3)
    byte = file.read(1)[0]
    file.seek(-1, 1)
    file.write(bytes([byte ^ 4]))
PY
  resumed "with a damaged '$file'" "not as they were written" --resume
done
for attempt in 1 2 3 4 5; do kill_after read && break; done
truncate -s 100 out/.dancu-stages-*/read
resumed "with a short 'read'" "not as they were written" --resume
# A link in place of a file is not followed; a folder that others may enter is not believed.
for attempt in 1 2 3 4 5; do kill_after read && break; done
mv out/.dancu-stages-*/read elsewhere; ln -s "$scratch/elsewhere" "$(echo out/.dancu-stages-*)/read"
resumed "with a link for 'read'" "begins anew" --resume
for attempt in 1 2 3 4 5; do kill_after read && break; done
chmod 755 out/.dancu-stages-*
resumed "from a folder that others may enter" "there is no stopped run" --resume

# The stages of other work.
for attempt in 1 2 3 4 5; do kill_after link && break; done
"$dancu" run kill.yaml --out out --quiet --lang en --resume --set quota.minimum_age=16 >/dev/null 2>told
expect "the message about other settings" 1 "$(grep -c 'other inputs, settings or version' told)"
expect "stages of other settings" "" "$(leftovers out)"
# Without --resume they are cleaned up, and nothing is said; an estimate leaves them.
for attempt in 1 2 3 4 5; do kill_after read && break; done
"$dancu" run kill.yaml --out out --dry-run >/dev/null 2>&1
expect "stages after an estimate" 1 "$(leftovers out | wc -l)"
run >/dev/null
expect "what a plain run says and leaves" "" "$(grep -c 'stopped run' told | grep -v '^0'; leftovers out)"

# Anywhere at all.
RANDOM=7
early=0
for ((time = 1; time <= times; )); do
  rm -rf out
  delay=$((RANDOM % milliseconds))
  strike KILL $delay "$dancu" run kill.yaml --out out --quiet --lang en
  if [ $status = 0 ]; then too_late; continue; fi
  folder=$(run --resume)
  expect "the bytes of a run killed at $delay ms and gone on with" "$wanted" "$(bytes "$folder")"
  expect "what is left of a run killed at $delay ms" "" "$(leftovers out)"
  if grep -q "after the stage" told; then early=$((early + 1)); fi
  time=$((time + 1))
done
conclude "$times of $times runs killed within $milliseconds ms, $early gone on with behind a whole stage; the same bytes"
