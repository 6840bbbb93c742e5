"""``sightline demo``: the made-up authority, ready to look at."""

from datetime import date
from pathlib import Path
from typing import TypedDict

import click
import orjson

from sightline.config.home import home, uses_embedded_server
from sightline.core.refusals import Refused

from .main import ready
from .options import LONDON, Day, end_progress, now, show_progress


class Made(TypedDict):
    """What decides a made-up authority: the same three give the same one."""

    children: int
    seed: int
    as_at: date


@click.command("demo")
@click.option(
    "--children", type=click.IntRange(20, 1_000_000), default=1500, show_default=True, help="How many open children."
)
@click.option("--seed", default=1, show_default=True, help="Another number makes another authority.")
@click.option("--as-at", type=Day(), help="The day of the picture. Today unless said.")
@click.option("--port", default=8000, show_default=True)
@click.option(
    "--write-annex-a",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the authority as an Annex A workbook, and stop.",
)
@click.option(
    "--write-events",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the authority's report of events as a CSV file, and stop.",
)
@click.option("--no-serve", is_flag=True, help="Only make the data.")
def command(
    children: int,
    seed: int,
    as_at: date | None,
    port: int,
    write_annex_a: Path | None,
    write_events: Path | None,
    no_serve: bool,
) -> int:
    """Start everything on an embedded server with a made-up authority; print the address and who to sign in as."""
    if not uses_embedded_server():
        raise Refused("demo_on_real_server", "The demo only runs on the embedded server: unset DATABASE_URL first.")
    asked = Made(children=children, seed=seed, as_at=as_at or now().astimezone(LONDON).date())

    if write_annex_a is not None or write_events is not None:
        _write(_already_made() or asked, write_annex_a, write_events)
        return 0
    click.echo("Starting the database", err=True)
    ready()
    people = _make(asked)
    click.echo(_welcome(people))
    if no_serve:
        return 0
    from .serve_verb import serve

    return serve(host="127.0.0.1", port=port)


def _write(made: Made, annex_a: Path | None, events: Path | None) -> None:
    from sightline.demo.annex_a import write_annex_a
    from sightline.demo.authority import make_authority
    from sightline.demo.events_extract import write_events

    authority, day = make_authority(**made), made["as_at"]
    if annex_a is not None:
        write_annex_a(authority, annex_a, extracted_on=day)
        click.echo(f"Wrote {authority.name} as an Annex A workbook, extracted on {day}: {annex_a}")
    if events is not None:
        count = write_events(authority, events, extracted_on=day)
        click.echo(f"Wrote {count:,} events of {authority.name}, extracted on {day}: {events}")


def _make(asked: Made) -> list:
    from sightline.access.viewer import SYSTEM, looking_as
    from sightline.demo.authority import make_authority
    from sightline.people.models import Child

    made = _already_made()
    with looking_as(SYSTEM):
        holds_children = Child.objects.exists()
    if made and holds_children:
        return make_authority(**made).people
    if holds_children:
        raise Refused(
            "not_empty", f"{home()} already holds children's records. Name another folder with SIGHTLINE_HOME."
        )
    from sightline.demo.build import build

    authority = make_authority(**asked)
    build(authority, at=now(), on_progress=show_progress)
    end_progress()
    _note().write_bytes(orjson.dumps(asked))
    return authority.people


def _note() -> Path:
    return home() / "demo.json"


def _already_made() -> Made | None:
    if not _note().exists():
        return None
    made = orjson.loads(_note().read_bytes())
    return Made(children=made["children"], seed=made["seed"], as_at=date.fromisoformat(made["as_at"]))


def _welcome(people: list) -> str:
    from sightline.access.roles import ROLES
    from sightline.demo.build import PASSWORD

    lines = ["", "Sign in as (all made up; the password of each is " + PASSWORD + "):"]
    shown: set[str] = set()
    for person in people:
        if person.role not in shown:
            shown.add(person.role)
            lines.append(f"  {person.email:<45} {ROLES[person.role].title}: {person.name}")
    lines.append(f"  … and {len(people) - len(shown)} more, one for each worker and manager.")
    return "\n".join(lines)
