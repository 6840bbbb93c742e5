"""``sightline explain``: the reasoning behind one child's deadlines on one clock."""

from datetime import date, datetime

import click

from .main import ready
from .options import Day, Moment, now


@click.command("explain")
@click.option("--child", required=True, help="The case system's id.")
@click.option("--clock", required=True, help="The clock's code.")
@click.option("--as-at", type=Day(), required=True, help="The day being asked about.")
@click.option("--known-at", type=Moment(), help="Only what had been recorded by then.")
def command(child: str, clock: str, as_at: date, known_at: datetime | None) -> int:
    """Say in sentences why each turn of a clock is due when it is, and what became of it."""
    ready()
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.clocks.catalogue import clock_named
    from sightline.clocks.queries.deadlines import explain

    with looking_as(SYSTEM, now()):
        found = explain(child=child, clock=clock, as_at=as_at, known_at=known_at)
    standard = clock_named(clock)
    click.echo(f"{standard.title}: {standard.allowance} ({standard.legal_status}).")
    if not found:
        click.echo(f"By {as_at.day} {as_at:%B %Y} nothing had started this clock for child {child}.")
    for turn in found:
        click.echo("\n" + "\n".join(turn))
    return 0
