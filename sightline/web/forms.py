"""Plain Django forms as GOV.UK markup, through the form renderer: nobody writes classes, ids or describedby by hand."""

from datetime import date, datetime
from typing import Any, ClassVar

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import DjangoTemplates
from django.forms.widgets import ChoiceWidget
from django.template.backends.django import Template

_WIDGET_TEMPLATES = {
    "django/forms/widgets/radio.html": "web/forms/widgets/radios.html",
    "django/forms/widgets/checkbox_select.html": "web/forms/widgets/checkboxes.html",
    "django/forms/widgets/clearable_file_input.html": "django/forms/widgets/file.html",
}


class GovukBoundField(BoundField):
    """A field in a form, knowing how GOV.UK draws it and what it asks for."""

    def __init__(self, form: forms.BaseForm, field: forms.Field, name: str) -> None:
        super().__init__(form, field, name)
        # A form has its own copy of each field, so this reaches no other form.
        if field.error_messages.get("required") == forms.Field.default_error_messages["required"]:
            field.error_messages["required"] = self.please_fill

    @property
    def kind(self) -> str:
        """How the field is drawn: ``group`` (fieldset), ``checkbox``, ``password``, ``file`` or ``plain``."""
        widget = self.field.widget
        if isinstance(widget, forms.CheckboxInput):
            return "checkbox"
        if widget.use_fieldset:
            return "group"
        if isinstance(widget, forms.PasswordInput):
            return "password"
        return "file" if isinstance(widget, forms.FileInput) else "plain"

    @property
    def error_target(self) -> str:
        """The id of the first input, for the error summary to lead to."""
        if self.kind != "group":
            return self.id_for_label or self.auto_id
        first = (
            self.subwidgets[0].id_for_label if isinstance(self.field.widget, ChoiceWidget) and self.subwidgets else ""
        )
        return first or f"{self.auto_id}_0"

    @property
    def optional(self) -> bool:
        """Whether the label says that the field may be left empty."""
        return not self.field.required and self.kind != "checkbox"

    @property
    def please_fill(self) -> str:
        """What a person reads when the field was left empty: ``Enter date of birth``, ``Choose colour``."""
        label = str(self.label)
        if self.kind == "checkbox":
            return f"Tick “{label}” to go on"
        if label.endswith("?"):
            return f"Answer “{label}”"
        chosen = isinstance(self.field.widget, ChoiceWidget | forms.FileInput)
        lower = label if label[1:2].isupper() else label[:1].lower() + label[1:]
        return f"{'Choose' if chosen else 'Enter'} {lower}"

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        """Django's attributes with GOV.UK's classes.

        ``required`` is left out, since the page and not the browser says what is missing; so is ``aria-invalid`` on
        radios, which may not carry it. What is typed is not kept by the browser unless the widget names an
        ``autocomplete`` of its own: it may be about somebody else.
        """
        widget = widget or self.field.widget
        attrs = dict[str, Any](super().build_widget_attrs(attrs, widget))
        if widget.is_hidden:
            return attrs
        attrs.pop("required", None)
        base = _class_of(widget)
        if base == "govuk-radios__input":
            attrs.pop("aria-invalid", None)
        classes = [base, f"{base}--error" if self.errors and base in _WITH_ERROR else "", widget.attrs.get("class", "")]
        attrs["class"] = " ".join(filter(None, classes))
        if isinstance(widget, forms.PasswordInput):
            attrs["class"] += " govuk-js-password-input-input"
            attrs |= {"spellcheck": "false", "autocapitalize": "none"}
        if isinstance(widget, forms.TextInput | forms.Textarea) and "autocomplete" not in widget.attrs:
            attrs["autocomplete"] = "off"
        return attrs


_WITH_ERROR = {"govuk-input", "govuk-textarea", "govuk-select", "govuk-file-upload"}


def _class_of(widget: forms.Widget) -> str:
    if isinstance(widget, forms.CheckboxInput | forms.CheckboxSelectMultiple):
        return "govuk-checkboxes__input"
    if isinstance(widget, forms.RadioSelect):  # after the boxes, which Django derives from it
        return "govuk-radios__input"
    if isinstance(widget, forms.Select):
        return "govuk-select"
    if isinstance(widget, forms.Textarea):
        return "govuk-textarea"
    return "govuk-file-upload" if isinstance(widget, forms.FileInput) else "govuk-input"


class GovukRenderer(DjangoTemplates):
    """Set as FORM_RENDERER: every form, field and widget comes out as GOV.UK's."""

    form_template_name = "web/forms/form.html"
    field_template_name = "web/forms/field.html"
    bound_field_class = GovukBoundField

    def get_template(self, template_name: str) -> Template:
        """Our template where Django's own would come out otherwise."""
        return super().get_template(_WIDGET_TEMPLATES.get(template_name, template_name))


class DayInput(forms.DateInput):
    """One box for a day, which shows a day already known as it would be typed."""

    def format_value(self, value: Any) -> str | None:
        """``9 3 2026`` for a date; text as it was typed."""
        return f"{value.day} {value.month} {value.year}" if isinstance(value, date) else value or None


class DayField(forms.DateField):
    """A day typed in one box: ``9 3 2026``, ``9/3/2026``, ``9-3-2026``, ``9.3.2026``, ``9 March 2026`` or ``2026-03-09``.

    The day comes before the month, and the year has four digits. Raises ValidationError (code ``invalid``) otherwise.
    """

    widget = DayInput(attrs={"class": "govuk-input--width-10"})
    default_error_messages: ClassVar[dict[str, Any]] = {
        "invalid": "Enter a real date with day, month and year, such as 9 3 2026",
    }

    def __init__(self, *, help_text: str = "For example, 9 3 2026", **kwargs: Any) -> None:
        super().__init__(help_text=help_text, **kwargs)

    def to_python(self, value: Any) -> date | None:
        """The day that was typed, or None for nothing."""
        if value in self.empty_values:
            return None
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        text = " ".join(str(value).replace("/", " ").replace("-", " ").replace(".", " ").split())
        for layout in ("%d %m %Y", "%Y %m %d", "%d %B %Y", "%d %b %Y"):
            try:
                return datetime.strptime(text, layout).date()  # noqa: DTZ007 (a day has no time zone)
            except ValueError:
                continue
        raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
