"""How something owed stands on a day, in the words that lists, pages and tags share. Pure."""

from datetime import date

from sightline.calendars.working_days import working_days_between
from sightline.web.words import plural

from .states import State

STATES = {
    State.OVERDUE: "Overdue",
    State.WAITING: "Due",
    State.UNKNOWN: "Cannot be judged",
    State.MET: "In time",
    State.MET_LATE: "Late",
    State.MISSED: "Missed",
    State.ENDED: "No longer owed",
}
"""Each state as a tag says it, what asks most first."""

COLOURS = {
    State.OVERDUE: "red",
    State.WAITING: "blue",
    State.UNKNOWN: "purple",
    State.MET: "green",
    State.MET_LATE: "orange",
    State.MISSED: "orange",
    State.ENDED: "grey",
}
"""Each state's tag colour, beside its words."""

ROLES = {
    "social_worker": "Social worker",
    "team_manager": "Team manager",
    "service_manager": "Service manager",
    "head_of_service": "Head of service",
    "reviewing_officer": "Reviewing officer",
    "personal_adviser": "Personal adviser",
    "family_support_worker": "Family support worker",
    "front_door_manager": "Front door manager",
    "conference_chair": "Conference chair",
    "legal": "Legal adviser",
    "fostering_worker": "Fostering social worker",
    "health": "Health service",
    "partner": "Partner agency",
    "virtual_school": "Virtual school",
}
"""Those who owe and those who are told, in words."""


def role_in_words(code: str) -> str:
    """A role that owes something or is told of it: ``Team manager``."""
    return ROLES.get(code, code.replace("_", " ").capitalize())


def in_working_days(rule: str) -> bool:
    """Whether a rule (``working_days:10``) counts working days."""
    return rule.startswith("working_days")


def between(start: date, end: date, rule: str) -> str:
    """How long from one day to a later one: working days where the rule counts them, otherwise days.

    Days where no working day lies between: a thing due on Friday is overdue by 1 day on Saturday.
    """
    if in_working_days(rule) and (length := working_days_between(start, end)):
        return plural(length, "working day")
    return plural((end - start).days, "day")


def standing(state: State | str, *, due_on: date | None, met_on: date | None, rule: str, today: date) -> str:
    """What follows the name of the thing owed: "overdue by 3 working days", "due today", "cannot be judged"."""
    if state == State.UNKNOWN or due_on is None:
        return "cannot be judged"
    if state == State.OVERDUE:
        return f"overdue by {between(due_on, today, rule)}"
    if state == State.WAITING:
        days = (due_on - today).days
        return {0: "due today", 1: "due tomorrow"}.get(days, f"due in {between(today, due_on, rule)}")
    if state == State.MET:
        return "done in time"
    if state == State.MET_LATE and met_on is not None:
        return f"done late, by {between(due_on, met_on, rule)}"
    if state == State.MISSED:
        return "not done, and no longer owed"
    return "no longer owed"


def escalation_in_words(role: str, after: int) -> str:
    """Who is told of it and when: "Team manager, as soon as it is overdue", "Head of service, 5 working days after it was due",
    "Social worker, 2 working days before it is due"."""
    if after < 0:
        return f"{role_in_words(role)}, {plural(-after, 'working day')} before it is due"
    when = f"{plural(after, 'working day')} after it was due" if after else "as soon as it is overdue"
    return f"{role_in_words(role)}, {when}"
