"""Why somebody was told, in words."""

import pytest

from sightline.escalation.words import why_told


@pytest.mark.parametrize(
    ("role", "why", "covers", "also", "named", "said"),
    [
        ("social_worker", "worker", "", False, True, "owes it"),
        ("team_manager", "manager", "Tom Reed", False, True, "covers for Tom Reed, who manages the team"),
        (
            "team_manager",
            "head",
            "",
            False,
            True,
            "heads the service; nobody could be told as team manager, so it went up",
        ),
        ("team_manager", "manager", "", False, False, "manages the team; told without the child's name"),
        (
            "team_manager",
            "near",
            "",
            True,
            True,
            "may open this restricted record; told as well, since the team manager may not open this record",
        ),
    ],
)
def test_said(role, why, covers, also, named, said):
    assert why_told(role, why, covers, also=also, named=named) == said
