"""Adoption: the decision, the order, the match, the move, and the people who adopt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from sightline.exchange.imports.entries import Entry

from ..cast import Phase
from ..names import any_heritage, pick
from .care import AdoptionRoad
from .life import Life, between, working

STAGES = (
    # each step of an adopter's road, and how many days after the one before
    ("stage_one_started_on", 14, 40),
    ("stage_one_ended_on", 50, 75),
    ("stage_two_started_on", 5, 40),
    ("application_on", 3, 20),
    ("stage_two_ended_on", 90, 130),
    ("approved_on", 7, 30),
)


def draw_road(life: Life, phase: Phase) -> AdoptionRoad:
    """The days of a child's road to adoption. Where the care is over, it ended with the adoption order."""
    own = life.own
    decided = working(phase.from_on + timedelta(days=between(own, 110, 170)))
    if phase.until_on is not None:
        days = (phase.until_on - decided).days
        ordered, matched, placed = (working(decided + timedelta(days=int(days * mark))) for mark in (0.12, 0.35, 0.45))
        return AdoptionRoad(decided, ordered, matched, placed)
    ordered = working(decided + timedelta(days=between(own, 35, 120)))
    matched = working(ordered + timedelta(days=between(own, 30, 260)))
    placed = working(matched + timedelta(days=between(own, 14, 50)))
    if matched >= life.as_at and own.random() < 0.2:
        return AdoptionRoad(
            decided, ordered, life.as_at, life.as_at, working(ordered + timedelta(days=between(own, 60, 200)))
        )
    return AdoptionRoad(decided, ordered, matched, placed)


def adopt(life: Life, phase: Phase, road: AdoptionRoad) -> None:
    """The child's adoption case, step by step, and the people who adopt."""
    case = life.opens(
        "adoption.AdoptionCase",
        road.decided,
        {
            "family": "",
            "entered_care_on": phase.from_on,
            "decision_on": road.decided,
            "placement_order_on": None,
            "matched_on": None,
            "placed_on": None,
            "adoption_order_on": None,
            "decision_reversed_on": None,
            "reversal_reason": "",
            "fostering_for_adoption_on": None,
        },
    )
    family = f"F{life.member.ref}"
    case = life.changes(case, road.ordered, placement_order_on=road.ordered)
    case = life.changes(case, road.matched, matched_on=road.matched, family=family)
    case = life.changes(case, road.placed, placed_on=road.placed)
    reason = pick(life.own, ("RD1", "RD3", "RD4"))
    case = life.changes(case, road.reversed_on, decision_reversed_on=road.reversed_on, reversal_reason=reason)
    life.changes(case, phase.until_on, adoption_order_on=phase.until_on)
    if road.matched < life.as_at:
        _adopters(life, family, road, phase.until_on)


def _adopters(life: Life, family: str, road_of_child: AdoptionRoad, adopted: date | None) -> None:
    """The one or two adults who adopt this child, from their enquiry on."""
    own, matched, placed = life.own, road_of_child.matched, road_of_child.placed
    road = _road(own, matched - timedelta(days=between(own, 330, 480)), matched)
    heritage = any_heritage(own)
    for place in range(1 if own.random() < 0.2 else 2):
        values = _adopter(own, family, pick(own, heritage.ethnicity), road)
        for field, day in (("matched_on", matched), ("placed_on", placed), ("adoption_order_on", adopted)):
            if day is not None and day < life.as_at:
                values[field] = day
        values["children_placed"] = 1 if placed < life.as_at else None
        latest = max(day for day in values.values() if isinstance(day, date))
        key = f"A{life.member.ref}{place + 1}"
        life.happened("adoption.Adopter", latest, values, key=key)


def prospective_adopters(as_at: date, count: int, rng: Random) -> Iterator[Entry]:
    """Adults who have asked to adopt and have no child placed: under way, approved and waiting, or no longer going on."""
    for number in range(count):
        enquired = as_at - timedelta(days=between(rng, 5, 420))
        family = f"P{number + 1:04d}"
        ethnicity = pick(rng, any_heritage(rng).ethnicity)
        road = _road(rng, enquired, as_at)
        leaves = rng.random() < 0.15
        left_on = as_at - timedelta(days=between(rng, 1, 200))
        adults = 1 if rng.random() < 0.25 else 2
        reason = pick(rng, ("withdrew", "withdrew", "on_hold", "refused"))
        for place in range(adults):
            values = _adopter(rng, family, ethnicity, road)
            latest = max(day for day in values.values() if isinstance(day, date))
            if leaves and left_on > latest:
                values["left_on"], values["leaving_reason"], latest = left_on, reason, left_on
            recorded_at = datetime(latest.year, latest.month, latest.day, 11, between(rng, 0, 59), tzinfo=UTC)
            yield Entry("adoption.Adopter", "", f"P{number + 1:04d}{place + 1}", values, "", None, recorded_at, None)


def _road(rng: Random, enquired: date, stop: date) -> dict[str, date]:
    """The days of an adopter's steps, as far as they come before ``stop``."""
    days, day = {"enquiry_on": enquired}, enquired
    for field, low, high in STAGES:
        day = working(day + timedelta(days=between(rng, low, high)))
        if day >= stop:
            break
        days[field] = day
    return days


def _adopter(rng: Random, family: str, ethnicity: str, road: dict[str, date]) -> dict[str, Any]:
    return {
        "family": family,
        "gender": "female" if rng.random() < 0.52 else "male",
        "ethnicity": ethnicity,
        "disability": rng.random() < 0.04,
        "fostering_for_adoption": rng.random() < 0.18,
        **dict.fromkeys((field for field, _, _ in STAGES)),
        **road,
        "matched_on": None,
        "placed_on": None,
        "children_placed": None,
        "adoption_order_on": None,
        "left_on": None,
        "leaving_reason": "",
    }
