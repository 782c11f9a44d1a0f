"""What was measured: one figure for each run of each program, and the table of a size."""

from __future__ import annotations

import os
import platform
import re
import statistics
from dataclasses import dataclass
from pathlib import Path

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
