"""What people type to sign in, to manage accounts and to break the glass, made clean."""

from typing import Any

from django import forms

from .commands.break_glass import SHORTEST_REASON
from .models import Team, User
from .roles import ROLES


class SignInForm(forms.Form):
    """E-mail address and password."""

    email = forms.EmailField(
        label="E-mail address",
        error_messages={
            "required": "Enter your e-mail address",
            "invalid": "Enter an e-mail address, like name@example.gov.uk",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "username", "spellcheck": "false"}),
    )
    password = forms.CharField(
        label="Password",
        strip=False,
        max_length=1000,
        error_messages={"required": "Enter your password"},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class PasswordForm(forms.Form):
    """One's present password, and the new one."""

    old = forms.CharField(
        label="Present password",
        strip=False,
        max_length=1000,
        error_messages={"required": "Enter your present password"},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    new = forms.CharField(
        label="New password",
        strip=False,
        max_length=1000,
        help_text="At least 12 characters. Three words that have nothing to do with each other make a good one.",
        error_messages={"required": "Enter a new password"},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class BreakGlassForm(forms.Form):
    """The exact id of the record, and why."""

    ref = forms.CharField(
        label="The child's id in the case system",
        max_length=60,
        help_text="Exactly as it is written there.",
        error_messages={"required": "Enter the child's id"},
        widget=forms.TextInput(attrs={"class": "govuk-input--width-20", "spellcheck": "false"}),
    )
    reason = forms.CharField(
        label="Why must you open this record now?",
        max_length=2000,
        help_text=f"At least {SHORTEST_REASON} characters. The child's worker and their manager are told what you write.",
        error_messages={"required": "Say why you must open this record now"},
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class AccountForm(forms.Form):
    """What an account is for. ``email`` is left out when an account is changed: it is the account's name."""

    email = forms.EmailField(
        label="E-mail address",
        error_messages={
            "required": "Enter an e-mail address",
            "invalid": "Enter an e-mail address, like name@example.gov.uk",
        },
        widget=forms.EmailInput(attrs={"spellcheck": "false"}),
    )
    name = forms.CharField(label="Name", max_length=200, error_messages={"required": "Enter the person's name"})
    role = forms.ChoiceField(
        label="Role",
        choices=[(role.code, role.title) for role in ROLES.values()],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a role"},
    )
    worker: forms.ModelChoiceField = forms.ModelChoiceField(
        queryset=None,
        label="The person's name in the case system",
        required=False,
        empty_label="Nobody",
        help_text="For people who hold, review or advise children: the records of those children are open to them.",
    )
    teams: forms.ModelMultipleChoiceField = forms.ModelMultipleChoiceField(
        queryset=None, label="Teams", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, account: User | None = None, **kwargs: Any) -> None:
        if account:
            kwargs["initial"] = {
                "name": account.name,
                "role": account.role,
                "worker": account.worker,
                "teams": account.teams.all(),
            }
        super().__init__(*args, **kwargs)
        self.fields["worker"].queryset = User.worker.field.related_model._default_manager.order_by("name")  # type: ignore[attr-defined]
        self.fields["teams"].queryset = Team.objects.order_by("name")  # type: ignore[attr-defined]
        if account:
            del self.fields["email"]
