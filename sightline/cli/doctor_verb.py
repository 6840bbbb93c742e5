"""``sightline doctor``: is this installation sound?"""

import click

from .main import ready
from .options import now


@click.command("doctor")
@click.option(
    "--rebuild", is_flag=True, help="Also rebuild every fact from its record and compare (slow on a large service)."
)
def command(rebuild: bool) -> int:
    """Check the database, the row-level policies, the view log's chain, the catalogue and the kept files. Exit 1 if anything is wrong."""
    ready()
    from sightline.exchange.queries.soundness import checks

    wrong = 0
    for name, finding in checks(rebuild=rebuild, at=now()):
        click.echo(f"{'ok    ' if finding.sound else 'WRONG '} {name}: {finding.sentence}")
        wrong += not finding.sound
    return 1 if wrong else 0
