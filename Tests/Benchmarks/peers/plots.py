"""Draws time and memory against the number of answers for each program of a job."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np

matplotlib.use("svg")
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, LogLocator

import growth
from figures import Figure, programs

COLOURS = {
    "inbreng": "#c8553d", "inbreng-counts": "#e39774", "duckdb": "#1b6ca8", "duckdb-tuned": "#5fa8d3", "polars": "#6a994e", "pandas": "#8d5a97",
    "spark": "#b08900",
}  # fmt: skip
JOBS = {"plain": "Without coding", "coding": "With coding of an open question"}


def draw(figures: list[Figure], path: Path) -> None:
    """Writes the plot of one job; the same figures give the same bytes."""
    matplotlib.rcParams.update({"svg.hashsalt": "peers", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10})
    plot, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4.6), layout="constrained")
    panel(left, figures, "seconds", "seconds, wall-clock")
    panel(right, figures, "mib", "MiB, largest process")
    plot.suptitle(title(figures), x=0.01, ha="left", fontsize=12, fontweight="bold")
    plot.savefig(path, metadata={"Date": None, "Creator": None})
    plt.close(plot)
    path.write_text("\n".join(text.rstrip() for text in path.read_text().splitlines()) + "\n")


def title(figures: list[Figure]) -> str:
    """What is seen: who is faster at the largest size that inbreng did, and how inbreng grows."""
    own = growth.medians([figure for figure in figures if figure.who == "inbreng"], "seconds")
    largest = max(own)
    others = {
        who: growth.medians(found, "seconds")[largest]
        for who, found in programs(figures).items() if not who.startswith("inbreng") and any(figure.answers == largest for figure in found)
    }  # fmt: skip
    fastest = min(others, key=lambda who: others[who])
    ratio = own[largest] / others[fastest]
    faster = f"{fastest} is {ratio:.1f} times as fast as inbreng" if ratio > 1 else f"inbreng is {1 / ratio:.1f} times as fast as {fastest}, the next"
    return f"{JOBS[figures[0].variant]}, {largest:,} answers: {faster}.\nThe time of inbreng grows as answers to the power {growth.exponent(own):.2f}."


def panel(axes: Axes, figures: list[Figure], value: str, unit: str) -> None:
    """One quantity: a dot for each run, a line through the medians, and the name where it ends."""
    sizes = sorted({figure.answers for figure in figures})
    axes.set(xscale="log", yscale="log", xlabel="answers")
    axes.set_title(unit, loc="left", fontsize=10)
    ends = {}
    for who, own in programs(figures).items():
        middle = growth.medians(own, value)
        runs = [getattr(figure, value) for figure in own]
        axes.plot([figure.answers for figure in own], runs, ".", color=COLOURS[who], markersize=5, markeredgewidth=0, alpha=0.35)
        axes.plot(list(middle), list(middle.values()), color=COLOURS[who], linewidth=2.4 if who == "inbreng" else 1.4)
        ends[who] = (max(middle), middle[max(middle)])
    axes.set_xlim(sizes[0] / 1.25, sizes[-1] * (sizes[-1] / sizes[0]) ** 0.32)
    axes.xaxis.set_major_locator(FixedLocator(sizes))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda size, _: f"{size / 1e6:g} M" if size >= 1e6 else f"{size / 1e3:g} k"))
    axes.minorticks_off()
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda number, _: f"{number:,g}"))
    axes.grid(which="major", color="#e4e8ec")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    label(axes, ends)


def label(axes: Axes, ends: dict[str, tuple[int, float]]) -> None:
    """Writes the names beside the ends of the lines, moved apart where they would stand on each other."""
    low, high = np.log(axes.get_ylim())
    least = (high - low) * 0.052
    ordered = sorted(ends, key=lambda who: ends[who][1])
    places = [float(np.log(ends[who][1])) for who in ordered]
    for _ in range(200):
        for place in range(len(places) - 1):
            short = least - (places[place + 1] - places[place])
            if short > 0:
                places[place] -= short / 2
                places[place + 1] += short / 2
    for who, place in zip(ordered, places):
        (size, value), weight = ends[who], "bold" if who == "inbreng" else "normal"
        arrow = {"arrowstyle": "-", "color": COLOURS[who], "linewidth": 0.5, "shrinkA": 0, "shrinkB": 0}
        axes.annotate(who, (size, value), (size * 1.12, np.exp(place)), va="center", color=COLOURS[who], fontweight=weight, arrowprops=arrow)
