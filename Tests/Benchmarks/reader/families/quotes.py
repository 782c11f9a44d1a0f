"""Quotes that open nothing, close nothing or stand inside a text.

A quote at one end of a cell only may be kept as a letter or taken for half a pair: both readings count, in that one cell. Everything
else of the row, and every other row, is fixed.
"""

import tables
from corpus import places
from dialect import COMMA, NAMES, SEMICOLON, Dialect

FAMILY = "stray-quotes"


def add(corpus):
    for dialect in (COMMA, SEMICOLON, Dialect("\t")):
        base = tables.cases(corpus.dice(FAMILY, dialect.delimiter))
        for record in base.records:
            record[7] = "akkoord"
        label = NAMES[dialect.delimiter]
        for place, row in places(len(base.records)).items():
            _one_cell(corpus, base, dialect, f"{place}-{label}", row)
        _several_cells(corpus, base, dialect, label)
        _whole_file(corpus, dialect, label)
    _single(corpus)


def _put(corpus, name, base, dialect, row, column, written, readings):
    """Writes `written` for one cell as it stands; a reading is a cell, or a list of cells in its place."""
    lines = dialect.lines([base.header] + base.records)
    record = base.records[row]
    cells = [dialect.cell(cell) for cell in record]
    lines[row + 1] = dialect.delimiter.join(cells[:column] + [written] + cells[column + 1:])
    rows = []
    for reading in readings:
        middle = reading if isinstance(reading, list) else [reading]
        rows.append(record[:column] + middle + record[column + 1:])
    records = base.records[:row] + [rows[0]] + base.records[row + 1:]
    corpus.add(FAMILY, name, lines, base.header, records, other={row: rows[1:]} if rows[1:] else None)


def _one_cell(corpus, base, dialect, label, row):
    def put(name, column, written, *readings):
        _put(corpus, f"{name}-{label}", base, dialect, row, column, written, readings)

    d = dialect.delimiter
    amount, number = base.records[row][4], base.records[row][3]
    put("vooraan-0", 0, '"' + base.records[row][0], '"' + base.records[row][0], base.records[row][0])
    put("vooraan-3", 3, '"' + number, '"' + number, number)
    put("vooraan-7", 7, '"akkoord', '"akkoord', "akkoord")
    put("achteraan-4", 4, amount + '"', amount + '"', amount)
    put("midden-5", 5, 'buis van 5" lang', 'buis van 5" lang')
    put("los", 7, '"', '"', "")
    put("dubbel-vooraan", 5, '""De lijnen zijn kort"', '"De lijnen zijn kort', "De lijnen zijn kort")
    put("niet-gesloten", 5, '"Niet gesloten tekst', '"Niet gesloten tekst', "Niet gesloten tekst")
    put("niet-gesloten-scheiding", 5, f'"Niet gesloten{d} tekst', f"Niet gesloten{d} tekst", f'"Niet gesloten{d} tekst',
        ['"Niet gesloten', " tekst"])
    put("niet-geopend", 5, 'Niet geopende tekst"', 'Niet geopende tekst"', "Niet geopende tekst")
    put("niet-geopend-scheiding", 5, f'Niet geopend{d} tekst"', f'Niet geopend{d} tekst"', f"Niet geopend{d} tekst",
        ["Niet geopend", ' tekst"'])
    put("binnenin", 5, '"Wij horen "later" te vaak"', 'Wij horen "later" te vaak')
    put("binnenin-scheiding", 5, f'"Wij horen "later"{d} en dan niets"', f'Wij horen "later"{d} en dan niets')
    put("binnenin-achteraan", 5, '"Wij horen "later""', 'Wij horen "later"')
    put("tekst-erachter", 5, '"ja" graag', '"ja" graag', "ja graag")
    put("blank-ervoor", 5, f' "Goed{d} en snel"', f"Goed{d} en snel")
    put("blank-erachter", 5, f'"Goed{d} en snel" ', f"Goed{d} en snel")


def _several_cells(corpus, base, dialect, label):
    """Three broken rows in one file, an odd and an even number of quotes together."""
    lines = dialect.lines([base.header] + base.records)
    records = [list(record) for record in base.records]
    other = {}
    for row in (1, 6, 11):
        cells = [dialect.cell(cell) for cell in records[row]]
        cells[2] = '"' + cells[2]
        lines[row + 1] = dialect.delimiter.join(cells)
        other[row] = [list(records[row])]
        records[row][2] = '"' + records[row][2]
    corpus.add(FAMILY, f"drie-rijen-{label}", lines, base.header, records, other=other)

    lines = dialect.lines([base.header] + base.records)
    header = list(base.header)
    header[3] = '"Zaaknummer'
    lines[0] = dialect.delimiter.join(header)
    corpus.add(FAMILY, f"kop-{label}", lines, header, base.records)
    base_lines = dialect.lines([base.header] + base.records)
    tail = [list(record) for record in base.records]
    tail[-1][7] = "niet af"
    base_lines[-1] = dialect.delimiter.join([dialect.cell(cell) for cell in tail[-1][:7]] + ['"niet af'])
    literal = tail[-1][:7] + ['"niet af']
    corpus.add(FAMILY, f"open-aan-het-eind-{label}", "\n".join(base_lines), base.header, tail, other={len(tail) - 1: [literal]})


def _whole_file(corpus, dialect, label):
    """Every text between quotes, and no quote in a text escaped; or inches in unquoted cells."""
    table = tables.cases(corpus.dice(FAMILY, "nergens", label))
    bare = Dialect(dialect.delimiter, escape="none")
    corpus.add(FAMILY, f"nergens-verdubbeld-{label}", bare.lines([table.header] + table.records), table.header, table.records)
    everywhere = Dialect(dialect.delimiter, escape="none", all=True)
    corpus.add(
        FAMILY, f"nergens-verdubbeld-alles-{label}", everywhere.lines([table.header] + table.records), table.header, table.records)
    inches = tables.codes(corpus.dice(FAMILY, "inches", label))
    for row, record in enumerate(inches.records):
        record[4] = f'{row + 3}"' if row % 2 else f'{row}" x {row + 1}"'
    unquoted = Dialect(dialect.delimiter, "")
    corpus.add(FAMILY, f"inches-{label}", unquoted.lines([inches.header] + inches.records), inches.header, inches.records)


def _single(corpus):
    """The same with an apostrophe as the quote."""
    table = tables.cases(corpus.dice(FAMILY, "apostrof"))
    for row, record in enumerate(table.records):
        record[5] = ["De foto's zijn er, eindelijk", "Te laat, weer", "'s Avonds dicht, en 's ochtends ook"][row % 3]
        record[7] = ["akkoord", "thema's"][row % 2]
    bare = Dialect(",", "'", escape="none", all=True)
    corpus.add(FAMILY, "apostrof-nergens-verdubbeld", bare.lines([table.header] + table.records), table.header, table.records)
    table = tables.cases(corpus.dice(FAMILY, "rij-enkel"))
    for place, row in places(len(table.records)).items():
        lines = COMMA.lines([table.header] + table.records)
        lines[row + 1] = Dialect(",", "'", all=True).line(table.records[row])
        corpus.add(FAMILY, f"rij-met-enkele-{place}", lines, table.header, table.records)
    for place, row in places(len(table.records)).items():
        records = [list(record) for record in table.records]
        records[row][5] = 'Zij zei "nee", en toen "ja".'
        lines = COMMA.lines([table.header] + records)
        lines[row + 1] = Dialect(escape="backslash").line(records[row])
        corpus.add(FAMILY, f"rij-met-backslash-{place}", lines, table.header, records)
