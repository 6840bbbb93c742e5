"""``sightline deadlines``: what is due, as at a day, as known at a moment."""

from datetime import date, datetime

import click

from .main import ready
from .options import Day, Moment, format_option, now
from .output import write

STATES = ["waiting", "overdue", "met", "met_late", "ended", "missed", "unknown"]


@click.command("deadlines")
@click.option("--as-at", type=Day(), required=True, help="The day being asked about.")
@click.option(
    "--known-at", type=Moment(), help="Only what had been recorded by then. Everything known now unless said."
)
@click.option("--child", help="One child, by the case system's id.")
@click.option("--clock", help="One clock, by its code.")
@click.option("--team", help="One team, by its name.")
@click.option("--worker", help="One allocated worker, by name.")
@click.option("--state", type=click.Choice(STATES))
@format_option("table", "csv", "json")
def command(
    as_at: date,
    known_at: datetime | None,
    child: str | None,
    clock: str | None,
    team: str | None,
    worker: str | None,
    state: str | None,
    shape: str,
) -> int:
    """List every turn of every clock that had started by a day, with its state on that day and the reason."""
    ready()
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.queries.deadlines import COLUMNS, deadlines

    with looking_as(SYSTEM, now()):
        rows = deadlines(
            as_at=as_at, known_at=known_at, child=child, clock=clock, team=team, worker=worker, state=state
        )
        write(rows, COLUMNS, shape, "Nothing was due by then.")
    return 0
