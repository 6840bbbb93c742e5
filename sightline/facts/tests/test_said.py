"""What facts say in words: every kind, every attribute, every code of the lists an extract holds."""

import csv
from importlib.resources import files

import pytest

from sightline.facts.project import declarations
from sightline.facts.said import _TOLD, attributes_in_words, code_words, title_of, words_of
from sightline.facts.vocabulary import KINDS

# The importer's name of a set → ours, where they differ.
_SETS = {"source": "came_from", "placement_provider": "provider", "placement_location": "location"}


def test_a_spell_says_its_beginning_and_its_end():
    assert title_of("child_protection_plan") == "Child protection plan started"
    assert title_of("child_protection_plan", ending=True) == "Child protection plan ended"
    assert title_of("strategy_discussion") == "Strategy discussion"


def test_attributes_are_told_in_words_in_a_settled_order():
    said = {"location": "out", "placement_type": "U6", "provider": "PR1"}
    assert attributes_in_words(said) == ["foster carer", "provided by this authority", "outside the authority"]


def test_why_a_spell_ended_is_told_at_its_end():
    said = {"category_of_need": "N1", "reason_ceased": "E4A"}
    assert attributes_in_words(said) == ["main need: abuse, neglect or exploitation"]
    assert attributes_in_words(said, ending=True) == ["went home to parents, as planned"]


def test_blanks_say_nothing_and_unknown_codes_stand_as_they_are():
    assert attributes_in_words({"came_from": "", "seen_alone": None, "worker_id": 3}) == []
    assert words_of("placement_type", "Q9") == "Q9"


@pytest.mark.parametrize(("value", "said"), [(True, ["seen alone"]), (False, ["not seen alone"]), (None, [])])
def test_yes_no_and_not_said_are_three_things(value, said):
    assert attributes_in_words({"seen_alone": value}) == said


def test_every_attribute_of_every_fact_has_words():
    told = {name for says in declarations() for name in says.attributes} - {"worker", "team"}
    assert told - _TOLD.keys() == set()


def test_every_spell_has_a_beginning_and_an_end_in_words():
    for says in declarations():
        if says.until and says.kind:
            assert title_of(says.kind) != title_of(says.kind, ending=True), says.kind
        assert says.kind in KINDS or says.kind_in


def test_every_code_that_an_extract_may_hold_has_words():
    with files("sightline.exchange.imports.annex_a").joinpath("values.csv").open(encoding="utf-8", newline="") as file:
        held = {(row["set"], row["value"]) for row in csv.DictReader(file) if row["value"]}
    ours = code_words()
    missing = {
        (name, value) for name, value in held if (mine := _SETS.get(name, name)) in ours and value not in ours[mine]
    }
    assert missing == set()
