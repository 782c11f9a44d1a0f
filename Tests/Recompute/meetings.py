"""The overleggen: overleggen, overleg-beeld, overleg-totalen, overlap and samenvoegen."""

from itertools import combinations

from reading import DOMAINS, VERDICTS, decimal, grouped, organisations

STANCES = ["nodig", "overbodig", "samenvoegen", "wettelijk-ter-discussie", "verdeeld", "te-weinig"]
CAUTIONS = ["wettelijk", "niveau", "schaal"]


def overleggen(output):
    voices = output.voices()
    cells = grouped(voices, ["ronde", "overleg"])
    for name in output.rounds:
        for meeting in output.codebook.meetings:
            rows = cells.get((name, meeting.code), voices.iloc[:0])
            said = rows.oordeel.value_counts().to_dict()
            yield (
                name, meeting.code, meeting.name, *(said.get(verdict, 0) for verdict in VERDICTS), organisations(rows),
                decimal(meeting.yearly),
            )


def positions(output):
    """Per round and overleg the organisations per verdict."""
    cells = grouped(output.voices(), ["ronde", "overleg"])
    for name in output.rounds:
        for meeting in output.codebook.meetings:
            rows = cells.get((name, meeting.code))
            said = {verdict: set() for verdict in VERDICTS}
            if rows is not None:
                for verdict in VERDICTS:
                    said[verdict] = set(rows[rows.oordeel == verdict].organisatie) - {""}
            yield name, meeting, said


def opinionated(said):
    """The organisations that say something else than that they have no opinion."""
    return set().union(*(said[verdict] for verdict in VERDICTS[:3]))


def stance(meeting, said):
    needed, superfluous, merge = (len(said[verdict]) for verdict in VERDICTS[:3])
    opinions = len(opinionated(said))
    if opinions < 3:
        return "te-weinig"
    carried = [count >= 3 and 2 * count > needed + superfluous + merge for count in (needed, superfluous, merge)]
    if sum(carried) != 1:
        return "verdeeld"
    if carried[0]:
        return "nodig"
    if carried[2]:
        return "samenvoegen"
    return "wettelijk-ter-discussie" if meeting.statutory else "overbodig"


def carried(book, said):
    """Whether every domain that speaks holds that an overleg is needed."""
    if not said["nodig"]:
        return ""
    against = said["overbodig"] | said["samenvoegen"]
    holding, positioned = said["nodig"] - against, said["nodig"] | against
    if 2 * len(holding) <= len(positioned):
        return "geen-meerderheid"
    speaking = []
    for domain in DOMAINS:
        own = {code for code in positioned if book.domain[code] == domain}
        if len(own) >= 3:
            speaking.append(2 * len(own & holding) > len(own))
    if len(speaking) < 2:
        return "te-weinig"
    return "gedragen" if all(speaking) else "verdeeld"


def lost(book, *ending):
    """The themes and the organisations that have no table without these overleggen."""
    rest = [other for other in book.meetings if other not in ending]
    treated = {theme for other in rest for theme in other.themes}
    seated = {code for other in rest for code in other.participants}
    themes = {theme for meeting in ending for theme in meeting.themes if theme not in treated and book.parent[theme] not in treated}
    return themes, {code for meeting in ending for code in meeting.participants if code not in seated}


def overleg_beeld(output):
    book = output.codebook
    for name, meeting, said in positions(output):
        themes, without = lost(book, meeting)
        yield (
            name, meeting.code, meeting.name, stance(meeting, said), *(len(said[verdict]) for verdict in VERDICTS),
            len(set().union(*said.values())), carried(book, said), decimal(meeting.yearly), len(meeting.participants), meeting.times,
            decimal(meeting.hours), "ja" if meeting.statutory else "nee", len(themes), len(without),
            len(opinionated(said)), sum(len(said[verdict]) for verdict in VERDICTS[:3]),
        )


def overleg_totalen(output):
    found = list(positions(output))
    for name in output.rounds:
        for kind in STANCES:
            own = [meeting for round_name, meeting, said in found if round_name == name and stance(meeting, said) == kind]
            free = [meeting for meeting in own if not meeting.statutory and not any(lost(output.codebook, meeting))]
            yield (
                name, kind, len(own), decimal(sum(meeting.yearly for meeting in own)), len(free),
                decimal(sum(meeting.yearly for meeting in free)), *map(len, lost(output.codebook, *own)),
            )


def merged(book, a, b):
    """Person-hours a year of one meeting instead of two."""
    seats = len(set(a.participants) | set(b.participants))
    return max(a.hours, b.hours) * max(a.times, b.times) * seats * book.per_person


def freed(book, a, b):
    if a.statutory and b.statutory:
        return 0.0
    return max(0.0, a.yearly + b.yearly - merged(book, a, b))


def jaccard(a, b):
    return len(set(a) & set(b)) / len(set(a) | set(b)) if a or b else 0.0


def contained(one, other):
    """The shared part of the smaller one."""
    least = min(len(set(one)), len(set(other)))
    return len(set(one) & set(other)) / least if least else 0.0


def overlap(output):
    book = output.codebook
    for a, b in combinations(book.meetings, 2):
        if set(a.participants) & set(b.participants) or set(a.themes) & set(b.themes):
            yield (
                a.code, b.code, decimal(jaccard(a.participants, b.participants)), decimal(jaccard(a.themes, b.themes)),
                decimal(freed(book, a, b)), decimal(contained(a.participants, b.participants)), decimal(contained(a.themes, b.themes)),
            )


def samenvoegen(output):
    book = output.codebook
    pairs = []
    for a, b in combinations(book.meetings, 2):
        seats, themes = set(a.participants) & set(b.participants), set(a.themes) & set(b.themes)
        hours = freed(book, a, b)
        if hours <= 0 or not seats or not themes:
            continue
        care = [a.statutory or b.statutory, a.level != b.level, a.scale != b.scale]
        common = jaccard(a.participants, b.participants) + jaccard(a.themes, b.themes)
        row = (
            a.code, b.code, decimal(a.yearly), decimal(b.yearly), decimal(merged(book, a, b)), decimal(hours), len(seats), len(themes),
            "|".join(caution for caution, holds in zip(CAUTIONS, care) if holds),
            *("|".join(code for code in one if code not in other) for one, other in (
                (a.participants, b.participants), (b.participants, a.participants), (a.themes, b.themes), (b.themes, a.themes))),
            len(set(a.participants) | set(b.participants)), max(a.times, b.times), decimal(max(a.hours, b.hours)),
        )
        pairs.append((sum(care), -hours, -common, len(pairs), row))
    return (pair[-1] for pair in sorted(pairs))
