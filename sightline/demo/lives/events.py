"""What an events extract adds to a child's story: meetings, checks, decisions and times of day that Annex A has no column for.

It is told from the records that the story left, with draws of its own: the story is the same whether or not this is told. Every kind
has its own draws too, so that a kind more or less changes no other. How well a team keeps to time here goes with how well it visits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import Any
from zlib import crc32
from zoneinfo import ZoneInfo

from sightline.calendars.rules import age_on, birthday
from sightline.calendars.working_days import add_working_days
from sightline.exchange.imports.entries import Entry
from sightline.facts.vocabulary import KINDS

from ..made_up import UNVISITED_CHILD, UNVISITED_FOR_DAYS
from ..workforce import TURNOVER_TEAM, Team
from .life import Life, between, working

MODEL = "facts.Reported"
_LONDON = ZoneInfo("Europe/London")

type Within = Callable[[date], date]


def wd(count: int) -> Within:
    """So many working days after a day."""
    return lambda day: add_working_days(day, count)


def days(count: int) -> Within:
    """So many days after a day."""
    return lambda day: day + timedelta(days=count)


@dataclass(frozen=True, slots=True)
class Step:
    """Something owed once after something else: its kind, the time allowed, the share done late (times the team's own lateness), how
    many working days late at most, and whether brothers and sisters have it together."""

    kind: str
    within: Within
    late: float = 1.0
    at_most: int = 12
    together: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Something owed again and again while a spell lasts: the times allowed for the first and for those after it."""

    kind: str
    within: tuple[Within, ...]
    late: float = 1.0
    together: bool = False


AFTER_CONTACT = (Step("contact_decided", wd(1), 0.6, 3),)
AFTER_REFERRAL = (Step("referral_decided", wd(1), 0.5, 3),)
AFTER_DISCUSSION = (Step("child_seen_in_enquiries", wd(1), 0.8, 4),)
ENQUIRIES = (Step("section_47_concluded", wd(15), 0.9, 8, together=True),)
AFTER_ASSESSMENT_STARTS = (
    Step("child_seen_in_assessment", wd(5), 1.2, 8),
    Step("first_assessment_check", wd(10), 1.4, 10, together=True),
    Step("second_assessment_check", wd(20), 1.6, 12, together=True),
)
AFTER_CONFERENCE = (
    Step("conference_outcome_sent", wd(1), 0.7, 4, together=True),
    Step("conference_record_sent", wd(15), 1.3, 10, together=True),
)
DURING_PROTECTION = (
    Series("core_group", (wd(10), days(42)), 1.1, together=True),
    Series("chair_check", (days(42), days(90)), 0.8, together=True),
)
LONG_PROTECTION = (
    Step("plan_challenge_9_months", days(270), 1.0, 20, together=True),
    Step("plan_review_12_months", days(362), 1.0, 20, together=True),
    Step("plan_review_15_months", days(453), 1.2, 20, together=True),
    Step("plan_review_18_months", days(544), 1.2, 20, together=True),
    Step("designated_plan_review", days(635), 1.2, 20, together=True),
)
DURING_HELP = (
    Series("child_in_need_review", (days(42), days(84)), 1.3, together=True),
    Series("child_in_need_senior_review", (days(181), days(90)), 1.5, together=True),
)
AFTER_COMING_INTO_CARE = (
    Step("reviewing_officer_named", wd(5), 0.5, 8),
    Step("health_assessment_requested", wd(5), 1.0, 10),
    Step("care_plan", wd(10), 0.8, 12),
    Step("permanence_plan", days(118), 0.9, 30),
)
AFTER_PLACEMENT = (Step("placement_plan", wd(5), 1.0, 12),)
AFTER_CARE_REVIEW = (
    Step("review_decisions_sent", wd(5), 1.0, 8),
    Step("review_record_written", wd(15), 1.2, 10),
    Step("review_record_sent", wd(20), 1.2, 10),
)
IN_SECTION_20 = (Series("section_20_review", (days(42), days(42), days(84)), 1.4),)
BEFORE_COURT = (
    Step("letter_before_proceedings", wd(5), 0.8, 8, together=True),
    Step("pre_proceedings_meeting", wd(11), 0.8, 10, together=True),
    Step("pre_proceedings_review", wd(38), 1.2, 15, together=True),
)
IN_COURT = (
    Step("case_management_hearing", wd(17), 0.4, 6, together=True),
    Step("issues_resolution_hearing", days(138), 1.5, 40, together=True),
)
TRACKED = (Series("legal_tracking_review", (days(30),), 1.0, together=True),)
INTRODUCED = Step("worker_introduced", wd(10), 1.3, 20)
AFTER_THIRD = Step("missing_strategy_meeting", wd(5), 1.5, 8)
PROTECTED_WEEKS, ORDINARY_WEEKS = 4, 6
WRONGLY_DATED = 0.08
REPORTED_SINCE_DAYS = 730
"""How far the report goes back for what recurs; what answers a single event is reported as long as the event is."""


def events(life: Life, seed: int) -> Iterator[Entry]:
    """Every entry of an events extract that this child's story gives, kind by kind."""
    teller = _Teller(life, seed)
    teller.tell()
    return iter(teller.found)


class _Teller:
    def __init__(self, life: Life, seed: int) -> None:
        self.life, self.seed, self.found = life, seed, list[Entry]()
        self.as_at = life.as_at
        self.latest = [entry for entry in life.entries if entry.superseded_at is None]
        self.silent_from = self.as_at
        if life.family.named is UNVISITED_CHILD:
            self.silent_from = self.as_at - timedelta(days=UNVISITED_FOR_DAYS)
        self.since = self.as_at - timedelta(days=REPORTED_SINCE_DAYS)
        self._used: set[str] = set()

    def tell(self) -> None:
        """The whole of it, record by record."""
        self._front_door()
        self._protection()
        self._help()
        self._care()
        self._court()
        self._supervision()
        self._handovers()
        self._advisers()
        self._missing()

    # What the records say

    def _records(self, model: str) -> list[dict[str, Any]]:
        return [entry.values for entry in self.latest if entry.model == model]

    def _holder(self, day: date) -> tuple[Team, int] | None:
        """The team and seat that held the child on a day; else the last before it."""
        held = [stay for stay in self.life.stays if stay[0] == "social_worker" and stay[3] <= day]
        return max(held, key=lambda stay: stay[3])[1:3] if held else None

    def _late(self, day: date, share: float) -> float:
        held = self._holder(day)
        if held is None:
            return 0.12 * share
        habits = held[0].habits
        faltering = habits.falters / 2 if held[0].name == TURNOVER_TEAM else 1.0
        return min(0.75, habits.visits_late * max(1.0, faltering) * share)

    def _rng(self, what: str, on: date, *, together: bool = False) -> Random:
        whose = self.life.family.number if together else self.life.member.ref
        return Random(crc32(f"{self.seed}/{what}/{whose}/{on}".encode()))

    # Telling

    def _say(
        self, kind: str, on: date, *, until: date | None = None, at: datetime | None = None, **values: Any
    ) -> bool:
        """An event; or, with ``until``, a spell that ended. Nothing happens on or after the day of the picture."""
        if kind not in KINDS or on >= self.as_at:
            return False
        rng = self._rng(f"recorded {kind}", on)
        held = self._holder(on)
        late_share = held[0].habits.records_late if held else 0.05
        reference = values.get("reference", "")
        key = f"{kind} {f'{at:%Y-%m-%d %H:%M}' if at else on} {reference}".rstrip()
        if key in self._used:
            return False
        self._used.add(key)
        content = {
            "kind": kind,
            "on": on,
            "until": None,
            "at": at,
            "towards": None,
            "reference": "",
            "outcome": "",
            "note": "",
        }
        content |= {"worker": self._worker(on, held), "team": held[0].name if held else None} | values
        recorded = self.life.world.recorded(on, rng, late_share)
        first = Entry(MODEL, self.life.member.ref, key, content, "", None, recorded, None)
        self.found.append(first)
        if until is not None and until < self.as_at:
            ended = max(self.life.world.recorded(until, rng, late_share), recorded + timedelta(minutes=2))
            first.superseded_at = ended
            self.found.append(
                Entry(MODEL, self.life.member.ref, key, content | {"until": until}, "", None, ended, None)
            )
        return True

    @staticmethod
    def _worker(on: date, held: tuple[Team, int] | None) -> str | None:
        tenure = held[0].seats[held[1]].on(on) if held else None
        return tenure.worker.name if tenure else None

    def _steps(self, steps: tuple[Step, ...], start: date | None, until: date | None = None, **values: Any) -> None:
        """Each of these once after a start, unless something ended it first."""
        for step in steps:
            if start is None:
                return
            rng = self._rng(step.kind, start, together=step.together)
            due = step.within(start)
            allowed = max(1, (due - start).days)
            if rng.random() < self._late(start, step.late):
                day = add_working_days(due, between(rng, 1, step.at_most))
            else:
                day = working(start + timedelta(days=int(allowed * (0.35 + 0.6 * rng.random()))))
                day = min(day, due)
            if (until is None or day < until) and day < self.silent_from:
                self._say(step.kind, day, **values)

    def _series(self, series: tuple[Series, ...], start: date | None, until: date | None) -> None:
        """Each of these again and again while something lasts."""
        stop = min(until or self.as_at, self.as_at, self.silent_from)
        for each in series:
            day, number = start, 0
            while day is not None:
                rng = self._rng(each.kind, day, together=each.together)
                due = each.within[min(number, len(each.within) - 1)](day)
                allowed = (due - day).days
                if rng.random() < self._late(day, each.late):
                    day = add_working_days(due, between(rng, 1, 16))
                else:
                    day = min(due, working(day + timedelta(days=max(1, int(allowed * (0.72 + 0.26 * rng.random()))))))
                number += 1
                if day >= stop:
                    break
                if day >= self.since:
                    self._say(each.kind, day)

    # Record by record

    def _front_door(self) -> None:
        for record in self._records("front_door.Contact"):
            self._steps(AFTER_CONTACT, record["contact_on"])
        for record in self._records("front_door.Referral"):
            self._steps(AFTER_REFERRAL, record["referred_on"])
        for record in self._records("assessments.Assessment"):
            self._steps(AFTER_ASSESSMENT_STARTS, record["started_on"], record["authorised_on"])
        for record in self._records("child_protection.Section47Enquiry"):
            until = record["conference_on"] or record["conference_unnecessary_on"]
            self._steps(AFTER_DISCUSSION, record["strategy_discussion_on"])
            self._steps(ENQUIRIES, record["strategy_discussion_on"], until)
            if record["conference_on"]:
                self._conference("initial", record["conference_on"], 3)

    def _conference(self, which: str, held_on: date, report_before: int) -> None:
        """A conference arranged for its day, the report shared before it (in weak teams too late), its outcome and its record."""
        rng = self._rng(f"{which}_conference", held_on, together=True)
        reference = f"{which} conference {held_on}"
        self._say(
            f"{which}_conference_arranged",
            add_working_days(held_on, -between(rng, 11, 14)),
            towards=held_on,
            reference=reference,
        )
        before = (
            between(rng, 1, report_before - 1)
            if rng.random() < self._late(held_on, 1.2)
            else report_before + between(rng, 0, 3)
        )
        self._say("conference_report", add_working_days(held_on, -before), reference=reference)
        self._steps(AFTER_CONFERENCE, held_on if held_on < self.as_at else None)

    def _protection(self) -> None:
        for plan in self._records("child_protection.ChildProtectionPlan"):
            self._series(DURING_PROTECTION, plan["started_on"], plan["ended_on"])
            self._steps(LONG_PROTECTION, plan["started_on"], plan["ended_on"])
        for review in self._records("child_protection.ReviewConference"):
            self._conference("review", review["held_on"], 5)

    def _help(self) -> None:
        for plan in self._records("plans.ChildInNeedPlan"):
            self._series(DURING_HELP, plan["started_on"], plan["ended_on"])

    def _care(self) -> None:
        for period in self._records("looked_after.PeriodOfCare"):
            start, until = period["started_on"], period["ceased_on"]
            self._steps(AFTER_COMING_INTO_CARE, start, until)
            self._education(start, until)
        for placement in self._records("looked_after.Placement"):
            self._steps(AFTER_PLACEMENT, placement["started_on"])
        for review in self._records("looked_after.Review"):
            self._steps(AFTER_CARE_REVIEW, review["held_on"])
        for status in self._records("looked_after.LegalStatus"):
            if status["status"] == "V2":
                self._series(IN_SECTION_20, status["started_on"], status["ended_on"])

    def _education(self, start: date, until: date | None) -> None:
        """Personal education plans at school age, and a questionnaire a year from four to sixteen."""
        born_on = self.life.member.born_on
        if born_on is None:
            return
        first, last = max(start, birthday(born_on, 4)), min(until or self.as_at, birthday(born_on, 17), self.as_at)
        if first < last:
            self._series((Series("strengths_and_difficulties", (days(360),), 1.6),), first, last)
        first, last = max(start, birthday(born_on, 5)), min(until or self.as_at, birthday(born_on, 18), self.as_at)
        if first >= last:
            return
        made = self._rng("personal_education_plan", first)
        on = add_working_days(
            first, between(made, 12, 24) if made.random() < self._late(first, 1.0) else between(made, 4, 10)
        )
        if on < last and self._say("personal_education_plan", on):
            self._series((Series("personal_education_plan_review", (days(105),), 1.0),), on, last)

    def _court(self) -> None:
        """Legal planning, the letter and the meetings before proceedings, and the hearings; some never come before the court."""
        for status in self._records("looked_after.LegalStatus"):
            if status["status"] == "C1":
                issued, ended = status["started_on"], status["ended_on"]
                rng = self._rng("before_court", issued, together=True)
                if rng.random() < 0.6:
                    self._before_court(add_working_days(issued, -between(rng, 50, 85)), issued)
                if self._say("care_proceedings", issued, until=ended):
                    self._steps(IN_COURT, issued, ended)
                    limit = issued + timedelta(weeks=26)
                    if limit < (ended or self.as_at):
                        self._say(
                            "proceedings_extended",
                            working(limit - timedelta(days=20)),
                            towards=limit + timedelta(weeks=8),
                        )
        for plan in self._records("child_protection.ChildProtectionPlan"):
            worried = plan["started_on"] + timedelta(days=300)
            rng = self._rng("worried", worried, together=True)
            if plan["ended_on"] is None and worried < self.as_at and rng.random() < 0.35:
                self._before_court(max(working(worried), add_working_days(self.as_at, -between(rng, 15, 70))), None)

    def _before_court(self, asked: date, issued: date | None) -> None:
        rng = self._rng("legal_planning", asked, together=True)
        if not self._say("legal_planning_requested", asked):
            return
        met = add_working_days(
            asked, between(rng, 11, 18) if rng.random() < self._late(asked, 1.5) else between(rng, 3, 10)
        )
        self._say("legal_planning_meeting", met, outcome="threshold met")
        begun = add_working_days(met, between(rng, 1, 4))
        if (issued is None or begun < issued) and self._say("pre_proceedings", begun, until=issued):
            self._steps(BEFORE_COURT, begun, issued)
            self._series(TRACKED, begun, issued)

    def _supervision(self) -> None:
        """The manager and the worker talk about the child: every four weeks under protection, every six otherwise."""
        plans = [
            (plan["started_on"], plan["ended_on"]) for plan in self._records("child_protection.ChildProtectionPlan")
        ]
        spells = [(need["started_on"], need["closed_on"]) for need in self._records("plans.ChildInNeed")]
        for start, until in spells:
            day, stop = start, min(until or self.as_at, self.as_at, self.silent_from)
            while day is not None:
                protected = any(begun <= day and (ended is None or day < ended) for begun, ended in plans)
                soon = [begun for begun, _ in plans if begun > day]
                rng = self._rng("case_supervision", day)
                weeks = PROTECTED_WEEKS if protected else ORDINARY_WEEKS
                if rng.random() < self._late(day, 1.3):
                    on = add_working_days(day, weeks * 5 + between(rng, 2, 22))
                else:
                    on = working(day + timedelta(days=weeks * 7 - between(rng, 3, 13)))
                if soon and on > soon[0] + timedelta(weeks=PROTECTED_WEEKS):
                    on = working(soon[0] + timedelta(days=between(rng, 8, 26)))
                day = on
                if day >= stop:
                    break
                if day >= self.since:
                    self._say("case_supervision", day)
                    self._action(rng, day)

    def _action(self, rng: Random, day: date) -> None:
        """What was agreed in supervision, for a day; mostly done by then."""
        if rng.random() >= 0.2:
            return
        due = add_working_days(day, between(rng, 5, 25))
        reference = f"action {day}"
        self._say("oversight_action", day, towards=due, reference=reference)
        late = rng.random() < self._late(day, 1.6)
        done = add_working_days(due, between(rng, 1, 20) if late else -between(rng, 0, 4))
        self._say("oversight_action_done", max(done, day), reference=reference)

    def _handovers(self) -> None:
        """Each new social worker after the first who stays is introduced to the family, soon where practice is good."""
        held = sorted(
            (values for values in self._records("people.Allocation") if values["role"] == "social_worker"),
            key=lambda values: values["from_on"],
        )
        for before, now in pairwise(held):
            day, until = now["from_on"], now["until_on"]
            stayed = until is None or (until - day).days > 45
            if day >= self.since and stayed and now["worker"] and before["worker"] != now["worker"]:
                self._say("worker_changed", day)
                self._steps((INTRODUCED,), day, until)

    def _advisers(self) -> None:
        """Since when a personal adviser has been there, which no list of Annex A says."""
        for values in self._records("people.Allocation"):
            if values["role"] == "personal_adviser":
                self._say("personal_adviser", values["from_on"], until=values["until_on"])

    # Going missing

    def _missing(self) -> None:
        """Episodes of being missing, to the minute: the return, the interview offered and held or declined, and the meetings."""
        went: list[tuple[date, Random, bool]] = []
        for period in self._records("looked_after.PeriodOfCare"):
            stop = min(period["ceased_on"] or self.as_at, self.as_at)
            apart = 300 // max(1, period["missing_episodes"])
            for number in range(period["missing_episodes"]):
                rng = self._rng(f"missing {number}", period["started_on"])
                day = stop - timedelta(days=7 + int(apart * (number + rng.random())))
                if day > period["started_on"]:
                    went.append((day, rng, True))
        born_on = self.life.member.born_on
        for plan in [*self._records("child_protection.ChildProtectionPlan"), *self._records("plans.ChildInNeedPlan")]:
            stop = min(plan["ended_on"] or self.as_at, self.as_at)
            rng = self._rng("missing from home", plan["started_on"])
            day = stop - timedelta(days=2 + int(rng.random() * 120))
            if born_on and age_on(born_on, day) >= 12 and rng.random() < 0.16 and day > plan["started_on"]:
                went.append((day, rng, False))
        days_of = sorted(day for day, _, _ in went)
        for day, rng, in_care in went:
            self._episode(rng, day, in_care=in_care)
            if sum(1 for other in days_of if day - timedelta(days=90) <= other <= day) >= 3:
                self._steps((AFTER_THIRD,), day)

    def _episode(self, rng: Random, day: date, *, in_care: bool) -> None:
        left = datetime.combine(day, time(between(rng, 15, 23), between(rng, 0, 59)), _LONDON)
        hours = 90 + int(rng.random() * 40) if rng.random() < 0.08 else 2 + int(rng.random() ** 2 * 50)
        back = (left + timedelta(hours=hours, minutes=between(rng, 0, 59))).astimezone(_LONDON)
        reference = f"missing {left:%Y-%m-%d %H:%M}"
        ended = back.date() if back.date() < self.as_at else None
        self._say("missing", day, until=ended, at=left, reference=reference)
        told = (left + timedelta(minutes=between(rng, 20, 180))).astimezone(_LONDON)
        if in_care:
            self._say("missing_from_care_reported", told.date(), at=told, reference=reference)
            made = (told + timedelta(hours=between(rng, 1, 20))).astimezone(_LONDON)
            if made < back:
                self._say("missing_notifications_made", made.date(), at=made, reference=reference)
        if hours > 72:
            met = (left + timedelta(hours=between(rng, 40, 80))).astimezone(_LONDON)
            self._say("missing_strategy_meeting", met.date(), at=met, reference=reference)
        if ended is None or not self._say("missing_returned", ended, at=back, reference=reference):
            return
        late = rng.random() < self._late(day, 1.8)
        offered = (back + timedelta(hours=between(rng, 74, 130) if late else between(rng, 8, 60))).astimezone(_LONDON)
        offered = _in_daytime(offered, back)
        self._say("return_interview_offered", offered.date(), at=offered, reference=reference)
        said = (offered + timedelta(hours=between(rng, 1, 10 if late else 70))).astimezone(_LONDON)
        said = _in_daytime(said, offered)
        if not late and (said - back) > timedelta(hours=72):
            said = (back + timedelta(hours=between(rng, 62, 71))).astimezone(_LONDON)
        if rng.random() < WRONGLY_DATED and (self.as_at - ended).days < 200:
            # Under the day before, which cannot be: somebody will have to put it right.
            said = back - timedelta(hours=20)
        declined = rng.random() < 0.18
        # Now and then one was never held; of the older ones somebody asked in the end.
        if rng.random() < 0.85 or (self.as_at - ended).days > 60:
            kind = "return_interview_declined" if declined else "return_interview"
            self._say(
                kind, said.date(), at=said, reference=reference, outcome="" if declined else "held with the child alone"
            )


def _in_daytime(moment: datetime, after: datetime) -> datetime:
    """The moment; at night, the morning of that day or the first after something."""
    if 8 <= moment.hour < 19:
        return moment
    morning = moment.replace(hour=9 + moment.minute % 3)
    return morning if morning > after else morning + timedelta(days=1)
