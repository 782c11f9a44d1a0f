"""Which counts of people are withheld: the rule anew from who answered in person, and what else the program says that it withheld."""

import checklist
from reading import EIGHT, VERDICTS, grouped, table

# Of each table the columns that tell its rows apart, and per cell the columns that hold it.
CELLS = {
    "ronden.csv": (["ronde"], [[name] for name in ("zonder_organisatie", "antwoorden", "met_thema", "zonder_thema", "zonder_inhoud")]),
    "respons.csv": (["ronde", "organisatie"], [["respondenten"]]),
    "vragen.csv": (["ronde", "vraag"], [["respondenten", "antwoorden"], ["zonder_inhoud"]]),
    "themas.csv": (["ronde", "thema", "vraag"], [["respondenten", "antwoorden"]]),
    "thema-organisatie.csv": (["ronde", "thema", "organisatie", "vraag"], [["respondenten", "antwoorden"]]),
    "keuzes.csv": (["ronde", "vraag", "keuze"], [["respondenten"]]),
    "checklist.csv": (["ronde", "punt"], [["respondenten", "antwoorden"]]),
    "overleggen.csv": (["ronde", "overleg"], [[verdict.replace("-", "_")] for verdict in VERDICTS]),
}


def address(column, keys, values):
    return f"{column}[{';'.join(f'{key}={value}' for key, value in zip(keys, values))}]"


class Disclosure:
    def __init__(self, output):
        self.output = output
        self.threshold = int(output.threshold)
        own = output.counted
        in_person = (own.namens == "persoonlijk") | (own.own == "")
        self.people = set(zip(own.ronde[in_person], own.respondent[in_person]))
        listed = table(output.analyst / "bescherming.csv")
        listed = listed[listed.reden.isin(["drempel", "tweede"])]
        self.listed = {(row.tabel.removeprefix("tabellen/"), row.cel): row.reden for row in listed.itertuples()}

    def few(self, people):
        return 0 < people < self.threshold

    def persons(self, rows):
        """How many in the rows answered in person or without a known organisation."""
        return len({pair for pair in zip(rows.ronde, rows.respondent) if pair in self.people})

    def unsafe(self):
        """The cells that the rule withholds by themselves."""
        output = self.output
        found = set()

        def check(name, column, values, is_unsafe):
            if is_unsafe:
                found.add((name, address(column, CELLS[name][0], values)))

        for key, rows in grouped(output.counted[output.counted.own != ""], ["ronde", "own"]).items():
            check("respons.csv", "respondenten", key, self.few(self.persons(rows)))
        content = output.answers[(output.answers.methode != "geen-antwoord") & output.answers.vraag.isin(EIGHT)]
        nothing = output.answers[(output.answers.methode == "geen-antwoord") & output.answers.vraag.isin(EIGHT)]
        without = content[(content.themas == "") & (content.subthemas == "")]
        for key, rows in grouped(content, ["ronde", "vraag"]).items():
            check("vragen.csv", "respondenten", key, self.few(self.persons(rows)))
        for key, rows in grouped(nothing, ["ronde", "vraag"]).items():
            check("vragen.csv", "zonder_inhoud", key, self.persons(rows) > 0 and self.few(len(rows)))
        mentions = output.mentions()
        for key, rows in grouped(mentions, ["ronde", "thema", "vraag"]).items():
            check("themas.csv", "respondenten", key, self.few(self.persons(rows)))
        known = mentions[(mentions.organisatie != "") & (mentions.thema != "geen-thema")]
        for key, rows in grouped(known, ["ronde", "thema", "organisatie", "vraag"]).items():
            people = self.persons(rows)
            check("thema-organisatie.csv", "respondenten", key, self.few(people) and people < rows.respondent.nunique())
        for name in output.rounds:
            of_round = [rows[rows.ronde == name] for rows in (content, content.drop(without.index), without, nothing)]
            people = [sum(self.persons(rows[rows.vraag == question]) for question in EIGHT) for rows in of_round]
            for column, count in zip(("antwoorden", "met_thema", "zonder_thema"), people):
                check("ronden.csv", column, [name], self.few(count))
            check("ronden.csv", "zonder_inhoud", [name], people[3] > 0 and self.few(len(of_round[3])))
            unknown = output.counted[(output.counted.ronde == name) & (output.counted.own == "")]
            check("ronden.csv", "zonder_organisatie", [name], self.few(unknown.respondent.nunique()))
        self.unsafe_choices(check)
        self.unsafe_verdicts(check)
        for row in checklist.checklist(output):
            check("checklist.csv", "respondenten", row[:2], self.few(row[5]))
        return found

    def unsafe_choices(self, check):
        from choices import chosen

        for key, rows in grouped(chosen(self.output), ["ronde", "vraag", "option"]).items():
            check("keuzes.csv", "respondenten", key, self.persons(rows) > 0 and self.few(rows.respondent.nunique()))

    def unsafe_verdicts(self, check):
        for (name, meeting, verdict), rows in grouped(self.output.voices(), ["ronde", "overleg", "oordeel"]).items():
            speaking = rows[[pair not in self.people for pair in zip(rows.ronde, rows.respondent)]]
            count, people = len(rows), len(rows) - len(speaking)
            # Which organisations gave the verdict stands in their reports: the rest is at most this many.
            most = count - speaking.organisatie.nunique()
            is_unsafe = people > 0 and (self.few(count) or self.few(people) and most + 1 < self.threshold - 1)
            check("overleggen.csv", verdict.replace("-", "_"), [name, meeting], is_unsafe)

    def differences(self):
        """Where the program withholds by the rule what the rule does not ask, or does not withhold what it asks."""
        unsafe = self.unsafe()
        for cell in sorted(unsafe - set(self.listed)):
            yield f"{cell[0]}, {cell[1]}: too few people, and not withheld"
        for cell in sorted(cell for cell, reason in self.listed.items() if reason == "drempel" and cell not in unsafe):
            yield f"{cell[0]}, {cell[1]}: withheld by the rule, but the rule does not ask it"

    def applied(self, name, header, rows):
        """The rows of a table without what is withheld."""
        if name not in CELLS:
            return list(rows)
        keys, cells = CELLS[name]
        places = [header.index(key) for key in keys]
        result = []
        for row in rows:
            row = list(row)
            values = [row[place] for place in places]
            if name == "thema-organisatie.csv" and self.is_left_out(values):
                continue
            for columns in cells:
                if (name, address(columns[0], keys, values)) in self.listed:
                    for column in columns:
                        row[header.index(column)] = ""
            if name == "vragen.csv" and ("themas.csv", f"respondenten[ronde={values[0]};thema=geen-thema;vraag={values[1]}]") in self.listed:
                row[header.index("zonder_thema")] = ""
            result.append(row)
        return result

    def is_left_out(self, values):
        """Whether only a few people in person named the theme: no position of the organisation."""
        if not hasattr(self, "named"):
            self.named = {
                key: (self.persons(rows), rows.respondent.nunique())
                for key, rows in grouped(self.output.mentions(), ["ronde", "thema", "organisatie", "vraag"]).items()
            }
        people, everyone = self.named[tuple(values)]
        return people == everyone and self.few(people)
