"""The output folder and the codebook, as pandas tables and plain lists."""

import json
import re
from collections import namedtuple
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pandas as pd

EIGHT = ["past-wel", "past-niet", "nodig", "niet-nodig", "sluit-aan", "in-de-weg", "overleg-nodig", "overleg-overbodig"]
# The open ones: a name of an overleg is no word about a theme.
OPEN = EIGHT[:6]
VERDICTS = ["nodig", "overbodig", "samenvoegen", "geen-mening"]
STATUSES = ["geteld", "vervangen", "test", "onvolledig", "dubbel"]
DOMAINS = ["bestuur", "zorg", "veiligheid", "wonen", "ervaring"]

Point = namedtuple("Point", "code part name themes questions")
Meeting = namedtuple("Meeting", "code name level scale themes participants times hours statutory yearly")


def table(path, separator=","):
    """A CSV file with every cell as text."""
    return pd.read_csv(path, sep=separator, dtype=str, keep_default_na=False, na_filter=False, encoding="utf-8-sig")


def codebook_table(path):
    """A file of the codebook; whatever separates the first two headings separates all."""
    with open(path, encoding="utf-8-sig") as file:
        header = file.readline()
    return table(path, max(";,\t", key=header.count))


def parts(cell):
    """The codes in a cell."""
    return [part.strip() for part in cell.split("|") if part.strip()]


def unique(values):
    return list(dict.fromkeys(values))


def decimal(value):
    """A number as the tables write it: at most four decimals, halves away from zero, no zeros at the end."""
    scaled = Decimal(abs(value) * 10_000).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    text = f"{scaled // 10_000}"
    fraction = f"{scaled % 10_000:04}".rstrip("0")
    sign = "-" if value < 0 and scaled > 0 else ""
    return sign + text + ("." + fraction if fraction else "")


def number(cell):
    """A number of the codebook, with a comma or a point."""
    return float(cell.replace(",", ".")) if cell.strip() else 0.0


