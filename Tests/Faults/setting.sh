# Sourced by the scripts beside it: the program, a scratch folder of its own, and how a check is told.
#
#   DANCU=path/to/dancu   the program; .build/release/dancu by itself
set -euo pipefail
tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
dancu=$(realpath "${DANCU:-$tree/.build/release/dancu}")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/dancu-faults-XXXXXX")
trap 'chmod -R u+rwX "$scratch" 2>/dev/null || true; rm -rf "$scratch"' EXIT
cd "$scratch"

failures=0
expect() { # expect WHAT WANTED FOUND
  if [ "$2" != "$3" ]; then
    echo "FAILED: $1: expected '$2', found '$3'" >&2
    failures=$((failures + 1))
  fi
}
conclude() { # conclude WHAT_WAS_SHOWN…
  if [ "$failures" -gt 0 ]; then echo "$0: $failures failures" >&2; exit 1; fi
  echo "ok: $*"
}

now() { echo $(($(date +%s%N) / 1000000)); } # milliseconds

# strike SIGNAL DELAY COMMAND…: sends a running command a signal after DELAY milliseconds. Leaves in `status` how it
# ended (137: killed), in `took` the milliseconds from the signal to that end, in `told` its standard error.
strike() {
  local signal=$1 delay=$2 process sent
  shift 2
  # A shell without job control starts background processes with INT ignored; `env` gives it back.
  if [ "$signal" = KILL ]; then "$@" >/dev/null 2>told & else env --default-signal="$signal" "$@" >/dev/null 2>told & fi
  process=$! status=0
  sleep "$((delay / 1000)).$(printf %03d $((delay % 1000)))"
  sent=$(now)
  kill -"$signal" $process 2>/dev/null || true
  wait $process 2>/dev/null || status=$?
  took=$(($(now) - sent))
}

# A run that had ended before it was struck shows nothing: it is taken away, and the next ones are struck earlier. What is
# counted is runs that were struck.
late=0
too_late() {
  rm -rf out/kill-*
  late=$((late + 1)) milliseconds=$((milliseconds * 95 / 100))
  if [ $late -gt $((10 + times)) ]; then echo "$0: runs end before they can be struck" >&2; exit 1; fi
}

# pipeline NAME FILE…: a pipeline file over CSV files, kinds by column.
pipeline() {
  local name=$1; shift
  printf 'dancu: 1\nname: %s\nas_of: 2026-12-31\nsources:\n  - id: phieu\n    format: csv\n    path: [%s]\n' \
    "$name" "$(IFS=,; echo "$*")"
}

# The tables of a run, one hash for all: no clock and no path is in any of them.
tables() { (cd "$1" && sha256sum -- *.csv | sha256sum | cut -c1-32); }

# What lies in an output folder beside finished runs, LATEST and the lock.
leftovers() { find "$1" -mindepth 1 -maxdepth 1 ! -name LATEST ! -name .lock ! -name 'kill-*' -printf '%f\n' | sort; }
