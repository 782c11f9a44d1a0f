#!/usr/bin/env python3
"""Checks the scorer and the files before they judge anybody."""

import csv
import io
import json
import random
import sys
from pathlib import Path

import generate
import score
from dialect import Dialect, canonical
from score import MEASURES, Expected, common


def table(header=("a", "b"), records=(("1", "2"), ("3", "4")), other=None):
    return Expected(list(header) if header else None, [list(record) for record in records], other or {})


def of(text, *tables):
    return score.score(text if text is None else text.encode(), tables or [table()])


def mean(text, *tables):
    return round(score.mean(of(text, *tables)), 4)


def check(what, got, wanted):
    if got != wanted:
        sys.exit(f"check failed: {what}: {got!r}, expected {wanted!r}")


def scorer():
    check("a perfect table", mean("a,b\n1,2\n3,4\n"), 1.0)
    check("nothing", mean(""), 0.0)
    check("a reader that failed", mean(None), 0.0)
    check("no UTF-8", score.mean(score.score(b"a,b\n\xff,2\n", [table()])), 0.0)
    check("an open quote is no CSV", mean('a,b\n"1,2\n3,4\n'), 0.0)
    check("nothing where nothing is", mean("", table(None, ())), 1.0)
    got = of("x\n", table(None, ()))
    check("something where nothing is", (got["success"], got["record_f1"], got["cell_f1"]), (1.0, 0.0, 0.0))
    check("only a header", mean("a,b\n", table(records=())), 1.0)
    got = of("a,b\n1,2\n")
    check("half of the records", (got["record_precision"], got["record_recall"], got["cell_recall"]), (1.0, 0.5, 0.5))
    check("half of the records, F1", round(got["record_f1"], 4), 0.6667)
    got = of("a,b\n3,4\n1,2\n")
    check("records in another order", (got["record_recall"], got["cell_recall"]), (0.5, 1.0))
    got = of("b,a\n1,2\n3,4\n")
    check("names in another order", got["header_recall"], 0.5)
    got = of("nr,a,b\n1,2\n3,4\n")
    check("an invented name", (round(got["header_precision"], 4), got["header_recall"]), (0.6667, 1.0))
    got = of("a,b,\n1,2,\n3,4,\n")
    check("padding", (got["record_f1"], round(got["cell_precision"], 4), got["cell_recall"]), (1.0, 0.6667, 1.0))
    got = of("a,b\n 1,2\n3,4\n")
    check("a blank is not nothing", (got["record_recall"], got["cell_recall"]), (0.5, 0.75))
    check("line breaks are equal", mean('"a\r\nb"\n"x\ry"\n', table(["a b"], [["x\ny"]])), 1.0)
    bare = table(None)
    check("no header", mean("1,2\n3,4\n", bare), 1.0)
    check("an invented header", of("column0,column1\n1,2\n3,4\n", bare)["header_f1"], 0.0)
    check("a record lost as header", of("3,4\n", bare)["header_f1"], 0.0)
    either = table(other={0: [["1", "x"]], 1: [None]})
    check("the other reading", mean("a,b\n1,x\n3,4\n", either), 1.0)
    check("a record that may be missing", mean("a,b\n1,2\n", either), 1.0)
    check("no reading at all", of("a,b\n1,y\n3,4\n", either)["record_recall"], 0.5)
    check("another reading of the table", mean("a\n1\n3\n", table(), table(["a"], [["1"], ["3"]])), 1.0)
    check("one column with an empty cell", mean('a\n""\nx\n', table(["a"], [[""], ["x"]])), 1.0)
    dice = random.Random(1)
    for _ in range(300):
        first, second = [[dice.randrange(4) for _ in range(dice.randrange(9))] for _ in range(2)]
        check("common sequence", common(first, second), _naive(first, second))


def _naive(first, second):
    if not first or not second:
        return 0
    if first[0] == second[0]:
        return 1 + _naive(first[1:], second[1:])
    return max(_naive(first[1:], second), _naive(first, second[1:]))


def writer():
    """What is written in a dialect is read back by Python's csv when it is told that dialect."""
    rows = [["a", 'zei "ja", en', "'s avonds; laat"], ["", "regel\nregel", "x|y\tz"], ["1", " rand ", "slot"]]
    for delimiter in ",;\t|":
        for quote in "\"'":
            for escape in ("double", "backslash"):
                for every in (False, True):
                    text = "".join(line + "\n" for line in Dialect(delimiter, quote, escape, every).lines(rows))
                    told = {"delimiter": delimiter, "quotechar": quote, "doublequote": escape == "double"}
                    if escape == "backslash":
                        told["escapechar"] = "\\"
                    check(f"dialect {told}", list(csv.reader(io.StringIO(text, newline=""), **told)), rows)
    check("canonical", score.parse(canonical(rows)), rows)


def files(folder):
    """The files are those of the recorded digest, and each expected table scores 1 as the output of a reader."""
    manifest = json.loads((folder / "manifest.json").read_text())
    check("the same files again", generate.digest(generate.corpus().files), manifest["digest"])
    recorded = (Path(__file__).parent / "files.sha256").read_text().strip()
    check("the recorded files; after a change on purpose, write the new digest to files.sha256", manifest["digest"], recorded)
    for file in manifest["files"]:
        tables = [score.expected(folder, variant) for variant in file["variants"]]
        for variant in file["variants"]:
            printed = (folder / variant["expected"]).read_bytes()
            check(f"{file['file']} as expected", score.mean(score.score(printed, tables)), 1.0)
            check(f"{file['file']} is canonical", canonical(score.parse(printed)), printed)


if __name__ == "__main__":
    scorer()
    writer()
    files(Path(sys.argv[1]))
    print("the scorer and the files are in order", file=sys.stderr)