def natural(name):
    """The order in which people expect numbered names."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.split(r"([0-9]+)", name) if part], name


class Codebook:
    """The reference data, in the order of the tables."""

    def __init__(self, folder, settings):
        organisations = codebook_table(folder / "organisaties.csv").drop_duplicates("code")
        self.organisations = list(organisations.code)
        self.organisation_name = dict(zip(organisations.code, organisations.naam))
        self.domain = dict(zip(organisations.code, organisations.domein))
        self.invited = {code: cell.strip().lower() == "ja" for code, cell in zip(organisations.code, organisations.uitgenodigd)}
        themes = codebook_table(folder / "themas.csv").drop_duplicates("code")
        themes["place"] = themes.volgorde.map(number)
        themes = themes.sort_values("place", kind="stable")
        self.parent = dict(zip(themes.code, themes.bovenliggend))
        self.theme_name = dict(zip(themes.code, themes.naam))
        self.themes = []
        for category in (code for code in themes.code if not self.parent[code]):
            self.themes += [category] + [code for code in themes.code if self.parent[code] == category]
        questions = codebook_table(folder / "vragen.csv").drop_duplicates("code")
        self.questions = list(questions.code)
        self.kind = dict(zip(questions.code, questions.soort))
        self.pole = dict(zip(questions.code, questions.pool.str.lstrip("'")))
        choices = codebook_table(folder / "keuzes.csv")
        self.choices = {}
        for question, code, name in zip(choices.vraag, choices.code, choices.naam):
            self.choices.setdefault(question, {}).setdefault(code, name)
        self.meetings = self.inventory(folder / "overleggen.csv", settings)
        self.checklist = [
            Point(row.code, row.onderdeel, row.naam, parts(row.themas), parts(row.vragen))
            for row in codebook_table(folder / "checklist.csv").drop_duplicates("code").itertuples()
        ]

    def inventory(self, path, settings):
        persons = float(settings.get("personen_per_organisatie", 1))
        preparation = float(settings.get("voorbereiding", 0))
        result = []
        for row in codebook_table(path).drop_duplicates("code").itertuples():
            participants = [code for code in self.organisations if code in parts(row.deelnemers)]
            themes = [code for code in self.themes if code in parts(row.themas)]
            hours, times = number(row.duur_uren), int(number(row.per_jaar))
            yearly = hours * times * len(participants) * persons * (1 + preparation)
            result.append(
                Meeting(row.code, row.naam, row.niveau, row.schaal, themes, participants, times, hours, row.wettelijk == "ja", yearly)
            )
        self.per_person = persons * (1 + preparation)
        return result

    def category(self, theme):
        return self.parent.get(theme) or theme

    def options(self, question):
        """The closed list of a question with its wordings."""
        own = self.choices.get(question, {})
        return own or (self.choices.get("stelling", {}) if self.kind[question] == "stelling" else {})


class Output:
    """The rows that the analyst gets, and the codebook that they refer to."""

    def __init__(self, folder, input_folder):
        analyst = self.analyst = folder / "analist"
        self.folder = folder
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.codebook = Codebook(input_folder / "codeboek", manifest.get("settings", {}))
        self.respondents = table(analyst / "respondenten.csv")
        self.answers = table(analyst / "antwoorden.csv")
        self.judgements = table(analyst / "overlegoordelen.csv")
        self.others = table(analyst / "overige-antwoorden.csv")
        rejected = table(analyst / "afgekeurd.csv")
        self.rejected_rows = rejected[rejected.kolom == ""]
        self.files = sorted(entry["bron"] for entry in manifest["counts"])
        self.rounds = sorted({file.split("/")[0] for file in self.files} | set(self.respondents.ronde), key=natural)
        self.threshold = manifest["settings"]["drempel"]
        self.titles = {entry["ronde"]: entry["titel"] for entry in manifest["rounds"]}
        # A respondent counts for the first organisation that is known.
        self.respondents["own"] = self.respondents.organisatie.map(lambda cell: (parts(cell) + [""])[0])
        self.counted = self.respondents[self.respondents.status == "geteld"]
        self.answering = {
            name: [code for code in self.codebook.organisations if code in set(rows.own)]
            for name, rows in ((name, self.counted[self.counted.ronde == name]) for name in self.rounds)
        }

    def in_person(self):
        """Who answers in person, per round."""
        personal = self.counted[self.counted.namens == "persoonlijk"]
        return {name: set(rows.respondent) for name, rows in personal.groupby("ronde")}

    def mentions(self):
        """Answers that say something, once per category and sub-theme they fall under; no theme is `geen-thema`."""
        rows = self.answers[self.answers.methode != "geen-antwoord"].copy()
        known = set(self.codebook.themes)
        rows["thema"] = [
            unique(code for code in parts(themes) + parts(subthemes) if code in known) or ([] if themes or subthemes else ["geen-thema"])
            for themes, subthemes in zip(rows.themas, rows.subthemas)
        ]
        return rows.explode("thema").dropna(subset=["thema"])

    def voices(self):
        """Of each respondent and known overleg one verdict: the one that changes least."""
        caution = {"nodig": 0, "samenvoegen": 1, "overbodig": 2, "geen-mening": 3}
        place = {code: number for number, code in enumerate(self.codebook.organisations)}
        rows = self.judgements[self.judgements.overleg.isin([meeting.code for meeting in self.codebook.meetings])].copy()
        rows["caution"] = rows.oordeel.map(caution)
        rows["place"] = rows.organisatie.map(lambda code: place.get(code, len(place)))
        rows = rows.sort_values(["caution", "place"], kind="stable")
        return rows.drop_duplicates(["ronde", "overleg", "respondent"])


def organisations(rows):
    """How many known organisations are in the rows."""
    return rows.organisatie[rows.organisatie != ""].nunique()


def grouped(rows, keys):
    """The rows per combination of keys."""
    return {key: group for key, group in rows.groupby(keys, sort=False)}
