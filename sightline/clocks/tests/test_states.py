"""The state of a deadline on a day: three definitions, one truth."""

from datetime import date, timedelta
from itertools import product

from django.db import connection

from sightline.clocks.models import Deadline
from sightline.clocks.states import State, state_in_database, state_of
from sightline.clocks.store import _STATE
from sightline.people.models import Child

DUE = date(2026, 3, 16)
BEFORE, AFTER = DUE - timedelta(days=1), DUE + timedelta(days=1)


def test_state_is_the_same_in_python_in_the_database_and_where_flips_are_made(as_system):
    child = Child.objects.create(ref="1")
    near = (None, BEFORE, DUE, AFTER)
    cases = list(product((None, DUE), near, near, (True, False), ("", "child_protection_visit")))
    Deadline.objects.bulk_create(
        Deadline(child=child, clock="c", due_on=due, met_on=met, ended_on=ended, certain=certain, unrecorded=blank)
        for due, met, ended, certain, blank in cases
    )
    for today in (BEFORE, DUE, AFTER):
        said = [
            state_of(today, due_on=due, met_on=met, ended_on=ended, certain=certain, unrecorded=blank)
            for due, met, ended, certain, blank in cases
        ]
        in_database = (
            Deadline.objects.annotate(now=state_in_database(today)).order_by("id").values_list("now", flat=True)
        )
        assert list(in_database) == said
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {_STATE} FROM clocks_deadline ORDER BY id", {"today": today})
            assert [row[0] for row in cursor.fetchall()] == said


def test_the_due_day_is_in_time():
    def state(today=DUE, met_on=None, ended_on=None):
        return state_of(today, due_on=DUE, met_on=met_on, ended_on=ended_on, certain=True, unrecorded=None)

    assert [state(day) for day in (BEFORE, DUE, AFTER)] == [State.WAITING, State.WAITING, State.OVERDUE]
    assert [state(AFTER, met_on=day) for day in (DUE, AFTER)] == [State.MET, State.MET_LATE]
    assert [state(AFTER, ended_on=day) for day in (DUE, AFTER)] == [State.ENDED, State.MISSED]


def test_what_the_source_cannot_say_is_unknown_only_once_it_matters():
    def state(today, ended_on=None):
        return state_of(today, due_on=DUE, met_on=None, ended_on=ended_on, certain=True, unrecorded="dental_check")

    assert [state(day) for day in (DUE, AFTER)] == [State.WAITING, State.UNKNOWN]
    assert [state(AFTER, ended_on=day) for day in (DUE, AFTER)] == [State.ENDED, State.UNKNOWN]
