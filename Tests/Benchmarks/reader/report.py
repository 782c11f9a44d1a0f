#!/usr/bin/env python3
"""Scores what the readers printed, and writes the figures.

    report.py <files> <results> [--readme README.md] [--floor F] [--failures FILE] [--short]
"""

import argparse
import datetime
import json
import os
import platform
import sys
from pathlib import Path

import score
from score import MEASURES

ORDER = ["inbreng", "duckdb_auto", "clever", "python_csv", "pandas_auto", "polars_sniffed", "libcsv"]
BEGIN, END = "<!-- figures -->", "<!-- end of the figures -->"


def judge(files, results, short):
    """Per reader: what it is, and the measures of each file in the order of the manifest."""
    manifest = [file for file in json.loads((files / "manifest.json").read_text())["files"] if file["short"] or not short]
    tables = [[score.expected(files, variant) for variant in file["variants"]] for file in manifest]
    readers = {}
    for name in ORDER:
        if not (results / name / "about.json").exists():
            continue
        measures = []
        for file, table in zip(manifest, tables):
            output = results / name / file["file"]
            measures.append(score.score(output.read_bytes() if output.exists() else None, table))
        readers[name] = (json.loads((results / name / "about.json").read_text()), measures)
    return manifest, readers


def average(values):
    values = list(values)
    return sum(values) / len(values)


def by_family(manifest, measures, value):
    families = {}
    for file, measure in zip(manifest, measures):
        families.setdefault(file["family"], []).append(value(measure))
    return families


def figure(value, best=False):
    text = f"{10 * value:.3f}"
    return f"**{text}**" if best else text


def row(label, values, shown=figure):
    """A line of the table, the best value bold."""
    top = max(round(value, 4) for value in values)
    return f"| {label} | " + " | ".join(shown(value, round(value, 4) == top) for value in values) + " |"


def share(value, best=False):
    return f"**{100 * value:.1f} %**" if best else f"{100 * value:.1f} %"


def figures(manifest, readers):
    titles = [f"{about['name']} {about['version']}".strip() for about, _ in readers.values()]
    every = [measures for _, measures in readers.values()]
    head = "| | " + " | ".join(titles) + " |\n|---|" + "---:|" * len(titles)
    families = [by_family(manifest, measures, score.mean) for measures in every]
    exact = [by_family(manifest, measures, score.exact) for measures in every]
    lines = [head]
    lines.append(row("score, simple", [average(map(score.mean, measures)) for measures in every]))
    lines.append(row("score, weighted by family", [average(map(average, family.values())) for family in families]))
    lines.append(row("files entirely right", [average(map(score.exact, measures)) for measures in every], share))
    for name, values in families[0].items():
        lines.append(row(f"{name} ({len(values)})", [average(family[name]) for family in families]))
    lines.append("")
    lines.append("Files entirely right, per family:\n")
    lines.append(head)
    for name, values in exact[0].items():
        lines.append(row(f"{name} ({len(values)})", [average(family[name]) for family in exact], share))
    lines.append("")
    lines.append("Each measure over all files:\n")
    lines.append(head)
    for measure in MEASURES:
        lines.append(row(measure.replace("_", ", "), [average(m[measure] for m in measures) for measures in every]))
    return "\n".join(lines)


def machine():
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), "")
    return f"{datetime.date.today().isoformat()}, {platform.system()} {platform.machine()}, {model}, {os.cpu_count()} cores"


def failures(files, results, manifest, measures):
    """The files that inbreng does not get entirely right: per family the worst score first among the smallest."""
    found = {}
    for file, measure in zip(manifest, measures):
        if not score.exact(measure):
            found.setdefault(file["family"], []).append(((files / file["file"]).stat().st_size, file, measure))
    out = ["# Files that `inbreng table` does not read as expected", ""]
    for family, entries in found.items():
        entries.sort(key=lambda entry: entry[0])
        out.append(f"## {family}: {len(entries)} of {sum(file['family'] == family for file in manifest)}\n")
        for size, file, measure in entries:
            short = {name: round(value, 3) for name, value in measure.items() if value < 1}
            out.append(f"- `{file['file']}` ({size} bytes) {10 * score.mean(measure):.2f}: {short}")
        out.append("")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--readme", type=Path)
    parser.add_argument("--failures", type=Path)
    parser.add_argument("--floor", type=float)
    parser.add_argument("--short", action="store_true")
    options = parser.parse_args()
    manifest, readers = judge(options.files, options.results, options.short)
    if not readers:
        sys.exit("no reader was run")
    text = figures(manifest, readers)
    print(text)
    if options.readme:
        old = options.readme.read_text()
        above, below = old.split(BEGIN)[0], old.split(END)[1]
        options.readme.write_text(f"{above}{BEGIN}\nMeasured {machine()}; {len(manifest)} files.\n\n{text}\n{END}{below}")
    if options.failures and "inbreng" in readers:
        options.failures.write_text(failures(options.files, options.results, manifest, readers["inbreng"][1]))
    if options.floor is not None:
        reached = 10 * average(map(score.mean, readers["inbreng"][1]))
        if reached < options.floor:
            sys.exit(f"the reader scores {reached:.3f}, less than {options.floor}")


if __name__ == "__main__":
    main()
