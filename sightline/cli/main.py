"""The ``sightline`` command: each verb is a file, loaded when it is used, calling one command or query."""

import os
import signal
import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from sightline.config.home import start_server, uses_embedded_server
from sightline.core.refusals import Refused

VERBS = ["demo", "serve", "import", "deadlines", "explain", "clocks", "facts", "facts-out", "doctor", "account"]


class Verbs(click.Group):
    """Finds a verb's file only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return VERBS

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"sightline.cli.{cmd_name.replace('-', '_')}_verb").command
        return command


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sightline")
def sightline() -> None:
    """A clear line of sight through a children's service.

    SIGHTLINE_HOME names the folder where the embedded PostgreSQL and the files live (default: .sightline in your own folder).
    DATABASE_URL names a real PostgreSQL server instead. Every verb exits 0 when it did what was asked, 2 when it refused.
    """


def ready() -> None:
    """Start (or join) the database, bring it up to this version, and load Django. Every verb that needs data calls this first."""
    start_server()
    os.environ.setdefault(
        "DJANGO_SETTINGS_MODULE", f"sightline.config.settings.{'demo' if uses_embedded_server() else 'production'}"
    )
    import django

    django.setup()
    from sightline.config.prepare import prepare

    prepare()


def main() -> NoReturn:
    """Run the command line; a refusal is one clear sentence on standard error and exit code 2."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        result: Any = sightline.main(prog_name="sightline", standalone_mode=False)
        sys.exit(result if isinstance(result, int) else 0)
    except Refused as refusal:
        click.echo(refusal.sentence, err=True)
        sys.exit(2)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
