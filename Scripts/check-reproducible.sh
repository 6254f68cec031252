#!/usr/bin/env bash
# Builds the program twice from nothing, in one place, and compares the bytes. Takes twice a clean build.
#
#   Scripts/check-reproducible.sh [OPTION OF swift build]…
set -euo pipefail
cd "$(dirname "$0")/.."
build=.build/reproducible
kept=$(mktemp -d)
trap 'rm -rf "$kept" "$build"' EXIT
for time in first second; do
  rm -rf "$build"
  swift build -c release "$@" --product dancu --scratch-path "$build" >&2
  cp "$build/release/dancu" "$kept/$time"
  (cd "$build/release" && find . -name '*.o' | LC_ALL=C sort | xargs sha256sum) >"$kept/$time-objects"
done
if cmp -s "$kept/first" "$kept/second"; then
  echo "ok: two clean builds, one program: $(sha256sum <"$kept/first" | cut -d ' ' -f 1)"
else
  echo "two builds differ, in these objects first of all:" >&2
  diff "$kept/first-objects" "$kept/second-objects" >&2 || true
  exit 1
fi
