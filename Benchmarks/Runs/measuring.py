"""What the scripts of this folder share: running `dancu` and reading off time, processor and memory."""

import json
import os
import pathlib
import platform
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DANCU = os.environ.get("DANCU", str(ROOT / ".build/release/dancu"))

PIPELINE = """dancu: 1
name: {name}
as_of: 2026-12-31
sources:
  - {{id: phieu, path: {forms}, format: csv, kind: column}}
outputs: {{tables: [csv], report: none, changes: false}}
"""


def machine():
    """One line: processor, cores, memory, system."""
    model = next(
        (line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.freedesktop_os_release()['PRETTY_NAME']}"


def version():
    text = subprocess.run([DANCU, "--version"], capture_output=True, text=True, check=True).stdout
    return text.strip()


class Measured:
    """One finished process: wall seconds, processor seconds, peak resident bytes, exit status, output."""

    def __init__(self, command, limit=None):
        def limited():
            import resource
            if limit:
                resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))

        began = time.monotonic()
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=limited if limit else None)
        self.output = process.stdout.read()
        self.errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.status = process.returncode
        self.wall = time.monotonic() - began
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024


def sample(people, seed, folder, damage="medium"):
    """Invented forms of so many people; made once."""
    folder = pathlib.Path(folder)
    if not (folder / "key.csv").exists():
        subprocess.run(
            [DANCU, "sample", "--people", str(people), "--seed", str(seed), "--damage", damage,
             "--as-of", "2026-12-31", "--out", str(folder)], check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
    return folder / "forms.csv"


def run(forms, folder, *options, name="bench", limit=None):
    """Cleans one file of forms; returns the measured process and its manifest (None when it failed)."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    pipeline = folder / f"{name}.yaml"
    pipeline.write_text(PIPELINE.format(name=name, forms=pathlib.Path(forms).resolve()))
    measured = Measured(
        [DANCU, "run", str(pipeline), "--out", str(folder / "out"), "--progress", "none", *options],
        limit)
    manifest = None
    if measured.status in (0, 1):
        manifest = json.loads((pathlib.Path(measured.output.split()[-1]) / "manifest.json").read_text())
    elif not limit:
        sys.exit(f"{' '.join(options)}: exit {measured.status}\n{measured.errors}")
    return measured, manifest
