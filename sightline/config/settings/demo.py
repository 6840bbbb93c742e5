"""The embedded server on one's own machine: plain HTTP on loopback; and, where the home holds the made-up authority, a banner that says so."""

from sightline.config.home import home

from .base import *  # noqa: F403

MADE_UP_DATA = (home() / "demo.json").exists()
if MADE_UP_DATA:
    AUTHORITY_NAME = "Wendlebury Borough Council (made up)"
