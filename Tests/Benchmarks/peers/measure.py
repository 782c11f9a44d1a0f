"""Runs inbreng and its peers on the same export, in turn, compares what they counted, and prints the figures. Called by `run`."""

from __future__ import annotations

import argparse
from pathlib import Path

import figures
import jobs


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?")
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--answers", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--coding", action="store_true", help="the job with coding of an open question")
    parser.add_argument("--spark", action="store_true", help="Spark too, in the job without coding")
    arguments = parser.parse_args()
    program = Path(arguments.program or arguments.root / ".build/release/inbreng").resolve()
    variant = "coding" if arguments.coding else "plain"
    peers = jobs.PEERS + (["spark"] if arguments.spark and variant == "plain" else [])
    print(figures.table(jobs.measure(program, arguments.root, arguments.answers, arguments.runs, variant, peers)))


if __name__ == "__main__":
    main()
