#!/usr/bin/env bash
# Opens the tables of a finished run in the tools that others use: frictionless against datapackage.json, sqlite3 and
# duckdb on the CSV files, LibreOffice on the largest of them and on a worklist. A tool that is not installed is named and
# left out.
#
#   Scripts/check-outputs.sh RUN
set -euo pipefail
run=$(realpath "${1:?usage: check-outputs.sh RUN}")
forms=$(($(wc -l <"$run/memberships.csv") - 1))
people=$(($(wc -l <"$run/baseline.csv") - 1))
expect() { [ "$2" = "$3" ] || { echo "$1: expected $2, found $3" >&2; exit 1; }; }

if command -v frictionless >/dev/null; then
  (cd "$run" && frictionless validate datapackage.json >/dev/null) \
    || { (cd "$run" && frictionless validate datapackage.json) >&2; exit 1; }
  echo "ok: frictionless accepts datapackage.json"
else
  echo "left out: frictionless (pip install frictionless)"
fi
if command -v sqlite3 >/dev/null; then
  expect "people in sqlite3" "$people" "$(sqlite3 :memory: -cmd '.mode csv' -cmd ".import '$run/baseline.csv' baseline" \
    'select count(distinct ma_nguoi) from baseline')"
  expect "forms in sqlite3" "$forms" "$(sqlite3 :memory: -cmd '.mode csv' -cmd ".import '$run/memberships.csv' memberships" \
    'select count(*) from memberships')"
  echo "ok: sqlite3 reads $people people, $forms forms"
  if [ -e "$run/baseline.sqlite" ]; then
    ask() { sqlite3 -readonly "$run/baseline.sqlite" "$1"; }
    expect "integrity of baseline.sqlite" ok "$(ask 'pragma integrity_check')"
    expect "tables of baseline.sqlite that are not STRICT" 0 \
      "$(ask "select count(*) from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 \
              and name not like 'sqlite\_%' escape '\'")"
    expect "people in baseline.sqlite" "$people" "$(ask 'select count(*) from baseline')"
    expect "forms in baseline.sqlite" "$forms" "$(ask 'select count(*) from memberships')"
    for table in "$run"/*.csv; do
      name=$(basename "$table" .csv)
      rows=$(sqlite3 :memory: -cmd '.mode csv' -cmd ".import '$table' t" 'select count(*) from t')
      expect "rows of $name in baseline.sqlite" "$rows" "$(ask "select count(*) from \"${name//-/_}\"")"
    done
    echo "ok: baseline.sqlite is whole, strict, and has the rows of every table"
  fi
else
  echo "left out: sqlite3 (apt-get install sqlite3)"
fi
if python3 -c 'import duckdb' 2>/dev/null; then
  python3 - "$run" "$people" "$forms" <<'PY'
import duckdb, glob, sys
run, people, forms = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
query = "select count(*) from read_csv(?, header = true, all_varchar = true, strict_mode = true)"
for path in sorted(glob.glob(run + "/*.csv")):
    duckdb.execute(query, [path]).fetchone()
assert duckdb.execute(query, [run + "/baseline.csv"]).fetchone()[0] == people
assert duckdb.execute(query, [run + "/memberships.csv"]).fetchone()[0] == forms
lost = duckdb.execute(
    """select count(*) from read_csv(?, header = true, all_varchar = true) m
       anti join read_csv(?, header = true, all_varchar = true) b using (ma_nguoi)
       where m.ket_qua <> 'cach-ly'""", [run + "/memberships.csv", run + "/baseline.csv"]).fetchone()[0]
assert lost == 0, f"{lost} forms without a person"
PY
  echo "ok: duckdb reads every table; every form finds its person"
else
  echo "left out: duckdb (pip install duckdb)"
fi
if command -v soffice >/dev/null; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  # Comma, quotation mark, UTF-8, from line 1; every column as text, as an officer must choose too: codes keep their zeros.
  lists=("$run/baseline.csv" "$run/quota.csv" "$run/two-place.csv" "$run"/worklists/*.csv)
  for table in "${lists[@]}"; do
    [ -e "$table" ] || continue
    rm -rf "$work"/out
    columns=$(seq -f '%g/2' -s / "$(head -n 1 "$table" | tr ',' '\n' | wc -l)")
    soffice --headless "-env:UserInstallation=file://$work/profile" --infilter="CSV:44,34,76,1,$columns,0,false,false" \
      --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' --outdir "$work/out" "$table" >/dev/null 2>&1
    python3 - "$table" "$work/out/$(basename "$table")" <<'PY'
import csv, sys
read = lambda path: list(csv.reader(open(path, newline="", encoding="utf-8-sig")))
ours, theirs = read(sys.argv[1]), read(sys.argv[2])
name = sys.argv[1].rsplit("/", 1)[1]
assert len(ours) == len(theirs), f"{name}: {len(ours)} lines, LibreOffice reads {len(theirs)}"
for line, (a, b) in enumerate(zip(ours, theirs), 1):
    assert a == b, f"{name}:{line}: LibreOffice reads other cells"
PY
    case $table in */worklists/*) break ;; esac  # one of them stands for all
  done
  echo "ok: LibreOffice reads the tables, cell by cell"
else
  echo "left out: soffice (apt-get install libreoffice-calc-nogui)"
fi
