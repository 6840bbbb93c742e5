"""However a looked-after child's situations follow one another, exactly one rule says how often they are visited."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sightline.calendars.local import STANDARD
from sightline.clocks.by_child import Life, with_derived
from sightline.clocks.catalogue import catalogue
from sightline.clocks.derived import underlying
from sightline.clocks.known import Known

FIRST, LAST = date(2025, 1, 6), date(2025, 3, 31)
REGIMES = (
    "in_short_breaks",
    "on_remand_in_other_arrangements",
    "in_other_arrangements",
    "with_carer_temporarily_approved",
    "with_carer_temporarily_approved_reviewed",
    "with_parents_under_interim_order",
    "with_parents_under_interim_order_reviewed",
    "with_parents_before_assessment",
    "with_parents_before_assessment_reviewed",
    "with_parents_in_care",
    "in_agreed_long_term_fostering",
    "in_lasting_placement_after_first_year",
    "in_placement_until_18",
    "in_ordinary_placement",
)
SITUATIONS = sorted(underlying(set(REGIMES)) - {"looked_after", "looked_after_review"})

day = st.integers(0, 70).map(lambda n: FIRST + timedelta(days=n))


@st.composite
def spells(draw) -> list[Known]:
    """The child looked after throughout, and some other situations for some of the time."""
    found = [
        Known("looked_after", FIRST),
        *(Known("looked_after_review", on) for on in draw(st.lists(day, max_size=2))),
    ]
    for kind in draw(st.lists(st.sampled_from(SITUATIONS), max_size=6)):
        on, until = sorted((draw(day), draw(day)))
        found.append(Known(kind, on, draw(st.sampled_from([until, None]))))
    return found


def holding(facts: list[Known], on: date) -> list[str]:
    """The visit regimes that hold on a day."""
    by_kind: dict[str, list[Known]] = {}
    for fact in facts:
        by_kind.setdefault(fact.kind, []).append(fact)
    with_derived(by_kind, Life(LAST, facts, date(2015, 5, 6), (), STANDARD))
    return [
        code for code in REGIMES if any(f.on <= on and (f.until is None or on < f.until) for f in by_kind[code] if f.on)
    ]


@given(spells(), day)
def test_exactly_one_rule_holds_and_none_for_a_child_placed_for_adoption(facts, on):
    adopted = any(f.kind == "adoptive_placement" and f.on <= on and (f.until is None or on < f.until) for f in facts)
    held = holding(facts, on)
    assert len(held) == (0 if adopted else 1), held


def test_every_regime_has_its_clock():
    visits = {clock.during for clock in catalogue().values() if clock.area == "looked_after" and "visit" in clock.code}
    assert visits >= set(REGIMES)
