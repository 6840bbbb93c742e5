"""Visits to a looked-after child where they live: within a week of each placement, then every 6 weeks."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "A week, then six weeks",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05"),
            event("looked_after_visit", "2026-01-09"),
            event("looked_after_visit", "2026-02-20"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "2026-02-20", "met"),
            turn("2026-02-20", "2026-04-03", "", "waiting"),
        ],
        note="Calendar days: a week after Monday 5 January is Monday 12 January, and six weeks after Friday 9 January is Friday 20 February.",
    ),
    example(
        "Due on a bank holiday",
        as_at="2025-12-27",
        facts=[
            spell("looked_after", "2025-12-19"),
            spell("placement", "2025-12-19"),
        ],
        turns=[
            turn("2025-12-19", "2025-12-26", "", "overdue"),
        ],
        note="Weeks are calendar weeks: a week after 19 December is Boxing Day, and the day is not moved.",
    ),
    example(
        "A move before the next visit was due",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05", "2026-02-02"),
            event("looked_after_visit", "2026-01-09"),
            spell("placement", "2026-02-02"),
            event("looked_after_visit", "2026-02-06"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "", "ended"),
            turn("2026-02-02", "2026-02-09", "2026-02-06", "met"),
            turn("2026-02-06", "2026-03-20", "", "overdue"),
        ],
        note="Each placement begins again with a visit in its first week.",
    ),
    example(
        "A move when a visit was overdue",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05", "2026-02-26"),
            event("looked_after_visit", "2026-01-09"),
            spell("placement", "2026-02-26"),
            event("looked_after_visit", "2026-03-02"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "", "missed"),
            turn("2026-02-26", "2026-03-05", "2026-03-02", "met"),
            turn("2026-03-02", "2026-04-13", "", "waiting"),
        ],
    ),
    example(
        "A move, with only the latest visit held",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-12-01"),
            spell("placement", "2025-12-01"),
            spell("placement", "2026-02-26"),
            event("looked_after_visit", "2025-12-05", latest_only=True),
            event("looked_after_visit", "2026-03-02", latest_only=True),
        ],
        turns=[
            turn("2025-12-01", "2025-12-08", "2025-12-05", "met"),
            turn("2025-12-05", "2026-01-16", "", "unknown"),
            turn("2026-02-26", "2026-03-05", "2026-03-02", "met"),
            turn("2026-03-02", "2026-04-13", "", "waiting"),
        ],
        note="The visit that was due on 16 January may have been made: the source holds none but the latest.",
    ),
    example(
        "Visited on the day of the move",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05", "2026-02-02"),
            event("looked_after_visit", "2026-01-09"),
            spell("placement", "2026-02-02"),
            event("looked_after_visit", "2026-02-02"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "", "ended"),
            turn("2026-02-02", "2026-02-09", "2026-02-02", "met"),
            turn("2026-02-02", "2026-03-16", "", "overdue"),
        ],
        note="The visit is the new placement's.",
    ),
    example(
        "No placement recorded",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
        note="The visits are counted from the start of the placement. Without its day nothing can be said.",
    ),
    example(
        "No placement recorded in a second period of care",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2024-01-08", "2024-06-03"),
            spell("placement", "2024-01-08", "2024-06-03"),
            event("looked_after_visit", "2024-01-11"),
            event("looked_after_visit", "2024-02-20"),
            event("looked_after_visit", "2024-04-02"),
            event("looked_after_visit", "2024-05-14"),
            spell("looked_after", "2026-01-05"),
        ],
        turns=[
            turn("", "", "", "unknown"),
            turn("2024-01-08", "2024-01-15", "2024-01-11", "met"),
            turn("2024-01-11", "2024-02-22", "2024-02-20", "met"),
            turn("2024-02-20", "2024-04-02", "2024-04-02", "met"),
            turn("2024-04-02", "2024-05-14", "2024-05-14", "met"),
            turn("2024-05-14", "2024-06-25", "", "ended"),
        ],
        note="What is known of the first period says nothing of the second.",
    ),
    example(
        "No visit recorded",
        as_at="2026-01-13",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "", "unknown"),
        ],
        unrecorded=[blank("looked_after_visit", "2026-01-05")],
    ),
    example(
        "Temporary approval ends in the middle of the placement",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2025-12-01"),
            spell("placement", "2025-12-01"),
            spell("temporary_approval", "2025-12-01", "2026-03-16"),
            event("looked_after_visit", "2026-03-06"),
            event("looked_after_visit", "2026-03-20"),
        ],
        turns=[
            turn("2026-03-16", "2026-03-23", "2026-03-20", "met"),
            turn("2026-03-20", "2026-05-01", "", "waiting"),
        ],
        note="The carer was approved: from then on the ordinary rule, beginning with a visit within a week.",
    ),
    example(
        "Home to parents",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05", "2026-02-02"),
            event("looked_after_visit", "2026-01-09"),
            spell("placement", "2026-02-02"),
            spell("placed_with_parents", "2026-02-02"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "", "ended"),
        ],
        note="From the move on another rule says how often: this one asks for nothing.",
    ),
    example(
        "Placed for adoption",
        as_at="2026-03-31",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05", "2026-02-02"),
            event("looked_after_visit", "2026-01-09"),
            spell("placement", "2026-02-02"),
            spell("adoptive_placement", "2026-02-02"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "2026-01-09", "met"),
            turn("2026-01-09", "2026-02-20", "", "ended"),
        ],
        note="The adoption regulations say how often.",
    ),
    example(
        "The second year of a placement not meant to last",
        as_at="2026-03-20",
        facts=[
            spell("looked_after", "2024-01-08"),
            spell("placement", "2024-01-08"),
            event("looked_after_visit", "2026-02-05", latest_only=True),
        ],
        turns=[
            turn("2024-01-08", "2024-01-15", "2026-02-05", "unknown"),
            turn("2026-02-05", "2026-03-19", "", "overdue"),
        ],
        note="Six weeks still: three months need the decision that it is meant to last until 18.",
    ),
    example(
        "In June 2020, by video",
        as_at="2020-07-20",
        facts=[
            spell("looked_after", "2020-05-04"),
            spell("placement", "2020-05-04"),
            event("looked_after_visit_remote", "2020-05-11"),
            event("looked_after_visit_remote", "2020-06-24"),
        ],
        turns=[
            turn("2020-05-04", "2020-05-11", "2020-05-11", "met"),
            turn("2020-05-11", "2020-06-22", "2020-06-24", "met_late"),
            turn("2020-06-24", "2020-08-05", "", "waiting"),
        ],
        note="A visit by telephone or video served; one that could not be made in time was owed as soon as reasonably practicable, so that late was no breach.",
    ),
    example(
        "By video in 2026",
        as_at="2026-01-13",
        facts=[
            spell("looked_after", "2026-01-05"),
            spell("placement", "2026-01-05"),
            event("looked_after_visit_remote", "2026-01-09"),
        ],
        turns=[
            turn("2026-01-05", "2026-01-12", "", "overdue"),
        ],
        note="A call is no visit now.",
    ),
]
