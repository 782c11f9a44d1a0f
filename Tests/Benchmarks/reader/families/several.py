"""A second table below the first: only the first one counts."""

import tables
from dialect import COMMA, NAMES, SEMICOLON

FAMILY = "several-tables"


def add(corpus):
    for dialect in (COMMA, SEMICOLON):
        label = NAMES[dialect.delimiter]
        first = tables.cases(corpus.dice(FAMILY, label))
        fill = dialect.delimiter * (first.width - 1)
        extra = tables.cases(corpus.dice(FAMILY, label, "meer"))
        wider = tables.Table(extra.header + ["Status", "Team"], [record + ["open", "Noord"] for record in extra.records])
        seconds = {
            "smaller": tables.figures(corpus.dice(FAMILY, label, "smal")),
            "twee-kolommen": tables.Table(["Code", "Betekenis"], [["1", "akkoord"], ["2", "niet akkoord"], ["9", "onbekend"]]),
            "breder": wider,
            "even-breed": tables.survey(corpus.dice(FAMILY, label, "even")),
            "dezelfde-kop": extra,
        }
        between = {"direct": [], "leeg": [""], "drie-leeg": ["", "", ""], "leeg-gevuld": [fill], "titel": ["", "Tabel 2. Vervolg"]}
        above = dialect.lines([first.header] + first.records)
        for second, table in seconds.items():
            below = dialect.lines([table.header] + table.records)
            for gap, lines in between.items():
                corpus.add(FAMILY, f"{second}-{gap}-{label}", above + lines + below, first.header, first.records)
        titled = ["Tabel 1. Zaken"] + above + ["", "Tabel 2. Legenda"] + dialect.lines(seconds["twee-kolommen"].records)
        corpus.add(FAMILY, f"titels-{label}", titled, first.header, first.records)
        small = tables.figures(corpus.dice(FAMILY, label, "klein"), 3)
        lines = dialect.lines([small.header] + small.records) + [""] + above
        corpus.add(FAMILY, f"kleine-eerst-{label}", lines, small.header, small.records)
