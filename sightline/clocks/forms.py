"""What people type about standards, terms, closure days and front-door hours, made clean."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from sightline.calendars.local import Opening
from sightline.calendars.rules import Rule
from sightline.web.forms import DayField

from .areas import AREAS
from .clock import Clock, LegalStatus
from .models import SchoolTerm
from .queries.catalogue import Sought
from .said import WEEKDAYS

USUAL, OWN = "usual", "own"
HALF_TERM = "half term"
UNITS = {
    "working_days": "working days",
    "working_days@council": "council working days (without closure days)",
    "days": "days",
    "weeks": "weeks",
    "months": "months",
    "school_days": "school days",
    "terms": "school terms",
}
HOURS = {"hours": "hours", "working_hours": "working hours"}
STEPS = ("first", "then")


def _reason() -> forms.CharField:
    return forms.CharField(
        label="Why?",
        max_length=2000,
        help_text="Who decided it, and where. Everybody may read it.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Give a reason"},
    )


class CatalogueFilter(forms.Form):
    """What the catalogue is narrowed to: sent in the address bar."""

    q = forms.CharField(label="Words", required=False, max_length=100)
    area = forms.ChoiceField(label="Area", required=False, choices=[("", "All"), *AREAS.items()])
    judged = forms.ChoiceField(
        label="Judged here", required=False, choices=[("", "All"), ("yes", "Judged here"), ("no", "Not judged here")]
    )
    legal_status = forms.ChoiceField(
        label="Where it comes from",
        required=False,
        choices=[("", "All"), *((str(each), str(each).capitalize()) for each in LegalStatus)],
    )
    verified = forms.ChoiceField(
        label="Source", required=False, choices=[("", "All"), ("yes", "Read"), ("no", "Unverified: could not be read")]
    )

    @property
    def asked(self) -> bool:
        """Whether anything narrows the list."""
        return any(self.data.get(name) for name in self.fields)

    @property
    def sought(self) -> Sought:
        """The valid form's fields as the query takes them."""
        data = self.cleaned_data
        return Sought(data["q"], data["area"], data["judged"], data["legal_status"], data["verified"])


