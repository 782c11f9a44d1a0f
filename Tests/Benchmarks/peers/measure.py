"""Runs inbreng and its peers on the same export, in turn, compares what they counted, and prints and keeps the figures. Called by `run`."""

from __future__ import annotations

import argparse
from pathlib import Path

import check
import figures
import growth
import jobs
import readme


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?")
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--answers", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--plain", action="store_true", help="the job without coding: the default of a single size")
    parser.add_argument("--coding", action="store_true", help="the job with coding of an open question")
    parser.add_argument("--spark", action="store_true", help="Spark too, in the job without coding")
    parser.add_argument("--growth", type=int, nargs="+", metavar="ANSWERS", help="these sizes, both jobs unless one is named; keeps the figures")
    parser.add_argument("--readme", action="store_true", help="measures nothing: makes the tables and plots from the figures that were kept")
    parser.add_argument("--check", type=int, metavar="TEXTS", help="measures nothing: compares the themes of texts drawn from the lexicon")
    arguments = parser.parse_args()
    if arguments.readme:
        return readme.write()
    program = Path(arguments.program or arguments.root / ".build/release/inbreng").resolve()
    if arguments.check:
        return check.check(program, arguments.root, arguments.check)
    variants = [name for name in figures.VARIANTS if getattr(arguments, name)] or (figures.VARIANTS if arguments.growth else ["plain"])
    for variant in variants:
        for answers in arguments.growth or [arguments.answers]:
            peers = jobs.PEERS + (["spark"] if arguments.spark and variant == "plain" else [])
            found = jobs.measure(program, arguments.root, answers, arguments.runs, variant, peers)
            print(figures.table(found), flush=True)
            if arguments.growth:
                figures.keep(found)
        if arguments.growth:
            print(growth.table([figure for figure in figures.kept() if figure.variant == variant]), flush=True)


if __name__ == "__main__":
    main()
