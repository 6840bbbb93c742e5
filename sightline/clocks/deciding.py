"""What every decision about a standard keeps to, and the standards as they would be with it."""

from collections.abc import Sequence
from datetime import date

from django.db import connection

from sightline.core.refusals import Refused

from .catalogue import catalogue, check
from .clock import Clock
from .models import ClosureDays, Decided, FrontDoorHours, LocalStandard, SchoolTerm
from .own import DECIDED, local_days, own_of, setting_of, standing
from .standards import Standards, standards_with
from .versions import versions

SHORTEST_REASON = 10
_LOCK = 20_107_462


def one_at_a_time() -> None:
    """Hold every other decision back until this transaction ends, so that each is checked against those before it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def check_reason(reason: str) -> str:
    """The reason without loose spaces. Raises Refused when it is too short to be one."""
    reason = " ".join(reason.split())
    if len(reason) < SHORTEST_REASON:
        raise Refused(
            "reason_too_short", f"Give a reason of at least {SHORTEST_REASON} characters. Everybody may read it."
        )
    return reason


def check_may_be_set(clock: Clock) -> None:
    """Raises Refused for a standard that leaves nothing to a service: law and guidance without a choice."""
    if not clock.local and not clock.choices:
        raise Refused(
            "not_ours_to_set",
            f"“{clock.title}” is {clock.legal_status}: it is the same everywhere, and no service can change it.",
        )


def check_standing(row: Decided | None) -> None:
    """Raises Refused when a row to be replaced has been replaced meanwhile."""
    if row is not None and not standing(type(row)).filter(pk=row.pk).exists():
        raise Refused("no_longer_stands", "Somebody has changed or withdrawn this meanwhile. Look at it again.")


def standards_if(row: Decided) -> Standards:
    """The standards as they would be with a row that is not saved yet, in the place of what it replaces.

    Raises Refused where that cannot be: a standard that is not the service's to set, terms that overlap.
    """
    check_standing(row.replaces)
    rows = {model: _with(model, row) for model in DECIDED.values()}
    if isinstance(row, LocalStandard) and not row.withdrawn:
        _check_standard(row)
    elif isinstance(row, SchoolTerm | ClosureDays) and row.last_on < row.first_on:
        raise Refused("dates_backward", "The last day is before the first.")
    days = local_days(rows[SchoolTerm], rows[ClosureDays], rows[FrontDoorHours])  # type: ignore[arg-type]
    mine = own_of(rows[LocalStandard], days)  # type: ignore[arg-type]
    return standards_with(mine.settings, mine.local)


def _with(model: type[Decided], row: Decided) -> Sequence[Decided]:
    rows = list(standing(model))
    if not isinstance(row, model):
        return rows
    return [each for each in rows if each != row.replaces] + ([] if row.withdrawn else [row])


def _check_standard(row: LocalStandard) -> None:
    clock = catalogue().get(row.clock)
    if clock is None:
        raise Refused("unknown_standard", f"There is no standard called {row.clock}.")
    check_may_be_set(clock)
    _check_day(clock, row.from_on)
    for version in versions(clock, [setting_of(row)]):
        check(version, f"{row.clock}.{row.clock}")


def _check_day(clock: Clock, day: date) -> None:
    if day < clock.in_force_from or (clock.in_force_until is not None and day >= clock.in_force_until):
        raise Refused("not_in_force", f"“{clock.title}” is not in force on that day.")
