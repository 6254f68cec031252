"""Measures how well dancu links invented populations whose key is known; each command prints a table.

    python Benchmarks/evaluate.py sizes      --people 100000,1000000 --seeds 101,102,103
    python Benchmarks/evaluate.py damage     --people 300000 --seeds 101 --levels none,low,medium,high
    python Benchmarks/evaluate.py estimates  --people 100000 --samples 101:low,102:medium,103:medium,104:high,105:none
    python Benchmarks/evaluate.py ablation   --people 300000 --seeds 101
    python Benchmarks/evaluate.py leak       --people 100000 --seeds 101
    python Benchmarks/evaluate.py roll       --people 100000 --seeds 101
    python Benchmarks/evaluate.py twins      --people 100000 --seeds 101,102,103
    python Benchmarks/evaluate.py splink     --people 1000000 --seeds 101

Threshold and model are the program's own; nothing is chosen with the key. Every percentage stands with its numerator and
denominator. `splink` needs the packages that Benchmarks/peers/splink.py names; the rest needs Python alone.

Options of all: --dancu PROGRAM (.build/release/dancu), --work FOLDER (a temporary one; samples in a named one are kept and
used again), --model MODEL.json, --jobs N.
"""

import argparse
import csv
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

AS_OF = "2026-12-31"
PIPELINE = """dancu: 1
name: evaluation
as_of: {as_of}
sources:
  - {{id: phieu, path: forms.csv, format: csv, kind: column}}
outputs: {{tables: [csv], changes: false}}
"""
# What leaves a table: headings of the invented forms, by the name of what is taken away.
ABLATIONS = {
    "parents": ["Họ tên cha", "Họ tên mẹ"],
    "number": ["Số ĐDCN"],
    "old card": ["Số CMND"],
    "phone": ["Số điện thoại"],
    "household": ["Số hộ khẩu", "Chủ hộ", "Quan hệ với chủ hộ"],
    "birth place": ["Nơi đăng ký khai sinh", "Quê quán"],
}
# A column that says nothing new: the head of the household once more, as if it were the spouse, so that brothers and
# sisters agree in it.
ADDED = "Tên vợ (chồng)"


class Bench:
    def __init__(self, options):
        self.dancu = os.path.abspath(options.dancu)
        self.model = options.model and os.path.abspath(options.model)
        self.jobs = options.jobs
        self.keeps = options.work is not None
        self.work = options.work or tempfile.mkdtemp(prefix="dancu-evaluation-")
        os.makedirs(self.work, exist_ok=True)

    def close(self):
        if not self.keeps:
            shutil.rmtree(self.work)

    def sample(self, people, seed, damage="medium"):
        """A folder with forms.csv and key.csv."""
        folder = f"{self.work}/sample-{people}-{seed}-{damage}"
        if not os.path.exists(f"{folder}/key.csv"):
            subprocess.run(
                [self.dancu, "sample", "--people", str(people), "--seed", str(seed), "--damage", damage,
                 "--as-of", AS_OF, "--out", folder],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return folder

    def run(self, folder):
        """Links the forms of a folder: figures against the key, the run's own estimates, time and memory."""
        pipeline, out = f"{folder}/pipeline.yaml", f"{folder}/out"
        with open(pipeline, "w") as file:
            file.write(PIPELINE.format(as_of=AS_OF))
        shutil.rmtree(out, ignore_errors=True)
        command = [self.dancu, "run", pipeline, "--out", out, "--quiet", "--progress", "none"]
        if self.model:
            command += ["--set", f"link.model={self.model}"]
        if self.jobs:
            command += ["--jobs", str(self.jobs)]
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
        path = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ).stdout.splitlines()[-1]
        wall, after = time.time() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
        score = json.loads(
            subprocess.run(
                [self.dancu, "score", path, f"{folder}/key.csv", "--format", "json"], check=True,
                stdout=subprocess.PIPE, text=True).stdout)
        with open(f"{path}/manifest.json") as file:
            score["run"] = json.load(file)["counts"]["linkage"]
        with open(f"{path}/review.csv", newline="") as file:
            score["review"] = [(row["so_phieu_a"], row["so_phieu_b"]) for row in csv.DictReader(file)]
        score["wall"] = wall
        score["processor"] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        score["path"] = path
        return score

    def discard(self, folder):
        """Outputs always; the sample too, unless it is to be used again."""
        shutil.rmtree(folder if not self.keeps else f"{folder}/out", ignore_errors=True)


