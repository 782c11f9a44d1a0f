"""Opens werkboek.xlsx with openpyxl and with LibreOffice: no text became a formula, every sheet has its filter, and the figures are those
of the tables.

Use: .venv/bin/python scripts/check_workbook.py output [fewest charts]
Needs what `scripts/install --checks` installs: openpyxl, and Debian's libreoffice-calc-nogui.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile

from openpyxl import load_workbook

# Sheets that are made for looking at, and tables that are not in the workbook.
WITHOUT_SHEET = {"beweringen", "kolommen"}
# Comma, double quote, UTF-8, from the first line, contents as they are and not as they are shown, every sheet.
ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'


def same(value: object, text: str) -> bool:
    """Whether a cell holds what the table says."""
    if value is None or value == "":
        return text == ""
    if str(value) == text:
        return True
    try:
        return abs(float(str(value)) - float(text)) < 1e-4
    except ValueError:
        return False


def tables(output: pathlib.Path) -> dict[str, list[list[str]]]:
    """Every public table by its name."""
    found = {}
    for path in sorted((output / "tabellen").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found[path.stem] = list(csv.reader(file))
    return found


def differences(name: str, who: str, rows: list[list[str]], cell) -> list[str]:
    """Where a sheet is not the table."""
    return [
        f"{who}, {name} {place},{column}: {cell(place, column)!r} is not {text!r}"
        for place, row in enumerate(rows, start=1)
        for column, text in enumerate(row, start=1)
        if not same(cell(place, column), text)
    ]


def check_openpyxl(output: pathlib.Path, fewest_charts: int) -> list[str]:
    book = load_workbook(output / "werkboek.xlsx")
    failures = []
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            failures += [f"{sheet.title}!{cell.coordinate} is a formula" for cell in row if cell.data_type == "f"]
    charts = sum(len(sheet._charts) for sheet in book.worksheets)
    if charts < fewest_charts:
        failures.append(f"{charts} charts")
    for name, rows in tables(output).items():
        if name not in book.sheetnames:
            if name not in WITHOUT_SHEET:
                failures.append(f"no sheet for {name}")
            continue
        sheet = book[name]
        if not sheet.auto_filter.ref or sheet.freeze_panes != "A2":
            failures.append(f"{name}: no filter or no header that stays")
        failures += differences(name, "openpyxl", rows, lambda place, column, sheet=sheet: sheet.cell(place, column).value)
    return failures


def check_libreoffice(output: pathlib.Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "soffice", f"-env:UserInstallation=file://{folder}/profiel", "--headless", "--norestore", "--convert-to", ALL_SHEETS,
            "--outdir", folder, str((output / "werkboek.xlsx").resolve()),
        ]
        run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        made = {path.stem.removeprefix("werkboek-"): path for path in pathlib.Path(folder).glob("werkboek-*.csv")}
        if run.returncode != 0 or not made:
            return [f"LibreOffice cannot open the workbook: {run.stderr.strip()[:200]}"]
        failures = []
        for name, rows in tables(output).items():
            if name in WITHOUT_SHEET:
                continue
            if name not in made:
                failures.append(f"LibreOffice sees no sheet {name}")
                continue
            with made[name].open(encoding="utf-8", newline="") as file:
                cells = list(csv.reader(file))

            def cell(place: int, column: int, cells: list[list[str]] = cells) -> str:
                row = cells[place - 1] if place <= len(cells) else []
                return row[column - 1] if column <= len(row) else ""

            failures += differences(name, "LibreOffice", rows, cell)
        return failures


def main(output: pathlib.Path, fewest_charts: int) -> int:
    failures = check_openpyxl(output, fewest_charts) + check_libreoffice(output)
    for failure in failures[:20]:
        print(failure)
    print(f"{output / 'werkboek.xlsx'}: {'goed' if not failures else f'{len(failures)} keer fout'}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3))
