#!/usr/bin/env python3
"""Answers for an officer: the decisions that a sample's key gives about a run.

    answer-review.py RUN KEY >decisions.csv

Each pair of the run's review list is answered; after them stand the pairs by which people who are still split, and are
not on the list, come together: what a re-check on the ground would find.
"""
import csv, sys

run, key = sys.argv[1:3]
table = lambda path: list(csv.DictReader(open(path, newline="", encoding="utf-8-sig")))
person = {row["so_phieu"]: row["person"] for row in table(key)}
answers, cluster = {}, {row["so_phieu"]: row["ma_nguoi"] for row in table(run + "/memberships.csv")}
for row in table(run + "/review.csv"):
    pair = tuple(sorted((row["so_phieu_a"], row["so_phieu_b"])))
    answers[pair] = person[pair[0]] == person[pair[1]]


def root(id):
    while parent[id] != id:
        id = parent[id]
    return id


parent = {id: id for id in cluster.values()}
for (a, b), same in answers.items():
    if same:
        parent[root(cluster[a])] = root(cluster[b])
first = {}
for form in sorted(cluster):
    known = first.setdefault(person[form], form)
    if root(cluster[form]) != root(cluster[known]):
        answers[known, form] = True
        parent[root(cluster[form])] = root(cluster[known])
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["so_phieu_a", "so_phieu_b", "tra_loi"])
out.writerows((a, b, "cung-nguoi" if same else "khac-nguoi") for (a, b), same in sorted(answers.items()))
