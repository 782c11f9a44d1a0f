"""Notes and totals below the table: they are no records."""

import tables
from dialect import COMMA, NAMES, SEMICOLON, TAB

FAMILY = "footnotes"


def add(corpus):
    for make, dialect in ((tables.cases, SEMICOLON), (tables.figures, COMMA), (tables.survey, TAB)):
        d = dialect.delimiter
        table = make(corpus.dice(FAMILY, make.__name__))
        fill = d * (table.width - 1)
        lines = dialect.lines([table.header] + table.records)
        notes = {
            "bron": ["Bron: eigen registratie"],
            "bron-gevuld": ["Bron: eigen registratie" + fill],
            "bron-scheiding": [f"Bron: eigen registratie{d} peildatum 1 maart 2024"],
            "ster": ["* voorlopig cijfer", "** exclusief dubbelingen"],
            "ster-gevuld": ["* voorlopig cijfer" + fill, "** exclusief dubbelingen" + fill],
            "drie": ["Bron: eigen registratie", "Peildatum: 1 maart 2024", "Vragen? Bel de servicedesk."],
            "aantal": [f"Aantal rijen: {len(table.records)}"],
            "einde": ["--- einde van het rapport ---"],
        }
        for name, below in notes.items():
            for gap, between in (("direct", []), ("leeg", [""]), ("leeg-gevuld", [fill])):
                corpus.add(FAMILY, f"{name}-{gap}-{NAMES[d]}", lines + between + below, table.header, table.records)

    for dialect in (COMMA, SEMICOLON):
        table = tables.figures(corpus.dice(FAMILY, "totaal", dialect.delimiter))
        lines = dialect.lines([table.header] + table.records)
        residents = sum(int(record[2]) for record in table.records)
        money = sum(round(float(record[3]) * 100) for record in table.records)
        total = dialect.line(["Totaal", "", str(residents), f"{money // 100}.{money % 100:02}", "", ""])
        mean = dialect.line(["Gemiddelde", "", str(residents // len(table.records)), "", "", ""])
        for name, below in (
            ("totaal", [total]), ("totaal-leeg", ["", total]), ("totaal-gemiddelde", [total, mean]),
            ("totaal-bron", [total, "", "Bron: eigen registratie"]),
        ):
            corpus.add(FAMILY, f"{name}-{NAMES[dialect.delimiter]}", lines + below, table.header, table.records)
