"""Breaking the glass: opening a record beyond one's scope in an emergency, for fifteen minutes, with everybody concerned told."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import connection, transaction

from sightline.access import events
from sightline.access.models import Denial, Grant, Team, User
from sightline.access.notices import tell
from sightline.access.permissions import require
from sightline.access.viewer import SYSTEM, looking_as
from sightline.core.refusals import Refused
from sightline.history.record import record_event
from sightline.web.words import moment

if TYPE_CHECKING:  # people stands above access
    from sightline.people.models import Child

OPEN_FOR = timedelta(minutes=15)
TIMES_AN_HOUR = 5
SHORTEST_REASON = 20


def break_glass(*, by: User, at: datetime, ref: str, reason: str) -> Grant:
    """Open the record with the case system's exact id ``ref`` to ``by`` for 15 minutes, and tell its worker and their managers.

    Raises Refused: a reason under 20 characters, five times in an hour already, a record that is open anyway, and (in one
    sentence, so that neither is learnt) an id that nobody has or a person who may never open the record. Such a person's
    attempt is told to the same people.
    """
    require(by, "GLASS_BREAK")
    ref, reason = ref.strip(), " ".join(reason.split())
    if len(reason) < SHORTEST_REASON:
        raise Refused(
            "reason_too_short", f"Say in at least {SHORTEST_REASON} characters why you must open this record now."
        )
    with transaction.atomic():
        User.objects.select_for_update().get(pk=by.pk)  # one at a time, so that the limit holds
        if (
            Grant.objects.filter(user=by, break_glass=True, given_at__gt=at - timedelta(hours=1)).count()
            >= TIMES_AN_HOUR
        ):
            raise Refused(
                "too_often",
                f"You have opened {TIMES_AN_HOUR} records in an emergency within an hour, which is the most. Ring the duty manager.",
            )
        child, standing = _find(ref)
        if standing == "open":
            raise Refused("already_open", "You can open this record already: search for the child by name or id.")
        if standing == "closed" and child is not None:
            return _open(by, at, child, reason)
        if standing == "denied" and child is not None:
            _report_denied(by, at, child, reason)
        else:
            record_event(kind=events.GLASS_UNKNOWN, by=by, at=at)
    raise Refused(
        "no_such_record",
        "No record with this id can be opened in this way. Check the id, letter by letter, or ring the duty manager.",
    )


def _find(ref: str) -> tuple[int | None, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT child, standing FROM sightline_find_to_open(%s)", [ref])
        return cursor.fetchone() or (None, "unknown")


def _open(by: User, at: datetime, child: int, reason: str) -> Grant:
    grant = Grant.objects.create(
        user=by, child_id=child, reason=reason, break_glass=True, given_at=at, given_by=by, until_at=at + OPEN_FOR
    )
    record_event(kind=events.GLASS_BROKEN, by=by, at=at, child=grant.child, until_at=grant.until_at, reason=reason)
    who = f"{by.name} ({by.as_role.title.lower()})"
    _tell_those_responsible(
        by,
        at,
        grant.child,
        named=f"{who} opened the record of {grant.child.name} in an emergency, until {moment(grant.until_at)}. They say: “{reason}”",
        unnamed=f"{who} opened a restricted record of your team in an emergency, until {moment(grant.until_at)}: id {grant.child.ref}.",
    )
    return grant


def _report_denied(by: User, at: datetime, child: int, reason: str) -> None:
    who = f"{by.name} ({by.as_role.title.lower()})"
    with looking_as(SYSTEM, at):
        denial = Denial.objects.select_related("child").get(user=by, child=child, lifted_at=None)
        record_event(kind=events.GLASS_REFUSED, by=by, at=at, child=denial.child, reason=reason)
    _tell_those_responsible(
        by,
        at,
        denial.child,
        named=f"{who}, who may never open the record of {denial.child.name}, tried to in an emergency and was refused. They say: “{reason}”",
        unnamed=f"{who} tried to open a restricted record of your team that they may never open, and was refused: id {denial.child.ref}.",
    )


def _tell_those_responsible(by: User, at: datetime, child: "Child", *, named: str, unnamed: str) -> None:
    """Tell the allocated worker and the managers of the child's team; the heads of service where there is none of either.

    Whoever is denied the record is not told; whoever may not see it is told without its name and reason.
    """
    active = User.objects.filter(is_active=True).exclude(pk=by.pk)
    active = active.exclude(pk__in=Denial.objects.filter(child=child, lifted_at=None).values("user"))
    people = set(active.filter(worker__isnull=False, worker=child.worker_id))
    people |= set(active.filter(role__in=("team_manager", "service_manager"), teams__in=_teams_above(child.team_id)))
    people = people or set(active.filter(role="head_of_service"))
    seeing = {person for person in people if _sees(person, child, at)}
    tell(seeing, named, at=at, child=child)
    tell(people - seeing, unnamed, at=at, child=child)


def _sees(person: User, child: "Child", at: datetime) -> bool:
    with looking_as(person, at):
        return type(child).objects.filter(pk=child.pk).exists()


def _teams_above(team: int | None) -> list[int]:
    """A team and the teams it sits under."""
    above: list[int] = []
    while team is not None and team not in above:
        above.append(team)
        team = Team.objects.values_list("parent_id", flat=True).get(pk=team)
    return above
