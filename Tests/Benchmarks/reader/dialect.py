"""Writing records in any dialect."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    delimiter: str = ","
    quote: str = '"'        # "" writes no quotes at all
    escape: str = "double"  # or "backslash", or "none": quotes inside are written as they are
    all: bool = False       # quotes around every cell

    def cell(self, value):
        if not self.quote:
            return value
        mark = self.delimiter.strip() or self.delimiter
        special = mark in value or self.quote in value or "\n" in value or "\r" in value or value != value.strip()
        if self.delimiter == " ":
            special = special or value == "" or " " in value
        if not (self.all or special):
            return value
        if self.escape == "double":
            value = value.replace(self.quote, self.quote * 2)
        elif self.escape == "backslash":
            value = value.replace("\\", "\\\\").replace(self.quote, "\\" + self.quote)
        return self.quote + value + self.quote

    def line(self, cells):
        if len(cells) == 1 and cells[0] == "" and self.quote:
            return self.quote * 2
        return self.delimiter.join(self.cell(value) for value in cells)

    def lines(self, records):
        return [self.line(record) for record in records]


COMMA = Dialect()
SEMICOLON = Dialect(";")
TAB = Dialect("\t")
PIPE = Dialect("|")
SPACE = Dialect(" ")
COMMA_BLANK = Dialect(", ")
NAMES = {",": "komma", ";": "puntkomma", "\t": "tab", "|": "streep", " ": "spatie", ", ": "komma-spatie"}


def text(lines, end="\n", last=True):
    """The lines of a file, with a record end after each, or between them."""
    return end.join(lines) + (end if last and lines else "")


def canonical(records):
    """UTF-8, comma, LF, quotes where needed: the form in which tables are compared and kept."""
    out = []
    for record in records:
        cells = []
        for value in record:
            if any(mark in value for mark in ',"\n\r') or value != value.strip(" \t"):
                value = '"' + value.replace('"', '""') + '"'
            cells.append(value)
        out.append('""' if cells == [""] else ",".join(cells))
    return "".join(line + "\n" for line in out).encode()
