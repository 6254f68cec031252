#!/usr/bin/env bash
# Builds the program twice from nothing, in one place, and compares the bytes. Takes twice a clean build.
#
# Two things are no part of what the program does and may differ: the compiler's hashes of its own intermediate form
# (section .swift_modhash, by which it skips what it has compiled before), and the linker's hash of all bytes.
#
#   Scripts/check-reproducible.sh
set -euo pipefail
cd "$(dirname "$0")/.."
build=.build/reproducible
kept=$(mktemp -d)
trap 'rm -rf "$kept" "$build"' EXIT
for time in first second; do
  rm -rf "$build"
  swift build -c release --product dancu --scratch-path "$build" >&2
  cp "$build/release/dancu" "$kept/$time"
  objcopy -R .swift_modhash -R .note.gnu.build-id "$kept/$time" "$kept/$time-content"
  (cd "$build/release" && find . -name '*.o' | LC_ALL=C sort | xargs sha256sum) >"$kept/$time-objects"
done
if cmp -s "$kept/first" "$kept/second"; then
  echo "ok: two clean builds, one program: $(sha256sum <"$kept/first" | cut -d ' ' -f 1)"
elif cmp -s "$kept/first-content" "$kept/second-content"; then
  echo "ok: two clean builds, the same code and data: $(sha256sum <"$kept/first-content" | cut -d ' ' -f 1);" \
    "$(cmp -l "$kept/first" "$kept/second" | wc -l) bytes of the hashes differ"
else
  echo "two builds differ, in these objects first of all:" >&2
  diff "$kept/first-objects" "$kept/second-objects" >&2 || true
  exit 1
fi
