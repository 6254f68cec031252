#!/usr/bin/env bash
# Loads a finished run into a PostgreSQL server that is started for it on a socket of its own, and reads it back: every
# table with its rows, loading twice changes nothing, another schema's tables are left alone, a refused load leaves the
# database as it was. Where no server is installed the check is named and left out.
#
#   Scripts/check-postgres.sh RUN [TABLES OF ANOTHER RUN]
set -euo pipefail
run=$(realpath "${1:?usage: check-postgres.sh RUN [OTHER-RUN]}")
other=${2:+$(realpath "$2")}
dancu=${DANCU:-$(dirname "$0")/../.build/release/dancu}
dancu=$(realpath "$dancu")
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1 || true)
if [ -z "$bin" ] || ! command -v psql >/dev/null; then
  echo "left out: PostgreSQL (apt-get install postgresql)"
  exit 0
fi
work=$(mktemp -d)
chmod 711 "$work"
# The server refuses to run as root.
as_server() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi; }
mkdir "$work/socket" "$work/data"
[ "$(id -u)" = 0 ] && chown postgres "$work/socket" "$work/data"
stop() { as_server "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap stop EXIT
as_server "$bin/initdb" -D "$work/data" -U dancu --auth=trust --no-sync --encoding=UTF8 --locale=C >/dev/null
as_server "$bin/pg_ctl" -D "$work/data" -w -l "$work/data/log" \
  -o "-c listen_addresses='' -c unix_socket_directories='$work/socket' -c fsync=off" start >/dev/null
address="host=$work/socket user=dancu dbname=postgres"
ask() { psql "$address" -X -A -t -v ON_ERROR_STOP=1 -c "$1"; }
expect() { [ "$2" = "$3" ] || { echo "$1: expected $2, found $3" >&2; exit 1; }; }

time "$dancu" load "$run" --to "$address" --schema nen
people=$(python3 -c 'import csv, sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=""))) - 1)' "$run/baseline.csv")
expect "people" "$people" "$(ask 'select count(distinct ma_nguoi) from nen.baseline')"
# Every table, cell by cell: what COPY gives back is what the run wrote.
for file in "$run"/*.csv; do
  table=$(basename "$file" .csv | tr - _)
  expect "rows of $table" \
    "$(python3 -c 'import csv, sys; print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=""))) - 1)' "$file")" \
    "$(ask "select count(*) from nen.\"$table\"")"
done
ask 'copy nen.memberships to stdout (format csv, header true)' | cmp - "$run/memberships.csv"
expect "forms without a person" 0 "$(ask "select count(*) from nen.memberships m left join nen.baseline b using (ma_nguoi)
  where m.ket_qua <> 'cach-ly' and b.ma_nguoi is null")"
expect "titles" "$(ask "select count(*) from information_schema.columns where table_schema = 'nen' and table_name <> 'lan_chay'")" \
  "$(ask "select count(*) from pg_description d join pg_class c on c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'nen' and d.objsubid > 0")"
echo "ok: psql reads $people people and every table"

before=$(ask "select string_agg(c.relname || c.oid || c.xmin, ',' order by c.relname) from pg_class c join pg_namespace n
  on n.oid = c.relnamespace where n.nspname = 'nen'")
"$dancu" load "$run" --to "$address" --schema nen
expect "tables after a second load" "$before" "$(ask "select string_agg(c.relname || c.oid || c.xmin, ',' order by c.relname)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'nen'")"
echo "ok: loading twice changes nothing"

ask 'create schema khac; create table khac.baseline (x int)' >/dev/null
code=0; "$dancu" load "$run" --to "$address" --schema khac 2>/dev/null || code=$?
expect "exit code for a schema of others" 73 "$code"
expect "their table" 0 "$(ask 'select count(x) from khac.baseline')"
echo "ok: tables of others are left alone"

code=0; "$dancu" load "$run" --to "host=$work/nowhere" 2>/dev/null || code=$?
expect "exit code without a server" 66 "$code"
cp -r "$run" "$work/cut"
head -c -20 "$run/memberships.csv" >"$work/cut/memberships.csv"
code=0; "$dancu" load "$work/cut" --to "$address" --schema cat 2>/dev/null || code=$?
[ "$code" != 0 ] || { echo "a table that was cut was loaded" >&2; exit 1; }
expect "schemas after a refused load" 0 "$(ask "select count(*) from information_schema.schemata where schema_name = 'cat'")"
echo "ok: a refused load leaves nothing"

expect "exit code for a run that was changed" 65 "$code"
code=0; "$dancu" load "$run" --to "$address" --schema "$(printf 'a%.0s' {1..64})" 2>/dev/null || code=$?
expect "exit code for a name that would be cut" 64 "$code"

if [ -n "$other" ]; then
  held=$(ask 'select ma_lan_chay from nen.lan_chay')
  ask 'create schema xem; create view xem.nguoi as select ma_nguoi from nen.baseline' >/dev/null
  code=0; told=$("$dancu" load "$other" --to "$address" --schema nen --lang en 2>&1) || code=$?
  expect "exit code while a view depends on a table" 73 "$code"
  case $told in *"table baseline"*2BP01*) ;; *) echo "not told of the view: $told" >&2; exit 1 ;; esac
  expect "the run in the schema" "$held" "$(ask 'select ma_lan_chay from nen.lan_chay')"
  ask 'drop schema xem cascade' >/dev/null 2>&1
  echo "ok: a table that a view depends on stays, and is named"
  "$dancu" load "$other" --to "$address" --schema nen
  expect "runs in the schema" 1 "$(ask 'select count(*) from nen.lan_chay')"
  echo "ok: another run takes the place of the first"
fi
