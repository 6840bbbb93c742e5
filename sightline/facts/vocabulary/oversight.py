"""Supervision and oversight of a child's case: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("case_supervision", "Case supervision", "the case supervision"),
    Kind("management_direction", "Manager's direction recorded", "the manager's direction"),
    Kind("oversight_action", "Action set, for a day", "the day set for the action"),
    Kind("oversight_action_done", "Action done", "the action being done"),
    Kind("oversight_action_cancelled", "Action cancelled", "the cancelling of the action"),
    Kind(
        "reviewing_officer_monitoring",
        "Reviewing officer checked progress between reviews",
        "the reviewing officer's check",
    ),
    Kind("dispute_raised", "Formal dispute resolution raised", "the dispute being raised"),
    Kind("dispute_escalated", "Dispute taken to the next stage", "the dispute going to the next stage"),
    Kind("dispute_answered", "Dispute answered at its stage", "the answer to the dispute"),
    Kind("dispute_resolved", "Dispute resolved", "the resolution of the dispute"),
    Kind("dispute_withdrawn", "Dispute withdrawn", "the withdrawal of the dispute"),
    Kind("senior_oversight", "Under senior managers' oversight", "the start of senior managers' oversight", spell=True),
    Kind("senior_review", "Senior managers reviewed the child's case", "the senior managers' review"),
    Kind("unregistered_placement", "Unregistered placement", "the start of the unregistered placement", spell=True),
    Kind("regulator_told", "Ofsted told of the unregistered placement", "telling Ofsted"),
    Kind("worker_changed", "Change of social worker", "the change of social worker"),
    Kind("worker_introduced", "New social worker introduced to the child and family", "the introduction"),
]
