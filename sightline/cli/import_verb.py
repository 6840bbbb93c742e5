"""``sightline import``: load extracts from the case system."""

import os
from datetime import date
from pathlib import Path

import click

from sightline.core.refusals import Refused

from .main import ready
from .options import LONDON, Day, end_progress, now, show_progress


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--kind", type=click.Choice(["annex-a", "events"]), help="What the file is. Recognised when it is not said."
)
@click.option("--extracted-on", type=Day(), help="The day the case system gave this extract. Today unless said.")
@click.option("--older", is_flag=True, help="Load it though a newer extract of the same has been loaded.")
@click.option("--json", "as_json_", is_flag=True, help="Say what came of it as JSON.")
def command(paths: tuple[Path, ...], kind: str | None, extracted_on: date | None, older: bool, as_json_: bool) -> int:
    """Load one or more extracts: Ofsted Annex A workbooks, of any year's layout, and reports of events.

    Each is taken whole or not at all. Exit code 0: loaded; 2: refused, with nothing loaded.
    """
    for path in paths:
        if not path.is_file():
            raise Refused("no_file", f"There is no file {path}.")
        if not os.access(path, os.R_OK):
            raise Refused("unreadable_file", f"The file {path} may not be read by you.")
    ready()
    from sightline.exchange.commands.bring_in import as_json, bring_in, receive, sweep_unfinished

    sweep_unfinished(by="command line", at=now())
    for path in paths:
        at = now()
        with path.open("rb") as file:
            batch = receive(
                file=file,
                filename=path.name,
                extracted_on=extracted_on or at.astimezone(LONDON).date(),
                by="command line",
                at=at,
                kind=kind or "",
                older=older,
            )
        batch = bring_in(batch=batch, by="command line", at=now(), on_progress=None if as_json_ else show_progress)
        if as_json_:
            click.echo(as_json(batch).decode())
            continue
        end_progress()
        problems = batch.problems.count()
        click.echo(
            f"{path.name}: {batch.rows_loaded} of {batch.rows_read} rows loaded, {batch.children} children; "
            f"{batch.opened} records added or changed, {batch.closed} closed; "
            + (f"{problems} things could not be used as they stood:" if problems else "everything could be used.")
        )
        for problem in batch.problems.order_by("id")[:20]:
            click.echo(f"  {problem.sheet}: {problem.message}")
        if problems > 20:
            click.echo(f"  … and {problems - 20} more. The site's problems page lists them all, or use --json.")
    from sightline.escalation.commands.make_round import make_round

    made = make_round(by="command line", at=now())
    if not as_json_ and (made.told or made.closed):
        click.echo(f"Escalation: {made.told} notices to people of what has reached them, {made.closed} closed.")
    return 0
