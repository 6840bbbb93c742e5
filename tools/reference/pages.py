"""All the reference pages together: what they should be, what stands in the folder, and where the two differ."""

from collections.abc import Callable, Iterator
from pathlib import Path

from . import annex_a, clocks, command_line, derived_kinds, dictionary, events, facts, import_checks, roles, states
from .markdown import page, table

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "reference"

PARTS: list[tuple[str, str, Callable[[], dict[str, str]]]] = [
    ("clocks.md", "Every practice standard: what it asks, of whom, within what time, on whose authority", clocks.pages),
    ("states.md", "What became of something owed; drift; statuses; extracts", states.pages),
    ("command-line.md", "Every verb, its options, exit codes and JSON", command_line.pages),
    ("annex-a.md", "Which column of an Annex A workbook becomes which record and fact", annex_a.pages),
    ("events.md", "The columns of a report of events, and every kind that it may give", events.pages),
    ("import-checks.md", "Everything that an import can say about a file", import_checks.pages),
    ("kinds-of-fact.md", "Every kind of fact, which record says it and which clocks read it", facts.pages),
    ("derived-kinds.md", "Every kind that is worked out from facts, and the clocks that read it", derived_kinds.pages),
    ("roles.md", "Roles, whose records they reach and what they may do", roles.pages),
    ("data-dictionary.md", "Every table and field", dictionary.pages),
]


def written() -> dict[str, str]:
    """Every page as it should be, by its path under docs/reference."""
    made = {
        "README.md": page(
            "Reference", "Written from the code by `make fix`; `make check` fails when a page is stale.", _index()
        )
    }
    for _, _, make in PARTS:
        made |= make()
    return made


def _index() -> str:
    return table(["Page", "What it holds"], [[f"[{name}]({name})", what] for name, what, _ in PARTS])


def write(folder: Path = FOLDER) -> None:
    """Write every page, and take away those that nothing writes any more."""
    made = written()
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for path in _standing(folder) - {folder / name for name in made}:
        path.unlink()


def stale(folder: Path = FOLDER) -> Iterator[str]:
    """A sentence for each page that is missing, stale, or written by nothing any more."""
    made = written()
    for name, text in made.items():
        path = folder / name
        if not path.exists():
            yield f"docs/reference/{name} is missing: run `make fix`."
        elif path.read_text(encoding="utf-8") != text:
            yield f"docs/reference/{name} is stale: run `make fix`."
    for path in sorted(_standing(folder) - {folder / name for name in made}):
        yield f"docs/reference/{path.relative_to(folder)} is written by nothing any more: run `make fix`."


def _standing(folder: Path) -> set[Path]:
    return set(folder.rglob("*.md"))
