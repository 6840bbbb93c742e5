"""The checks of an events extract: declared well, and each of them used."""

from pathlib import Path

from sightline.exchange.imports.events.checks import all_checks, check


def test_every_check_has_the_name_of_its_file_and_says_what_happens():
    for each in all_checks():
        assert check(each.code) is each
        assert each.title and each.description.endswith(".") and each.sentence, each.code


def test_every_check_is_reported_somewhere():
    folder = Path(__file__).parents[1]
    source = "".join(path.read_text() for path in folder.glob("*.py")) + "".join(
        (folder.parent / "annex_a" / name).read_text() for name in ("cells.py", "dates.py")
    )
    assert [each.code for each in all_checks() if f'"{each.code}"' not in source] == []
