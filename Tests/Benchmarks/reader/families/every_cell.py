"""One small defect in each row and column in turn, the header included: a delimiter too many, a delimiter lost, a stray quote, a row
with blanks for delimiters.

This is how most of the files of the public Pollock benchmark are made, here on a table of our own. A lost delimiter may be restored, or
the record filled up at its end; a stray quote may be kept or dropped.
"""

import tables
from corpus import Variant
from dialect import COMMA, SPACE

FAMILY = "every-cell"
QUOTED = {5, 6}


def add(corpus):
    table = tables.cases(corpus.dice(FAMILY), 18)
    rows = [table.header] + table.records
    written = [[_cell(column, value) for column, value in enumerate(row)] for row in rows]
    for at, row in enumerate(rows):
        cells = written[at]
        _put(corpus, f"rij-{at:02}-spatie", rows, written, at, SPACE.line(row), row)
        for column in range(table.width):
            name = f"rij-{at:02}-kolom-{column}"
            _put(corpus, f"te-veel-{name}", rows, written, at, ",".join(cells[:column] + [""] + cells[column:]), row)
            if column:
                line = ",".join(cells[:column]) + ",".join(cells[column:])
                glued = row[:column - 1] + [row[column - 1] + row[column]] + row[column + 1:] + [""]
                _put(corpus, f"kwijt-{name}", rows, written, at, line, row, glued)
            line = ",".join(cells[:column] + ['"' + cells[column]] + cells[column + 1:])
            literal = row[:column] + ['"' + row[column]] + row[column + 1:]
            _put(corpus, f"quote-{name}", rows, written, at, line, literal, row)


def _cell(column, value):
    return '"' + value.replace('"', '""') + '"' if column in QUOTED else COMMA.cell(value)


def _put(corpus, name, rows, written, at, line, reading, *others):
    lines = [",".join(cells) for cells in written]
    lines[at] = line
    if at == 0:
        also = [Variant(other, rows[1:]) for other in others]
        corpus.add(FAMILY, name, lines, reading, rows[1:], also=also)
    else:
        records = rows[1:at] + [reading] + rows[at + 1:]
        corpus.add(FAMILY, name, lines, rows[0], records, other={at - 1: list(others)} if others else None)
