#!/usr/bin/env bash
# Hostile documents: each is refused at once, in little memory, with nothing opened that it names and nothing leaked.
source "$(dirname "$0")/setting.sh"
echo KHONG-DUOC-DOC >secret
python3 - "$scratch" <<'PYTHON'
import gzip, sys
secret = sys.argv[1] + "/secret"
row = "<Phieu><SoPhieu>1</SoPhieu><HoTen>{}</HoTen></Phieu>"
def doc(dtd, text, rest=""): return f'<?xml version="1.0"?>{dtd}<DS>{row.format(text)}{rest}</DS>'
def bomb(levels, width, first="ha"):
    names = [f'<!ENTITY e0 "{first}">'] + [f'<!ENTITY e{i} "{f"&e{i - 1};" * width}">' for i in range(1, levels)]
    return doc(f"<!DOCTYPE DS [{''.join(names)}]>", f"&e{levels - 1};")
files = {
  "external-file": doc(f'<!DOCTYPE DS [<!ENTITY x SYSTEM "file://{secret}">]>', "&x;"),
  "external-http": doc('<!DOCTYPE DS [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>', "&x;"),
  "external-public": doc(f'<!DOCTYPE DS [<!ENTITY x PUBLIC "-//X" "{secret}">]>', "&x;"),
  "parameter-entity": doc(f'<!DOCTYPE DS [<!ENTITY % p SYSTEM "file://{secret}"> %p;]>', "a"),
  "external-subset": doc(f'<!DOCTYPE DS SYSTEM "file://{secret}">', "a"),
  "xinclude": f'<DS xmlns:xi="http://www.w3.org/2001/XInclude">{row.format("a")}<xi:include href="{secret}" parse="text"/></DS>',
  "laughs": bomb(10, 10), "laughs-narrow": bomb(40, 2), "laughs-wide": bomb(4, 1000), "laughs-long": bomb(3, 50, "h" * 50000),
  "quadratic": doc(f'<!DOCTYPE DS [<!ENTITY a "{"h" * 50000}">]>', "&a;" * 10000),
  "self-reference": doc('<!DOCTYPE DS [<!ENTITY a "&a;">]>', "&a;"),
  "mutual-reference": doc('<!DOCTYPE DS [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', "&a;"),
  "parameter-laughs": doc('<!DOCTYPE DS [<!ENTITY % a "x"><!ENTITY % b "%a;%a;"> %b;]>', "a"),
  "default-attributes": doc(f'<!DOCTYPE DS [<!ATTLIST Phieu a CDATA "{"h" * 50000}">]>', "a", row.format("b") * 1000),
  "undeclared-entities": doc("", "&x;" * 10000), "many-attributes": "<DS><Phieu " + " ".join(f'a{i}="1"' for i in range(100000)) + "/></DS>",
  "deep": "<DS>" + "<a>" * 300 + "</a>" * 300 + "</DS>", "long-text": doc("", "h" * (11 << 20)),
  "long-comment": doc("", "a", "<!--" + "h" * (11 << 20) + "-->"), "long-tag": "<DS><" + "h" * (11 << 20) + "/></DS>",
}
for name, text in files.items(): open(f"{name}.xml", "wb").write(text.encode())
entity = files["external-file"]
open("utf-16.xml", "wb").write(entity.encode("utf-16"))
open("utf-16-without-a-mark.xml", "wb").write(entity.encode("utf-16-be"))
open("utf-32.xml", "wb").write(entity.encode("utf-32"))
open("utf-7.xml", "wb").write(b'<?xml version="1.0" encoding="UTF-7"?>' + entity.split("?>", 1)[1].encode("utf-7"))
open("gzip-bomb.xml", "wb").write(gzip.compress(b"<DS>" + b" " * (200 << 20)))
PYTHON

for attack in *.xml; do
  printf 'dancu: 1\nname: kill\nas_of: 2026-12-31\nsources:\n  - {id: p, format: xml, path: %s}\n' "$attack" >attack.yaml
  status=0
  /usr/bin/env python3 - "$dancu" attack.yaml >said 2>told <<'PYTHON' || status=$?
import resource, subprocess, sys, time
began = time.monotonic()
done = subprocess.run([sys.argv[1], "run", sys.argv[2], "--out", "out", "--quiet"])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("cpu", used.ru_utime + used.ru_stime, "kib", used.ru_maxrss)
sys.exit(100 if used.ru_utime + used.ru_stime >= 1 else 101 if used.ru_maxrss >= 100 << 10 else done.returncode)
PYTHON
  expect "$attack (100: a second or more, 101: 100 MiB or more)" 65 "$status"
  expect "runs left by $attack" "" "$(find out -name 'kill-*' 2>/dev/null)"
  expect "the secret in what $attack leaves" "" "$(grep -rl KHONG-DUOC-DOC out said told 2>/dev/null)"
  if command -v strace >/dev/null; then
    strace -f -qq -e trace=open,openat,connect,socket -o calls "$dancu" run attack.yaml --out out --quiet >/dev/null 2>&1 || true
    expect "calls that $attack caused" "" "$(grep -E 'secret|socket\(|connect\(' calls)"
  fi
done
conclude "hostile documents are refused at once, open nothing, leak nothing"
