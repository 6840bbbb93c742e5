"""An entry: one version of one record, on its way to the database from an extract or from the made-up authority."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

type Fate = bool | dict[str, Any]
"""What becomes of a version that its source no longer holds: it stays known, it does not, or it goes on with these values changed."""

type Keeps = Callable[[str, str, dict[str, Any]], Fate]
"""Decides it, for a model's label, a child's case-system id and the version's values."""


@dataclass(slots=True)
class Entry:
    """``model`` is an app label and model name ("visits.Visit"); ``child`` the case system's own child id.

    ``key`` names the thing within child and model, the same in every version. ``values`` holds the model's content fields by
    name; workers and teams are given by their names. ``recorded_at`` null means the moment of loading.
    """

    model: str
    child: str
    key: str
    values: dict[str, Any]
    sheet: str = ""
    row: int | None = None
    recorded_at: datetime | None = None
    superseded_at: datetime | None = None
