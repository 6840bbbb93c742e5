"""Being looked after: legal status, homes, visits, reviews, the reviewing officer, and health."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sightline.calendars.rules import age_on
from sightline.calendars.working_days import add_working_days

from ..cast import Phase
from ..names import pick
from ..workforce import Team
from .life import Life, between, working
from .visiting import record_visit

OTHER_AUTHORITIES = (
    "Marlbrook County Council",
    "Northmere City Council",
    "Ashcombe Council",
    "Eastholme Borough Council",
)
HOMES = {
    # age from: (placement type, provider), as often as they stand here
    0: (("U6", "PR1"), ("U6", "PR4"), ("U3", "PR1"), ("U5", "PR1"), ("R3", "PR4"), ("P1", "PR0")),
    2: (
        ("U6", "PR1"),
        ("U6", "PR4"),
        ("U6", "PR1"),
        ("U4", "PR1"),
        ("U4", "PR4"),
        ("U1", "PR1"),
        ("U3", "PR1"),
        ("P1", "PR0"),
    ),
    11: (
        ("U6", "PR4"),
        ("U6", "PR1"),
        ("U4", "PR4"),
        ("U4", "PR1"),
        ("U1", "PR1"),
        ("K2", "PR4"),
        ("K2", "PR5"),
        ("S1", "PR4"),
    ),
    16: (("U6", "PR4"), ("U4", "PR1"), ("K2", "PR4"), ("H5", "PR4"), ("H5", "PR5"), ("P2", "PR4"), ("U1", "PR1")),
}
PERMANENCE = (
    ("return_to_family",) * 3 + ("special_guardianship_or_child_arrangements",) * 2 + ("long_term_fostering",) * 4
)
LEFT_BEFORE_18 = ("E4A",) * 6 + ("E4B", "E45", "E46", "E47", "E47", "E13", "E41", "E3", "E8")


@dataclass(frozen=True, slots=True)
class AdoptionRoad:
    """A child's road to adoption: days that have come, or (on or after the day of the picture) have not."""

    decided: date
    ordered: date
    matched: date
    placed: date
    reversed_on: date | None = None


def look_after(
    life: Life, phase: Phase, team: Team, seat: int, *, need: str, reason_ceased: str, road: AdoptionRoad | None
) -> None:
    """A period of care. ``team`` and ``seat`` hold the child for most of it; ``reason_ceased`` is a code, if it is over.

    With a ``road`` to adoption, the child stays in one foster home until they move to the people who will adopt them.
    """
    days = _homes_from(life, phase) if road is None else [phase.from_on]
    if road is not None and road.placed < _stop(life, phase):
        days.append(road.placed)
    reviews = _review_days(life, phase)
    _period(life, phase, days, reviews, need, reason_ceased, adoption=road is not None)
    statuses = _legal_statuses(life, phase, road)
    with_parents: set[date] = set()
    for number, day in enumerate(days):
        until_on = days[number + 1] if number + 1 < len(days) else phase.until_on
        if road is not None:
            kind, provider = ("A6", "PR1") if number else ("U6", "PR1")
        else:
            kind, provider = pick(life.own, _homes_for(age_in(life, day)))
        if kind == "P1":
            with_parents.add(day)
        _home(life, day, until_on, kind, provider)
    _visits(life, phase, days, team, seat, reviews, statuses, with_parents)
    for number, day in enumerate(reviews):
        life.happened("looked_after.Review", day, {"held_on": day}, dated="held_on" if number > 1 else "")
    _reviewing_officer_calls(life, phase, reviews)
    _health_assessments(life, phase)
    _dental_checks(life, phase)


def _stop(life: Life, phase: Phase) -> date:
    return min(phase.until_on or life.as_at, life.as_at)


def _period(
    life: Life, phase: Phase, homes: list[date], reviews: list[date], need: str, reason_ceased: str, *, adoption: bool
) -> None:
    own = life.own
    going_missing = age_in(life, _stop(life, phase)) >= 12 and own.random() < 0.2
    episodes = between(own, 1, 6) if going_missing else 0
    period = life.opens(
        "looked_after.PeriodOfCare",
        phase.from_on,
        {
            "started_on": phase.from_on,
            "ceased_on": None,
            "reason_ceased": "",
            "category_of_need": need,
            "second_period": False,
            "permanence_plan": "",
            "placements_in_12_months": 1,
            "missing_episodes": 0,
            "absent_episodes": 0,
            "return_interview_offered": None,
            "return_interview_accepted": None,
        },
    )
    if len(reviews) > 1:
        # From the second review on, there is a plan for permanence and a history of the year to count.
        day = reviews[-1]
        offered = own.random() < 0.9 if going_missing else None
        recent = sum(1 for home in homes if home <= day and (day - home).days < 365)
        before = any((day - home).days >= 365 for home in homes)
        period = life.changes(
            period,
            day,
            permanence_plan="adoption" if adoption else _permanence_plan(life, day),
            placements_in_12_months=max(1, recent + before),
            missing_episodes=episodes,
            absent_episodes=episodes // 3,
            return_interview_offered=offered,
            return_interview_accepted=own.random() < 0.65 if offered else None,
        )
    life.changes(period, phase.until_on, ceased_on=phase.until_on, reason_ceased=reason_ceased)


