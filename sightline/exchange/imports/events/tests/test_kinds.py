"""Kinds are told by code, title or a spelling in use, whatever the case; what is not understood is not guessed."""

import pytest

from sightline.exchange.imports.events.kinds import NOT_EVENTS, aliases, kinds_of_events, suggestions, understand
from sightline.facts.vocabulary import KINDS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("strategy_discussion", "strategy_discussion"),
        ("Strategy discussion", "strategy_discussion"),
        ("  STRATEGY   Discussions ", "strategy_discussion"),
        ("LAC review", "looked_after_review"),
        ("Strategy", None),
        ("details", None),
        ("", None),
    ],
)
def test_understand_by_code_title_or_spelling(text, kind):
    assert understand(text) == kind


def test_understand_every_kind_by_its_own_code_and_title():
    for kind in kinds_of_events():
        assert understand(kind.code) == kind.code
        assert understand(kind.title) == kind.code, kind.code


def test_every_spelling_is_of_a_kind_that_there_is():
    assert {kind for _, kind in aliases()} <= KINDS.keys()
    spellings = [spelling for spelling, _ in aliases()]
    assert len(spellings) == len(set(spellings))


def test_kinds_that_annex_a_tells_are_no_events():
    assert set(NOT_EVENTS).isdisjoint(kind.code for kind in kinds_of_events())


def test_suggestions_are_the_nearest_titles():
    assert suggestions("Strategy discusion")[0] == "Strategy discussion"
    assert suggestions("xyzzy") == []
    assert len(suggestions("visit")) <= 3
