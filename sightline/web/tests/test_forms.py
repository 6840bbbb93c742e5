"""Plain Django forms as GOV.UK markup."""

import re
from datetime import date, datetime

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.template import Context, Template

from sightline.web.forms import DayField, DayInput


class Everything(forms.Form):
    name = forms.CharField(help_text="As it is <written>")
    born_on = DayField(label="Date of birth")
    password = forms.CharField(widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}))
    notes = forms.CharField(widget=forms.Textarea, required=False)
    team = forms.ChoiceField(choices=[("", "Choose"), ("n", "North")])
    seen = forms.ChoiceField(
        label="Was the person seen?", choices=[("y", "Yes"), ("n", "No")], widget=forms.RadioSelect
    )
    days = forms.MultipleChoiceField(
        choices=[("Weekdays", [("m", "Monday")]), ("s", "Sunday")],
        widget=forms.CheckboxSelectMultiple,
        help_text="All that apply",
    )
    agreed = forms.BooleanField(label="I agree", help_text="To all of it")
    file = forms.FileField()
    token = forms.CharField(widget=forms.HiddenInput)

    def clean(self):
        raise ValidationError("Two answers do not fit together")


def html_of(form):
    return " ".join(str(form).split())


@pytest.fixture
def asked():
    return html_of(Everything())


@pytest.fixture
def wrong():
    return html_of(Everything({"born_on": "31 2 2026", "token": "x"}))


def test_input_has_label_hint_and_what_describes_it(asked):
    assert '<label class="govuk-label govuk-label--s" for="id_name">Name</label>' in asked
    assert '<div class="govuk-hint" id="id_name_helptext">As it is &lt;written&gt;</div>' in asked
    assert (
        'name="name" aria-describedby="id_name_helptext" class="govuk-input" autocomplete="off" id="id_name">' in asked
    )


@pytest.mark.parametrize(
    ("name", "class_"),
    [
        ("name", "govuk-input"),
        ("born_on", "govuk-input govuk-input--width-10"),
        ("password", "govuk-input govuk-js-password-input-input"),
        ("notes", "govuk-textarea"),
        ("team", "govuk-select"),
        ("seen", "govuk-radios__input"),
        ("days", "govuk-checkboxes__input"),
        ("agreed", "govuk-checkboxes__input"),
        ("file", "govuk-file-upload"),
    ],
)
def test_every_widget_has_its_class(name, class_):
    inputs = re.findall(r"<(?:input|select|textarea) [^>]*>", str(Everything()[name]))
    assert inputs
    assert all(f'class="{class_}"' in each for each in inputs)


def test_browser_asks_for_nothing_itself(asked):
    assert " required" not in asked


def test_what_may_be_left_empty_says_so(asked):
    assert "Notes (optional)</label>" in asked
    assert "Name (optional)" not in asked


def test_choices_stand_in_a_fieldset_with_a_legend(asked):
    assert '<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Was the person seen?</legend>' in asked
    assert '<fieldset class="govuk-fieldset" aria-describedby="id_days_helptext">' in asked
    assert '<label class="govuk-label govuk-radios__label" for="id_seen_0">Yes</label>' in asked
    assert ">Weekdays</p>" in asked
    assert '<label class="govuk-label govuk-checkboxes__label" for="id_days_0_0">Monday</label>' in asked
    assert '<label class="govuk-label govuk-checkboxes__label" for="id_days_1">Sunday</label>' in asked


def test_single_box_has_its_label_beside_it(asked):
    assert '<label class="govuk-label govuk-checkboxes__label" for="id_agreed">I agree</label>' in asked
    assert asked.count(">I agree<") == 1


def test_password_can_be_shown_and_keeps_its_autocomplete(asked):
    assert 'data-module="govuk-password-input"' in asked
    assert 'autocomplete="current-password"' in asked
    assert 'class="govuk-input govuk-js-password-input-input"' in asked
    assert "hidden>Show</button>" in asked


def test_hidden_field_is_only_an_input(asked):
    assert '<input type="hidden" name="token" id="id_token">' in asked


def test_error_stands_by_its_field_and_describes_it(wrong):
    assert '<div class="govuk-form-group govuk-form-group--error">' in wrong
    assert (
        '<div id="id_name_error"><p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter name</p></div>'
        in wrong
    )
    assert (
        'aria-invalid="true" aria-describedby="id_name_helptext id_name_error" class="govuk-input govuk-input--error"'
        in wrong
    )


def test_summary_leads_to_the_first_input_of_every_field(wrong):
    for target, sentence in [
        ("id_name", "Enter name"),
        ("id_born_on", "Enter a real date with day, month and year, such as 9 3 2026"),
        ("id_password", "Enter password"),
        ("id_team", "Choose team"),
        ("id_days_0_0", "Choose days"),
        ("id_seen_0", "Answer “Was the person seen?”"),
        ("id_agreed", "Tick “I agree” to go on"),
        ("id_file", "Choose file"),
    ]:
        assert f'<a href="#{target}">{sentence}</a>' in wrong
        assert f'id="{target}"' in wrong
    assert "<li>Two answers do not fit together</li>" in wrong


def test_radios_do_not_carry_aria_invalid(wrong):
    radios = [part for part in wrong.split("<input ") if part.startswith('type="radio"')]
    assert len(radios) == 2
    assert not any("aria-invalid" in radio for radio in radios)


def test_sentences_of_one_form_reach_no_other():
    class Other(forms.Form):
        name = forms.CharField(label="NHS number")

    assert "Enter NHS number" in html_of(Other({}))
    assert Other.base_fields["name"].error_messages["required"] == "This field is required."


def test_an_own_sentence_is_kept():
    class Own(forms.Form):
        name = forms.CharField(error_messages={"required": "Say who"})

    assert "Say who" in html_of(Own({}))


def test_summary_shows_once_at_the_top_of_the_page_or_of_the_form():
    form = Everything({})
    page = Template("{% load web %}{% error_summary form %}<h1>Title</h1>{{ form }}").render(Context({"form": form}))
    assert page.count("There is a problem") == 1
    assert page.index("There is a problem") < page.index("<h1>")
    assert html_of(Everything({})).count("There is a problem") == 1
    assert "There is a problem" not in html_of(Everything())


@pytest.mark.parametrize(
    "typed",
    ["9 3 2026", "09/03/2026", "9/3/2026", "9-3-2026", "9.3.2026", " 9  March 2026 ", "9 mar 2026", "2026-03-09"],
)
def test_day_is_read_in_every_usual_way(typed):
    assert DayField().clean(typed) == date(2026, 3, 9)


@pytest.mark.parametrize("typed", ["31 2 2026", "3/9/26", "13/13/2026", "soon", "9 3", "2026", "3 March"])
def test_day_that_is_none_is_refused(typed):
    with pytest.raises(ValidationError) as refusal:
        DayField().clean(typed)
    assert refusal.value.code == "invalid"


def test_day_takes_dates_and_nothing():
    assert DayField().clean(date(2026, 3, 9)) == DayField().clean(datetime(2026, 3, 9, 14, 20)) == date(2026, 3, 9)
    assert DayField(required=False).clean("") is None


def test_known_day_is_shown_as_it_would_be_typed():
    assert DayInput().format_value(date(2026, 3, 9)) == "9 3 2026"
    assert DayInput().format_value("31 2 2026") == "31 2 2026"
    assert DayInput().format_value("") is None
