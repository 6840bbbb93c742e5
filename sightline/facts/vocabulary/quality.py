"""Complaints and audits about a child's case: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("complaint_received", "Complaint received", "the complaint"),
    Kind("complaint_extended", "Complaint: longer time agreed at stage 1", "agreeing a longer time"),
    Kind("complaint_answered", "Complaint answered at stage 1", "the answer to the complaint"),
    Kind("complaint_withdrawn", "Complaint withdrawn", "the withdrawal of the complaint"),
    Kind("complaint_stage_two", "Complaint taken to stage 2", "the start of stage 2"),
    Kind("complaint_stage_two_extended", "Complaint: longer time needed at stage 2", "extending stage 2"),
    Kind("complaint_adjudicated", "Complaint adjudicated at stage 2", "the stage 2 adjudication"),
    Kind("complaint_panel_requested", "Complaint: review panel asked for", "the request for a review panel"),
    Kind("complaint_panel", "Complaint review panel met", "the review panel"),
    Kind("complaint_panel_report", "Complaint review panel reported", "the panel's report"),
    Kind("complaint_panel_answered", "Complaint: authority answered the panel's report", "the answer to the panel"),
    Kind("audit_action", "Audit action set", "the audit action being set"),
    Kind("audit_action_urgent", "Urgent audit action set", "the urgent audit action being set"),
    Kind("audit_action_done", "Audit action closed", "the closing of the audit action"),
    Kind("audit_action_cancelled", "Audit action cancelled", "the cancelling of the audit action"),
    Kind("audit_below_good", "Audit found practice below good", "the audit that found practice below good"),
    Kind("audit_good", "Audit found practice good or better", "the audit that found practice good"),
]
