"""Import check of events: a time that did not exist."""

from sightline.exchange.imports.problems import Check

CHECK = Check(
    code="time_skipped",
    severity="note",
    title="A time that did not exist",
    description="In the night when the clocks go forward, the hour from one to two does not come. The time is read by the clock that nobody had put forward yet.",
    sentence='Row {row}, "{column}": the clocks went forward, and there was no {value} on {date}. It was read as {read}.',
)
