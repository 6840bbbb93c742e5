"""Who has been told of what and has not answered."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.visible import children_visible_to
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..forms import UnansweredFilter
from ..queries.rows import Line
from ..queries.unanswered import OfPerson, Wanted, by_person, unanswered

PEOPLE: list[Column[OfPerson]] = [
    Column("name", "Person", order=lambda row: row.name.casefold()),
    Column("role", "Role"),
    Column("team", "Team", value=lambda row: row.team_name),
    Column("told", "Told of"),
    Column("unopened", "Not opened"),
    Column("unanswered", "Not answered"),
    Column("broken", "Day passed"),
    Column("oldest", "Oldest", value=lambda row: row.oldest),
]
LINES: list[Column[Line]] = [
    Column("child", "Child", order=lambda row: row.child.casefold()),
    Column("ref", "Id", value=lambda row: row.child_ref, sortable=False),
    Column("what", "What is owed", order=lambda row: row.what),
    Column("due", "Due", value=lambda row: row.due_on),
    Column("stands", "How it stands", sortable=False),
    Column("to", "Told", order=lambda row: row.to.casefold()),
    Column("why", "Why", sortable=False),
    Column("reached", "Reached", value=lambda row: row.reached_on),
    Column("told_at", "Told on", value=lambda row: row.told_at),
    Column("opened", "Opened", value=lambda row: row.opened_at),
    Column("status", "Answer", order=lambda row: row.status),
    Column("answer", "What was answered", value=lambda row: row.answer.sentence if row.answer else "", sortable=False),
    Column("team", "Team", order=lambda row: row.team),
]


@needs("TOLD_OVERSEE")
@require_safe
def unanswered_page(request: SignedInRequest) -> HttpResponse:
    """Person by person; and the notices behind a count, when one is pressed."""
    people = by_person(request.viewer, today=request.today)
    teams = sorted({(row.team, row.team_name) for row in people if row.team is not None}, key=lambda pair: pair[1])
    form = UnansweredFilter(request.GET, teams=teams)
    wanted = form.wanted if form.is_valid() else Wanted()
    table = Table(people, PEOPLE, request.GET, sort="-unanswered", per_page=20, prefix="people")
    lines = unanswered(request.viewer, wanted, today=request.today)
    notices = Table(lines, LINES, request.GET, sort="reached")
    exported = notices.export_format in FORMATS
    shown = notices.rows if exported else notices.page.object_list
    children = children_visible_to(request.viewer).filter(pk__in={row.child_id for row in shown})
    if exported:
        log_views(request.viewer, children, "Download: Told and not answered", request.now)
        return notices.export(f"told-and-not-answered-{request.today}")
    log_views(request.viewer, children, "Told and not answered", request.now)
    who = next((row.name for row in people if row.person == wanted.person), "") if wanted.person else ""
    context = {
        "form": form,
        "people": table,
        "notices": notices,
        "who": who,
        "may_see_unowned": request.viewer.can("UNOWNED_VIEW"),
    }
    return render(request, "escalation/unanswered.html", context)
