"""Import check: month before day."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="month_first",
    severity="warning",
    title="Month before day",
    description=(
        "A date can only be read with the month first, as in the United States. Other dates in the same "
        "column may be the wrong way round without showing it, so the cell is left out. Check the whole "
        "column."
    ),
    sentence='Row {row}, "{column}": "{value}" has the month before the day, so it was left out.',
)
