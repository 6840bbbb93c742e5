"""Private fostering: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("private_fostering_planned", "Private fostering planned, for a day", "the day the arrangement is to begin"),
    Kind("private_fostering_proposed", "Notice of proposed private fostering", "the notice of the proposal"),
    Kind("private_fostering_not_going_ahead", "Private fostering not going ahead", "the end of the proposal"),
    Kind("private_fostering_notified", "Notice that a child is privately fostered", "the notice"),
    Kind(
        "private_fostering",
        "Privately fostered",
        "the day the authority became aware",
        spell=True,
        the_end="the end of private fostering",
    ),
    Kind("private_fostering_visit", "Private fostering visit", "the visit"),
    Kind("private_fostering_decision", "Private fostering suitability decided", "the decision on suitability"),
    Kind("private_fostering_review", "Private fostering review", "the review of the arrangement"),
]
