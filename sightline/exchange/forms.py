"""What people type to bring an extract in and to look through its problems, made clean."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from sightline.web.forms import DayField

from .imports.annex_a.safety import LIMITS, MEGABYTE
from .imports.problems import SEVERITIES
from .queries.imports import SEVERITY_WORDS, Kinds
from .queries.problems import Wanted

LARGEST = f"{LIMITS.file_size // MEGABYTE} MB"
TOO_LARGE = f"The file must be no larger than {LARGEST}"


class ExtractForm(forms.Form):
    """An extract, and the day it was taken."""

    file = forms.FileField(
        label="Annex A workbook or report of events",
        help_text=f"An Excel workbook or, of events, a CSV file; {LARGEST} at most, without a password. Its columns tell which of the two it is.",
        error_messages={"required": "Choose the file", "empty": "The file is empty"},
        widget=forms.FileInput(attrs={"accept": ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt"}),
    )
    extracted_on = DayField(
        label="When was the extract taken?", help_text="The day it shows, today or before. For example, 9 3 2026"
    )

    older = forms.BooleanField(
        label="Load it even if a newer extract has been loaded",
        help_text="What is known goes back to what this one says. Without it an older extract is refused.",
        required=False,
    )

    def __init__(self, data: Any = None, files: Any = None, *, today: date) -> None:
        super().__init__(data, files, initial={"extracted_on": today})
        self.today = today

    def clean_file(self) -> UploadedFile:
        """The file. Raises ValidationError when it is larger than any list of children could be."""
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LIMITS.file_size:
            raise ValidationError(TOO_LARGE)
        return file

    def clean_extracted_on(self) -> date:
        """The day. Raises ValidationError for a day to come."""
        day: date = self.cleaned_data["extracted_on"]
        if day > self.today:
            raise ValidationError("The day the extract was taken must be today or before")
        return day


def _choices(first: str, values: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [("", first), *values]


class ProblemFilter(forms.Form):
    """Narrows the list of problems. Anything that is not among the choices narrows nothing."""

    severity = forms.ChoiceField(
        label="How serious",
        required=False,
        choices=_choices("All", [(name, SEVERITY_WORDS[name][0]) for name in SEVERITIES]),
    )
    code = forms.ChoiceField(label="Kind", required=False)
    sheet = forms.ChoiceField(label="Sheet", required=False)
    column = forms.ChoiceField(label="Column", required=False)
    text = forms.CharField(label="Words", required=False, max_length=200)

    def __init__(self, data: Any, *, kinds: Sequence[Kinds], sheets: Sequence[str], columns: Sequence[str]) -> None:
        super().__init__(data)
        choices = {
            "code": [(kind.code, f"{kind.title} ({kind.count:,})") for kind in kinds],
            "sheet": [(sheet, sheet) for sheet in sheets],
            "column": [(column, column) for column in columns],
        }
        for name, values in choices.items():
            self.fields[name].choices = _choices("All", values)  # type: ignore[attr-defined]

    @property
    def wanted(self) -> Wanted:
        """What was asked for, as far as it can be."""
        self.is_valid()
        return Wanted(**{name: self.cleaned_data.get(name, "") for name in self.fields})
