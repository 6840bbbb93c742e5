"""The list behind every count."""

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.models import User
from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.tables import Column, Table

from .. import columns
from ..escalation import ROLES
from ..exports import check_length, export_children
from ..forms import DeadlinesFilter
from ..queries.deadlines import deadlines, workers_of
from ..queries.owed import owed_rows
from ..queries.teams import teams_of

SORTS: list[Column[int]] = [
    Column("child", "Child", order=("child__family_name", "child__given_name")),
    Column("what", "What is owed", order=("clock", "due_on")),
    Column("due", "Due", order=("due_on",)),
    Column("worker", "Worker", order=("worker__name", "due_on")),
    Column("team", "Team", order=("team__name", "due_on")),
]
EXPORTED = [*columns.CHILD, *columns.OWED, *columns.HELD, *columns.REASON]


@needs("CHILD_VIEW")
@require_safe
def deadlines_page(request: SignedInRequest) -> HttpResponse:
    """What is due, narrowed by the address bar."""
    form = _form(request.viewer, request.GET)
    wanted = form.wanted if form.is_valid() else None
    found = deadlines(request.viewer, wanted, today=request.today)
    table: Table[int] = Table(found.values_list("pk", flat=True), SORTS, request.GET, sort="due")
    len(table.rows)  # every primary key in one query: counting them and turning pages then ask nothing more
    error = ""
    if table.export_format:
        try:
            check_length(table.count)
            rows = owed_rows(request.viewer, table.rows, request.today)
            return export_children(
                request.viewer,
                filename=f"what-is-due-{request.today}",
                what="What is due",
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
        "parts": [("", owed_rows(request.viewer, table.page.object_list, request.today))],
        "counted": wanted.counted if wanted else None,
        "escalated": ROLES.get(wanted.escalated, "") if wanted else "",
        "error": error,
    }
    return render(request, "worklists/deadlines.html", context)


def _form(viewer: User, params: QueryDict) -> DeadlinesFilter:
    teams = teams_of(viewer)
    own = viewer.as_role.reach == "teams"
    asked, worker = params.get("team", ""), params.get("worker", "")
    among = [team.id for team in teams if str(team.id) == asked or (own and asked in ("", "mine"))]
    return DeadlinesFilter(
        params,
        teams=[(team.id, team.name) for team in teams],
        workers=workers_of(viewer, teams=among, worker=int(worker) if worker.isdecimal() else None),
        own_teams=own,
    )
