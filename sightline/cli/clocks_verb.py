"""``sightline clocks``: the catalogue of standards."""

import os

import click

from .options import format_option
from .output import write

COLUMNS = [
    "code",
    "title",
    "area",
    "allowance",
    "legal_status",
    "source",
    "in_force_from",
    "in_force_until",
    "verified",
]


@click.command("clocks")
@format_option("table", "csv", "json")
def command(shape: str) -> int:
    """List every clock: what it is, how long it allows, on whose authority, and since when."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sightline.config.settings.demo")
    from sightline.clocks.catalogue import catalogue

    rows = [
        {
            "code": clock.code,
            "title": clock.title,
            "area": clock.area,
            "allowance": clock.allowance,
            "legal_status": str(clock.legal_status),
            "source": clock.source + ("" if clock.verified else " [unverified]"),
            "in_force_from": clock.in_force_from,
            "in_force_until": clock.in_force_until,
            "verified": clock.verified,
        }
        for clock in catalogue().values()
    ]
    write(rows, COLUMNS if shape != "table" else ["code", "allowance", "legal_status", "title"], shape)
    return 0
