"""What could be one and what could go: samenvoeggroepen, scenario and scenario-totalen."""

import csv
from itertools import combinations

from meetings import CAUTIONS, positions, stance
from reading import decimal

MOST_GROUPS = 25


def units(meetings):
    """What one meeting of all these costs, in ten thousandths of an hour."""
    seats = len(set().union(*(meeting.participants for meeting in meetings)))
    return round(max(meeting.hours for meeting in meetings) * 10_000) * max(meeting.times for meeting in meetings) * seats


def partners(a, b):
    return (
        not (a.statutory and b.statutory)
        and set(a.themes) & set(b.themes)
        and set(a.participants) & set(b.participants)
        and units([a, b]) < units([a]) + units([b])
    )


def contribution(member, group):
    rest = [other for other in group if other is not member]
    return units([member]) + units(rest) - units(group)


def samenvoeggroepen(output):
    book = output.codebook
    pairs = {(a.code, b.code) for a, b in combinations(book.meetings, 2) if partners(a, b)}
    found = []
    for size in (3, 4):
        for group in combinations(book.meetings, size):
            if any((a.code, b.code) not in pairs for a, b in combinations(group, 2)):
                continue
            if all(contribution(member, group) > 0 for member in group):
                care = [any(m.statutory for m in group), len({m.level for m in group}) > 1, len({m.scale for m in group}) > 1]
                merged = units(group) / 10_000 * book.per_person
                freed = sum(member.yearly for member in group) - merged
                found.append((sum(care), -freed, len(found), group, care, merged, freed))
    for place, (_, _, _, group, care, merged, freed) in enumerate(sorted(found, key=lambda row: row[:3])[:MOST_GROUPS], start=1):
        shared = [set.intersection(*(set(part) for part in parts)) for parts in ([m.participants for m in group], [m.themes for m in group])]
        everybody = set().union(*(member.participants for member in group))
        themes = [theme for theme in book.themes if any(theme in member.themes for member in group)]
        for member in group:
            others = set().union(*(other.participants for other in group if other is not member))
            yield (
                place, member.code, member.name, decimal(member.yearly),
                decimal(contribution(member, group) / 10_000 * book.per_person),
                "|".join(code for code in member.participants if code not in others), len(others - set(member.participants)),
                "|".join(theme for theme in themes if theme not in member.themes), len(everybody), max(m.times for m in group),
                decimal(max(m.hours for m in group)), decimal(merged), decimal(freed), *map(len, shared),
                "|".join(caution for caution, holds in zip(CAUTIONS, care) if holds),
            )


def opinions(rounds, voices, meeting):
    """Of each organisation what it said in the last round in which it took a position: at the table, and elsewhere."""
    own = voices[(voices.overleg == meeting.code) & (voices.organisatie != "") & (voices.oordeel != "geen-mening")]
    sides = [dict.fromkeys(["nodig", "overbodig", "samenvoegen", "verdeeld"], 0) for _ in range(2)]
    heard = set()
    for name in reversed(rounds):
        said = own[own.ronde == name].groupby("organisatie").oordeel.agg(set).to_dict()
        for code, verdicts in said.items():
            if code not in heard:
                side = sides[0 if code in meeting.participants else 1]
                side[next(iter(verdicts)) if len(verdicts) == 1 else "verdeeld"] += 1
        heard |= set(said)
    return sides


def discussions(meetings):
    """Every theme with every organisation; where one of both is missing, the other alone."""
    themes = set().union(*(meeting.themes for meeting in meetings))
    seats = set().union(*(meeting.participants for meeting in meetings))
    return {(theme, seat) for theme in themes for seat in seats} | {(theme, None) for theme in themes} | {(None, seat) for seat in seats}


