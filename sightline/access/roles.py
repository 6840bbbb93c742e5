"""Roles: what each is for, what it may do, and whose records it reaches. Permissions are named AREA_VERB."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """A role in words and permissions.

    ``reach`` is whose records it opens: ``teams`` (children of one's teams, and those allocated to oneself),
    ``reviews`` (looked-after children and children on protection plans, and those one reviews), ``all``, or ``none``.
    """

    code: str
    title: str
    description: str
    reach: str
    permissions: frozenset[str]


# Every permission, as a person reads what they may do.
PERMISSIONS = {
    "CHILD_VIEW": "Open the records of the children you may see.",
    "CHILD_SEARCH": "Search for children by name, id or date of birth.",
    "OWN_CHILDREN_VIEW": "See your own children and what is due for each.",
    "TEAM_VIEW": "See teams: their children, caseloads and what has escalated.",
    "SERVICE_VIEW": "See the whole service: every team against every standard.",
    "REVIEWS_VIEW": "See the reviews that are due and what has happened since the last ones.",
    "RECORD_RESTRICT": "Restrict a record, say who keeps access, and say who may never open it.",
    "VIEWLOG_VIEW": "See who has opened a record.",
    "GLASS_BREAK": "Open a record in an emergency, for 15 minutes, with a reason. Its worker and manager are told.",
    "IMPORT_VIEW": "See what was loaded from the case system and what could not be used.",
    "IMPORT_LOAD": "Load an extract from the case system.",
    "CATALOGUE_VIEW": "Read the rules by which due dates are worked out.",
    "STANDARD_SET": "Set the service's own standards, its school terms, closure days and front-door hours, from a day.",
    "NOTICE_READ": "Read what Sightline tells you.",
    "ACCOUNT_MANAGE": "Open, change and close accounts.",
    "TOLD_VIEW": "See what you have been told of, and say what will be done by when.",
    "TOLD_OVERSEE": "See who has been told of what and has not answered.",
    "UNOWNED_VIEW": "See what nobody could be told of, because there is no account.",
    "ACTION_KEEP": "See your actions, mark them done, change their dates with a reason.",
    "ABSENCE_RECORD": "Record when you are away, and who covers for you.",
    "ABSENCE_MANAGE": "Record when the people of your teams are away, and who covers for them.",
}

_EVERYBODY = {"CHILD_VIEW", "CHILD_SEARCH", "GLASS_BREAK", "NOTICE_READ", "CATALOGUE_VIEW"}
_EVERYBODY |= {"TOLD_VIEW", "ACTION_KEEP", "ABSENCE_RECORD"}
_MANAGES = {"TEAM_VIEW", "RECORD_RESTRICT", "VIEWLOG_VIEW", "TOLD_OVERSEE", "ABSENCE_MANAGE"}

ROLES = {
    role.code: role
    for role in [
        Role(
            "social_worker",
            "Social worker",
            "Holds children. Sees the children of their own teams, and those allocated to them wherever they are.",
            "teams",
            frozenset(_EVERYBODY | {"OWN_CHILDREN_VIEW"}),
        ),
        Role(
            "team_manager",
            "Team manager",
            "Answers for a team. Sees its children, its workers' caseloads and what has escalated.",
            "teams",
            frozenset(_EVERYBODY | _MANAGES | {"OWN_CHILDREN_VIEW"}),
        ),
        Role(
            "service_manager",
            "Service manager",
            "Answers for the teams of a service. Sees their children, their workers' caseloads and what has escalated.",
            "teams",
            frozenset(_EVERYBODY | _MANAGES),
        ),
        Role(
            "head_of_service",
            "Head of service",
            "Answers for the service. Sees every team against every standard, and every child who is not restricted.",
            "all",
            frozenset(_EVERYBODY | _MANAGES | {"SERVICE_VIEW", "IMPORT_VIEW", "UNOWNED_VIEW"}),
        ),
        Role(
            "principal_social_worker",
            "Principal social worker",
            "Answers for practice. Sees every team against every standard; sets the service's own standards, terms and closure days.",
            "all",
            frozenset(_EVERYBODY | {"TEAM_VIEW", "SERVICE_VIEW", "STANDARD_SET"}),
        ),
        Role(
            "reviewing_officer",
            "Independent reviewing officer",
            "Reviews and challenges. Sees looked-after children and children on protection plans.",
            "reviews",
            frozenset(_EVERYBODY | {"REVIEWS_VIEW"}),
        ),
        Role(
            "analyst",
            "Performance analyst",
            "Loads extracts, clears up what could not be used, explains figures.",
            "all",
            frozenset(_EVERYBODY | {"TEAM_VIEW", "SERVICE_VIEW", "IMPORT_VIEW", "IMPORT_LOAD"}),
        ),
        Role(
            "administrator",
            "Administrator",
            "Makes and closes accounts. Sees no child's record.",
            "none",
            frozenset({"ACCOUNT_MANAGE", "NOTICE_READ", "CATALOGUE_VIEW", "UNOWNED_VIEW"}),
        ),
    ]
}
