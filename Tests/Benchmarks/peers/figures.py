"""What was measured: one line of figures.csv for each run of each program, and the table of a size."""

from __future__ import annotations

import csv
import os
import platform
import re
import statistics
from dataclasses import asdict, dataclass, fields
from pathlib import Path

FILE = Path(__file__).parent / "figures.csv"
VARIANTS = ["plain", "coding"]


@dataclass
class Figure:
    date: str
    machine: str
    variant: str
    who: str
    answers: int
    megabytes: int
    run: int
    seconds: float
    processor_seconds: float
    mib: int


def machine() -> str:
    named = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    return f"{named[1] if named else platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def kept() -> list[Figure]:
    """The figures of the file, in the order in which the programs are measured."""
    if not FILE.exists():
        return []
    with open(FILE, newline="", encoding="utf-8") as file:
        return [Figure(**{field.name: {"int": int, "float": float, "str": str}[field.type](row[field.name]) for field in fields(Figure)})
                for row in csv.DictReader(file)]  # fmt: skip


def keep(new: list[Figure]) -> None:
    """Adds figures to the file; they take the place of earlier ones of the same program, job and size."""
    again = {(figure.variant, figure.who, figure.answers) for figure in new}
    every = [figure for figure in kept() if (figure.variant, figure.who, figure.answers) not in again] + new
    every.sort(key=lambda figure: (VARIANTS.index(figure.variant), figure.answers))
    with open(FILE, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(Figure)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(map(asdict, every))


def programs(figures: list[Figure]) -> dict[str, list[Figure]]:
    """The figures of each program."""
    found: dict[str, list[Figure]] = {}
    for figure in figures:
        found.setdefault(figure.who, []).append(figure)
    return found


def table(figures: list[Figure]) -> str:
    """The figures of one job and size."""
    first, runs = figures[0], max(figure.run for figure in figures)
    head = f"{first.answers:,} answers, {first.megabytes:,} MB, {runs} runs"
    lines = [f"| {head} | seconds, median | min–max | against inbreng | processor seconds | peak MiB |", "|---|---:|---:|---:|---:|---:|"]
    base = statistics.median(figure.seconds for figure in figures if figure.who == "inbreng")
    for who, own in programs(figures).items():
        seconds = [figure.seconds for figure in own]
        middle, processor = statistics.median(seconds), statistics.median(figure.processor_seconds for figure in own)
        span, memory = f"{min(seconds):.2f}–{max(seconds):.2f}", max(figure.mib for figure in own)
        lines.append(f"| {who} | {middle:.2f} | {span} | {middle / base:.2f}x | {processor:.2f} | {memory} |")
    return "\n".join(lines)
