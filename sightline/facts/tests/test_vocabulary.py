"""The kinds of fact: every one that an area declares or a clock reads has its words, and none is idle."""

from sightline.clocks.evaluate import kinds
from sightline.facts.project import declarations
from sightline.facts.vocabulary import KINDS


def test_every_kind_that_is_declared_has_words_and_the_other_way_round():
    assert {says.kind for says in declarations()} == set(KINDS)


def test_every_kind_that_a_clock_reads_is_declared():
    assert set(kinds()) <= {says.kind for says in declarations()}


def test_words_complete_their_sentences():
    for kind in KINDS.values():
        assert kind.title[0].isupper() and not kind.title.endswith("."), kind.code
        assert kind.the[0].islower(), kind.code
