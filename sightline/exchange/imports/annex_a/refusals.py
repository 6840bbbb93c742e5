"""Every way an Annex A workbook is refused as a whole, with the sentence the person reads; nothing is loaded from it."""

from __future__ import annotations

from collections.abc import Iterable

from sightline.core.refusals import Refused

_SAVE_AS = "Open it in Excel, save it as an Excel workbook (.xlsx) and try again."


def missing_file(name: str) -> Refused:
    """There is no such file."""
    return Refused("missing_file", f"There is no file called {name}.")


def empty_file() -> Refused:
    """The file holds nothing at all."""
    return Refused("empty_file", "The file is empty.")


def not_a_file(name: str) -> Refused:
    """The path is a folder or something else that cannot be read as a file."""
    return Refused("not_a_workbook", f"{name} is not a file.")


def not_a_workbook(found: str = "not a workbook, or is damaged") -> Refused:
    """The file cannot be read as a workbook; ``found`` says what it seems to be."""
    return Refused("not_a_workbook", f"The file is {found}. {_SAVE_AS}")


def password_protected() -> Refused:
    """The workbook is encrypted."""
    return Refused(
        "password_protected", "The workbook is protected by a password. Save it without a password and try again."
    )


def too_large(why: str) -> Refused:
    """The workbook is, or would unpack to, more than any list of children could be."""
    return Refused("too_large", f"The workbook was not opened, because {why}.")


def unsafe(why: str) -> Refused:
    """The workbook holds something that no spreadsheet program writes."""
    return Refused("unsafe_workbook", f"The workbook was not opened, because {why}. {_SAVE_AS}")


def not_annex_a() -> Refused:
    """No sheet has the columns of any of the eleven lists."""
    return Refused(
        "not_annex_a",
        "None of the workbook's sheets has the columns of any of the eleven Annex A lists, so nothing was loaded.",
    )


def area_send_workbook() -> Refused:
    """It is Ofsted's other workbook with sheets of the same names."""
    return Refused(
        "area_send_workbook",
        "This is the Area SEND inspection workbook, which has sheets of the same names but not the lists of children's "
        "social care, so nothing was loaded.",
    )


def two_sheets_for_one_list(number: int, title: str, sheets: Iterable[str]) -> Refused:
    """More than one sheet with rows in it has the columns of the same list."""
    named = " and ".join(f'"{sheet}"' for sheet in sheets)
    return Refused(
        "two_sheets_for_one_list",
        f"The sheets {named} both hold list {number}, {title}. Remove one of them and try again.",
    )


def missing_column(sheet: str, number: int, title: str, column: str) -> Refused:
    """A list lacks the column that says whom, or when, its rows are about."""
    return Refused(
        "missing_column",
        f'The sheet "{sheet}" holds list {number}, {title}, but has no column "{column}", so nothing was loaded.',
    )
