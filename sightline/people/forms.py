"""What people type to find a child and to decide who may open a record, made clean."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from sightline.access.models import User
from sightline.web.forms import DayField

from .restricting import SHORTEST_REASON


class PeopleField(forms.CharField):
    """People of this installation by their e-mail addresses, one or many. Cleans to a list of Users; closed accounts are unknown."""

    def __init__(self, *, one: bool = False, **kwargs: Any) -> None:
        widget = forms.EmailInput(attrs={"spellcheck": "false"}) if one else forms.Textarea(attrs={"rows": 3})
        super().__init__(widget=widget, max_length=5000, **kwargs)
        self.one = one

    def clean(self, value: Any) -> list[User]:
        """The people. Raises ValidationError naming the addresses that are nobody's, and for more than one where one is asked for."""
        typed = [text.lower() for text in re.split(r"[\s,;]+", super().clean(value) or "") if text]
        found = {person.email: person for person in User.objects.filter(email__in=typed, is_active=True)}
        unknown = [text for text in typed if text not in found]
        if unknown:
            raise ValidationError(f"Nobody here has the e-mail address {', '.join(unknown)}")
        if self.one and len(found) > 1:
            raise ValidationError("Enter one e-mail address")
        return list(found.values())


def _reason(label: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=2000,
        help_text=f"At least {SHORTEST_REASON} characters. It is kept with the record.",
        error_messages={"required": "Give a reason"},
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def _person() -> PeopleField:
    return PeopleField(
        one=True, label="The person's e-mail address", error_messages={"required": "Enter an e-mail address"}
    )


class RestrictForm(forms.Form):
    """Restricting a record."""

    reason = _reason("Why is this record to be restricted?")
    keepers = PeopleField(
        label="Who else keeps access?",
        required=False,
        help_text="E-mail addresses, one on each line. The child's worker, reviewing officer and personal adviser, and you, keep it anyway.",
    )
    review_on = DayField(
        label="When is it to be reviewed?", help_text="At most 90 days ahead. Access given here ends then."
    )


class LiftForm(forms.Form):
    """Lifting the restriction."""

    reason = _reason("Why is the restriction lifted?")


class GiveForm(forms.Form):
    """Giving one person access."""

    person = _person()
    reason = _reason("Why do they need access?")
    until_on = DayField(label="Last day", help_text="At most 90 days ahead.")


class EndForm(forms.Form):
    """Ending one person's access: a button beside their name."""

    person = PeopleField(one=True)


class DenyForm(forms.Form):
    """Shutting one person out."""

    person = _person()
    reason = _reason("Why may they never open this record?")


class LiftDenialForm(forms.Form):
    """Taking that back."""

    person = PeopleField(one=True)
    reason = _reason("Why may they open it again?")
