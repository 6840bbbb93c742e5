"""Import check of events: a time that came twice."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="time_twice",
    severity="note",
    title="A time that came twice",
    description="In the night when the clocks go back, the hour from one to two comes twice. The first is taken, which never gives more time than there was.",
    sentence='Row {row}, "{column}": the clocks went back, and {value} came twice on {date}. The first was taken.',
)
