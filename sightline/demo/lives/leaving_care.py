"""Leaving care: entitlement, the pathway plan and its reviews, and keeping in touch."""

from __future__ import annotations

from datetime import date, timedelta

from ..names import pick
from .life import Life, between, working

ACCOMMODATION = ("U",) * 7 + ("D",) * 4 + ("B",) * 4 + ("Z",) * 3 + ("E", "K", "T", "C", "V", "X", "Y", "S")
UNSUITABLE = frozenset({"V", "W", "S", "X"})
ACTIVITY = ("F5",) * 5 + ("G5",) * 5 + ("F2",) * 4 + ("F4", "F1", "P5", "P2", "G4", "G4", "G6")
NO_LONGER_OWED = frozenset({"returned_home", "not_required", "died"})
NOT_IN_TOUCH = {"no": 0.05, "refuses": 0.025, "returned_home": 0.01, "not_required": 0.015}


def leave_care(life: Life, from_on: date, until_on: date | None, *, eligible: bool, plan_on: date | None) -> None:
    """Entitlement from ``from_on`` until ``until_on`` (null: still). ``eligible``: still looked after, aged 16 or 17.

    ``plan_on`` is the day the first pathway plan was made, or null when that was before the years of history: then the series
    of reviews and contacts begins with the history.
    """
    own = life.own
    aged_18 = life.member.born_on is not None and (life.as_at - life.member.born_on).days >= 18 * 365.25
    in_touch = "yes" if eligible else _in_touch(life)
    home = "" if eligible else pick(own, ACCOMMODATION)
    qualifying = own.random() < 0.04
    entitled = life.opens(
        "care_leavers.CareLeaver",
        from_on,
        {
            "eligibility": "eligible"
            if eligible
            else "qualifying"
            if qualifying
            else "former_relevant"
            if aged_18
            else "relevant",
            "in_touch": "yes",
            "accommodation": home or pick(own, ("U", "C", "E")),
            "accommodation_suitability": "unsuitable" if home in UNSUITABLE else "suitable",
            "activity": "F2" if eligible else pick(own, ACTIVITY),
            "contact_owed": True,
            "started_on": from_on,
            "ended_on": None,
        },
        key="care leaver",
    )
    stop = min(until_on or life.as_at, life.as_at)
    silent_from = stop
    if in_touch != "yes" and until_on is None:
        silent_from = stop - timedelta(days=between(own, 70, 260))
    begins = plan_on or max(from_on, life.as_at - timedelta(days=5 * 365 - between(own, 20, 150)))
    _pathway(life, begins, stop, first=plan_on is not None)
    last = _keep_in_touch(life, begins, silent_from)
    if in_touch != "yes" and until_on is None:
        lost_on = min(last + timedelta(days=63), life.world.last_day)
        owed = in_touch not in NO_LONGER_OWED
        entitled = life.changes(entitled, lost_on, in_touch=in_touch, contact_owed=owed)
    life.changes(entitled, until_on, ended_on=until_on)


def _in_touch(life: Life) -> str:
    mark = life.own.random()
    for code, share in NOT_IN_TOUCH.items():
        mark -= share
        if mark < 0:
            return code
    return "yes"


def _pathway(life: Life, begins: date, stop: date, *, first: bool) -> None:
    own, day, number = life.own, min(working(begins), life.world.last_day), 0
    while day < stop or not number:
        life.happened(
            "care_leavers.PathwayPlanReview",
            day,
            {"held_on": day, "first": first and not number},
            dated="held_on" if number else "",
        )
        late = own.random() < 0.2 - 0.1 * life.world.progress(day)
        day = working(day + timedelta(days=between(own, 186, 260) if late else between(own, 140, 179)))
        number += 1


def _keep_in_touch(life: Life, begins: date, stop: date) -> date:
    """Contacts at most eight weeks apart, mostly; returns the day of the latest."""
    own = life.own
    day = min(begins + timedelta(days=between(own, 0, 9)), life.world.last_day)
    last, number = day, 0
    while day < stop or not number:
        life.happened("care_leavers.InTouch", day, {"contact_on": day}, dated="contact_on" if number else "")
        last = day
        late = own.random() < 0.15 - 0.08 * life.world.progress(day)
        day = working(day + timedelta(days=between(own, 58, 105) if late else between(own, 24, 53)))
        number += 1
    return last
