#!/bin/sh
# Does a run keep below --memory, and does it write the same bytes as one that may hold everything?
#
#   Scripts/check-memory.sh [PEOPLE]
#
# Runs over invented forms: free; then with nine tenths, a half and a quarter of what that held, or refused with the figure
# that is needed; each again in a memory control group of the kernel (version 1 or 2, when this user may make one) of the
# same size. From three million people on, nine tenths leave the rows in memory and spill what is sorted of them.
# Takes the program from DANCU, else from .build/release.
set -eu
people=${1:-1000000}
dancu=${DANCU:-$(dirname "$0")/../.build/release/dancu}
work=$(mktemp -d)
trap 'rm -rf "$work"; [ -z "${group:-}" ] || rmdir "$group" 2>/dev/null || true' EXIT

"$dancu" sample --people "$people" --seed 12 --damage medium --as-of 2026-12-31 --out "$work/s" >/dev/null 2>&1
cat >"$work/p.yaml" <<YAML
dancu: 1
name: memory
as_of: 2026-12-31
sources: [{id: phieu, path: s/forms.csv, format: csv, kind: column}]
outputs: {tables: [csv], changes: false}
YAML

# run OUT [OPTION]…: peak MiB in $peak, exit status in $status
run() {
  out=$1; shift
  status=0
  /usr/bin/time -f %M -o "$work/peak" "$@" >"$work/out.txt" 2>"$work/err.txt" || status=$?
  peak=$(($(tail -1 "$work/peak") / 1024))
}
hashes() { (cd "$1"/memory-*/ && sha256sum ./*.csv datapackage.json) | sha256sum; }

run free "$dancu" run "$work/p.yaml" --out "$work/free" --progress none
[ "$status" -le 1 ] || { cat "$work/err.txt"; exit 1; }
free=$peak
whole=$(hashes "$work/free")
echo "free: $free MiB"

failed=0
judge() {
  if [ "$status" -eq 75 ]; then
    echo "$1: refused: $(tail -1 "$work/err.txt")"
  elif [ "$status" -gt 1 ]; then
    echo "$1: exit $status"; tail -3 "$work/err.txt"; failed=1
  elif [ "$(hashes "$work/limited")" != "$whole" ]; then
    echo "$1: other bytes"; failed=1
  elif [ "$2" = strict ] && [ "$peak" -gt "$3" ]; then
    echo "$1: held $peak MiB"; failed=1
  else
    echo "$1: held $peak MiB, the same bytes"
  fi
  rm -rf "$work/limited"
}

for percent in 90 50 25; do
  limit=$((free * percent / 100))
  run limited "$dancu" run "$work/p.yaml" --out "$work/limited" --progress none --memory "${limit}M"
  judge "--memory ${limit}M" strict "$limit"

  for root in /sys/fs/cgroup/memory /sys/fs/cgroup; do
    group=$root/dancu-check-$$
    mkdir "$group" 2>/dev/null || { group=; continue; }
    file=$group/memory.max
    [ -e "$file" ] || file=$group/memory.limit_in_bytes
    echo $((limit << 20)) >"$file" 2>/dev/null || { rmdir "$group"; group=; continue; }
    break
  done
  [ -n "$group" ] || { echo "no control group to be had"; continue; }
  run limited sh -c 'echo $$ >"$1/cgroup.procs"; shift; exec "$@"' sh "$group" \
    "$dancu" run "$work/p.yaml" --out "$work/limited" --progress none --memory "${limit}M"
  judge "control group of $limit MiB" loose
  rmdir "$group" && group=
done
exit $failed
