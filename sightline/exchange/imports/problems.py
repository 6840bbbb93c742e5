"""Import problems: what could not be used in a file, each made by a declared check so that every code has its page."""

from __future__ import annotations

from dataclasses import dataclass

SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing found wrong in one place of a file.

    ``sheet`` is "" for the whole file; ``row`` is the spreadsheet's own row number, ``None`` for a whole sheet or column;
    ``column`` is the header as the file writes it; ``value`` is what the cell held, as text; ``message`` is one plain
    sentence saying what was found and what happened.
    """

    code: str
    severity: str
    sheet: str
    row: int | None
    column: str
    value: str
    message: str

    def as_dict(self) -> dict[str, str | int | None]:
        """The command line's JSON object, with the keys in the order the interface gives them."""
        return {
            "code": self.code,
            "severity": self.severity,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "value": self.value,
            "message": self.message,
        }


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of import problem, with what its reference page says.

    ``severity``: "error" (a row was not loaded), "warning" (a cell or a row was loaded without something) or "note"
    (nothing was lost, but a person may want to know). ``sentence`` is a ``str.format`` template of the message; it may use
    ``{sheet}``, ``{row}``, ``{column}``, ``{value}`` and whatever else the reader gives.
    """

    code: str
    severity: str
    title: str
    description: str
    sentence: str

    def __post_init__(self) -> None:
        if self.severity not in SEVERITIES:
            raise ValueError(f"{self.code}: severity is one of {', '.join(SEVERITIES)}, not {self.severity}.")

    def problem(
        self, *, sheet: str = "", row: int | None = None, column: str = "", value: str = "", **more: object
    ) -> Problem:
        """A problem of this kind, its message filled in."""
        message = self.sentence.format(sheet=sheet, row=row, column=column, value=_short(value), **more)
        return Problem(self.code, self.severity, sheet, row, column, value, message)


def _short(value: str) -> str:
    """The value as a sentence quotes it: a cell that holds an essay is cut to its first 80 characters."""
    return value if len(value) <= 80 else value[:79] + "…"
