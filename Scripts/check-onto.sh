#!/usr/bin/env bash
# Shows that people keep their ids from one run to the next: a sample of PEOPLE people, a run over 99 % of its forms, and
# then runs over all of them and over a list with rows added, corrected, removed and put in another order.
#
#   DANCU=.build/release/dancu Scripts/check-onto.sh [PEOPLE]
set -euo pipefail
dancu=$(realpath "${DANCU:-.build/release/dancu}")
people=${1:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$dancu" sample --people "$people" --seed 5 --damage medium --as-of 2026-12-31 --out s
python3 - <<'PY'
import csv, random
rows = list(csv.reader(open("s/forms.csv", newline="", encoding="utf-8")))
header, rows = rows[0], rows[1:]
name = next(i for i, cell in enumerate(header) if "tên" in cell.lower())
def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([header] + rows)
write("most.csv", [row for i, row in enumerate(rows) if i % 100 != 37])
write("all.csv", rows)
edited = [list(row) for i, row in enumerate(rows) if i % 100 != 11]
for i, row in enumerate(edited):
    if i % 100 == 53:
        row[name] = row[name] + " Anh"
random.Random(1).shuffle(edited)
write("edited.csv", edited)
PY
cat >pipeline.yaml <<'YAML'
dancu: 1
name: onto
as_of: 2026-12-31
sources: [{id: phieu, path: most.csv, format: csv, kind: column}]
outputs: {tables: [csv], changes: false}
YAML
run() { "$dancu" run pipeline.yaml --quiet --progress none --set "sources.phieu.path=$1" "${@:2}" 2>/dev/null; }
most=$(run most.csv)
full=$(run all.csv)
onto=$(run all.csv --onto "$most")
edited=$(run edited.csv --onto "$most")
python3 - "$most" "$full" "$onto" "$edited" <<'PY'
import collections, csv, sys
def read(run):
    forms = {}
    for row in csv.DictReader(open(run + "/memberships.csv", newline="", encoding="utf-8")):
        if row["ma_nguoi"]:
            forms[row["so_phieu"]] = row["ma_nguoi"]
    return forms
def people(forms):
    held = collections.defaultdict(set)
    for form, person in forms.items():
        held[person].add(form)
    return held
most, full, onto, edited = map(read, sys.argv[1:])
partition = lambda forms: {frozenset(held) for held in people(forms).values()}
assert partition(full) == partition(onto), "another partition than a full run's"
for name, after in [("all forms", onto), ("added, corrected, removed, shuffled", edited)]:
    before = people(most)
    kept = moved = changed = 0
    after_people = people(after)
    for person, forms in before.items():
        left = [form for form in forms if form in after]
        now = {after[form] for form in left}
        origins = {most[form] for other in now for form in after_people[other] if form in most}
        if not left:
            assert person not in after_people, "an id of nobody's forms is borne by another"
        elif len(now) == 1 and origins == {person}:
            kept += now == {person}
            moved += now != {person}
        else:
            changed += 1
    print(f"{name}: {kept} people with the same forms keep the id, {moved} do not; {changed} were merged or split")
    assert moved == 0
PY
