"""Rows as a download, CSV or workbook, in which nothing that somebody typed can run as a formula."""

import csv
import io
import math
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

import xlsxwriter
from django.http import HttpResponse

from sightline.core.refusals import Refused

from .words import local

FORMATS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_RUNS_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SHEET_ROWS = 1_048_575  # a worksheet's rows, less the header
_CELL_CHARACTERS = 32_767
_FIRST_SHEET_DAY = date(1900, 3, 1)  # before it, a spreadsheet counts days from a leap year that was not one


def escape_formula(text: str) -> str:
    """Text with a leading apostrophe where a spreadsheet would run it: when it begins, spaces apart, with = + - @ tab or
    line end (or a full-width one)."""
    return f"'{text}" if text.startswith(_RUNS_AS_FORMULA) or text.lstrip(" ").startswith(_RUNS_AS_FORMULA) else text


def export_response(
    filename: str, header: Sequence[str], rows: Iterable[Sequence[object]], format: str
) -> HttpResponse:
    """A download of a header and rows, ``format`` being ``csv`` or ``xlsx``.

    Cells are text, numbers, dates, aware moments (written as London's clock shows them), booleans (Yes or No) or None
    (left empty); anything else is written as its text. In CSV (UTF-8 with a mark, which spreadsheets need for accents)
    dates are ISO; in a workbook they are dates. ``filename`` becomes plain lower-case letters, digits and hyphens.
    Raises Refused for another format, and for more rows than a sheet holds.
    """
    if format not in FORMATS:
        raise Refused("unknown_format", "A list can be downloaded as CSV or as an Excel workbook.")
    content = _csv(header, rows) if format == "csv" else _xlsx(header, rows)
    stem = re.sub(r"[^a-z0-9]+", "-", filename.lower()).strip("-") or "list"
    return HttpResponse(
        content,
        content_type=FORMATS[format],
        headers={"Content-Disposition": f'attachment; filename="{stem}.{format}"'},
    )


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_csv_cell(title) for title in header])
    writer.writerows([_csv_cell(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _csv_cell(value: object) -> object:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if value is None or isinstance(value, int | float | Decimal):
        return value
    if isinstance(value, datetime):
        return local(value).strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return escape_formula(str(value))


def _xlsx(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:  # no copy of it is left on a disk
        sheet = book.add_worksheet("List")
        bold = book.add_format({"bold": True})
        formats = {date: book.add_format({"num_format": "d mmm yyyy"})}
        formats[datetime] = book.add_format({"num_format": "d mmm yyyy hh:mm"})
        for column, title in enumerate(header):
            sheet.write_string(0, column, title, bold)
            sheet.set_column(column, column, max(12, min(40, len(title) + 4)))
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(rows, start=1):
            if number > _SHEET_ROWS:
                raise Refused("too_many_rows", "This list is longer than a worksheet can be. Download it as CSV.")
            for column, value in enumerate(row):
                _write_cell(sheet, number, column, value, formats)
    return out.getvalue()


def _write_cell(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, value: object, formats: dict) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        value = "Yes" if value else "No"
    elif isinstance(value, int | float | Decimal) and math.isfinite(value):
        sheet.write_number(row, column, value)
        return
    elif isinstance(value, datetime):
        at = local(value).replace(tzinfo=None)
        if at.date() >= _FIRST_SHEET_DAY:
            sheet.write_datetime(row, column, at, formats[datetime])
            return
        value = at.strftime("%Y-%m-%d %H:%M")
    elif isinstance(value, date):
        if value >= _FIRST_SHEET_DAY:
            sheet.write_datetime(row, column, value, formats[date])
            return
        value = value.isoformat()
    text = str(value)
    if len(text) > _CELL_CHARACTERS:
        note = " [cut: a cell holds no more]"
        text = text[: _CELL_CHARACTERS - len(note)] + note
    sheet.write_string(row, column, text)  # never write(), which makes formulas, links and numbers of text
