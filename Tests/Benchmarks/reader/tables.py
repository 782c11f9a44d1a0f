"""Clean tables of the kinds that offices send, made from a key and nothing else.

Every name, organisation and answer is invented. The free text holds what free text holds: commas, semicolons, quotes, apostrophes,
brackets, euro signs, accents and, when asked for, line breaks.
"""

import random
from dataclasses import dataclass, field


class Dice:
    """Choices that depend on a key only; `random.Random.random` is the one method whose sequence Python promises to keep."""

    def __init__(self, key):
        self._random = random.Random(key)

    def below(self, n):
        return int(self._random.random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, options):
        return options[self.below(len(options))]

    def some(self, options, n):
        left, chosen = list(options), []
        for _ in range(min(n, len(left))):
            chosen.append(left.pop(self.below(len(left))))
        return chosen


@dataclass
class Table:
    header: list
    records: list = field(default_factory=list)

    @property
    def width(self):
        return len(self.header)

    def copy(self):
        return Table(list(self.header), [list(record) for record in self.records])


ORGANISATIONS = [
    "Gemeente Voorbeeldstad", "Gemeente 't Zand aan de Geer", "Stichting De Brug", "Zorggroep Oost, locatie Hoogveld",
    "Politie, basisteam Midden", "Woningstichting Thuis & Verder", "GGD Regio Zuiderland", "Huisartsenkring \"De Schakel\"",
    "'s-Heerenberg Welzijn", "Coöperatie Eén Loket", "Veiligheidshuis Café Wilhelmína", "Wijkteam Noord (incl. jeugd)",
]
ROLES = ["beleidsadviseur", "manager", "wijkverpleegkundige", "bestuurder", "accountmanager zorg", "teamleider", "coördinator"]
SENTENCES = [
    "De lijnen zijn kort, en iedereen neemt de telefoon op.",
    "Er zijn te veel overleggen; vaak zitten dezelfde mensen aan tafel.",
    "Wij horen \"dat regelen we later\", maar daarna gebeurt er niets.",
    "Goed: vaste contactpersoon, duidelijke agenda, snelle terugkoppeling.",
    "De foto's en verslagen komen pas na weken, als ze al komen.",
    "Privacy (AVG) wordt als reden genoemd om niets te delen; soms terecht, soms niet.",
    "Kosten: circa € 1.250,50 per casus, en dat is te hoog.",
    "In '23 ging het beter; toen was er één aanspreekpunt.",
    "Zie bijlage 2, blz. 14 e.v.; daar staat het 'stappenplan' uitgelegd.",
    "Crisis buiten kantoortijd blijft een knelpunt, zeker in het weekend.",
    "Geen mening.",
    "Prima zo!",
    "Wat helpt is een gezamenlijke visie; wat niet helpt is \"u moet bij een ander loket zijn\".",
    "Vroegtijdig signaleren lukt alleen als scholen, huisartsen en de wijkagent elkaar kennen.",
    "Onze cliënten begrijpen de brieven niet: te lang, te formeel, te laat.",
    "Voorstel: voeg het casusoverleg en het regieoverleg samen (scheelt 4 uur per maand).",
    "De wachtlijst is 3 à 4 maanden, soms langer.",
]
LINES = ["- korte lijnen", "- één loket; geen doorverwijzing", "- \"warme\" overdracht, ook 's avonds", "1. agenda",
         "2. besluiten, acties", "", "Verder niets.", "naam;aantal;datum", "zie ook: overleg A, overleg B", "12,5", "Totaal"]
SUBJECTS = ["Casusoverleg wonen", "Aanvraag hulpmiddel", "Melding overlast", "Huisbezoek", "Bemiddeling", "Doorverwijzing jeugd"]
TOWNS = ["Hoogveld", "Laagveld", "Middelrode", "Zandhoven", "Bergen-Oost", "Nieuwdorp", "Oudekerk", "Sint-Jan", "Terwinkel", "Waterloo"]
OPTIONS = ["Wonen", "Werk en inkomen", "Zorg, thuis en wijk", "Jeugd (0-18)", "Veiligheid/overlast", "Verward gedrag"]


