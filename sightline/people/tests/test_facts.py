"""What an allocation says: who holds the child; of a personal adviser's, that there is one."""

from datetime import date

import pytest

from sightline.facts.queries import facts_of
from tests.factories.records import entry, load_entries, moment


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        ("personal_adviser", ["allocation", "personal_adviser"]),
        ("social_worker", ["allocation"]),
        ("reviewing_officer", ["allocation"]),
    ],
)
def test_only_a_personal_advisers_allocation_says_that_there_is_one(as_system, role, kinds):
    held = entry("people.Allocation", "7", "a", role=role, worker="Ann Ash", team="North", from_on=date(2026, 1, 5))
    load_entries([held], at=moment(2026, 3, 10))
    assert sorted(fact["kind"] for fact in facts_of("7")) == kinds
