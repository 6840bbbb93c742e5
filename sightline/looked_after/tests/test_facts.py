"""What legal statuses and placements are, as spells of their own: by the codes of the return, as they change and end."""

from datetime import date

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.facts.models import Fact
from sightline.facts.vocabulary import KINDS
from sightline.looked_after.facts import FACTS, PLACEMENTS, STATUSES
from sightline.people.tests.lives import life
from tests.factories.records import child_named, entry, load_entries, moment

SHOWN = {"looked_after", "legal_status", "placement", "looked_after_review"}


def said(*entries) -> set[tuple]:
    """What is known of a child but their own details and the records as such: kind, from, until."""
    load_entries([*life("7"), *entries], at=moment(2026, 3, 9))
    ours = {says.kind for says in FACTS} - SHOWN
    with looking_as(SYSTEM):
        facts = Fact.objects.filter(child=child_named("7"), kind__in=ours, known_until=None)
        return set(facts.values_list("kind", "on", "until"))


def status(code: str, on: date | None, until: date | None = None):
    return entry("looked_after.LegalStatus", "7", f"{code} {on}", started_on=on, ended_on=until, status=code)


def placement(code: str, on: date, until: date | None = None, location: str = "in"):
    values = {"started_on": on, "ended_on": until, "placement_type": code, "location": location}
    return entry("looked_after.Placement", "7", f"{code} {on}", **values)


JANUARY, MARCH = date(2026, 1, 5), date(2026, 3, 2)


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("C1", {"interim_care_order"}),
        ("C2", {"care_order"}),
        ("V2", {"section_20"}),
        ("V3", {"short_breaks"}),
        ("V4", {"short_breaks"}),
        ("J1", {"remanded"}),
        ("E1", {"authority_to_place"}),
        ("L2", set()),
        ("", set()),
    ],
)
def test_a_legal_status_says_what_it_is(as_system, code, kinds):
    assert said(status(code, JANUARY, MARCH)) == {(kind, JANUARY, MARCH) for kind in kinds}


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("P1", {"placed_with_parents"}),
        ("A3", {"adoptive_placement"}),
        ("A6", {"adoptive_placement"}),
        ("U1", {"foster_placement"}),
        ("U6", {"foster_placement"}),
        ("R2", {"other_arrangements"}),
        ("R5", {"other_arrangements", "custody_placement"}),
        ("K1", {"secure_accommodation"}),
        ("K2", set()),
    ],
)
def test_a_placement_says_what_it_is(as_system, code, kinds):
    assert said(placement(code, JANUARY)) == {(kind, JANUARY, None) for kind in kinds}


def test_a_placement_outside_the_area_says_so(as_system):
    away = placement("K2", JANUARY, MARCH, location="out")
    assert said(away, placement("K2", MARCH)) == {("placed_out_of_area", JANUARY, MARCH)}


def test_a_status_whose_start_is_not_known_is_a_spell_without_one(as_system):
    assert said(status("C1", None, MARCH), status("C2", MARCH)) == {
        ("interim_care_order", None, MARCH),
        ("care_order", MARCH, None),
    }


def test_every_code_says_one_thing_of_a_status_and_every_kind_lasts():
    codes = [code for those in STATUSES.values() for code in those]
    assert len(codes) == len(set(codes))
    assert all(KINDS[kind].spell for kind in (*STATUSES, *PLACEMENTS, "placed_out_of_area"))
