"""Markdown, as the reference pages use it."""

import re
from collections.abc import Iterable, Sequence

GENERATED = "<!-- Written from the code by `make fix`. Change the code, not this page. -->"


def page(title: str, *parts: str) -> str:
    """A whole page: the note that it is generated, its title, and its parts with a blank line between them."""
    return "\n\n".join([GENERATED, f"# {title}", *filter(None, parts)]) + "\n"


def table(headers: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; nothing for no rows."""
    lines = [[cell(value) for value in row] for row in rows]
    if not lines:
        return ""
    ruled = [list(headers), ["---"] * len(headers), *lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in ruled)


def bullets(lines: Iterable[str]) -> str:
    """A list of points."""
    return "\n".join(f"- {line}" for line in lines)


def cell(value: object) -> str:
    """A value as it stands in one cell of a table."""
    return "" if value is None else " ".join(str(value).split()).replace("|", "\\|")


def code(value: object) -> str:
    """A word of the program; nothing for nothing."""
    return f"`{value}`" if str(value) else ""


def prose(docstring: str | None) -> str:
    """A docstring as paragraphs: lines joined, and its ``words of the program`` as Markdown has them."""
    paragraphs = re.split(r"\n\s*\n", (docstring or "").strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs).replace("``", "`")


def listed(words: Sequence[str], last: str = "or") -> str:
    """Words in a row: a, b or c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""
