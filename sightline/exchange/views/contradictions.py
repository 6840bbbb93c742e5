"""What contradicts in the records, child by child."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..models import Contradiction
from ..queries.contradictions import contradictions, sorts


@needs("IMPORT_VIEW")
@require_safe
def contradictions_screen(request: SignedInRequest) -> HttpResponse:
    """The list, of one sort with ``?code=``, sorted as the address says; a download with ``?format=``."""
    found = sorts(request.viewer)
    titles = {sort.code: sort.title for sort in found}
    code = request.GET.get("code", "")
    columns: list[Column[Contradiction]] = [
        Column(
            "child",
            "Child",
            lambda row: row.child.name,
            order=("child__family_name", "child__given_name", "child__ref"),
        ),
        Column("ref", "Id", lambda row: row.child.ref, order=("child__ref",)),
        Column("code", "What does not fit", lambda row: titles[row.code]),
        Column("sentence", "In this record"),
        Column("on", "Dated"),
        Column("known_from", "Found"),
    ]
    table = Table(contradictions(request.viewer, code), columns, request.GET, sort="code")
    if table.export_format in FORMATS:
        return table.export("Contradictions")
    context = {
        "table": table,
        "rows": [(row, titles[row.code]) for row in table.page],
        "sorts": found,
        "chosen": next((sort for sort in found if sort.code == code), None),
        "breadcrumbs": [{"label": "Imports", "href": reverse("imports")}, {"label": "What does not fit together"}],
    }
    return render(request, "exchange/contradictions.html", context)
