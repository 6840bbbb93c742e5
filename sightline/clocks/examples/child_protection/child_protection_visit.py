"""Visits to a child with a child protection plan."""

from ...example import blank, event, example, spell, turn

EXAMPLES = [
    example(
        "Visited in time, again and again",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-09"),
            event("child_protection_visit", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-23", "2026-03-23", "met"),
            turn("2026-03-23", "2026-04-08", "", "waiting"),
        ],
        note="Each visit is counted from the one before it: 10 working days, so a fortnight, longer where a bank holiday falls in it.",
    ),
    example(
        "On the due day, and the day after",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-02-09"),
            event("child_protection_visit", "2026-02-23"),
            event("child_protection_visit", "2026-03-10"),
        ],
        turns=[
            turn("2026-02-09", "2026-02-23", "2026-02-23", "met"),
            turn("2026-02-23", "2026-03-09", "2026-03-10", "met_late"),
            turn("2026-03-10", "2026-03-24", "", "overdue"),
        ],
    ),
    example(
        "Bank holidays at Easter",
        as_at="2026-04-10",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-16"),
            event("child_protection_visit", "2026-03-27"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-16", "met"),
            turn("2026-03-16", "2026-03-30", "2026-03-27", "met"),
            turn("2026-03-27", "2026-04-14", "", "waiting"),
        ],
        note="Good Friday (3 April) and Easter Monday (6 April) do not count: due on Tuesday 14 April.",
    ),
    example(
        "A visit at which the child was not seen",
        as_at="2026-03-17",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("visit_not_seen", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
        note="It meets nothing.",
    ),
    example(
        "Seen on the day the plan began",
        as_at="2026-03-17",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-02", "met"),
            turn("2026-03-02", "2026-03-16", "", "overdue"),
        ],
        note="The first day of a plan is part of it. The visit meets what the plan owed and starts the next turn on the same day.",
    ),
    example(
        "Two visits on one day",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-12"),
            event("child_protection_visit", "2026-03-12"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-12", "met"),
            turn("2026-03-12", "2026-03-26", "", "overdue"),
        ],
        note="They are one step on the way.",
    ),
    example(
        "Seen on the last day of the plan",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-03-20"),
            event("child_protection_visit", "2026-03-13"),
            event("child_protection_visit", "2026-03-20"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-13", "met"),
            turn("2026-03-13", "2026-03-27", "2026-03-20", "met"),
        ],
        note="The last day of a plan is part of it. No further visit is owed.",
    ),
    example(
        "The plan ended before the visit was due",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-03-20"),
            event("child_protection_visit", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-13", "met"),
            turn("2026-03-13", "2026-03-27", "", "ended"),
        ],
        note="A visit after the plan ended would count for nothing, and none is owed.",
    ),
    example(
        "The plan ended after the visit was due",
        as_at="2026-04-30",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-04-02"),
            event("child_protection_visit", "2026-03-13"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-13", "met"),
            turn("2026-03-13", "2026-03-27", "", "missed"),
        ],
    ),
    example(
        "A plan ended and another started on the same day",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02", "2026-03-20"),
            spell("child_protection_plan", "2026-03-20"),
            event("child_protection_visit", "2026-03-10"),
            event("child_protection_visit", "2026-03-24"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "2026-03-10", "met"),
            turn("2026-03-10", "2026-03-24", "", "ended"),
            turn("2026-03-20", "2026-04-07", "2026-03-24", "met"),
            turn("2026-03-24", "2026-04-09", "", "waiting"),
        ],
        note="The new plan begins the count again; what was still owed under the old one is no longer owed.",
    ),
    example(
        "Only the latest visit is held, and it came late",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-02-02"),
            event("child_protection_visit", "2026-03-24", latest_only=True),
        ],
        turns=[
            turn("2026-02-02", "2026-02-16", "2026-03-24", "unknown"),
            turn("2026-03-24", "2026-04-09", "", "waiting"),
        ],
        note="An earlier visit, which the source no longer holds, may have been in time. From the latest on all is certain.",
    ),
    example(
        "Only the latest visit is held, and it came in time",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-16"),
            event("child_protection_visit", "2026-03-24", latest_only=True),
        ],
        turns=[
            turn("2026-03-16", "2026-03-30", "2026-03-24", "met"),
            turn("2026-03-24", "2026-04-09", "", "waiting"),
        ],
    ),
    example(
        "Only the latest visit is held, and it came after the plan had ended",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2025-12-01", "2026-03-12"),
            event("child_protection_visit", "2026-03-16", latest_only=True),
        ],
        turns=[
            turn("2025-12-01", "2025-12-15", "", "unknown"),
        ],
        note="Earlier visits, which the source does not hold, may have been made: nobody can say that none was.",
    ),
    example(
        "No visit recorded, before it is due",
        as_at="2026-03-16",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "waiting"),
        ],
        unrecorded=[blank("child_protection_visit", "2026-03-02")],
        note="The source left the cell blank. Until it is due that makes no difference.",
    ),
    example(
        "No visit recorded, after it was due",
        as_at="2026-03-17",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-16", "", "unknown"),
        ],
        unrecorded=[blank("child_protection_visit", "2026-03-02")],
        note="A blank is not the same as none: whether the child was visited cannot be known.",
    ),
    example(
        "A plan whose start is not known",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan"),
        ],
        turns=[
            turn("", "", "", "unknown"),
        ],
        note="The source says that there is a plan but its first day cannot be used, so nothing can be counted from it.",
    ),
    example(
        "A plan whose start is not known, and a visit",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan"),
            event("child_protection_visit", "2026-03-24"),
        ],
        turns=[
            turn("2026-03-24", "2026-04-09", "", "waiting"),
        ],
        note="From the visit on it can be counted.",
    ),
    example(
        "Counted from and including the day of the visit",
        as_at="2026-03-31",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-09"),
            event("child_protection_visit", "2026-03-23"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-13", "2026-03-09", "met"),
            turn("2026-03-09", "2026-03-20", "2026-03-23", "met_late"),
            turn("2026-03-23", "2026-04-07", "", "waiting"),
        ],
        choice="day_of_visit_counts",
        note="The day of the visit is the first of the ten, so the same Monday a fortnight later is late. By the usual count it is in time.",
    ),
    example(
        "Counted from and including a visit on a Saturday",
        as_at="2026-03-20",
        facts=[
            spell("child_protection_plan", "2026-03-02"),
            event("child_protection_visit", "2026-03-07"),
        ],
        turns=[
            turn("2026-03-02", "2026-03-13", "2026-03-07", "met"),
            turn("2026-03-07", "2026-03-20", "", "waiting"),
        ],
        choice="day_of_visit_counts",
        note="A Saturday is no working day, so counting it makes no difference: Monday is the first.",
    ),
    example(
        "Fourteen days of the calendar",
        as_at="2026-04-11",
        facts=[
            spell("child_protection_plan", "2026-03-16"),
            event("child_protection_visit", "2026-03-27"),
        ],
        turns=[
            turn("2026-03-16", "2026-03-30", "2026-03-27", "met"),
            turn("2026-03-27", "2026-04-10", "", "overdue"),
        ],
        choice="fortnight",
        note="Good Friday and Easter Monday count, so it is due on 10 April and not on the 14th.",
    ),
]
