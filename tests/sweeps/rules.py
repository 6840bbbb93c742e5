"""The house rules that reading the code can hold: each takes a module's path and syntax tree, and yields what breaks it."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Rule 2: who may write. Everything else asks a command.
WRITERS = (
    "*/commands/*.py",
    "history/*.py",
    "facts/*.py",
    "clocks/evaluate.py",
    "clocks/store.py",
    "clocks/at_scale/*.py",  # COPY into files of Parquet, no table of ours
    "clocks/another_day.py",  # fills temporary tables that show another day
    "exchange/imports/load.py",
    "exchange/contradictions/find.py",  # keeps what it finds
    "exchange/imports/people.py",  # the loader's part that keeps children and workers
    "*/migrations/*.py",
    "*/tests/*.py",
    "config/prepare.py",  # sets the database up
    "access/chain.py",  # SQL of the view log's own triggers
    "access/row_level.py",  # SQL of grants and policies
    "escalation/wanted.py",  # fills the temporary tables of a round
    "access/view_log.py",  # views are logged beside what is read, by no command
    "demo/*.py",  # makes the made-up authority
    "exchange/queries/soundness.py",  # makes the facts again in a temporary table, to compare them
    "access/notices.py",  # people are told by the command that the notice is about
)
_WRITES = {"save", "create", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create"}
_SQL_WRITES = ("INSERT INTO ", "UPDATE ", "DELETE FROM ", "TRUNCATE ", "COPY ")

# Rule 9: where the clock may be read.
CLOCK_READERS = ("web/middleware.py", "jobs/*.py", "cli/*.py", "*/management/commands/*.py", "*/tests/*.py")
_CLOCKS = {
    ("timezone", "now"),
    ("date", "today"),
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("time", "time"),
}

# Rule 3: where Child.objects may stand; everything else goes through children_visible_to.
CHILD_DOORS = (
    "people/visible.py",
    "cli/*.py",
    "clocks/queries/deadlines.py",
    *WRITERS,
)  # the command line looks as the system
# Who may read what was given and denied.
ACCESS_INPUTS = {"Grant", "Denial", "Restriction"}
ACCESS_READERS = ("access/*.py", "people/commands/*.py", "people/queries/record_access.py", "*/tests/*.py")


def modules() -> list[tuple[str, ast.Module]]:
    """(path under sightline/, syntax tree) of every module but the caches."""
    package = ROOT / "sightline"
    return [(str(path.relative_to(package)), ast.parse(path.read_text())) for path in sorted(package.rglob("*.py"))]


def among(path: str, patterns: tuple[str, ...]) -> bool:
    """Whether a path is one of those that a rule lets off."""
    return any(fnmatch(path, pattern) for pattern in patterns)


def writes(path: str, tree: ast.Module) -> Iterator[str]:
    """Rule 2: calls that write rows, and SQL that does, outside the writers."""
    if among(path, WRITERS):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            # dict.update and set.update take what they add by position; a QuerySet's takes columns by name.
            by_name = bool(node.keywords) and not node.args and all(keyword.arg for keyword in node.keywords)
            if name in _WRITES or (name == "update" and by_name):
                yield f"{path}:{node.lineno} calls {name}()"
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.lstrip().startswith(_SQL_WRITES)
        ):
            yield f"{path}:{node.lineno} holds SQL that writes"


def models_in_views(path: str, tree: ast.Module) -> Iterator[str]:
    """Rule 3: a view asks a query or a command, never a model."""
    if not (fnmatch(path, "*/views/*.py") or path.endswith("/views.py")):
        return
    no_rows = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "none"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in ("objects", "_default_manager") and id(node) not in no_rows:
            yield f"{path}:{node.lineno} reaches for a model's rows"
        if isinstance(node, ast.Name) and node.id in ("get_object_or_404", "get_list_or_404"):
            yield f"{path}:{node.lineno} uses {node.id}"


def children_past_the_door(path: str, tree: ast.Module) -> Iterator[str]:
    """Rule 3: children are reached through children_visible_to, and what was given and denied only where access is decided."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "objects" and isinstance(node.value, ast.Name):
            if node.value.id == "Child" and not among(path, CHILD_DOORS):
                yield f"{path}:{node.lineno} reaches for Child.objects"
            if node.value.id in ACCESS_INPUTS and not among(path, ACCESS_READERS):
                yield f"{path}:{node.lineno} reads {node.value.id}"


def clocks_read(path: str, tree: ast.Module) -> Iterator[str]:
    """Rule 9: the clock is read at the edge only."""
    if among(path, CLOCK_READERS):
        return
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id, node.attr) in _CLOCKS
        ):
            yield f"{path}:{node.lineno} reads the clock ({node.value.id}.{node.attr})"


def commands(path: str, tree: ast.Module, tests: set[str] | None = None) -> Iterator[str]:
    """Rule 4: a command file holds one command of its own name: keyword-only, with ``by`` and ``at``, in one transaction,
    recording an event (or calling a command that does), with a test file of the same stem. ``tests`` are the test files there are (None: looks)."""
    if not fnmatch(path, "*/commands/*.py") or "/tests/" in path or path.endswith("__init__.py"):
        return
    stem = Path(path).stem
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    command = functions.get(stem)
    if command is None:
        yield f"{path} has no command called {stem}"
        return
    named = {argument.arg for argument in command.args.kwonlyargs}
    if command.args.args or command.args.posonlyargs or command.args.vararg:
        yield f"{path}: {stem} takes arguments by position"
    if missing := {"by", "at"} - named:
        yield f"{path}: {stem} takes no {' and no '.join(sorted(missing))}"
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    if "atomic" not in called and "looking_as" not in used:
        yield f"{path}: {stem} opens no transaction"
    siblings = any(isinstance(node, ast.ImportFrom) and _is_command(node) for node in tree.body)
    if "record_event" not in used and not siblings:
        yield f"{path}: {stem} records no event"
    area = Path(path).parts[0]
    found = tests if tests is not None else {test.name for test in (ROOT / "sightline" / area).rglob("tests/test_*.py")}
    if f"test_{stem}.py" not in found:
        yield f"{path} has no test file test_{stem}.py"


def _is_command(node: ast.ImportFrom) -> bool:
    """Whether an import takes something from a command's module."""
    return "commands" in (node.module or "").split(".") or (node.level == 1 and bool(node.module))
