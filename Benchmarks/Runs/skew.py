#!/usr/bin/env python3
"""Skewed files: does time stay linear and memory bounded, and is what was not compared counted?

    Benchmarks/Runs/skew.py --folder out/skew [--people 100000]

Each case is made from the same sample at one size and at twice that size. Linear is a ratio of about 2.
"""

import argparse
import csv
import pathlib
import shutil

from measuring import machine, run, sample, version

SHARED = {"ho_ten": "Nguyễn Văn An", "ngay_sinh": "01/01/1960"}

# The headings of a sample that the cases change, by the names of their fields.
FIELDS = {
    "Họ và tên": "ho_ten", "Ngày sinh": "ngay_sinh", "Số ĐDCN": "so_dinh_danh", "Số CMND": "so_cmnd",
    "Thôn/xóm": "thon", "Xã/Phường": "xa", "Huyện/Quận": "huyen", "Tỉnh/TP": "tinh", "Số hộ khẩu": "so_ho",
    "Chủ hộ": "ten_chu_ho", "Họ tên cha": "ten_cha", "Họ tên mẹ": "ten_me", "Số điện thoại": "dien_thoai",
}


def plain(rows):
    yield from rows


def one_name_and_filler_date(rows):
    """One name and one filler date on a tenth of the rows, the numbers that would tell them apart missing."""
    for index, row in enumerate(rows):
        if index % 10 == 0:
            row.update(SHARED)
            for field in ("so_dinh_danh", "so_cmnd", "dien_thoai"):
                row[field] = ""
        yield row


def one_household(rows):
    """Every row in one household of one commune."""
    first = None
    for row in rows:
        first = first or dict(row)
        for field in ("so_ho", "ten_chu_ho", "thon", "xa", "huyen", "tinh"):
            row[field] = first[field]
        yield row


def all_identical(rows):
    """The first row again and again, its number too."""
    first = None
    for row in rows:
        first = first or dict(row)
        yield dict(first)


def all_different(rows):
    """No value of any row stands in another, as far as its column allows."""
    onsets = "b c d đ g h k l m n p r s t v x".split()
    rimes = "a ai am an ang ao ăn ân ba em en i in o on ong ô ơ u un ư y".split()
    words = [onset + rime for onset in onsets for rime in rimes]
    for index, row in enumerate(rows):
        number, parts = index * 2654435761 % 2**32, []
        for _ in range(4):
            number, part = divmod(number, len(words))
            parts.append(words[part].capitalize())
        row.update(
            ho_ten=" ".join(parts), ngay_sinh=f"{index % 28 + 1:02}/{index // 28 % 12 + 1:02}/{1930 + index // 336 % 90}",
            so_dinh_danh="", so_cmnd="")
        for field in ("ten_cha", "ten_me", "ten_chu_ho", "so_ho", "dien_thoai"):
            row[field] = ""
        yield row


def no_names(rows):
    """The columns of names are there, and empty."""
    for row in rows:
        for field in ("ho_ten", "ten_cha", "ten_me", "ten_chu_ho"):
            row[field] = ""
        yield row


CASES = [plain, one_name_and_filler_date, one_household, all_identical, all_different, no_names]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folder", required=True)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--cases", default="", help="names, by commas; default: all")
    chosen = options.parse_args()
    wanted = set(filter(None, chosen.cases.split(",")))
    print(f"{version()}; {machine()}\n")
    print("| Case | Forms | Processor s | × | Peak MiB | Pairs compared | Pairs skipped | Largest person |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for case in CASES:
        if wanted and case.__name__ not in wanted:
            continue
        before = None
        for people in (chosen.people, 2 * chosen.people):
            folder = pathlib.Path(chosen.folder) / f"{case.__name__}-{people}"
            folder.mkdir(parents=True, exist_ok=True)
            source = sample(people, 7, pathlib.Path(chosen.folder) / f"sample-{people}")
            with open(source, newline="") as rows, open(folder / "forms.csv", "w", newline="") as out:
                headings = next(csv.reader(rows))
                fields = [FIELDS.get(heading, heading) for heading in headings]
                reader = csv.DictReader(rows, fields)
                csv.writer(out, lineterminator="\n").writerow(headings)
                writer = csv.DictWriter(out, fields, lineterminator="\n")
                writer.writerows(case(reader))
            measured, manifest = run(folder / "forms.csv", folder)
            counts = manifest["counts"]
            linkage = counts["linkage"]
            ratio = f"{measured.processor / before:.2f}" if before else ""
            before = measured.processor
            print(
                f"| {case.__name__.replace('_', ' ')} | {counts['accounting']['forms']:,} | {measured.processor:.2f} | {ratio} "
                f"| {measured.memory / 2**20:.0f} | {linkage['compared_pairs']:,} | {linkage['skipped_pairs']:,} "
                f"| {linkage['largest_cluster']:,} |", flush=True)
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
