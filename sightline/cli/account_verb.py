"""``sightline account``: the first account of an installation, and others where no administrator can be reached."""

import click

from sightline.core.refusals import Refused

from .main import ready
from .options import now

ROLES = ["social_worker", "team_manager", "head_of_service", "reviewing_officer", "analyst", "administrator"]


@click.group("account")
def command() -> None:
    """Accounts of people who sign in. Administrators manage them on the site; this makes the first."""


@command.command("add")
@click.option("--email", required=True)
@click.option("--name", required=True)
@click.option("--role", required=True, type=click.Choice(ROLES))
@click.option("--team", "teams", multiple=True, help="A team's name; may be given several times.")
@click.option("--worker", help="The person's name as the case system has it, when they hold or review children.")
def add(email: str, name: str, role: str, teams: tuple[str, ...], worker: str | None) -> int:
    """Open an account, and print its one-time password."""
    ready()
    from sightline.access.commands.open_account import open_account
    from sightline.access.models import Team
    from sightline.people.models import Worker

    found = list(Team.objects.filter(name__in=teams))
    missing = set(teams) - {team.name for team in found}
    if missing:
        raise Refused("unknown_team", f"There is no team called {', '.join(sorted(missing))}.")
    person = Worker.objects.filter(name=worker).first() if worker else None
    if worker and person is None:
        raise Refused("unknown_worker", f"No extract names a worker {worker}.")
    opened = open_account(by="command line", at=now(), email=email, name=name, role=role, worker=person, teams=found)
    click.echo(f"{opened.account.email} may sign in as {opened.account.as_role.title} with this one-time password:")
    click.echo(opened.password)
    return 0
