"""The surge: a quarter in which far more section 47 enquiries were begun than needed, and the quarter that put it right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Surge:
    """The quarter ``from_on`` to ``until_on``, about two years ago, and the correction that lasted until ``corrected_on``."""

    from_on: date
    until_on: date
    corrected_on: date

    def on(self, day: date) -> bool:
        """Whether ``day`` is in the quarter of the surge."""
        return self.from_on <= day < self.until_on

    def enquiry_share(self, day: date) -> float:
        """The share of assessments begun on ``day`` that lead to a strategy discussion, apart from those that end in a plan."""
        if self.on(day):
            return 0.93
        return 0.07 if self.until_on <= day < self.corrected_on else 0.14


def surge_before(as_at: date) -> Surge:
    """The surge that an authority pictured on ``as_at`` went through."""
    starts = _quarter(as_at - timedelta(days=730))
    ends = _quarter(starts + timedelta(days=100))
    return Surge(starts, ends, _quarter(ends + timedelta(days=100)))


def _quarter(day: date) -> date:
    """The first day of the calendar quarter that ``day`` is in."""
    return date(day.year, day.month - (day.month - 1) % 3, 1)
