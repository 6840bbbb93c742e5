"""``sightline facts``: what is known of a child, and from where."""

from datetime import datetime

import click

from .main import ready
from .options import Moment, format_option, now
from .output import write

COLUMNS = ["child", "kind", "on", "until", "latest_only", "attributes", "known_from", "known_until", "record", "source"]


@click.command("facts")
@click.option("--child", required=True, help="The case system's id.")
@click.option("--known-at", type=Moment(), help="Only what had been recorded by then.")
@format_option("table", "csv", "json")
def command(child: str, known_at: datetime | None, shape: str) -> int:
    """List every fact known of a child, with the file, sheet and row it came from."""
    ready()
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.facts.queries import facts_of

    with looking_as(SYSTEM, now()):
        write(facts_of(child, known_at), COLUMNS, shape, "Nothing is known of this child.")
    return 0
