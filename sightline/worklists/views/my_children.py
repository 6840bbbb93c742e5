"""A worker's children, and what is owed to each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from sightline.access.permissions import needs
from sightline.access.request import SignedInRequest
from sightline.clocks.coverage import judged_here
from sightline.core.refusals import Refused
from sightline.people.another_day import on_any_day
from sightline.web.tables import Column, Table
from sightline.web.words import local

from .. import columns
from ..exports import export_children
from ..forms import MyChildrenFilter
from ..queries.ever_held import ever_held
from ..queries.my_children import WHEN, Duty, my_children

TONES = {"overdue": "late", "today": "now", "week": "soon", "later": "quiet", "unknown": "quiet", "others": "quiet"}


def _of(column: Column) -> Column[Duty]:
    """A column of things owed, over duties."""
    order = column.order
    return Column(
        column.name,
        column.title,
        value=lambda duty: column.cell(duty.owed),
        order=(lambda duty: order(duty.owed)) if callable(order) else None,
        sortable=column.sortable,
    )


COLUMNS: list[Column[Duty]] = [
    *map(_of, [*columns.CHILD, *columns.OWED]),
    Column("when", "When", value=lambda duty: WHEN[duty.when], sortable=False),
    Column("by", "Waiting for", value=lambda duty: duty.by, sortable=False),
    *map(_of, columns.REASON),
]


@dataclass(frozen=True, slots=True)
class Group:
    """Duties under one heading, in parts with a heading of their own or none; a ``folded`` group opens at a press."""

    id: str
    title: str
    tone: str
    parts: Sequence[tuple[str, Sequence[Duty]]]
    folded: bool = False

    @property
    def count(self) -> int:
        """How many duties there are."""
        return sum(len(duties) for _, duties in self.parts)


def _concerned(request: SignedInRequest) -> list[int]:
    return ever_held(request.viewer, workers=[request.viewer.worker_id])


@needs("OWN_CHILDREN_VIEW")
@require_safe
@on_any_day(_concerned)
def my_children_page(request: SignedInRequest) -> HttpResponse:
    """My children: everything owed, by when, child or family."""
    mine = my_children(request.viewer, today=request.as_at.day)
    form = MyChildrenFilter(request.GET, judged=judged_here(request.today))
    asked = form.cleaned_data if form.is_valid() else {}
    duties = _narrowed(mine.duties, asked.get("area", ""), asked.get("clock", ""), asked.get("when", ""))
    table = Table(duties, COLUMNS, request.GET, sort="due", per_page=max(len(duties), 1))
    error = ""
    if table.export_format:
        try:
            return export_children(
                request.viewer,
                filename=f"my-children-{request.as_at.file}",
                what=f"My children{request.as_at.when}",
                columns=COLUMNS,
                rows=table.rows,
                children=[duty.owed.child.id for duty in duties],
                format=table.export_format,
                at=request.now,
            )
        except Refused as refused:
            error = refused.sentence
    narrowed = any(asked.get(name) for name in ("area", "clock", "when"))
    context = {
        "mine": mine,
        "form": form,
        "table": table,
        "groups": _groups(table.rows, asked.get("by", ""), open_all=narrowed),
        "narrowed": narrowed,
        "asked": any(asked.values()),
        "greeting": _greeting(local(request.now).hour),
        "error": error,
    }
    return render(request, "worklists/my_children.html", context)


def _narrowed(duties: Iterable[Duty], area: str, clock: str, when: str) -> list[Duty]:
    whens = {"now": ("overdue", "today"), "": tuple(WHEN)}.get(when, (when,))
    return [
        duty
        for duty in duties
        if duty.when in whens and area in ("", duty.owed.clock.area) and clock in ("", duty.owed.clock.code)
    ]


def _groups(duties: Iterable[Duty], by: str, *, open_all: bool) -> list[Group]:
    """Duties under headings, each keeping the order that they were sorted in."""
    duties = list(duties)
    if not duties:
        return []
    if by == "due":
        return [Group("all", "Everything owed", "", [("", duties)])]
    if by in ("child", "family"):
        key: Callable[[Duty], tuple[str, str]] = _family if by == "family" else _child
        parts = [(title, list(each)) for (_, title), each in groupby(sorted(duties, key=key), key=key)]
        return [Group("all", "Everything owed", "", parts)]
    groups = []
    for when, title in WHEN.items():
        here = [duty for duty in duties if duty.when == when]
        if here:
            folded = when in ("later", "unknown", "others") and not open_all
            groups.append(Group(when, title, TONES[when], [("", here)], folded))
    return groups


def _child(duty: Duty) -> tuple[str, str]:
    child = duty.owed.child
    return (f"{child.family_name} {child.name} {child.id}".casefold(), "")


def _family(duty: Duty) -> tuple[str, str]:
    name = duty.owed.child.family_name
    return (name.casefold(), name or "No family name")


def _greeting(hour: int) -> str:
    return "Good morning" if hour < 12 else "Good afternoon" if hour < 18 else "Good evening"
