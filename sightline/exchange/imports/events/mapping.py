"""From the rows of an events extract to entries: one row, one record of the fact that it says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator

from sightline.exchange.imports.entries import Entry
from sightline.exchange.imports.events.checks import check
from sightline.exchange.imports.events.layout import Event
from sightline.exchange.imports.events.reader import Extract, rows_in_words

MODEL = "facts.Reported"


def entries(rows: list[Event]) -> Iterator[Entry]:
    """An entry for each row. What a row is about names it (see ``key``), so that tomorrow's row of the same event is its next version."""
    for row in rows:
        yield Entry(
            MODEL,
            row.child,
            key(row),
            {
                "kind": row.kind,
                "on": row.on,
                "until": row.until,
                "at": row.at,
                "towards": row.towards,
                "reference": row.reference,
                "worker": row.worker,
                "team": row.team,
                "outcome": row.outcome,
                "note": row.note,
            },
            row.sheet,
            row.row,
        )


def key(row: Event) -> str:
    """Kind, day, time where there is one, and reference: what two rows of the same event share."""
    day = row.at.strftime("%Y-%m-%d %H:%M%z") if row.at else str(row.on or "undated")
    return f"{row.kind} {day} {row.reference}".rstrip()


def leave_out_unknown(extract: Extract, known: Container[str]) -> None:
    """Leave out the rows of children of whom no list has told, with one problem for each child."""
    strangers: dict[str, list[Event]] = defaultdict(list)
    kept = []
    for row in extract.rows:
        if row.child in known:
            kept.append(row)
        else:
            strangers[row.child].append(row)
    extract.rows = kept
    for child, rows in strangers.items():
        extract.problems.append(
            check("child_not_known").problem(
                sheet=rows[0].sheet, row=rows[0].row, column="Child", value=child, rows=rows_in_words(len(rows))
            )
        )
