"""Who answered and what was said per domain and per level: respons-niveau and thema-groepen, for the analyst alone."""

from reading import DOMAINS, EIGHT

LEVELS = ["leefwereld", "uitvoering", "beleid", "bestuur"]
UNKNOWN = "onbekend"


def levels_of(output):
    """Per round the levels that each counted respondent gave."""
    found = {}
    for row in output.counted.itertuples():
        found.setdefault((row.ronde, row.respondent), set()).add(row.niveau or UNKNOWN)
    return found


def respons_niveau(output):
    book = output.codebook
    for name in output.rounds:
        counted = output.counted[output.counted.ronde == name]
        for domain in DOMAINS + [UNKNOWN]:
            of_domain = counted[[(book.domain[code] if code else UNKNOWN) == domain for code in counted.own]]
            for level in LEVELS + [UNKNOWN]:
                own = of_domain[of_domain.niveau == ("" if level == UNKNOWN else level)]
                if len(own) or UNKNOWN not in (domain, level):
                    yield name, domain, level, own.respondent.nunique(), own.own[own.own != ""].nunique()


def thema_groepen(output):
    book = output.codebook
    given = levels_of(output)
    found = {}
    for row in output.mentions().itertuples():
        if row.vraag not in EIGHT:
            continue
        domain = book.domain[row.organisatie] if row.organisatie else UNKNOWN
        groups = [("domein", domain)] + [("niveau", level) for level in given[row.ronde, row.respondent]]
        for group in groups:
            people, organisations = found.setdefault((row.ronde, row.thema, row.vraag, *group), (set(), set()))
            people.add(row.respondent)
            if row.organisatie:
                organisations.add(row.organisatie)
    groups = [("domein", code) for code in DOMAINS + [UNKNOWN]] + [("niveau", code) for code in LEVELS + [UNKNOWN]]
    for name in output.rounds:
        for theme in book.themes + ["geen-thema"]:
            for question in EIGHT:
                for group in groups:
                    key = (name, theme, question, *group)
                    if key in found:
                        yield *key, *map(len, found[key])
