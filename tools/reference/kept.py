"""What is kept beside the code that it comes from: the plan's SQL, and the migrations."""

from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.questioner import MigrationQuestioner
from django.db.migrations.state import ProjectState

from sightline.clocks.compiled import kept


def write_kept() -> None:
    """Write the plan's SQL where it has changed."""
    for path, sql in kept().items():
        if not path.exists() or path.read_text(encoding="utf-8") != sql:
            path.write_text(sql, encoding="utf-8")


def stale_sql(files: dict[Path, str] | None = None) -> Iterator[str]:
    """A sentence for each kept file that is not what the plan compiles to. ``files``: what each should hold (None: asks the plan)."""
    for path, sql in (kept() if files is None else files).items():
        if not path.exists() or path.read_text(encoding="utf-8") != sql:
            yield f"sightline/clocks/{path.name} is not what the plan compiles to: run `make fix`."


def missing_migrations(models: ProjectState | None = None) -> Iterator[str]:
    """A sentence for each of our areas whose models (None: as they are) are not what its migrations make. No database is asked."""
    ours = {config.label for config in apps.get_app_configs() if config.name.startswith("sightline.")}
    loader = MigrationLoader(None)
    detector = MigrationAutodetector(
        loader.project_state(),
        models or ProjectState.from_apps(apps),
        MigrationQuestioner(specified_apps=ours, dry_run=True),
    )
    for label in sorted(ours & detector.changes(graph=loader.graph).keys()):
        yield f"The models of {label} have changed without a migration: run `python -m django makemigrations {label}`."
    for label, names in sorted(loader.detect_conflicts().items()):
        yield f"The migrations of {label} have two ends: {', '.join(sorted(names))}."
