"""How records end."""

import tables
from dialect import COMMA, SEMICOLON, Dialect, text

FAMILY = "record-ends"
ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}


def add(corpus):
    for make, dialect in ((tables.survey, SEMICOLON), (tables.figures, COMMA), (tables.cases, Dialect(all=True))):
        table = make(corpus.dice(FAMILY, make.__name__))
        lines = dialect.lines([table.header] + table.records)

        def put(name, content):
            corpus.add(FAMILY, f"{name}-{make.__name__}", content, table.header, table.records)

        for name, end in ENDS.items():
            put(name, text(lines, end))
            put(f"{name}-geen-aan-het-eind", text(lines, end, last=False))
            put(f"{name}-twee-aan-het-eind", text(lines, end) + end)
        put("crlf-veel-aan-het-eind", text(lines, "\r\n") + "\r\n" * 40)
        put("gemengd-om-en-om", "".join(line + ("\n" if row % 2 else "\r\n") for row, line in enumerate(lines)))
        put("gemengd-een-lf", "".join(line + ("\n" if row == 4 else "\r\n") for row, line in enumerate(lines)))
        put("gemengd-een-cr", "".join(line + ("\r" if row == 4 else "\n") for row, line in enumerate(lines)))
        put("gemengd-alle-drie", "".join(line + ("\n", "\r\n", "\r")[row % 3] for row, line in enumerate(lines)))
        put("kop-cr", lines[0] + "\r" + text(lines[1:]))
        put("dubbele-cr", text(lines, "\r\r\n"))
