"""The list behind every count."""

from collections.abc import Iterable
from datetime import date

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.models import User
from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.clocks.clock import Clock
from sightline.clocks.coverage import judged_here
from sightline.core.refusals import Refused
from sightline.escalation.ladder import ROLES
from sightline.people.another_day import Concerned, Everybody, on_any_day
from sightline.web.tables import Column, Table

from .. import columns
from ..exports import check_length, export_children
from ..forms import OPEN_STATES, DeadlinesFilter
from ..queries.deadlines import deadlines, workers_of
from ..queries.ever_held import ever_held
from ..queries.owed import owed_rows
from ..queries.teams import teams_of
from ..waiting import may_take_long

SORTS: list[Column[int]] = [
    Column("child", "Child", order=("child__family_name", "child__given_name")),
    Column("what", "What is owed", order=("clock", "due_on")),
    Column("due", "Due", order=("due_on",)),
    Column("worker", "Worker", order=("worker__name", "due_on")),
    Column("team", "Team", order=("team__name", "due_on")),
]
EXPORTED = [*columns.CHILD, *columns.OWED, columns.OWED_BY, *columns.HELD, *columns.REASON]


def _concerned(request: SignedInRequest) -> Concerned:
    """Those whom the worker or the team asked for ever held; without either, one's own and one's teams', or everybody."""
    team, worker = request.GET.get("team", ""), request.GET.get("worker", "")
    if worker.isdecimal():
        return ever_held(request.viewer, workers=[int(worker)])
    if team.isdecimal():
        return ever_held(request.viewer, teams=[int(team)])
    if request.viewer.as_role.reach != "teams":
        over = request.GET.get("counted") or request.GET.get("state", "open") not in ("", *dict(OPEN_STATES))
        return Everybody(date.min if over else None)
    teams = [each.id for each in teams_of(request.viewer)]
    return ever_held(request.viewer, teams=teams, workers=[request.viewer.worker_id])


@needs("CHILD_VIEW")
@require_safe
@may_take_long(_concerned)
@on_any_day(_concerned)
def deadlines_page(request: SignedInRequest) -> HttpResponse:
    """What is due, narrowed by the address bar."""
    day = request.as_at.day
    form = _form(request.viewer, request.GET, judged_here(request.today))
    wanted = form.wanted if form.is_valid() else None
    found = deadlines(request.viewer, wanted, today=day)
    table: Table[int] = Table(found.values_list("pk", flat=True), SORTS, request.GET, sort="due")
    len(table.rows)  # every primary key in one query: counting them and turning pages then ask nothing more
    error = ""
    if table.export_format:
        try:
            check_length(table.count)
            rows = owed_rows(request.viewer, table.rows, day)
            return export_children(
                request.viewer,
                filename=f"what-is-due-{request.as_at.file}",
                what=f"What is due{request.as_at.when}",
                columns=EXPORTED,
                rows=rows,
                children=[row.child.id for row in rows],
                format=table.export_format,
                at=request.now,
            )
        except Refused as refused:
            error = refused.sentence
    context = {
        "form": form,
        "table": table,
        "parts": [("", owed_rows(request.viewer, table.page.object_list, day))],
        "counted": wanted.counted if wanted else None,
        "escalated": ROLES.get(wanted.escalated, "") if wanted else "",
        "error": error,
    }
    return render(request, "worklists/deadlines.html", context)


def _form(viewer: User, params: QueryDict, judged: Iterable[Clock]) -> DeadlinesFilter:
    teams = teams_of(viewer)
    own = viewer.as_role.reach == "teams"
    asked, worker = params.get("team", ""), params.get("worker", "")
    among = [team.id for team in teams if str(team.id) == asked or (own and asked in ("", "mine"))]
    return DeadlinesFilter(
        params,
        teams=[(team.id, team.name) for team in teams],
        workers=workers_of(viewer, teams=among, worker=int(worker) if worker.isdecimal() else None),
        judged=judged,
        own_teams=own,
    )
