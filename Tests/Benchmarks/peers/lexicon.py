"""The lexicon of the codebook, taken apart: the notation of termen.csv as Sources/Normalise/Themes/TermPattern.swift reads it.

A way in which a word of a term matches is a pair of a kind and its letters; a phrase is a tuple of those; a part is a list of phrases of which one
stands there; a sequence is a list of parts with gaps between them.
"""

from __future__ import annotations

import csv
import itertools
import re
from dataclasses import dataclass
from pathlib import Path

import Stemmer

import words

FORMS = {"woord": "exact", "begin": "exact", "stam": "stem", "deel": "part", "hoofdletters": "capitals"}
Phrase = tuple[tuple[str, str], ...]

stem = Stemmer.Stemmer("dutch").stemWord


@dataclass
class Term:
    theme: str
    sequences: list[list[list[Phrase]]]
    unless: list[Phrase]


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def terms(codebook: Path) -> list[Term]:
    found = []
    for row in rows(codebook / "termen.csv"):
        sequences = [[phrases(part, row["vorm"]) for part in re.split(r"…|\.\.\.", side)] for side in re.split(r"(?<!\S)&(?!\S)", row["term"])]
        unless = [phrase for text in row["niet_bij"].split("|") for phrase in phrases(text, "woord")]
        found.append(Term(row["thema"], sequences, unless))
    return found


def categories(codebook: Path) -> dict[str, str]:
    """Every theme in the order of the codebook with its category, which may be itself."""
    themes = sorted(rows(codebook / "themas.csv"), key=lambda row: int(row["volgorde"]))
    return {row["code"]: row["bovenliggend"] or row["code"] for row in themes}


def names(codebook: Path) -> list[tuple[str, Phrase]]:
    """The organisations with each of their names; a name of up to four letters counts only with its capitals."""
    found = []
    for row in rows(codebook / "organisaties.csv"):
        for name in [row["naam"], *row["aliassen"].split("|")]:
            pieces = [written for _, written in words.cut(name)]
            if len(pieces) == 1 and len(name.encode()) <= 4:
                found.append((row["code"], (("capitals", words.as_written(name)),)))
            elif pieces:
                found.append((row["code"], tuple(("exact", words.folded(piece)) for piece in pieces)))
    return found


def phrases(text: str, form: str) -> list[Phrase]:
    """The phrases between bars with blanks around them; a bar without blanks parts words that may stand at one place."""
    found = []
    for phrase in re.split(r"(?<!\S)\|(?!\S)", text):
        places = [[choice for choice in (ways(word, form) for word in slot.split("|")) if choice] for slot in phrase.split()]
        for chosen in itertools.product(*filter(None, places)):
            whole = tuple(itertools.chain(*chosen))
            if whole and form == "begin" and whole[-1][0] == "exact":
                whole = (*whole[:-1], ("prefix", whole[-1][1]))
            if whole:
                found.append(whole)
    return found


def ways(text: str, form: str) -> Phrase:
    """How the words of a choice match: `18-/18+` is two."""
    pieces = [written for _, written in words.cut(text)]
    found = []
    for place, piece in enumerate(pieces):
        opens, closes = text.startswith("*") and place == 0, text.endswith("*") and place == len(pieces) - 1
        kind = {(True, True): "part", (True, False): "suffix", (False, True): "prefix"}.get((opens, closes), FORMS[form])
        letters = words.as_written(piece) if kind == "capitals" else words.folded(piece)
        found.append((kind, stem(letters) if kind == "stem" else letters))
    return tuple(found)
