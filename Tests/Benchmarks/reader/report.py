#!/usr/bin/env python3
"""Scores what the readers printed, and writes the figures.

    report.py <files> <results> [--readme README.md] [--floor F] [--failures FILE] [--short]
"""

import argparse
import datetime
import json
import os
import platform
import re
import sys
from pathlib import Path

import dialect
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


def first(manifest, readers):
    """In which families inbreng is first, alone or with others."""
    if "inbreng" not in readers:
        return ""
    scores = {name: by_family(manifest, measures, score.mean) for name, (_, measures) in readers.items()}
    families = {family: {name: round(average(of[family]), 4) for name, of in scores.items()} for family in scores["inbreng"]}
    behind = [f"{family} ({10 * values['inbreng']:.3f}, {readers[best][0]['name']} {10 * values[best]:.3f})"
              for family, values in families.items()
              for best in [max(values, key=values.get)] if values[best] > values["inbreng"]]
    text = f"\n\ninbreng is first in {len(families) - len(behind)} of {len(families)} families"
    return text + (f"; not in {', '.join(behind)}." if behind else ".")


def again(results, manifest):
    path = results / "inbreng" / "not-idempotent.txt"
    if not path.exists():
        return ""
    return f"\n\nRead again, {len(path.read_text().split())} of the {len(manifest)} outputs of inbreng give other bytes."


def machine():
    model = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), "")
    return f"{datetime.date.today().isoformat()}, {platform.system()} {platform.machine()}, {model}, {os.cpu_count()} cores"


def kind(name):
    """The name of a file without its place in the table, so that the same defect in several rows is one kind."""
    return re.sub(r"(rij|kolom)-\d+", r"\1-N", re.sub(r"-(eerste|midden|laatste)(?=-|$)", "-*", name))


def difference(wanted, printed):
    """The first record in which two outputs differ, from shortly before the place."""
    wanted, printed = [[dialect.canonical([row]).decode().rstrip("\n") for row in rows or []] for rows in (wanted, printed)]
    for number in range(max(len(wanted), len(printed))):
        first, second = [rows[number] if number < len(rows) else "(nothing)" for rows in (wanted, printed)]
        if first != second:
            start = max(0, len(os.path.commonprefix([first, second])) - 60)
            return number + 1, first[start:start + 160], second[start:start + 160]
    return 0, "", ""


def failures(files, results, manifest, measures):
    """What inbreng does not get entirely right: per family the kinds of file, with the smallest example of each."""
    found = {}
    for file, measure in zip(manifest, measures):
        if not score.exact(measure):
            kinds = found.setdefault(file["family"], {})
            kinds.setdefault(kind(file["name"]), []).append(((files / file["file"]).stat().st_size, file, measure))
    out = ["# Files that `inbreng table` does not read as expected\n"]
    for family, kinds in found.items():
        total = sum(file["family"] == family for file in manifest)
        out.append(f"## {family}: {sum(map(len, kinds.values()))} of {total}\n")
        for name, entries in kinds.items():
            size, file, measure = min(entries, key=lambda entry: entry[0])
            output = results / "inbreng" / file["file"]
            printed = score.parse(output.read_bytes()) if output.exists() else None
            wanted = score.parse((files / file["variants"][0]["expected"]).read_bytes())
            number, first, second = difference(wanted, printed)
            out.append(f"- **{name}** ({len(entries)}): `{file['file']}`, {size} bytes, score {10 * score.mean(measure):.2f}")
            if not output.exists():
                out.append(f"  failed: {output.with_suffix('.error').read_text().splitlines()[0]}")
            else:
                out += [f"  record {number}, expected and printed:", "  ```", indented(first), indented(second), "  ```"]
        out.append("")
    repeated = results / "inbreng" / "not-idempotent.txt"
    if repeated.exists() and repeated.read_text():
        out.append("## Not the same when read again\n\n" + "".join(f"- `{name}`\n" for name in repeated.read_text().split()))
    return "\n".join(out) + "\n"


def indented(text):
    return "  " + text.replace("\n", "\n  ").replace("\t", "<tab>").replace("\0", "<nul>").replace("\r", "<cr>")


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
    text = figures(manifest, readers) + ("" if options.short else first(manifest, readers)) + again(options.results, manifest)
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
