"""Import check: no date for what the row is about."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="missing_key_date",
    severity="warning",
    title="No date for what the row is about",
    description=(
        "A row has no date for the thing its list is about, such as a referral without the date of referral. "
        "The row is loaded, but nothing can be counted from it."
    ),
    sentence='Row {row} has no "{column}", so nothing can be counted from it.',
)
