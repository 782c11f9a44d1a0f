"""Texts drawn from the notation of the lexicon, for comparing two coders: terms in every form, names, little words and stray signs."""

from __future__ import annotations

import random
import re
from pathlib import Path

import lexicon

LITTLE = """de het een en in op of met voor niet wel jongere mensen politie zorg wonen huis thuis straf ggz behandeling weer na van Veilig Thuis
jeugdhulp café één zo’n programma's MDA++ n.v.t. J.P. 18+ 18-/18+ EPA B&W o.a. bijv. etc. 24/7 re-integratie ZSM Z.S.M. Wvggz's""".split()
BETWEEN = [" ", " ", ", ", ". ", ". ", "; ", "! ", "? ", " - ", "… ", " • ", " (", ") ", ": ", ".", "-", " & ", " | ", "/", " + ", " . ", "...  "]
JOINED = [", ", " en ", " / ", " ", "; ", " samen met ", " - "]


def texts(codebook: Path, count: int) -> list[str]:
    """So many texts, the same every time."""
    drawer = Drawer(codebook)
    return [drawer.text() for _ in range(count)]


class Drawer:
    def __init__(self, codebook: Path) -> None:
        self.chance = random.Random(3)
        self.terms = lexicon.rows(codebook / "termen.csv")
        self.names = [name for row in lexicon.rows(codebook / "organisaties.csv") for name in [row["naam"], *row["aliassen"].split("|")]]

    def text(self) -> str:
        pieces = []
        for _ in range(self.chance.randrange(1, 7)):
            kind = self.chance.random()
            if kind < 0.65:
                pieces.append(self.term())
            elif kind < 0.8:
                pieces.append(self.chance.choice(JOINED).join(self.chance.sample(self.names, self.chance.randrange(1, 4))))
            else:
                pieces.append(self.little(6))
            pieces.append(self.chance.choice(BETWEEN))
        text = re.sub(" +", " ", "".join(pieces)).strip()
        return text[:1].upper() + text[1:] if self.chance.random() < 0.5 else text

    def term(self) -> str:
        """A term with little words in its gaps, sometimes with one of the phrases that keep it from matching."""
        row = self.chance.choice(self.terms)
        sides = re.split(r"(?<!\S)&(?!\S)", row["term"])
        if self.chance.random() < 0.5:
            self.chance.shuffle(sides)
        widest = self.chance.choice([3, 10])
        pieces = [f" {self.little(widest)} ".join(self.phrase(part) for part in side.split("…")) for side in sides]
        if row["niet_bij"] and self.chance.random() < 0.3:
            pieces.insert(self.chance.randrange(len(pieces) + 1), self.phrase(self.chance.choice(row["niet_bij"].split("|"))))
        return f" {self.little(3)} ".join(pieces)

    def phrase(self, part: str) -> str:
        slots = self.chance.choice(re.split(r"(?<!\S)\|(?!\S)", part)).split()
        return " ".join(self.word(self.chance.choice(slot.split("|"))) for slot in slots)

    def word(self, choice: str) -> str:
        """A word in one of its forms, as somebody may write it."""
        opening = self.chance.choice(["", "ont", "jeugd", "her"]) if choice.startswith("*") else ""
        ending = self.chance.choice(["", "en", "s", "je", "heid", "ing"]) if choice.endswith("*") else ""
        word, way = opening + choice.strip("*") + ending, self.chance.random()
        if way < 0.1:
            return word.capitalize()
        if way < 0.13:
            return word.upper()
        if way < 0.15:
            return word + self.chance.choice(["'s", "’s", "en", "t"])
        return word.replace("e", "é", 1) if way < 0.17 else word

    def little(self, most: int) -> str:
        return " ".join(self.chance.choice(LITTLE) for _ in range(self.chance.randrange(most)))
