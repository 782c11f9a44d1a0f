"""Line breaks inside cells, combined with everything that the other families do."""

import codecs

import tables
from corpus import places
from dialect import COMMA, NAMES, SEMICOLON, TAB, Dialect, text

from . import preambles

FAMILY = "multi-line"


def add(corpus):
    _dialects(corpus)
    _record_ends(corpus)
    _headers(corpus)
    _around(corpus)
    _broken_rows(corpus)
    _encodings(corpus)
    _looks_like_records(corpus)


def _survey(corpus, *key, n=10):
    return tables.survey(corpus.dice(FAMILY, *key), n, lines=True)


def _dialects(corpus):
    for delimiter in (",", ";", "\t", "|", " ", ", "):
        for quote, quoted in (('"', "dubbel"), ("'", "enkel")):
            for escape in ("double", "backslash"):
                name = f"dialect-{NAMES[delimiter]}-{quoted}-{escape}"
                table = _survey(corpus, name)
                dialect = Dialect(delimiter, quote, escape, all=escape == "backslash")
                corpus.add(FAMILY, name, dialect.lines([table.header] + table.records), table.header, table.records)
    table = _survey(corpus, "sep")
    corpus.add(FAMILY, "dialect-sep", ["sep=;"] + SEMICOLON.lines([table.header] + table.records), table.header, table.records)


def _record_ends(corpus):
    """The line breaks inside the cells are of one kind, those of the records of another."""
    ends = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
    table = _survey(corpus, "ends")
    for inner, inside in ends.items():
        for outer, end in ends.items():
            lines = [line.replace("\n", inside) for line in SEMICOLON.lines([table.header] + table.records)]
            corpus.add(FAMILY, f"einde-{outer}-binnen-{inner}", text(lines, end), table.header, table.records)
    lines = SEMICOLON.lines([table.header] + table.records)
    mixed = "".join(line + ("\n" if row % 3 else "\r\n") for row, line in enumerate(lines))
    corpus.add(FAMILY, "einde-gemengd", mixed, table.header, table.records)
    corpus.add(FAMILY, "einde-geen", text(lines, last=False), table.header, table.records)


def _headers(corpus):
    for dialect in (COMMA, SEMICOLON):
        label = NAMES[dialect.delimiter]
        table = _survey(corpus, "header", label)
        header = list(table.header)
        header[4] = "Wat gaat goed?\n(noem maximaal 3 punten, kort)"
        header[5] = "Wat kan beter;\nen hoe?"
        corpus.add(FAMILY, f"kop-{label}", dialect.lines([header] + table.records), header, table.records)
        corpus.add(FAMILY, f"kop-geen-{label}", dialect.lines(table.records), None, table.records)
        merged = [f"{name} {name}" for name in table.header]
        corpus.add(FAMILY, f"kop-2-rijen-{label}", dialect.lines([table.header] * 2 + table.records), merged, table.records)


def _around(corpus):
    """Preambles, notes and a second table."""
    for dialect in (COMMA, SEMICOLON):
        label = NAMES[dialect.delimiter]
        table = _survey(corpus, "around", label)
        lines = dialect.lines([table.header] + table.records)
        blocks = preambles.blocks(dialect, table.width)
        for name in ("titel-leeg", "drie-regels", "titel-gevuld-leeg", "scheiding-in-zin", "meerregelig", "sleutel-waarde"):
            corpus.add(FAMILY, f"preamble-{name}-{label}", blocks[name] + lines, table.header, table.records)
        fill = dialect.delimiter * (table.width - 1)
        for name, below in (
            ("bron", ["", "Bron: eigen registratie"]), ("ster", ["* voorlopig", "** exclusief dubbelingen"]),
            ("gevuld", ["Bron: eigen registratie" + fill]), ("meerregelig", ["", '"Bron: eigen registratie,\npeildatum 1 maart 2024"']),
        ):
            corpus.add(FAMILY, f"noot-{name}-{label}", lines + below, table.header, table.records)
        second = tables.cases(corpus.dice(FAMILY, "tweede", label), lines=True)
        below = dialect.lines([second.header] + second.records)
        for name, gap in (("leeg", [""]), ("direct", []), ("gevuld", [fill])):
            corpus.add(FAMILY, f"tweede-tabel-{name}-{label}", lines + gap + below, table.header, table.records)


