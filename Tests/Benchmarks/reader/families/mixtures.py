"""Several of the defects in one file, as real files have them; drawn at random with a fixed seed."""

import codecs

import tables
from dialect import Dialect, text

FAMILY = "mixtures"
ENCODINGS = [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (b"", "cp1252"), (codecs.BOM_UTF16_LE, "utf-16-le")]
COUNT = 80


def add(corpus):
    for number in range(COUNT):
        _one(corpus, number)


def _one(corpus, number):
    dice = corpus.dice(FAMILY, number)
    table = dice.pick([tables.survey, tables.cases, tables.cases, tables.figures, tables.multiple])(
        dice, dice.between(5, 40), lines=dice.below(2) == 0)
    dialect = Dialect(dice.pick([",", ";", ";", "\t", "|"]), '"', dice.pick(["double", "double", "backslash"]), all=dice.below(3) == 0)
    end = dice.pick(["\n", "\r\n", "\r\n", "\r"])
    mark, encoding = dice.pick(ENCODINGS)
    d, fill = dialect.delimiter, dialect.delimiter * (table.width - 1)

    header, above, headers = table.header, [], [table.header]
    records = [list(record) for record in table.records]
    other = {}
    body = dialect.lines(records)

    if dice.below(2):
        above = dice.pick([
            ["Uitvraag samenwerking", ""], ["Uitvraag samenwerking" + fill, fill], ["Export van 1 maart 2024", "Vertrouwelijk", ""],
            [f"Uitvraag samenwerking{d} ronde 1", ""], [f"Rapport{d}Uitvraag", f"Datum{d}2024-03-01", ""]])
    if dice.below(4) == 0 and any(record[-1].replace(".", "").replace("-", "").isdigit() for record in records):
        headers, header = [header, header], [f"{name} {name}" for name in header]

    rows = dice.some(range(len(records)), 2)
    for row in rows[:dice.below(3)]:
        record, cells = records[row], [dialect.cell(cell) for cell in records[row]]
        defect = dice.below(4)
        if defect == 0:
            keep = dice.between(2, table.width - 1)
            body[row] = d.join(cells[:keep])
            records[row] = record[:keep] + [""] * (table.width - keep)
        elif defect == 1:
            body[row] = d.join(cells + ["", ""])
        elif defect == 2 and '"' not in record[0]:
            body[row] = d.join(['"' + record[0]] + cells[1:])
            other[row] = [list(record)]
            records[row] = ['"' + record[0]] + record[1:]
        elif defect == 3:
            change = "|" if d != "|" else ";"
            body[row] = Dialect(change, '"', dialect.escape).line(record)

    below = dice.pick([[], [], ["", "Bron: eigen registratie"], ["Bron: eigen registratie" + fill], [fill] * 5, ["", "", ""]])
    lines = above + dialect.lines(headers) + body + below
    data = mark + text(lines, end).encode(encoding)
    corpus.add(FAMILY, f"mengsel-{number:02}", data, header, records, other=other)
