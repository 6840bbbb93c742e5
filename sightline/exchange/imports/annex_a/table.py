"""One list's sheet as columns of values: which rows are loaded, what each cell says, and what could not be used."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sightline.exchange.imports.annex_a.cells import Converters, Flaw, clean
from sightline.exchange.imports.annex_a.checks import check
from sightline.exchange.imports.annex_a.headers import Headers
from sightline.exchange.imports.annex_a.layout import AnnexList, Column, Row
from sightline.exchange.imports.annex_a.workbook import Sheet
from sightline.exchange.imports.problems import Problem


@dataclass(slots=True)
class Table:
    """One list as read. ``rows`` are the spreadsheet's own numbers of the rows kept; ``values`` holds one list for each field.

    Each list in ``values`` is as long as ``rows``. ``columns`` gives the header, as the sheet writes it, for each field.
    """

    annex_list: AnnexList
    sheet: str
    columns: dict[str, str]
    rows: list[int] = field(default_factory=list)
    values: dict[str, list[Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    rows_read: int = 0

    def report(self, code: str, at: int, field_name: str, value: str, **more: object) -> None:
        """Note a problem with the value of one field in the row at this position."""
        column = self.columns[field_name]
        self.problems.append(
            check(code).problem(sheet=self.sheet, row=self.rows[at], column=column, value=value, **more)
        )

    def people(self) -> list[str]:
        """The child (on list 11 the adopter) of each row."""
        return self.values[self.annex_list.key.field]

    def dates(self) -> list[Column]:
        """The date columns the sheet has, but for the date of birth."""
        kept = self.annex_list.kept
        return [each for each in kept if each.kind == "date" and each.field != "born_on" and each.field in self.columns]

    def drop(self, code: str, at: int, field_name: str, **more: object) -> None:
        """Leave a date out, and say why."""
        value: date = self.values[field_name][at]
        self.values[field_name][at] = None
        self.report(code, at, field_name, value.isoformat(), **more)

    def build(self) -> list[Row]:
        """The typed rows."""
        nothing = [None] * len(self.rows)
        columns = [self.values.get(each.field, nothing) for each in self.annex_list.kept]
        return list(map(self.annex_list.row_class, [self.sheet] * len(self.rows), self.rows, *columns))


def read_table(sheet: Sheet, headers: Headers, converters: Converters) -> Table:
    """Read the rows below the headers, keeping those that say something about someone."""
    used = [(column, headers.columns[column]) for column in headers.annex_list.kept if column in headers.columns]
    table = Table(headers.annex_list, sheet.name, {column.field: headers.texts[index] for column, index in used})
    start = headers.last_row + 1
    texts = [sheet.columns[index][start:] for _, index in used]
    kept = _keep_rows(table, sheet, start, used, texts, converters)
    table.rows = [at + start + 1 for at in kept]
    for (column, index), text in zip(used, texts, strict=True):
        if len(kept) < len(text):
            text = [text[at] for at in kept]
        _convert(table, column, text, converters)
        if column.expected and column.kind == "date":
            _check_key_date(table, sheet, column, index, text)
    _report_lost_cells(table, sheet, used)
    return table


def _keep_rows(
    table: Table,
    sheet: Sheet,
    start: int,
    used: list[tuple[Column, int]],
    texts: list[list[str | None]],
    converters: Converters,
) -> list[int]:
    """The positions, below the headers, of the rows to load: not blank, not a repeat, and with an id."""
    key, key_index = used[0]
    header = table.columns[key.field]
    ids = map(converters.of(key).__getitem__, texts[0])
    seen: dict[tuple[str | None, ...], int] = {}
    kept: list[int] = []

    def report(code: str, value: str, at: int, first: int = 0) -> None:
        row = at + start + 1
        table.problems.append(check(code).problem(sheet=sheet.name, row=row, column=header, value=value, first=first))

    for at, (identifier, cells) in enumerate(zip(ids, zip(*texts, strict=True), strict=True)):
        if not isinstance(identifier, str):
            # A row of errors alone is a look-up formula filled down past the last row: as good as blank.
            if any(map(clean, cells[1:])):
                table.rows_read += 1
                error = sheet.errors.get((at + start, key_index), "")
                report("missing_child_id", identifier.value if isinstance(identifier, Flaw) else error, at)
            continue
        if identifier == header:
            report("repeated_header", identifier, at)
            continue
        table.rows_read += 1
        first = seen.setdefault(cells, at)
        if first != at:
            report("duplicate_row", identifier, at, first=first + start + 1)
        elif len(set(cells)) <= 3 and not any(map(clean, cells[1:])) and not _has_lost_cells(sheet, at + start):
            report("nothing_but_an_id", identifier, at)
        else:
            kept.append(at)
    return kept


def _has_lost_cells(sheet: Sheet, row: int) -> bool:
    return any(each[0] == row for each in sheet.errors) or any(each[0] == row for each in sheet.unvalued)


def _convert(table: Table, column: Column, text: list[str | None], converters: Converters) -> None:
    """Turn a column's texts into values, noting each that could not be used."""
    converter = converters.of(column)
    values = list(map(converter.__getitem__, text))
    table.values[column.field] = values
    if not converter.has_flaws:
        return
    for at, value in enumerate(values):
        if value.__class__ is Flaw:
            values[at] = None
            table.report(value.code, at, column.field, value.value, **value.more)


def _check_key_date(table: Table, sheet: Sheet, column: Column, index: int, text: list[str | None]) -> None:
    """Note the rows without the date of the thing they are about."""
    for at, value in enumerate(table.values[column.field]):
        if value is None and clean(text[at]) is None:
            cell = (table.rows[at] - 1, index)
            if cell not in sheet.errors and cell not in sheet.unvalued:
                table.report("missing_key_date", at, column.field, "")


def _report_lost_cells(table: Table, sheet: Sheet, used: list[tuple[Column, int]]) -> None:
    """Note the cells that hold an error, or a formula without a result, in rows that are loaded."""
    if not sheet.errors and not sheet.unvalued:
        return
    position = {row - 1: at for at, row in enumerate(table.rows)}
    fields = {index: column.field for column, index in used}
    for (row, index), error in sheet.errors.items():
        if row in position and index in fields:
            table.report("error_cell", position[row], fields[index], error)
    for row, index in sheet.unvalued:
        if row in position and index in fields and sheet.columns[index][row] is None:
            table.report("formula_without_value", position[row], fields[index], "")
