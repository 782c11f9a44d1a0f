#!/usr/bin/env python3
"""Recomputes every table of an output from analist/*.csv and the codebook, and compares cell for cell.

Usage: recompute.py OUTPUT INPUT
"""

import csv
import sys
from pathlib import Path

import checklist
import choices
import groups
import landscape
import meetings
import response
import scenario
import themes
from disclosure import Disclosure
from reading import Output

TABLES = {
    "respons.csv": response.respons,
    "respons-domein.csv": response.respons_domein,
    "verantwoording.csv": response.verantwoording,
    "ronden.csv": response.ronden,
    "vragen.csv": themes.vragen,
    "themas.csv": themes.themas,
    "thema-organisatie.csv": themes.thema_organisatie,
    "thema-beeld.csv": themes.thema_beeld,
    "thema-kanten.csv": themes.thema_kanten,
    "verschuiving.csv": themes.verschuiving,
    "keuzes.csv": choices.keuzes,
    "keuzevragen.csv": choices.keuzevragen,
    "overleggen.csv": meetings.overleggen,
    "overleg-beeld.csv": meetings.overleg_beeld,
    "overleg-totalen.csv": meetings.overleg_totalen,
    "overlap.csv": meetings.overlap,
    "samenvoegen.csv": meetings.samenvoegen,
    "samenvoeggroepen.csv": scenario.samenvoeggroepen,
    "scenario.csv": scenario.scenario,
    "scenario-totalen.csv": scenario.scenario_totalen,
    "checklist.csv": checklist.checklist,
    "checklist-totalen.csv": checklist.checklist_totalen,
    "knelpunten.csv": checklist.knelpunten,
    "respons-maten.csv": response.respons_maten,
    "uren.csv": landscape.uren,
    "ontmoetingen.csv": landscape.ontmoetingen,
    "overleg-tafel.csv": landscape.overleg_tafel,
    "draagvlak.csv": landscape.draagvlak,
    "tegenspraak.csv": landscape.tegenspraak,
    "verschuiving-overleg.csv": landscape.verschuiving_overleg,
    "standpuntwissels.csv": landscape.standpuntwissels,
}

# For the analyst alone, below analist/: complete, nothing is withheld.
INTERNAL = {"respons-niveau.csv": groups.respons_niveau, "thema-groepen.csv": groups.thema_groepen}

# Tables that hold words and no figures of their own: every figure in the claims is a cell of one of the tables above.
OTHERS = {"kolommen.csv", "beweringen.csv"}

SHOWN = 10


def differences(name, published, expected):
    """What differs between a table and its recomputation."""
    header, rows = published[0], published[1:]
    for place, (row, own) in enumerate(zip(rows, expected), start=2):
        cells = [str(cell) for cell in own]
        if len(row) != len(cells):
            yield f"{name} row {place}: {len(row)} cells, recomputed {len(cells)}"
            continue
        for column, cell, other in zip(header, row, cells):
            # A text that would start a formula has a leading apostrophe.
            if cell != other and cell != "'" + other:
                yield f"{name} row {place}, {column}: {cell!r}, recomputed {other!r} ({', '.join(row[:4])})"
    if len(rows) != len(expected):
        yield f"{name}: {len(rows)} rows, recomputed {len(expected)}"
    if not header:
        yield f"{name}: no header"


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    folder, input_folder = map(Path, arguments)
    if not (folder / "manifest.json").is_file() or not (input_folder / "codeboek").is_dir():
        print(f"{folder} is no output, or {input_folder} has no codebook", file=sys.stderr)
        return 66
    output = Output(folder, input_folder)
    disclosure = Disclosure(output)
    found = list(disclosure.differences())
    cells = 0
    present = {path.name for path in (folder / "tabellen").glob("*.csv")}
    found += [f"{name}: there is no recomputation of this table" for name in sorted(present - set(TABLES) - OTHERS)]
    for below, tables in ("tabellen", TABLES), ("analist", INTERNAL):
        for name, recompute in tables.items():
            path = folder / below / name
            if not path.is_file():
                found.append(f"{name}: missing")
                continue
            with open(path, newline="", encoding="utf-8") as file:
                published = list(csv.reader(file))
            cells += sum(map(len, published[1:]))
            expected = list(recompute(output))
            found += differences(name, published, disclosure.applied(name, published[0], expected) if below == "tabellen" else expected)
    if found:
        print(*found[:SHOWN], sep="\n", file=sys.stderr)
        print(f"{len(found)} differences", file=sys.stderr)
        return 1
    print(f"{len(TABLES) + len(INTERNAL)} tables, {cells} cells: all as recomputed, {len(disclosure.listed)} withheld")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
