"""Rows with too few or too many fields, and rows with another delimiter than the rest.

What happened is told by the types of the neighbours. A lost delimiter may be restored or the record filled up at its end; fields beyond
the header may be kept, in that record or with nameless columns for all, or cut off.
"""

import tables
from corpus import Variant, padded, places
from dialect import COMMA, NAMES, SEMICOLON, Dialect

FAMILY = "ragged"


def add(corpus):
    for dialect in (COMMA, SEMICOLON):
        for make in (tables.cases, tables.figures):
            base = make(corpus.dice(FAMILY, make.__name__, dialect.delimiter))
            label = f"{make.__name__}-{NAMES[dialect.delimiter]}"
            for place, row in places(len(base.records)).items():
                _few(corpus, base, dialect, f"{place}-{label}", row)
                _many(corpus, base, dialect, f"{place}-{label}", row)
                _other_delimiter(corpus, base, dialect, f"{place}-{label}", row)
            _whole_file(corpus, base, dialect, label)
        _unquoted_text(corpus, dialect)


def _changed(dialect, base, row, line):
    lines = dialect.lines([base.header] + base.records)
    lines[row + 1] = line
    return lines


def _few(corpus, base, dialect, label, row):
    record = base.records[row]
    for keep in (1, 3, base.width - 1):
        short = padded(base.header, [record[:keep]])[0]
        records = base.records[:row] + [short] + base.records[row + 1:]
        corpus.add(
            FAMILY, f"kort-{keep}-{label}", _changed(dialect, base, row, dialect.line(record[:keep])), base.header, records)
    for column in (1, 2, 4):
        glued = record[:column - 1] + [record[column - 1] + record[column]] + record[column + 1:] + [""]
        cells = [dialect.cell(cell) for cell in record]
        line = dialect.delimiter.join(cells[:column]) + dialect.delimiter.join(cells[column:])
        corpus.add(
            FAMILY, f"scheiding-kwijt-{column}-{label}", _changed(dialect, base, row, line), base.header, base.records,
            other={row: [glued]})


def _many(corpus, base, dialect, label, row):
    record = base.records[row]
    for column in (0, 2, 4):
        longer = record[:column] + [""] + record[column:]
        corpus.add(
            FAMILY, f"scheiding-te-veel-{column}-{label}", _changed(dialect, base, row, dialect.line(longer)), base.header, base.records)
    corpus.add(
        FAMILY, f"lege-velden-achteraan-{label}", _changed(dialect, base, row, dialect.line(record + [""] * 4)), base.header, base.records)
    longer = record + ["extra", "17", "nog iets"]
    header = base.header + [""] * 3
    widened = Variant(header, padded(header, base.records[:row] + [longer] + base.records[row + 1:]))
    corpus.add(
        FAMILY, f"velden-achteraan-{label}", _changed(dialect, base, row, dialect.line(longer)), base.header, base.records,
        other={row: [longer]}, also=[widened])


def _other_delimiter(corpus, base, dialect, label, row):
    for delimiter in (" ", ";" if dialect.delimiter == "," else ",", "\t", "|"):
        line = Dialect(delimiter).line(base.records[row])
        corpus.add(FAMILY, f"rij-met-{NAMES[delimiter]}-{label}", _changed(dialect, base, row, line), base.header, base.records)


def _whole_file(corpus, base, dialect, label):
    lines = dialect.lines([base.header] + base.records)
    ended = [lines[0]] + [line + dialect.delimiter for line in lines[1:]]
    with_column = Variant(base.header + [""], padded(base.header + [""], base.records))
    corpus.add(FAMILY, f"scheiding-achter-gegevens-{label}", ended, base.header, base.records, also=[with_column])

    header = base.header + ["Extra"]
    corpus.add(FAMILY, f"kop-een-langer-{label}", [dialect.line(header)] + lines[1:], header, base.records)

    cut = [record[:base.width - row % 3] for row, record in enumerate(base.records)]
    corpus.add(FAMILY, f"om-en-om-kort-{label}", lines[:1] + dialect.lines(cut), base.header, cut)

    half = len(base.records) // 2
    other = SEMICOLON if dialect is COMMA else COMMA
    mixed = lines[:half + 1] + other.lines(base.records[half:])
    corpus.add(FAMILY, f"tweede-helft-anders-{label}", mixed, base.header, base.records)


def _unquoted_text(corpus, dialect):
    """A delimiter in the only free text of a row, without quotes around it."""
    base = tables.cases(corpus.dice(FAMILY, "tekst", dialect.delimiter))
    for record in base.records:
        record[5] = record[5].replace('"', "").replace(",", "").replace(";", "")
    for place, row in places(len(base.records)).items():
        for n in (1, 3):
            records = [list(record) for record in base.records]
            records[row][5] = f"Goed geregeld{dialect.delimiter} maar duur" + f"{dialect.delimiter} en traag" * (n - 1)
            line = dialect.delimiter.join(records[row])
            corpus.add(
                FAMILY, f"tekst-ongequoot-{n}-{place}-{NAMES[dialect.delimiter]}", _changed(dialect, base, row, line), base.header, records)
