"""Runs inbreng and its peers on the same export, in turn, and compares what they counted. Called by `run`."""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import data

PEERS = ["duckdb", "duckdb-tuned", "polars", "pandas"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?")
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--answers", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    program = str(Path(arguments.program or arguments.root / ".build/release/inbreng").resolve())
    with tempfile.TemporaryDirectory(prefix="inbreng-peers-") as name:
        folder = Path(name)
        source = data.make(folder, arguments.root, arguments.answers)
        export, aliases = source / "rondes/ronde-1/export.csv", folder / "aliases.csv"
        with open(aliases, "w", newline="") as file:
            csv.writer(file).writerows([("name", "code"), *sorted(data.aliases(arguments.root).items())])
        jobs = {"inbreng": [program, "run", "--input", str(source), "--output", str(folder / "output")]}
        for peer in PEERS:
            (folder / peer).mkdir()
            jobs[peer] = [sys.executable, str(Path(__file__).parent / "peers.py"), peer, str(export), str(aliases), str(folder / peer)]
        seen: dict[str, list[tuple[float, float]]] = {name: [] for name in jobs}
        for _ in range(arguments.runs):
            for name, command in jobs.items():
                seen[name].append(measured(name, command))
        compare(folder)
        print(f"{arguments.answers} answers, {export.stat().st_size / 1e6:.0f} MB, {arguments.runs} runs, {os.cpu_count()} cores; all tables agree")
        base = statistics.median(seconds for seconds, _ in seen["inbreng"])
        print("| who | seconds, median | min–max | against inbreng | peak MiB |\n|---|---:|---:|---:|---:|")
        for name, runs in seen.items():
            times = [seconds for seconds, _ in runs]
            middle = statistics.median(times)
            memory = max(memory for _, memory in runs)
            print(f"| {name} | {middle:.2f} | {min(times):.2f}–{max(times):.2f} | {middle / base:.2f}x | {memory:.0f} |")


def measured(name: str, command: list[str]) -> tuple[float, float]:
    """Wall-clock seconds and the largest memory in MiB of a process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        sys.exit(f"{name} failed:\n{errors.decode(errors='replace')[-2000:]}")
    return time.monotonic() - start, usage.ru_maxrss / 1024


def compare(folder: Path) -> None:
    """Stops when anybody counted something else."""

    def rows(path: Path) -> list[dict[str, str]]:
        with open(path, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    ours = (
        {row["organisatie"]: int(row["respondenten"]) for row in rows(folder / "output/tabellen/respons.csv") if row["respondenten"] != "0"},
        {
            (row["vraag"], row["naam"]): (int(row["respondenten"]), int(row["organisaties"]))
            for row in rows(folder / "output/tabellen/keuzes.csv")
        },
    )
    for peer in PEERS:
        theirs = (
            {row["code"]: int(row["n"]) for row in rows(folder / peer / "respons.csv")},
            {(row["question"], row["choice"]): (int(row["n"]), int(row["organisations"])) for row in rows(folder / peer / "keuzes.csv")},
        )
        if theirs != ours:
            different = [key for mine, other in zip(ours, theirs) for key in mine.keys() | other.keys() if mine.get(key) != other.get(key)]
            sys.exit(f"{peer} counted something else: {sorted(map(str, different))[:5]}")


if __name__ == "__main__":
    main()
