"""Events extracts in a few words, for tests."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sightline.exchange.imports.events.reader import Extract, read

TAKEN_ON = date(2026, 3, 31)
HEADINGS = ("Child", "Kind", "On", "Until", "At", "Towards", "Reference", "Outcome", "Note", "Worker", "Team")


def csv_file(path: Path, rows: Sequence[Sequence[Any]], headings: Sequence[str] = HEADINGS) -> Path:
    """A CSV file of these rows, each as long as it needs to be."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(headings)
        writer.writerows([*row, *[""] * (len(headings) - len(row))] for row in rows)
    return path


def read_rows(folder: Path, *rows: Sequence[Any], headings: Sequence[str] = HEADINGS) -> Extract:
    """What the reader makes of these rows."""
    return read(csv_file(folder / "events.csv", rows, headings), extracted_on=TAKEN_ON)


def codes(extract: Extract) -> list[str]:
    """The codes of its problems, in order."""
    return [problem.code for problem in extract.problems]
