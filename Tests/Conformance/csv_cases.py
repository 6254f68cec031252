#!/usr/bin/env python3
"""CSV cases that others wrote, through `dancu convert --to jsonl --no-header`, cell by cell.

    Tests/Conformance/csv_cases.py [FOLDER…]

Two kinds of cases:

- CPython's own (`test.test_csv`, Debian's libpython3-testsuite or any Python with its tests): whatever that suite hands
  to `csv.reader`, with the options and the result that it expects, refusals too.
- Each .csv file below the folders given (fixtures of other projects): expected is what CPython's reader makes of it.

A case is well formed when it follows RFC 4180 (any delimiter and quote; LF, CR or CRLF): all of those must agree. Of the
others each difference must be one of EXPLAINED. DANCU names the program. Exit 1 for a difference that nothing explains.
"""
import csv
import importlib
import io
import json
import os
import re
import subprocess
import sys
import unittest
from collections import Counter
from pathlib import Path

DANCU = os.environ.get("DANCU", str(Path(__file__).parents[2] / ".build/release/dancu"))

EXPLAINED = {
    "option": "the reader has no such option (QUOTE_NONNUMERIC, skipinitialspace, doublequote=0, a NUL as delimiter)",
    "strict": "strict refuses what a lenient reader accepts and reports",
    "lone-cr": "a lone CR is a line end, whatever the other line ends are",
    "open-quote": "a quote that is never closed is quarantined with its bytes, not taken for a cell",
    "escape-end": "an escape as the last byte has nothing to escape: it stays as it is",
    "too-long": "the limit of a cell is 1 MiB, not the one that the test sets",
    "blank": "a blank line between rows is a row without cells in both; at the end CPython gives none",
    "one-row": "several records in one item of a list: CPython's iterator takes a line at a time",
}


class Case:
    def __init__(self, name, text, expected, options):
        self.name, self.text, self.expected, self.options = name, text, expected, options

    @property
    def delimiter(self):
        return self.options.get("delimiter", ",")

    @property
    def quote(self):
        return None if self.options.get("quoting") == csv.QUOTE_NONE else self.options.get("quotechar", '"')

    def is_well_formed(self):
        """RFC 4180: cells without quotes, line ends and delimiters, or quoted ones with quotes doubled."""
        unknown = {k for k, v in self.options.items() if k in ("escapechar", "skipinitialspace") and v}
        if unknown or not self.quote or self.expected is None or self.uses_missing_option():
            return False
        d, q = re.escape(self.delimiter), re.escape(self.quote)
        cell = f"(?:{q}(?:[^{q}]|{q}{q})*{q}|[^{d}{q}\r\n]*)"
        row = f"{cell}(?:{d}{cell})*"
        return re.fullmatch(f"{row}(?:(?:\r\n|\n|\r){row})*(?:\r\n|\n|\r)?", self.text) is not None

    def uses_missing_option(self):
        o = self.options
        return bool(
            o.get("quoting") in (csv.QUOTE_NONNUMERIC,) or o.get("skipinitialspace") or o.get("doublequote", True) in (0, False)
            or "\0" in (self.delimiter, self.quote, o.get("escapechar")) or len(self.delimiter.encode()) > 1
            or len((self.quote or "").encode()) > 1)

    def read(self):
        """The rows of `dancu convert`; None when it quarantined something."""
        if self.uses_missing_option():
            return "no such option"
        quote = self.quote or "none"
        command = [DANCU, "convert", "-", "--from", "csv", "--to", "jsonl", "--no-header", "--encoding", "utf-8",
                   f"--delimiter={self.delimiter}", f"--quote={quote}"]
        if self.options.get("escapechar"):
            command.append(f"--escape={self.options['escapechar']}")
        done = subprocess.run(command, input=self.text.encode("utf-8", "surrogatepass"), capture_output=True)
        if done.returncode not in (0, 1):
            return f"exit {done.returncode}"
        rows = [json.loads(line) for line in done.stdout.decode().splitlines()]
        return rows if done.returncode == 0 else ("quarantined", rows)

    def explanation(self, found):
        text, o = self.text, self.options
        if self.uses_missing_option():
            return "option"
        if o.get("strict"):
            return "strict"
        if self.expected is None and "field larger" in o.get("refusal", ""):
            return "too-long"
        if self.expected is None and re.search("\r|\n", text):
            return "lone-cr"
        if isinstance(found, tuple):
            return "open-quote" if self.quote and text.count(self.quote) % 2 else None
        if o.get("escapechar") and text.rstrip("\n").endswith(o["escapechar"]):
            return "escape-end"
        if re.search("\r(?!\n)", text):
            return "lone-cr"
        return None


