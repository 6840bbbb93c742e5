"""The reasons people read, word for word, for each shape that a turn can have."""

from dataclasses import asdict
from datetime import date

import pytest

from sightline.calendars.local import STANDARD
from sightline.clocks.because import because, sentences
from sightline.clocks.by_child import Life, turns
from sightline.clocks.catalogue import catalogue
from sightline.clocks.example import blank, event, spell
from sightline.clocks.examples import examples
from sightline.clocks.known import Blank, Known
from sightline.clocks.standards import standards
from sightline.clocks.states import state_of

pytestmark = pytest.mark.django_db  # the service's own settings are asked for

VISITS = "Local standard; published procedures range from 10 working days to 4 weeks. Local standard."
CARE = "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), regulation"


def told(clock: str, as_at: str, *facts, born_on: date | None = None) -> list[tuple[str, str]]:
    """(state, reason) of each turn of a clock, in the order in which they started."""
    day = date.fromisoformat(as_at)
    known = [f for f in facts if isinstance(f, Known)]
    life = Life(day, known, born_on, [f for f in facts if isinstance(f, Blank)], STANDARD)
    rows = [asdict(turn) for turn in turns(standards().versions, life) if turn.clock == clock]
    found = []
    for row in sorted(rows, key=lambda row: row["started_on"] or date.min):
        state = state_of(day, row)
        found.append((str(state), because(row, state)))
    return found


CONFERENCE = f"{catalogue()['initial_child_protection_conference'].source}. Statutory guidance (source unverified)."
DISCUSSION = event("strategy_discussion", "2026-01-05")
DUE = "Due 26 January 2026: 15 working days after the strategy discussion of 5 January 2026."


@pytest.mark.parametrize(
    ("as_at", "then", "state", "said"),
    [
        ("2026-01-26", (), "waiting", f"{DUE} {CONFERENCE}"),
        ("2026-01-27", (), "overdue", f"{DUE} {CONFERENCE}"),
        (
            "2026-02-28",
            (event("initial_conference", "2026-01-22"),),
            "met",
            f"{DUE} Initial child protection conference on 22 January 2026, in time. {CONFERENCE}",
        ),
        (
            "2026-02-28",
            (event("initial_conference", "2026-01-27"),),
            "met_late",
            f"{DUE} Initial child protection conference on 27 January 2026, late. {CONFERENCE}",
        ),
        (
            "2026-02-28",
            (event("conference_not_required", "2026-01-15"),),
            "ended",
            f"{DUE} No longer owed from 15 January 2026, before it was due. {CONFERENCE}",
        ),
        (
            "2026-02-28",
            (event("conference_not_required", "2026-01-26"),),
            "ended",
            f"{DUE} No longer owed from 26 January 2026, on the day it was due. {CONFERENCE}",
        ),
        (
            "2026-02-28",
            (event("conference_not_required", "2026-01-28"),),
            "missed",
            f"{DUE} No longer owed from 28 January 2026, after it was due, without having been met. {CONFERENCE}",
        ),
    ],
)
def test_because_says_when_it_is_due_why_and_what_became_of_it(as_at, then, state, said):
    assert told("initial_child_protection_conference", as_at, DISCUSSION, *then) == [(state, said)]


def test_because_of_a_visit_counts_from_the_plan_and_then_from_the_visit():
    assert told(
        "child_protection_visit", "2026-03-31", spell("child_protection_plan", "2026-03-02"), event("child_protection_visit", "2026-03-09")
    ) == [
        (
            "met",
            "Due 16 March 2026: 10 working days after the start of the child protection plan, 2 March 2026. "
            f"Child protection visit on 9 March 2026, in time. {VISITS}",
        ),
        ("overdue", f"Due 23 March 2026: 10 working days after the visit of 9 March 2026. {VISITS}"),
    ]  # fmt: skip


def test_because_tells_that_only_the_latest_is_held_and_that_its_place_was_worked_out():
    first, then = told(
        "looked_after_review",
        "2026-03-31",
        spell("looked_after", "2025-11-03"),
        event("looked_after_review", "2026-02-18", latest_only=True),
    )
    assert first == (
        "unknown",
        "Due 1 December 2025: 20 working days after the day the child became looked after, 3 November 2025. "
        "Looked-after review on 18 February 2026 is the latest that the source holds; an earlier one may have met it, "
        f"so whether it was in time is not known. {CARE} 33. Law.",
    )
    assert then == (
        "waiting",
        "Due 18 August 2026: 6 months after the review of 18 February 2026. The source holds only the latest of the series, "
        f"so its place in the order was worked out from the dates. {CARE} 33. Law.",
    )


