"""One module a family; `ALL` fixes their order in the figures."""

from . import (
    dialects, empties, encodings, every_cell, extremes, footnotes, headers, mixtures, multiline, preambles, quotes, ragged, record_ends,
    several,
)

ALL = [
    dialects, record_ends, headers, preambles, ragged, quotes, every_cell, several, footnotes, encodings, multiline, empties, extremes,
    mixtures,
]
