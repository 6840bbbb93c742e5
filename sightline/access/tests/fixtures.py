"""Fixtures of the people by role; a conftest that wants them imports them."""

import pytest

from sightline.access.tests.world import NOW, build_world


@pytest.fixture
def world(db, settings):
    """People by role and children in every relation to them, on a fixed Monday morning."""
    settings.SIGHTLINE_FIXED_NOW = NOW.isoformat()
    return build_world()


@pytest.fixture
def at(settings):
    """Moves the clock: ``at(NOW + timedelta(minutes=15))``."""

    def move(moment):
        settings.SIGHTLINE_FIXED_NOW = moment.isoformat()

    return move
