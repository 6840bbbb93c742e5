"""Recording an absence: one's own, one's people's; days, and who can cover."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from sightline.access.tests.world import NOW
from sightline.core.refusals import Refused
from sightline.escalation.commands.record_absence import record_absence
from sightline.escalation.models import Absence
from sightline.history.models import Event
from sightline.history.record import sentence_of

TODAY = NOW.date()


def records(world, by, person, cover="team_mate", first=0, last=4):
    return record_absence(
        by=world.users[by],
        at=NOW,
        person=world.users[person],
        cover=world.users[cover],
        from_on=TODAY + timedelta(days=first),
        last_on=TODAY + timedelta(days=last),
    )


def test_the_last_day_is_in_it(world):
    absence = records(world, "own_worker", "own_worker")
    assert (absence.from_on, absence.until_on) == (date(2026, 3, 9), date(2026, 3, 14))
    assert sentence_of(Event.objects.get()) == (
        "Own Worker recorded that Own Worker is away from Monday 9 March 2026 to Friday 13 March 2026; Team Mate covers."
    )


@pytest.mark.parametrize(
    ("by", "person"), [("manager", "own_worker"), ("service_manager", "other_team"), ("head", "manager")]
)
def test_those_who_manage_record_their_people(world, by, person):
    assert records(world, by, person).recorded_by == world.users[by]


def test_others_may_not(world):
    with pytest.raises(PermissionDenied):
        records(world, "own_worker", "team_mate", "manager")
    with pytest.raises(Refused, match="not in a team of yours"):
        records(world, "manager", "other_team")
    with pytest.raises(PermissionDenied):
        records(world, "administrator", "administrator")


@pytest.mark.parametrize(
    ("cover", "first", "last", "code"),
    [
        ("own_worker", 0, 4, "bad_cover"),
        ("leaver", 0, 4, "bad_cover"),
        ("administrator", 0, 4, "bad_cover"),
        ("team_mate", 4, 3, "bad_last_day"),
        ("team_mate", -5, -1, "bad_first_day"),
        ("team_mate", -32, 4, "bad_first_day"),
        ("team_mate", 0, 366, "bad_last_day"),
    ],
)
def test_refused(world, cover, first, last, code):
    with pytest.raises(Refused) as refused:
        records(world, "own_worker", "own_worker", cover, first, last)
    assert refused.value.code == code
    assert not Absence.objects.exists()


def test_ill_since_last_week_and_one_day_alone(world):
    assert records(world, "manager", "own_worker", first=-7, last=0).until_on == TODAY + timedelta(days=1)


def test_not_away_twice_and_no_cover_who_is_away(world):
    records(world, "own_worker", "own_worker", "manager", 2, 5)
    with pytest.raises(Refused, match="recorded already"):
        records(world, "own_worker", "own_worker", first=5, last=9)
    with pytest.raises(Refused, match="Own Worker is away from Wednesday 11 March 2026"):
        records(world, "team_mate", "team_mate", "own_worker", 0, 2)
    assert records(world, "team_mate", "team_mate", "own_worker", 6, 8).pk
