"""What contradicts is kept while it stands, cleared when it no longer does, and seen by whoever may see the child."""

from datetime import date

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.exchange.contradictions.find import refresh
from sightline.exchange.models import Contradiction
from sightline.people.models import Child
from tests.factories.records import entry, load_entries, moment

pytestmark = pytest.mark.django_db
FIRST, SECOND = moment(2026, 3, 2), moment(2026, 3, 9)


def placement(day: date, until: date | None = None, key: str = "p"):
    return entry("looked_after.Placement", "7", key, started_on=day, ended_on=until)


def load(*entries, at):
    outcome = load_entries(entries, at=at)
    with looking_as(SYSTEM):
        refresh(outcome.changed, at)


def standing() -> list[tuple[str, str]]:
    with looking_as(SYSTEM):
        return list(
            Contradiction.objects.filter(known_until=None).order_by("code", "key").values_list("code", "sentence")
        )


def test_a_contradiction_is_kept_with_the_records_it_rests_on():
    load(placement(date(2026, 1, 5)), placement(date(2026, 2, 9), key="q"), at=FIRST)
    assert standing() == [
        ("two_open_episodes", "“Placement” is open twice: since 9 February 2026 and since 5 January 2026.")
    ]
    with looking_as(SYSTEM):
        found = Contradiction.objects.get()
        assert found.known_from == FIRST and found.on == date(2026, 2, 9)
        assert found.places == [{"table": "looked_after_placement", "key": key, "source": "test"} for key in ("q", "p")]


def test_two_of_one_day_are_told_with_their_times():
    def said(kind: str, hour: int):
        return entry(
            "facts.Reported", "7", kind, kind=kind, on=date(2026, 3, 2), at=moment(2026, 3, 2, hour), reference="M"
        )

    load(said("missing_returned", 18), said("return_interview", 17), at=SECOND)
    assert [sentence for _, sentence in standing()] == [
        "“Return interview” is dated 2 March 2026 at 17:00, before “Found or returned from missing” of the same episode, 2 March 2026 at 18:00."
    ]


def test_a_correction_clears_it_and_keeps_that_it_stood():
    load(placement(date(2026, 1, 5)), placement(date(2026, 2, 9), key="q"), at=FIRST)
    load(placement(date(2026, 1, 5), date(2026, 2, 9)), at=SECOND)
    assert standing() == []
    with looking_as(SYSTEM):
        assert Contradiction.objects.get().known_until == SECOND


def test_the_same_again_stands_as_it_stood():
    load(placement(date(2026, 1, 5)), placement(date(2026, 2, 9), key="q"), at=FIRST)
    load(entry("front_door.Contact", "7", "c", contact_on=date(2026, 3, 3)), at=SECOND)
    with looking_as(SYSTEM):
        assert Contradiction.objects.get().known_from == FIRST


def test_time_alone_can_make_one():
    load(
        entry("people.ChildDetails", "7", "d", born_on=date(2015, 1, 1)),
        entry("looked_after.PeriodOfCare", "7", "c", started_on=date(2026, 2, 9)),
        at=FIRST,
    )
    assert standing() == []
    with looking_as(SYSTEM):
        refresh([], moment(2026, 3, 9))  # four weeks to the day
    assert standing() == []
    with looking_as(SYSTEM):
        refresh([], moment(2026, 3, 10))
    assert [code for code, _ in standing()] == ["never_placed"]
    load(placement(date(2026, 2, 9)), at=moment(2026, 3, 11))
    assert standing() == []


def test_it_is_out_of_sight_with_the_child():
    load(placement(date(2026, 1, 5)), placement(date(2026, 2, 9), key="q"), at=FIRST)
    with looking_as(None):
        assert not Contradiction.objects.exists()
    with looking_as(SYSTEM):
        assert Child.objects.filter(pk=Contradiction.objects.get().child_id).exists()
