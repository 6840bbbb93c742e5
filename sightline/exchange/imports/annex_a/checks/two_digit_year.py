"""Import check: a year of two digits."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="two_digit_year",
    severity="warning",
    title="A year of two digits",
    description=(
        "A date is written with two digits for the year. Whether 04 is 1904 or 2004 is not guessed at, so the"
        " cell is left out."
    ),
    sentence='Row {row}, "{column}": "{value}" has a year of two digits, which could be read two ways, so it was left out.',
)
