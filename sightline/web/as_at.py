"""The day that a page shows and what was known: read from the address, kept in it from page to page, and said in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from .forms import DayField
from .words import LONDON, day_of, local, long_date, plain_date, short_date

NAMES = ("as_at", "known", "known_at")
"""What the address holds: the day, ``known`` (now, then, at), and with ``at`` the moment."""

GO = "go"
"""In the address of a page that takes long, once somebody has been told so."""

KNOWN = {"now": "now", "then": "at the end of that day", "at": "at another moment"}
EARLIEST = date(1990, 1, 1)
AHEAD = timedelta(days=365)
"""How far ahead a forecast may look."""


@dataclass(frozen=True, slots=True)
class AsAt:
    """The day asked about (``day``), by what had been recorded at ``known_at`` (None: by all that is known now).

    ``known`` is how that was asked for: ``now``, ``then`` (the end of the day itself) or ``at`` (a moment).
    """

    day: date
    today: date
    known_at: datetime | None = None
    known: str = "now"

    @property
    def elsewhere(self) -> bool:
        """Whether this is anything but today as it is known now."""
        return self.day != self.today or self.known_at is not None

    @property
    def forecast(self) -> bool:
        """Whether the day is still to come."""
        return self.day > self.today

    @property
    def title(self) -> str:
        """What is being looked at, in a sentence."""
        day = plain_date(self.day)
        by = ""
        if self.known_at is not None:
            moment = local(self.known_at)
            by = f", as known on {plain_date(moment)}" + ("" if self._whole_day else f" at {moment:%H:%M}")
        if self.forecast:
            return f"This is a forecast for {day}{by}."
        if by:
            return f"This is how {'today' if self.day == self.today else day} looked{by}."
        return f"This is how {day} was, by what is known now."

    @property
    def _whole_day(self) -> bool:
        """Whether the moment is the end of a day."""
        return self.known_at is not None and self.known_at == end_of(day_of(self.known_at))

    @property
    def note(self) -> str:
        """What that leaves out or counts in."""
        if self.forecast:
            return "It is how things will stand that day if nothing more is done or recorded."
        access = "Who may see whom is as it is today."
        if self.known_at is None:
            return f"What was recorded later counts. {access}"
        return f"What was recorded later is left out. {access}"

    @property
    def said(self) -> str:
        """The day as a heading says it: ``Tuesday 3 March 2026``."""
        return long_date(self.day)

    @property
    def query(self) -> dict[str, str]:
        """What the address keeps; nothing for today."""
        if not self.elsewhere:
            return {}
        kept = {"as_at": self.day.isoformat()}
        if self.known_at is not None:
            kept["known"] = self.known
        if self.known_at is not None and self.known == "at":
            kept["known_at"] = local(self.known_at).strftime("%Y-%m-%d" if self._whole_day else "%Y-%m-%dT%H:%M")
        return kept

    @property
    def suffix(self) -> str:
        """The same, to go on with after a query string; nothing for today."""
        return "".join(f"&{name}={value}" for name, value in self.query.items())

    @property
    def when(self) -> str:
        """ " as at 3 Mar 2026, as known on 3 Mar 2026", for names of what was shown; nothing for today."""
        if not self.elsewhere:
            return ""
        return f" as at {short_date(self.day)}" + (
            f", as known on {short_date(self.known_at)}" if self.known_at else ""
        )

    @property
    def file(self) -> str:
        """The same for a file's name: ``2026-03-03-known-2026-03-03``; for today just its day."""
        return f"{self.day}" + (f"-known-{day_of(self.known_at)}" if self.known_at else "")

    @property
    def until(self) -> datetime:
        """The last moment that counts: the end of the day, or the moment of what was known if that came first."""
        return min(filter(None, [end_of(self.day), self.known_at]))

    @property
    def key(self) -> str:
        """The day and the moment as a key for what is kept."""
        return f"{self.day}:{self.known_at.isoformat() if self.known_at else 'now'}"

    def keep(self, href: str) -> str:
        """An address that stays with this day; as it was for today, for a place on the page itself and for nothing."""
        if not self.elsewhere or not href or href.startswith("#"):
            return href
        parts = urlsplit(href)
        params = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] not in NAMES]
        return urlunsplit(parts._replace(query=urlencode([*params, *self.query.items()])))

    def other(self) -> "AsAt | None":
        """The same day with the other knowledge: as known then for as known now, and back. None where there is no other."""
        if self.day >= self.today:
            return None
        if self.known_at is not None:
            return AsAt(self.day, self.today)
        return AsAt(self.day, self.today, end_of(self.day), "then")


