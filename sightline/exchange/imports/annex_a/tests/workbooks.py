"""Makes the workbooks that the tests feed to the reader: plain ones, and every awkward kind."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import xlsxwriter

from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.reader import Extract, read

EXTRACTED_ON = date(2024, 1, 31)

_PLAIN: dict[str, Any] = {
    "id": "1001",
    "text": "North team",
    "words": "a) Yes",
    "count": 2,
    "yes_no": "b) No",
    "postcode": "AB1 2CD",
    "unused": 8.4,
    "date": date(2023, 6, 1),
}
_CODES = {
    "gender": "b) Female",
    "ethnicity": "a) WBRI",
    "source": "q) 6: Police",
    "need": "N1 - Abuse or Neglect",
    "closure_reason": "RC7",
    "case_status": "c) Child in need plan",
    "abuse": "a) Neglect",
    "legal_status": "C2: FCO",
    "permanence_plan": "b) Adoption",
    "reason_ceased": "c) E2: Died",
    "placement_type": "f) U6: Foster placement - not FFA",
    "placement_provider": "b) PR1: Own provision",
    "placement_location": "a) In",
    "eligibility": "b) Former relevant child",
    "in_touch": "a) Yes",
    "accommodation": "U: Independent living",
    "suitability": "a) Suitable",
    "activity": "F1: Full time in higher education",
    "reversal_reason": "RD2",
    "leaving_reason": "1 - Adopter withdrew from process",
}

Row = dict[str, Any]


def headers(number: int) -> list[str]:
    """The headers of a list, in Annex A's order."""
    return [column.header for column in LISTS[number].columns]


def row(number: int, **changes: Any) -> Row:
    """A row of a list with something usable in every cell, by header; ``changes`` are by field name."""
    cells: Row = {}
    for column in LISTS[number].columns:
        value = _CODES[column.codes] if column.kind == "code" else _PLAIN[column.kind]
        if column.field == "born_on":
            value = date(2015, 3, 2)
        cells[column.header] = changes.pop(column.field, value) if column.field else value
    assert not changes, f"List {number} has no {', '.join(changes)}."
    return cells


def table(number: int, *rows: Row, without: Iterable[str] = ()) -> list[list[Any]]:
    """A list as rows of cells: its headers, then the rows; ``without`` names headers to leave out."""
    kept = [header for header in headers(number) if header not in set(without)]
    return [list(kept), *([each[header] for header in kept] for each in rows)]


def write(path: Path, sheets: dict[str, Sequence[Sequence[Any]]], **options: Any) -> Path:
    """Write sheets of cells as an .xlsx. A cell may be a function ``(worksheet, row, column)`` that writes itself."""
    with xlsxwriter.Workbook(path, options) as book:
        dates, moments = (
            book.add_format({"num_format": "dd/mm/yyyy"}),
            book.add_format({"num_format": "dd/mm/yyyy hh:mm"}),
        )
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    if callable(cell):
                        cell(sheet, at, column)
                    elif isinstance(cell, datetime):
                        sheet.write_datetime(at, column, cell, moments)
                    elif isinstance(cell, date):
                        sheet.write_datetime(at, column, datetime.combine(cell, time()), dates)
                    elif cell is not None:
                        sheet.write(at, column, cell)
    return path


def formula(text: str, result: Any) -> Callable[..., None]:
    """A cell that holds a formula and its stored result ("#N/A" makes it an error)."""
    return lambda sheet, at, column: sheet.write_formula(at, column, text, None, result)


def read_rows(folder: Path, number: int, *rows: Row, **options: Any) -> Extract:
    """What the reader makes of a workbook that holds one list with these rows."""
    path = write(folder / "book.xlsx", {f"List {number}": table(number, *rows)}, **options)
    return read(path, extracted_on=EXTRACTED_ON)


def read_sheets(folder: Path, sheets: dict[str, Sequence[Sequence[Any]]], **options: Any) -> Extract:
    """What the reader makes of a workbook with these sheets."""
    return read(write(folder / "book.xlsx", sheets, **options), extracted_on=EXTRACTED_ON)


def change_parts(path: Path, change: Callable[[str, bytes], bytes], target: Path | None = None) -> Path:
    """Rewrite the parts inside a workbook: ``change(name, data)`` gives each part's new bytes."""
    target = target or path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            copy.writestr(name, change(name, source.read(name)))
    return target


def in_sheets(pattern: bytes, replacement: bytes) -> Callable[[str, bytes], bytes]:
    """A change for ``change_parts``: replace a pattern in every sheet."""
    return lambda name, data: re.sub(pattern, replacement, data) if "/worksheets/" in name else data


def problems(extract: Extract, *, without: Iterable[str] = ("missing_list",)) -> list[tuple[str, int | None, str]]:
    """The problems as (code, row, column), but for the lists that the workbook was never meant to have."""
    return [(each.code, each.row, each.column) for each in extract.problems if each.code not in set(without)]
