"""Sizes and bytes at the edge. Files that take more than a moment are left out of the short form."""

import tables
from dialect import COMMA, SEMICOLON, Dialect

FAMILY = "extremes"


def add(corpus):
    for columns in (300, 2000, 10000):
        header = [f"V{number}" for number in range(1, columns + 1)]
        dice = corpus.dice(FAMILY, columns)
        records = [[str(dice.below(10)) for _ in header] for _ in range(12)]
        for dialect in (COMMA, SEMICOLON):
            corpus.add(
                FAMILY, f"{columns}-kolommen-{len(dialect.delimiter)}{'k' if dialect is COMMA else 'p'}",
                dialect.lines([header] + records), header, records, large=columns > 2000)

    for size, unit in ((10_000, "10kB"), (200_000, "200kB"), (3_000_000, "3MB")):
        table = tables.survey(corpus.dice(FAMILY, unit), 6, lines=True)
        table.records[3][4] = ("Heel veel tekst, met van alles; en \"nog\" wat.\n" * (size // 46))[:size]
        corpus.add(
            FAMILY, f"lange-cel-{unit}", SEMICOLON.lines([table.header] + table.records), table.header, table.records,
            large=size > 1_000_000)

    table = tables.cases(corpus.dice(FAMILY, "veel"), 6000)
    broken = [list(record) for record in table.records]
    lines = COMMA.lines([table.header] + table.records)
    corpus.add(FAMILY, "6000-rijen", lines, table.header, table.records, large=True)
    cells = [COMMA.cell(cell) for cell in broken[40]]
    cells[3] = '"' + cells[3]
    lines[41] = ",".join(cells)
    broken[40][3] = '"' + broken[40][3]
    corpus.add(FAMILY, "6000-rijen-quote-vooraan", lines, table.header, broken, other={40: [table.records[40]]}, large=True)

    for name, column in (("tekst", 5), ("getal", 4)):
        table = tables.cases(corpus.dice(FAMILY, "nul", name))
        records = [list(record) for record in table.records]
        clean = list(records[5])
        records[5][column] = records[5][column][:3] + "\0" + records[5][column][3:]
        blank = list(clean)
        blank[column] = records[5][column].replace("\0", "\ufffd")
        corpus.add(
            FAMILY, f"nul-in-{name}", Dialect(",").lines([table.header] + records), table.header, records, other={5: [clean, blank]})
    table = tables.cases(corpus.dice(FAMILY, "nullen"))
    corpus.add(
        FAMILY, "nullen-aan-het-eind", "\n".join(COMMA.lines([table.header] + table.records)) + "\n" + "\0" * 512, table.header,
        table.records)
    table = tables.cases(corpus.dice(FAMILY, "eof"))
    corpus.add(
        FAMILY, "sub-aan-het-eind", "\n".join(COMMA.lines([table.header] + table.records)) + "\n\x1a", table.header, table.records)