def _broken_rows(corpus):
    """A broken row beside multi-line cells costs itself at most."""
    for dialect in (COMMA, SEMICOLON):
        base = tables.cases(corpus.dice(FAMILY, "broken", dialect.delimiter), lines=True)
        for place, row in places(len(base.records)).items():
            record = base.records[row]

            def put(name, line, *readings):
                lines = dialect.lines([base.header] + base.records)
                lines[row + 1] = line
                records = base.records[:row] + [readings[0]] + base.records[row + 1:]
                corpus.add(
                    FAMILY, f"{name}-{place}-{NAMES[dialect.delimiter]}", lines, base.header, records,
                    other={row: list(readings[1:])} if readings[1:] else None)

            cells = [dialect.cell(cell) for cell in record]
            d = dialect.delimiter
            put("kort", d.join(cells[:6]), record)
            put("lang", d.join(cells[:2] + [""] + cells[2:]), record)
            put("quote-vooraan", d.join(cells[:3] + ['"' + cells[3]] + cells[4:]), record[:3] + ['"' + record[3]] + record[4:], record)
            put("quote-achteraan", d.join(cells[:3] + [cells[3] + '"'] + cells[4:]), record[:3] + [record[3] + '"'] + record[4:], record)
            text_ = 'Eerste regel,\nwij horen "later" te vaak;\nlaatste regel'
            put("quote-binnenin", d.join(cells[:5] + [f'"{text_}"'] + cells[6:]), record[:5] + [text_] + record[6:])
            put("rij-met-streep", Dialect("|").line(record), record)
        table = _survey(corpus, "unescaped", dialect.delimiter)
        bare = Dialect(dialect.delimiter, escape="none", all=True)
        corpus.add(
            FAMILY, f"nergens-verdubbeld-{NAMES[dialect.delimiter]}", bare.lines([table.header] + table.records), table.header,
            table.records)


def _encodings(corpus):
    table = _survey(corpus, "encodings")
    for dialect in (SEMICOLON, TAB):
        content = text(dialect.lines([table.header] + table.records), "\r\n")
        for name, mark, encoding in (
            ("utf-8-bom", codecs.BOM_UTF8, "utf-8"), ("windows-1252", b"", "cp1252"), ("utf-16-le-bom", codecs.BOM_UTF16_LE, "utf-16-le"),
            ("utf-16-be-bom", codecs.BOM_UTF16_BE, "utf-16-be"), ("utf-16-le", b"", "utf-16-le"), ("utf-16-be", b"", "utf-16-be"),
        ):
            corpus.add(FAMILY, f"{name}-{NAMES[dialect.delimiter]}", mark + content.encode(encoding), table.header, table.records)
    lines = SEMICOLON.lines([table.header] + table.records)
    data = b"".join((line + "\n").encode("cp1252" if row == 4 else "utf-8") for row, line in enumerate(lines))
    corpus.add(FAMILY, "utf-8-met-rij-cp1252", data, table.header, table.records)


def _looks_like_records(corpus):
    """Cells that hold a table, blank lines, or nothing but line breaks; few records and long ones."""
    pasted = "datum;aantal;naam\n2024-01-01;12;Hoogveld\n2024-01-02;9;Laagveld"
    for dialect in (COMMA, SEMICOLON, TAB):
        label = NAMES[dialect.delimiter]
        table = _survey(corpus, "pasted", label)
        for row in (1, 4, 8):
            table.records[row][4] = "Zie onderstaand:\n\n" + pasted.replace(";", dialect.delimiter) + "\n\nGroet"
        corpus.add(FAMILY, f"tabel-in-cel-{label}", dialect.lines([table.header] + table.records), table.header, table.records)
        table = _survey(corpus, "few", label, n=2)
        for record in table.records:
            record[4] = "\n".join([tables.answer(corpus.dice(FAMILY, label, record[0], line), True) for line in range(12)])
        corpus.add(FAMILY, f"twee-lange-{label}", dialect.lines([table.header] + table.records), table.header, table.records)
        table = _survey(corpus, "ends-with", label)
        for record in table.records:
            record[5] = "\n" + record[5] + "\n\n"
        corpus.add(FAMILY, f"randen-{label}", dialect.lines([table.header] + table.records), table.header, table.records)
        one = tables.Table(["Wat wilt u nog kwijt?"], [[tables.answer(corpus.dice(FAMILY, "one", n), True)] for n in range(8)])
        quoted = Dialect(dialect.delimiter, all=True)
        corpus.add(FAMILY, f"een-kolom-{label}", quoted.lines([one.header] + one.records), one.header, one.records)
