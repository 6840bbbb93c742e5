"""What kind of thing every stored field is: whether it is sensitive, how long it is kept, and what becomes of it in a copy for testing.

Every field of every model stands here once, and a test fails on one that does not. Sightline deletes nothing of its own accord: how
long a child's data is kept follows the case system it came from.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataClass:
    """A kind of data. ``sensitive``: about a person who could be harmed by it; ``kept`` and ``scrubbed`` are sentences."""

    code: str
    title: str
    sensitive: bool
    kept: str
    scrubbed: str


_CASE = (
    "As long as the case system keeps the record: for a looked-after child until their 75th birthday (Care Planning, Placement and Case "
    "Review (England) Regulations 2010, regulation 50), for others by the authority's own schedule."
)
_LOGS = "As long as the record of the child whom it is about."

CLASSES = {
    each.code: each
    for each in [
        DataClass("identity", "Who a child is", True, _CASE, "Replaced by a made-up person."),
        DataClass(
            "care",
            "What happened in a child's life",
            True,
            _CASE,
            "Days moved by the same number for one child; the rest kept.",
        ),
        DataClass(
            "adopter",
            "An adult who adopts, or asks to",
            True,
            "100 years from the adoption order (Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, regulation 6).",
            "Replaced by a made-up person; days moved.",
        ),
        DataClass("prose", "Something that somebody wrote", True, _LOGS, "Emptied: anything may stand in it."),
        DataClass("log", "Who did or opened what, and when", True, _LOGS, "Left out."),
        DataClass("staff", "Who works here", True, "Six years after they leave.", "Replaced by a made-up person."),
        DataClass(
            "secret", "What lets somebody in", True, "Until it is changed.", "Left out; never shown, never exported."
        ),
        DataClass("source", "Where a row came from and since when it is known", False, "As long as the row.", "Kept."),
        DataClass("link", "Which rows belong together", False, "As long as the row.", "Numbered anew."),
        DataClass("service", "How the service and Sightline are set up", False, "While it is so.", "Kept."),
    ]
}

# Of every version of a record (facts/records.py).
VERSION = {
    "source": "source sheet row digest recorded_at superseded_at",
    "link": "batch",
    "identity": "key",  # made of days and ids of the record itself
    "staff": "recorded_by",
}

# Model → class → fields; the version's own fields are in VERSION, and ``id`` is a link everywhere.
FIELDS: dict[str, dict[str, str]] = {
    "access.Team": {"service": "name service parent"},
    "access.User": {"staff": "email name role worker is_active one_time_password signed_in_at", "secret": "password"},
    "access.Membership": {"staff": "user team"},
    "access.Grant": {
        "log": "user break_glass given_at given_by until_at ended_at ended_by",
        "link": "child",
        "prose": "reason",
    },
    "access.Denial": {
        "log": "user made_at made_by lifted_at lifted_by",
        "link": "child",
        "prose": "reason lift_reason",
    },
    "access.Restriction": {
        "log": "made_at made_by review_on lifted_at lifted_by",
        "link": "child",
        "prose": "reason lift_reason",
    },
    "access.Notice": {"log": "to at read_at", "link": "child", "prose": "sentence"},
    "access.View": {
        "log": "at user viewer what listed relation",
        "link": "child",
        "prose": "reason",
        "source": "previous hash",
    },
    "access.ViewHead": {"source": "rows hash"},
    "access.SignInThrottle": {"staff": "email attempted_at failed_at refused_until"},
    "history.Event": {"log": "at by actor kind subject", "link": "child", "prose": "data"},
    "people.Worker": {"staff": "name code agency started_on left_on"},
    "people.Child": {
        "identity": "ref given_name family_name born_on gender name_key sounds",
        "care": "allocated_on statuses restricted",
        "link": "team worker reviewing_officer personal_adviser",
    },
    "people.ChildDetails": {
        "identity": "given_name family_name born_on gender ethnicity disability unaccompanied",
        "link": "child",
    },
    "people.Allocation": {"care": "role from_on until_on", "link": "child worker team"},
    "front_door.Contact": {"care": "contact_on came_from", "link": "child"},
    "front_door.Referral": {"care": "referred_on came_from no_further_action referrals_in_12_months", "link": "child"},
    "early_help.EarlyHelpAssessment": {"care": "started_on completed_on organisation", "link": "child"},
    "assessments.Assessment": {"care": "started_on authorised_on child_seen needs_support", "link": "child"},
    "child_protection.Section47Enquiry": {
        "care": "strategy_discussion_on conference_unnecessary conference_unnecessary_on conference_on resulted_in_plan "
        "enquiries_in_12_months conferences_in_12_months",
        "link": "child",
    },
    "child_protection.ChildProtectionPlan": {
        "care": "started_on ended_on initial_category latest_category emergency_protection previous_plans",
        "link": "child",
    },
    "child_protection.ReviewConference": {"care": "held_on latest_only", "link": "child"},
    "plans.ChildInNeed": {"care": "started_on closed_on closure_reason primary_need case_status", "link": "child"},
    "plans.ChildInNeedPlan": {"care": "started_on ended_on", "link": "child"},
    "looked_after.PeriodOfCare": {
        "care": "started_on ceased_on reason_ceased category_of_need second_period permanence_plan placements_in_12_months "
        "missing_episodes absent_episodes return_interview_offered return_interview_accepted",
        "link": "child",
    },
    "looked_after.LegalStatus": {"care": "started_on ended_on status", "link": "child"},
    "looked_after.Placement": {
        "care": "started_on ended_on placement_type provider urn location authority",
        "identity": "postcode",
        "link": "child",
    },
    "looked_after.Review": {"care": "held_on latest_only", "link": "child"},
    "health.HealthAssessment": {"care": "assessed_on latest_only", "link": "child"},
    "health.DentalCheck": {"care": "checked_on latest_only", "link": "child"},
    "care_leavers.CareLeaver": {
        "care": "eligibility in_touch accommodation accommodation_suitability activity contact_owed started_on ended_on",
        "link": "child",
    },
    "care_leavers.PathwayPlanReview": {"care": "held_on first latest_only", "link": "child"},
    "care_leavers.InTouch": {"care": "contact_on latest_only", "link": "child"},
    "visits.Visit": {"care": "visited_on purpose seen seen_alone latest_only", "link": "child"},
    "adoption.AdoptionCase": {
        "care": "entered_care_on decision_on placement_order_on matched_on placed_on adoption_order_on decision_reversed_on "
        "reversal_reason fostering_for_adoption_on",
        "identity": "family",
        "link": "child",
    },
    "adoption.Adopter": {
        "adopter": "family gender ethnicity disability fostering_for_adoption enquiry_on stage_one_started_on stage_one_ended_on "
        "stage_two_started_on stage_two_ended_on application_on approved_on matched_on placed_on children_placed adoption_order_on "
        "left_on leaving_reason",
    },
    "oversight.Action": {
        "prose": "what why note",
        "log": "owner due_on status came_from set_at set_by closed_at closed_by",
        "link": "child",
    },
    "oversight.Change": {
        "prose": "reason",
        "log": "due_was due_became owner_was owner_became changed_at changed_by",
        "link": "action child",
    },
    "escalation.Told": {
        "care": "clock started_on started_by due_on reached_on closed_on closed_why",
        "identity": "thread",
        "log": "role after to why covers named also told_at moved_why moved_by opened_at answered_at answered_by closed_at",
        "prose": "note",
        "link": "child worker team moved_from action mail",
    },
    "escalation.Absence": {
        "staff": "person cover from_on until_on recorded_at recorded_by ended_at ended_by",
    },
    "escalation.Round": {"source": "at told moved closed unowned", "service": "gaps"},
    "escalation.MailChoice": {"staff": "person law_only chosen_at chosen_by"},
    "escalation.Mail": {"log": "person address on new unanswered tries tried_at sent_at problem"},
    "facts.Fact": {
        "care": "kind on until at towards latest_only attributes",
        "identity": "thread",
        "source": "known_from known_until record_table record_id",
        "link": "child",
    },
    "facts.Unrecorded": {"care": "of since", "link": "child"},
    "facts.Reported": {
        "care": "kind on until at towards outcome",
        "identity": "reference",
        "prose": "note",
        "link": "child worker team",
    },
    "facts.Received": {"service": "kind since"},
    "clocks.Deadline": {
        "care": "clock started_on due_on met_on ended_on step inferred certain unrecorded rule started_by met_by state "
        "started_at due_at met_at paused_days paused_since",
        "identity": "thread",
        "link": "child worker team",
    },
    "clocks.Flip": {
        "care": "clock started_on was became happened_on noticed_at",
        "identity": "thread",
        "link": "child",
    },
    "clocks.LocalStandard": {
        "service": "clock from_on within choice withdrawn",
        "log": "set_at set_by",
        "link": "replaces",
        "prose": "reason",
    },
    "clocks.SchoolTerm": {
        "service": "name first_on last_on off withdrawn",
        "log": "set_at set_by",
        "link": "replaces",
        "prose": "reason",
    },
    "clocks.ClosureDays": {
        "service": "name first_on last_on withdrawn",
        "log": "set_at set_by",
        "link": "replaces",
        "prose": "reason",
    },
    "clocks.FrontDoorHours": {
        "service": "from_on week withdrawn",
        "log": "set_at set_by",
        "link": "replaces",
        "prose": "reason",
    },
    "clocks.CatchingUp": {
        "service": "what children",
        "log": "asked_at asked_by finished_at",
        "link": "waiting",
    },
    "exchange.Contradiction": {
        "care": "code on sentence",
        "identity": "key places",
        "source": "known_from known_until",
        "link": "child",
    },
    "exchange.Batch": {
        "source": "kind filename sha256 size extracted_on brought_at state progress percent finished_at sentence rows_read "
        "rows_loaded children opened closed holds older",
        "staff": "brought_by actor",
        "link": "same_as",
    },
    # What a cell held that could not be used is shown in a problem, so a problem may say anything of anybody.
    "exchange.Problem": {"source": "code severity sheet row column", "prose": "value message", "link": "batch"},
}

# Moments that nobody's hand makes, and those whose maker stands in another column: why they have no ``_by`` beside them.
NOT_BY_HAND = {
    "access.Grant.until_at": "a limit, set with given_at",
    "access.Notice.read_at": "by the person it is to",
    "access.User.signed_in_at": "by the person themselves",
    "access.SignInThrottle.attempted_at": "by somebody not known",
    "access.SignInThrottle.failed_at": "by somebody not known",
    "exchange.Batch.finished_at": "by Sightline",
    "escalation.Told.told_at": "by Sightline",
    "escalation.Told.closed_at": "by Sightline",
    "escalation.Told.opened_at": "by the person it is to",
    "escalation.Mail.tried_at": "by Sightline",
    "escalation.Mail.sent_at": "by Sightline",
    "clocks.Deadline.due_at": "when something falls due",
    "clocks.Flip.noticed_at": "by Sightline",
    "clocks.CatchingUp.finished_at": "by Sightline",
    "superseded_at": "by whoever recorded the version that followed",
}


def class_of(model: str, field: str, *, version: bool) -> DataClass:
    """The class of a field of a model ("people.Child"); ``version`` says that the model is a version of a record.

    Raises KeyError for a field that is not classified.
    """
    if field == "id":
        return CLASSES["link"]
    for kinds in (FIELDS.get(model, {}), VERSION if version else {}):
        for code, fields in kinds.items():
            if field in fields.split():
                return CLASSES[code]
    raise KeyError(f"{model}.{field}")
