"""The kinds of fact: every one that an area declares or a clock reads has its words, and none is idle."""

from dataclasses import replace

from sightline.calendars.local import STANDARD
from sightline.clocks.catalogue import catalogue
from sightline.clocks.derived import underlying
from sightline.clocks.standards import standards_with
from sightline.facts.project import declarations
from sightline.facts.vocabulary import KINDS


def test_every_kind_that_is_declared_has_words():
    assert {says.kind for says in declarations()} - {""} <= KINDS.keys()


def test_every_kind_is_declared_or_read_by_a_clock_or_by_a_choice_of_one():
    chosen = [replace(clock, **dict(choice.fields)).kinds for clock in catalogue().values() for choice in clock.choices]
    read = set(standards_with((), STANDARD).kinds()) | underlying(frozenset().union(*chosen))
    assert KINDS.keys() - {says.kind for says in declarations()} <= read


def test_words_complete_their_sentences():
    for kind in KINDS.values():
        assert kind.title[0].isupper() and not kind.title.endswith("."), kind.code
        assert kind.the[0].islower(), kind.code
