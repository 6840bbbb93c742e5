"""One child's life on paper: a need, a plan, care, three workers and a gap, with late records and a correction."""

from datetime import date

from sightline.exchange.imports.entries import Entry
from tests.factories.records import entry, load_entries, moment


def life(ref: str, given: str = "Amara", family: str = "Okafor") -> list[Entry]:
    """What the first extract holds, taken on 2 March 2026."""

    def of(model: str, key: str, **values) -> Entry:
        return entry(model, ref, key, **values)

    held = [
        ("Ann Ash", date(2025, 1, 6), date(2025, 6, 2)),
        ("Bea Birch", date(2025, 6, 16), date(2025, 11, 3)),
        ("Priya Shah", date(2025, 11, 3), None),
    ]
    visits = [date(2025, 11, 10), date(2025, 11, 24), date(2025, 12, 8), date(2026, 1, 5), date(2026, 2, 9)]
    return [
        of("people.ChildDetails", "details", given_name=given, family_name=family, born_on=date(2018, 5, 1), gender="female"),
        *(
            of("people.Allocation", f"a{n}", role="social_worker", worker=who, team="North", from_on=since, until_on=until)
            for n, (who, since, until) in enumerate(held)
        ),
        of("front_door.Referral", "r", referred_on=date(2025, 1, 2), came_from="6", no_further_action=False),
        of("assessments.Assessment", "as", started_on=date(2025, 1, 6), authorised_on=date(2025, 3, 3), child_seen=True, needs_support="yes"),
        of("plans.ChildInNeed", "n", started_on=date(2025, 1, 6), primary_need="N1", case_status="child_protection_plan"),
        of("child_protection.Section47Enquiry", "s", strategy_discussion_on=date(2025, 10, 13), conference_on=date(2025, 11, 3), resulted_in_plan=True),
        of("child_protection.ChildProtectionPlan", "p", started_on=date(2025, 11, 3), initial_category="neglect", latest_category="neglect", previous_plans=0),
        of("child_protection.ReviewConference", "rc", held_on=date(2026, 1, 30), latest_only=True),
        *(of("visits.Visit", f"v{day}", visited_on=day, purpose="child_protection", seen=True, seen_alone=day.month != 12) for day in visits),
        of("visits.Visit", "nv", visited_on=date(2026, 2, 20), purpose="child_protection", seen=False),
    ]  # fmt: skip


def load_life(ref: str, **named: str) -> None:
    """Load that life, and four days later a correction: the last visit was on the 10th, not the 9th."""
    entries = life(ref, **named)
    load_entries(entries, at=moment(2026, 3, 2))
    corrected = entry(
        "visits.Visit",
        ref,
        "v2026-02-09",
        visited_on=date(2026, 2, 10),
        purpose="child_protection",
        seen=True,
        seen_alone=True,
    )
    load_entries([corrected], at=moment(2026, 3, 6))