class Scenario:
    """The scenario as published: what the solver chose is taken as given, all else is computed."""

    def __init__(self, output):
        self.book = output.codebook
        meetings = self.book.meetings
        with open(output.folder / "tabellen" / "scenario.csv", newline="", encoding="utf-8") as file:
            self.chosen = {row["overleg"]: (row["uitkomst"], [code for code in row["met"].split("|") if code]) for row in csv.DictReader(file)}
        with open(output.folder / "tabellen" / "scenario-totalen.csv", newline="", encoding="utf-8") as file:
            self.slack = next((row["speling"] for row in csv.DictReader(file)), "0")
        self.tables = {}
        for meeting in meetings:
            outcome, others = self.chosen[meeting.code]
            if outcome in ("blijft", "ontvangt"):
                self.tables[meeting.code] = [other for other in meetings if other.code == meeting.code or other.code in others]
        self.covered = {host: discussions(members) for host, members in self.tables.items()}
        everything = set().union(*self.covered.values())
        self.kept = all(discussions([meeting]) <= everything for meeting in meetings)
        voices = output.voices()
        self.sides = {meeting.code: opinions(output.rounds, voices, meeting) for meeting in meetings}
        answered = [name for name in output.rounds if name in set(output.counted.ronde)]
        self.stances = {meeting.code: stance(meeting, said) for name, meeting, said in positions(output) if name in answered[-1:]}

    def own(self, meeting):
        """The discussions of an overleg, in order."""
        if not meeting.themes:
            return [(None, seat) for seat in meeting.participants]
        if not meeting.participants:
            return [(theme, None) for theme in meeting.themes]
        return [(theme, seat) for theme in meeting.themes for seat in meeting.participants]

    def hours(self, cost):
        return cost / 10_000 * self.book.per_person

    def reason(self, meeting):
        outcome, others = self.chosen[meeting.code]
        at_table = self.sides[meeting.code][0]
        if meeting.statutory:
            return "wettelijk", 0, []
        if at_table["nodig"] * 2 > sum(at_table.values()):
            return "nodig", 0, []
        rest = self.own(meeting)
        if outcome == "vervalt":
            used = []
            while rest:
                host = max(self.tables, key=lambda code: sum(one in self.covered[code] for one in rest))
                used.append(host)
                rest = [one for one in rest if one not in self.covered[host]]
            return ("elders", 0, [code for code in self.tables if code in used]) if used else ("leeg", 0, [])
        host = others[0] if outcome == "gaat-op" else meeting.code
        members = self.tables[host]
        if len(members) > 1:
            return "spaart-uren", self.hours(sum(units([member]) for member in members) - units(members)), []
        elsewhere = set().union(*(found for code, found in self.covered.items() if code != host))
        only = [theme for theme, seat in rest if (theme, seat) not in elsewhere and theme]
        return "enige-tafel", 0, list(dict.fromkeys(only))

    def as_said(self, meeting):
        said = self.stances.get(meeting.code, "te-weinig").replace("wettelijk-ter-discussie", "overbodig")
        if said in ("verdeeld", "te-weinig"):
            return "geen-meerderheid"
        fits = {"blijft": ["nodig"], "ontvangt": ["nodig", "samenvoegen"], "gaat-op": ["samenvoegen"], "vervalt": ["overbodig"]}
        return "ja" if said in fits[self.chosen[meeting.code][0]] else "nee"


def scenario(output):
    made = Scenario(output)
    for meeting in output.codebook.meetings:
        outcome, others = made.chosen[meeting.code]
        reason, freed, where = made.reason(meeting)
        hosted = made.tables.get(meeting.code)
        yield (
            meeting.code, meeting.name, outcome if made.kept else "something of today is lost", "|".join(others), decimal(meeting.yearly),
            decimal(made.hours(units(hosted))) if hosted else "0", reason, decimal(freed), "|".join(where),
            *(count for side in made.sides[meeting.code] for count in side.values()), made.as_said(meeting),
        )


def scenario_totalen(output):
    book = output.codebook
    made = Scenario(output)
    today, then = sum(meeting.yearly for meeting in book.meetings), sum(made.hours(units(members)) for members in made.tables.values())
    outcomes = [made.chosen[meeting.code][0] for meeting in book.meetings]
    said = [made.as_said(meeting) for meeting in book.meetings]
    members = [member for members in made.tables.values() for member in members]
    lost = [
        len(set().union(*(getattr(meeting, part) for meeting in book.meetings)) - set().union(*(getattr(member, part) for member in members)))
        for part in ("themes", "participants")
    ]
    yield (
        "zo-min-mogelijk-uren", len(book.meetings), len(made.tables), decimal(today), decimal(then), decimal(today - then), made.slack,
        *(outcomes.count(word) for word in ("blijft", "ontvangt", "gaat-op", "vervalt")),
        *(said.count(word) for word in ("ja", "nee", "geen-meerderheid")), *lost,
    )
