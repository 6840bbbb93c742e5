"""Visits that belong to no one plan: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("other_visit", "Child seen", "the day the child was seen"),
    Kind("visit_not_seen", "Visit at which the child was not seen", "the visit at which the child was not seen"),
]
