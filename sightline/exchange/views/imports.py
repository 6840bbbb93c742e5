"""Extracts: all that came, bringing one in, one as it goes and what it changed, and the file as it came."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.web.exports import FORMATS
from sightline.web.tables import Column, Table

from ..commands.hand_out_original import hand_out_original
from ..commands.queue_extract import queue_extract
from ..forms import LARGEST, TOO_LARGE, ExtractForm
from ..imports.annex_a.safety import LIMITS, MEGABYTE
from ..imports.events import template
from ..queries.differences import differences
from ..queries.imports import Brought, batch_numbered, imports, nobody_loads, one_import, problems_by_code
from ..uploads import DropTooLarge

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

COLUMNS: list[Column[Brought]] = [
    Column("filename", "File"),
    Column("extracted_on", "Extract taken on"),
    Column("brought_at", "Came in"),
    Column("by", "Brought in by"),
    Column("words", "What became of it"),
    Column("rows_read", "Rows read"),
    Column("rows_loaded", "Rows loaded"),
    Column("children", "Children"),
    Column("opened", "Records added or changed"),
    Column("closed", "Records closed"),
    Column("problems", "Problems"),
]


@needs("IMPORT_VIEW")
@require_safe
def imports_screen(request: SignedInRequest) -> HttpResponse:
    """Every extract, the latest first; a download with ``?format=``."""
    table = Table(imports(), COLUMNS, request.GET, sort="-brought_at", per_page=25)
    if table.export_format in FORMATS:
        return table.export("Imports")
    return render(request, "exchange/imports.html", {"table": table, "may_load": request.viewer.can("IMPORT_LOAD")})


@csrf_exempt  # only until the limit stands: _new_import checks the token as soon as the request may be read
@needs("IMPORT_LOAD")
@require_http_methods(["GET", "HEAD", "POST"])
def new_import_screen(request: SignedInRequest) -> HttpResponseBase:
    """The form, and bringing an extract in with it. Too large an upload is dropped as it comes."""
    limit = DropTooLarge(LIMITS.file_size + MEGABYTE)  # the form itself takes some room
    request.upload_handlers.insert(0, limit)
    return _new_import(request, limit)


@csrf_protect
def _new_import(request: SignedInRequest, limit: DropTooLarge) -> HttpResponse:
    sent = request.method == "POST"
    data = (request.POST, request.FILES) if sent else (None, None)
    form = ExtractForm(*data, today=request.today)
    if sent and limit.dropped:
        form.errors.pop("file", None)
        form.add_error("file", TOO_LARGE)
    if sent and form.is_valid():
        file, day = form.cleaned_data["file"], form.cleaned_data["extracted_on"]
        try:
            batch = queue_extract(
                file=file,
                filename=file.name,
                extracted_on=day,
                older=form.cleaned_data["older"],
                by=request.viewer,
                at=request.now,
            )
        except Refused as refused:
            form.add_error("extracted_on" if refused.code == "extract_in_future" else None, refused.sentence)
        else:
            return redirect("import", batch.pk)
    context = {
        "form": form,
        "largest": LARGEST,
        "breadcrumbs": [{"label": "Imports", "href": reverse("imports")}, {"label": "Bring in an extract"}],
    }
    return render(request, "exchange/new_import.html", context)


@needs("IMPORT_VIEW")
@require_safe
def template_screen(request: SignedInRequest) -> HttpResponse:
    """The empty template of a report of events: a workbook, or with ``?format=csv`` its headings."""
    as_csv = request.GET.get("format") == "csv"
    kind = "text/csv; charset=utf-8" if as_csv else _WORKBOOK
    response = HttpResponse(template.as_csv() if as_csv else template.as_workbook(), content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="events.{"csv" if as_csv else "xlsx"}"'
    return response


@needs("IMPORT_VIEW")
@require_safe
def import_screen(request: SignedInRequest, pk: int) -> HttpResponse:
    """One extract as it goes, then what it changed; only the part that moves when HTMX asks for it."""
    brought = one_import(pk)
    if brought is None:
        raise Http404
    part = request.headers.get("HX-Target") == "import"
    context = {
        "brought": brought,
        "nobody": nobody_loads(brought, request.now),
        "may_load": request.viewer.can("IMPORT_LOAD"),
        "said": request.GET.get("said") if part else "",
        "part": part,
        "breadcrumbs": [{"label": "Imports", "href": reverse("imports")}, {"label": brought.filename}],
    }
    if brought.state == "loaded":
        context["kinds"] = problems_by_code(pk)
        context["differences"] = differences(request.viewer, pk)
    return render(request, "exchange/import.html#import" if part else "exchange/import.html", context)


@needs("IMPORT_LOAD")
@require_safe
def original_screen(request: SignedInRequest, pk: int) -> HttpResponseBase:
    """The file as it came in; that it was handed out is kept."""
    batch = batch_numbered(pk)
    if batch is None:
        raise Http404
    try:
        path = hand_out_original(batch=batch, by=request.viewer, at=request.now)
    except Refused as refused:
        messages.error(request, refused.sentence)
        return redirect("import", pk)
    return FileResponse(
        path.open("rb"), as_attachment=True, filename=batch.filename, content_type="application/octet-stream"
    )
