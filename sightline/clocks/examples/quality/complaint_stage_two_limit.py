"""The outer limit of stage 2."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Adjudicated on the last day",
        as_at="2026-05-20",
        facts=[
            event("complaint_stage_two", "2026-02-02", thread="K1"),
            event("complaint_adjudicated", "2026-05-07", thread="K1"),
        ],
        turns=[turn("2026-02-02", "2026-05-07", "2026-05-07", "met")],
        note="Easter and the early May bank holiday lie between.",
    ),
    example(
        "A working day late",
        as_at="2026-05-20",
        facts=[
            event("complaint_stage_two", "2026-02-02", thread="K1"),
            event("complaint_adjudicated", "2026-05-08", thread="K1"),
        ],
        turns=[turn("2026-02-02", "2026-05-07", "2026-05-08", "met_late")],
    ),
    example(
        "Withdrawn",
        as_at="2026-05-20",
        facts=[
            event("complaint_stage_two", "2026-02-02", thread="K1"),
            event("complaint_withdrawn", "2026-03-02", thread="K1"),
        ],
        turns=[turn("2026-02-02", "2026-05-07", "", "ended")],
    ),
]
