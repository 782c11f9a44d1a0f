"""Codes texts to themes with the lexicon of the codebook, as inbreng does (Sources/Normalise/Themes): for peers that have no such coder.

All phrases stand in one tree, so that a text is read once however many there are; what there is to know of a word is worked out once; and a term is
looked at closely only where all its parts stand in one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

import lexicon
import words

NO_THEME = "geen-thema"
# How many words may stand in a gap.
GAP = 8
JOINERS = {"en", "of", "met", "de", "het", "plus", "alsmede", "ook", "samen", "gemeente", "gemeenten"}


class Use(NamedTuple):
    """What a phrase is to a term: a part of one of its sequences, as a bit among all its parts, or, without a bit, what keeps it from matching."""

    term: int
    bit: int
    sequence: int = 0
    part: int = 0
    organisation: str = ""


# Where phrases stand: what they are to the terms, their first word, and the word behind the last.
Hit = tuple[list[Use], int, int]
Taken = tuple[int, ...]


class Node:
    """A place in the tree: the phrases that end there, and the places to which the next word leads."""

    __slots__ = ("uses", "children")

    def __init__(self) -> None:
        self.uses: list[Use] = []
        self.children: dict[int, Node] = {}


class Word:
    """What there is to know of a word as it is written."""

    __slots__ = ("folded", "length", "ways", "starts", "is_capital", "ends_before_capital", "ends_before_small")

    def __init__(self, written: str, coder: Coder) -> None:
        self.folded = words.folded(written)
        self.length = len(self.folded.encode())
        self.is_capital = written[0] in words.CAPITALS
        self.ends_before_capital = words.ends_sentence(written, before_capital=True)
        self.ends_before_small = words.ends_sentence(written, before_capital=False)
        self.ways = coder.ways(self.folded, words.capitals(written))
        nodes = [coder.root.children[way] for way in self.ways if way in coder.root.children]
        self.starts = [(node.uses, node.children) for node in nodes]


class Words(dict[str, Word]):
    """The words seen before."""

    def __init__(self, coder: Coder) -> None:
        self.coder = coder

    def __missing__(self, written: str) -> Word:
        word = self[written] = Word(written, self.coder)
        return word


class Coder:
    def __init__(self, codebook: Path) -> None:
        self.root = Node()
        self.numbers: dict[tuple[str, str], int] = {}
        self.categories = lexicon.categories(codebook)
        terms = lexicon.terms(codebook)
        self.themes = [term.theme for term in terms]
        self.shapes = [[len(sequence) for sequence in term.sequences] for term in terms]
        self.all_parts = [(1 << sum(shape)) - 1 for shape in self.shapes]
        for number, term in enumerate(terms):
            parts = [(place, part, phrases) for place, sequence in enumerate(term.sequences) for part, phrases in enumerate(sequence)]
            for bit, (place, part, phrases) in enumerate(parts):
                self.add(phrases, Use(number, 1 << bit, place, part))
            self.add(term.unless, Use(number, 0))
        # The names of organisations are no term: nothing makes them complete.
        self.organisation = len(terms)
        self.all_parts.append(1)
        for organisation, phrase in lexicon.names(codebook):
            self.add([phrase], Use(self.organisation, 0, organisation=organisation))
        self.within = sorted((letters for kind, letters in self.numbers if kind == "part"), key=len)
        self.words = Words(self)
        self.gaps = words.Gaps()
        self.codings: dict[frozenset[str], list[str]] = {frozenset(): [NO_THEME]}

    def add(self, phrases: Iterable[lexicon.Phrase], use: Use) -> None:
        for phrase in phrases:
            node = self.root
            for way in phrase:
                node = node.children.setdefault(self.numbers.setdefault(way, len(self.numbers)), Node())
            if use not in node.uses:
                node.uses.append(use)

    def ways(self, folded: str, capitals: str | None) -> list[int]:
        """The words of the lexicon that a word stands for."""
        found = [("exact", folded), ("stem", lexicon.stem(folded))]
        for length in range(1, len(folded) + 1):
            found += [("prefix", folded[:length]), ("suffix", folded[-length:])]
        if len(folded) > 1:
            found += [("part", letters) for letters in self.within if letters in folded]
        if capitals is not None:
            found.append(("capitals", capitals))
        return [self.numbers[way] for way in found if way in self.numbers]

    def code(self, text: str) -> list[str]:
        """The themes and sub-themes of a text in the order of the codebook, or that there are none."""
        found = words.cut(text)
        text_words, sentences = self.read(found)
        candidates = []
        names: list[tuple[int, int, str]] = []
        start = 0
        while start < len(text_words):
            end = start + sentences[start:].count(sentences[start])
            hits, seen = self.hits(text_words, start, end)
            complete = {term for term, parts in seen.items() if parts == self.all_parts[term]}
            if complete:
                candidates += self.candidates(complete, hits, text_words, end)
            if self.organisation in seen:
                names += [(first, last, use.organisation) for uses, first, last in hits for use in uses if use.organisation]
            start = end
        if not candidates:
            return self.codings[frozenset()]
        participants = participants_of(names, text_words, sentences, found) if len(names) > 1 else set()
        themes = self.choose(candidates, participants)
        if themes not in self.codings:
            wanted = themes | {self.categories[theme] for theme in themes}
            self.codings[themes] = [theme for theme in self.categories if theme in wanted]
        return self.codings[themes]

    def read(self, found: list[tuple[str, str]]) -> tuple[list[Word], list[int]]:
        """The words of a text, and for each the number of its sentence."""
        known, gaps = self.words, self.gaps
        text_words: list[Word] = []
        sentences: list[int] = []
        sentence, last = 0, None
        for gap, written in found:
            word = known[written]
            if gap != " " and last is not None:
                ends = gaps[gap]
                if ends is None:
                    ends = last.ends_before_capital if word.is_capital else last.ends_before_small
                sentence += ends
            text_words.append(word)
            sentences.append(sentence)
            last = word
        return text_words, sentences

    def hits(self, text_words: list[Word], start: int, end: int) -> tuple[list[Hit], dict[int, int]]:
        """The phrases that begin in a sentence, and which parts of which terms they are."""
        hits: list[Hit] = []
        for first in range(start, end):
            for uses, children in text_words[first].starts:
                if uses:
                    hits.append((uses, first, first + 1))
                if children and first + 1 < len(text_words):
                    for way in text_words[first + 1].ways:
                        if way in children:
                            follow(children[way], text_words, first, first + 2, hits)
        seen: dict[int, int] = {}
        for uses, _, _ in hits:
            for use in uses:
                term = use[0]
                seen[term] = seen.get(term, 0) | use[1]
        return hits, seen

    def candidates(self, complete: set[int], hits: list[Hit], text_words: list[Word], end: int) -> list[tuple[tuple[int, ...], Taken]]:
        """The words that these terms take in a sentence that ends at `end`, with their rank: what takes more words and letters goes first."""
        parts: dict[int, list[tuple[Use, int, int]]] = {term: [] for term in complete}
        vetoed = set()
        for uses, first, last in hits:
            for use in uses:
                if use[0] in complete:
                    if not use.bit:
                        vetoed.add(use.term)
                    # A phrase does not run over the end of a sentence.
                    elif last <= end:
                        parts[use.term].append((use, first, last))
        found = []
        for term in complete - vetoed:
            for taken in places(self.shapes[term], parts[term]):
                letters = sum([text_words[place].length for place in taken])
                found.append(((-len(taken), -letters, self.themes[term] != "", taken[0], term), taken))
        return found

    def choose(self, candidates: list[tuple[tuple[int, ...], Taken]], participants: set[int]) -> frozenset[str]:
        """The themes of the candidates that hold: the longest first, each claims its words; terms of several sequences claim none."""
        candidates.sort(key=itemgetter(0))
        claimed: set[int] = set()
        without_theme = set(participants)
        owners: set[Taken] = set()
        themes: set[str] = set()
        together = []
        for (*_, term), taken in candidates:
            theme = self.themes[term]
            if theme and len(self.shapes[term]) > 1:
                together.append((theme, taken))
                continue
            # Two terms for the very same words both hold.
            if not claimed.isdisjoint(taken) and taken not in owners:
                continue
            if not theme:
                without_theme.update(taken)
            elif participants.issuperset(taken):
                continue
            else:
                themes.add(theme)
                owners.add(taken)
            claimed.update(taken)
        themes.update(theme for theme, taken in together if without_theme.isdisjoint(taken))
        return frozenset(themes)


def follow(node: Node, text_words: list[Word], first: int, end: int, hits: list[Hit]) -> None:
    """Adds the phrases from the word `first` on that go on from a node, to which the words before `end` lead."""
    if node.uses:
        hits.append((node.uses, first, end))
    if node.children and end < len(text_words):
        for way in text_words[end].ways:
            if way in node.children:
                follow(node.children[way], text_words, first, end + 1, hits)


def places(shape: list[int], parts: list[tuple[Use, int, int]]) -> list[Taken]:
    """The words that a term takes at each place where it stands in a sentence; `shape` says how many parts each of its sequences has."""
    if shape == [1]:
        return [tuple(range(first, last)) for _, first, last in parts]
    by_sequence = [sequence_places(number, count, parts) for number, count in enumerate(shape)]
    found = []
    for taken in by_sequence[0]:
        # Every place of the first sequence, with the first one of each other that shares no word.
        for others in by_sequence[1:]:
            free = next((other for other in others if not set(other) & set(taken)), None)
            if free is None:
                break
            taken += free
        else:
            found.append(taken)
    return found


def sequence_places(sequence: int, count: int, parts: list[tuple[Use, int, int]]) -> list[Taken]:
    """The places of one sequence: every first part with the nearest next one behind it, of those the longest, and so on."""
    own = [(use.part, first, last) for use, first, last in parts if use.sequence == sequence]
    found = []
    for place, first, last in own:
        if place == 0:
            taken = tuple(range(first, last))
            for part in range(1, count):
                end = taken[-1] + 1
                near = [(begin, -stop) for place, begin, stop in own if place == part and end <= begin <= end + GAP]
                if not near:
                    break
                begin, stop = min(near)
                taken += tuple(range(begin, -stop))
            else:
                found.append(taken)
    return found


def participants_of(names: list[tuple[int, int, str]], text_words: list[Word], sentences: list[int], found: list[tuple[str, str]]) -> set[int]:
    """The words of lists of participants: names of organisations with nothing but commas and little words between them."""
    apart: list[tuple[int, int, str]] = []
    for name in sorted(names, key=lambda name: (name[0], -name[1])):
        if not apart or name[0] >= apart[-1][1]:
            apart.append(name)
    marked: set[int] = set()
    for (start, end, one), (next_start, next_end, other) in zip(apart, apart[1:]):
        between = text_words[end:next_start]
        if one == other or len(between) > 2 or sentences[end - 1] != sentences[next_start]:
            continue
        if all(word.folded in JOINERS for word in between) and (between or not words.BLANKS.issuperset(found[next_start][0])):
            marked.update(range(start, end), range(next_start, next_end))
    return marked
