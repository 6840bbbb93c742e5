"""Contacts and referrals: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("contact", "Contact received", "the contact"),
    Kind("referral", "Referral received", "the referral"),
    Kind("contact_rated_red", "Contact received, rated red", "the contact rated red"),
    Kind("contact_rated_amber", "Contact received, rated amber", "the contact rated amber"),
    Kind("contact_rated_green", "Contact received, rated green", "the contact rated green"),
    Kind("contact_decided", "Decision on the contact", "the decision on the contact"),
    Kind("referral_accepted", "Referral received that was accepted", "the referral", significant=False),
    Kind("referral_decided", "Decision on the referral", "the decision on the referral"),
    Kind("referral_acknowledged", "Referral acknowledged to the referrer", "the acknowledgement"),
    Kind("referrer_told", "Referrer told what was decided", "the feedback to the referrer"),
    Kind("immediate_risk", "Child known to be at immediate risk", "the day the immediate risk became known"),
    Kind("emergency_accommodation", "Accommodated in an emergency", "the emergency accommodation"),
    Kind("police_protection", "In police protection", "the start of police protection", spell=True),
    Kind("released_from_police_protection", "Released from police protection", "the release from police protection"),
    Kind(
        "emergency_protection_order",
        "Emergency protection order",
        "the making of the emergency protection order",
        spell=True,
        the_end="the end of the emergency protection order",
    ),
    Kind(
        "emergency_protection_order_by_police",
        "Emergency protection order made on a police application",
        "the order made on a police application",
    ),
    Kind(
        "emergency_protection_order_extended",
        "Emergency protection order extended",
        "the extension of the order",
    ),
    Kind("re_referral_reviewed", "Re-referral looked at by a manager", "the manager's look at the re-referral"),
    Kind(
        "allegation_known",
        "Allegation against a person who works with children",
        "the day the employer knew of the allegation",
        significant=False,
    ),
    Kind(
        "designated_officer_told",
        "Designated officer told of the allegation",
        "the day the designated officer was told",
        significant=False,
    ),
    Kind("transfer_in_notified", "Told that a child with a plan has moved here", "the notification of the move"),
    Kind("transfer_in_accepted", "Transfer of a child with a plan accepted", "the acceptance of the transfer"),
    Kind("transfer_in_conference", "Transfer-in conference", "the transfer-in conference"),
    Kind("transfer_in_withdrawn", "Transfer no longer needed", "the day the transfer was no longer needed"),
    Kind("out_of_hours_contact", "Contact dealt with out of hours", "the work of the out-of-hours team"),
    Kind("out_of_hours_handover", "Out-of-hours work handed to the day service", "the handover"),
]
