#!/usr/bin/env bash
# Holds findings in SARIF 2.1.0 and JUnit against the schemas of those formats: of `check` and of `run`, with findings and
# failed gates among them. The schemas come out of the PyPI source packages sarif-om (the OASIS schema) and pytest
# (junit-10.xsd of the Jenkins xunit plugin); jsonschema (PyPI) and xmllint (Debian, libxml2-utils) do the checking.
#
#   Scripts/check-findings.sh [SCHEMAS]       SCHEMAS: a folder to keep the two source packages in
set -euo pipefail
dancu=$(realpath "${DANCU:-.build/release/dancu}")
tree=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schemas=${1:-$work/schemas}
mkdir -p "$schemas"
python=${PYTHON:-python3}
for package in sarif_om pytest; do
  ls "$schemas/$package"-*.tar.gz >/dev/null 2>&1 \
    || "$python" -m pip download --quiet --no-deps --no-binary :all: --dest "$schemas" "$package"
done
tar xOf "$schemas"/sarif_om-*.tar.gz --wildcards '*/sarif-2.1.0-rtm.4.json' >"$work/sarif.json"
tar xOf "$schemas"/pytest-*.tar.gz --wildcards '*/junit-10.xsd' >"$work/junit.xsd"

cd "$work"
"$dancu" check "$tree/pipelines/ci-samples.yaml" --format sarif=check.sarif --format junit=check.xml \
  --progress none 2>/dev/null || [ $? = 1 ]
run=$("$dancu" run "$tree/pipelines/ci-samples.yaml" --out out --quiet --progress none \
  --set outputs.findings=sarif,junit --set gates.people.max=1 2>/dev/null) || [ $? = 1 ]
for sarif in check.sarif "$run/findings.sarif"; do
  "$python" - sarif.json "$sarif" <<'PY'
import json, sys
import jsonschema
schema, log = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
jsonschema.validators.validator_for(schema)(schema).validate(log)
results = log["runs"][0]["results"]
assert results, "no finding to validate"
print(f"ok: SARIF 2.1.0, {len(results)} results")
PY
done
for junit in check.xml "$run/findings.junit.xml"; do
  xmllint --noout --schema junit.xsd "$junit" 2>/dev/null || { xmllint --noout --schema junit.xsd "$junit"; exit 1; }
  echo "ok: JUnit, $(grep -c '<testcase' "$junit") cases, $(grep -c '<failure' "$junit") failures"
done
