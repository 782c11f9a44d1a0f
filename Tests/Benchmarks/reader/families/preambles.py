"""What stands above the header: titles, notes, blank lines."""

import tables
from corpus import without_empty_end
from dialect import COMMA, NAMES, SEMICOLON, TAB, text

FAMILY = "preamble"
TITLE = "Uitvraag samenwerking zorg en veiligheid"
NOTE = "Let op: deze lijst is vertrouwelijk. Alleen voor intern gebruik."


def blocks(dialect, width):
    """Name and lines of each preamble."""
    d = dialect.delimiter
    fill = d * (width - 1)
    return {
        "titel": [TITLE],
        "titel-leeg": [TITLE, ""],
        "drie-regels": [TITLE, "Ronde 1", NOTE],
        "drie-regels-leeg": [TITLE, "Ronde 1", NOTE, ""],
        "leeg": ["", ""],
        "titel-gevuld": [TITLE + fill],
        "titel-gevuld-leeg": [TITLE + fill, fill],
        "drie-gevuld-leeg": [TITLE + fill, "Ronde 1" + fill, NOTE + fill, fill],
        "leeg-gevuld": [fill],
        "scheiding-in-titel": [f"Uitvraag zorg{d} ronde 1{d} definitief", ""],
        "scheiding-in-zin": [f"Deze lijst is gemaakt door team Data{d} vragen via de servicedesk.", ""],
        "sleutel-waarde": [f"Rapport{d}Uitvraag", f"Datum{d}2024-03-01", f"Gemaakt door{d}team Data", ""],
        "sleutel-waarde-gevuld": [f"Rapport{d}Uitvraag{d * (width - 2)}", f"Datum{d}2024-03-01{d * (width - 2)}", fill],
        "commentaar": ["# export van 2024-03-01", "# 12 rijen, 8 kolommen"],
        "gequoot": ['"Uitvraag ""zorg en veiligheid"", ronde 1; definitief"', ""],
        "meerregelig": ['"Uitvraag zorg\nen veiligheid,\nronde 1; definitief"', ""],
        "sep-titel": [f"sep={d}", TITLE, ""],
    }


def add(corpus):
    for make, dialect in ((tables.survey, SEMICOLON), (tables.cases, COMMA), (tables.figures, TAB)):
        table = make(corpus.dice(FAMILY, make.__name__))
        lines = dialect.lines([table.header] + table.records)
        for name, above in blocks(dialect, table.width).items():
            corpus.add(
                FAMILY, f"{name}-{NAMES[dialect.delimiter]}", text(above + lines, "\r\n" if make is tables.survey else "\n"),
                table.header, table.records)
    table = tables.cases(corpus.dice(FAMILY, "kop"))
    merged = [f"{name} {name}" for name in table.header]
    corpus.add(
        FAMILY, "titel-en-twee-koprijen", [TITLE, ""] + SEMICOLON.lines([table.header] * 2 + table.records), merged, table.records)
    corpus.add(
        FAMILY, "titel-zonder-kop", [TITLE, ""] + SEMICOLON.lines(table.records), None, table.records,
        also=without_empty_end(table.records))