def _permanence_plan(life: Life, day: date) -> str:
    if life.family.alone or age_in(life, day) >= 16:
        return "supported_living" if life.own.random() < 0.6 else "long_term_fostering"
    return "long_term_residential" if life.own.random() < 0.06 else pick(life.own, PERMANENCE)


def age_in(life: Life, day: date) -> int:
    """The child's age in years on ``day``; 0 for a child not yet born."""
    return max(0, age_on(life.member.born_on, day)) if life.member.born_on else 0


def _legal_statuses(life: Life, phase: Phase, road: AdoptionRoad | None) -> list[tuple[str, date]]:
    own, day = life.own, phase.from_on
    steps: list[tuple[str, date]] = [("V2", day)]
    if road is not None:
        steps = [("C1", day), ("E1", road.ordered)]
    elif not life.family.alone:
        mark = own.random()
        if mark < 0.05:
            steps = [("L2", day), ("C1", day + timedelta(days=8))]
        elif mark < 0.5:
            steps = [("C1", day)]
        elif mark < 0.75:
            steps.append(("C1", working(day + timedelta(days=between(own, 20, 90)))))
        if steps[-1][0] == "C1":
            steps.append(("C2", working(steps[-1][1] + timedelta(days=between(own, 150, 260)))))
    steps = [step for step in steps if step[1] < _stop(life, phase)]
    for number, (status, begins) in enumerate(steps):
        ends = steps[number + 1][1] if number + 1 < len(steps) else phase.until_on
        held = life.opens(
            "looked_after.LegalStatus", begins, {"started_on": begins, "ended_on": None, "status": status}
        )
        life.changes(held, ends, ended_on=ends)
    return steps


def _homes_from(life: Life, phase: Phase) -> list[date]:
    """The days on which the child moved in somewhere: most stay, some move now and then, a few move often."""
    own, stop = life.own, _stop(life, phase)
    mark = own.random()
    a_year = 0.18 if mark < 0.64 else 0.9 if mark < 0.87 else 3.4
    days = [phase.from_on]
    while True:
        gap = 12 + int(365 / a_year * (0.25 + own.random() * 1.5))
        day = working(days[-1] + timedelta(days=gap))
        if day >= stop:
            return days
        days.append(day)


def _homes_for(age: int) -> tuple[tuple[str, str], ...]:
    return HOMES[max(start for start in HOMES if start <= age)]


def _home(life: Life, on: date, until_on: date | None, kind: str, provider: str) -> None:
    """Where the child lives, from a day until a day: placement type and provider are codes; the postcode does not exist."""
    own = life.own
    away = kind != "P1" and own.random() < (0.45 if kind in ("K2", "S1") else 0.24)
    district, inward = between(own, 1, 9), f"{between(own, 1, 9)}{pick(own, _LETTERS)}{pick(own, _LETTERS)}"
    placed = life.opens(
        "looked_after.Placement",
        on,
        {
            "started_on": on,
            "ended_on": None,
            "placement_type": kind,
            "provider": provider,
            "postcode": f"{'XW' if away else 'WB'}{district} {inward}",
            "urn": f"SC9{between(own, 10000, 99999)}" if kind in ("K2", "S1", "R3") else "",
            "location": "out" if away else "in",
            "authority": pick(own, OTHER_AUTHORITIES) if away else "Wendlebury Borough Council",
        },
    )
    life.changes(placed, until_on, ended_on=until_on)


_LETTERS = tuple("ABDEFGHJLNPQRSTUWXYZ")


