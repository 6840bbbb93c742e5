"""The people by role."""

from sightline.access.tests.fixtures import at, world  # noqa: F401
