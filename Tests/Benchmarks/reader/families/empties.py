"""Little or nothing: empty rows and columns, one column, one row, only a header, an empty file.

An empty row between records may stay as an empty record or go; one at the top or the bottom goes. A column without a name and without a
value may stay or go.
"""

import codecs

import tables
from corpus import Variant
from dialect import COMMA, NAMES, SEMICOLON, Dialect, text

FAMILY = "empty-and-small"


def add(corpus):
    for dialect in (COMMA, SEMICOLON):
        _rows(corpus, dialect, NAMES[dialect.delimiter])
        _columns(corpus, dialect, NAMES[dialect.delimiter])
        _small(corpus, dialect, NAMES[dialect.delimiter])
    _one_column(corpus)
    _nothing(corpus)


def _rows(corpus, dialect, label):
    table = tables.cases(corpus.dice(FAMILY, "rows", label))
    fill = dialect.delimiter * (table.width - 1)
    lines = dialect.lines([table.header] + table.records)
    for kind, blank in (("leeg", ""), ("gevuld", fill), ("gequoot", dialect.delimiter.join(['""'] * table.width)), ("blanks", "   ")):
        at = 6
        kept = table.records[:at] + [[""] * table.width] + table.records[at:]
        corpus.add(
            FAMILY, f"rij-midden-{kind}-{label}", lines[:at + 1] + [blank] + lines[at + 1:], table.header, kept, other={at: [None]})
        corpus.add(FAMILY, f"rijen-onder-{kind}-{label}", lines + [blank] * 9, table.header, table.records)
    spaced = [line for pair in zip(lines, [""] * len(lines)) for line in pair]
    kept = [record for pair in zip([[""] * table.width] * len(table.records), table.records) for record in pair]
    corpus.add(
        FAMILY, f"om-en-om-leeg-{label}", spaced, table.header, kept, other={row: [None] for row in range(0, len(kept), 2)})
    corpus.add(FAMILY, f"rijen-onder-veel-{label}", lines + [fill] * 900, table.header, table.records)


def _columns(corpus, dialect, label):
    table = tables.figures(corpus.dice(FAMILY, "columns", label))
    for name, at in (("eerste", 0), ("midden", 3), ("laatste", 6)):
        rows = [record[:at] + [""] + record[at:] for record in [table.header] + table.records]
        kept = Variant(rows[0], rows[1:])
        corpus.add(FAMILY, f"kolom-{name}-{label}", dialect.lines(rows), table.header, table.records, also=[kept])
        header = table.header[:at] + ["Leeg"] + table.header[at:]
        corpus.add(FAMILY, f"kolom-{name}-met-naam-{label}", dialect.lines([header] + rows[1:]), header, rows[1:])
    rows = [record + [""] * 20 for record in [table.header] + table.records]
    corpus.add(
        FAMILY, f"kolommen-achteraan-{label}", dialect.lines(rows), table.header, table.records, also=[Variant(rows[0], rows[1:])])


def _small(corpus, dialect, label):
    for make in (tables.survey, tables.figures, tables.codes):
        table = make(corpus.dice(FAMILY, "small", make.__name__, label), 1)
        lines = dialect.lines([table.header] + table.records)
        name = f"{make.__name__}-{label}"
        corpus.add(FAMILY, f"alleen-kop-{name}", lines[:1], table.header, [])
        corpus.add(FAMILY, f"alleen-kop-zonder-einde-{name}", lines[0], table.header, [])
        corpus.add(FAMILY, f"een-rij-{name}", lines, table.header, table.records)
        corpus.add(FAMILY, f"een-rij-zonder-einde-{name}", text(lines, last=False), table.header, table.records)
        corpus.add(FAMILY, f"een-rij-zonder-kop-{name}", lines[1:], None, table.records)


def _one_column(corpus):
    names = tables.Table(["plaats"], [[town] for town in tables.TOWNS])
    numbers = tables.Table(["aantal"], [[str(7 * n + 3)] for n in range(12)])
    text_ = tables.Table(["opmerking"], [[sentence] for sentence in tables.SENTENCES if '"' not in sentence])
    for name, table in (("namen", names), ("getallen", numbers), ("zinnen", text_)):
        bare = [table.header[0]] + [record[0] for record in table.records]
        corpus.add(FAMILY, f"een-kolom-{name}-kaal", bare, table.header, table.records)
        for dialect in (COMMA, Dialect(";", all=True)):
            corpus.add(
                FAMILY, f"een-kolom-{name}-{NAMES[dialect.delimiter]}", dialect.lines([table.header] + table.records), table.header,
                table.records)
        corpus.add(FAMILY, f"een-kolom-{name}-crlf", text(COMMA.lines([table.header] + table.records), "\r\n"), table.header, table.records)
    corpus.add(FAMILY, "een-cel", "plaats\n", ["plaats"], [], other=None)


def _nothing(corpus):
    for name, data in (
        ("leeg", b""), ("een-regeleinde", b"\n"), ("regeleinden", b"\r\n\r\n\r\n"), ("blanks", b"   \n  \n"), ("bom", codecs.BOM_UTF8),
        ("bom-utf-16", codecs.BOM_UTF16_LE), ("scheidingen", b";;;;\n;;;;\n;;;;\n"), ("lege-cellen", b'"","",""\n"","",""\n'),
    ):
        corpus.add(FAMILY, f"niets-{name}", data, None, [])
