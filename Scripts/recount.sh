#!/usr/bin/env bash
# Recounts the accounts of a finished run by awk and sort, from its tables alone, and holds them against each other:
# forms = people + merged + quarantined; every person in the baseline has one base form, every merged form a person.
#
#   Scripts/recount.sh RUN [ROWS]     ROWS: rows of data in the inputs, if known
set -euo pipefail
run=${1:?usage: recount.sh RUN [ROWS]}
failures=0
expect() { if [ "$2" != "$3" ]; then echo "$1: $2 against $3" >&2; failures=1; fi; }

# Cells of one column, quotes taken off; memberships.csv and quarantine.csv hold no line break outside quotes that
# awk would not see: their cells are escaped.
column() { # column FILE NAME
  awk -v name="$2" '
    function cut(line,   n, c, i, q, cell) {
      n = 1; cell = ""; q = 0
      for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (c == "\"") q = !q
        else if (c == "," && !q) { cells[n++] = cell; cell = "" }
        else cell = cell c
      }
      cells[n] = cell
      return n
    }
    NR == 1 { n = cut($0); for (i = 1; i <= n; i++) if (cells[i] == name) at = i; next }
    { cut($0); print cells[at] }' "$1"
}

forms=$(($(wc -l <"$run/memberships.csv") - 1))
column "$run/memberships.csv" ket_qua | sort | uniq -c | awk '{ print $2, $1 }' >"${TMPDIR:-/tmp}/recount.$$"
count() { awk -v name="$1" '$1 == name { n = $2 } END { print n + 0 }' "${TMPDIR:-/tmp}/recount.$$"; }
people=$(count nguoi) merged=$(count nhap) quarantined=$(count cach-ly)
rm "${TMPDIR:-/tmp}/recount.$$"
in_manifest() { sed -n "s/^ *\"$1\": \([0-9]*\),*$/\1/p" "$run/manifest.json" | head -n 1; }

expect "forms against people + merged + quarantined" "$forms" $((people + merged + quarantined))
expect "base forms against people in the baseline" "$people" $(($(wc -l <"$run/baseline.csv") - 1))
expect "people twice in the baseline" "" "$(column "$run/baseline.csv" ma_nguoi | sort | uniq -d)"
expect "people with forms against people in the baseline" "" "$(comm -3 \
  <(column "$run/memberships.csv" ma_nguoi | grep -v '^$' | sort -u) <(column "$run/baseline.csv" ma_nguoi | sort -u))"
expect "quarantined forms against lines of quarantine.csv" "$quarantined" $(($(wc -l <"$run/quarantine.csv") - 1))
expect "forms of the manifest" "$forms" "$(in_manifest forms)"
[ $# -lt 2 ] || expect "rows given" "$2" "$(in_manifest rows)"
[ $failures = 0 ] || exit 1
echo "ok: $forms forms = $people people + $merged merged + $quarantined quarantined"
