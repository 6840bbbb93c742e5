"""Import check of events: a year of two digits."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="two_digit_year",
    severity="warning",
    title="A year of two digits",
    description="A year of two digits is not guessed at. The date is left out.",
    sentence='Row {row}, "{column}": the year of "{value}" has two digits only, so it was left out.',
)
