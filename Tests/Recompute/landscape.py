"""The inventory and what is said of it: uren, ontmoetingen, overleg-tafel, verschuiving-overleg, standpuntwissels, tegenspraak, draagvlak."""

from itertools import combinations

from meetings import positions
from reading import DOMAINS, EIGHT, VERDICTS, decimal, grouped
from themes import naming

LEVELS = ["operationeel", "tactisch", "strategisch", "bestuurlijk"]


def uren(output):
    book = output.codebook

    def row(part, code, meetings):
        if meetings:
            yield part, code, len(meetings), decimal(sum(meeting.yearly for meeting in meetings))

    yield from row("totaal", "", book.meetings)
    for level in LEVELS:
        yield from row("niveau", level, [meeting for meeting in book.meetings if meeting.level == level])
    scales = list(book.options("schaal")) if "schaal" in book.kind else []
    scales += [scale for scale in dict.fromkeys(meeting.scale for meeting in book.meetings) if scale not in scales]
    for scale in scales:
        yield from row("schaal", scale, [meeting for meeting in book.meetings if meeting.scale == scale])
    for code in book.organisations:
        own = [meeting for meeting in book.meetings if code in meeting.participants]
        if own:
            yield "organisatie", code, len(own), decimal(sum(meeting.hours * meeting.times * book.per_person for meeting in own))


def ontmoetingen(output):
    book = output.codebook
    for a, b in combinations(book.organisations, 2):
        own = [meeting for meeting in book.meetings if a in meeting.participants and b in meeting.participants]
        if own:
            yield a, b, len(own), sum(meeting.times for meeting in own)


def overleg_tafel(output):
    for name, meeting, said in positions(output):
        everyone = set().union(*said.values())
        table = set(meeting.participants)
        for who, part in (("aan-tafel", everyone & table), ("anderen", everyone - table)):
            silent = len(table - everyone) if who == "aan-tafel" else 0
            yield name, meeting.code, who, *(len(said[verdict] & part) for verdict in VERDICTS), len(part), silent


def causes(output, earlier, later, before, after):
    new, gone = after - before, before - after
    then, now = set(output.answering[earlier]), set(output.answering[later])
    return len(new - then), len(new & then), len(gone - now), len(gone & now)


def verschuiving_overleg(output):
    found = {(name, meeting.code): said for name, meeting, said in positions(output)}
    for earlier, later in zip(output.rounds, output.rounds[1:]):
        for meeting in output.codebook.meetings:
            for verdict in VERDICTS:
                before, after = (found[name, meeting.code][verdict] for name in (earlier, later))
                if before or after:
                    yield earlier, later, meeting.code, verdict, len(before), len(after), *causes(output, earlier, later, before, after)


def standpuntwissels(output):
    personal = output.in_person()
    voices = output.voices()
    voices = voices if voices.empty else voices[[respondent not in personal.get(name, ()) for name, respondent in zip(voices.ronde, voices.respondent)]]
    said = {key: set(rows.oordeel) for key, rows in grouped(voices[voices.organisatie != ""], ["ronde", "overleg", "organisatie"]).items()}
    for earlier, later in zip(output.rounds, output.rounds[1:]):
        for meeting in output.codebook.meetings:
            for code in output.codebook.organisations:
                before, after = (said.get((name, meeting.code, code), set()) for name in (earlier, later))
                if before and after and before != after:
                    words = ("|".join(verdict for verdict in VERDICTS if verdict in side) for side in (before, after))
                    yield earlier, later, meeting.code, code, *words


def tegenspraak(output):
    book = output.codebook
    personal = output.in_person()

    def spoken(rows):
        return rows if rows.empty else rows[[respondent not in personal.get(name, ()) for name, respondent in zip(rows.ronde, rows.respondent)]]

    themes = {key: set(rows.organisatie) - {""} for key, rows in grouped(spoken(output.mentions()), ["ronde", "thema", "vraag"]).items()}
    verdicts = {key: set(rows.organisatie) - {""} for key, rows in grouped(spoken(output.voices()), ["ronde", "overleg", "oordeel"]).items()}
    for name in output.rounds:
        subjects = [
            ("thema", theme, themes.get((name, theme, "nodig"), set()),
             themes.get((name, theme, "niet-nodig"), set()) | themes.get((name, theme, "in-de-weg"), set()))
            for theme in book.themes
        ] + [
            ("overleg", meeting.code, verdicts.get((name, meeting.code, "nodig"), set()), verdicts.get((name, meeting.code, "overbodig"), set()))
            for meeting in book.meetings
        ]
        for kind, code, needed, against in subjects:
            if needed - against and against - needed:
                sides = (needed - against, against - needed, needed & against)
                yield name, kind, code, *("|".join(own for own in book.organisations if own in side) for side in sides)


def draagvlak(output):
    book = output.codebook
    named = naming(output)
    invited = {code for code in book.organisations if book.invited[code]}
    found = {(name, meeting.code): said for name, meeting, said in positions(output)}

    def row(name, kind, subject, claim, saying, opposing):
        if not saying:
            return
        holding, positioned = saying - opposing, saying | opposing
        speaking = {}
        for domain in DOMAINS:
            own = {code for code in positioned if book.domain[code] == domain}
            if len(own) >= 3:
                speaking[domain] = 2 * len(own & holding) > len(own)
        against = [domain for domain, carried in speaking.items() if not carried]
        if 2 * len(holding) <= len(positioned):
            outcome = "geen-meerderheid"
        elif len(speaking) < 2:
            outcome = "te-weinig"
        else:
            outcome = "verdeeld" if against else "gedragen"
        all_invited, answered, yes = len(invited), len(positioned & invited), len(holding & invited)
        bounds = (yes / all_invited, (yes + all_invited - answered) / all_invited) if all_invited else (0, 1)
        yield name, kind, subject, claim, outcome, len(holding), len(positioned), "|".join(against), *map(decimal, bounds)

    for name in output.rounds:
        for theme in book.themes:
            for pair in zip(EIGHT[::2], EIGHT[1::2]):
                sides = [named.get((name, theme, question), set()) for question in pair]
                yield from row(name, "thema", theme, pair[0], sides[0], sides[1])
                yield from row(name, "thema", theme, pair[1], sides[1], sides[0])
        for meeting in book.meetings:
            said = found[name, meeting.code]
            for verdict in VERDICTS[:3]:
                others = set().union(*(said[other] for other in VERDICTS[:3] if other != verdict))
                yield from row(name, "overleg", meeting.code, verdict, said[verdict], others)
