"""How much of a table a reader got right.

Ten measures a file, each between 0 and 1; the score of a file is their mean:

- success: what was printed is UTF-8 and strict RFC 4180, and is not empty unless the table is;
- precision, recall and F1 of the header cells: the longest sequence of names that both have in the same order. Runs of blanks and line
  breaks count as one blank. Where the file has no header the three are 1 when the first record printed is the first record of the
  table, and 0 otherwise: then a header was invented or a record was lost;
- precision, recall and F1 of the records: the longest sequence of records that both have in the same order. Empty cells at the end of a
  record do not count, so that a reader that pads differently loses no records;
- precision, recall and F1 of the cells of the records: as a multiset, wherever they stand, empty ones included.

The kinds of line break inside a cell (CRLF, CR, LF) are equal. Otherwise a cell is right when it is the same, blanks included.
Precision is what is right of what was printed, recall what is right of what was expected. When both are empty all three are 1.

Where a careful person may say two things, the expected table has other readings of a record, or of the whole table; the one that serves
the reader best is taken.
"""

import csv
import io
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass

csv.field_size_limit(2**31 - 1)
MEASURES = [
    "success", "header_precision", "header_recall", "header_f1", "record_precision", "record_recall", "record_f1", "cell_precision",
    "cell_recall", "cell_f1",
]


@dataclass
class Expected:
    """A table as somebody may read it: `other` maps the index of a record to readings that are as good, None for none at all."""
    header: list | None
    records: list
    other: dict


def parse(data):
    """The records of canonical CSV, or None when it is none."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return None
    return [row or [""] for row in rows]


def expected(folder, variant):
    rows = parse((folder / variant["expected"]).read_bytes())
    header = rows.pop(0) if variant["header"] else None
    return Expected(header, rows, {int(row): readings for row, readings in variant["other"].items()})


def score(printed, tables):
    """The measures of what a reader printed, which is None when it failed, against the tables that would be right."""
    return max((_measures(printed, table) for table in tables), key=lambda measures: sum(measures.values()))


def mean(measures):
    return sum(measures[name] for name in MEASURES) / len(MEASURES)


def exact(measures):
    return all(measures[name] == 1 for name in MEASURES)


def _measures(printed, table):
    rows = None if printed is None else parse(printed)
    empty = table.header is None and not table.records
    if rows is None or (not rows and not empty):
        return dict.fromkeys(MEASURES, 0.0)
    measures = {"success": 1.0}
    rows = [[_breaks(cell) for cell in row] for row in rows]
    records = _chosen(table, rows)
    if table.header is None:
        header = (1.0, 1.0, 1.0) if [_key(row) for row in rows[:1]] == [_key(row) for row in records[:1]] else (0.0, 0.0, 0.0)
    else:
        names, found = [[" ".join(cell.split()) for cell in row] for row in (table.header, rows[0])]
        header = _ratios(common(names, found), len(found), len(names))
        rows = rows[1:]
    keys, found = [_key(record) for record in records], [_key(row) for row in rows]
    record = _ratios(common(keys, found), len(found), len(keys))
    cells, seen = [Counter(cell for row in table_ for cell in row) for table_ in (records, rows)]
    cell = _ratios(sum((cells & seen).values()), sum(seen.values()), sum(cells.values()))
    for name, ratios in (("header", header), ("record", record), ("cell", cell)):
        for measure, ratio in zip(("precision", "recall", "f1"), ratios):
            measures[f"{name}_{measure}"] = ratio
    return measures


def _breaks(cell):
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _key(record):
    end = len(record)
    while end and record[end - 1] == "":
        end -= 1
    return tuple(record[:end])


def _chosen(table, rows):
    """The records of the table, each in the reading that was printed, if it was."""
    left = Counter(_key(row) for row in rows)
    records = []
    for index, record in enumerate(table.records):
        readings = [[_breaks(cell) for cell in reading] if reading is not None else None
                    for reading in [record, *table.other.get(index, [])]]
        found = next((reading for reading in readings if reading is not None and left[_key(reading)] > 0), None)
        if found is None and None in readings:
            continue
        found = readings[0] if found is None else found
        left[_key(found)] -= 1
        records.append(found)
    return records


def _ratios(right, printed, wanted):
    if printed == 0 and wanted == 0:
        return 1.0, 1.0, 1.0
    if right == 0:
        return 0.0, 0.0, 0.0
    precision, recall = right / printed, right / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def common(first, second):
    """The length of the longest common subsequence, by the method of Hunt and Szymanski."""
    first, second = list(first), list(second)
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    end = 0
    while end < min(len(first), len(second)) - start and first[-1 - end] == second[-1 - end]:
        end += 1
    first, second = first[start:len(first) - end], second[start:len(second) - end]
    where = defaultdict(list)
    for index in range(len(second) - 1, -1, -1):
        where[second[index]].append(index)
    tails = []
    for item in first:
        for index in where.get(item, ()):
            at = bisect_left(tails, index)
            tails[at:at + 1] = [index]
    return start + end + len(tails)
