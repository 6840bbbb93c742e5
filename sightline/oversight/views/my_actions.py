"""My actions."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.access.view_log import log_views
from sightline.people.visible import children_visible_to
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..forms import MyActionsFilter
from ..queries.my_actions import MyAction, my_actions

COLUMNS: list[Column[MyAction]] = [
    Column("child", "Child", order=lambda row: row.child.casefold()),
    Column("what", "What will be done", sortable=False),
    Column("due", "By", value=lambda row: row.due_on),
    Column("status", "How it stands"),
    Column("moves", "Moved", sortable=False),
    Column("set_by", "Set by", order=lambda row: row.set_by.casefold()),
    Column("came_from", "Came from", sortable=False),
]


@needs("ACTION_KEEP")
@require_safe
def my_actions_page(request: SignedInRequest) -> HttpResponse:
    """What I said I would do, or was asked to."""
    form = MyActionsFilter(request.GET)
    show = form.cleaned_data["show"] if form.is_valid() else ""
    table = Table(my_actions(request.viewer, show=show, today=request.today), COLUMNS, request.GET, sort="due")
    exported = table.export_format in FORMATS
    shown = table.rows if exported else table.page.object_list
    children = children_visible_to(request.viewer).filter(pk__in={row.child_id for row in shown})
    if exported:
        log_views(request.viewer, children, "Download: My actions", request.now)
        return table.export(f"my-actions-{request.today}")
    log_views(request.viewer, children, "My actions", request.now)
    return render(request, "oversight/my_actions.html", {"form": form, "table": table, "show": show or "open"})
