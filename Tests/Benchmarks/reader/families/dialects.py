"""Delimiter, quote and escape, and the line that names the delimiter."""

import tables
from dialect import COMMA, NAMES, SEMICOLON, Dialect, text

FAMILY = "dialect"


def add(corpus):
    for delimiter in (",", ";", "\t", "|", " ", ", "):
        for quote, quoted in (('"', "dubbel"), ("'", "enkel")):
            for escape in ("double", "backslash"):
                for make in (tables.survey, tables.multiple):
                    every = make is tables.multiple
                    name = f"{NAMES[delimiter]}-{quoted}-{escape}-{make.__name__}"
                    table = make(corpus.dice(FAMILY, name))
                    dialect = Dialect(delimiter, quote, escape, all=every)
                    corpus.add(FAMILY, name, dialect.lines([table.header] + table.records), table.header, table.records)
        for make in (tables.codes, tables.figures):
            if make is tables.figures and delimiter == " ":
                continue
            name = f"{NAMES[delimiter]}-geen-{make.__name__}"
            table = make(corpus.dice(FAMILY, name))
            corpus.add(FAMILY, name, Dialect(delimiter, "").lines([table.header] + table.records), table.header, table.records)
    _sep_line(corpus)
    _traps(corpus)


def _sep_line(corpus):
    for delimiter in (",", ";", "\t", "|"):
        for make in (tables.survey, tables.figures):
            name = f"sep-{NAMES[delimiter]}-{make.__name__}"
            table = make(corpus.dice(FAMILY, name))
            lines = [f"sep={delimiter}"] + Dialect(delimiter).lines([table.header] + table.records)
            corpus.add(FAMILY, name, text(lines, "\r\n"), table.header, table.records)


def _traps(corpus):
    """Files in which another character than the delimiter occurs more often, or a backslash that is only a backslash."""
    table = tables.figures(corpus.dice(FAMILY, "decimaal"), comma=True)
    corpus.add(FAMILY, "decimaalkomma-puntkomma", SEMICOLON.lines([table.header] + table.records), table.header, table.records)
    corpus.add(FAMILY, "decimaalkomma-komma", COMMA.lines([table.header] + table.records), table.header, table.records)

    table = tables.survey(corpus.dice(FAMILY, "paden"), 8)
    for record in table.records:
        record[3] = "G:\\afdeling\\" + record[3] + "\\"
    for dialect in (COMMA, Dialect(";", all=True)):
        corpus.add(FAMILY, f"paden-{NAMES[dialect.delimiter]}", dialect.lines([table.header] + table.records), table.header, table.records)

    table = tables.codes(corpus.dice(FAMILY, "tijden"))
    for record in table.records:
        record[1] = record[1] + " 12:30:00"
    corpus.add(FAMILY, "dubbele-punten", Dialect("|", "").lines([table.header] + table.records), table.header, table.records)

    table = tables.answers(corpus.dice(FAMILY, "apostrof"), 10)
    for record in table.records:
        record[2], record[4] = "'s-Heerenberg", "'t Is goed zo"
    for dialect in (COMMA, SEMICOLON):
        corpus.add(
            FAMILY, f"apostrof-vooraan-{NAMES[dialect.delimiter]}", dialect.lines([table.header] + table.records), table.header,
            table.records)

    table = tables.Table(["nr", "naam"], [[str(n), town] for n, town in enumerate(tables.TOWNS, 1)])
    for delimiter in (",", ";", "\t", "|"):
        corpus.add(
            FAMILY, f"twee-kolommen-{NAMES[delimiter]}", Dialect(delimiter).lines([table.header] + table.records), table.header,
            table.records)
