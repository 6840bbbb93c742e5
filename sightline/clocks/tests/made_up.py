"""Made-up standards in which every ability of a clock meets every other, for the proof that the plan means what the declarations say."""

from datetime import date
from typing import Any

from sightline.calendars.rules import (
    Rule,
    days,
    hours,
    months,
    school_days,
    terms,
    weeks,
    working_days,
    working_hours,
    years,
)
from sightline.clocks.clock import Clock, Earlier, LegalStatus, Settled, UnderAge
from sightline.clocks.versions import Setting, versions

_COMMON: dict[str, Any] = {
    "area": "made_up",
    "owed_by": "social_worker",
    "escalates": (("team_manager", 0),),
    "legal_status": LegalStatus.LOCAL,
    "source": "Made up",
    "verified": True,
    "in_force_from": date(2010, 1, 1),
    "owner": "Nobody",
    "checker": "Nobody",
    "review_by": date(2030, 1, 1),
}


def _clock(code: str, **fields: Any) -> Clock:
    return Clock(**(_COMMON | {"code": code, "title": code, "owes": code} | fields))


_DECLARED = [
    _clock("made_a", starts=("placement",), met_by=("looked_after_visit",), during="looked_after", repeats=True,
           within=(weeks(1), Settled(years(1), weeks(6), months(3)))),
    _clock("made_b", starts=("strategy_discussion",), met_by=("initial_conference",), within=(working_days(5),),
           pauses=("looked_after", "placement")),
    _clock("made_c", starts=("strategy_discussion",), met_by=("initial_conference",), within=(months(1),), restarts=False,
           pauses=("placement",), ends_by=("conference_not_required",)),
    _clock("made_d", starts=("contact",), met_by=("referral",), within=(hours(72),), restarts=False),
    _clock("made_e", starts=("contact",), met_by=("referral",), within=(working_hours(4),), ends_by=("assessment_authorised",)),
    _clock("made_f", starts=("placement",), met_by=("health_assessment",), during="looked_after", within=(working_days(5),),
           may_precede=weeks(-2)),
    _clock("made_g", starts=("placement",), met_by=("health_assessment",), within=(days(7),), may_precede=months(-1), restarts=False),
    _clock("made_h", starts=("strategy_discussion",), met_by=("referral",), ends_by=("initial_conference",), towards=True,
           within=(Rule("working_days", -3),)),
    _clock("made_i", starts=("looked_after",), met_by=("looked_after.end",), within=(days(28),)),
    _clock("made_j", starts=("placement.end",), met_by=("placement",), during="looked_after", within=(working_days(10),)),
    _clock("made_k", starts=("health_assessment",), met_by=("health_assessment",), during="looked_after", repeats=True,
           within=(UnderAge(5, months(6), months(12)),), pauses=("placement",)),
    _clock("made_l", starts=("assessment_started",), met_by=("assessment_authorised",), threaded=True, within=(working_days(45),),
           pauses=("placement",), earlier=(Earlier(until=date(2013, 4, 15), why="", fields={"within": (working_days(35),)}),)),
    _clock("made_m", starts=("placement",), met_by=("looked_after_review",), during="looked_after", repeats=True, restarts=False,
           within=(school_days(20), terms(1))),
    _clock("made_n", starts=("assessment_started",), met_by=("assessment_authorised",), threaded=True, may_precede=months(-6),
           within=(Rule("days", 28, include_start=True),), pauses=("placement",)),
]  # fmt: skip
# One that a service has changed from a day, and again.
MADE_UP = tuple(
    version
    for clock in _DECLARED
    for version in versions(
        clock,
        [
            Setting("made_b", date(2020, 4, 24), ("working_days:7",)),
            Setting("made_b", date(2026, 1, 1), ("days:10",)),
            Setting("made_m", date(2026, 3, 25), ("months:2",)),
        ],
    )
)
