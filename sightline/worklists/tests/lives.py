"""Children to whom something is owed, as records: overdue, due today, this week, later, not to be judged, done late, never done.

Seen from Monday 9 March 2026. In 10 working days from 2 February it was 16 February; 20 from 9 February are up on 9 March.
"""

from collections.abc import Iterator
from datetime import date

from sightline.exchange.imports.entries import Entry
from tests.factories.records import entry, load_entries, moment

PRIYA, TOM, SOL, ADE, IRIS = "Priya Shah", "Tom Reed", "Sol Marsh", "Ade Cole", "Iris Bell"


class Life:
    """One child's records, added to one by one."""

    def __init__(self, ref: str, given: str, family: str, born_on: date) -> None:
        self.ref = ref
        self.entries: list[Entry] = []
        self.add("people.ChildDetails", "details", given_name=given, family_name=family, born_on=born_on)

    def add(self, model: str, key: str, **values) -> "Life":
        self.entries.append(entry(model, self.ref, key, **values))
        return self

    def held(
        self, worker: str | None, team: str, since: date, until: date | None = None, role="social_worker"
    ) -> "Life":
        key = f"{role} {since}"
        return self.add("people.Allocation", key, role=role, worker=worker, team=team, from_on=since, until_on=until)

    def protected(self, since: date, until: date | None = None) -> "Life":
        return self.add("child_protection.ChildProtectionPlan", f"p{since}", started_on=since, ended_on=until)

    def in_need(self, since: date) -> "Life":
        return self.add("plans.ChildInNeedPlan", f"n{since}", started_on=since)

    def conference(self, on: date) -> "Life":
        return self.add("child_protection.ReviewConference", f"r{on}", held_on=on)

    def visited(self, *days: date, purpose: str = "child_protection", seen: bool = True) -> "Life":
        for day in days:
            self.add("visits.Visit", f"{purpose} {day}", visited_on=day, purpose=purpose, seen=seen)
        return self

    def looked_after(self, since: date, *reviews: date) -> "Life":
        self.add("looked_after.PeriodOfCare", f"c{since}", started_on=since)
        self.add("looked_after.Placement", f"l{since}", started_on=since)
        for day in reviews:
            self.add("looked_after.Review", f"v{day}", held_on=day)
        return self


def lives() -> Iterator[Life]:
    """Every child: see each line."""
    long_ago = date(2025, 1, 6)
    # Overdue by 15 working days: never visited on the plan. Her brother is due today.
    yield Life("200001", "Ada", "Birch", date(2019, 1, 5)).held(PRIYA, "North", long_ago).protected(date(2026, 2, 2))
    yield Life("200002", "Ben", "Birch", date(2021, 6, 1)).held(PRIYA, "North", long_ago).in_need(date(2026, 2, 9))
    # Due on Thursday 12 March; the next conference in August.
    yield (
        Life("200003", "Cal", "Cole", date(2016, 2, 2))
        .held(PRIYA, "North", long_ago)
        .protected(date(2025, 12, 1))
        .visited(date(2025, 12, 8), date(2025, 12, 22), date(2026, 1, 7), date(2026, 1, 21))
        .visited(date(2026, 2, 4), date(2026, 2, 16), date(2026, 2, 26))
        .conference(date(2026, 2, 20))
    )
    # Looked after since last Monday: a visit today, the review owed by somebody else.
    yield (
        Life("200004", "Dee", "Dunn", date(2012, 4, 4))
        .held(PRIYA, "North", long_ago)
        .held(IRIS, "North", date(2026, 3, 2), role="reviewing_officer")
        .looked_after(date(2026, 3, 2))
    )
    # A care leaver whose last contact the source does not record.
    yield (
        Life("200005", "Eli", "Ellis", date(2006, 5, 5))
        .held(ADE, "South", long_ago, role="personal_adviser")
        .add("care_leavers.CareLeaver", "k", started_on=date(2024, 5, 5), contact_owed=True)
        .add("facts.Unrecorded", "u", of="care_leaver_contact", since=date(2024, 5, 5))
    )
    # Of the other team: overdue by 15 working days, and by nine months.
    yield Life("200006", "Eve", "East", date(2018, 6, 6)).held(SOL, "South", long_ago).protected(date(2026, 2, 2))
    yield Life("200007", "Ivy", "Irons", date(2017, 7, 7)).held(SOL, "South", long_ago).protected(date(2025, 6, 2))
    # Nothing owed.
    yield (
        Life("200008", "Finn", "Fox", date(2014, 8, 8))
        .held(PRIYA, "North", long_ago)
        .add("plans.ChildInNeed", "n", started_on=long_ago)
    )
    # Nobody's since 20 February, and due today.
    yield (
        Life("200009", "Gus", "Gray", date(2013, 9, 9))
        .held(TOM, "North", long_ago, date(2026, 2, 20))
        .held(None, "North", date(2026, 2, 20))
        .protected(date(2026, 2, 23))
    )
    # A team mate's, who had four workers in a year, and is on track: seen on 3 March.
    yield (
        Life("200010", "Hal", "Hart", date(2015, 10, 10))
        .held(SOL, "South", long_ago, date(2025, 4, 7))
        .held(PRIYA, "North", date(2025, 4, 7), date(2025, 6, 2))
        .held(ADE, "North", date(2025, 6, 2), date(2025, 11, 3))
        .held(TOM, "North", date(2025, 11, 3), date(2026, 1, 5))
        .held(TOM, "North", date(2026, 1, 5))  # said again, which is no change
        .protected(date(2026, 2, 24))
        .visited(date(2026, 3, 3))
    )
    # Over now: a visit in time, one late, one never made.
    yield (
        Life("200011", "Jo", "Jay", date(2011, 11, 11))
        .held(TOM, "North", long_ago, date(2026, 2, 20))
        .protected(date(2025, 12, 1), date(2026, 2, 20))
        .visited(date(2025, 12, 10), date(2026, 1, 5))
    )
    # Reviewed by Iris: the review overdue since 2 March; moved, visited, a new worker, no contact since.
    yield (
        Life("200012", "Kit", "King", date(2010, 12, 12))
        .held(TOM, "North", long_ago, date(2026, 1, 12))
        .held(SOL, "South", date(2026, 1, 12))
        .held(IRIS, "South", long_ago, role="reviewing_officer")
        .looked_after(date(2025, 5, 1), date(2025, 5, 28), date(2025, 8, 28), date(2025, 9, 2))
        .add("health.HealthAssessment", "h", assessed_on=date(2025, 5, 20))
        .add("looked_after.Placement", "l2", started_on=date(2025, 11, 20))
        .visited(date(2025, 11, 25), date(2026, 1, 2), date(2026, 2, 12), purpose="looked_after")
        .visited(date(2026, 2, 19), purpose="looked_after", seen=False)
        .visited(date(2025, 8, 20), purpose="reviewing_officer")
    )


def load_lives() -> None:
    """Load them all, as an extract of Sunday evening."""
    load_entries([entry for life in lives() for entry in life.entries], at=moment(2026, 3, 8, 18))
