"""A child's story from beginning to end: the episodes of the family's outline, told in full for this child."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from sightline.calendars.rules import birthday
from sightline.calendars.working_days import add_working_days
from sightline.exchange.imports.entries import Entry

from ..cast import HISTORY_DAYS, Episode, Family, Member, Phase
from ..made_up import TWICE_MOVED_CHILD, UNVISITED_CHILD
from ..names import pick
from ..workforce import TURNOVER_TEAM, Habits, Team
from ..world import World
from . import adoption, care, front_door, plans
from .allocations import allocations
from .care import LEFT_BEFORE_18, age_in
from .events import events
from .front_door import Enquiries
from .leaving_care import leave_care
from .life import Life, between, working

ORDINARY = Habits()
NEEDS = ("N1",) * 11 + ("N4",) * 3 + ("N5",) * 4 + ("N3",) * 2 + ("N6", "N8", "N7")
CLOSED_AFTER_HELP = ("RC7",) * 8 + ("RC9",) * 3 + ("RC5", "RC3")
CLOSED_AFTER_ASSESSMENT = ("RC8",) * 3 + ("RC9",) * 2


def tell(world: World, family: Family, member: Member, seed: int) -> Iterator[Entry]:
    """Every entry of one child, in no particular order; the same every time for the same seed."""
    shared = Random(f"{seed}/story/{family.number}")
    own = Random(f"{seed}/child/{member.ref}")
    story = _Story(world, family, member, shared, own)
    story.tell()
    yield from story.life.entries
    yield from events(story.life, seed)


class _Story:
    def __init__(self, world: World, family: Family, member: Member, shared: Random, own: Random) -> None:
        self.world, self.family, self.member, self.shared, self.own = world, family, member, shared, own
        self.life = Life(world, family, member, shared, own)
        self.enquiries = Enquiries(self.life)
        self.referrals: list[date] = []
        need = "N8" if family.alone else pick(shared, NEEDS)
        self.need = "N2" if member.disability and self._for_disabled_children() else need
        self.first_day: date | None = None
        self.plans = 0
        self.record: Entry | None = None  # of the current period of being in need
        self.unaccompanied = family.alone

    def tell(self) -> None:
        for episode in self.family.episodes:
            getattr(self, f"_{episode.kind}")(episode)
        self._details()
        self.life.entries += allocations(self.life)

    def _details(self) -> None:
        """Who the child is, as first recorded; now and then with a birthday that was put right."""
        member, life = self.member, self.life
        values: dict[str, Any] = {
            "given_name": member.given_name,
            "family_name": member.family_name,
            "born_on": member.born_on,
            "gender": member.gender,
            "ethnicity": member.ethnicity,
            "disability": member.disability,
            "unaccompanied": self.unaccompanied,
        }
        dates = (e.recorded_at for e in life.entries if e.recorded_at is not None and e.model != "adoption.Adopter")
        day = min(dates).date()
        first = life.opens("people.ChildDetails", day, values, key="details")
        if first is not None and member.born_on is not None and self.own.random() < 0.004:
            first.values = {**values, "born_on": member.born_on - timedelta(days=30)}
            life.changes(first, min(day + timedelta(days=40), self.world.last_day), born_on=member.born_on)

    # Episodes that go no further than the front door

    def _contact(self, episode: Episode) -> None:
        front_door.contact(self.life, episode.on)
        if self.shared.random() < 0.25:
            front_door.contact(self.life, add_working_days(episode.on, between(self.shared, 5, 120)))

    def _early_help(self, episode: Episode) -> None:
        front_door.contact(self.life, add_working_days(episode.on, -between(self.shared, 1, 6)))
        front_door.early_help(self.life, episode.on, episode.until_on)

    def _referral(self, episode: Episode) -> None:
        front_door.referral(self.life, episode.on, no_further_action=True, before=self.referrals)

    # Assessment

    def _assessment(self, episode: Episode) -> None:
        shared, life = self.shared, self.life
        team, seat = self.world.workforce.share_out("assessment", self.family.turn)
        if episode.until_on is None:
            started, ends = episode.on, None
        else:
            in_time = front_door.in_time_on(life, episode.until_on - timedelta(days=50), ORDINARY)
            started = add_working_days(episode.until_on, -front_door.assessment_length(shared, in_time))
            ends = episode.until_on
        self._come_to_notice(started)
        support = ends is not None and shared.random() < 0.2
        front_door.assessment(life, started, ends, needs_support=support)
        if shared.random() < self.world.surge.enquiry_share(started):
            self.enquiries.during_assessment(started, ends)
        self._in_need(started, "open_assessment")
        life.stays_with(team, seat, started, ends)
        self._close(ends, "RC9" if support else pick(shared, CLOSED_AFTER_ASSESSMENT))

    def _come_to_notice(self, started: date) -> None:
        """Perhaps early help some months before; then the referral that leads to the assessment that starts on this day."""
        shared = self.shared
        if shared.random() < 0.16:
            helped = add_working_days(started, -between(shared, 60, 75))
            front_door.early_help(self.life, helped, add_working_days(helped, between(shared, 8, 24)))
        referred = add_working_days(started, -1) if shared.random() < 0.35 else started
        front_door.referral(self.life, referred, no_further_action=False, before=self.referrals)
        if shared.random() < 0.22:
            front_door.contact(self.life, add_working_days(started, between(shared, 3, 90)))

    # Being in need, and its periods

    def _in_need(self, on: date, status: str) -> None:
        values = {
            "started_on": on,
            "closed_on": None,
            "closure_reason": "",
            "primary_need": self.need,
            "case_status": status,
        }
        self.record = self.life.opens("plans.ChildInNeed", on, values)

    def _close(self, on: date | None, reason: str) -> None:
        if on is not None:
            self.life.changes(self.record, on, closed_on=on, closure_reason=reason, case_status="closed")

    # Plans and care

    def _plan(self, episode: Episode) -> None:
        first, life = episode.phases[0], self.life
        hub, seat = self._hub()
        life.records_late = hub.habits.records_late
        started = self._assessed_before(first)
        life.stays_with(*self.world.workforce.share_out("assessment", self.family.turn), started, first.from_on)
        self._in_need(started, "open_assessment")
        for number, phase in enumerate(episode.phases):
            following = episode.phases[number + 1] if number + 1 < len(episode.phases) else None
            self._phase(phase, number, following, hub, seat)
        last = episode.phases[-1]
        if last.until_on is not None:
            self._close(last.until_on, self._why_closed(last))

    def _hub(self) -> tuple[Team, int]:
        """Who holds the family while it has a plan."""
        force, turn = self.world.workforce, self.family.turn
        if self.family.named is UNVISITED_CHILD:
            return force.teams[TURNOVER_TEAM], 0
        if self.family.named is TWICE_MOVED_CHILD:
            return force.teams[TURNOVER_TEAM], 1
        return force.share_out("disabled" if self._for_disabled_children() else "safeguarding", turn)

    def _for_disabled_children(self) -> bool:
        return self.family.members[0].disability is True and self.family.number % 2 == 0

    def _assessed_before(self, first: Phase) -> date:
        """The referral and assessment that led to the first phase (and the enquiries, to protection). When the assessment began."""
        life, shared, progress = self.life, self.shared, self.world.progress(first.from_on)
        in_time = front_door.in_time_on(life, first.from_on, ORDINARY)
        length = front_door.assessment_length(shared, in_time)
        if first.kind == "need":
            authorised = add_working_days(first.from_on, -between(shared, 0, 3))
            started = add_working_days(authorised, -length)
            self._come_to_notice(started)
            if shared.random() < self.world.surge.enquiry_share(started):
                self.enquiries.during_assessment(started, authorised)
        elif first.kind == "protection":
            discussed = add_working_days(first.from_on, -front_door.conference_after(shared, progress))
            started = add_working_days(discussed, -between(shared, 0, 5))
            authorised = add_working_days(started, length)
            self._come_to_notice(started)
            self.enquiries.confer(self.enquiries.begin(discussed), first.from_on, plan=True)
        else:
            started = first.from_on if self.family.alone else add_working_days(first.from_on, -between(shared, 0, 15))
            authorised = add_working_days(started, length)
            self._come_to_notice(started)
            if not self.family.alone and shared.random() < 0.4:
                enquiry = self.enquiries.begin(started)
                self.enquiries.not_needed(enquiry, add_working_days(started, between(shared, 2, 9)))
        if first.until_on is not None:
            authorised = min(authorised, first.until_on)
        front_door.assessment(life, started, authorised, needs_support=True)
        return started

    def _phase(self, phase: Phase, number: int, following: Phase | None, hub: Team, seat: int) -> None:
        life = self.life
        if phase.kind == "need":
            self._help(phase, number, following, hub, seat)
        elif phase.kind == "protection":
            self.record = life.changes(self.record, phase.from_on, case_status="child_protection_plan")
            plans.protect(life, phase, hub, seat, self.plans)
            self.plans += 1
            life.stays_with(hub, seat, phase.from_on, phase.until_on)
            life.stays_with(*self._reviewing(), phase.from_on, phase.until_on, "reviewing_officer")
        else:
            self._care(phase, number, following, hub, seat)

    def _help(self, phase: Phase, number: int, following: Phase | None, hub: Team, seat: int) -> None:
        life, shared = self.life, self.shared
        if number:
            # A plan that follows protection or care opens a period of need of its own, which starts when the plan does.
            life.changes(self.record, phase.from_on, closed_on=phase.from_on)
            self._in_need(phase.from_on, "child_in_need_plan")
        else:
            # Once assessed as in need, the child has been in need since the plan that says so.
            self.record = life.changes(
                self.record, phase.from_on, started_on=phase.from_on, case_status="child_in_need_plan"
            )
        conference_on = None
        if following is not None and following.kind == "protection":
            conference_on = following.from_on
            after = front_door.conference_after(shared, self.world.progress(conference_on))
            discussed = max(phase.from_on, add_working_days(conference_on, -after))
            self.enquiries.confer(self.enquiries.begin(discussed), conference_on, plan=True)
        plans.help_with_plan(life, phase, hub, seat, self.enquiries, conference_on)
        life.stays_with(hub, seat, phase.from_on, phase.until_on)

    def _care(self, phase: Phase, number: int, following: Phase | None, hub: Team, seat: int) -> None:
        life, shared = self.life, self.shared
        self.record = life.changes(self.record, phase.from_on, case_status="looked_after")
        team, place = self.world.workforce.share_out("care", self.family.turn)
        # Children move to the care team once it is settled that they stay; until then the first team holds them.
        moves_on = working(phase.from_on + timedelta(days=between(shared, 14, 60)))
        if phase.until_on is not None:
            moves_on = min(moves_on, phase.until_on)
        life.stays_with(hub, seat, phase.from_on, moves_on)
        life.stays_with(team, place, moves_on, phase.until_on)
        life.stays_with(*self._reviewing(), phase.from_on, phase.until_on, "reviewing_officer")
        road = None
        if self.family.kind == "adopted" or self._adoption_is_the_plan(phase):
            road = adoption.draw_road(life, phase)
        reason = "E12" if self.family.kind == "adopted" else self._why_left(phase, following)
        care.look_after(life, phase, team, place, need=self.need, reason_ceased=reason, road=road)
        if road is not None:
            adoption.adopt(life, phase, road)
        if phase.until_on is None:
            self._eligible(phase)

    def _adoption_is_the_plan(self, phase: Phase) -> bool:
        waited = (self.world.as_at - phase.from_on).days > 230 and self.member.born_on is not None
        return phase.until_on is None and waited and age_in(self.life, self.world.as_at) < 5 and self.own.random() < 0.3

    def _eligible(self, phase: Phase) -> None:
        """A young person of 16 or 17 who is still looked after has a pathway plan and a personal adviser already."""
        if self.member.born_on is None:
            return
        from_on = working(max(birthday(self.member.born_on, 16), phase.from_on + timedelta(days=91)))
        if from_on < self.world.last_day:
            leave_care(self.life, from_on, None, eligible=True, plan_on=from_on)
            self._adviser(from_on, None)

    def _adviser(self, from_on: date, until_on: date | None) -> None:
        self.life.stays_with(
            *self.world.workforce.share_out("leaving", self.family.turn), from_on, until_on, "personal_adviser"
        )

    def _reviewing(self) -> tuple[Team, int]:
        return self.world.workforce.share_out("reviewing", self.family.turn)

    def _leaver(self, episode: Episode) -> None:
        for phase in episode.phases:
            self._plan(Episode("plan", phase.from_on, phase.until_on, (phase,)))
        self.unaccompanied = self.own.random() < 0.12
        after_care = bool(episode.phases)
        plan_on = working(episode.on) if after_care else None
        leave_care(self.life, episode.on, episode.until_on, eligible=False, plan_on=plan_on)
        history = self.world.as_at - timedelta(days=HISTORY_DAYS)
        self._adviser(max(episode.on, history), episode.until_on)

    def _why_left(self, phase: Phase, following: Phase | None) -> str:
        if phase.until_on is None:
            return ""
        if self.family.kind == "leaver":
            return pick(self.own, ("E17", "E17", "E5", "E5", "E6", "E8"))
        return pick(self.own, ("E4A", "E4A", "E4A", "E4B", "E13")) if following else pick(self.own, LEFT_BEFORE_18)

    def _why_closed(self, last: Phase) -> str:
        if self.family.kind == "adopted":
            return "RC1"
        if last.kind == "care":
            return "RC7" if self.family.kind == "leaver" else pick(self.own, ("RC4", "RC3", "RC7", "RC7"))
        return pick(self.shared, CLOSED_AFTER_HELP)
