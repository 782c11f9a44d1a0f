"""The data of the benchmark: one export with a row per answer, as a survey tool writes it, and the codebook that goes with it."""

from __future__ import annotations

import csv
import random
import re
from pathlib import Path

STATEMENTS = ["Helemaal mee eens", "Mee eens", "Neutraal", "Mee oneens", "Helemaal mee oneens"]
CLOSED = {f"u{number}": STATEMENTS for number in range(1, 8)}
OPEN = "nodig"
EXPORT = "rondes/ronde-1/export.csv"
WORDS = "de zorg en veiligheid in onze regio vragen om korte lijnen tussen wijkteam politie gemeente en ggz met een vast overleg".split()
# What says that there is nothing to say, or names a person.
LEFT_OUT = re.compile(r"n\.v\.t\.|geen idee|.* mevrouw Jansen")


def aliases(root: Path) -> dict[str, str]:
    """Every spelling of the codebook, in lower case, with its organisation; a spelling of two organisations is left out."""
    found: dict[str, set[str]] = {}
    with open(root / "input/codeboek/organisaties.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            for name in [row["naam"], *row["aliassen"].split("|")]:
                if len(name) > 5 and name.isascii() and "," not in name and '"' not in name:
                    found.setdefault(name.strip().lower(), set()).add(row["code"])
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}


def sentences(root: Path) -> list[str]:
    """The sentences of the labelled answers, each with a full stop."""
    with open(root / "Tests/Fixtures/labelled/antwoorden-ontwikkel.csv", encoding="utf-8-sig", newline="") as file:
        texts = [row["tekst"] for row in csv.DictReader(file, delimiter=";")]
    found = [sentence for text in texts for sentence in re.split(r"(?<=[.!?])\s+", text) if not LEFT_OUT.match(sentence)]
    return sorted({sentence if sentence[-1] in ".!?" else sentence + "." for sentence in found})


def prepare(folder: Path, root: Path) -> Path:
    """Makes the input folder, with the codebook and without an export."""
    target = folder / "input"
    (target / "codeboek").mkdir(parents=True)
    (target / EXPORT).parent.mkdir(parents=True)
    for path in (root / "input/codeboek").iterdir():
        (target / "codeboek" / path.name).write_bytes(path.read_bytes())
    settings = "titel: Meting\nprivacy:\n  drempel: 3\ngrenzen:\n  bestand_mb: 100000\n  totaal_mb: 100000\n"
    (target / "inbreng.yaml").write_text(settings)
    return target


def make(folder: Path, root: Path, answers: int, coding: bool) -> Path:
    """Writes the input folder; one respondent in twenty answers twice, and the later answer counts. With `coding` each also answers the open
    question, in one to five sentences."""
    target = prepare(folder, root)
    chance, names = random.Random(1), sorted(aliases(root))
    draw, said = random.Random(2), sentences(root)
    with open(target / EXPORT, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(["Tijdstip", "E-mailadres", "Organisatie", *CLOSED, *([OPEN] if coding else []), "Slottekst"])
        for number in range(answers):
            person = number if number % 20 or number == 0 else chance.randrange(number)
            name = chance.choice(names)
            name = name.title() if number % 3 else name
            moment = 1_000_000 + number
            day, rest = divmod(moment, 86_400)
            time = f"2021-{day // 28 % 12 + 1:02}-{day % 28 + 1:02} {rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
            chosen = [chance.choice(options) for options in CLOSED.values()]
            if coding:
                chosen.append(" ".join(draw.sample(said, draw.choices(range(1, 6), weights=[5, 10, 40, 30, 15])[0])))
            text = " ".join(chance.choices(WORDS, k=22)) + (', "zei zij"' if number % 7 == 0 else "")
            writer.writerow([time, f"p{person}@kantoor.example", name, *chosen, text])
    return target
