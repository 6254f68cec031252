#!/usr/bin/env bash
# System calls that fail at points spread over a run: reading, writing, opening, syncing, renaming, memory. Each time
# the exit code says what happened, a message names the cause, nothing stands half-written under a final name, and the
# next run gives the same bytes.
#
#   injected-faults.sh [POINTS]      POINTS for each call and error, 6 by itself: in a small run, in one whose spool and
#                                    tables are written and read past the page cache, and while the database is built
source "$(dirname "$0")/setting.sh"
points=${1:-6}
if ! command -v strace >/dev/null || ! strace -qq -o /dev/null true 2>/dev/null; then
  echo "skipped: strace is not here, or may not trace"; exit 0
fi
# Backtraces of a process that ran out of memory would only be in the way.
export SWIFT_BACKTRACE=enable=no
# setting PEOPLE TABLES: what `inject` runs from here on.
setting() {
  rm -rf sample whole
  "$dancu" sample --people "$1" --commune 18586 --seed 7 --out sample >/dev/null 2>&1
  pipeline kill "$scratch/sample/forms.csv" >kill.yaml
  options=(--quiet --set "outputs.tables=$2")
  wanted=$(tables "$("$dancu" run kill.yaml --out whole "${options[@]}" 2>/dev/null | tail -n 1)")
}

narrowed=() # which files' calls are meant, as strace's options; all by itself
traced() { # traced CALL COMMAND…: how often the busiest thread makes a call (strace counts by thread)
  local call=$1; shift
  strace -f -qq -o calls "${narrowed[@]}" -e "trace=$call" "$@" >/dev/null 2>&1 || true
  awk '{ n[$1]++ } END { for (thread in n) if (n[thread] > most) most = n[thread]; print most + 0 }' calls
}
declare -A codes
runs=0
inject() { # inject CALL ERROR
  local call=$1 error=$2 first last at status
  # What the loader does before the program begins is not ours.
  first=$(traced "$call" "$dancu" --version)
  rm -rf out; last=$(traced "$call" "$dancu" run kill.yaml --out out "${options[@]}")
  for ((point = 1; point <= points && first + point <= last; point++)); do
    at=$((first + 1 + (last - first - 1) * (point - 1) / (points > 1 ? points - 1 : 1)))
    rm -rf out; status=0
    strace -f -qq -o /dev/null "${narrowed[@]}" -e "trace=$call" -e "inject=$call:error=$error:when=$at" \
      "$dancu" run kill.yaml --out out "${options[@]}" >said 2>told || status=$?
    runs=$((runs + 1)); codes[$status]=$((${codes[$status]:-0} + 1))
    local where="$error in $call number $at"
    case $status in
      0) expect "bytes in spite of $where" "$wanted" "$(tables out/kill-*)" ;;
      65 | 66 | 70 | 73 | 75 | 77 | 78)
        expect "a message after $where" yes "$([ -s told ] && echo yes || echo none)"
        # Once it has its name a run is whole, whatever becomes of LATEST.
        for folder in out/kill-*; do
          [ ! -e "$folder" ] || expect "final names after $where" "$wanted" "$(tables "$folder")"
        done ;;
      *)
        # Without memory for the message itself the process may only die; what it leaves is whole all the same.
        expect "exit code after $where" ENOMEM "$error:$status"
        [ "$error" = ENOMEM ] && failures=$((failures - 1))
        expect "final names after $where" "" "$(find out -name 'kill-*' 2>/dev/null)" ;;
    esac
    [ "$status" = 0 ] || expect "the bytes of the next run after $where" "$wanted" \
      "$(tables "$("$dancu" run kill.yaml --out out "${options[@]}" 2>/dev/null | tail -n 1)")"
  done
}
setting 4000 csv
for error in EMFILE EACCES EIO ENOENT; do inject openat $error; done
for call in read pread64; do for error in EIO ENOMEM; do inject $call $error; done; done
for call in write pwrite64; do for error in ENOSPC EIO EDQUOT; do inject $call $error; done; done
for error in EIO ENOSPC; do inject fsync $error; done
for call in renameat renameat2 mkdirat mkdir fchmod ftruncate; do for error in EACCES ENOSPC; do inject $call $error; done; done
inject mmap ENOMEM

# The disk's threads, beyond what of each file goes through the page cache. Counted by thread, a number that the others
# never come to is reached by the disk's alone, and the other way round: the points are spread over both.
setting 40000 csv
rm -rf out; strace -f -qq -o calls -e trace=openat "$dancu" run kill.yaml --out out "${options[@]}" >/dev/null 2>&1
if grep -qF '|O_DIRECT|' calls; then
  inject pread64 EIO
  # The spool alone: its first readers get nothing past the cache and read through it; where that fails too the run stops.
  narrowed=(-P "$scratch/out/.dancu-stages-$(basename whole/kill-* | cut -c6-)/forms-0")
  inject pread64 EIO
  narrowed=()
  for error in ENOSPC EIO; do inject pwrite64 $error; done
  inject fsync EIO
  # Among them the opening of the way past the cache: without it the cache serves.
  for error in EMFILE EINVAL; do inject openat $error; done
else
  echo "left out: the file system here knows no way past the page cache"
fi

setting 4000 csv,sqlite
for error in EIO EMFILE; do inject openat $error; done
for error in ENOSPC EIO EDQUOT; do inject pwrite64 $error; done
inject pread64 EIO

told=""
for status in "${!codes[@]}"; do told="$told, ${codes[$status]} × exit $status"; done
conclude "$runs injected faults$told; nothing half-written, the next run gives the same bytes"