class StandardForm(forms.Form):
    """A standard from a day on: the usual, a time of the service's own, or one of its choices."""

    def __init__(self, data: Any = None, *, clock: Clock, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.clock = clock
        ways = [(USUAL, f"The usual: {clock.allowance}")]
        ways += [(f"choice:{choice.code}", choice.words) for choice in clock.choices]
        if clock.local:
            ways.append((OWN, "A time of this service’s own"))
        self.fields["way"] = forms.ChoiceField(
            label="What is to hold?",
            choices=ways,
            widget=forms.RadioSelect,
            error_messages={"required": "Choose what is to hold"},
        )
        if clock.local:
            self._ask_for_times()
        self.fields["from_on"] = DayField(
            label="From which day?",
            help_text="What starts on this day or later goes by it. For example, 1 9 2026",
        )
        self.fields["reason"] = _reason()

    def _ask_for_times(self) -> None:
        units = HOURS | UNITS if self.clock.by_the_minute else UNITS
        for number, step in enumerate(STEPS if self.clock.repeats else STEPS[:1]):
            of_it = ("the first", "those after it")[number] if self.clock.repeats else "it"
            self.fields[f"count_{step}"] = forms.IntegerField(
                label=f"How long for {of_it}?",
                required=False,
                min_value=1,
                max_value=999,
                help_text="If they have a time of their own." if number else "Only with a time of this service’s own.",
                widget=forms.NumberInput(attrs={"class": "govuk-input--width-3"}),
            )
            self.fields[f"unit_{step}"] = forms.ChoiceField(
                label=f"Counted in, for {of_it}", required=False, choices=list(units.items())
            )

        self.fields["start_counts"] = forms.BooleanField(
            label="The day it starts counts as the first day", required=False, initial=self._usual.include_start
        )

    @property
    def _usual(self) -> Rule:
        first = self.clock.within[0]
        return first if isinstance(first, Rule) else first.otherwise

    def clean(self) -> dict[str, Any]:
        """With ``within`` and ``choice`` as the command takes them."""
        cleaned = super().clean() or {}
        way = cleaned.get("way", "")
        cleaned["choice"] = way.removeprefix("choice:") if way.startswith("choice:") else ""
        cleaned["within"] = tuple(self._times(cleaned)) if way == OWN else ()
        if way == OWN and not cleaned["within"] and not self.errors:
            self.add_error("count_first", "Enter how long it may take")
        return cleaned

    def _times(self, cleaned: dict[str, Any]) -> Iterator[str]:
        """The rules of the ladder; backward, where the usual goes backward."""
        backward = self._usual.count < 0
        for step in STEPS:
            count, unit = cleaned.get(f"count_{step}"), cleaned.get(f"unit_{step}") or "working_days"
            if count:
                counts = cleaned.get("start_counts") and not backward and unit not in ("terms", *HOURS)
                yield f"{unit}:{'-' if backward else ''}{count}" + (":inclusive" if counts else "")


class TermForm(forms.Form):
    """A school term."""

    name = forms.CharField(label="What is it called?", max_length=60, help_text="For example, Spring 2027")
    first_on = DayField(label="First day")
    last_on = DayField(label="Last day")
    half_first_on = DayField(label="First day of half term", required=False)
    half_last_on = DayField(label="Last day of half term", required=False)
    other_off = forms.CharField(
        label="Other days without school",
        required=False,
        max_length=1000,
        help_text="One on each line, such as “5 1 2027 staff training”. Bank holidays need not be given.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    reason = _reason()

    def clean_other_off(self) -> list[tuple[date, date, str]]:
        """Each line as a day and its name. Raises ValidationError naming the line that is none."""
        found = []
        for line in filter(None, (each.strip() for each in self.cleaned_data["other_off"].splitlines())):
            read = re.fullmatch(r"(\d{1,2}[ /.-]\d{1,2}[ /.-]\d{4})\s*(.*)", line)
            if read is None:
                raise ValidationError(f"“{line}” does not begin with a day such as 5 1 2027")
            day = DayField().clean(read[1])
            found.append((day, day, read[2] or "no school"))
        return found

    def clean(self) -> dict[str, Any]:
        """With ``off`` as the command takes it."""
        cleaned = super().clean() or {}
        half = cleaned.pop("half_first_on", None), cleaned.pop("half_last_on", None)
        if bool(half[0]) != bool(half[1]) and not self.errors:
            self.add_error("half_last_on" if half[0] else "half_first_on", "Enter both days of half term, or neither")
        cleaned["off"] = cleaned.pop("other_off", []) + ([(*half, HALF_TERM)] if all(half) else [])
        return cleaned

    @staticmethod
    def of(row: SchoolTerm) -> dict[str, Any]:
        """What the form shows of a term that is to be changed."""
        off = [(date.fromisoformat(first), date.fromisoformat(last), name) for first, last, name in row.off]
        half = next((each for each in off if each[2] == HALF_TERM), (None, None, ""))
        others = [f"{day.day} {day.month} {day.year} {name}" for day, _, name in off if name != HALF_TERM]
        return {
            "name": row.name,
            "first_on": row.first_on,
            "last_on": row.last_on,
            "half_first_on": half[0],
            "half_last_on": half[1],
            "other_off": "\n".join(others),
        }


class ClosureForm(forms.Form):
    """Closure days."""

    name = forms.CharField(label="What are they called?", max_length=60, help_text="For example, Christmas closure")
    first_on = DayField(label="First day")
    last_on = DayField(label="Last day", help_text="The same day again, for one day.")
    reason = _reason()


class HoursForm(forms.Form):
    """The week's hours of the front door."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["from_on"] = DayField(label="From which day?")
        for day in WEEKDAYS:
            self.fields[day.lower()] = forms.CharField(
                label=day,
                required=False,
                max_length=20,
                help_text=""
                if day != WEEKDAYS[0]
                else "For example, 9:00 to 17:00. Leave a day empty when the door stays shut.",
                widget=forms.TextInput(attrs={"class": "govuk-input--width-10"}),
            )
        self.fields["reason"] = _reason()

    def clean(self) -> dict[str, Any]:
        """With ``week`` as the command takes it."""
        cleaned = super().clean() or {}
        week = [self._hours(day, cleaned.pop(day.lower(), "")) for day in WEEKDAYS]
        return cleaned | {"week": week}

    def _hours(self, day: str, typed: str) -> tuple[str, str] | None:
        if not typed.strip():
            return None
        read = re.fullmatch(r"(\d{1,2})[:.](\d{2})\s*(?:to|-|–)\s*(\d{1,2})[:.](\d{2})", typed.strip())
        try:
            opens, closes = (time(int(read[n]), int(read[n + 1])) for n in (1, 3)) if read else (None, None)
        except ValueError:
            opens = closes = None
        if opens is None or closes is None or closes <= opens:
            self.add_error(day.lower(), f"Enter the hours of {day} like 9:00 to 17:00, or nothing")
            return None
        return f"{opens:%H:%M}", f"{closes:%H:%M}"

    @staticmethod
    def of(week: Sequence[Opening | None]) -> dict[str, Any]:
        """What the form shows of hours that stand."""
        return {
            day.lower(): f"{hours.opens:%H:%M} to {hours.closes:%H:%M}" if hours else ""
            for day, hours in zip(WEEKDAYS, week, strict=True)
        }


class WithdrawForm(forms.Form):
    """Taking a decision back."""

    reason = _reason()
