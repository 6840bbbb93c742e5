"""The state of a deadline on a day: three definitions, one truth."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

from django.db import connection

from sightline.clocks.models import Deadline
from sightline.clocks.states import State, state_in_database, state_of
from sightline.clocks.store import _STATE
from sightline.people.models import Child

DUE = date(2026, 3, 16)
BEFORE, AFTER = DUE - timedelta(days=1), DUE + timedelta(days=1)


NOON, LATER = datetime(2026, 3, 16, 12, tzinfo=UTC), datetime(2026, 3, 16, 15, tzinfo=UTC)


def turn(**values) -> dict:
    """A turn with these dates."""
    plain = {
        "due_on": DUE,
        "met_on": None,
        "ended_on": None,
        "due_at": None,
        "met_at": None,
        "certain": True,
        "unrecorded": "",
    }
    return plain | {"paused_since": None} | values


def test_state_is_the_same_in_python_in_the_database_and_where_flips_are_made(as_system):
    child = Child.objects.create(ref="1")
    near = (None, BEFORE, DUE, AFTER)
    cases = [
        turn(due_on=due, met_on=met, ended_on=ended, certain=certain, unrecorded=blank, paused_since=paused)
        for due, met, ended, certain, blank, paused in product(
            (None, DUE), near, near, (True, False), ("", "child_protection_visit"), (None, BEFORE)
        )
    ]
    cases += [turn(due_at=NOON, met_on=DUE, met_at=met) for met in (None, NOON, LATER)]
    Deadline.objects.bulk_create(Deadline(child=child, clock="c", **case) for case in cases)
    for today in (BEFORE, DUE, AFTER):
        said = [state_of(today, case) for case in cases]
        in_database = (
            Deadline.objects.annotate(now=state_in_database(today)).order_by("id").values_list("now", flat=True)
        )
        assert list(in_database) == said
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {_STATE} FROM clocks_deadline ORDER BY id", {"today": today})
            assert [row[0] for row in cursor.fetchall()] == said


def test_the_due_day_is_in_time():
    assert [state_of(day, turn()) for day in (BEFORE, DUE, AFTER)] == [State.WAITING, State.WAITING, State.OVERDUE]
    assert [state_of(AFTER, turn(met_on=day)) for day in (DUE, AFTER)] == [State.MET, State.MET_LATE]
    assert [state_of(AFTER, turn(ended_on=day)) for day in (DUE, AFTER)] == [State.ENDED, State.MISSED]


def test_on_the_due_day_the_hour_decides_where_it_is_known():
    met = [turn(met_on=DUE, due_at=NOON, met_at=at) for at in (None, NOON, LATER)]
    assert [state_of(AFTER, each) for each in met] == [State.MET, State.MET, State.MET_LATE]


def test_while_its_clock_stands_still_it_waits():
    assert state_of(AFTER, turn(paused_since=BEFORE)) == State.WAITING


def test_what_the_source_cannot_say_is_unknown_only_once_it_matters():
    blank = turn(unrecorded="dental_check")
    assert [state_of(day, blank) for day in (DUE, AFTER)] == [State.WAITING, State.UNKNOWN]
    ended = [turn(unrecorded="dental_check", ended_on=day) for day in (DUE, AFTER)]
    assert [state_of(AFTER, each) for each in ended] == [State.ENDED, State.UNKNOWN]
