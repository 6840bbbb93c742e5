"""The kinds of fact: every one that an area declares or a clock reads has its words, and none is idle."""

from sightline.clocks.evaluate import kinds
from sightline.facts.project import declarations
from sightline.facts.vocabulary import KINDS


def test_every_kind_that_is_declared_has_words():
    assert {says.kind for says in declarations()} - {""} <= KINDS.keys()


def test_every_kind_is_declared_or_read_by_a_clock():
    assert KINDS.keys() - {says.kind for says in declarations()} <= set(kinds())


def test_words_complete_their_sentences():
    for kind in KINDS.values():
        assert kind.title[0].isupper() and not kind.title.endswith("."), kind.code
        assert kind.the[0].islower(), kind.code
