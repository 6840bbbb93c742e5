"""Recording lag: by team and by kind of event, and the list behind each figure."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.tables import Column, Table

from ..exports import export_children
from ..forms import LagForm
from ..percentages import percent
from ..queries.recording_lag import WITHIN, Recorded, Row, recorded, recording_lag
from ..queries.teams import teams_of


def _share(days: int) -> Callable[[Row], float | None]:
    return lambda row: row.lag.share(days)


def _columns(name: str, title: str) -> list[Column[Row]]:
    return [
        Column(name, title, value=lambda row: row.name, order=lambda row: row.name.casefold()),
        Column("events", "Recorded", value=lambda row: row.lag.events),
        Column("median", "Half within, days", value=lambda row: row.lag.median),
        Column("most", "Nine in ten within, days", value=lambda row: row.lag.most),
        *(
            Column(
                f"within{days}",
                f"Within {days} working day{'s' if days > 1 else ''}",
                value=lambda row, days=days: row.lag.count(days),  # type: ignore[misc]
                order=_share(days),
            )
            for days in WITHIN
        ),
    ]


LIST: list[Column[Recorded]] = [
    Column("child", "Child", value=lambda row: row.child.name, order=lambda row: row.child.name.casefold()),
    Column("ref", "Id", value=lambda row: row.child.ref, sortable=False),
    Column("what", "What", value=lambda row: row.kind.title),
    Column("happened", "Happened on", value=lambda row: row.on),
    Column("recorded", "Recorded on or before", value=lambda row: row.recorded_on),
    Column("days", "Days"),
    Column("working", "Working days", value=lambda row: row.working_days),
    Column("team", "Team that day"),
]


@needs("TEAM_VIEW")
@require_safe
def recording_lag_page(request: SignedInRequest) -> HttpResponse:
    """How soon things are recorded, by team and by kind."""
    form = _form(request, listed=False)
    wanted = form.wanted
    lag = recording_lag(request.viewer, wanted, today=request.today)
    teams = Table(lag.teams, _columns("team", "Team"), request.GET, sort="team", per_page=200, prefix="teams")
    kinds = Table(
        lag.kinds, _columns("kind", "Kind of event"), request.GET, sort="-events", per_page=200, prefix="kinds"
    )
    error = ""
    for name, table in (("teams", teams), ("kinds", kinds)):
        if table.export_format:
            try:
                return table.export(f"recording-lag-{name}-{wanted.start}-{wanted.end}")
            except Refused as refused:
                error = refused.sentence
    context = {
        "form": form,
        "lag": lag,
        "wanted": wanted,
        "tables": [
            ("teams", "By team", teams, [_shown(row, form.address, "team") for row in teams.rows]),
            ("kinds", "By kind of event", kinds, [_shown(row, form.address, "kind") for row in kinds.rows]),
        ],
        "everything": _shown(Row("", "Everything", lag.everything), form.address, ""),
        "error": error,
    }
    return render(request, "worklists/recording_lag.html", context)


@needs("TEAM_VIEW")
@require_safe
def recorded_page(request: SignedInRequest) -> HttpResponse:
    """The list behind a figure: what happened, and when it was recorded."""
    form = _form(request, listed=True)
    table = Table(recorded(request.viewer, form.wanted, today=request.today), LIST, request.GET, sort="-days")
    error = ""
    if table.export_format:
        try:
            return export_children(
                request.viewer,
                filename=f"recorded-{form.wanted.start}-{form.wanted.end}",
                what="Recording lag",
                columns=LIST,
                rows=table.rows,
                children=[row.child.id for row in table.rows],
                format=table.export_format,
                at=request.now,
            )
        except Refused as refused:
            error = refused.sentence
    back = {name: value for name, value in form.address.items() if name in ("team", "start", "end")}
    context = {
        "form": form,
        "table": table,
        "back_url": f"{reverse('recording-lag')}?{urlencode(back)}",
        "back_label": "Recording lag",
        "error": error,
    }
    return render(request, "worklists/recorded.html", context)


def _form(request: SignedInRequest, *, listed: bool) -> LagForm:
    teams = [(team.id, team.name) for team in teams_of(request.viewer)]
    own = request.viewer.as_role.reach == "teams"
    return LagForm(request.GET, teams=teams, own_teams=own, today=request.today, listed=listed)


def _shown(row: Row, address: dict[str, str], names: str) -> dict[str, Any]:
    """A row with where each of its figures leads."""
    here = reverse("recorded")
    narrowed = address | ({names: row.key} if names else {})

    def to(**more: object) -> str:
        return f"{here}?{urlencode(narrowed | {name: str(value) for name, value in more.items()})}"

    lag = row.lag
    shares = [(days, percent(lag.share(days) or 0), lag.count(days), to(when=f"within{days}")) for days in WITHIN]
    return {"name": row.name, "lag": lag, "href": to(), "shares": shares}