def _visits(
    life: Life,
    phase: Phase,
    homes: list[date],
    team: Team,
    seat: int,
    reviews: list[date],
    statuses: list[tuple[str, date]],
    with_parents: set[date],
) -> None:
    """Within a week of each move, then at most six weeks apart; at home under an interim order weekly until a review, then every four weeks."""
    own, world = life.own, life.world
    stop, workers = _stop(life, phase), team.seats[seat]
    for number, moved in enumerate(homes):
        until = homes[number + 1] if number + 1 < len(homes) else stop
        late = own.random() < 0.16 - 0.09 * world.progress(moved)
        day = moved + timedelta(days=between(own, 8, 13) if late else between(own, 1, 7))
        if number == len(homes) - 1 and day >= until:
            day = moved  # the worker who brought the child saw them settle in
        first = True
        while day < until:
            record_visit(life, day, "looked_after", until_on=until, first=first)
            share = team.habits.visits_late * (1.3 - 0.6 * world.progress(day))
            changed = workers.changed_before(day + timedelta(days=42), phase.from_on)
            if changed is not None and (day - changed).days < 75:
                share = min(0.7, share * 2.2)
            late = own.random() < share
            gap = between(own, 45, 80) if late else between(own, 26, 41)
            if moved in with_parents:
                reviewed = any(moved <= review <= day for review in reviews)
                gap = _gap_at_home(day, gap, late, reviewed, statuses)
            day += timedelta(days=gap)
            first = False


def _gap_at_home(day: date, gap: int, late: bool, reviewed: bool, statuses: list[tuple[str, date]]) -> int:
    """Days until the next visit to a child who lives with parents, from what it would be elsewhere: soon after an order is made."""
    order = next((code for code, begins in reversed(statuses) if begins <= day), "")
    if order == "C1":
        gap = gap * 2 // 3 if reviewed else 7 - gap % 3
        gap += 5 * late
    made = next((begins for _, begins in statuses if day < begins < day + timedelta(days=gap)), None)
    return gap if made is None else (made - day).days + 1 + gap % 7


def _review_days(life: Life, phase: Phase) -> list[date]:
    """Within 20 working days, then three months, then every six. A late first review is kept only where a second was held."""
    own, stop = life.own, _stop(life, phase)
    in_time = add_working_days(phase.from_on, between(own, 10, 20))
    days = [in_time]
    if own.random() < 0.08:
        late = add_working_days(phase.from_on, between(own, 22, 34))
        if late + timedelta(days=88) < stop:
            days = [late]
    days.append(
        working(days[0] + timedelta(days=between(own, 62, 86) if own.random() > 0.1 else between(own, 96, 130)))
    )
    while days[-1] < stop:
        late_share = 0.14 - 0.07 * life.world.progress(days[-1])
        gap = between(own, 188, 240) if own.random() < late_share else between(own, 150, 178)
        days.append(working(days[-1] + timedelta(days=gap)))
    return [day for day in days if day < stop]


def _reviewing_officer_calls(life: Life, phase: Phase, reviews: list[date]) -> None:
    """The reviewing officer's contact between reviews: rare five years ago, usual now."""
    own, stop = life.own, _stop(life, phase)
    for number, review in enumerate(reviews):
        following = reviews[number + 1] if number + 1 < len(reviews) else review + timedelta(days=160)
        day = working(review + timedelta(days=int((following - review).days * (0.35 + 0.35 * own.random()))))
        if own.random() < 0.24 + 0.62 * life.world.progress(day) and day < stop:
            record_visit(life, day, "reviewing_officer", until_on=stop, first=True)


def _health_assessments(life: Life, phase: Phase) -> None:
    own, stop = life.own, _stop(life, phase)
    in_time = own.random() < 0.58 + 0.26 * life.world.progress(phase.from_on)
    due = add_working_days(phase.from_on, 20)
    day = add_working_days(phase.from_on, between(own, 8, 20) if in_time else between(own, 21, 55))
    if phase.until_on is None:
        day = life.by(day, due, phase.from_on)
    number = 0
    while day < stop:
        dated = "assessed_on" if number else ""
        life.happened("health.HealthAssessment", day, {"assessed_on": day}, dated=dated)
        young = age_in(life, day + timedelta(days=184)) < 5
        most = 180 if young else 360
        gap = between(own, most + 12, most + 80) if own.random() < 0.13 else between(own, most - 35, most - 2)
        day, number = working(day + timedelta(days=gap)), number + 1


def _dental_checks(life: Life, phase: Phase) -> None:
    own, stop = life.own, _stop(life, phase)
    due = phase.from_on + timedelta(days=364)
    day = working(
        phase.from_on + timedelta(days=between(own, 30, 200) if own.random() < 0.8 else between(own, 200, 420))
    )
    if phase.until_on is None:
        day = life.by(day, due, phase.from_on)
    number = 0
    while day < stop:
        life.happened("health.DentalCheck", day, {"checked_on": day}, dated="checked_on" if number else "")
        gap = between(own, 376, 520) if own.random() < 0.15 else between(own, 170, 355)
        day, number = working(day + timedelta(days=gap)), number + 1
