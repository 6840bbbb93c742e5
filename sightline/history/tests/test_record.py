"""Events: declared before they are recorded, told in their own sentence, and never changed."""

from datetime import UTC, date, datetime

import pytest
from django.db import DatabaseError, connection, transaction

from sightline.history import kinds
from sightline.history.models import Event
from sightline.history.record import record_event, sentence_of
from sightline.people.models import Child

AT = datetime(2026, 3, 9, 14, 20, tzinfo=UTC)


@pytest.fixture
def tried(monkeypatch):
    """A kind of event for these tests alone."""
    monkeypatch.setattr(kinds, "KINDS", kinds.KINDS.copy())
    monkeypatch.setattr("sightline.history.record.KINDS", kinds.KINDS)
    return kinds.declare(
        "tried", "{actor} tried {subject} for {child} until {until_at:moment}, review {review_on:date}."
    )


def test_event_is_told_in_its_sentence(as_system, tried):
    child = Child.objects.create(ref="1", given_name="Amara", family_name="Okafor")
    event = record_event(
        kind=tried, by="system", at=AT, child=child, subject="a thing", until_at=AT, review_on=date(2026, 6, 1)
    )
    event.refresh_from_db()
    assert sentence_of(event) == (
        "system tried a thing for Amara Okafor until 9 March 2026, 14:20, review Monday 1 June 2026."
    )


def test_undeclared_kind_is_refused(db):
    with pytest.raises(ValueError, match="No area declares"):
        record_event(kind="made_up", by="system", at=AT)


def test_data_that_the_sentence_needs_is_asked_for(db, tried):
    with pytest.raises(ValueError, match="needs review_on, until_at"):
        record_event(kind=tried, by="system", at=AT)


def test_one_code_has_one_sentence(tried):
    with pytest.raises(ValueError, match="Two kinds"):
        kinds.declare("tried", "Something else.")


def test_event_of_a_forgotten_kind_is_still_told():
    assert sentence_of(Event(kind="long_gone", actor="Priya Shah")) == "Priya Shah: long gone."


@pytest.mark.parametrize(
    "sql", ["UPDATE history_event SET actor = 'x'", "DELETE FROM history_event", "TRUNCATE history_event"]
)
def test_database_refuses_to_change_history(db, tried, sql):
    record_event(kind=tried, by="system", at=AT, until_at=AT, review_on=date(2026, 6, 1))
    with pytest.raises(DatabaseError, match=r"permission denied|append-only"), transaction.atomic():
        connection.cursor().execute(sql)
