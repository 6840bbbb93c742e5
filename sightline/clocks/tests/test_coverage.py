"""Which standards can be judged where only some kinds of fact are received, and what the others miss."""

import pytest

from sightline.access.tests.fixtures import at  # noqa: F401
from sightline.calendars.local import STANDARD
from sightline.clocks.catalogue import catalogue
from sightline.clocks.coverage import Gap, gaps_here, judged_here, lacking, may_be_owed
from sightline.clocks.standards import standards, standards_with
from sightline.facts.models import Received
from sightline.facts.received import received
from sightline.facts.vocabulary import KINDS
from tests.factories.records import moment

TODAY = moment(2026, 3, 9).date()


def without(code: str, *kinds: str) -> tuple[tuple[str, ...], ...]:
    return lacking(catalogue()[code], frozenset(KINDS) - set(kinds))


def test_nothing_is_missing_where_everything_is_received():
    assert all(lacking(clock, frozenset(KINDS)) == () for clock in catalogue().values())


@pytest.mark.parametrize(
    ("code", "away", "missing"),
    [
        ("core_group", ["core_group"], (("core_group",),)),
        ("looked_after_visit", ["looked_after_visit"], (("looked_after_visit",),)),
        # Any one of several that meet it would do.
        ("adoption_placement_review", ["adoption_review"], ()),
        (
            "adoption_placement_review",
            ["adoption_review", "looked_after_review"],
            (("adoption_review", "looked_after_review"),),
        ),
        # What would start it would end it too, and is said once.
        (
            "emergency_protection_order",
            ["emergency_protection_order", "emergency_protection_order_extended"],
            (("emergency_protection_order",),),
        ),
        # Owed only in a spell that cannot be known: never owed, so never judged, and it is said.
        ("disabled_child_visit", ["disability_support"], (("disability_support",),)),
    ],
)
def test_what_is_missing(code, away, missing):
    assert without(code, *away) == missing


def test_it_is_said_in_a_sentence():
    gap = Gap(catalogue()["core_group"], (("core_group",), ("review_conference", "initial_conference")))
    assert gap.sentence == (
        "Not judged here: Sightline is not told of “core group met”, nor of “review child protection conference” or "
        "“initial child protection conference”."
    )
    assert gap.kinds == ("core_group", "review_conference", "initial_conference")


def test_a_standard_is_judged_or_has_a_gap_and_the_engine_says_the_same():
    for kinds in (frozenset(KINDS), frozenset(list(KINDS)[::2]), frozenset(list(KINDS)[::3])):
        by = standards_with((), STANDARD)
        worked_out = {clock.code for clock in by.received(kinds).versions if clock is by.on(clock.code, TODAY)}
        assert worked_out == {code for code in catalogue() if not lacking(by.on(code, TODAY), kinds)}


def test_a_kind_that_an_extract_brings_closes_the_gap(as_system):
    assert "core_group" not in received()
    assert "core_group" in {gap.clock.code for gap in gaps_here(TODAY)}
    assert len(gaps_here(TODAY)) + len(judged_here(TODAY)) == len(catalogue())
    Received.objects.create(kind="core_group", since=moment(2026, 3, 1))
    assert "core_group" in {clock.code for clock in judged_here(TODAY)}
    assert "core_group" in {gap.clock.code for gap in gaps_here(TODAY, moment(2026, 2, 1))}
    assert standards().on("core_group", TODAY).code == "core_group"


def codes(*held: str, ended: tuple[str, ...] = ()) -> set[str]:
    gaps = [Gap(clock, (("-",),)) for clock in catalogue().values()]
    return {gap.clock.code for gap in may_be_owed(gaps, held=held, ended=ended)}


def test_only_what_something_known_of_a_child_could_start_may_be_owed_to_them():
    assert codes() == set()
    protected = codes("child_protection_plan")
    assert {"first_core_group", "core_group", "child_protection_visit"} <= protected
    assert "looked_after_visit" not in protected


def test_the_end_of_a_spell_starts_nothing_until_it_has_ended():
    assert catalogue()["placement_end_notified"].starts == ("placement.end",)
    assert "placement_end_notified" not in codes("placement")
    assert "placement_end_notified" in codes("placement", ended=("placement",))


def test_a_standard_owed_in_a_spell_alone_needs_the_spell():
    assert "disabled_child_visit" not in codes("child_in_need_plan")
    assert "disabled_child_visit" in codes("child_in_need_plan", "disability_support")
