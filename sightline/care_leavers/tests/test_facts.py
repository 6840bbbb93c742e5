"""What a care leaver's record says: of which kind of care leaver the young person is, since when that is known."""

from datetime import date

import pytest

from sightline.facts.queries import facts_of
from tests.factories.records import entry, load_entries, moment


@pytest.mark.parametrize(
    ("eligibility", "kinds"),
    [
        ("relevant", {"care_leaver", "keeping_in_touch", "relevant_child"}),
        ("former_relevant", {"care_leaver", "keeping_in_touch", "former_relevant_child"}),
        ("qualifying", {"care_leaver", "keeping_in_touch"}),
        ("", {"care_leaver", "keeping_in_touch"}),
    ],
)
def test_the_kind_of_care_leaver_is_a_spell_of_its_own(as_system, eligibility, kinds):
    since, until = date(2025, 9, 1), date(2026, 2, 2)
    load_entries(
        [entry("care_leavers.CareLeaver", "7", "c", eligibility=eligibility, started_on=since, ended_on=until)],
        at=moment(2026, 3, 10),
    )
    assert {(fact["kind"], fact["on"], fact["until"]) for fact in facts_of("7")} == {(k, since, until) for k in kinds}


def test_since_when_may_be_unknown(as_system):
    load_entries([entry("care_leavers.CareLeaver", "7", "c", eligibility="relevant")], at=moment(2026, 3, 10))
    assert ("relevant_child", None) in {(fact["kind"], fact["on"]) for fact in facts_of("7")}
