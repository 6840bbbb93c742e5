"""The reference pages and whatever else is kept beside its source are fresh, and a stale one is caught by name."""

import shutil
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models
from django.db.migrations.state import ProjectState

from sightline.clocks.compiled import duckdb_sql
from tools.reference import kept, links, pages


@pytest.fixture(scope="module")
def should_be():
    """Every page as it should be, worked out once."""
    return pages.written()


@pytest.fixture
def folder(tmp_path, should_be, monkeypatch):
    """A fresh copy of the pages, to spoil."""
    monkeypatch.setattr(pages, "written", lambda: should_be)
    shutil.copytree(pages.FOLDER, tmp_path / "reference")
    return tmp_path / "reference"


def test_every_page_is_fresh(folder):
    assert list(pages.stale(pages.FOLDER)) == []


def test_a_stale_page_is_named(folder):
    page = folder / "clocks" / "looked_after_review.md"
    page.write_text(page.read_text().replace("20 working days", "21 working days"))
    assert list(pages.stale(folder)) == ["docs/reference/clocks/looked_after_review.md is stale: run `make fix`."]


def test_a_missing_page_and_one_too_many_are_named(folder):
    (folder / "roles.md").unlink()
    (folder / "clocks" / "long_gone.md").write_text("# Long gone\n")
    assert list(pages.stale(folder)) == [
        "docs/reference/roles.md is missing: run `make fix`.",
        "docs/reference/clocks/long_gone.md is written by nothing any more: run `make fix`.",
    ]


def test_writing_makes_all_fresh(folder):
    (folder / "roles.md").unlink()
    (folder / "states.md").write_text("old")
    (folder / "clocks" / "long_gone.md").write_text("# Long gone\n")
    pages.write(folder)
    assert list(pages.stale(folder)) == []


def test_pages_come_out_the_same_every_time(should_be):
    assert pages.written() == should_be


def test_a_change_of_the_plan_without_its_sql_is_caught(tmp_path):
    path = tmp_path / "plan_duckdb.sql"
    path.write_text(duckdb_sql())
    assert list(kept.stale_sql({path: duckdb_sql()})) == []
    assert list(kept.stale_sql({path: duckdb_sql().replace("SUM", "MAX", 1)})) == [
        "sightline/clocks/plan_duckdb.sql is not what the plan compiles to: run `make fix`."
    ]


def test_no_migration_is_missing():
    assert list(kept.missing_migrations()) == []


def test_a_missing_migration_is_caught():
    changed = ProjectState.from_apps(apps)
    changed.add_field("visits", "visit", "weather", models.TextField(), preserve_default=True)
    assert list(kept.missing_migrations(changed)) == [
        "The models of visits have changed without a migration: run `python -m django makemigrations visits`."
    ]


def test_every_link_leads_somewhere():
    assert list(links.broken(pages.ROOT)) == []


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("[a](b.md)", True),
        ("[a](b.md#two-words)", True),
        ("[a](b.md#two-words-1)", True),
        ("[a](#here)", True),
        ("[a](https://example.com/nothing)", True),
        ("`[a](nowhere.md)`", True),
        ("```\n[a](nowhere.md)\n```", True),
        ("[a](nowhere.md)", False),
        ("![a](nowhere.png)", False),
        ("[a](b.md#three-words)", False),
        ("[a](#nowhere)", False),
    ],
)
def test_links(tmp_path: Path, link, found):
    (tmp_path / "b.md").write_text("# B\n\n## Two words\n\n## Two `words`\n")
    (tmp_path / "a.md").write_text(f"# Here\n\n{link}\n")
    links.anchors.cache_clear()
    assert (list(links.broken(tmp_path)) == []) is found
