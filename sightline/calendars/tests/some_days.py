"""A made-up service's days, and any rule and any service's days for property tests."""

from datetime import date, time, timedelta

from hypothesis import strategies as st

from sightline.calendars.local import Closed, FrontDoor, LocalDays, Opening, Term
from sightline.calendars.rules import IN_HOURS, UNITS, Rule
from sightline.calendars.working_days import CALENDARS

HALF_TERM = "half term"
TERMS = (
    Term(
        date(2025, 9, 2),
        date(2025, 12, 19),
        "Autumn 2025",
        (Closed(date(2025, 10, 27), date(2025, 10, 31), HALF_TERM),),
    ),
    Term(
        date(2026, 1, 5),
        date(2026, 3, 27),
        "Spring 2026",
        (
            Closed(date(2026, 2, 16), date(2026, 2, 20), HALF_TERM),
            Closed(date(2026, 1, 5), date(2026, 1, 5), "staff training"),
        ),
    ),
    Term(
        date(2026, 4, 13), date(2026, 7, 21), "Summer 2026", (Closed(date(2026, 5, 25), date(2026, 5, 29), HALF_TERM),)
    ),
    Term(
        date(2026, 9, 2),
        date(2026, 12, 18),
        "Autumn 2026",
        (Closed(date(2026, 10, 26), date(2026, 10, 30), HALF_TERM),),
    ),
)
CHRISTMAS = Closed(date(2026, 12, 29), date(2026, 12, 31), "Christmas closure")
TOWN = LocalDays(closures=(CHRISTMAS,), terms=TERMS)

_after_only = ("terms", *IN_HOURS)


def rules(longest: int = 60) -> st.SearchStrategy[Rule]:
    """Any rule at all up to so long."""
    either_way = st.sampled_from([unit for unit in UNITS if unit not in _after_only])
    return st.one_of(
        st.builds(Rule, either_way, st.integers(-longest, longest)),
        st.builds(Rule, either_way, st.integers(1, longest), st.just(True)),
        st.builds(Rule, st.just("working_days"), st.integers(1, longest), st.booleans(), st.sampled_from(CALENDARS)),
        st.builds(Rule, st.sampled_from(_after_only), st.integers(1, longest)),
    )


@st.composite
def local_days(draw: st.DrawFn) -> LocalDays:
    """A service whose terms run from 2022 or so, sometimes with one that nobody set, with closures and other hours from some day."""
    terms, day = [], draw(st.dates(date(2022, 1, 1), date(2022, 12, 31)))
    for number in range(draw(st.integers(0, 8))):
        last = day + timedelta(days=draw(st.integers(20, 100)))
        first_off = day + timedelta(days=draw(st.integers(5, 15)))
        terms.append(Term(day, last, f"Term {number}", (Closed(first_off, first_off + timedelta(days=4), HALF_TERM),)))
        day = last + timedelta(days=draw(st.integers(1, 75)))
    starts = draw(st.lists(st.dates(date(2022, 1, 1), date(2026, 12, 31)), max_size=4))
    closures = [Closed(first, first + timedelta(days=draw(st.integers(0, 9))), "closed") for first in starts]
    opens = Opening(time(draw(st.integers(0, 11)), 30), time(draw(st.integers(12, 23))))
    week = (*draw(st.lists(st.sampled_from([opens, None]), min_size=6, max_size=6)), opens)
    changed = FrontDoor(draw(st.dates(date(2022, 1, 1), date(2026, 12, 31))), week)
    return LocalDays(tuple(closures), tuple(terms), (FrontDoor(), changed))
