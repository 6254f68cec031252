#!/usr/bin/env python3
"""What a dry run foretells beside what then happens, and whether the time left is told truly.

    Benchmarks/Runs/estimates.py --folder out/estimates [--sizes 100000,1000000] [--jobs N]

For each size: forms, pages of memory and disk, seconds, from `--dry-run`, and the run that follows. Disk is what the file
system of the folder lost at the fullest moment, so nothing else should write there meanwhile. Then, for each stage that
tells its time left: what it said once a tenth of its work was done, against what it took from there. Exits 1 when a
figure is off by more than 25 %, a time left by more than 20 %.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time

from measuring import DANCU, PIPELINE, machine, sample, version

UNITS = {"B": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}


def number(text):
    return float(re.sub(r"[^0-9.]", "", text))


def foretold(pipeline, out, options):
    """The last line of a dry run in English: forms, bytes of memory and disk, seconds."""
    said = subprocess.run(
        [DANCU, "run", str(pipeline), "--out", str(out), "--dry-run", "--lang", "en", *options],
        capture_output=True, text=True, check=True)
    line, forms = next(
        (line, number(found.group(1)))
        for line in (said.stdout + said.stderr).splitlines() if (found := re.search(r"([\d,]+) forms ·", line)))
    sizes = [number(size) * UNITS[unit] for size, unit in re.findall(r"([\d.,]+) ?([KMG]iB)", line)]
    clock = [int(part) for part in re.search(r"(\d+(?::\d+)+)", line).group(1).split(":")]
    seconds = sum(part * 60**place for place, part in enumerate(reversed(clock)))
    return forms, sizes[0], sizes[1], seconds


def happened(pipeline, out, options):
    """The run itself: what it came to, and every event of its progress."""
    free = lambda: os.statvfs(out).f_bavail * os.statvfs(out).f_frsize
    out.mkdir(parents=True)
    before, lowest, over = free(), [free()], threading.Event()

    def watch():
        while not over.wait(0.05):
            lowest[0] = min(lowest[0], free())

    watcher = threading.Thread(target=watch)
    watcher.start()
    began = time.monotonic()
    process = subprocess.Popen(
        [DANCU, "run", str(pipeline), "--out", str(out), "--progress", "json", *options],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    events = [json.loads(line) for line in process.stderr if line.startswith("{")]
    folder = process.stdout.read().split()[-1]
    _, _, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    over.set()
    watcher.join()
    counts = json.loads((pathlib.Path(folder) / "manifest.json").read_text())["counts"]
    return (counts["accounting"]["forms"], usage.ru_maxrss * 1024, before - lowest[0], seconds), events


def times_left(events):
    """Of each stage: the first word on the time left after a tenth of the work, and the seconds that then passed."""
    for stage in dict.fromkeys(event["stage"] for event in events):
        own = [event for event in events if event["stage"] == stage]
        end = own[-1]["seconds"]
        for event in own[1:-1]:
            kind = "bytes" if event.get("total_bytes") else "rows"
            total = event.get(f"total_{kind}")
            if total and event[kind] >= total / 10 and "seconds_left" in event:
                yield stage, event["seconds_left"], end - event["seconds"]
                break


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folder", required=True)
    options.add_argument("--sizes", default="100000,1000000")
    options.add_argument("--jobs")
    chosen = options.parse_args()
    further = ["--jobs", chosen.jobs] if chosen.jobs else []
    print(f"{version()}; {machine()}\n")
    print("| People | | Forms | Memory, MiB | Disk, MiB | Seconds |\n| ---: | --- | ---: | ---: | ---: | ---: |")
    left, isOff = [], False
    for people in map(int, chosen.sizes.split(",")):
        folder = pathlib.Path(chosen.folder) / str(people)
        forms = sample(people, 12, folder)
        pipeline = folder / "estimates.yaml"
        pipeline.write_text(PIPELINE.format(name="estimates", forms=forms.resolve()))
        out = folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        told = foretold(pipeline, out, further)
        shutil.rmtree(out, ignore_errors=True)
        truth, events = happened(pipeline, out, further)
        shutil.rmtree(out, ignore_errors=True)
        for name, (count, memory, disk, seconds) in (("foretold", told), ("happened", truth)):
            print(f"| {people:,} | {name} | {count:,.0f} | {memory / 2**20:,.0f} | {disk / 2**20:,.0f} | {seconds:.1f} |")
        ratios = [a / b if b else 1 for a, b in zip(told, truth)]
        print(f"| | ratio | " + " | ".join(f"{ratio:.2f}" for ratio in ratios) + " |", flush=True)
        isOff |= any(not 0.75 <= ratio <= 1.25 for ratio in ratios)
        left += [(people, *stage) for stage in times_left(events)]
    print("\n| People | Stage | Told to be left, s | Then passed, s |\n| ---: | --- | ---: | ---: |")
    for people, stage, told, passed in left:
        print(f"| {people:,} | {stage} | {told:.1f} | {passed:.1f} |")
        # Below a second the events are too coarse to judge by.
        isOff |= passed > 1 and abs(told - passed) > 0.2 * passed
    sys.exit(1 if isOff else 0)


if __name__ == "__main__":
    main()
