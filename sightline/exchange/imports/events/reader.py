"""Reads an events extract, CSV or workbook, into typed rows and the problems found on the way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sightline.exchange.imports.annex_a.cells import EARLIEST, Converter, Flaw, Identifiers, clean
from sightline.exchange.imports.annex_a.dates import NOT_A_DATE, in_words, read_date
from sightline.exchange.imports.annex_a.workbook import Sheet
from sightline.exchange.imports.events import refusals
from sightline.exchange.imports.events.checks import check
from sightline.exchange.imports.events.headers import Headers, find_headers
from sightline.exchange.imports.events.kinds import NOT_EVENTS, suggestions, understand
from sightline.exchange.imports.events.layout import COLUMNS, Event
from sightline.exchange.imports.events.sheets import open_sheets
from sightline.exchange.imports.events.template import HOW_SHEET, KINDS_SHEET
from sightline.exchange.imports.events.times import SKIPPED, moment_of, read_clock, split
from sightline.exchange.imports.problems import Problem
from sightline.facts.vocabulary import KINDS

Progress = Callable[[str, int, int], None]
_LONGEST = {"reference": 120, "outcome": 200, "worker": 200, "team": 200}


@dataclass(slots=True)
class Extract:
    """What the file holds. ``kinds``: every kind that it has rows of, loaded or not. ``doubtful``: (child, kind) of rows that could
    not be loaded, of which nothing known is to be closed. ``rows_read``: rows that held anything."""

    rows: list[Event] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    doubtful: set[tuple[str, str]] = field(default_factory=set)
    rows_read: int = 0

    @property
    def rows_loaded(self) -> int:
        """How many rows are loaded."""
        return len(self.rows)

    @property
    def holds(self) -> list[str]:
        """What the file is about, in part or in whole: its kinds."""
        return sorted(self.kinds)


def read(path: Path, *, extracted_on: date, on_progress: Progress | None = None) -> Extract:
    """Read the file at ``path``, extracted from the case system on ``extracted_on``.

    A cell that cannot be used becomes a problem; a row without a child, a kind or (unless it lasts) a day is not loaded. Raises
    ``Refused`` where the file cannot be opened safely or holds no events at all.
    """
    progress = on_progress or (lambda what, done, of: None)
    progress("Checking the file", 0, 3)
    sheets, from_1904 = open_sheets(Path(path))
    extract = Extract()
    found: list[tuple[Sheet, Headers]] = []
    for sheet in sheets:
        progress("Reading the file", 1, 3)
        headers = find_headers(sheet.top())
        if headers is not None:
            found.append((sheet, headers))
        elif sheet.has_rows_below(-1) and sheet.name not in _OUR_SHEETS:
            extract.problems.append(check("sheet_not_used").problem(sheet=sheet.name))
    if not found:
        raise refusals.not_events()
    filled = [(sheet, headers) for sheet, headers in found if sheet.has_rows_below(headers.row)] or found[:1]
    if len(filled) > 1:
        raise refusals.two_sheets_of_events([sheet.name for sheet, _ in filled])
    progress("Understanding the rows", 2, 3)
    _Reader(extract, *filled[0], extracted_on, from_1904).read()
    extract.problems.sort(key=lambda problem: problem.row or 0)
    return extract


_OUR_SHEETS = (HOW_SHEET, KINDS_SHEET)  # of the empty template


class _Dates(Converter):
    """Dates from 1980 on; the time beside a date is left to the clock."""

    def __init__(self, from_1904: bool) -> None:
        super().__init__()
        self.from_1904 = from_1904

    def convert(self, text: str) -> date | Flaw:
        found = read_date(text, from_1904=self.from_1904)
        if isinstance(found, str):
            day, clock = split(text)
            again = read_date(day, from_1904=self.from_1904) if clock and day else NOT_A_DATE
            found = again if not isinstance(again, str) else found
        if isinstance(found, str):
            return Flaw(found, text)
        return found if found >= EARLIEST else Flaw("date_implausible", text, {"date": in_words(found)})


class _Reader:
    """One sheet's rows, understood one after the other; every text is understood once."""

    def __init__(self, extract: Extract, sheet: Sheet, headers: Headers, extracted_on: date, from_1904: bool) -> None:
        self.extract, self.sheet, self.headers, self.extracted_on = extract, sheet, headers, extracted_on
        self.texts, self.ids, self.dates = Converter(), Identifiers(), _Dates(from_1904)
        self.kinds: dict[str, str | None] = {}
        self.unknown: dict[str, list[int]] = defaultdict(list)
        self.not_events: dict[str, list[int]] = defaultdict(list)
        self.header = {name: headers.texts[at] for name, at in headers.columns.items()}

    def read(self) -> None:
        """Every row below the headings."""
        for code, places in (("unknown_column", self.headers.unknown), ("repeated_column", self.headers.repeated)):
            for at in places:
                self._problem(code, None, self.headers.texts[at])
        start = self.headers.row + 1
        blank: list[str | None] = [None] * (self.sheet.height - start)
        columns = [
            self.sheet.columns[self.headers.columns[each.field]][start:]
            if each.field in self.headers.columns
            else blank
            for each in COLUMNS
        ]
        first: dict[tuple[str | None, ...], int] = {}
        events: dict[tuple, Event] = {}
        for row, cells in enumerate(zip(*columns, strict=True), start + 1):
            if not any(cells) or not any(map(clean, cells)):
                continue
            self.extract.rows_read += 1
            if (before := first.setdefault(cells, row)) != row:
                self._problem("duplicate_row", row, "", first=before)
                continue
            event = self._event(row, dict(zip(_FIELDS, cells, strict=True)))
            if event is None:
                continue
            same = events.setdefault(identity(event), event)
            if same is not event:
                self._disagree(event, same)
            else:
                self.extract.rows.append(event)
        self._summed_up()

    def _event(self, row: int, cells: dict[str, str | None]) -> Event | None:
        child = self._cell(row, "child", self.ids[cells["child"]])
        kind = self._kind(row, cells["kind"])
        if child is None:
            self._problem("missing_child_id", row, "child")
            return None
        if kind is None:
            return None
        self.extract.kinds.add(kind)
        event = self._dated(row, child, kind, cells)
        if event is None:
            self.extract.doubtful.add((child, kind))
        return event

    def _dated(self, row: int, child: str, kind: str, cells: dict[str, str | None]) -> Event | None:
        spell = KINDS[kind].spell
        on = self._cell(row, "on", self.dates[cells["on"]])
        on, at = self._moment(row, on, cells)
        if on is not None and on > self.extracted_on:
            self._problem("day_in_future", row, "on" if "on" in self.header else "at", value=str(on), date=in_words(on))
            return None
        if on is None:
            self._problem("missing_start" if spell else "missing_day", row, "on")
            if not spell:
                return None
        until = self._until(row, kind, on, self._cell(row, "until", self.dates[cells["until"]]))
        towards = self._cell(row, "towards", self.dates[cells["towards"]])
        words: dict[str, Any] = {}
        for name in ("reference", "outcome", "note", "worker", "team"):
            text = self._cell(row, name, self.texts[cells[name]])
            words[name] = text[: _LONGEST.get(name, 10_000)] if text else None if name in ("worker", "team") else ""
        return Event(self.sheet.name, row, child, kind, on, until, at, towards, **words)

    def _kind(self, row: int, cell: str | None) -> str | None:
        text = self._cell(row, "kind", self.texts[cell])
        if text is None:
            self._problem("missing_kind", row, "kind")
            return None
        if text not in self.kinds:
            self.kinds[text] = understand(text)
        kind = self.kinds[text]
        if kind is None:
            other = text.casefold().strip() in NOT_EVENTS
            (self.not_events if other else self.unknown)[text].append(row)
        return kind

    def _moment(self, row: int, on: date | None, cells: dict[str, str | None]) -> tuple[date | None, datetime | None]:
        """The day and the moment, from the two columns that may hold them."""
        text = self._cell(row, "at", self.texts[cells["at"]])
        column = "at"
        if text is None:
            raw = self.texts[cells["on"]]
            clock_text = split(raw)[1] if isinstance(raw, str) and on is not None else ""
            clock = read_clock(clock_text) if clock_text else None
            if clock is None or (not clock.time.hour and not clock.time.minute):
                return on, None  # midnight beside a day is how systems write a day
            day, column = on, "on"
        else:
            day_text, clock_text = split(text)
            clock = read_clock(clock_text) if clock_text else None
            found = self.dates[day_text] if day_text else on
            if clock is None or isinstance(found, Flaw):
                self._problem("not_a_time", row, "at", value=text)
                return on, None
            day = found
        if day is None:
            return None, None
        moment, said = moment_of(day, clock)
        if moment.date() != (on or moment.date()):
            self._problem("time_on_another_day", row, column, value=text or "", date=in_words(on or day))
            return on, None
        if said:
            read = f"{moment:%H:%M}" if said == SKIPPED else ""
            self._problem(said, row, column, value=f"{clock.time:%H:%M}", date=in_words(day), read=read)
        return on or moment.date(), moment

    def _until(self, row: int, kind: str, on: date | None, until: date | None) -> date | None:
        if until is None:
            return None
        if not KINDS[kind].spell:
            if until != on:
                self._problem(
                    "until_of_an_event", row, "until", value=str(until), kind=KINDS[kind].title, date=in_words(until)
                )
            return None
        if until > self.extracted_on:
            self._problem("end_in_future", row, "until", value=str(until), date=in_words(until))
            return None
        if on is not None and until < on:
            self._problem("until_before_on", row, "until", value=str(until), date=in_words(until), start=in_words(on))
            return None
        return until

    def _cell(self, row: int, name: str, value: Any) -> Any:
        """The value, or None with a problem noted where the cell cannot be used."""
        if isinstance(value, Flaw):
            self._problem(value.code, row, name, value=value.value, **value.more)
            return None
        if value is None and self.sheet.errors and name in self.headers.columns:
            error = self.sheet.errors.get((row - 1, self.headers.columns[name]))
            if error:
                self._problem("error_cell", row, name, value=error)
        return value

    def _disagree(self, event: Event, first: Event) -> None:
        names = ("until", "towards", "outcome", "note", "worker", "team")
        if all(getattr(event, name) == getattr(first, name) for name in names):
            self._problem("duplicate_row", event.row, "", first=first.row)
            return
        other = next(str(getattr(event, name) or "") for name in names if getattr(event, name) != getattr(first, name))
        self._problem("rows_disagree", event.row, "", value=other, first=first.row)

    def _summed_up(self) -> None:
        """One problem for each word that is no kind, however many rows have it."""
        for text, rows in self.unknown.items():
            near = suggestions(text)
            nearest = f" Perhaps {' or '.join(f'“{title}”' for title in near)} was meant." if near else ""
            self._problem("unknown_kind", rows[0], "kind", value=text, rows=rows_in_words(len(rows)), nearest=nearest)
        for text, rows in self.not_events.items():
            self._problem("kind_from_annex_a", rows[0], "kind", value=text, rows=rows_in_words(len(rows)))

    def _problem(self, code: str, row: int | None, column: str, *, value: str = "", **more: object) -> None:
        header = self.header.get(column, column)
        self.extract.problems.append(
            check(code).problem(sheet=self.sheet.name, row=row, column=header, value=value, **more)
        )


_FIELDS = [column.field for column in COLUMNS]


def rows_in_words(count: int) -> str:
    """ "1 row", "27 rows"."""
    return f"{count:,} row{'' if count == 1 else 's'}"


def identity(event: Event) -> tuple[str, str, date | None, datetime | None, str]:
    """What makes two rows the same event."""
    return event.child, event.kind, event.on, event.at, event.reference
