"""docs/reference/states.md: every state that something can be in, with the rule that puts it there."""

from datetime import date
from itertools import product

from sightline.clocks.standing import STATES
from sightline.clocks.states import State, state_of
from sightline.people.statuses import HOW_SHOWN, STATUSES
from sightline.worklists.drift import RULE, TITLES, Band

from .markdown import code, page, table

MEANING = {
    State.WAITING: "Owed, and the day it is due has not passed. The due day is itself in time.",
    State.OVERDUE: "Owed, and the day it was due has passed.",
    State.MET: "Done on or before the day it was due.",
    State.MET_LATE: "Done after the day it was due.",
    State.ENDED: "No longer owed, from the day it was due or before.",
    State.MISSED: "No longer owed, and the day it was due had passed.",
    State.UNKNOWN: "The source holds too little to judge: the reason names what is missing. Never counted as in time.",
}

BATCHES = [
    ("waiting", "Received and kept; not read yet."),
    ("reading", "The workbook is being read."),
    ("loading", "Its records are being stored, in one transaction."),
    ("loaded", "Everything in it that could be used is known."),
    ("refused", "Its structure cannot be trusted; a sentence says why. Nothing was loaded."),
    ("failed", "It stopped half-way. Nothing was loaded; bring the file in again."),
]

BEFORE, DUE, AFTER = date(2026, 3, 6), date(2026, 3, 9), date(2026, 3, 12)


def pages() -> dict[str, str]:
    """The page, by its path under docs/reference."""
    owed = [[code(state), STATES[state], MEANING[state]] for state in State]
    statuses = [[code(status.code), status.title, status.rule] for status in STATUSES.values()]
    return {
        "states.md": page(
            "States",
            "## Something owed",
            "Worked out for the day that is asked about, never stored as a counter. Before that day nothing is known of it yet: as at 9 "
            "March a visit of 12 March has not happened. A change of state is kept as a **flip**, dated when it truly happened, beside when it was noticed.",
            table(["State", "On screen", "Meaning"], owed),
            "How it follows, worked through every case by the code itself for something due on 9 March 2026. *Done* and *no longer "
            "owed* are days; *unrecorded* says that the source cannot tell whether it was done; *doubtful* that what it was "
            "done by is the latest of a series, so that an earlier one may have been in time.",
            table(["As at", "Due", "Done", "No longer owed", "Unrecorded", "Doubtful", "State"], _cases()),
            "## Drift",
            "How a child's plan stands, by a rule without a score; the evidence is always shown beside it. The first band that fits.",
            table(["Band", "On screen", "Rule"], [[code(band), TITLES[band], RULE[band]] for band in Band]),
            "## A child",
            HOW_SHOWN,
            table(["Status", "On screen", "Meaning and law"], statuses),
            "## An extract",
            table(["State", "Meaning"], [[code(state), words] for state, words in BATCHES]),
        )
    }


def _cases() -> list[list[str]]:
    """Every combination that can be, with the state that the code gives it."""
    rows = []
    for as_at, due, done, ended, unrecorded, doubtful in product(
        (BEFORE, DUE, AFTER),
        (DUE, None),
        (None, BEFORE, DUE, AFTER),
        (None, BEFORE, DUE, AFTER),
        (False, True),
        (False, True),
    ):
        happened = [day for day in (done, ended) if day]
        if (
            len(happened) == 2
            or any(day > as_at for day in happened)
            or (doubtful and not (done and due and done > due))
        ):
            continue
        if (unrecorded and done) or (due is None and (as_at != DUE or done or ended or unrecorded)):
            continue
        state = state_of(
            as_at,
            {
                "due_on": due,
                "met_on": done,
                "ended_on": ended,
                "due_at": None,
                "met_at": None,
                "paused_since": None,
                "certain": due is not None and not doubtful,
                "unrecorded": "health_assessment" if unrecorded else None,
            },
        )
        said = [_day(as_at), _day(due) if due else "cannot be worked out", _day(done), _day(ended)]
        rows.append([*said, "yes" if unrecorded else "", "yes" if doubtful else "", code(state)])
    return rows


def _day(day: date | None) -> str:
    return f"{day.day} March" if day else ""
