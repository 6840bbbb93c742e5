"""Every cell of one extract that could not be used, narrowed as the address bar says."""

from dataclasses import dataclass

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from ..imports.problems import SEVERITIES
from ..models import Problem


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; nothing given leaves every problem in. ``text`` is looked for in column, value and sentence."""

    severity: str = ""
    code: str = ""
    sheet: str = ""
    column: str = ""
    text: str = ""


def problems(batch: int, wanted: Wanted) -> QuerySet[Problem]:
    """The problems wanted, in no order, each with ``rank``: its severity as a number, worst first."""
    ranks = [When(severity=name, then=Value(place)) for place, name in enumerate(SEVERITIES)]
    found = Problem.objects.filter(batch=batch).annotate(
        rank=Case(*ranks, default=Value(len(SEVERITIES)), output_field=IntegerField())
    )
    for name in ("severity", "code", "sheet", "column"):
        if value := getattr(wanted, name):
            found = found.filter(**{name: value})
    for word in wanted.text.split():
        found = found.filter(Q(message__icontains=word) | Q(value__icontains=word) | Q(column__icontains=word))
    return found


def values_of(batch: int, field: str) -> list[str]:
    """Every sheet or column that has a problem, in alphabetical order."""
    found = Problem.objects.filter(batch=batch).exclude(**{field: ""}).order_by(field)
    return list(found.values_list(field, flat=True).distinct())
