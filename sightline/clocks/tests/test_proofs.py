"""What the engine promises of itself: rebuilt is the same, one by one is the same as all afresh, and a flip is dated when it happened."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.clocks.columns import COLUMNS
from sightline.clocks.evaluate import evaluate
from sightline.clocks.models import Deadline, Flip
from sightline.clocks.standards import standards
from sightline.clocks.states import state_of
from sightline.clocks.store import _RENAMED, notice, refresh
from sightline.exchange.imports.entries import Entry
from sightline.facts.project import rebuild
from sightline.people.models import Child
from tests.factories.records import load_entries

from .histories import History, history_from

TODAY = date(2026, 4, 1)
KEPT = [_RENAMED.get(name, name) for name in COLUMNS]


def at(day: date, hour: int = 9) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def reported(child: str, history: History, random: Random) -> list[Entry]:
    """A life as an events extract would bring it, with the details of the person."""
    found = [
        Entry(
            "facts.Reported",
            child,
            f"{child}-{place}",
            {"kind": f.kind, "on": f.on, "until": f.until, "at": f.at, "towards": f.towards, "reference": f.thread},
        )
        for place, f in enumerate(history.facts)
    ]
    details = [Entry("people.ChildDetails", child, "details", {"born_on": history.born_on})] if history.born_on else []
    random.shuffle(found)
    return details + found


@pytest.fixture
def lives(db):
    """Sixty lives in the database, recorded on a day; and the chance that made them."""
    random = Random(20261102)
    with looking_as(SYSTEM):
        versions = standards().versions
    entries = [
        each for number in range(60) for each in reported(str(number), history_from(random, versions, TODAY), random)
    ]
    load_entries(entries, at=at(TODAY))
    return random


def kept() -> list[tuple]:
    """Every deadline kept, with every column but its own number."""
    return sorted(Deadline.objects.values_list(*KEPT, "state"), key=repr)


def test_rebuilt_from_the_records_everything_is_the_same_bit_for_bit(lives):
    with looking_as(SYSTEM, at(TODAY)):
        before, table = kept(), evaluate(as_at=TODAY)
        assert len(before) > 100
        rebuild()
        Deadline.objects.all().delete()
        refresh(Child.objects.values_list("pk", flat=True), at=at(TODAY))
        assert kept() == before
        order = [(name, "ascending") for name in COLUMNS]
        assert evaluate(as_at=TODAY).sort_by(order).equals(table.sort_by(order))


def test_change_by_change_comes_to_the_same_as_all_afresh(lives):
    """A random day: things recorded, corrected and recorded late, each working out only the children that it concerns."""
    with looking_as(SYSTEM):
        versions = standards().versions
    for place in range(120):
        child = str(lives.randrange(70))  # some are new
        entries = reported(child, history_from(lives, versions, TODAY), lives)
        load_entries(
            lives.sample(entries, min(len(entries), lives.randint(1, 3))), at=at(TODAY) + timedelta(minutes=place)
        )
    with looking_as(SYSTEM, at(TODAY, 18)):
        one_by_one = kept()
        Deadline.objects.all().delete()
        refresh(Child.objects.values_list("pk", flat=True), at=at(TODAY, 18))
        assert one_by_one == kept()


def test_a_year_later_every_flip_is_dated_when_it_truly_happened(lives):
    later = TODAY + timedelta(days=365)
    with looking_as(SYSTEM, at(later)):
        open_before = list(
            Deadline.objects.filter(met_on=None, ended_on=None, state="waiting", paused_since=None).values(*KEPT, "id")
        )
        assert len(open_before) >= 10
        assert notice(today_is=at(later)) > 0
        told = {
            (f.child_id, f.clock, f.thread, f.started_on, f.became, f.happened_on)
            for f in Flip.objects.filter(noticed_at=at(later))
        }
        for turn in open_before:
            day = TODAY
            while (
                state_of(day, turn) == "waiting" and day < later
            ):  # day by day, as somebody watching would have seen it
                day += timedelta(days=1)
            became = state_of(day, turn)
            if became != "waiting":
                key = (turn["child_id"], turn["clock"], turn["thread"], turn["started_on"])
                assert (*key, became, day) in told
