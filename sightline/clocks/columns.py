"""The columns that the plan gives, in order."""

COLUMNS = [
    "child",
    "clock",
    "thread",
    "started_on",
    "due_on",
    "met_on",
    "ended_on",
    "step",
    "inferred",
    "certain",
    "unrecorded",
    "rule",
    "started_by",
    "met_by",
    "worker",
    "team",
]
