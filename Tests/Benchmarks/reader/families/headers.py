"""The record with the names: absent, over several rows, with names that are empty, equal or odd."""

import tables
from corpus import Variant, padded, without_empty_end
from dialect import COMMA, NAMES, SEMICOLON, Dialect

FAMILY = "header"


def add(corpus):
    for dialect in (COMMA, SEMICOLON):
        label = NAMES[dialect.delimiter]
        for make in (tables.survey, tables.cases, tables.figures, tables.codes, tables.answers):
            _without(corpus, dialect, label, make)
        for make in (tables.cases, tables.figures, tables.survey):
            _repeated(corpus, dialect, label, make)
        _grouped(corpus, dialect, label)
        _survey_tools(corpus, dialect, label)
        _names(corpus, dialect, label)


def _without(corpus, dialect, label, make):
    table = make(corpus.dice(FAMILY, "zonder", make.__name__, label))
    corpus.add(
        FAMILY, f"zonder-{make.__name__}-{label}", dialect.lines(table.records), None, table.records, also=without_empty_end(table.records))


def _repeated(corpus, dialect, label, make):
    """The same names on two or three rows."""
    table = make(corpus.dice(FAMILY, "herhaald", make.__name__, label))
    for times in (2, 3):
        merged = [" ".join([name] * times) for name in table.header]
        corpus.add(
            FAMILY, f"{times}-rijen-{make.__name__}-{label}", dialect.lines([table.header] * times + table.records), merged, table.records)


def _over(*rows):
    """Header rows merged with a space, empty ones left out."""
    return [" ".join(cell for cell in cells if cell) for cells in zip(*rows)]


def _filled(row):
    """A group name holds for the columns after it until the next one."""
    out, last = [], ""
    for cell in row:
        last = cell or last
        out.append(last)
    return out


def _grouped(corpus, dialect, label):
    """Group names above the names, only in the first column of a group; a row of units below them."""
    table = tables.figures(corpus.dice(FAMILY, "groepen", label))
    groups = ["Gemeente", "", "Bevolking", "Financiën", "", "Meting"]
    names = ["naam", "jaar", "inwoners", "bedrag", "aandeel", "peildatum"]
    units = ["", "", "aantal", "€", "%", ""]
    for name, rows in (("groepen", [groups, names]), ("eenheden", [names, units]), ("groepen-eenheden", [groups, names, units])):
        merged = _over(*rows)
        also = []
        if rows[0] is groups:
            also.append(Variant(_over(_filled(groups), *rows[1:]), table.records))
        corpus.add(FAMILY, f"{name}-{label}", dialect.lines(rows + table.records), merged, table.records, also=also)


def _survey_tools(corpus, dialect, label):
    """Two rows as SurveyMonkey writes them, three as Qualtrics does."""
    table = tables.survey(corpus.dice(FAMILY, "tools", label))
    second = ["", "", "", "", "Open-Ended Response", "Open-Ended Response", "Response", "Response"]
    corpus.add(
        FAMILY, f"twee-rijen-antwoordsoort-{label}", dialect.lines([table.header, second] + table.records),
        _over(table.header, second), table.records)
    codes = ["ResponseId", "RecordedDate", "Q1", "Q2", "Q3", "Q4", "Q5", "Q6"]
    imports = [f'{{"ImportId":"{code}"}}' for code in codes]
    corpus.add(
        FAMILY, f"drie-rijen-importid-{label}", dialect.lines([codes, table.header, imports] + table.records),
        _over(codes, table.header, imports), table.records)


def _names(corpus, dialect, label):
    base = tables.cases(corpus.dice(FAMILY, "namen", label))

    def put(name, header, table=base, **more):
        corpus.add(FAMILY, f"{name}-{label}", dialect.lines([header] + table.records), header, table.records, **more)

    def named(changes):
        return [changes.get(column, name) for column, name in enumerate(base.header)]

    put("leeg-eerste", named({0: ""}))
    put("leeg-midden", named({3: ""}))
    put("leeg-laatste", named({7: ""}), also=[Variant(base.header[:7], [record[:7] for record in base.records])])
    put("leeg-drie", named({1: "", 4: "", 5: ""}))
    put("dubbel-twee", named({1: "Datum"}))
    put("dubbel-overig", named({2: "Overig", 4: "Overig", 6: "Overig"}))
    put("dubbel-alle", ["kolom"] * base.width)
    put("tekens", named({1: "HEAD/%R", 2: "n°", 4: "€ (incl. btw)", 5: "*opmerking*"}))
    put("opmaak", named({5: "<strong>Omschrijving</strong> &amp; toelichting"}))
    put("lang", named({5: "Wat is uw ervaring met de samenwerking, en wat zou u willen veranderen? " * 140 + "Licht toe."}))
    put("aanhalingstekens", named({5: 'Wat betekent "regie" voor u; en waarom?'}))

    years = tables.Table(["Gemeente", "2019", "2020", "2021", "2022"])
    dice = corpus.dice(FAMILY, "jaren", label)
    years.records = [[town] + [str(dice.between(2000, 90000)) for _ in range(4)] for town in tables.TOWNS]
    put("jaartallen", years.header, years)

    index = tables.figures(corpus.dice(FAMILY, "index", label))
    records = [[str(row)] + record for row, record in enumerate(index.records)]
    header = [""] + index.header
    corpus.add(FAMILY, f"rijnummers-{label}", dialect.lines([header] + records), header, padded(header, records))

    lines = dialect.lines([base.header] + base.records)
    corpus.add(FAMILY, f"lege-regel-eronder-{label}", lines[:1] + [""] + lines[1:], base.header, base.records)
    quoted = Dialect(dialect.delimiter, all=True)
    corpus.add(
        FAMILY, f"alleen-gegevens-gequoot-{label}", [dialect.delimiter.join(base.header)] + quoted.lines(base.records), base.header,
        base.records)
