"""One job at one size: makes the data, runs every program in turn, and compares what they counted."""

from __future__ import annotations

import csv
import datetime
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import compare
import data
import figures

HERE = Path(__file__).parent
PARTS = ["rijen", "html", "xlsx"]
PEERS = ["duckdb", "duckdb-tuned", "polars", "pandas"]


def measure(program: Path, root: Path, answers: int, runs: int, variant: str, peers: list[str]) -> list[figures.Figure]:
    """The figures of all runs; stops when anybody counted something else than inbreng."""
    with tempfile.TemporaryDirectory(prefix="inbreng-peers-") as name:
        folder = Path(name)
        source = data.make(folder, root, answers, coding=variant == "coding")
        export, aliases = source / data.EXPORT, folder / "aliases.csv"
        with open(aliases, "w", newline="") as file:
            csv.writer(file).writerows([("name", "code"), *sorted(data.aliases(root).items())])
        run = [str(program), "run", "--input", str(source)]
        # As a whole, and with nothing but what is counted: no row for everything that was said, no page and no workbook.
        jobs = {
            "inbreng": [*run, "--output", str(folder / "output")],
            compare.COUNTS: [*run, "--output", str(folder / compare.COUNTS), *(word for part in PARTS for word in ("--without", part))],
        }
        for peer in peers:
            (folder / peer).mkdir()
            codebook = [str(source / "codeboek")] if variant == "coding" else []
            jobs[peer] = [*command(peer), str(export), str(aliases), str(folder / peer), *codebook]
        today, machine, megabytes = datetime.date.today().isoformat(), figures.machine(), round(export.stat().st_size / 1e6)
        found = []
        for who in jobs:
            for run in range(1, runs + 1):
                found.append(figures.Figure(today, machine, variant, who, answers, megabytes, run, 0, 0, 0))
        for figure in sorted(found, key=lambda figure: figure.run):
            figure.seconds, figure.processor_seconds, figure.mib = measured(figure.who, jobs[figure.who])
        same, withheld = compare.compare(folder, peers, variant)
        print(f"{variant}, {answers:,} answers: {same:,} counts are the same for all; inbreng withholds {withheld:,} small ones")
        return found


def command(peer: str) -> list[str]:
    if peer == "spark":
        submit = ["env", f"PYSPARK_PYTHON={sys.executable}", str(Path(sys.executable).parent / "spark-submit")]
        return [*submit, "--master", f"local[{os.cpu_count()}]", "--driver-memory", "4g", str(HERE / "spark_peer.py")]
    return [sys.executable, str(HERE / "peers.py"), peer]


def measured(name: str, command: list[str]) -> tuple[float, float, int]:
    """Wall-clock seconds, processor seconds of a process and those that it started, and the MiB of the largest of them."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        sys.exit(f"{name} failed:\n{errors.decode(errors='replace')[-2000:]}")
    seconds = time.monotonic() - start
    return round(seconds, 3), round(usage.ru_utime + usage.ru_stime, 3), round(usage.ru_maxrss / 1024)
