"""Lets inbreng and the coder of the peers code the same texts, and compares the themes of each."""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

import data
import drawn
from coder import NO_THEME, Coder


def check(program: Path, root: Path, count: int) -> None:
    """Stops when a text has other themes; texts in which inbreng takes personal data out, and those that say nothing, are not compared."""
    with tempfile.TemporaryDirectory(prefix="inbreng-peers-") as name:
        folder = Path(name)
        source = data.prepare(folder, root)
        texts = drawn.texts(source / "codeboek", count)
        with open(source / data.EXPORT, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
            writer.writerow(["Respondent", "Organisatie", data.OPEN])
            writer.writerows([f"r{number}", "Gemeente Heerlen", text] for number, text in enumerate(texts))
        subprocess.run([program, "run", "--input", source, "--output", folder / "output"], check=True, capture_output=True)
        coder = Coder(source / "codeboek")
        same = 0
        with open(folder / "output/analist/antwoorden.csv", newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                text = texts[int(row["rij"]) - 2]
                # A cell that would start a formula in a spreadsheet has an apostrophe before it.
                if row["methode"] == "geen-antwoord" or row["tekst"] not in (text, "'" + text):
                    continue
                theirs, ours = {*row["themas"].split("|"), *row["subthemas"].split("|")} - {""}, set(coder.code(text)) - {NO_THEME}
                if theirs != ours:
                    sys.exit(f"{text}\ninbreng: {sorted(theirs)}\nthe coder of the peers: {sorted(ours)}")
                same += 1
        print(f"{same:,} of {count:,} drawn texts have the same themes; the others hold personal data or say nothing")
