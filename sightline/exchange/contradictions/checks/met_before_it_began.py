"""Contradiction: what completes an episode is dated before what began it."""

from ..contradiction import Contradiction, Life, Said, pairs

# What begins an episode → what completes it; the reference ties the two.
EPISODES = (
    ("assessment_started", "assessment_authorised"),
    ("contact", "contact_decided"),
    ("early_help_assessment_started", "early_help_assessment_completed"),
    ("ehc_advice_asked_for", "ehc_advice_given"),
    ("legal_planning_requested", "legal_planning_meeting"),
    ("medical_agreed", "child_protection_medical"),
    ("missing_returned", "return_interview"),
    ("network_member_identified", "viability_assessment"),
    ("oversight_action", "oversight_action_done"),
    ("audit_action", "audit_action_done"),
    ("parent_carer_assessment_asked_for", "parent_carer_assessment"),
    ("pre_birth_assessment_started", "pre_birth_assessment"),
    ("referral", "referral_decided"),
    ("complaint_received", "complaint_answered"),
    ("young_carer_assessment_asked_for", "young_carer_assessment"),
)

CONTRADICTION = Contradiction(
    code="met_before_it_began",
    title="Something completed before it began",
    description=(
        "What completes an episode (the authorisation of an assessment, the interview after a return) is dated before what began it, under "
        "the same reference. It cannot meet what was not yet owed, so one of the two days must be put right."
    ),
    sentence="“{first}” is dated {first_on}, before “{second}” of the same episode, {second_on}.",
    sql=f"""
        SELECT d.id, b.id FROM f d JOIN (VALUES {pairs(*EPISODES)}) AS of(begins, completes) ON d.kind = of.completes
          JOIN f b ON b.child = d.child AND b.thread = d.thread AND b.kind = of.begins AND (b."on" > d."on" OR b.at > d.at)
        WHERE d.thread <> ''
          AND NOT EXISTS (SELECT 1 FROM f e WHERE e.child = d.child AND e.thread = d.thread AND e.kind = of.begins AND e."on" <= d."on"
            AND (e.at <= d.at) IS NOT FALSE)""",
    contradicts=(
        Life(
            (
                Said("assessment_started", "2026-02-02", thread="A"),
                Said("assessment_authorised", "2026-02-01", thread="A"),
            )
        ),
        Life(
            (
                Said("missing_returned", "2026-02-02", thread="M", at="2026-02-02 18:00"),
                Said("return_interview", "2026-02-02", thread="M", at="2026-02-02 17:00"),
            )
        ),
    ),
    agrees=(
        Life(
            (
                Said("assessment_started", "2026-02-02", thread="A"),
                Said("assessment_authorised", "2026-02-02", thread="A"),
            )
        ),
        Life((Said("assessment_started", "2026-02-02"), Said("assessment_authorised", "2026-02-01"))),
        Life(
            (
                Said("missing_returned", "2026-02-02", thread="M", at="2026-02-02 18:00"),
                Said("return_interview", "2026-02-02", thread="M"),
            )
        ),
    ),
)
