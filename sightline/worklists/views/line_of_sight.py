"""Teams against standards."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.people.another_day import read_day
from sightline.web.as_at import GO, AsAt
from sightline.web.charts import shade
from sightline.web.exports import export_response
from sightline.web.tables import Column, Table

from .. import drift
from ..percentages import percent
from ..queries.behind import overview, takes_long
from ..queries.line_of_sight import PERIODS, Cell, LineOfSight, Row
from ..waiting import wait


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell as the page shows it."""

    shade: str
    text: str
    notes: Sequence[str]
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A team's cells as the page shows them, all together first."""

    name: str
    href: str
    cells: list[Shown]


@needs("SERVICE_VIEW")
@require_safe
def line_of_sight_page(request: SignedInRequest) -> HttpResponse:
    """Each team's share in time by each standard, and what lies behind."""
    as_at = read_day(request)
    days = _period(request.GET.get("period", ""))
    if GO not in request.GET and takes_long(request.viewer, as_at=as_at, days=days):
        return wait(request)
    seen = overview(request.viewer, as_at=as_at, days=days, now=request.now)
    sight = seen.sight
    table = Table(sight.rows, _columns(sight), request.GET, sort="team", per_page=max(len(sight.rows), 1))
    error = ""
    if table.export_format:
        try:
            return _export(table, sight, f"line-of-sight-{as_at.file}")
        except Refused as refused:
            error = refused.sentence
    context = {
        "sight": sight,
        "table": table,
        "rows": [_shown(row, sight, as_at) for row in table.rows],
        "totals": _shown(Row(None, "All teams", sight.totals, sight.everything), sight, as_at, everywhere=True),
        "unjudged_href": as_at.keep(_list(days, state="unknown")),
        "periods": [(each, each == days) for each in PERIODS],
        "last_day": as_at.day - timedelta(days=1),
        "behind": seen.behind,
        "changes_many": drift.CHANGES_MANY,
        "oldest": seen.oldest,
        "at": seen.at,
        "error": error,
    }
    return render(request, "worklists/line_of_sight.html", context)


def _period(asked: str) -> int:
    return int(asked) if asked in {str(days) for days in PERIODS} else PERIODS[1]


def _columns(sight: LineOfSight) -> list[Column[Row]]:
    """The team, everything together, and each standard; sorted by share."""
    return [
        Column("team", "Team", value=lambda row: row.name, order=lambda row: (row.team is None, row.name.casefold())),
        Column("all", "All standards", order=lambda row: row.total.share),
        *(Column(clock.code, clock.title, order=_share_of(clock.code)) for clock in sight.clocks),
    ]


def _share_of(clock: str) -> Callable[[Row], float | None]:
    return lambda row: row.cells.get(clock, Cell()).share


def _shown(row: Row, sight: LineOfSight, as_at: AsAt, *, everywhere: bool = False) -> ShownRow:
    team = {} if everywhere else {"team": row.team or "none"}
    cells = [_cell(row.total, row.name, "All standards", as_at.keep(_list(sight.days, **team)))]
    for clock in sight.clocks:
        cell = row.cells.get(clock.code, Cell())
        cells.append(_cell(cell, row.name, clock.title, as_at.keep(_list(sight.days, **team, clock=clock.code))))
    href = as_at.keep(f"{reverse('my-team')}?{urlencode(team)}") if row.team else ""
    return ShownRow(row.name, href, cells)


def _list(days: int, **narrowed: object) -> str:
    return f"{reverse('deadlines')}?{urlencode({**narrowed, 'counted': days})}"


def _cell(cell: Cell, team: str, column: str, href: str) -> Shown:
    unjudged = f"{cell.unjudged:,} cannot be judged" if cell.unjudged else ""
    if cell.share is None:
        leads = f"{href}&state=unknown" if unjudged else ""
        return Shown("none", "–", [unjudged] if unjudged else [], f"{team}, {column}, nothing due", leads)
    notes = [f"{cell.in_time:,} of {cell.counted:,}", _trend(cell), unjudged]
    return Shown(shade(cell.share), percent(cell.share), list(filter(None, notes)), f"{team}, {column}", href)


def _trend(cell: Cell) -> str:
    if cell.share is None or cell.share_before is None:
        return ""
    points = round(cell.share * 100) - round(cell.share_before * 100)
    if not points:
        return ""
    return f"{'▲ up' if points > 0 else '▼ down'} from {percent(cell.share_before)}"


def _export(table: Table[Row], sight: LineOfSight, filename: str) -> HttpResponse:
    """Counts and not only shares, so that they can be added up again."""
    columns = [("All standards", None), *((clock.title, clock.code) for clock in sight.clocks)]
    header = ["Team"]
    for title, _ in columns:
        header += [f"{title}: in time", f"{title}: counted", f"{title}: cannot be judged"]
    totals = Row(None, "All teams", sight.totals, sight.everything)
    return export_response(filename, header, _numbers([*table.rows, totals], columns), table.export_format)


def _numbers(rows: Iterable[Row], columns: list[tuple[str, str | None]]) -> Iterable[list[object]]:
    for row in rows:
        numbers: list[object] = [row.name]
        for _, code in columns:
            cell = row.cells.get(code, Cell()) if code else row.total
            numbers += [cell.in_time, cell.counted, cell.unjudged]
        yield numbers
