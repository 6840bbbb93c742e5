"""Rows as a table, CSV or JSON. JSON is an interface: keys in a fixed order, dates ISO, null where there is none."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import click
import orjson


def write(rows: Iterable[dict[str, Any]], columns: Sequence[str], shape: str, empty: str = "Nothing to show.") -> None:
    """Write rows of these columns to standard output."""
    rows = list(rows)
    if shape == "json":
        click.echo(orjson.dumps([{c: row[c] for c in columns} for row in rows], option=orjson.OPT_INDENT_2).decode())
    elif shape == "csv":
        from sightline.web.exports import escape_formula

        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row[c], escape_formula) for c in columns] for row in rows)
        click.echo(out.getvalue(), nl=False)
    elif not rows:
        click.echo(empty)
    else:
        cells = [[_text(row[c]) for c in columns] for row in rows]
        widths = [min(60, max(len(c), *(len(line[i]) for line in cells))) for i, c in enumerate(columns)]
        click.echo("  ".join(c.replace("_", " ").ljust(w) for c, w in zip(columns, widths, strict=True)).rstrip())
        for line in cells:
            click.echo("  ".join(_cut(c, w).ljust(w) for c, w in zip(line, widths, strict=True)).rstrip())


def _cell(value: Any, escape: Callable[[str], str]) -> str:
    return escape(value) if isinstance(value, str) else _text(value)


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return orjson.dumps(value).decode()
    return "" if value is None else str(value)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
