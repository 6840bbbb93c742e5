"""What people type about actions, made clean."""

from collections.abc import Iterable
from typing import Any

from django import forms

from sightline.access.models import User
from sightline.web.forms import DayField

from .queries.my_actions import SHOWN


def words_field(label: str, missing: str) -> forms.CharField:
    """A few words of one's own."""
    return forms.CharField(
        label=label, max_length=2000, widget=forms.Textarea(attrs={"rows": 3}), error_messages={"required": missing}
    )


class OwnerField(forms.TypedChoiceField):
    """One of the people who may be asked; cleans to their account."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=int, **kwargs)

    def clean(self, value: Any) -> User:
        """The person chosen. Raises ValidationError for anybody who was not offered."""
        return User.objects.get(pk=super().clean(value))


class FinishForm(forms.Form):
    """An action done."""

    note = words_field("What was done?", "Say what was done")


class MoveForm(forms.Form):
    """Another day for an action."""

    due_on = DayField(label="New day")
    reason = words_field("Why does the day change?", "Say why the day changes")


class HandOnForm(forms.Form):
    """Another owner for an action."""

    owner = OwnerField(label="Who will do it?")
    reason = words_field("Why is it handed on?", "Say why it is handed on")

    def __init__(self, *args: Any, owners: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["owner"].choices = list(owners)  # type: ignore[attr-defined]


class WithdrawForm(forms.Form):
    """An action that will not be done."""

    reason = words_field("Why will it not be done?", "Say why it will not be done")


class MyActionsFilter(forms.Form):
    """What my actions are narrowed to."""

    show = forms.ChoiceField(label="Show", required=False, choices=list(SHOWN.items()))
