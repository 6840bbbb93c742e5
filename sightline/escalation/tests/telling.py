"""Rounds in a few words."""

from datetime import UTC, date, datetime

from sightline.access.viewer import SYSTEM, looking_as
from sightline.escalation.commands.make_round import make_round
from sightline.escalation.models import Told

LADDER = (("social_worker", -2), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10))


def morning(on: date) -> datetime:
    """Half past six in the morning, in UTC."""
    return datetime(on.year, on.month, on.day, 6, 30, tzinfo=UTC)


def round_of(on: date, **how):
    """The round of a day."""
    return make_round(by="Sightline", at=morning(on), **how)


def told(**wanted) -> list[tuple[str, str, str, str]]:
    """(child, rung, who, day reached) of every open notice, as the system sees it."""
    with looking_as(SYSTEM):
        rows = Told.objects.filter(closed_at=None, **wanted).select_related("child", "to").order_by("reached_on", "pk")
        return [(row.child.given_name, row.role, row.to.name if row.to else "", str(row.reached_on)) for row in rows]
