"""Each contradiction's examples are its tests: those that contradict are found, and those that do not are not."""

from datetime import date, datetime
from re import findall
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from sightline.access.viewer import SYSTEM, looking_as
from sightline.exchange.contradictions.checks import all_contradictions
from sightline.exchange.contradictions.contradiction import Contradiction, Life, Said
from sightline.exchange.contradictions.find import find
from sightline.facts.vocabulary import KINDS
from sightline.people.models import Child
from tests.factories.records import entry, load_entries, moment

LONDON = ZoneInfo("Europe/London")
EVERY = [
    (each, life, expected)
    for each in all_contradictions()
    for expected, lives in ((True, each.contradicts), (False, each.agrees))
    for life in lives
]


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def record(said: Said, number: int):
    at = datetime.fromisoformat(said.at).replace(tzinfo=LONDON) if said.at else None
    days = {"on": day(said.on), "until": day(said.until), "at": at}
    return entry("facts.Reported", "7", f"{number}", kind=said.kind, reference=said.thread, **days)


def found_in(life: Life) -> list[str]:
    details = entry("people.ChildDetails", "7", "details", born_on=day(life.born_on))
    load_entries([details, *(record(said, number) for number, said in enumerate(life.facts))], at=moment(2026, 1, 5))
    with looking_as(SYSTEM):
        latest = [f"{n}" for n, said in enumerate(life.facts) if said.latest_only]
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE facts_fact f SET latest_only = true FROM facts_reported r WHERE r.id = f.record_id AND r.key = ANY(%s)",
                [latest],
            )
        child = Child.objects.get(ref="7").pk
        return [each.code for each in find([child], day(life.today) or date.min)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("contradiction", "life", "expected"),
    EVERY,
    ids=[f"{each.code}-{expected}-{n}" for n, (each, _, expected) in enumerate(EVERY)],
)
def test_examples(contradiction: Contradiction, life: Life, expected: bool) -> None:
    assert (contradiction.code in found_in(life)) is expected


def test_every_contradiction_has_examples_of_both_sorts_and_words():
    for each in all_contradictions():
        assert each.contradicts and each.agrees, each.code
        assert each.title and each.description.endswith(".") and "{first}" in each.sentence, each.code
        assert {said.kind for life in (*each.contradicts, *each.agrees) for said in life.facts} <= KINDS.keys(), (
            each.code
        )


def test_every_kind_that_a_contradiction_names_is_a_kind():
    words = {"details", "allocation", "unrecorded"}
    for each in all_contradictions():
        named = set(findall(r"'([a-z_0-9]+)'", each.sql)) - words
        assert named <= KINDS.keys(), (each.code, named - KINDS.keys())
