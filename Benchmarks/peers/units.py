"""Communes of March 2025 carried to July 2025 by dancu and by the package vietnamadminunits, side by side.

    python Benchmarks/peers/units.py .build/release/dancu data

Every commune that went whole into one new unit is written out in full ("Xã A, Huyện B, Tỉnh C") and given to both. Prints
how many agree, and each that does not: the address, the unit by dancu, the one by the package, and what the table of
changes says. The table of changes comes from the same package, so this tests the reading of addresses, not the table.
"""

import csv
import subprocess
import sys

from vietnamadminunits import convert_address


def rows(path):
    with open(path, encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def addresses(folder):
    """(address, new code) of every commune that was not divided."""
    units = {row["code"]: row for row in rows(f"{folder}/admin-units-2024.tsv") if row["level"] == "district"}
    provinces = {row["code"]: row for row in rows(f"{folder}/admin-units-2024.tsv") if row["level"] == "province"}
    for row in rows(f"{folder}/admin-units-changes.tsv"):
        if row["divided"] == "0" and row["old_level"] == "commune":
            district = units[row["old_district_code"]]["full_name"]
            province = provinces[row["old_province_code"]]["full_name"]
            yield f"{row['old_full_name']}, {district}, {province}", row["new_code"]


def by_dancu(program, texts, size=2000):
    for start in range(0, len(texts), size):
        output = subprocess.run(
            [program, "units", "check", "--lang", "en", *texts[start : start + size]], capture_output=True, text=True, check=False
        ).stdout
        for line in output.splitlines():
            status, *unit = line.split("\t")
            yield unit[1] if status == "found" and len(unit) > 1 else status


def by_package(text):
    try:
        return convert_address(text).ward_code or "none"
    except Exception as error:  # the package raises on addresses that it cannot read
        return type(error).__name__


def main(program, folder):
    cases = list(addresses(folder))
    agreed = 0
    for (text, expected), ours in zip(cases, by_dancu(program, [text for text, _ in cases]), strict=True):
        theirs = by_package(text)
        if ours == theirs == expected:
            agreed += 1
        else:
            print(text, ours, theirs, expected, sep="\t")
    print(f"{agreed} of {len(cases)} agree")


main(*sys.argv[1:])
