#!/usr/bin/env python3
"""Writes the facts of data/ and the models of models/ as Swift string literals into Sources/.

Run it after a change in data/; `make lint` fails when the two differ (`--check`).
A literal compiles in about a second where a resource bundle would need files beside the program.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "Sources" / "RegistryData"
# table -> columns kept (None: all). Columns that repeat what a code already says are left out.
TABLES = {
    "adminUnits2024": ("admin-units-2024.tsv", ["level", "code", "name", "type", "parent_code", "alt_full_name"]),
    "adminUnits2025": ("admin-units-2025.tsv", ["level", "code", "name", "type", "parent_code"]),
    "adminUnitChanges": ("admin-units-changes.tsv", ["old_code", "new_code", "divided", "share"]),
    "adminUnitsRetired": ("admin-units-retired.tsv", None),
    "adminUnits2026Changes": ("admin-units-2026-changes.tsv", ["code", "level", "name", "before", "after", "effective"]),
    "provinceChanges": ("province-changes.tsv", None),
    "cccdProvinceCodes": ("cccd-province-codes.tsv", None),
    "ethnicGroups": ("ethnic-groups.tsv", None),
    "headerAliases": ("header-aliases.tsv", None),
    "nameFrequencies": ("name-frequencies.tsv", None),
    "religions": ("religions.tsv", None),
    "countries": ("countries.tsv", None),
    "rimes": ("rimes.tsv", None),
    "vocabulary": ("vocab.tsv", None),
    "encodingTCVN3": ("encodings/tcvn3.tsv", ["bytes_hex", "unicode", "role"]),
    "encodingVNI": ("encodings/vni-windows.tsv", ["bytes_hex", "unicode", "role"]),
    "encodingVISCII": ("encodings/viscii.tsv", ["bytes_hex", "unicode", "role"]),
    "encodingVPS": ("encodings/vps.tsv", ["bytes_hex", "unicode", "role"]),
    "encodingCP1258": ("encodings/cp1258.tsv", ["bytes_hex", "unicode", "role"]),
}


def literal(name, path, keep):
    lines = (ROOT / "data" / path).read_text(encoding="utf-8").rstrip("\n").split("\n")
    header = lines[0].split("\t")
    picks = [header.index(c) for c in (keep or header)]
    body = "\n".join("\t".join((line.split("\t") + [""] * len(header))[i] for i in picks) for line in lines)
    assert '"""' not in body and "\\" not in body, path
    return (
        "// Made by Scripts/embed-data.py from data/" + path + "; do not edit.\n// swift-format-ignore-file\n\n"
        "extension RegistryTable {\n"
        "  /// Columns: " + ", ".join(header[i] for i in picks) + ".\n"
        "  public static let " + name + ' = RegistryTable(\n    """\n'
        + body + '\n"""\n  )\n}\n'
    )


MODELS = {"resident": "vn-resident.json"}


def model_literal(name, path):
    body = (ROOT / "models" / path).read_text(encoding="utf-8").rstrip("\n")
    assert '"""' not in body and "\\" not in body, path
    return (
        "// Made by Scripts/embed-data.py from models/" + path + "; do not edit.\n// swift-format-ignore-file\n\n"
        "extension EmbeddedModel {\n"
        "  static let " + name + ' = EmbeddedModel(\n    text: """\n' + body + '\n"""\n  )\n}\n'
    )


def main():
    stale = []
    targets = [(OUT / (n[0].upper() + n[1:] + ".swift"), literal(n, *t)) for n, t in TABLES.items()]
    models = ROOT / "Sources" / "CleaningPipeline" / "EmbeddedModels"
    targets += [(models / ("Embedded" + n[0].upper() + n[1:] + "Model.swift"), model_literal(n, p)) for n, p in MODELS.items()]
    # The literals' lines begin in column one: the closing quotes set the indentation that Swift strips.
    for target, text in targets:
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(target.name)
            if "--check" not in sys.argv:
                target.write_text(text, encoding="utf-8")
    if stale and "--check" in sys.argv:
        sys.exit("stale, run Scripts/embed-data.py: " + ", ".join(stale))


main()
