"""Who has been told of what and has not answered."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.visible import children_visible_to
from sightline.web.exports import FORMATS, export_response
from sightline.web.tables import Column, Table

from ..forms import UnansweredFilter
from ..queries.rows import Line
from ..queries.unanswered import OfPerson, Wanted, by_person, lines_of, unanswered

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
SORTS: list[Column[int]] = [
    Column("child", "Child", order=("child__family_name", "child__given_name")),
    Column("what", "What is owed", order=("clock", "due_on")),
    Column("due", "Due", order=("due_on",)),
    Column("to", "Told", order=("to__name", "due_on")),
    Column("reached", "Reached", order=("reached_on",)),
    Column("status", "Answer", order=("answered_at", "opened_at")),
]
EXPORTED: list[Column[Line]] = [
    Column("child", "Child"),
    Column("ref", "Id", value=lambda row: row.child_ref),
    Column("what", "What is owed"),
    Column("due", "Due", value=lambda row: row.due_on),
    Column("stands", "How it stands"),
    Column("to", "Told"),
    Column("why", "Why"),
    Column("reached", "Reached", value=lambda row: row.reached_on),
    Column("told_at", "Told on", value=lambda row: row.told_at),
    Column("opened", "Opened", value=lambda row: row.opened_at),
    Column("status", "Answer"),
    Column("answer", "What was answered", value=lambda row: row.answer.sentence if row.answer else ""),
    Column("team", "Team"),
]


AT_MOST = 20_000  # rows of a download: each names a child, and each child is logged


@needs("TOLD_OVERSEE")
@require_safe
def unanswered_page(request: SignedInRequest) -> HttpResponse:
    """Person by person; and the notices behind a count, when one is pressed."""
    people = by_person(request.viewer, today=request.today)
    teams = sorted({(row.team, row.team_name) for row in people if row.team is not None}, key=lambda pair: pair[1])
    form = UnansweredFilter(request.GET, teams=teams)
    wanted = form.wanted if form.is_valid() else Wanted()
    table = Table(people, PEOPLE, request.GET, sort="-unanswered", per_page=20, prefix="people")
    found = unanswered(request.viewer, wanted, today=request.today)
    notices: Table[int] = Table(found.values_list("pk", flat=True), SORTS, request.GET, sort="reached")
    exported, error = notices.export_format in FORMATS, ""
    if exported and notices.count > AT_MOST:
        exported, error = False, f"A download that names children has at most {AT_MOST:,} rows. Narrow the list first."
    lines = lines_of(request.viewer, notices.rows if exported else notices.page.object_list, today=request.today)
    children = children_visible_to(request.viewer).filter(pk__in={row.child_id for row in lines})
    if exported:
        log_views(request.viewer, children, "Download: Told and not answered", request.now)
        cells = ([column.cell(row) for column in EXPORTED] for row in lines)
        header = [column.title for column in EXPORTED]
        return export_response(f"told-and-not-answered-{request.today}", header, cells, notices.export_format)
    log_views(request.viewer, children, "Told and not answered", request.now)
    who = next((row.name for row in people if row.person == wanted.person), "") if wanted.person else ""
    context = {
        "form": form,
        "people": table,
        "notices": notices,
        "lines": lines,
        "error": error,
        "who": who,
        "may_see_unowned": request.viewer.can("UNOWNED_VIEW"),
    }
    return render(request, "escalation/unanswered.html", context)
