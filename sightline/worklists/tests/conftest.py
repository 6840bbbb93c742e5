"""The people by role, and children with something owed to each of them in every way a list can show."""

import pytest
from django.core.cache import cache
from django.test import Client

from sightline.access.tests.fixtures import at, world  # noqa: F401

from .lives import load_lives


@pytest.fixture
def owed(world):  # noqa: F811
    """The world with the children of ``lives.py``."""
    cache.clear()
    load_lives()
    return world


@pytest.fixture
def browse(owed):
    """Ask for a page as somebody: ``browse("own_worker", "/my-children/")``."""

    def ask(who: str, path: str, method: str = "get", **headers):
        client = Client()
        client.force_login(owed.users[who])
        return getattr(client, method)(path, headers=headers)

    return ask
