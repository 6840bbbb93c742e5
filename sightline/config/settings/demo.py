"""The embedded server on one's own machine: plain HTTP on loopback, and a banner that says whose data it is."""

from .base import *  # noqa: F403

AUTHORITY_NAME = "Wendlebury Borough Council (made up)"
MADE_UP_DATA = True
