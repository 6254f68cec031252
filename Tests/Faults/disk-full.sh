#!/usr/bin/env bash
# A full disk ends a run with exit code 75 and a message that names the file; what was on the disk stays as it was.
#
#   disk-full.sh         a small run
#   disk-full.sh all     also one that spills
#
# Needs the right to mount a small file system; without it this is told and left out.
source "$(dirname "$0")/setting.sh"

"$dancu" sample --people 5000 --commune 18586 --seed 7 --out sample >/dev/null 2>&1
pipeline kill "$scratch/sample/forms.csv" >kill.yaml
mkdir disk
if ! mount -t tmpfs -o size=64k dancu-faults disk 2>/dev/null; then
  echo "skipped: no right to mount a file system"; exit 0
fi
trap 'umount "$scratch/disk" 2>/dev/null; rm -rf "$scratch"' EXIT

for size in 64k 200k 700k 1500k 2500k; do
  mount -o remount,size=$size disk
  status=0
  "$dancu" run kill.yaml --out disk/out --quiet >/dev/null 2>told || status=$?
  expect "exit code on a disk of $size" 75 $status
  expect "a message on a disk of $size" yes "$([ -s told ] && echo yes || echo none)"
  expect "files left on a disk of $size" "" "$(leftovers disk/out)"
done
mount -o remount,size=64m disk
"$dancu" run kill.yaml --out disk/out --quiet >/dev/null 2>&1
expect "finished runs once there is room" 1 "$(find disk/out -name 'kill-*' | wc -l)"
# The same with the database, which is built once the tables stand.
"$dancu" run kill.yaml --out whole --quiet --set outputs.tables=csv,sqlite >/dev/null 2>&1
room=$(du -sk --apparent-size whole/kill-* | cut -f 1)
wanted=$(tables whole/kill-*)
for share in 95 85 75 65; do
  rm -rf disk/out
  mount -o remount,size=$((room * share / 100))k disk
  status=0
  "$dancu" run kill.yaml --out disk/out --quiet --set outputs.tables=csv,sqlite >/dev/null 2>told || status=$?
  expect "exit code with a database on $share % of the room" 75 $status
  expect "a message with a database on $share % of the room" yes "$([ -s told ] && echo yes || echo none)"
  # At most the whole stages, which `--resume` goes on behind.
  expect "files left with a database on $share % of the room" "" "$(leftovers disk/out | grep -v '^\.dancu-stages-')"
  mount -o remount,size=64m disk
  "$dancu" run kill.yaml --out disk/out --quiet --resume --set outputs.tables=csv,sqlite >/dev/null 2>&1
  expect "bytes once there is room" "$wanted" "$(tables disk/out/kill-*)"
  expect "files left once there is room" "" "$(leftovers disk/out)"
done
[ "${1:-}" = all ] || { conclude "full disks of nine sizes: exit code 75, nothing left behind, and the run finishes once there is room"; exit; }

# A run that keeps to --memory by spilling: where the disk has no room for that too, it is refused, stops, or does without.
rm -rf disk/out
"$dancu" sample --people 60000 --commune 18586 --seed 7 --out large >/dev/null 2>&1
pipeline kill "$scratch/large/forms.csv" >kill.yaml
limit=
for ((megabytes = 40; megabytes < 120; megabytes += 2)); do  # the least that the run accepts: it spills all it can
  "$dancu" run kill.yaml --out spilled --quiet --memory ${megabytes}M >/dev/null 2>&1 && { limit=${megabytes}M; break; }
done
expect "a limit under which the run spills" yes "$([ -n "$limit" ] && echo yes || echo none)"
wanted=$(tables spilled/kill-*)
for size in 1m 8m 24m 40m 56m 72m 90m 256m; do
  mount -o remount,size=$size disk
  status=0
  "$dancu" run kill.yaml --out disk/out --quiet --memory "$limit" >/dev/null 2>told || status=$?
  expect "spilling on a disk of $size" yes "$([ $status = 75 ] && [ -s told ] || [ $status = 0 ] && echo yes || echo $status)"
  expect "files left on a disk of $size" "" "$(leftovers disk/out)"
  [ $status != 0 ] || expect "bytes of a run that spilled on a disk of $size" "$wanted" "$(tables disk/out/kill-*)"
  rm -rf disk/out
  codes="${codes:-} $status"
done
expect "spilling with room enough" 0 $status
conclude "full disks of nine sizes: exit code 75, nothing left behind, and the run finishes once there is room; spilling on eight sizes: exit codes ${codes# }"
