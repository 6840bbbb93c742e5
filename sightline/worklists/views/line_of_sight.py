"""Teams against areas of practice, and against the standards of one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.clocks.areas import area_in_words, by_area
from sightline.clocks.clock import Clock
from sightline.core.refusals import Refused
from sightline.people.another_day import read_day
from sightline.web.as_at import GO, AsAt
from sightline.web.charts import shade
from sightline.web.exports import export_response
from sightline.web.tables import Column, Table
from sightline.web.words import plural

from .. import drift
from ..percentages import percent
from ..queries.behind import overview, takes_long
from ..queries.line_of_sight import PERIODS, Cell, LineOfSight, Row
from ..waiting import wait

CELLS, ROWS = 450, 8
"""Cells on one page at most, so that it stays quick to open, but so many teams in any case; the others are on the next."""


@dataclass(frozen=True, slots=True)
class Part:
    """A column: an area, or one standard. ``narrowed`` is what the list behind it is narrowed to; ``more`` opens an area's standards."""

    name: str
    title: str
    codes: Sequence[str]
    narrowed: Mapping[str, str]
    more: str = ""


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
    """Each team's share in time by area, or by each standard of one area, and what lies behind."""
    as_at = read_day(request)
    days = _period(request.GET.get("period", ""))
    if GO not in request.GET and takes_long(request.viewer, as_at=as_at, days=days):
        return wait(request)
    seen = overview(request.viewer, as_at=as_at, days=days, now=request.now)
    sight = seen.sight
    areas = by_area(sight.clocks)
    area = request.GET.get("area", "")
    area = area if area in areas else ""
    parts = _standards(areas[area]) if area else _areas(areas)
    everything = _everything(areas[area], area) if area else Part("all", "All standards", list(sight.totals), {})
    parts = [everything, *parts]
    teams = [row for row in sight.rows if _has_anything(row.together(everything.codes))] if area else sight.rows
    whole = "format" in request.GET
    table = Table(
        sight.rows if whole else teams,
        _columns(parts),
        request.GET,
        sort="team",
        per_page=max(ROWS, CELLS // len(parts)),
    )
    error = ""
    if table.export_format:
        try:
            return _export(table, sight, f"line-of-sight-{as_at.file}")
        except Refused as refused:
            error = refused.sentence
    quiet = by_area(sight.quiet)
    context = {
        "sight": sight,
        "area": area,
        "area_title": area_in_words(area),
        "areas": [(code, area_in_words(code), code == area) for code in areas],
        "table": table,
        "parts": parts,
        "rows": [_shown(row, parts, sight.days, as_at) for row in table.page],
        "totals": _shown(sight.bottom, parts, sight.days, as_at, everywhere=True),
        "quiet": [clock.title for clock in quiet.get(area, ())]
        if area
        else [area_in_words(each) for each in quiet if each not in areas],
        "gaps": sight.gaps.get(area, 0) if area else sum(sight.gaps.values()),
        "unjudged": sight.bottom.together(parts[0].codes).unjudged,
        "unjudged_href": as_at.keep(_list(days, **everything.narrowed, state="unknown")),
        "periods": [(each, each == days) for each in PERIODS],
        "last_day": as_at.day - timedelta(days=1),
        "behind": seen.behind,
        "changes_many": drift.CHANGES_MANY,
        "oldest": seen.oldest,
        "at": seen.at,
        "error": error,
    }
    return render(request, "worklists/line_of_sight.html", context)


def _has_anything(cell: Cell) -> bool:
    return bool(cell.counted or cell.unjudged)


def _period(asked: str) -> int:
    return int(asked) if asked in {str(days) for days in PERIODS} else PERIODS[1]


def _areas(areas: Mapping[str, Sequence[Clock]]) -> list[Part]:
    """A column for each area that has something to show."""
    return [
        Part(
            area, area_in_words(area), [clock.code for clock in clocks], {"area": area}, plural(len(clocks), "standard")
        )
        for area, clocks in areas.items()
    ]


def _everything(clocks: Sequence[Clock], area: str) -> Part:
    return Part("all", f"{area_in_words(area)}: all", [clock.code for clock in clocks], {"area": area})


def _standards(clocks: Sequence[Clock]) -> list[Part]:
    """A column for each standard of an area."""
    return [Part(clock.code, clock.title, [clock.code], {"clock": clock.code}) for clock in clocks]


def _columns(parts: Sequence[Part]) -> list[Column[Row]]:
    """The team, and each part, sorted by share."""
    return [
        Column("team", "Team", value=lambda row: row.name, order=lambda row: (row.team is None, row.name.casefold())),
        *(Column(part.name, part.title, order=_share_of(part)) for part in parts),
    ]


def _share_of(part: Part) -> Callable[[Row], float | None]:
    return lambda row: row.together(part.codes).share


def _shown(row: Row, parts: Sequence[Part], days: int, as_at: AsAt, *, everywhere: bool = False) -> ShownRow:
    team = {} if everywhere else {"team": row.team or "none"}
    cells = [
        _cell(row.together(part.codes), row.name, part.title, as_at.keep(_list(days, **team, **part.narrowed)))
        for part in parts
    ]
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
    """Every area and every standard, whichever the page shows; counts and not only shares, so that they can be added up again."""
    areas = by_area(sight.clocks)
    parts = [Part("all", "All standards", list(sight.totals), {})]
    parts += [_everything(clocks, area) for area, clocks in areas.items()]
    parts += [part for clocks in areas.values() for part in _standards(clocks)]
    header = ["Team"]
    for part in parts:
        header += [f"{part.title}: in time", f"{part.title}: counted", f"{part.title}: cannot be judged"]
    return export_response(filename, header, _numbers([*table.rows, sight.bottom], parts), table.export_format)


def _numbers(rows: Iterable[Row], parts: Sequence[Part]) -> Iterable[list[object]]:
    for row in rows:
        numbers: list[object] = [row.name]
        for part in parts:
            cell = row.together(part.codes)
            numbers += [cell.in_time, cell.counted, cell.unjudged]
        yield numbers