def answer(dice, lines=False):
    text = " ".join(dice.some(SENTENCES, dice.between(1, 4)))
    if lines and dice.below(3) < 2:
        text = "\n".join([text] + dice.some(LINES, dice.between(1, 4)) + [dice.pick(SENTENCES)])
    return text


def moment(dice):
    return (f"2024-{dice.between(1, 12):02}-{dice.between(1, 28):02} {dice.between(7, 22):02}:{dice.below(60):02}:{dice.below(60):02}")


def survey(dice, n=12, lines=False):
    """A wide export: a row per respondent, two long answers between typed columns."""
    table = Table(["Nr", "Ingevuld op", "Organisatie", "Functie", "Wat gaat goed?", "Wat kan beter?", "Cijfer", "Vervolg"])
    for row in range(n):
        table.records.append([
            str(101 + row), moment(dice), dice.pick(ORGANISATIONS), dice.pick(ROLES), answer(dice, lines),
            answer(dice, lines) if dice.below(5) else "", str(dice.between(3, 9)), dice.pick(["Ja", "Nee"])])
    return table


def answers(dice, n=14, lines=False):
    """A long export: a row per answer."""
    table = Table(["respondent", "tijdstip", "organisatie", "vraag", "antwoord"])
    for row in range(n):
        table.records.append([
            f"R-{1000 + row // 3}", moment(dice), dice.pick(ORGANISATIONS), f"V{1 + row % 3}", answer(dice, lines)])
    return table


def cases(dice, n=15, lines=False):
    """One free text among typed columns, and a column with a name and no values."""
    table = Table(["Datum", "Tijd", "Aantal", "Zaaknummer", "Bedrag", "Omschrijving", "Adres", "Opmerking"])
    for row in range(n):
        number = f"ZK-{4000 + 37 * row}"
        table.records.append([
            f"{dice.between(1, 28):02}/{dice.between(1, 12):02}/2024", f"{dice.between(8, 17):02}:{dice.pick(['00', '15', '30', '45'])}",
            str(dice.below(9)), number, f"{dice.between(10, 900)}.{dice.below(100):02}", answer(dice, lines),
            f"https://zaken.example/{number}.html", ""])
    return table


def multiple(dice, n=10, lines=False):
    """Ticked options joined by a semicolon, with one at the end, as survey tools do."""
    table = Table(["ID", "Begintijd", "E-mail", "Welke thema's zijn belangrijk?", "Toelichting"])
    for row in range(n):
        chosen = "".join(option + ";" for option in dice.some(OPTIONS, dice.between(0, 4)))
        table.records.append([str(row + 1), moment(dice), "anonymous", chosen, answer(dice, lines) if dice.below(3) else ""])
    return table


def figures(dice, n=12, lines=False, comma=False):
    """Numbers; with a decimal comma when asked for."""
    table = Table(["Gemeente", "Jaar", "Inwoners", "Bedrag", "Aandeel", "Peildatum"])
    point = "," if comma else "."
    for row in range(n):
        table.records.append([
            TOWNS[row % len(TOWNS)], str(2020 + row // len(TOWNS)), str(dice.between(4000, 99000)),
            f"{dice.between(100, 9999)}{point}{dice.below(100):02}", f"{dice.below(100)}{point}{dice.below(10)}",
            f"{dice.between(1, 28):02}-{dice.between(1, 12):02}-2024"])
    return table


def codes(dice, n=12, lines=False):
    """Cells without blanks, delimiters or quotes: what can be written without any quoting."""
    table = Table(["code", "datum", "aantal", "bedrag", "status", "plaats"])
    for row in range(n):
        table.records.append([
            f"K{100 + row}", f"2024-{dice.between(1, 12):02}-{dice.between(1, 28):02}", str(dice.below(500)),
            f"{dice.between(1, 99)}.{dice.below(100):02}", dice.pick(["open", "gesloten", "afgewezen"]), TOWNS[dice.below(8)]])
    return table
