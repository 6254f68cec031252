#!/usr/bin/env python3
"""Writes the first inputs of each fuzz target: small pieces of the samples, the test cases and what this file holds.

    seeds.py TREE OUT      OUT/<target>/seeds/*

The first bytes of an input choose settings (see the target); seeds carry a few of each.
"""
import csv, pathlib, sys

tree, out = map(pathlib.Path, sys.argv[1:3])


def write(target, name, *pieces):
    folder = out / target / "seeds"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"".join(p if isinstance(p, bytes) else p.encode() for p in pieces))


def small(*patterns, limit=1000):
    for pattern in patterns:
        for path in sorted(tree.glob(pattern)):
            if path.is_file() and path.stat().st_size > 0:
                yield str(path.relative_to(tree)).replace("/", "_"), path.read_bytes()[:limit]


# Tables: six bytes of settings.
for number, (name, text) in enumerate(small("Tests/Cases/*/*.csv", "samples/*/*.csv")):
    write("csv", name, bytes([0, 0, number % 3, number % 3, 0, number % 5]), text)
for number, text in enumerate(['a,b\n"x\ny",z\n', '"a""b",c\r\n\r\nd', 'a;b\n"c;d\n', '"', 'a,"b"c\n', 'a\rb\n\0,']):
    for columns in range(5):
        write("csv", f"short-{number}-{columns}", bytes([number % 4, 0, 1, 1, 1, columns]), text)

# Documents: five bytes of settings.
for number, (name, text) in enumerate(small("Tests/Cases/*/*.xml", "samples/*/*.xml")):
    write("xml", name, bytes([0, 0, 0, 0, 0] if number % 2 == 0 else [1, 1, 1, 1, 1]), text)
form = "<DanhSachPhieu><Phieu ma='1'><HoTen>Lò &amp; <![CDATA[Văn]]></HoTen><!-- x --></Phieu></DanhSachPhieu>"
for number, text in enumerate([
    form.encode(), b"\xff\xfe" + form.encode("utf-16-le"), b"\xfe\xff" + form.encode("utf-16-be"),
    b"<?xml version='1.0' encoding='viscii'?>" + form.encode("latin-1", "replace"), b"<!DOCTYPE a><a/>", form.encode() * 2,
    b"<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='b'/></a>", form[:60].encode(),
]):
    write("xml", f"short-{number}", bytes(5), text)

# Cells in every encoding: one byte chooses it, one whether a column is judged.
names = "Nguyễn Văn Đức, TRẦN THỊ HƯỜNG, Huỳnh Khoẻ, H'Lan Mlô"
for encoding in range(14):
    for text in [names.encode(), names.encode("utf-16-le"), names.encode("utf-16-be"), b"Nguy\xd4n V\xa8n \xa7\xf8c", b"Nguye\xe3n Va\xean",
                 "NguyÔn V¨n §øc".encode(), "Nguyá»…n VÄƒn".encode(), names.encode("cp1258", "ignore"), bytes(range(1, 256))]:
        write("encodings", f"{encoding}-{sum(text) % 9973}", bytes([encoding, encoding % 2]), text)

# Cells of each kind: dates and numbers have settings of their own.
folder = tree / "Tests/VietnameseTextTests/Cases"
for path in sorted(folder.glob("*.tsv")):
    kind = ["date", "name", "number", "place", "term"].index(
        {"dates": "date", "names": "name", "numbers": "number", "addresses": "place", "vocabulary": "term"}.get(path.stem, "name"))
    for number, row in enumerate(csv.reader(path.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)):
        for cell in row[:2]:
            settings = bytes([kind, number % 4, number % 3][: 3 if kind in (0, 2) else 1])
            write("cells", f"{path.stem}-{number}-{len(cell)}", settings, cell)

# Cells far longer than any word, of each kind.
for kind, unit in enumerate(["12/05/1968 ", "Nguyễn", "042068004411", "xã Thạch Kênh, ", "thường trú "]):
    for size in (300, 600, 5000):
        write("cells", f"long-{kind}-{size}", bytes([kind, 0, 0][: 3 if kind in (0, 2) else 1]), (unit * size)[:size])

