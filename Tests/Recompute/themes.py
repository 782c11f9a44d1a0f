"""What the eight questions say: vragen, themas, thema-organisatie, thema-beeld, thema-kanten and verschuiving."""

from reading import EIGHT, OPEN, grouped, organisations, parts


def vragen(output):
    cells = grouped(output.answers, ["ronde", "vraag"])
    for name in output.rounds:
        for question in EIGHT:
            rows = cells.get((name, question), output.answers.iloc[:0])
            content = rows[rows.methode != "geen-antwoord"]
            without = ((content.themas == "") & (content.subthemas == "")).sum()
            yield name, question, content.respondent.nunique(), organisations(content), len(content), without, len(rows) - len(content)


def themas(output):
    cells = grouped(output.mentions(), ["ronde", "thema", "vraag"])
    for name in output.rounds:
        for theme in output.codebook.themes + ["geen-thema"]:
            for question in EIGHT:
                rows = cells.get((name, theme, question))
                if rows is not None:
                    yield name, theme, question, rows.respondent.nunique(), organisations(rows), len(rows)


def thema_organisatie(output):
    cells = grouped(output.mentions(), ["ronde", "thema", "organisatie", "vraag"])
    for name in output.rounds:
        for theme in output.codebook.themes:
            for organisation in output.codebook.organisations:
                for question in EIGHT:
                    rows = cells.get((name, theme, organisation, question))
                    if rows is not None:
                        yield name, theme, organisation, question, rows.respondent.nunique(), len(rows)


def naming(output, on_behalf=False):
    """Per round, theme and question the known organisations that speak of it; on request only those on whose behalf somebody does."""
    mentions = output.mentions()
    if on_behalf and not mentions.empty:
        personal = output.in_person()
        spoken = [respondent not in personal.get(name, ()) for name, respondent in zip(mentions.ronde, mentions.respondent)]
        mentions = mentions[spoken]
    cells = grouped(mentions, ["ronde", "thema", "vraag"])
    return {key: set(rows.organisatie) - {""} for key, rows in cells.items()}


def thema_beeld(output):
    book = output.codebook
    named, positions = naming(output), naming(output, on_behalf=True)
    experienced = {code for code in book.organisations if book.domain[code] == "ervaring"}
    for name in output.rounds:
        others = output.others[(output.others.ronde == name) & (output.others.organisatie != "")]
        for theme in book.themes:
            per_question = [named.get((name, theme, question), set()) for question in EIGHT]
            everyone = set().union(*per_question[: len(OPEN)])
            extra = []
            for question in ("knelpunt", "voorziening"):
                rows = others[others.vraag == question]
                under = rows.themas.map(lambda cell: theme in {book.category(code) for code in parts(cell)}).astype(bool)
                extra.append(rows[under].organisatie.nunique())
            spoken = [positions.get((name, theme, question), set()) & experienced for question in OPEN]
            yield (
                name, theme, book.theme_name[theme], len(everyone), len(set().union(*spoken)), *map(len, per_question), *extra,
                *map(len, spoken),
            )


def thema_kanten(output):
    named = naming(output)
    for name in output.rounds:
        for theme in output.codebook.themes + ["geen-thema"]:
            for positive, negative in zip(EIGHT[::2], EIGHT[1::2]):
                if (name, theme, positive) not in named and (name, theme, negative) not in named:
                    continue
                a, b = named.get((name, theme, positive), set()), named.get((name, theme, negative), set())
                yield name, theme, positive, len(a - b), len(b - a), len(a & b)


def verschuiving(output):
    book = output.codebook
    named = naming(output)
    for earlier, later in zip(output.rounds, output.rounds[1:]):
        moves = {}
        for theme in book.themes:
            if any((name, theme, question) in named for name in (earlier, later) for question in OPEN):
                moves[theme] = [set().union(*(named.get((name, theme, question), set()) for question in OPEN)) for name in (earlier, later)]
        then, now = set(output.answering[earlier]), set(output.answering[later])
        for theme, (before, after) in moves.items():
            new, gone = after - before, before - after
            peers = [own for other, own in moves.items() if bool(book.parent[other]) == bool(book.parent[theme])]
            places = [
                1 + sum(len(own[side]) > len(moves[theme][side]) for own in peers) if moves[theme][side] else "" for side in (0, 1)
            ]
            yield (
                earlier, later, theme, len(before), len(after), len(new), len(gone), len(before & after), len(new - then), len(new & then),
                len(gone - now), len(gone & now), *places,
            )
