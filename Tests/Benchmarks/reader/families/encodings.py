"""How letters are bytes, also when a few rows differ from the rest."""

import codecs

import tables
from dialect import COMMA, SEMICOLON, TAB, Dialect, text

FAMILY = "encodings"
MARKED = {
    "utf-8": (codecs.BOM_UTF8, "utf-8"), "utf-16-le": (codecs.BOM_UTF16_LE, "utf-16-le"), "utf-16-be": (codecs.BOM_UTF16_BE, "utf-16-be"),
}


def add(corpus):
    for make, dialect, end in (
        (tables.survey, SEMICOLON, "\r\n"), (tables.answers, COMMA, "\n"), (tables.cases, TAB, "\r\n"),
        (tables.figures, Dialect(";", all=True), "\n"),
    ):
        table = make(corpus.dice(FAMILY, make.__name__))
        table.header[-2] = "Coördinatie in €"
        content = text(dialect.lines([table.header] + table.records), end)

        def put(name, data):
            corpus.add(FAMILY, f"{name}-{make.__name__}", data, table.header, table.records)

        for name, (mark, encoding) in MARKED.items():
            put(name, content.encode(encoding))
            put(name + "-bom", mark + content.encode(encoding))
        put("windows-1252", content.encode("cp1252"))
        put("utf-8-bom-sep", codecs.BOM_UTF8 + (f"sep={dialect.delimiter}{end}" + content).encode())
        put("windows-1252-titel", ("Enquête «samenwerking»" + end + end + content).encode("cp1252"))
        put("utf-16-le-bom-titel", codecs.BOM_UTF16_LE + ("Enquête" + end + content).encode("utf-16-le"))
    _mixed(corpus)
    _letters(corpus)


def _mixed(corpus):
    """A few rows in another encoding than the rest: somebody pasted them in."""
    for most, few in (("utf-8", "cp1252"), ("cp1252", "utf-8")):
        for make, dialect in ((tables.survey, SEMICOLON), (tables.answers, COMMA), (tables.cases, TAB)):
            table = make(corpus.dice(FAMILY, "gemengd", most, make.__name__))
            strange = {2, len(table.records) - 2}
            for row, record in enumerate(table.records):
                if row in strange or row % 3 == 0:
                    record[4 if make is not tables.cases else 5] = "Eén coördinator, geregeld à la carte: € 5 – “prima”"
            data = b"".join(
                text([line]).encode(few if row - 1 in strange else most)
                for row, line in enumerate(dialect.lines([table.header] + table.records)))
            corpus.add(FAMILY, f"{most}-met-rijen-{few}-{make.__name__}", data, table.header, table.records)


def _letters(corpus):
    """Few letters outside ASCII, and letters of other scripts."""
    table = tables.figures(corpus.dice(FAMILY, "letters"))
    table.records[7][0] = "Súdwest"
    content = text(COMMA.lines([table.header] + table.records))
    corpus.add(FAMILY, "windows-1252-een-letter", content.encode("cp1252"), table.header, table.records)
    corpus.add(FAMILY, "utf-8-een-letter", content.encode(), table.header, table.records)
    table = tables.answers(corpus.dice(FAMILY, "schriften"), 6)
    words = ["Дякую, дуже добре", "非常好,谢谢", "شكرا, جيد", "👍🏽, top", "İyi; teşekkürler", "e\u0301e\u0301n"]
    for record, text_ in zip(table.records, words):
        record[4] = text_
    content = text(COMMA.lines([table.header] + table.records))
    corpus.add(FAMILY, "utf-8-schriften", content, table.header, table.records)
    corpus.add(FAMILY, "utf-16-le-schriften", codecs.BOM_UTF16_LE + content.encode("utf-16-le"), table.header, table.records)
