#!/usr/bin/env python3
"""Makes the workbooks in this folder: as openpyxl writes them, as Microsoft Forms lays them out, and as LibreOffice saves them.

Needs openpyxl 3.1 and, for the files of LibreOffice, `soffice` on the path. The files are committed; this is how they came to be.
"""

import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl
from openpyxl.worksheet.table import Table

HERE = pathlib.Path(__file__).parent


def microsoft_forms():
    """One sheet with a table, dates in the American built-in format, several ticked options in one cell with `;` behind each."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    sheet.append(["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Namens welke organisatie vult u dit in?\xa0",
                  "Wat past wel in de huidige samenwerking?\xa0", "Welke overleggen zijn nodig?\xa0"])
    moment = datetime.datetime(2021, 3, 1, 8, 59, 24)
    rows = [
        ("Gemeente Beek", "Korte lijnen,\nen vertrouwen", "EPA-tafel;Weekoverleg ZSM;"),
        ("OM", "Niets; of: weinig", "Weekoverleg ZSM;"),
        ("Politie", "=1+1 is geen formule maar tekst", None),
    ]
    for number, row in enumerate(rows, 1):
        begun = moment + datetime.timedelta(days=number, seconds=number)
        sheet.append([number, begun, begun + datetime.timedelta(minutes=7, seconds=17), "anonymous", None, *row])
        sheet.cell(number + 1, 7).data_type = "s"
        for column in (2, 3):
            sheet.cell(number + 1, column).number_format = "m/d/yy h:mm:ss"
    sheet.add_table(Table(displayName="Table1", ref="A1:H4"))
    book.save(HERE / "microsoft-forms.xlsx")


def openpyxl_kinds():
    """Every kind of cell, and places that are left open."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Antwoorden"
    sheet.append(["Soort", "Waarde"])
    cells = [
        ("geheel getal", 42, None), ("breuk", 0.1 + 0.2, None), ("groot", 123456789012, None), ("procent", 0.25, "0%"),
        ("waar", True, None), ("onwaar", False, None), ("dag", datetime.date(2021, 5, 10), "d mmmm yyyy"),
        ("tijdstip", datetime.datetime(2021, 5, 10, 14, 20, 53), 'dddd "om" hh:mm'), ("tijd", datetime.time(8, 5), "h:mm"),
        ("duur", datetime.timedelta(hours=30, minutes=5), "[h]:mm:ss"), ("fout", "#N/A", None), ("formule", "=B2*2", None),
        ("tekst", "12345", "@"),
    ]
    for row, (kind, value, form) in enumerate(cells, 2):
        sheet.cell(row, 1, kind)
        cell = sheet.cell(row, 2, value)
        if form:
            cell.number_format = form
    sheet.cell(20, 1, "ver weg")
    sheet.cell(20, 4, "rij 20, kolom D")
    book.create_sheet("Toelichting")["A1"] = "Hier staat uitleg."
    book.save(HERE / "soorten.xlsx")
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(HERE / "soorten-1904.xlsx")


def write_only():
    """Without shared strings: every text stands in its cell."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Blad1")
    sheet.append(["Org.", "Wat past wel?"])
    sheet.append(["Beek", "goed"])
    book.save(HERE / "zonder-gedeelde-tekst.xlsx")


def merged():
    """A title across the sheet, and a header of two rows of which questions stand above several columns."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Inventarisatie overleggen Heuvelland"])
    sheet.append([])
    sheet.append(["Org.", "Wat past wel?", "Hoe kijkt u aan tegen de volgende overleggen?", None, None])
    sheet.append([None, None, "EPA-tafel", "Weekoverleg ZSM", "Lokale driehoek Parkstad"])
    sheet.append(["Vaals", "veel", "Nodig", "Overbodig", "Nodig"])
    sheet.append(["Gulpen", "weinig", "Overbodig", "Overbodig", None])
    for area in ("A1:E1", "A3:A4", "B3:B4", "C3:E3"):
        sheet.merge_cells(area)
    book.save(HERE / "samengevoegde-koppen.xlsx")


def libreoffice():
    """The same cells, opened and saved by LibreOffice: it calculates the formulas and writes everything in its own way."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("soorten", "samengevoegde-koppen"):
            shutil.copy(HERE / f"{name}.xlsx", f"{folder}/{name}.xlsx")
            subprocess.run(["soffice", "--headless", "--convert-to", "ods", f"{name}.xlsx"], cwd=folder, check=True)
            subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", f"{name}.ods"], cwd=folder, check=True)
            shutil.copy(f"{folder}/{name}.xlsx", HERE / f"libreoffice-{name}.xlsx")
        shutil.copy(f"{folder}/samengevoegde-koppen.ods", HERE / "libreoffice.ods")
        subprocess.run(["soffice", "--headless", "--convert-to", "xls:MS Excel 97", "samengevoegde-koppen.ods"], cwd=folder, check=True)
        shutil.copy(f"{folder}/samengevoegde-koppen.xls", HERE / "libreoffice.xls")


microsoft_forms()
openpyxl_kinds()
write_only()
merged()
libreoffice()