def end_of(day: date) -> datetime:
    """The last moment of a day in London."""
    return datetime.combine(day + timedelta(days=1), time(), LONDON) - timedelta(microseconds=1)


class MomentField(DayField):
    """A moment: a day, and a time after it if there is one (``9 3 2026 14:20``, ``2026-03-09T14:20``). A day alone means its end."""

    default_error_messages = {"invalid": "Enter a real day, with a time if you want one, such as 9 3 2026 14:20"}

    def to_python(self, value: Any) -> datetime | None:
        """The moment, in London's time."""
        day, _, hours = str(value or "").strip().replace("T", " ").rpartition(" ")
        if ":" not in hours:
            whole = super().to_python(value)
            return end_of(whole) if whole else None
        found = super().to_python(day)
        try:
            return datetime.combine(found, time.fromisoformat(hours.zfill(5)), LONDON) if found else None
        except ValueError:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None


class AsAtForm(forms.Form):
    """The control that asks for a day and for what was known."""

    as_at = DayField(label="As at", required=False, help_text="")
    known = forms.ChoiceField(label="By what was known", required=False, choices=list(KNOWN.items()))
    known_at = MomentField(label="Other moment", required=False, help_text="")

    def __init__(self, data: Any = None, *, today: date, now: datetime, **kwargs: Any) -> None:
        super().__init__(data, auto_id="as-at-%s", **kwargs)
        self.today, self.now = today, now

    def clean_as_at(self) -> date:
        """The day, or today. Raises ValidationError for one before records began, or further ahead than a forecast can look."""
        day: date = self.cleaned_data["as_at"] or self.today
        if not EARLIEST <= day <= self.today + AHEAD:
            raise ValidationError(f"Enter a day from {plain_date(EARLIEST)} to {plain_date(self.today + AHEAD)}")
        return day

    def clean_known_at(self) -> datetime | None:
        """The moment. Raises ValidationError for one that has not been."""
        moment: datetime | None = self.cleaned_data["known_at"]
        if moment is not None and moment > end_of(self.today):
            raise ValidationError("Enter a moment that has been: nothing is known from one to come")
        return moment

    def clean(self) -> None:
        """Refuses "at another moment" without one."""
        said = self.cleaned_data.get("known_at") or "known_at" in self.errors
        if self.cleaned_data.get("known") == "at" and not said:
            self.add_error("known_at", "Enter the moment, such as 9 3 2026 14:20")

    @property
    def asked(self) -> AsAt:
        """What the valid form asks for. A moment that was typed counts unless "that day" was chosen; one to come is now."""
        day, known, at = (self.cleaned_data[name] for name in NAMES)
        if known == "then":
            at = end_of(day)
        elif known != "at" and at is None:
            return AsAt(day, self.today)
        if at >= self.now:  # as a forecast for the end of a day to come always is
            return AsAt(day, self.today)
        return AsAt(day, self.today, at, "then" if at == end_of(day) else "at")


def read_as_at(params: QueryDict, *, now: datetime, today: date) -> tuple[AsAt, AsAtForm]:
    """What an address asks for, and the control that shows it. A day or moment that cannot be used leaves today, and an error."""
    given: Mapping[str, Any] = {name: params[name] for name in NAMES if params.get(name)}
    form = AsAtForm(given or None, today=today, now=now)
    asked = form.asked if form.is_bound and form.is_valid() else AsAt(today, today)
    if not form.is_bound or form.is_valid():  # shown as it was understood, and in the way that people write days
        shown: dict[str, Any] = {"as_at": asked.day, "known": asked.known}
        if asked.known == "at" and asked.known_at is not None:
            shown["known_at"] = asked.query["known_at"].replace("T", " ")
        form = AsAtForm(today=today, now=now, initial=shown)
    return asked, form