def cpython_cases():
    """Runs the suite with its readers watched."""
    suite = importlib.import_module("test.test_csv")
    cases = []

    def read_test(self, input, expect, **options):
        lines = [line for line in input if isinstance(line, str)]
        text = "".join(line if line.endswith(("\n", "\r")) else line + "\n" for line in lines)
        name = self.id().split(".", 2)[2]
        try:
            original_read(self, input, expect, **options)
        except csv.Error as error:
            if lines:
                cases.append(Case(name, text, None, {**options, "refusal": str(error)}))
            raise
        cases.append(Case(name, text, expect, options))

    def reader_assert(self, input, expected):
        original_assert(self, input, expected)
        names = ("delimiter", "quotechar", "escapechar", "doublequote", "skipinitialspace", "quoting", "strict")
        dialect = csv.get_dialect(self.dialect) if isinstance(self.dialect, str) else self.dialect
        options = {n: getattr(dialect, n) for n in names if getattr(dialect, n, None) is not None}
        cases.append(Case(self.id().split(".", 2)[2], input, expected, options))

    original_read = suite.Test_Csv._read_test
    original_assert = suite.TestCsvBase.readerAssertEqual
    suite.Test_Csv._read_test = read_test
    suite.TestCsvBase.readerAssertEqual = reader_assert
    result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromModule(suite))
    if result.failures or result.errors:
        sys.exit(f"the suite itself fails here: {len(result.failures)} failures, {len(result.errors)} errors: {result.errors}")
    return cases


def file_cases(folder):
    for path in sorted(Path(folder).rglob("*.csv")):
        raw = path.read_bytes()
        try:
            text = raw.decode("utf-8-sig")
            if len(raw) > 4 << 20 or not text:
                continue
            delimiter = max(",;\t|", key=text.count)
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        except (UnicodeDecodeError, csv.Error):
            continue
        yield Case(str(path.relative_to(folder)), text, rows, {"delimiter": delimiter})


def main():
    groups = [("CPython test_csv", cpython_cases())]
    groups += [(Path(f).name, list(file_cases(f))) for f in sys.argv[1:]]
    unexplained = 0
    csv.field_size_limit(1 << 30)
    print("| Cases of | Cases | Well formed | of those right | Others alike | Explained | Unexplained |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    reasons, examples = Counter(), {}
    for name, cases in groups:
        well = right = alike = explained = odd = 0
        for case in cases:
            found = case.read()
            # A line without anything is a row of no cells; behind the last line end stands nothing.
            same = found == case.expected
            if case.is_well_formed():
                well += 1
                right += same
                if not same:
                    print(f"WRONG {name}: {case.name}: {case.text[:80]!r} {case.options}: {case.expected!r:.200} != {found!r:.200}",
                          file=sys.stderr)
                continue
            reason = None if same else case.explanation(found)
            alike += same
            if reason:
                explained += 1
                reasons[reason] += 1
                examples.setdefault(reason, case.name)
            elif not same:
                odd += 1
                print(f"UNEXPLAINED {name}: {case.name}: {case.text[:80]!r} {case.options}: {case.expected!r:.200} != {found!r:.200}",
                      file=sys.stderr)
        unexplained += odd + well - right
        print(f"| {name} | {len(cases)} | {well} | {right} | {alike} | {explained} | {odd} |")
    print("\n| Difference | Cases | First | Why |\n| --- | --- | --- | --- |")
    for reason, count in reasons.most_common():
        print(f"| {reason} | {count} | {examples[reason]} | {EXPLAINED[reason]} |")
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
