"""Reads an Ofsted ILACS Annex A workbook, of any year's layout, into typed rows and the problems found on the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sightline.exchange.imports.annex_a import refusals, safety
from sightline.exchange.imports.annex_a.agreement import check_after_birth, check_order, settle_births
from sightline.exchange.imports.annex_a.cells import Converters, clean
from sightline.exchange.imports.annex_a.checks import check
from sightline.exchange.imports.annex_a.headers import Headers, find_headers, is_area_send
from sightline.exchange.imports.annex_a.layout import LISTS, Row
from sightline.exchange.imports.annex_a.table import Table, read_table
from sightline.exchange.imports.annex_a.workbook import Sheet, open_workbook
from sightline.exchange.imports.problems import Problem

Progress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Extract:
    """What a workbook holds.

    ``lists``: list number (1 to 11) to its rows, for every list found, though it may have no rows. ``missing_columns``: for
    each list found, the fields its layout has no column for. ``rows_read``: rows that held anything, loaded or not.
    """

    lists: dict[int, list[Row]] = field(default_factory=dict)
    missing_columns: dict[int, set[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    rows_read: int = 0

    @property
    def rows_loaded(self) -> int:
        """How many rows are loaded."""
        return sum(len(rows) for rows in self.lists.values())

    @property
    def holds(self) -> list[str]:
        """What the workbook is about: the numbers of its lists."""
        return [str(number) for number in self.lists]


def read(path: Path, *, extracted_on: date, on_progress: Progress | None = None) -> Extract:
    """Read the workbook at ``path``, extracted from the case system on ``extracted_on``.

    ``on_progress(what, done, of)`` is called before each step. A cell that cannot be used becomes a problem and ``None``; its
    row is still loaded. Raises ``Refused``, with nothing read, where the file cannot be opened safely (missing_file,
    empty_file, not_a_workbook, password_protected, too_large, unsafe_workbook) or its structure cannot be trusted
    (not_annex_a, area_send_workbook, two_sheets_for_one_list, missing_column).
    """
    progress = on_progress or (lambda what, done, of: None)
    path = Path(path)
    progress("Checking the file", 0, 1)
    workbook = open_workbook(path, safety.inspect(path))
    extract = Extract()
    steps = len(workbook.names) + 1
    found: dict[int, list[tuple[Sheet, Headers]]] = defaultdict(list)
    area_send = False
    for done, sheet in enumerate(workbook.sheets):
        progress(f'Reading the sheet "{sheet.name}"', done, steps)
        top = sheet.top()
        headers = find_headers(top)
        if headers is not None:
            found[headers.annex_list.number].append((sheet, headers))
        elif any(any(map(clean, row)) for row in top):
            extract.problems.append(check("sheet_not_used").problem(sheet=sheet.name))
            area_send = area_send or is_area_send(top)
    if not found:
        raise refusals.area_send_workbook() if area_send else refusals.not_annex_a()
    chosen = {number: _one_sheet(found[number]) for number in sorted(found)}
    for sheet, headers in chosen.values():
        _check_columns(extract, sheet, headers)
    progress("Understanding the rows", len(workbook.names), steps)
    converters = Converters(extracted_on=extracted_on, from_1904=workbook.from_1904)
    tables = [read_table(sheet, headers, converters) for sheet, headers in chosen.values()]
    _finish(extract, tables)
    progress("Understanding the rows", steps, steps)
    order = {name: at for at, name in enumerate(["", *workbook.names])}
    extract.problems.sort(key=lambda problem: (order[problem.sheet], problem.row or 0))
    return extract


def _finish(extract: Extract, tables: list[Table]) -> None:
    """Check the lists against each other and fill in the extract."""
    born = settle_births(tables)
    for table in tables:
        check_after_birth(table, born)
        check_order(table)
        extract.lists[table.annex_list.number] = table.build()
        extract.problems += table.problems
        extract.rows_read += table.rows_read
    for number, annex_list in LISTS.items():
        if number not in extract.lists:
            extract.problems.append(check("missing_list").problem(number=number, title=annex_list.title))


def _one_sheet(sheets: list[tuple[Sheet, Headers]]) -> tuple[Sheet, Headers]:
    """The sheet that holds a list: of several, the only one with rows."""
    filled = [(sheet, headers) for sheet, headers in sheets if sheet.has_rows_below(headers.last_row)]
    if len(filled) > 1:
        annex_list = filled[0][1].annex_list
        names = [f"{sheet.name} (hidden)" if sheet.hidden else sheet.name for sheet, _ in filled]
        raise refusals.two_sheets_for_one_list(annex_list.number, annex_list.title, names)
    return (filled or sheets)[0]


def _check_columns(extract: Extract, sheet: Sheet, headers: Headers) -> None:
    """Refuse a list without its essential columns; note the columns that were guessed, not known, repeated or absent."""
    annex_list = headers.annex_list
    for column in annex_list.columns:
        if column.essential and column not in headers.columns:
            raise refusals.missing_column(sheet.name, annex_list.number, annex_list.title, column.header)
    meanings = {at: column.header for column, at in headers.columns.items()}

    def note(code: str, column: str, meaning: str = "") -> None:
        extract.problems.append(
            check(code).problem(sheet=sheet.name, column=column, number=annex_list.number, meaning=meaning)
        )

    for at in headers.guessed:
        note("header_guessed", headers.texts[at], meaning=meanings[at])
    for at in headers.repeated:
        note("repeated_column", headers.texts[at])
    for at in headers.unknown:
        note("unknown_column", headers.texts[at])
    absent = [column for column in annex_list.kept if column not in headers.columns]
    for column in absent:
        note("absent_column", column.header)
    extract.missing_columns[annex_list.number] = {column.field for column in absent}
