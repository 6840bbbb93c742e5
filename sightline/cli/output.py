"""Rows as a table, CSV or JSON. JSON is an interface: keys in a fixed order, dates ISO, null where there is none."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

import click
import orjson


def write(rows: Iterable[dict[str, Any]], columns: Sequence[str], shape: str, empty: str = "Nothing to show.") -> None:
    """Write rows of these columns to standard output."""
    rows = list(rows)
    if shape == "json":
        click.echo(orjson.dumps([{c: row[c] for c in columns} for row in rows], option=orjson.OPT_INDENT_2).decode())
    elif shape == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_safe(row[c]) for c in columns] for row in rows)
        click.echo(out.getvalue(), nl=False)
    elif not rows:
        click.echo(empty)
    else:
        cells = [[_text(row[c]) for c in columns] for row in rows]
        widths = [min(60, max(len(c), *(len(line[i]) for line in cells))) for i, c in enumerate(columns)]
        click.echo("  ".join(c.replace("_", " ").ljust(w) for c, w in zip(columns, widths, strict=True)).rstrip())
        for line in cells:
            click.echo("  ".join(_cut(c, w).ljust(w) for c, w in zip(line, widths, strict=True)).rstrip())


def _safe(value: Any) -> str:
    """A spreadsheet must not run a cell: text that begins like a formula gets an apostrophe before it."""
    text = _text(value)
    return f"'{text}" if isinstance(value, str) and text[:1] in _RUNS else text


_RUNS = tuple("=+-@\t\r")


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return orjson.dumps(value).decode()
    return "" if value is None else str(value)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
