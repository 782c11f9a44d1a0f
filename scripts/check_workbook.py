"""Opens werkboek.xlsx: no text became a formula, every sheet has its filter, and the figures are those of the tables.

Use: python3 scripts/check_workbook.py output
Needs openpyxl from PyPI.
"""

import csv
import pathlib
import sys

from openpyxl import load_workbook


def main(output: pathlib.Path) -> int:
    book = load_workbook(output / "werkboek.xlsx")
    failures = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            failures += [f"{sheet.title}!{cell.coordinate} is a formula" for cell in row if cell.data_type == "f"]
    charts = sum(len(sheet._charts) for sheet in book.worksheets)
    if charts < 3:
        failures.append(f"{charts} charts")
    for table in sorted((output / "tabellen").glob("*.csv")):
        if table.stem not in book.sheetnames:
            if table.stem not in ("beweringen", "kolommen"):
                failures.append(f"no sheet for {table.name}")
            continue
        sheet = book[table.stem]
        if not sheet.auto_filter.ref or sheet.freeze_panes != "A2":
            failures.append(f"{table.stem}: no filter or no header that stays")
        with table.open(encoding="utf-8", newline="") as file:
            for place, row in enumerate(csv.reader(file), start=1):
                for column, text in enumerate(row, start=1):
                    value = sheet.cell(place, column).value
                    same = value is None and text == "" or str(value) == text or isinstance(value, (int, float)) and abs(value - float(text)) < 1e-4
                    if not same:
                        failures.append(f"{table.stem} {place},{column}: {value!r} is not {text!r}")
    for failure in failures[:20]:
        print(failure)
    print(f"{len(book.sheetnames)} sheets, {charts} charts: {'goed' if not failures else f'{len(failures)} keer fout'}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
