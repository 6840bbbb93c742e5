"""What I have been told."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.visible import children_visible_to
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..forms import MyToldFilter
from ..queries.my_told import AT_MOST, Asked, how_many, my_told
from ..queries.rows import Line

COLUMNS: list[Column[Line]] = [
    Column("order", "Order", value=lambda row: row.status, order=lambda row: 0, sortable=False),
    Column("child", "Child", order=lambda row: row.child.casefold()),
    Column("ref", "Id", value=lambda row: row.child_ref, sortable=False),
    Column("what", "What is owed", order=lambda row: row.what),
    Column("due", "Due", value=lambda row: row.due_on),
    Column("stands", "How it stands", sortable=False),
    Column("told", "Told", value=lambda row: row.told_at),
    Column("why", "Why me", sortable=False),
    Column("status", "Answer", order=lambda row: row.status),
    Column("answer", "What was answered", value=lambda row: row.answer.sentence if row.answer else "", sortable=False),
    Column("team", "Team", order=lambda row: row.team),
]


@needs("TOLD_VIEW")
@require_safe
def my_told_page(request: SignedInRequest) -> HttpResponse:
    """Unanswered first, child by child, oldest first; or as sorted."""
    form = MyToldFilter(request.GET)
    asked = Asked(**form.cleaned_data) if form.is_valid() else Asked()
    table = Table(my_told(request.viewer, asked, today=request.today), COLUMNS, request.GET, sort="order")
    exported = table.export_format in FORMATS
    shown = table.rows if exported else table.page.object_list
    children = children_visible_to(request.viewer).filter(pk__in={row.child_id for row in shown})
    if exported:
        log_views(request.viewer, children, "Download: What I have been told", request.now)
        return table.export(f"told-{request.today}")
    log_views(request.viewer, children, "What I have been told", request.now)
    context = {
        "form": form,
        "table": table,
        "show": asked.show,
        "at_most": AT_MOST,
        "coming": how_many(request.viewer, "coming", today=request.today),
        "narrowed": bool(asked.show or asked.clock),
        "may_oversee": request.viewer.can("TOLD_OVERSEE"),
    }
    return render(request, "escalation/my_told.html", context)
