"""The made-up authority as an Ofsted Annex A workbook, such as its case system would send."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from sightline.exchange.imports.entries import Entry

from .annex_a_lists import HEADERS, Cell, Known, adopter_row, rows_of_child
from .made_up import Authority


def write_annex_a(authority: Authority, path: Path, *, extracted_on: date) -> None:
    """Write the newest Annex A layout, lists 1 to 11 on sheets "List 1" to "List 11", to ``path``.

    The workbook holds what had been recorded before ``extracted_on``, so an earlier day gives the extract of that day. The same
    authority and day give the same file, byte for byte. Rows are written as they are made: its size does not matter.
    """
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with xlsxwriter.Workbook(str(path), options) as book:
        book.set_properties(
            {
                "title": f"{authority.name}: Annex A",
                "comments": "A made-up authority. Nobody in it exists.",
                "created": datetime.combine(extracted_on, time.min),
            }
        )
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheets = {
            number: _Sheet(book.add_worksheet(f"List {number}"), HEADERS[number], bold, day) for number in HEADERS
        }
        for number, row in _rows(authority, extracted_on):
            sheets[number].write(row)


def _rows(authority: Authority, extracted_on: date) -> Iterator[tuple[int, list[Cell]]]:
    """Every row with the number of its list, child by child."""
    ref, known = "", Known(extracted_on)
    for entry in in_force(authority, extracted_on):
        if entry.child and entry.child != ref:
            yield from rows_of_child(ref, known)
            ref, known = entry.child, Known(extracted_on)
        if entry.model == "adoption.Adopter":
            row = adopter_row(entry.key, entry.values, extracted_on)
            if row is not None:
                yield 11, row
        elif entry.model != "facts.Reported":  # an extract of its own (events_extract.py)
            known.add(entry)
    yield from rows_of_child(ref, known)


def in_force(authority: Authority, extracted_on: date) -> Iterator[Entry]:
    """The versions that were in force when the day of the extract began."""
    moment = datetime(extracted_on.year, extracted_on.month, extracted_on.day, tzinfo=UTC)
    for entry in authority.entries:
        recorded = entry.recorded_at is None or entry.recorded_at < moment
        if recorded and (entry.superseded_at is None or entry.superseded_at >= moment):
            yield entry


class _Sheet:
    """One list's sheet, written row after row."""

    def __init__(self, sheet: Worksheet, headers: tuple[str, ...], bold: Format, day: Format) -> None:
        self._sheet, self._day, self._row = sheet, day, 0
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, len(headers) - 1, 18)
        for column, header in enumerate(headers):
            sheet.write_string(0, column, header, bold)

    def write(self, row: list[Cell]) -> None:
        self._row += 1
        for column, value in enumerate(row):
            if isinstance(value, str):
                self._sheet.write_string(self._row, column, value)
            elif isinstance(value, date):
                self._sheet.write_datetime(self._row, column, value, self._day)
            elif value is not None:
                self._sheet.write_number(self._row, column, value)
