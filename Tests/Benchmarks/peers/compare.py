"""Compares the tables of inbreng and its peers."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import Any

NO_THEME = "geen-thema"
# inbreng that leaves out what no peer makes.
COUNTS = "inbreng-counts"
# Per table what was counted of what; None where inbreng withholds a count below its threshold.
Counts = dict[str, dict[Any, tuple[int, ...] | None]]


def compare(folder: Path, peers: list[str], variant: str) -> tuple[int, int]:
    """How many counts agree and how many inbreng withholds; stops when anybody counted something else."""
    ours = inbreng(folder / "output/tabellen", variant)
    if inbreng(folder / COUNTS / "tabellen", variant) != ours:
        sys.exit("inbreng counts something else when it leaves out its rows")
    for peer in peers:
        theirs = counted(folder / peer, variant)
        for table, mine in ours.items():
            withheld = {key for key, count in mine.items() if count is None}
            different = [key for key in (mine.keys() | theirs[table].keys()) - withheld if mine.get(key) != theirs[table].get(key)]
            if different:
                sys.exit(f"{peer} counted something else in {table}: {sorted(map(str, different))[:5]}")
    every = [count for mine in ours.values() for count in mine.values()]
    return len(every) - every.count(None), every.count(None)


def inbreng(tables: Path, variant: str) -> Counts:
    """What inbreng published."""
    responses = [row for row in rows(tables / "respons.csv") if row["respondenten"] != "0"]
    found: Counts = {
        "respons": {row["organisatie"]: numbers(row, "respondenten") for row in responses},
        "keuzes": {(row["vraag"], row["naam"]): numbers(row, "respondenten", "organisaties") for row in rows(tables / "keuzes.csv")},
    }
    if variant == "coding":
        by_organisation = rows(tables / "thema-organisatie.csv")
        found["themas"] = {row["thema"]: numbers(row, "respondenten", "organisaties") for row in rows(tables / "themas.csv")}
        found["thema-organisatie"] = {(row["thema"], row["organisatie"]): numbers(row, "respondenten") for row in by_organisation}
    return found


def counted(tables: Path, variant: str) -> Counts:
    """What a peer counted."""
    found: Counts = {
        "respons": {row["code"]: numbers(row, "n") for row in rows(tables / "respons.csv")},
        "keuzes": {(row["question"], row["choice"]): numbers(row, "n", "organisations") for row in rows(tables / "keuzes.csv")},
    }
    if variant == "coding":
        # The table of inbreng has no row for answers without a theme.
        by_organisation = [row for row in rows(tables / "thema-organisatie.csv") if row["theme"] != NO_THEME]
        found["themas"] = {row["theme"]: numbers(row, "n", "organisations") for row in rows(tables / "themas.csv")}
        found["thema-organisatie"] = {(row["theme"], row["code"]): numbers(row, "n") for row in by_organisation}
    return found


def numbers(row: dict[str, str], *columns: str) -> tuple[int, ...] | None:
    """The counts in these columns, or None when one is withheld."""
    return tuple(int(row[column]) for column in columns) if all(row[column] for column in columns) else None


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
