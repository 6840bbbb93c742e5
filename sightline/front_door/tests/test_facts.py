"""What a referral says: that it came, and, where the source says that it was taken further, that it was accepted."""

from datetime import date

import pytest

from sightline.facts.queries import facts_of
from tests.factories.records import entry, load_entries, moment


@pytest.mark.parametrize(
    ("no_further_action", "kinds"),
    [(False, ["referral", "referral_accepted"]), (True, ["referral"]), (None, ["referral"])],
)
def test_only_a_referral_known_to_be_taken_further_is_accepted(as_system, no_further_action, kinds):
    day = date(2026, 3, 9)
    said = entry("front_door.Referral", "7", "r", referred_on=day, no_further_action=no_further_action)
    load_entries([said], at=moment(2026, 3, 10))
    assert [(fact["kind"], fact["on"]) for fact in facts_of("7")] == [(kind, day) for kind in kinds]
