"""Audits again after poor findings."""

from ...example import event, example, turn

EXAMPLES = [
    example(
        "Audited again, and good",
        as_at="2026-03-10",
        facts=[event("audit_below_good", "2025-08-31"), event("audit_good", "2026-02-27")],
        turns=[turn("2025-08-31", "2026-02-28", "2026-02-27", "met")],
        note="Six months after 31 August end with February.",
    ),
    example(
        "Not audited again",
        as_at="2026-03-10",
        facts=[event("audit_below_good", "2025-08-31")],
        turns=[turn("2025-08-31", "2026-02-28", "", "overdue")],
    ),
    example(
        "Audited again, and below good still",
        as_at="2026-03-10",
        facts=[event("audit_below_good", "2025-08-31"), event("audit_below_good", "2026-02-16")],
        turns=[turn("2025-08-31", "2026-02-28", "", "ended"), turn("2026-02-16", "2026-08-16", "", "waiting")],
        note="Each audit below good asks for another, and takes the place of the one before.",
    ),
    example(
        "Good at last, late",
        as_at="2026-03-10",
        facts=[event("audit_below_good", "2025-08-31"), event("audit_good", "2026-03-02")],
        turns=[turn("2025-08-31", "2026-02-28", "2026-03-02", "met_late")],
    ),
]
