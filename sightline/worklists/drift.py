"""Drift: whether what was promised to a child is happening, in four bands with the evidence in words. One rule, and no score."""

from dataclasses import dataclass
from enum import StrEnum

from sightline.clocks.clock import Clock
from sightline.web.words import plural

from .standing import asks_to_be_seen

OVERDUE_LONG = 20  # working days: about a month
OVERDUE_MANY = 3
UNSEEN_LONG, UNSEEN = 56, 42  # days
UNALLOCATED_LONG = 10  # days
CHANGES_MANY = 3  # of worker, in 12 months

BESIDE_AREAS = frozenset({"oversight", "quality"})
BESIDE_KINDS = frozenset(
    {
        # checks and looks of managers and chairs
        *("first_assessment_check", "second_assessment_check", "chair_check", "plan_challenge_9_months"),
        *("plan_review_12_months", "plan_review_15_months", "plan_review_18_months", "designated_plan_review"),
        *("child_in_need_senior_review", "re_referral_reviewed", "legal_tracking_review"),
        # records and reports
        *("conference_outcome_sent", "conference_record_sent", "conference_report", "review_decisions_sent"),
        *("review_record_written", "review_record_sent", "looked_after_chronology", "closure_recorded"),
        *("practice_review_published", "rapid_review_sent", "adoption_decision_in_writing"),
        # notices, letters and requests
        *("adoption_decision_told", "adoption_register_referral", "area_authority_notified", "placement_notified"),
        *("placement_end_notified", "contact_decision_told", "serious_incident_notified", "designated_officer_told"),
        *("referral_acknowledged", "referrer_told", "out_of_hours_handover", "health_assessment_requested"),
        *("director_told_of_missing", "missing_notifications_made", "reviewing_officer_told_of_missing"),
        *("letter_before_proceedings", "regulator_told"),
    }
)
"""Kinds of fact that show a check, a record or a notice made, rather than something done with or for the child."""

COUNTED = (
    "Counted is what is done with or for the child: visits, assessments, plans, reviews, meetings, decisions. Supervision, "
    "managers’ checks, audits, records, reports and notices are beside it: what of them is overdue is said, and moves no child."
)
"""What the rule counts, as people read it."""


class Band(StrEnum):
    """Where a child's plan stands, worst first."""

    DRIFTING = "drifting"
    SLIPPING = "slipping"
    UNKNOWN = "unknown"
    ON_TRACK = "on_track"


TITLES = {
    Band.DRIFTING: "Drifting",
    Band.SLIPPING: "Slipping",
    Band.UNKNOWN: "Cannot be judged",
    Band.ON_TRACK: "On track",
}

RULE = {
    Band.DRIFTING: (
        f"Something is overdue by more than {OVERDUE_LONG} working days; or {OVERDUE_MANY} or more things are overdue; or a visit "
        f"is owed and nobody has seen the child for more than {UNSEEN_LONG // 7} weeks; or the child has had no worker for more "
        f"than {UNALLOCATED_LONG} days."
    ),
    Band.SLIPPING: (
        f"Anything is overdue; or a visit is owed and nobody has seen the child for more than {UNSEEN // 7} weeks; or the child "
        f"has no worker, or has changed worker {CHANGES_MANY} or more times in 12 months."
    ),
    Band.UNKNOWN: "None of these is so, but the source does not say when the child was seen, or nothing that is owed can be judged.",
    Band.ON_TRACK: "None of these is so.",
}
"""What puts a child in each band, as people read it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rule looks at.

    ``worst`` names what is longest overdue and ``worst_days`` says for how many working days; ``overdue`` and ``unjudged``
    count things owed, of ``owed`` altogether. ``visit_owed`` is whether any visit is; ``visit_unjudged`` whether the source
    cannot say when it was last made. ``beside`` counts what is overdue of what the rule does not count (``COUNTED``), and
    ``beside_owed`` what is open of it. ``unseen_days`` are days since anybody saw the child (None: not recorded).
    ``changes`` are of worker, in 12 months. ``unallocated_days`` are days without a worker (None: since when is not recorded).
    """

    worst: str = ""
    worst_days: int = 0
    overdue: int = 0
    unjudged: int = 0
    owed: int = 0
    visit_owed: bool = False
    visit_unjudged: bool = False
    beside: int = 0
    beside_owed: int = 0
    unseen_days: int | None = None
    changes: int = 0
    unallocated: bool = False
    unallocated_days: int | None = None


def counts(clock: Clock) -> bool:
    """Whether the rule counts what a standard asks: something done with or for the child."""
    if asks_to_be_seen(clock):
        return True
    return clock.area not in BESIDE_AREAS and not BESIDE_KINDS.issuperset(clock.met_by)


def band_of(evidence: Evidence) -> Band:
    """The band that the rule puts a child in."""
    e = evidence
    unseen = e.unseen_days if e.visit_owed and e.unseen_days is not None else 0
    if (
        e.worst_days > OVERDUE_LONG
        or e.overdue >= OVERDUE_MANY
        or unseen > UNSEEN_LONG
        or (e.unallocated and (e.unallocated_days or 0) > UNALLOCATED_LONG)
    ):
        return Band.DRIFTING
    if e.overdue or unseen > UNSEEN or e.unallocated or e.changes >= CHANGES_MANY:
        return Band.SLIPPING
    if e.visit_unjudged or (e.owed and e.unjudged == e.owed):
        return Band.UNKNOWN
    return Band.ON_TRACK


def words_of(evidence: Evidence) -> list[str]:
    """The evidence in short phrases, what weighs most first."""
    e = evidence
    said = []
    if e.unallocated:
        since = f" for {plural(e.unallocated_days, 'day')}" if e.unallocated_days is not None else ""
        said.append(f"no worker{since}")
    if e.overdue:
        late = f" by {plural(e.worst_days, 'working day')}" if e.worst_days else ""
        said.append(f"{e.worst[:1].lower()}{e.worst[1:]} overdue{late}")
    if e.overdue > 1:
        said.append(f"{plural(e.overdue - 1, 'other thing')} overdue")
    if e.unseen_days is not None:
        days = {0: "seen today", 1: "seen yesterday"}
        said.append(days.get(e.unseen_days, f"last seen {plural(e.unseen_days, 'day')} ago"))
    elif e.visit_owed:
        said.append("no day on which the child was seen is recorded")
    if e.changes:
        said.append(f"{plural(e.changes, 'change')} of worker in 12 months")
    if e.unjudged:
        said.append(f"{plural(e.unjudged, 'thing')} cannot be judged")
    if e.beside:
        said.append(f"{plural(e.beside, 'check or record', 'checks or records')} overdue")
    if not e.owed and not e.beside_owed:
        said.append("nothing due")
    return said


def order(evidence: Evidence) -> tuple[int, int, int]:
    """What sorts children inside a band: longest overdue, most overdue, longest unseen."""
    return (-evidence.worst_days, -evidence.overdue, -(evidence.unseen_days or 0))
