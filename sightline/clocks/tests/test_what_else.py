"""What a standard asks beside its times is said in plain sentences, on its screen and its page."""

from dataclasses import replace

import pytest

from sightline.calendars.rules import months, years
from sightline.clocks.catalogue import catalogue
from sightline.clocks.queries.catalogue import _titles
from sightline.clocks.what_else import what_else

PLAIN = replace(
    catalogue()["core_group"], threaded=False, restarts=True, towards=False, may_precede=None, carries=None, pauses=()
)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"may_precede": months(-6)}, "May be done beforehand: 6 months before it starts, at the earliest."),
        ({"pauses": ("missing",)}, "Stands still during “missing”: the days that this takes are given back."),
        ({"threaded": True}, "Start and end belong to one record: what another record says does not meet it."),
        ({"restarts": False}, "A new start while a turn runs changes nothing: what is already owed is owed."),
        (
            {"if_any": True},
            "Owed only once something has started it: with nothing recorded, nothing is owed.",
        ),
    ],
)
def test_each_ability_is_a_sentence(fields, said):
    assert what_else(PLAIN) == []
    assert what_else(replace(PLAIN, **fields)) == [said]


def test_days_pointed_to_and_carried_over():
    assert "a conference arranged" in what_else(replace(PLAIN, towards=True))[0]
    assert "1 year before at the earliest" in what_else(replace(PLAIN, carries=years(-1)))[0]


def test_every_kind_that_a_standard_names_has_a_title_in_words():
    """Derived kinds and the ends of spells too: “Placement ended”, and nothing of the program's own."""
    for clock in catalogue().values():
        for title in _titles((*clock.starts, *clock.met_by, *clock.ends_by)):
            assert "_" not in title and ".end" not in title, (clock.code, title)
    assert _titles(["placement.end", "in_ordinary_placement"]) == [
        "Placement ended",
        "Looked after, under the ordinary rule for visits",
    ]
