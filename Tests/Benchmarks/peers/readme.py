"""Makes the tables of README.md and the plots from figures.csv."""

from __future__ import annotations

from pathlib import Path

import figures
import growth
import plots

HERE = Path(__file__).parent
# The sizes of which the README shows a whole table.
SHOWN = [100_000, 1_000_000, 4_000_000]


def write() -> None:
    text = (HERE / "README.md").read_text()
    for variant in figures.VARIANTS:
        own = [figure for figure in figures.kept() if figure.variant == variant]
        if own:
            before, rest = text.split(f"<!-- figures: {variant} -->\n")
            _, after = rest.split("<!-- end of figures -->", 1)
            text = f"{before}<!-- figures: {variant} -->\n{section(own)}\n<!-- end of figures -->{after}"
    (HERE / "README.md").write_text(text)


def section(own: list[figures.Figure]) -> str:
    """What is shown of one job, and its plot when there are sizes enough."""
    sizes = sorted({figure.answers for figure in own})
    dates, machines = sorted({figure.date for figure in own}), sorted({figure.machine for figure in own})
    parts = [f"Measured {', '.join(dates)}, {'; '.join(machines)}."]
    parts += [figures.table([figure for figure in own if figure.answers == size]) for size in sizes if size in SHOWN]
    grown = growth.table(own)
    if grown:
        plot = HERE / f"growth-{own[0].variant}.svg"
        plots.draw(own, plot)
        parts += [grown, f"![{plots.title(own)}]({plot.name})".replace("\n", " ")]
    return "\n\n".join(parts)
