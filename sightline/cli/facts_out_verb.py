"""``sightline facts-out``: this authority's facts as Parquet, for working out the deadlines of many authorities together."""

from datetime import date, datetime
from pathlib import Path

import click

from .main import ready
from .options import Day, Moment, now


@click.command("facts-out")
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), required=True,
    help="The folder; one can hold many authorities' facts.",
)  # fmt: skip
@click.option("--authority", required=True, help="This authority's code, such as E06000001.")
@click.option("--as-at", type=Day(), required=True, help="The last day of what is written.")
@click.option(
    "--known-at", type=Moment(), help="Only what had been recorded by then. Everything known now unless said."
)
def command(folder: Path, authority: str, as_at: date, known_at: datetime | None) -> int:
    """Write every child's facts, and the standards that this service has set, as Parquet. No names; children go by number."""
    ready()
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.at_scale.export import facts_out

    with looking_as(SYSTEM, now()):
        count = facts_out(folder, authority, as_at=as_at, known_at=known_at)
    click.echo(f"Wrote {count:,} facts of {authority} to {folder}.")
    return 0