def test_because_tells_that_the_latest_came_after_the_end():
    assert told(
        "child_protection_visit",
        "2026-03-31",
        spell("child_protection_plan", "2025-12-01", "2026-03-12"),
        event("child_protection_visit", "2026-03-16", latest_only=True),
    ) == [
        (
            "unknown",
            "Due 15 December 2025: 10 working days after the start of the child protection plan, 1 December 2025. "
            "No longer owed from 12 March 2026. The latest that the source holds came after that; an earlier one may have met "
            f"it, so whether it was met is not known. {VISITS}",
        )
    ]


def test_because_tells_that_a_blank_is_not_none():
    plan, nothing = spell("child_protection_plan", "2026-03-02"), blank("child_protection_visit", "2026-03-02")
    due = "Due 16 March 2026: 10 working days after the start of the child protection plan, 2 March 2026."
    not_recorded = (
        "The source records no date for “child protection visit”, so whether it was met cannot be known: "
        "a blank is not the same as none."
    )
    assert told("child_protection_visit", "2026-03-16", plan, nothing) == [("waiting", f"{due} {VISITS}")]
    assert told("child_protection_visit", "2026-03-17", plan, nothing) == [
        ("unknown", f"{due} {not_recorded} {VISITS}")
    ]
    ended = spell("child_protection_plan", "2026-03-02", "2026-03-20")
    assert told("child_protection_visit", "2026-03-31", ended, nothing) == [
        ("unknown", f"{due} No longer owed from 20 March 2026. {not_recorded} {VISITS}")
    ]


def test_because_tells_that_a_start_is_not_known():
    assert told("child_protection_visit", "2026-03-31", spell("child_protection_plan")) == [
        (
            "unknown",
            "Cannot be judged: the source records no date for “child protection plan”, and a blank is not the same as none. "
            f"{VISITS}",
        )
    ]


def test_because_tells_that_the_age_is_not_known():
    care = spell("looked_after", "2025-06-02")
    assessed = [event("health_assessment", "2025-06-27"), event("health_assessment", "2025-12-19")]
    ageless = "Cannot be judged: the time allowed depends on the child's age, and the source gives no date of birth."
    assert told("review_health_assessment", "2026-03-31", care, *assessed) == [
        ("unknown", f"{ageless} Health assessment on 19 December 2025. {CARE} 7(3) and (4). Law."),
        ("unknown", f"{ageless} {CARE} 7(3) and (4). Law."),
    ]
    assert told("review_health_assessment", "2026-03-31", care, *assessed, born_on=date(2023, 10, 9))[1] == (
        "waiting",
        f"Due 19 June 2026: 6 months after the health assessment of 19 December 2025. {CARE} 7(3) and (4). Law.",
    )


def test_because_is_well_formed_for_every_example():
    """Whatever shape a turn has, its reason reads as sentences, and the last two are the standard's source and authority."""
    for code, those in examples().items():
        for example in those:
            life = Life(example.as_at, example.facts, example.born_on, example.unrecorded, example.local)
            for turn in turns([clock for clock in standards().versions if clock.code == code], life):
                said = sentences(asdict(turn), state_of(example.as_at, turn))
                assert len(said) >= 3, (code, example.title)
                assert all(each[0].isupper() and each.endswith(".") and "None" not in each for each in said), said


def test_hours_are_told_by_the_clock_on_the_wall():
    clock = catalogue()["contact_rated_red"]
    day = "2026-03-09"
    facts = (event(clock.starts[0], f"{day} 10:20"), event(clock.met_by[0], f"{day} 13:50"))
    [(state, said)] = told("contact_rated_red", day, *facts)
    assert state == "met"
    assert "Due by 14:20 on 9 March 2026: 4 working hours after" in said
    assert " at 10:20 on 9 March 2026." in said
    assert " at 13:50 on 9 March 2026, in time." in said
