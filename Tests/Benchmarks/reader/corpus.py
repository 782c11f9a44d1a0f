"""What a file of the benchmark is, and how one is added."""

from dataclasses import dataclass, field

from dialect import text as joined
from tables import Dice

SEED = "inbreng-lezer-1"


@dataclass
class Variant:
    """What a careful person may say that the table is.

    `header` is None where the file has none. `other` gives, for a record by its index, the other readings of that record that are as
    good; a reading of None means that the record may be missing.
    """
    header: list | None
    records: list
    other: dict = field(default_factory=dict)

    def rows(self):
        return ([self.header] if self.header is not None else []) + self.records


@dataclass
class File:
    family: str
    name: str
    data: bytes
    variants: list
    large: bool = False


class Corpus:
    def __init__(self):
        self.files = []
        self._names = set()

    def dice(self, *key):
        return Dice(":".join([SEED, *map(str, key)]))

    def add(self, family, name, content, header, records, *, encoding="utf-8", other=None, also=(), large=False):
        """Adds a file: `content` is bytes, text, or a list of lines; `also` are further variants of the whole table."""
        if (family, name) in self._names:
            raise ValueError(f"twice: {family}/{name}")
        self._names.add((family, name))
        if isinstance(content, list):
            content = joined(content)
        if isinstance(content, str):
            content = content.encode(encoding)
        first = Variant(None if header is None else list(header), padded(header, records), dict(other or {}))
        self.files.append(File(family, name, content, [first, *also], large))


def padded(header, records):
    """The records, the short ones filled up to the header, or to the first record where there is none."""
    width = len(header) if header is not None else max((len(record) for record in records), default=0)
    return [list(record) + [""] * (width - len(record)) for record in records]


def places(n):
    """The record after the header, one in the middle and the last one."""
    return {"eerste": 0, "midden": n // 2, "laatste": n - 1}


def without_empty_end(records):
    """Where there is no header: the table without its last column, if that has no value either."""
    return [Variant(None, [record[:-1] for record in records])] if not any(record[-1] for record in records) else []
