"""Import check of events: two rows that disagree."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="rows_disagree",
    severity="warning",
    title="Two rows that disagree",
    description="Two rows are about the same event (same child, kind, day, time and reference) and say different things of it. The first stands. Where they are two events, give each its own reference.",
    sentence='Row {row} says something else of the same event than row {first}: "{value}". Row {first} stands.',
)