def share(numerator, denominator, digits=4):
    if denominator == 0:
        return "–"
    return f"{numerator / denominator:.{digits}f} ({numerator:,}/{denominator:,})"


def precision(score):
    pairs = score["pairs"]
    return share(pairs["found"], pairs["found"] + pairs["wrong"])


def recall(score):
    return share(score["pairs"]["found"], score["pairs"]["real"])


def with_review(score, key):
    """Recall when officers answer every review pair rightly: the pairs that the answers would add count as found."""
    with open(key, newline="") as file:
        person = {row["so_phieu"]: row["person"] for row in csv.DictReader(file)}
    with open(f"{score['path']}/memberships.csv", newline="") as file:
        cluster = {row["so_phieu"]: row["ma_nguoi"] for row in csv.DictReader(file)}
    # The forms of one person in each cluster, and the clusters that right answers would join.
    parts = {}
    for form, somebody in person.items():
        parts.setdefault((somebody, cluster.get(form) or form), []).append(form)
    root = {part: part for part in parts}

    def find(part):
        while root[part] != part:
            part = root[part]
        return part

    for a, b in score["review"]:
        if person.get(a) is not None and person.get(a) == person.get(b):
            root[find((person[a], cluster[a]))] = find((person[b], cluster[b]))
    sizes = {}
    for part, forms in parts.items():
        sizes[find(part)] = sizes.get(find(part), 0) + len(forms)
    return share(sum(n * (n - 1) // 2 for n in sizes.values()), score["pairs"]["real"])


def table(headings, rows):
    print("| " + " | ".join(headings) + " |")
    print("| " + " | ".join("---" for _ in headings) + " |")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()


def sizes(bench, options):
    """Precision, recall, F1 by size of population and seed."""
    rows = []
    for people in options.people:
        for seed in options.seeds:
            folder = bench.sample(people, seed)
            score = bench.run(folder)
            rows.append([
                f"{people:,} ({score['forms']:,})", seed, precision(score), recall(score), f"{score['pairs']['f1']:.4f}",
                with_review(score, f"{folder}/key.csv"),
                f"{len(score['review']):,} ({len(score['review']) * 1e5 / score['forms']:.0f})",
                f"{score['wrong_in_household']}, {score['wrong_between_strangers']}",
                f"{score['b_cubed']['f1']:.4f}", f"{score['calibration']['review_error']:.3f}",
                f"{score['wall']:.1f}, {score['processor']:.1f}",
            ])
            bench.discard(folder)
    table(["People (forms)", "Seed", "Precision", "Recall", "F1", "Recall with review", "Review pairs (per 100,000)",
           "Wrong: in a household, strangers", "B³ F1", "ECE of review", "Wall, processor s"], rows)


def damage(bench, options):
    """The same by how much the forms are damaged."""
    rows = []
    for level in options.levels:
        for seed in options.seeds:
            folder = bench.sample(options.people[0], seed, level)
            score = bench.run(folder)
            rows.append([level, seed, precision(score), recall(score), f"{score['pairs']['f1']:.4f}",
                         with_review(score, f"{folder}/key.csv"), f"{len(score['review']):,}"])
            bench.discard(folder)
    table(["Damage", "Seed", "Precision", "Recall", "F1", "Recall with review", "Review pairs"], rows)


def estimates(bench, options):
    """What the run says of itself, without the key, beside what the key says."""
    rows = []
    for sample in options.samples:
        seed, level = sample.split(":")
        folder = bench.sample(options.people[0], int(seed), level)
        score = bench.run(folder)
        found = score["calibration"]
        blocking = score["run"]["blocking"]
        ratio = f"{found['expected_wrong_links'] / found['wrong_links']:.2f}" if found["wrong_links"] else "–"
        rows.append([
            sample, f"{found['links']:,}", f"{found['expected_wrong_links']:.1f}", found["wrong_links"], ratio,
            f"{score['run'].get('estimated_recall', 1):.4f}", recall(score),
            f"{blocking['recall']:.4f} ({blocking['recall_low']:.4f}–{blocking['recall_high']:.4f})",
            f"{found['review_error']:.4f} ({found['review_pairs']})", f"{found['error']:.5f}",
        ])
        bench.discard(folder)
    table(["Seed: damage", "Links", "Wrong links: estimated", "by the key", "ratio", "Recall: estimated", "by the key",
           "Recall of blocking: estimated", "ECE over review (pairs)", "ECE over all"], rows)


def rewrite(source, target, change):
    """Copies forms.csv and key.csv; `change(header, rows, key_header, key_rows)` may change all of them in place."""
    os.makedirs(target, exist_ok=True)
    tables = []
    for name in ["forms.csv", "key.csv"]:
        with open(f"{source}/{name}", newline="", encoding="utf-8-sig") as file:
            rows = list(csv.reader(file))
        tables += [rows[0], rows[1:]]
    change(*tables)
    for name, header, rows in [("forms.csv", *tables[:2]), ("key.csv", *tables[2:])]:
        with open(f"{target}/{name}", "w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([header] + rows)


def ablation(bench, options):
    """Columns taken away, and one added that says nothing new."""
    rows = []
    for seed in options.seeds:
        folder = bench.sample(options.people[0], seed)
        whole = bench.run(folder)

        def measure(name, change):
            changed = f"{folder}-ablated"
            rewrite(folder, changed, change)
            score = bench.run(changed)
            rows.append([name, seed, precision(score), recall(score), f"{score['pairs']['f1']:.4f}",
                         f"{score['pairs']['f1'] - whole['pairs']['f1']:+.4f}", f"{len(score['review']):,}"])
            shutil.rmtree(changed)

        rows.append(["all columns", seed, precision(whole), recall(whole), f"{whole['pairs']['f1']:.4f}", "",
                     f"{len(whole['review']):,}"])
        for name, columns in ABLATIONS.items():
            def remove(header, forms, key_header, key):
                for index in sorted((header.index(c) for c in columns if c in header), reverse=True):
                    for row in [header] + forms:
                        del row[index]
            measure(f"without {name}", remove)

        def add(header, forms, key_header, key):
            head = header.index("Chủ hộ")
            header.append(ADDED)
            for row in forms:
                row.append(row[head])
        measure("with the head's name once more, as spouse", add)
        bench.discard(folder)
    table(["Columns", "Seed", "Precision", "Recall", "F1", "against all columns", "Review pairs"], rows)


def roll(bench, options):
    """A roll of names, years of birth, sexes and communes beside forms that tell more: a line of every third permanent
    registration, as its form has it."""
    rows = []
    for seed in options.seeds:
        folder = bench.sample(options.people[0], seed)
        changed = f"{folder}-roll"

        def add(header, forms, key_header, key):
            number, birth = header.index("Số phiếu"), header.index("Ngày sinh")
            kept = [header.index(c) for c in ["Họ và tên", "Giới tính", "Xã/Phường", "Huyện/Quận", "Tỉnh/TP", "Loại cư trú"]]
            kind, form = key_header.index("kind"), key_header.index("so_phieu")
            listed = [index for index, row in enumerate(key) if row[kind] == "permanent"][::3]
            for line, index in enumerate(listed):
                row = ["" for _ in header]
                for column in kept:
                    row[column] = forms[index][column]
                year = re.search(r"(19|20)\d\d", forms[index][birth])
                row[birth] = year.group(0) if year else ""
                row[number] = f"roll-{line + 1}"
                forms.append(row)
                key.append(list(key[index]))
                key[-1][form] = row[number]
        rewrite(folder, changed, add)
        score = bench.run(changed)
        rows.append([seed, precision(score), recall(score), f"{score['pairs']['f1']:.4f}",
                     with_review(score, f"{changed}/key.csv"), f"{len(score['review']):,}"])
        shutil.rmtree(changed)
        bench.discard(folder)
    table(["Seed", "Precision", "Recall", "F1", "Recall with review", "Review pairs"], rows)


def leak(bench, options):
    """Nothing may rest on how the invented forms are numbered or ordered."""
    rows = []
    for seed in options.seeds:
        folder = bench.sample(options.people[0], seed)
        plain = bench.run(folder)
        rows.append(["as made", seed, precision(plain), recall(plain), f"{plain['pairs']['f1']:.5f}", ""])

        def scramble(header, forms, key_header, key):
            order = random.Random(seed)
            number, household = header.index("Số phiếu"), header.index("Số hộ khẩu")
            own = key_header.index("so_phieu")
            fresh = order.sample(range(10**8, 10**9), len(key))
            renamed = {row[own]: f"P{fresh[index]}" for index, row in enumerate(key)}
            # A household number means something within its commune only; equal ones stay equal.
            homes = sorted({row[household] for row in forms if row[household]})
            homes = dict(zip(homes, map(str, order.sample(range(10**7, 10**8), len(homes)))))
            for row in key:
                row[own] = renamed[row[own]]
            for row in forms:
                row[number] = renamed.get(row[number], row[number])
                row[household] = homes.get(row[household], "")
            order.shuffle(forms)

        changed = f"{folder}-scrambled"
        rewrite(folder, changed, scramble)
        score = bench.run(changed)
        rows.append(["renumbered and shuffled", seed, precision(score), recall(score), f"{score['pairs']['f1']:.5f}",
                     f"{score['pairs']['f1'] - plain['pairs']['f1']:+.5f}"])
        shutil.rmtree(changed)
        bench.discard(folder)
    table(["Forms", "Seed", "Precision", "Recall", "F1", "difference"], rows)


def twins(bench, options):
    """False links inside a household (twins, brothers and sisters) per 10,000 households."""
    rows = []
    for seed in options.seeds:
        folder = bench.sample(options.people[0], seed)
        score = bench.run(folder)
        with open(f"{folder}/key.csv", newline="") as file:
            households = len({row["household"] for row in csv.DictReader(file)})
        rows.append([seed, f"{households:,}", score["wrong_in_household"],
                     f"{score['wrong_in_household'] * 1e4 / households:.3f}"])
        bench.discard(folder)
    table(["Seed", "Households", "False pairs inside a household", "per 10,000 households"], rows)


def splink(bench, options):
    """Splink 5 and dancu on the same files, one after the other: F1, wall time, peak memory."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "splink.py")
    rows = []
    for people in options.people:
        for seed in options.seeds:
            folder = bench.sample(people, seed)
            score = bench.run(folder)
            peak = peak_mebibytes([bench.dancu, "run", f"{folder}/pipeline.yaml", "--out", f"{folder}/out-again",
                                   "--quiet", "--progress", "none"])
            rows.append([f"{people:,} ({score['forms']:,})", seed, "dancu, its own threshold", precision(score),
                         recall(score), f"{score['pairs']['f1']:.4f}", f"{score['wall']:.1f}", f"{peak[0]:.0f}"])
            peak = peak_mebibytes([sys.executable, script, f"{folder}/forms.csv", f"{folder}/key.csv"])
            for line in peak[2].splitlines():
                words = line.split()
                if len(words) > 7 and words[1] == "precision" and (words[0] == "0.95" or line == best(peak[2])):
                    name = "Splink 5 at 0.95" if words[0] == "0.95" else f"Splink 5 at its best cut by the key ({words[0]})"
                    rows.append(["", seed, name, f"{words[2]} {words[3]}", f"{words[5]} {words[6]}", words[8],
                                 f"{peak[1]:.1f}", f"{peak[0]:.0f}"])
            shutil.rmtree(f"{folder}/out-again", ignore_errors=True)
            bench.discard(folder)
    table(["People (forms)", "Seed", "Program", "Precision", "Recall", "F1", "Wall s", "Peak MiB"], rows)


def best(output):
    """The line of Splink's table with the highest F1."""
    lines = [line for line in output.splitlines() if " F1 " in line]
    return max(lines, key=lambda line: float(line.split()[-1]))


def peak_mebibytes(command):
    """Peak memory, wall time and output of one program."""
    started = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return usage.ru_maxrss / 1024, time.time() - started, output


COMMANDS = {command.__name__: command for command in [
    sizes, damage, estimates, ablation, leak, roll, twins, splink]}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=COMMANDS)
    numbers = lambda text: [int(part) for part in text.split(",")]
    parser.add_argument("--people", type=numbers, default=[100_000])
    parser.add_argument("--seeds", type=numbers, default=[101])
    parser.add_argument("--levels", type=lambda text: text.split(","), default=["none", "low", "medium", "high"])
    parser.add_argument("--samples", type=lambda text: text.split(","),
                        default=["101:low", "102:medium", "103:medium", "104:high", "105:none"])
    parser.add_argument("--dancu", default=".build/release/dancu")
    parser.add_argument("--model")
    parser.add_argument("--work")
    parser.add_argument("--jobs", type=int)
    options = parser.parse_args()
    bench = Bench(options)
    try:
        COMMANDS[options.command](bench, options)
    finally:
        bench.close()


if __name__ == "__main__":
    main()
