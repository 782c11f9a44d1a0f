#!/usr/bin/env python3
"""Writes the files of the benchmark, the expected table beside each, and a manifest.

Nothing but the seed in corpus.py decides what is written: the same bytes on every machine and every day.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

from corpus import Corpus
from dialect import canonical
from families import ALL

SHORT_EVERY = 5


def corpus():
    made = Corpus()
    for family in ALL:
        family.add(made)
    return made


def short_form(files):
    """Every fifth file of each family, and nothing large."""
    chosen, seen = set(), {}
    for file in files:
        if file.large:
            continue
        seen[file.family] = seen.get(file.family, 0) + 1
        if seen[file.family] % SHORT_EVERY == 1:
            chosen.add((file.family, file.name))
    return chosen


def digest(files):
    total = hashlib.sha256()
    for file in files:
        for part in [file.family.encode(), file.name.encode(), file.data] + [canonical(v.rows()) for v in file.variants]:
            total.update(hashlib.sha256(part).digest())
    return total.hexdigest()


def write(folder):
    files = corpus().files
    short = short_form(files)
    shutil.rmtree(folder, ignore_errors=True)
    manifest = []
    for file in files:
        path = folder / file.family / f"{file.name}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
        variants = []
        for number, variant in enumerate(file.variants):
            expected = path.with_suffix(".expected.csv" if number == 0 else f".expected-{number + 1}.csv")
            expected.write_bytes(canonical(variant.rows()))
            variants.append({
                "expected": str(expected.relative_to(folder)), "header": variant.header is not None,
                "other": {str(row): readings for row, readings in variant.other.items()},
            })
        manifest.append({
            "family": file.family, "name": file.name, "file": str(path.relative_to(folder)), "variants": variants,
            "short": (file.family, file.name) in short,
        })
    (folder / "manifest.json").write_text(json.dumps({"digest": digest(files), "files": manifest}, ensure_ascii=False, indent=1))
    return files


if __name__ == "__main__":
    written = write(Path(sys.argv[1]))
    print(f"{len(written)} files in {len(ALL)} families", file=sys.stderr)
