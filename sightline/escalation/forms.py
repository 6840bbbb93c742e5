"""What people type about what they were told and about being away, made clean."""

from collections.abc import Iterable
from typing import Any

from django import forms

from sightline.clocks.catalogue import catalogue
from sightline.oversight.forms import OwnerField, words_field
from sightline.web.forms import DayField

from .ladder import ROLES
from .queries import my_told, unanswered


def _standards() -> list[tuple[str, str]]:
    titles = sorted((clock.title, code) for code, clock in catalogue().items())
    return [("", "All"), *((code, title) for title, code in titles)]


class MyToldFilter(forms.Form):
    """What my list is narrowed to."""

    show = forms.ChoiceField(label="Show", required=False, choices=list(my_told.SHOWN.items()))
    clock = forms.ChoiceField(label="Standard", required=False, choices=_standards)


class UnansweredFilter(forms.Form):
    """What the list of unanswered notices is narrowed to. ``person`` comes from the count that was pressed."""

    show = forms.ChoiceField(label="Show", required=False, choices=list(unanswered.SHOWN.items()))
    team = forms.ChoiceField(label="Team", required=False)
    role = forms.ChoiceField(
        label="Told as",
        required=False,
        choices=[
            ("", "Anybody"),
            ("senior", "Anybody above the worker"),
            *((code, title.capitalize()) for code, title in ROLES.items()),
        ],
    )
    person = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, teams: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", "All"), *((str(pk), name) for pk, name in teams), ("none", "No team")]
        self.fields["team"].choices = choices  # type: ignore[attr-defined]

    @property
    def wanted(self) -> unanswered.Wanted:
        """The valid form's fields as the query takes them."""
        data = self.cleaned_data
        return unanswered.Wanted(
            show=data["show"],
            team=int(data["team"]) if data["team"].isdigit() else None,
            no_team=data["team"] == "none",
            person=data["person"],
            role=data["role"],
        )


class _Chosen(forms.Form):
    """Which of the things that one was told of."""

    told = forms.TypedMultipleChoiceField(
        label="Which?",
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one"},
    )

    def __init__(
        self, *args: Any, told: Iterable[tuple[int, str]], owners: Iterable[tuple[int, str]], **kwargs: Any
    ) -> None:
        choices = list(told)
        kwargs.setdefault("initial", {"told": [pk for pk, _ in choices]})
        super().__init__(*args, **kwargs)
        self.fields["told"].choices = choices  # type: ignore[attr-defined]
        for name in ("owner", "to"):
            if name in self.fields:
                self.fields[name].choices = list(owners)  # type: ignore[attr-defined]


class AnswerForm(_Chosen):
    """What will be done, by whom and by when."""

    field_order = ("told", "what", "owner", "due_on")
    what = words_field("What will be done?", "Say what will be done")
    owner = OwnerField(label="Who will do it?")
    due_on = DayField(label="By when?", error_messages={"required": "Say by when"})


class PassOnForm(_Chosen):
    """Somebody else, who should have been told."""

    field_order = ("told", "to", "reason")
    to = OwnerField(label="Who is to have it?")
    reason = words_field("Why do you hand it on?", "Say why you hand it on")


class NoteForm(forms.Form):
    """What was done about something told without a name."""

    note = words_field("What have you done?", "Say what you have done")


class AbsenceForm(forms.Form):
    """Who is away, when, and who covers."""

    person = OwnerField(label="Who is away?")
    from_on = DayField(label="First day away")
    last_on = DayField(label="Last day away")
    cover = OwnerField(label="Who covers?", help_text="They are told what you would be told, until you are back.")

    def __init__(
        self, *args: Any, people: Iterable[tuple[int, str]], covers: Iterable[tuple[int, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = list(people)  # type: ignore[attr-defined]
        self.fields["cover"].choices = [("", "Choose somebody"), *covers]  # type: ignore[attr-defined]
        if len(list(people)) == 1:
            self.fields["person"].widget = forms.HiddenInput()
            self.fields["person"].initial = next(iter(people))[0]


class MailForm(forms.Form):
    """Which daily e-mails one has."""

    law_only = forms.TypedChoiceField(
        label="When do you want the daily e-mail?",
        coerce=lambda value: value == "law",
        choices=[("all", "Whenever I am told of something new"), ("law", "Only about what the law asks")],
        widget=forms.RadioSelect,
    )
