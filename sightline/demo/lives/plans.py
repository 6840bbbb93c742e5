"""Plans: the help a child in need gets, and the protection of a child at risk, from their start to their end."""

from __future__ import annotations

from datetime import date, timedelta

from sightline.calendars.working_days import add_working_days

from ..cast import Phase
from ..made_up import UNVISITED_CHILD, UNVISITED_FOR_DAYS
from ..names import pick
from ..workforce import Team
from .front_door import Enquiries, assessment, assessment_length, in_time_on
from .life import Life, between, working
from .visiting import record_visit, visit_days

CATEGORIES = ("neglect",) * 9 + ("emotional",) * 7 + ("physical",) * 2 + ("sexual",) + ("multiple",)
FIRST_REVIEW_WITHIN, LATER_REVIEWS_WITHIN = 89, 181  # days: never more than three, or six, calendar months


def help_with_plan(
    life: Life, phase: Phase, team: Team, seat: int, enquiries: Enquiries, conference_on: date | None
) -> None:
    """A child in need plan and its visits. Where ``conference_on`` follows, enquiries led up to it; else some led nowhere."""
    plan = life.opens("plans.ChildInNeedPlan", phase.from_on, {"started_on": phase.from_on, "ended_on": None})
    life.changes(plan, phase.until_on, ended_on=phase.until_on)
    days = visit_days(life, team, seat, phase.from_on, phase.until_on, working_days=20, rng=life.shared)
    for number, day in enumerate(days):
        record_visit(life, day, "child_in_need", until_on=phase.until_on, first=not number)
    if conference_on is None:
        _enquiries_along_the_way(life, phase, enquiries)
    _assess_again(life, phase, team)


def protect(life: Life, phase: Phase, team: Team, seat: int, previous_plans: int) -> None:
    """A child protection plan, its visits and its review conferences."""
    shared, own = life.shared, life.own
    category = pick(shared, CATEGORIES)
    plan = life.opens(
        "child_protection.ChildProtectionPlan",
        phase.from_on,
        {
            "started_on": phase.from_on,
            "ended_on": None,
            "initial_category": category,
            "latest_category": category,
            "emergency_protection": own.random() < 0.03,
            "previous_plans": previous_plans,
        },
    )
    for number, day in enumerate(_review_days(life, phase, team)):
        life.happened("child_protection.ReviewConference", day, {"held_on": day}, dated="held_on" if number else "")
        if number == 1 and shared.random() < 0.2:
            plan = life.changes(plan, day, latest_category=pick(shared, CATEGORIES))
    life.changes(plan, phase.until_on, ended_on=phase.until_on)
    silent_from = life.as_at
    if life.family.named is UNVISITED_CHILD:
        silent_from = life.as_at - timedelta(days=UNVISITED_FOR_DAYS)
    days = visit_days(life, team, seat, phase.from_on, phase.until_on, working_days=10, rng=shared)
    for number, day in enumerate(days):
        if day < silent_from:
            record_visit(life, day, "child_protection", until_on=phase.until_on or silent_from, first=not number)
    if life.family.named is not UNVISITED_CHILD:
        _assess_again(life, phase, team)


def _review_days(life: Life, phase: Phase, team: Team) -> list[date]:
    shared, stop = life.shared, min(phase.until_on or life.as_at, life.as_at)
    late = team.habits.reviews_late if life.family.named is None else 0.0
    held: list[date] = []
    day = phase.from_on
    while True:
        limit = LATER_REVIEWS_WITHIN if held else FIRST_REVIEW_WITHIN
        gap = (
            between(shared, limit + 6, limit + 50) if shared.random() < late else between(shared, limit - 22, limit - 6)
        )
        due, day = day + timedelta(days=limit), working(day + timedelta(days=gap))
        if not held and phase.until_on is None:
            day = life.by(day, due, phase.from_on)
        if day >= stop:
            return held
        held.append(day)


def _enquiries_along_the_way(life: Life, phase: Phase, enquiries: Enquiries) -> None:
    """New worries during a plan: a strategy discussion, and a decision that no conference is needed."""
    days = ((phase.until_on or life.as_at) - phase.from_on).days
    began = phase.from_on + timedelta(days=int(days * (0.2 + 0.6 * life.shared.random())))
    if days > 80 and life.shared.random() < 0.5 * life.world.surge.enquiry_share(began):
        began = working(began)
        enquiry = enquiries.begin(began)
        enquiries.not_needed(enquiry, add_working_days(began, between(life.shared, 3, 12)))


def _assess_again(life: Life, phase: Phase, team: Team) -> None:
    """An assessment brought up to date after most of a year, or not; authorised before the plan ends."""
    shared = life.shared
    began = working(phase.from_on + timedelta(days=between(shared, 170, 320)))
    share = 0.6 if life.world.progress(began) > 0.5 else 0.4
    wanted, length = shared.random() < share, assessment_length(shared, in_time_on(life, began, team.habits))
    ends = add_working_days(began, length)
    if wanted and (phase.until_on is None or ends <= phase.until_on):
        assessment(life, began, ends, needs_support=True, visited_already=True)
