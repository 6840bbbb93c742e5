"""The children whom a reviewing officer reviews."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.core.refusals import Refused
from sightline.people.another_day import Concerned, Everybody, on_any_day
from sightline.web.tables import Column, Table

from ..exports import export_children
from ..queries.ever_held import ever_reviewed
from ..queries.reviews import SOON, Reviewed, Since, reviews, since_last_review
from ..waiting import may_take_long


@dataclass(frozen=True, slots=True)
class Shown:
    """A child with what has happened since the last review."""

    reviewed: Reviewed
    since: Since


ANYBODY: Callable[[Reviewed], bool] = lambda row: True  # noqa: E731
NEEDS: dict[str, Callable[[Reviewed], bool]] = {
    "late": lambda row: row.rank == 0,
    "soon": lambda row: row.rank == 1,
    "behind": lambda row: row.overdue > 0,
}
"""What the list may be narrowed to: reviews overdue, due soon without contact, anything overdue for the child."""

SORTS: list[Column[Reviewed]] = [
    Column("need", "Need", order=lambda row: (row.rank, row.due_on or date.max)),
    Column("child", "Child", order=lambda row: row.child.name.casefold()),
    Column("due", "Next review", order=lambda row: row.due_on),
    Column("contact", "Reviewing officer's contact", order=lambda row: row.contact_on),
    Column("overdue", "Overdue now", order=lambda row: row.overdue),
    Column("since", "Since the last review", sortable=False),
]
EXPORTED: list[Column[Shown]] = [
    Column("child", "Child", value=lambda row: row.reviewed.child.name),
    Column("age", "Age", value=lambda row: row.reviewed.child.age),
    Column("ref", "Id", value=lambda row: row.reviewed.child.ref),
    Column("worker", "Worker", value=lambda row: row.reviewed.worker),
    Column("due", "Next review", value=lambda row: row.reviewed.due_on),
    Column("stands", "How it stands", value=lambda row: row.reviewed.review.stands if row.reviewed.review else None),
    Column("last", "Since", value=lambda row: row.since.since),
    Column("visits", "Visits since", value=lambda row: row.since.visits),
    Column("last_visit", "Last visit", value=lambda row: row.since.last_visit),
    Column("not_seen", "Visits not seen since", value=lambda row: row.since.not_seen),
    Column("moves", "Placements begun since", value=lambda row: row.since.moves),
    Column("health", "Health and dental checks since", value=lambda row: row.since.health),
    Column("changes", "Changes of worker since", value=lambda row: row.since.changes_of_worker),
    Column("fell_due", "Fell due since and not done in time", value=lambda row: row.since.fell_due),
    Column("overdue", "Overdue now", value=lambda row: row.reviewed.overdue),
    Column("contact", "Last contact by the reviewing officer", value=lambda row: row.reviewed.contact_on),
]


def _concerned(request: SignedInRequest) -> Concerned:
    mine = ever_reviewed(request.viewer)
    return Everybody(date.min) if mine is None else mine


@needs("REVIEWS_VIEW")
@require_safe
@may_take_long(_concerned)
@on_any_day(_concerned)
def reviews_page(request: SignedInRequest) -> HttpResponse:
    """Children I review, by need."""
    mine = reviews(request.viewer, today=request.as_at.day)
    need = NEEDS.get(request.GET.get("need", ""), ANYBODY)
    table = Table([row for row in mine.children if need(row)], SORTS, request.GET, sort="need")
    error = ""
    if table.export_format:
        try:
            rows = _shown(request, table.rows)
            return export_children(
                request.viewer,
                filename=f"children-i-review-{request.as_at.file}",
                what=f"Children I review{request.as_at.when}",
                columns=EXPORTED,
                rows=rows,
                children=[row.reviewed.child.id for row in rows],
                format=table.export_format,
                at=request.now,
            )
        except Refused as refused:
            error = refused.sentence
    context = {
        "mine": mine,
        "table": table,
        "rows": _shown(request, table.page.object_list),
        **{name: sum(map(test, mine.children)) for name, test in NEEDS.items()},
        "soon_days": SOON,
        "error": error,
    }
    return render(request, "worklists/reviews.html", context)


def _shown(request: SignedInRequest, rows: Iterable[Reviewed]) -> list[Shown]:
    rows = list(rows)
    since = since_last_review(request.viewer, rows, today=request.as_at.day)
    return [Shown(row, since[row.child.id]) for row in rows]