# Lists of offices: one byte chooses which.
titles = "UBND XÃ;;;\nDANH SÁCH CẤP CĂN CƯỚC\n;;;\n"
for number, text in enumerate([
    "Ngày cấp,Số định danh\n05/01/2027,042070235649\n46297,042070235649\n,042070235649\n",
    titles + "TT;Số CCCD;Ngày cấp thẻ;Trạng thái\n1;42148385640;1/10/2026;Chưa cấp\n",
    "Ngày;Mã xã;Số lượng\n05/01/2027;18586;1.250\nCộng;;1250\n", "Số phiếu,Mã xã\nP1,18586\n\n", "sep=;\nMã xã;Số lượng;Đã quét\n1;2;3",
    "Mã người,Kết quả (đúng / sai)\nsjepa10pvbjty8mn,Đúng\n", "\ufeffma_nguoi\tket_qua\n",
    titles + "so_phieu_a;so_phieu_b;tra_loi\nP1;P2;khac-nguoi\n", "hang_a,hang_b,quyet_dinh\n1,2,nối\n3,4,x\n",
]):
    for kind in range(4):
        write("lists", f"{number}-{kind}", bytes([kind]), text)
    write("lists", f"{number}-utf-16", bytes([0]), b"\xff\xfe" + text.encode("utf-16-le"))

# Settings: one byte chooses pipeline, model or option.
for name, text in small("pipelines/*.yaml", "Tests/Cases/*/*.yaml", limit=8000):
    write("pipelinefile", name, b"\0", text)
for name, text in small("models/febrl.json", limit=20000):
    write("pipelinefile", name, b"\1", text)
for number, option in enumerate(["outputs.tables=csv,records", "sources.a.encoding=tcvn3", "rules.ngay-sinh.impossible=off", "gates.rows.min=1", "=", "a.b=[1"]):
    write("pipelinefile", f"option-{number}", b"\2", option)

# Documents of a finished run: one byte chooses which. The first is what the target itself takes for sound.
target = (tree / "Fuzz/Manifest/ManifestTarget.swift").read_text(encoding="utf-8")
manifest, package = [piece.replace("\n    ", "\n") for piece in target.split('"""')[1:4:2]]
write("manifest", "sound-manifest", b"\0", manifest)
write("manifest", "sound-package", b"\1", package)
write("manifest", "sound-table", b"\2", "so_phieu,nguon,tep,hang,ket_qua,ma_nguoi,ly_do\nP1,a,f.csv,2,nhap,0123456789abcdef,x\n")
counts = '''{"sources": [{"id": "<fuzz>", "file": "<fuzz>", "forms": 1, "encoding": "UTF-8", "encoding_is_certain": true}],
"accounting": {"rows": 1, "non_forms": 0, "forms": 1, "people": 1, "merged": 0, "quarantined": 0, "unaccounted": 0},
"findings": {"errors": 0, "warnings": 0, "notes": 0}, "gates": [{"name": "<fuzz>", "value": 0, "max": 1, "passed": true}],
"linkage": {"compared_pairs": 0, "links": 0, "review_pairs": 0, "skipped_pairs": 0, "largest_cluster": 1, "threshold": 0.9},
"two_place": {"hai-thuong-tru": 1}, "quota": {"chi_tieu": 1}}'''
figures = '"figures": {"completeness": [{"field": "ho_ten", "filled": 1}], "quality": [], "weights": [], "histogram": []}'
write("manifest", "counts", b"\0", manifest.replace("{}", counts).replace('"f"', '"<fuzz>"'))
write("manifest", "figures", b"\0", manifest.replace("{}", counts + ", " + figures))
for number, text in enumerate(["{", "[]", "\ud7ff", '{"run": 1e999}', "{a: [1", manifest[:90], "[" * 600]):
    write("manifest", f"broken-{number}", b"\0", text)
    write("manifest", f"broken-package-{number}", b"\1", text)
