#!/usr/bin/env bash
# Recounts the accounts of a finished run by awk and sort, from its tables alone, and holds them against each other:
# forms = people + merged + quarantined; every person in the baseline has one base form, every merged form a person; the
# counts of all communes add up to the run's.
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

# The tables of counts: the sum over communes is the run's figure, by the new units and by the old.
sum() { # sum TABLE INDICATOR
  paste -d '\t' <(column "$run/$1.csv" chi_so) <(column "$run/$1.csv" gia_tri) \
    | awk -F '\t' -v name="$2" '$1 == name { n += $2 } END { print n + 0 }'
}
for units in "" -don-vi-cu; do
  expect "forms over communes$units" "$forms" "$(sum "bridge$units" phieu)"
  expect "people over communes$units" "$people" "$(sum "bridge$units" nguoi)"
  expect "quota over communes$units" "$(in_manifest eligible)" "$(sum "quota$units" chi_tieu)"
  expect "quota at the bridge's end$units" "$(in_manifest eligible)" "$(sum "bridge$units" chi_tieu)"
  expect "people of the tallies$units" "$(sum "bridge$units" nguoi_con_dang_ky)" "$(sum "tallies$units" so_nguoi)"
done
expect "quota by the baseline" "$(in_manifest eligible)" "$(column "$run/baseline.csv" dien_chi_tieu | grep -cx chi_tieu || true)"
expect "people out of the province by destination" "$(sum quota chi_tieu_ngoai_tinh)" "$(sum away ngoai_tinh)"
expect "people abroad by destination" "$(sum quota chi_tieu_nuoc_ngoai)" "$(sum away nuoc_ngoai)"
if [ -e "$run/intake.csv" ]; then
  expect "forms read, by the intake ledger" "$(sum intake phieu_doc)" \
    $(($(sum intake phieu_du_kien) - $(sum intake phieu_thieu) + $(sum intake phieu_ngoai_danh_sach)))
  expect "forms in the files, by the intake ledger" "$forms" "$(sum intake phieu_da_quet)"
fi
[ $failures = 0 ] || exit 1
echo "ok: $forms forms = $people people + $merged merged + $quarantined quarantined"
