"""What people spoke of beside the themes: checklist, checklist-totalen and knelpunten."""

from choices import AGREE, DISAGREE
from reading import OPEN, parts

SIDES = {"+": "positief", "-": "negatief"}


def spoken(output):
    """Every answer as round, respondent, organisation, side and the points that it speaks of."""
    book = output.codebook
    known = {point.code for point in book.checklist}
    about, asked = {}, {}
    for point in book.checklist:
        for theme in point.themes:
            about.setdefault(theme, set()).add(point.code)
        for question in point.questions:
            asked.setdefault(question, set()).add(point.code)
    meetings = {meeting.code for meeting in book.meetings}
    for row in output.answers.itertuples():
        if row.methode == "geen-antwoord":
            continue
        points = set(parts(row.checklist)) & known | asked.get(row.vraag, set())
        if row.vraag in OPEN:
            points = points.union(*(about.get(theme, set()) for theme in parts(row.themas) + parts(row.subthemas)))
        yield row.ronde, row.respondent, row.organisatie, SIDES.get(book.pole.get(row.vraag), ""), points
    for row in output.judgements.itertuples():
        if row.overleg in meetings and row.oordeel != "geen-mening":
            yield row.ronde, row.respondent, row.organisatie, "", asked.get("overleg-oordeel", set())
    for row in output.others.itertuples():
        side = "positief" if row.keuze in AGREE else "negatief" if row.keuze in DISAGREE else ""
        yield row.ronde, row.respondent, row.organisatie, side, set(parts(row.checklist)) & known | asked.get(row.vraag, set())


def checklist(output):
    found = {}
    for name, respondent, organisation, side, points in spoken(output):
        for point in points:
            found.setdefault((name, point), []).append((respondent, organisation, side))
    for name in output.rounds:
        for point in output.codebook.checklist:
            rows = found.get((name, point.code), [])
            sides = [{code for _, code, own in rows if code and own == side} for side in ("positief", "negatief")]
            yield (
                name, point.code, point.part, point.name, len({code for _, code, _ in rows if code}), len({who for who, _, _ in rows}),
                len(rows), *map(len, sides),
            )


def checklist_totalen(output):
    rows = list(checklist(output))
    for name in output.rounds if output.codebook.checklist else []:
        own = [row for row in rows if row[0] == name]
        named = sum(row[5] > 0 for row in own)
        yield name, len(own), named, len(own) - named


def knelpunten(output):
    book = output.codebook
    order = {theme: place for place, theme in enumerate(book.themes + ["geen-thema", "geen-voorziening"])}
    said = {}
    for question in ("knelpunt", "voorziening"):
        rows = output.others[output.others.vraag == question]
        for row in rows.itertuples():
            themes = {book.category(theme) for theme in parts(row.themas)} or {"geen-thema"}
            said.setdefault((row.ronde, row.respondent, row.organisatie), {}).setdefault(question, set()).update(themes)
    found = {}
    for (name, _, organisation), own in said.items():
        for need in own.get("knelpunt", ()):
            for facility in own.get("voorziening", {"geen-voorziening"}):
                found.setdefault((name, need, facility), set()).add(organisation)
    for name in output.rounds:
        for key in sorted((key for key in found if key[0] == name), key=lambda key: (order[key[1]], order[key[2]])):
            yield *key, len(found[key] - {""})
