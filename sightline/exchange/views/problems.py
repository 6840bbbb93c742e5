"""Every cell of an extract that could not be used."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..forms import ProblemFilter
from ..models import Problem
from ..queries.imports import SEVERITY_WORDS, one_import, problems_by_code
from ..queries.problems import problems, values_of


@needs("IMPORT_VIEW")
@require_safe
def problems_screen(request: SignedInRequest, pk: int) -> HttpResponse:
    """The list, narrowed and sorted as the address says; a download with ``?format=``."""
    brought = one_import(pk)
    if brought is None:
        raise Http404
    kinds = problems_by_code(pk)
    form = ProblemFilter(request.GET, kinds=kinds, sheets=values_of(pk, "sheet"), columns=values_of(pk, "column"))
    by_code = {kind.code: kind for kind in kinds}
    columns: list[Column[Problem]] = [
        Column("severity", "How serious", lambda row: SEVERITY_WORDS[row.severity][0], order=("rank",)),
        Column("code", "Kind", lambda row: by_code[row.code].title),
        Column("sheet", "Sheet", order=("sheet", "row")),
        Column("row", "Row"),
        Column("column", "Column"),
        Column("value", "What it held"),
        Column("message", "What happened"),
    ]
    table = Table(problems(pk, form.wanted), columns, request.GET, sort="severity")
    if table.export_format in FORMATS:
        return table.export(f"Problems {brought.filename}")
    context = {
        "brought": brought,
        "table": table,
        "rows": [(row, by_code[row.code]) for row in table.page],
        "filter": form,
        "kinds": kinds,
        "chosen": by_code.get(form.wanted.code),
        "breadcrumbs": [
            {"label": "Imports", "href": reverse("imports")},
            {"label": brought.filename, "href": reverse("import", args=[pk])},
            {"label": "Problems"},
        ],
    }
    return render(request, "exchange/problems.html", context)
