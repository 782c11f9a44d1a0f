"""The words of a text, cut and read as inbreng cuts and reads them (Sources/Normalise/Text/Tokens.swift)."""

from __future__ import annotations

import re

LETTER = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff"
SIGN = LETTER + "0-9"
# Soft hyphen, zero-width signs and combining accents: part of a word, but nothing to read.
HIDDEN = "\u00ad\u200b-\u200d\ufeff\u0300-\u036f"

# n.v.t. and J.P., or letters and digits; behind them the plus signs of MDA++ and the 's of a genitive.
WORD = rf"(?:[{LETTER}](?:\.[{LETTER}](?![{SIGN}]))+|[{SIGN}][{SIGN}{HIDDEN}]*)(?:\+(?![{SIGN}]))*(?:['’‘´][sS](?![{SIGN}]))?"

# What stands before each word of a text, and the word as it is written.
cut = re.compile(rf"([^{SIGN}]*)({WORD})").findall

GENITIVE = re.compile(r"['’‘´][sS]$")
UNREAD = re.compile(rf"[{HIDDEN}.]")
# The plain letters for U+00C0 to U+017F; the last rows hold the few that are two letters, the stars stand for the signs × and ÷.
PLAIN = (
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)
FOLD = {0xC0 + place: letter for place, letter in enumerate(PLAIN)} | {sign: chr(sign + 32) for sign in range(ord("A"), ord("Z") + 1)}
FOLD |= {0xDF: "ss", 0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0x132: "ij", 0x133: "ij"}
CAPITALS = {chr(sign) for first, last in [(0x41, 0x5A), (0xC0, 0xD6), (0xD8, 0xDE), (0x391, 0x3A9), (0x410, 0x42F)] for sign in range(first, last + 1)}
CAPITALS |= {chr(sign) for first, last in [(0x100, 0x137), (0x14A, 0x177)] for sign in range(first, last + 1, 2)}
CAPITALS |= {chr(sign) for first, last in [(0x139, 0x148), (0x179, 0x17E)] for sign in range(first, last + 1, 2)}

ABBREVIATIONS = set("bijv enz etc incl excl dhr mevr gem prof drs ing resp evt zgn div nrs art afd".split())
BLANKS = set(" \t\u00a0\u202f\u3000") | {chr(sign) for sign in range(0x2000, 0x200B)}
BREAKS = set("\n\r\v\f\u2028\u2029\u2022\u2023\u25cf\u25aa;")


def folded(written: str) -> str:
    """A word without case, accents, the dots of an abbreviation and a genitive 's."""
    return UNREAD.sub("", GENITIVE.sub("", written)).translate(FOLD)


def capitals(written: str) -> str | None:
    """How an abbreviation is written, or None when a word is none: two capitals or more among at most eight letters, or a lone one."""
    bare = GENITIVE.sub("", written)
    letters = letter_count(bare)
    count = sum(letter in CAPITALS for letter in bare)
    return as_written(written) if 0 < count and letters <= 8 and (count >= 2 or letters == 1) else None


def as_written(name: str) -> str:
    """A word as it stands, up to a sign outside ASCII or an apostrophe, and without dots."""
    return re.match(r"[^'\u0080-\U0010ffff]*", name)[0].replace(".", "")


def letter_count(bare: str) -> int:
    return sum(sign not in "0123456789+." for sign in re.sub(f"[{HIDDEN}]", "", bare))


def ends_sentence(written: str, before_capital: bool) -> bool:
    """Whether a full stop behind this word ends the sentence."""
    bare = GENITIVE.sub("", written)
    letters, is_dotted = letter_count(bare), "." in bare
    if is_dotted or letters == 1:
        return before_capital and is_dotted and letters > 2
    return (before_capital or letters >= 3) and folded(written) not in ABBREVIATIONS


class Gaps(dict[str, bool | None]):
    """Per text between two words whether a sentence ends there; None where that depends on the words, because of a full stop."""

    def __missing__(self, gap: str) -> bool | None:
        signs = set(gap)
        ends: bool | None = bool(signs & BREAKS or signs & BLANKS and signs & set("!?…"))
        if not ends and signs & BLANKS and "." in signs:
            ends = None
        self[gap] = ends
        return ends
