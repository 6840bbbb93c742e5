"""Seats: who sat in them, and what that means for the children they hold."""

from datetime import date
from random import Random

from sightline.demo.made_up import MadeUpWorker
from sightline.demo.workforce import Seat, Tenure, agency_share, make_workforce

AS_AT = date(2026, 3, 2)


def _tenure(name: str, from_on: date, until_on: date | None) -> Tenure:
    return Tenure(MadeUpWorker(name, "social_worker", "Team", False, from_on, until_on), from_on, until_on)


ADA = _tenure("Ada", date(2024, 1, 1), date(2024, 3, 1))
BEN = _tenure("Ben", date(2024, 3, 1), date(2024, 6, 1))
CIA = _tenure("Cia", date(2024, 6, 15), None)
SEAT = Seat([ADA, BEN, CIA])


def test_seat_tells_who_sat_in_it_on_a_day() -> None:
    assert SEAT.on(date(2024, 2, 29)) is ADA
    assert SEAT.on(date(2024, 3, 1)) is BEN
    assert SEAT.on(date(2024, 6, 1)) is None
    assert SEAT.on(date(2030, 1, 1)) is CIA


def test_seat_during_a_stretch_gives_each_worker_and_the_time_without_one() -> None:
    found = [(a, b, w and w.name) for a, b, w in SEAT.during(date(2024, 2, 1), None)]
    assert found == [
        (date(2024, 2, 1), date(2024, 3, 1), "Ada"),
        (date(2024, 3, 1), date(2024, 6, 1), "Ben"),
        (date(2024, 6, 1), date(2024, 6, 15), None),
        (date(2024, 6, 15), None, "Cia"),
    ]


def test_seat_during_a_stretch_that_ends_is_cut_to_it() -> None:
    found = [(a, b, w and w.name) for a, b, w in SEAT.during(date(2024, 5, 1), date(2024, 6, 3))]
    assert found == [(date(2024, 5, 1), date(2024, 6, 1), "Ben"), (date(2024, 6, 1), date(2024, 6, 3), None)]
    assert [w and w.name for _, _, w in SEAT.during(date(2024, 4, 1), date(2024, 6, 1))] == ["Ben"]


def test_seat_left_empty_goes_on_empty() -> None:
    assert list(Seat([ADA]).during(date(2024, 3, 5), None)) == [(date(2024, 3, 5), None, None)]


def test_seat_tells_when_the_latest_worker_came() -> None:
    assert SEAT.changed_before(date(2024, 7, 1), date(2024, 2, 1)) == date(2024, 6, 15)
    assert SEAT.changed_before(date(2024, 6, 10), date(2024, 4, 1)) is None


def test_agency_share_falls_steadily() -> None:
    shares = [agency_share(date(year, 3, 2), AS_AT) for year in range(2019, 2028)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.33 > 0.11 > shares[-1]


def test_workforce_grows_with_the_number_of_children() -> None:
    small, large = (make_workforce(children=n, as_at=AS_AT, rng=Random(1)) for n in (100, 6000))
    assert len(small.teams) == 13
    assert sum(team.purpose == "safeguarding" for team in large.teams.values()) == 15
    seats = sum(len(team.seats) for team in large.teams.values() if team.role == "social_worker")
    assert 11 < 6000 / seats < 20


def test_families_are_shared_fairly_but_for_the_busy_seat() -> None:
    force = make_workforce(children=1500, as_at=AS_AT, rng=Random(1))
    turns = [force.share_out("safeguarding", turn) for turn in range(800)]
    counts = [sum(team.name == "Safeguarding 4" and seat == n for team, seat in turns) for n in range(11)]
    assert max(counts) - min(counts) <= 4
    busy = sum(team.name == "Safeguarding 1" and seat == 0 for team, seat in turns)
    assert busy > 2 * max(counts)
