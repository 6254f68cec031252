#!/usr/bin/env bash
# Builds the program twice from nothing, in one place, and compares the bytes. Takes twice a clean build.
#
#   Scripts/check-reproducible.sh
set -euo pipefail
cd "$(dirname "$0")/.."
build=.build/reproducible
hash_of_clean_build() {
  rm -rf "$build"
  swift build -c release --product dancu --scratch-path "$build" >&2
  sha256sum <"$build/release/dancu" | cut -d ' ' -f 1
}
first=$(hash_of_clean_build)
second=$(hash_of_clean_build)
rm -rf "$build"
[ "$first" = "$second" ] || { echo "two builds differ: $first, $second" >&2; exit 1; }
echo "ok: two clean builds, one program: $first"
