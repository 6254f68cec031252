#!/usr/bin/env python3
"""Writes the software bill of materials (CycloneDX 1.5, JSON) of the program.

    sbom.py [--check]     to standard output; --check only holds docs/dependencies.md against what was resolved

Packages and revisions are those of Package.resolved (after `swift package resolve`), system libraries those that are
installed; licences and purposes stand in docs/dependencies.md. Equal trees give equal bytes: no clock, no random number.
"""
import hashlib, json, pathlib, re, subprocess, sys, uuid

tree = pathlib.Path(__file__).resolve().parent.parent


def documented():
    """The rows of the tables in docs/dependencies.md: name → (version, licence, purpose)."""
    rows = {}
    for line in (tree / "docs/dependencies.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 4 and not cells[0].startswith(("Package", "Library", "---")):
            rows[cells[0]] = tuple(cells[1:])
    return rows


def pins():
    resolved = json.loads((tree / "Package.resolved").read_text())
    for pin in sorted(resolved["pins"], key=lambda pin: pin["identity"]):
        yield pin["identity"], pin["location"].removesuffix(".git"), pin["state"]


def installed(package):
    found = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True)
    return found.stdout if found.returncode == 0 else ""


known = documented()
components, mistakes = [], []
for identity, location, state in pins():
    version, licence, purpose = known.pop(identity, ("", "", ""))
    if version != state["version"]:
        mistakes.append(f"docs/dependencies.md: {identity} is {state['version']}, not '{version}'")
    path = re.sub(r"^https?://", "", location)
    components.append({
        "type": "library", "bom-ref": identity, "name": identity, "version": state["version"], "description": purpose,
        "licenses": [{"license": {"id": licence}}], "purl": f"pkg:swift/{path}@{state['version']}",
        "externalReferences": [{"type": "vcs", "url": location, "comment": state["revision"]}],
    })
for name, (version, licence, purpose) in sorted(known.items()):
    if version not in ("system", "system, optional"):
        mistakes.append(f"docs/dependencies.md: {name} was not resolved")
    found = installed(name)
    components.append({
        "type": "library", "bom-ref": name, "name": name, "version": found, "description": purpose,
        "licenses": [{"license": {"id": licence}}], "purl": f"pkg:deb/debian/{name}" + (f"@{found}" if found else ""),
        "scope": "optional" if version.endswith("optional") else "required",
    })
if mistakes:
    sys.exit("\n".join(mistakes))
if "--check" in sys.argv:
    sys.exit()

version = re.search(r'"(\d+\.\d+\.\d+[^"]*)"', (tree / "Sources/CleaningPipeline/RunFolder/ProgramVersion.swift").read_text())[1]
body = {
    "metadata": {"component": {"type": "application", "bom-ref": "dancu", "name": "dancu", "version": version,
                               "licenses": [{"license": {"id": "Apache-2.0"}}]}},
    "components": components,
    "dependencies": [{"ref": "dancu", "dependsOn": [component["bom-ref"] for component in components]}],
}
digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
head = {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}", "version": 1}
print(json.dumps({**head, **body}, indent=2, ensure_ascii=False))
