"""How time and memory grow with the answers: straight lines through the medians of the sizes, in logarithms and as they are."""

from __future__ import annotations

import statistics

import numpy as np

from figures import Figure, programs


def medians(figures: list[Figure], value: str) -> dict[int, float]:
    """Per size the median of `seconds` or `mib`."""
    sizes = sorted({figure.answers for figure in figures})
    return {size: statistics.median(getattr(figure, value) for figure in figures if figure.answers == size) for size in sizes}


def exponent(middle: dict[int, float]) -> float:
    """The slope of the line in logarithms: 1 is twice as much for twice as many answers."""
    slope, _ = np.polyfit(np.log(list(middle)), np.log(list(middle.values())), 1)
    return float(slope)


def line(middle: dict[int, float]) -> tuple[float, float, float]:
    """What a run takes before the first answer, what 100,000 answers add, and by which share the line is off at most; every size weighs the
    same."""
    sizes, values = np.array(list(middle)) / 100_000, np.array(list(middle.values()))
    slope, start = np.polyfit(sizes, values, 1, w=1 / values)
    off = np.max(np.abs(start + slope * sizes - values) / values)
    return float(start), float(slope), float(off)


def table(figures: list[Figure]) -> str:
    """The growth of each program that was measured at three sizes or more; empty when there is none."""
    lines = []
    for who, own in programs(figures).items():
        seconds, memory = medians(own, "seconds"), medians(own, "mib")
        if len(seconds) < 3:
            continue
        (start, each, off), (start_mib, each_mib, off_mib) = line(seconds), line(memory)
        in_time = f"{exponent(seconds):.2f} | {start:.2f} + {each:.2f} | {off:.0%}"
        in_memory = f"{exponent(memory):.2f} | {start_mib:.0f} + {each_mib:.0f} | {off_mib:.0%}"
        lines.append(f"| {who} | {in_time} | {in_memory} |")
    head = "| growth | exponent of time | seconds: start + each 100,000 | off at most | exponent of memory | MiB: start + each 100,000 | off at most |"
    return "\n".join([head, "|---|---:|---:|---:|---:|---:|---:|", *lines]) if lines else ""
