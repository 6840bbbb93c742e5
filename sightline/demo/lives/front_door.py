"""How a child comes to notice: contacts, early help, referrals, assessments and section 47 enquiries."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from sightline.calendars.working_days import add_working_days
from sightline.exchange.imports.entries import Entry

from ..names import pick
from ..workforce import Habits
from .life import Life, between

SOURCES = (
    "6",
    "6",
    "6",
    "6",
    "2A",
    "2A",
    "2A",
    "2A",
    "3A",
    "3B",
    "3E",
    "3F",
    "1A",
    "1C",
    "1D",
    "4",
    "5A",
    "5B",
    "5D",
    "7",
    "8",
    "9",
)
EARLY_HELP_BY = (
    "Family Hub East",
    "Family Hub West",
    "Early Help Hub",
    "Wendlebury Vale Academy",
    "St Frideswide's Primary School",
    "Health visiting service",
    "Young Carers Wendlebury",
)
LONGEST_ASSESSMENT = 84  # working days


def contact(life: Life, on: date) -> None:
    """Somebody told the front door about the child."""
    life.happened("front_door.Contact", on, {"contact_on": on, "came_from": pick(life.shared, SOURCES)})


def early_help(life: Life, on: date, until_on: date | None) -> None:
    """An early help assessment, completed on ``until_on`` (null: still open)."""
    values = {"started_on": on, "completed_on": None, "organisation": pick(life.shared, EARLY_HELP_BY)}
    started = life.opens("early_help.EarlyHelpAssessment", on, values)
    life.changes(started, until_on, completed_on=until_on)


def referral(life: Life, on: date, *, no_further_action: bool, before: list[date]) -> None:
    """A referral, after the contact that brought it. ``before`` are the days of the child's earlier referrals; this joins them."""
    contact(life, add_working_days(on, -1) if life.shared.random() < 0.4 else on)
    recent = sum(1 for day in before if (on - day).days <= 365)
    values = {
        "referred_on": on,
        "came_from": pick(life.shared, SOURCES),
        "no_further_action": no_further_action,
        "referrals_in_12_months": recent,
    }
    life.happened("front_door.Referral", on, values)
    before.append(on)
    if no_further_action:
        team, seat = life.world.workforce.share_out("front_door", life.family.turn)
        life.stays_with(team, seat, on, add_working_days(on, between(life.shared, 1, 3)))


def assessment_length(rng: Random, in_time: float) -> int:
    """How many working days an assessment takes, when ``in_time`` is the share that are authorised within 45."""
    if rng.random() < in_time:
        return 12 + int(34 * rng.random() ** 0.6)
    return min(LONGEST_ASSESSMENT, 46 + int(rng.random() ** 2 * 40))


def in_time_on(life: Life, day: date, habits: Habits) -> float:
    """The share of assessments begun on ``day`` that are in time: 57% five years ago, 85% or so now."""
    return habits.assessments_in_time or 0.56 + 0.31 * life.world.progress(day)


def assessment(
    life: Life, on: date, authorised_on: date | None, *, needs_support: bool, visited_already: bool = False
) -> None:
    """A child and family assessment, authorised on ``authorised_on`` (null: still open), and the visit at which the child was
    seen for it, unless the child is being visited under a plan already."""
    seen = life.own.random() < 0.965
    values = {"started_on": on, "authorised_on": None, "child_seen": seen, "needs_support": ""}
    started = life.opens("assessments.Assessment", on, values)
    met_on = add_working_days(on, between(life.own, 1, 12))
    if (
        seen
        and not visited_already
        and life.member.born_on is not None
        and met_on < min(authorised_on or life.as_at, life.as_at)
    ):
        met = {"visited_on": met_on, "purpose": "other", "seen": True, "seen_alone": life.own.random() < 0.7}
        life.happened("visits.Visit", met_on, met, key=f"other {met_on.isoformat()}")
    life.changes(started, authorised_on, authorised_on=authorised_on, needs_support="yes" if needs_support else "no")


class Enquiries:
    """A child's section 47 enquiries, counted as they come."""

    def __init__(self, life: Life) -> None:
        self.life = life
        self._began: list[date] = []
        self._conferences: list[date] = []

    def begin(self, on: date) -> Entry | None:
        """A strategy discussion on ``on`` that begins enquiries."""
        self._began.append(on)
        values = {
            "strategy_discussion_on": on,
            "conference_unnecessary": False,
            "conference_unnecessary_on": None,
            "conference_on": None,
            "resulted_in_plan": None,
            "enquiries_in_12_months": _within_a_year(self._began, on),
            "conferences_in_12_months": _within_a_year(self._conferences, on),
        }
        return self.life.opens("child_protection.Section47Enquiry", on, values)

    def confer(self, enquiry: Entry | None, on: date, *, plan: bool) -> None:
        """The enquiries lead to an initial conference on ``on``, which makes a plan or does not."""
        self._conferences.append(on)
        count = _within_a_year(self._conferences, on)
        self.life.changes(enquiry, on, conference_on=on, resulted_in_plan=plan, conferences_in_12_months=count)

    def not_needed(self, enquiry: Entry | None, on: date) -> None:
        """A manager decides on ``on`` that no conference is needed."""
        self.life.changes(enquiry, on, conference_unnecessary=True, conference_unnecessary_on=on)

    def during_assessment(self, on: date, latest: date | None) -> None:
        """Enquiries that begin soon after the assessment of ``on`` and do not end in a plan: most need no conference.

        ``latest``: the day by which they are over, or null while the assessment is still open.
        """
        life, shared = self.life, self.life.shared
        began = add_working_days(on, between(shared, 0, 6))
        if latest is not None and began >= latest:
            return
        surge = life.world.surge.on(on)
        conference = shared.random() < (0.06 if surge else 0.24)
        within = between(shared, 6, 15) if shared.random() < 0.8 else between(shared, 16, 24)
        ends = add_working_days(began, within if conference else between(shared, 3, 14))
        if latest is not None:
            ends = min(ends, latest)
        enquiry = self.begin(began)
        if conference:
            self.confer(enquiry, ends, plan=False)
        else:
            self.not_needed(enquiry, ends)


def conference_after(rng: Random, progress: float) -> int:
    """How many working days after the strategy discussion the conference is held; within 15 for about four in five."""
    return between(rng, 7, 15) if rng.random() < 0.72 + 0.14 * progress else between(rng, 16, 26)


def _within_a_year(days: list[date], on: date) -> int:
    return sum(1 for day in days if on - timedelta(days=365) < day <= on)
