"""Annex A workbooks in a few words, and bringing them in as a service does month after month."""

from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.queries.deadlines import deadlines
from sightline.exchange.commands.bring_in import bring_in, receive
from sightline.exchange.imports.annex_a.layout import LISTS
from sightline.exchange.imports.annex_a.tests.workbooks import table, write
from sightline.exchange.models import Batch

SAMPLE = Path(__file__).resolve().parents[2] / "../shared/samples/annex-a/Annex_A_2024_Jan.xlsx"
NO_SAMPLE = "shared/samples/annex-a/Annex_A_2024_Jan.xlsx is not beside the project"
LONDON = ZoneInfo("Europe/London")

type Rows = dict[int, list[dict[str, Any]]]


def workbook(path: Path, rows: Rows, *, lists: Iterable[int] = tuple(LISTS)) -> Path:
    """A workbook with these lists, each with its headers. A row gives cells by field name; the others are blank."""
    sheets = {}
    for number in lists:
        columns = LISTS[number].columns
        filled = [{column.header: row.get(column.field) for column in columns} for row in rows.get(number, [])]
        unknown = {name for row in rows.get(number, []) for name in row} - {column.field for column in columns}
        assert not unknown, f"List {number} has no {', '.join(unknown)}."
        sheets[f"List {number}"] = table(number, *filled)
    return write(path, sheets)


def bring(path: Path, *, extracted_on: date, at: datetime | None = None, older: bool = False) -> Batch:
    """Bring an extract in, at noon of the day it was extracted unless said."""
    at = at or datetime.combine(extracted_on, time(12), LONDON)
    with path.open("rb") as file:
        batch = receive(file=file, filename=path.name, extracted_on=extracted_on, by="test", at=at, older=older)
    return bring_in(batch=batch, by="test", at=at)


def due(as_at: date, **filters: Any) -> list[dict[str, Any]]:
    """The command line's deadlines, as a list, for whoever sees everything."""
    with looking_as(SYSTEM):
        return list(deadlines(as_at=as_at, **filters))


def briefly(rows: Iterable[dict[str, Any]]) -> list[tuple[str, str, str, str, str]]:
    """(clock, started, due, met, state) of each row, days as text."""
    days = ("started_on", "due_on", "met_on")
    return [(row["clock"], *(str(row[name] or "") for name in days), str(row["state"])) for row in rows]
