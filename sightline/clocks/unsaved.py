"""Decisions as rows that are not saved yet: what a screen works the effect out with, and a command saves."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sightline.access.models import User

from .deciding import check_reason
from .models import ClosureDays, Decided, FrontDoorHours, LocalStandard, SchoolTerm
from .own import standing


def standard(
    *, by: User, at: datetime, clock: str, from_on: date, within: Iterable[str], choice: str, reason: str
) -> LocalStandard:
    """A local standard or a choice from a day, in the place of what stands from the very same day."""
    return LocalStandard(
        clock=clock,
        from_on=from_on,
        within=",".join(within),
        choice=choice,
        replaces=standing(LocalStandard).filter(clock=clock, from_on=from_on).first(),
        **_made(by, at, reason),
    )


def term(
    *,
    by: User,
    at: datetime,
    name: str,
    first_on: date,
    last_on: date,
    off: Sequence[tuple[date, date, str]],
    reason: str,
    replaces: SchoolTerm | None,
) -> SchoolTerm:
    """A term, perhaps in the place of another."""
    return SchoolTerm(
        name=" ".join(name.split()),
        first_on=first_on,
        last_on=last_on,
        off=[[first.isoformat(), last.isoformat(), called] for first, last, called in off],
        replaces=replaces,
        **_made(by, at, reason),
    )


def closure(
    *, by: User, at: datetime, name: str, first_on: date, last_on: date, reason: str, replaces: ClosureDays | None
) -> ClosureDays:
    """Closure days, perhaps in the place of others."""
    return ClosureDays(
        name=" ".join(name.split()), first_on=first_on, last_on=last_on, replaces=replaces, **_made(by, at, reason)
    )


def front_door(
    *, by: User, at: datetime, from_on: date, week: Sequence[tuple[str, str] | None], reason: str
) -> FrontDoorHours:
    """Front-door hours from a day, in the place of what stands from the very same day."""
    return FrontDoorHours(
        from_on=from_on,
        week=[hours and list(hours) for hours in week],
        replaces=standing(FrontDoorHours).filter(from_on=from_on).first(),
        **_made(by, at, reason),
    )


def withdrawal(*, by: User, at: datetime, row: Decided, reason: str) -> Decided:
    """What takes another row back: the same in all but who, when and why."""
    own = {field.name for field in Decided._meta.fields} | {"id"}
    same = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if field.name not in own}
    return type(row)(**same, **_made(by, at, reason), replaces=row, withdrawn=True)  # type: ignore[misc]


def _made(by: User, at: datetime, reason: str) -> dict[str, Any]:
    return {"set_by": by, "set_at": at, "reason": check_reason(reason)}
