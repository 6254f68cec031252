#!/usr/bin/env python3
"""Whole runs at growing sizes: median and spread of wall time, processor time, memory, seconds of each stage.

    Benchmarks/Runs/growth.py --folder out/growth --sizes 10000,100000,1000000 --repeat 3 [--splink PYTHON] [--chart growth.svg]

Prints Markdown. With `--splink`, the peer links the same files in the same go; it reads, cleans and links, and
publishes nothing. Sizes are people; each gets a sample of its own, made once and left in the folder.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess

from measuring import ROOT, Measured, machine, run, sample, version


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--folder", required=True)
    options.add_argument("--sizes", default="10000,100000,1000000")
    options.add_argument("--seed", type=int, default=12)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--splink", help="a Python with splink 5")
    options.add_argument("--chart", help="where the growth curve is drawn")
    chosen = options.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",")]

    print(f"{version()}; {machine()}; median of {chosen.repeat} runs (lowest–highest).\n")
    print("| Forms | Wall s | Processor s | Peak MiB | µs a form | plan | read | link | merge | write | Splink 5, s |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    curve = []
    for people in sizes:
        folder = pathlib.Path(chosen.folder) / str(people)
        forms = sample(people, chosen.seed, folder)
        runs = []
        for _ in range(chosen.repeat):
            shutil.rmtree(folder / "out", ignore_errors=True)
            runs.append(run(forms, folder))
        rows = runs[0][1]["counts"]["accounting"]["forms"]
        walls = [measured.wall for measured, _ in runs]
        stages = {
            name: statistics.median(
                next((t["seconds"] for t in manifest["timings"] if t["stage"] == name), 0) for _, manifest in runs)
            for name in ("plan", "read", "link", "merge", "write")
        }
        splink = ""
        if chosen.splink:
            peer = Measured(
                [chosen.splink, str(ROOT / "Benchmarks/peers/splink.py"), str(forms), str(folder / "key.csv")])
            splink = f"{peer.wall:.1f} ({peer.memory / 2**20:.0f} MiB)" if peer.status == 0 else "failed"
        wall = statistics.median(walls)
        curve.append((rows, wall))
        print(
            f"| {rows:,} | {wall:.2f} ({min(walls):.2f}–{max(walls):.2f}) "
            f"| {statistics.median(m.processor for m, _ in runs):.2f} "
            f"| {max(m.memory for m, _ in runs) / 2**20:.0f} | {wall / rows * 1e6:.2f} | "
            + " | ".join(f"{seconds:.2f}" for seconds in stages.values()) + f" | {splink} |", flush=True)
        shutil.rmtree(folder / "out", ignore_errors=True)
    if chosen.chart:
        pathlib.Path(chosen.chart).write_text(chart(curve))


def chart(curve):
    """Seconds over forms, both axes logarithmic, as an SVG that opens anywhere."""
    from math import log10

    width, height, left, bottom = 640, 400, 70, 50
    low_x, high_x = log10(curve[0][0]) - 0.2, log10(curve[-1][0]) + 0.2
    low_y = min(log10(s) for _, s in curve) - 0.3
    high_y = max(log10(s) for _, s in curve) + 0.3

    def x(forms):
        return left + (log10(forms) - low_x) / (high_x - low_x) * (width - left - 20)

    def y(seconds):
        return height - bottom - (log10(seconds) - low_y) / (high_y - low_y) * (height - bottom - 20)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for power in range(int(low_x), int(high_x) + 1):
        if low_x <= power <= high_x:
            parts.append(f'<path d="M{x(10**power):.1f} 20V{height - bottom}" stroke="#ddd"/>')
            parts.append(
                f'<text x="{x(10**power):.1f}" y="{height - bottom + 18}" text-anchor="middle">{10**power:,}</text>')
    for power in range(int(low_y) - 1, int(high_y) + 1):
        if low_y <= power <= high_y:
            parts.append(f'<path d="M{left} {y(10.0**power):.1f}H{width - 20}" stroke="#ddd"/>')
            parts.append(f'<text x="{left - 8}" y="{y(10.0**power) + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
    points = " ".join(f"{x(forms):.1f},{y(seconds):.1f}" for forms, seconds in curve)
    parts.append(f'<polyline points="{points}" fill="none" stroke="#06c" stroke-width="2"/>')
    for forms, seconds in curve:
        parts.append(f'<circle cx="{x(forms):.1f}" cy="{y(seconds):.1f}" r="4" fill="#06c"/>')
        parts.append(
            f'<text x="{x(forms) - 8:.1f}" y="{y(seconds) - 8:.1f}" text-anchor="end">{seconds:.2f} s</text>')
    parts.append(f'<text x="{(width + left) / 2}" y="{height - 8}" text-anchor="middle">phiếu · forms</text></svg>')
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
