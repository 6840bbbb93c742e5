"""The made-up authority's last months: people were told on the days on which rungs were reached, and some opened and answered."""

from datetime import UTC, date, datetime

import pytest

from sightline.access.viewer import SYSTEM, looking_as
from sightline.demo.authority import UNVISITED_CHILD, make_authority
from sightline.demo.build import build
from sightline.demo.told import MORNINGS
from sightline.escalation.models import Round, Told
from sightline.oversight.models import Action

AS_AT = date(2026, 3, 2)  # a Monday
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def built(db):
    """Thirty open children in a database, with people told on the last forty mornings."""
    build(make_authority(children=30, as_at=AS_AT), at=NOW, on_progress=lambda what, percent: None, mornings=40)


def test_told_on_true_days_opened_after_and_answered_with_actions(built):
    assert MORNINGS > 80  # four months of working days
    with looking_as(SYSTEM):
        assert Round.objects.count() == 41
        rows = list(Told.objects.select_related("to", "action", "child"))
        rosie = [row for row in rows if row.child.ref == UNVISITED_CHILD.ref and row.closed_at is None]
        assert {row.role for row in rosie} >= {"team_manager", "service_manager", "head_of_service"}
        assert all(row.to is not None and row.named for row in rosie)
        for row in rows:
            assert row.reached_on <= row.told_at.date() <= AS_AT
            assert row.opened_at is None or row.told_at <= row.opened_at <= NOW
            assert row.answered_at is None or (row.opened_at and row.opened_at <= row.answered_at)
            assert row.closed_at is None or row.told_at <= row.closed_at
        assert any(row.opened_at is None for row in rows)
        assert any(row.action for row in rows)
        assert Action.objects.filter(status="done").exists()
