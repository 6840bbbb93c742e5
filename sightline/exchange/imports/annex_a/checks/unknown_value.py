"""Import check: a word or code that is not on the list."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="unknown_value",
    severity="warning",
    title="A word or code that is not on the list",
    description=(
        "A cell should hold one of the values of a list. What it holds is not the list's wording, nor one of "
        "its codes, nor a spelling known to be in use, so the cell is left out and the rest of the row is "
        "loaded. Correct it in the case system; where a spelling is used across the authority, ask for it to "
        "be added to the aliases."
    ),
    sentence='Row {row}, "{column}": "{value}" is not a value of this list, so it was left out.',
)
