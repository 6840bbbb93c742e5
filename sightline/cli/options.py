"""Options that several verbs share: days, moments and formats, with a clear sentence when one cannot be read."""

import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import click

LONDON = ZoneInfo("Europe/London")


class Day(click.ParamType):
    """A day, written 2026-03-09; or ``today``."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        if value == "today":
            return datetime.now(LONDON).date()
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day. Write it like 2026-03-09.", param, ctx)


class Moment(click.ParamType):
    """A moment, written 2026-03-09T14:20 (England's time unless an offset is given); a day alone means its end."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            if len(value) == 10:
                return datetime.combine(date.fromisoformat(value) + timedelta(days=1), time(), LONDON) - timedelta(
                    microseconds=1
                )
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a moment. Write it like 2026-03-09T14:20 or 2026-03-09.", param, ctx)
        return moment if moment.tzinfo else moment.replace(tzinfo=LONDON)


def show_progress(words: str, percent: int) -> None:
    """One line on a terminal's standard error that moves; nothing where there is no terminal."""
    if sys.stderr.isatty():
        click.echo(f"\r\033[K{percent:3d} %  {words}", nl=False, err=True)


def end_progress() -> None:
    """Clear the line that moved."""
    if sys.stderr.isatty():
        click.echo("\r\033[K", nl=False, err=True)


def now() -> datetime:
    """The moment at which the command runs: the command line is one of the edges where the clock is read."""
    return datetime.now(UTC)


def format_option(*formats: str) -> Any:
    """``--format``: the first is used unless another is named."""
    return click.option("--format", "shape", type=click.Choice(formats), default=formats[0], show_default=True)
