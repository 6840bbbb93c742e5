"""The strip: who held the child and when nobody did, and where the bars fall."""

from datetime import date

import pytest

from sightline.people.queries.strip import strip, workers
from sightline.people.tests.versions import NAMES, held, version

TODAY = date(2026, 3, 9)
IN_NEED = version("child_in_need", date(2025, 1, 1))


def who(*versions, as_at=TODAY):
    found = workers(versions, NAMES, versions=versions, as_at=as_at)
    return [(stretch.label, stretch.from_on, stretch.until_on) for stretch in found]


def lanes(*versions, as_at=TODAY):
    return {lane.title: lane.bars for lane in strip(versions, NAMES, as_at=as_at).lanes}


def test_between_two_workers_nobody_held_a_child_in_need():
    assert who(IN_NEED, held(1, date(2025, 2, 3), date(2025, 6, 2)), held(2, date(2025, 6, 16))) == [
        ("Ann Ash", date(2025, 2, 3), date(2025, 6, 2)),
        ("No worker allocated", date(2025, 6, 2), date(2025, 6, 16)),
        ("Bea Birch", date(2025, 6, 16), None),
    ]


def test_after_the_last_worker_the_gap_goes_on_until_today():
    assert who(IN_NEED, held(1, date(2025, 2, 3), date(2025, 6, 2)))[-1] == (
        "No worker allocated",
        date(2025, 6, 2),
        None,
    )


def test_no_gap_while_nothing_asks_for_a_worker():
    closed = version("child_in_need", date(2025, 1, 1), date(2025, 6, 2))
    again = version("looked_after", date(2025, 9, 1))
    found = who(closed, again, held(1, date(2025, 2, 3), date(2025, 6, 2)), held(2, date(2025, 9, 8)))
    assert found[1] == ("No worker allocated", date(2025, 9, 1), date(2025, 9, 8))
    assert len(found) == 3


def test_plans_side_by_side_make_one_gap():
    plan = version("child_protection_plan", date(2025, 6, 9))
    found = who(IN_NEED, plan, held(1, date(2025, 2, 3), date(2025, 6, 2)), held(2, date(2025, 6, 16)))
    assert [label for label, _, _ in found] == ["Ann Ash", "No worker allocated", "Bea Birch"]


def test_before_the_first_worker_known_there_is_no_gap():
    assert who(IN_NEED, held(1, date(2025, 9, 1))) == [("Ann Ash", date(2025, 9, 1), None)]


def test_a_team_without_a_worker_is_a_gap_by_itself():
    found = strip([IN_NEED, held(None, date(2026, 2, 9))], NAMES, as_at=TODAY)
    assert found.unallocated_days == 28
    assert [bar.look for bar in found.lanes[0].bars] == ["gap"]


def test_one_worker_who_overlaps_the_next_leaves_no_gap():
    found = who(IN_NEED, held(1, date(2025, 2, 3), date(2025, 7, 1)), held(2, date(2025, 6, 16)))
    assert [label for label, _, _ in found] == ["Ann Ash", "Bea Birch"]


def test_a_start_that_is_not_known_is_drawn_apart_until_it_was_first_known():
    bars = lanes(held(1, None, known=(date(2026, 2, 2), None)), version("looked_after", date(2025, 3, 9)))[
        "Social worker"
    ]
    assert [bar.look for bar in bars] == ["unsure", "plain"]
    assert bars[0].x == 0
    assert bars[0].width == pytest.approx(bars[1].x, abs=0.01)


def test_strip_goes_back_five_years_at_most_and_lists_what_was_before():
    found = strip(
        [version("placement", date(2018, 1, 1), date(2019, 1, 1)), version("looked_after", date(2018, 1, 1))],
        NAMES,
        as_at=TODAY,
    )
    assert found.start == date(2021, 3, 9)
    assert {lane.title: len(lane.bars) for lane in found.lanes} == {
        "Social worker": 0,
        "Looked after": 1,
        "Placement": 0,
    }
    assert [row.lane for row in found.rows] == ["Looked after", "Placement"]


def test_strip_of_somebody_new_shows_ninety_days():
    assert strip([held(1, date(2026, 3, 2))], NAMES, as_at=TODAY).start == date(2025, 12, 9)


def test_bars_stay_within_the_strip():
    spells = [
        held(1, date(2020, 1, 1), date(2026, 3, 9)),
        held(2, date(2026, 3, 9)),
        version("looked_after", date(2026, 3, 9)),
    ]
    for bars in lanes(*spells).values():
        for bar in bars:
            assert 0 <= bar.x <= 99.6
            assert bar.width >= 0.4


def test_what_is_still_to_come_is_not_drawn():
    assert lanes(held(1, date(2026, 3, 10)))["Social worker"] == []


def test_lanes_are_named_by_what_they_hold():
    bars = lanes(
        version("placement", date(2026, 1, 5), placement_type="U6"),
        version("legal_status", date(2026, 1, 5), status="C1"),
    )
    assert [bar.stretch.label for bar in bars["Placement"]] == ["Foster carer"]
    assert [bar.stretch.label for bar in bars["Legal status"]] == ["Interim care order"]


def test_a_year_ago_on_29_february_is_28_february():
    assert strip([version("looked_after", date(2010, 1, 1))], NAMES, as_at=date(2028, 2, 29)).start == date(2023, 2, 28)
