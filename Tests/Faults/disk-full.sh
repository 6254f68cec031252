#!/usr/bin/env bash
# A full disk ends a run with exit code 75 and a message that names the file; what was on the disk stays as it was.
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
conclude "full disks of five sizes: exit code 75, nothing left behind, and the run finishes once there is room"
