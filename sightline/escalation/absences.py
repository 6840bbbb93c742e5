"""Rules of absences: whose one may record, and who may cover."""

from datetime import date, datetime, timedelta

from django.db import connection

from sightline.access.models import User
from sightline.access.permissions import require
from sightline.core.refusals import Refused
from sightline.web.words import day_of, long_date

from .models import Absence

LONGEST = timedelta(days=366)
BACK = timedelta(days=31)


def people_of(viewer: User) -> set[int]:
    """Whose absences a person may record besides their own: people of their teams and those under them; a head's, everybody's."""
    if not viewer.can("ABSENCE_MANAGE"):
        return set()
    if viewer.as_role.reach == "all":
        return set(User.objects.filter(is_active=True).exclude(role="administrator").values_list("pk", flat=True))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT m.user_id FROM access_membership m JOIN access_user u ON u.id = m.user_id "
            "WHERE u.is_active AND m.team_id IN (SELECT sightline_teams(%s))",
            [viewer.pk],
        )
        return {row[0] for row in cursor.fetchall()}


def require_may_record(by: User, person: User) -> None:
    """Raises PermissionDenied unless it is one's own absence, or one manages the person."""
    if by.pk == person.pk:
        require(by, "ABSENCE_RECORD")
        return
    require(by, "ABSENCE_MANAGE")
    if person.pk not in people_of(by):
        raise Refused("not_yours", f"{person.name} is not in a team of yours.")


def check_days(from_on: date, until_on: date, at: datetime) -> None:
    """Raises Refused for a time that ends before it begins, is past, or is too long to be an absence."""
    today = day_of(at)
    if until_on <= from_on:
        raise Refused("bad_last_day", "The last day away must be the first, or later.")
    if until_on <= today or from_on < today - BACK:
        raise Refused("bad_first_day", "Record an absence that is not over, from at most a month ago.")
    if until_on - from_on > LONGEST:
        raise Refused("bad_last_day", "An absence lasts at most a year. Record it again then.")


def check_cover(person: User, cover: User, from_on: date, until_on: date) -> None:
    """Raises Refused for somebody who cannot cover: the person themselves, a closed account, a role without children, or away then."""
    if cover.pk == person.pk:
        raise Refused("bad_cover", "Somebody else must cover.")
    if not cover.is_active or cover.as_role.reach == "none":
        raise Refused("bad_cover", f"{cover.name} opens no child's record, so cannot cover.")
    if away := overlapping(cover, from_on, until_on):
        raise Refused("bad_cover", f"{cover.name} is away from {long_date(away.from_on)}. Choose somebody else.")


def overlapping(person: User, from_on: date, until_on: date) -> Absence | None:
    """An absence of the person's that falls in this time."""
    return (
        Absence.objects.filter(person=person, ended_at=None, from_on__lt=until_on, until_on__gt=from_on)
        .order_by("from_on")
        .first()
    )
