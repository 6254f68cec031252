#!/usr/bin/env bash
# Builds the fuzz targets and lets each look for trouble: libFuzzer makes up inputs that reach new code, and stops at the
# first one that breaks what a target asserts. The input then lies in the folder of finds, to become a test.
#
#   Fuzz/run.sh SECONDS [TARGET…]     csv xml encodings cells pipelinefile manifest lists; by itself all of them, side by side
#
#   FUZZ_BUILD   where it is built: .build/fuzz by itself
#   FUZZ_OUT     corpora, logs and finds: out/fuzz by itself
set -euo pipefail
tree=$(cd "$(dirname "$0")/.." && pwd)
seconds=${1:?usage: run.sh SECONDS [TARGET…]}
shift
targets=("$@")
[ $# -gt 0 ] || targets=(csv xml encodings cells pipelinefile manifest lists)
build=${FUZZ_BUILD:-$tree/.build/fuzz}
out=${FUZZ_OUT:-$tree/out/fuzz}

for target in "${targets[@]}"; do
  (cd "$tree" && DANCU_FUZZ=1 swift build -c release --product "fuzz-$target" --sanitize fuzzer \
    --scratch-path "$build" -Xswiftc -enable-testing) >"$build-$target.log" 2>&1 || { cat "$build-$target.log" >&2; exit 1; }
done
mkdir -p "$out"
python3 "$tree/Fuzz/seeds.py" "$tree" "$out"

fuzz() { # fuzz TARGET: its last words on standard output; the exit code says whether it found something
  mkdir -p "$out/$1/corpus" "$out/$1/finds"
  local longest=1200
  case $1 in
    manifest) longest=20000 ;;
    # Some cells far longer than any word: what is remembered of them, and what each byte of them costs, is limited too.
    cells) longest=65536 ;;
  esac
  # Swift's own backtrace would take the signal before libFuzzer can keep the input.
  SWIFT_BACKTRACE=enable=no "$build/release/fuzz-$1" -max_total_time="$seconds" -max_len=$longest -rss_limit_mb=1024 -timeout=60 -print_final_stats=1 \
    -artifact_prefix="$out/$1/finds/" "$out/$1/corpus" "$out/$1/seeds" >"$out/$1/log" 2>&1
}
running=()
for target in "${targets[@]}"; do fuzz "$target" & running+=($!); done
failures=0
for index in "${!targets[@]}"; do
  target=${targets[$index]}
  if wait "${running[$index]}"; then
    echo "ok: $target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$out/$target/log") inputs," \
      "$(grep -o 'cov: [0-9]*' "$out/$target/log" | tail -n 1 | tr -dc 0-9) branches reached in $seconds s"
  else
    tail -n 40 "$out/$target/log" >&2
    echo "FAILED: $target: $(ls "$out/$target/finds")" >&2
    failures=$((failures + 1))
  fi
done
exit $((failures > 0))
