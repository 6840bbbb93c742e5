"""Where the bars of a strip and the shades of a matrix fall: arithmetic for charts drawn in templates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

# The share in time at or above which a cell has each shade, quietest first; the last shade is for what is below them all.
SHADES = (0.95, 0.85, 0.7, 0.5)


@dataclass(frozen=True, slots=True)
class Span:
    """A thing that held for some time: a label, the first day and the day it ended (None while it lasts), and where it leads."""

    label: str
    from_on: date
    until_on: date | None
    href: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A span placed on a strip: left edge and width in hundredths of the strip."""

    span: Span
    x: float
    width: float
    alternate: bool

    @property
    def middle(self) -> float:
        """The bar's middle, in hundredths."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class YearMark:
    """The beginning of a year on a strip."""

    year: int
    x: float


def strip_bars(spans: Sequence[Span], start: date, end: date) -> list[Bar]:
    """The spans that touch ``[start, end]``, oldest first, placed on a strip that covers it; each at least half a hundredth wide.

    Raises ValueError when the strip does not last a day.
    """
    days = _days(start, end)
    bars: list[Bar] = []
    for span in sorted(spans, key=lambda span: (span.from_on, span.label)):
        until = span.until_on or end
        if until < start or span.from_on > end:
            continue
        x = (max(span.from_on, start) - start).days * 100 / days
        width = (min(until, end) - max(span.from_on, start)).days * 100 / days
        bars.append(Bar(span, round(min(x, 99.5), 2), round(max(width, 0.5), 2), alternate=len(bars) % 2 == 1))
    return bars


def year_marks(start: date, end: date) -> list[YearMark]:
    """Every 1 January inside a strip."""
    days = _days(start, end)
    firsts = (date(year, 1, 1) for year in range(start.year + 1, end.year + 1))
    return [YearMark(first.year, round((first - start).days * 100 / days, 2)) for first in firsts if first <= end]


def shade(share: float | None) -> str:
    """A matrix cell's shade for a share between 0 and 1 where 1 is best: ``0`` (quiet) to ``4``, or ``none`` when nothing is counted."""
    if share is None:
        return "none"
    return str(next((level for level, least in enumerate(SHADES) if share >= least), len(SHADES)))


def _days(start: date, end: date) -> int:
    if end <= start:
        raise ValueError("A strip must last at least a day.")
    return (end - start).days
