"""The eleven lists of an Ofsted ILACS Annex A workbook, declared as data: titles, columns, headers, types and codes."""

from __future__ import annotations

from dataclasses import dataclass, field, make_dataclass
from datetime import date
from typing import Any, Protocol

KINDS = ("id", "text", "date", "count", "code", "yes_no", "words", "postcode", "unused")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list.

    ``kind``: "id" and "text" are trimmed text; "date" a date; "count" a whole number of 0 or more; "code" a value of the code
    set ``codes``; "yes_no" a bool through the code set ``codes``; "words" the text as submitted, but "yes" or "no" where it
    says so; "postcode"; "unused" is recognised and not kept. ``also`` holds other headers in use. ``essential``: without this
    column the list cannot be taken. ``expected``: Annex A says the cell may not be blank. ``before_birth``: the date may come
    before birth, for an unborn child.
    """

    field: str
    header: str
    kind: str = "text"
    also: tuple[str, ...] = ()
    codes: str = ""
    essential: bool = False
    expected: bool = False
    before_birth: bool = False


class Row(Protocol):
    """One row of a list: ``sheet``, ``row`` (the spreadsheet's own number) and the list's fields, ``None`` where blank."""

    sheet: str
    row: int

    def __getattr__(self, name: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class AnnexList:
    """One list: its number, its title, its columns in Annex A's order and its pairs of dates that follow each other."""

    number: int
    title: str
    row_name: str
    columns: tuple[Column, ...]
    periods: tuple[tuple[str, str], ...] = ()
    row_class: type = field(init=False)

    def __post_init__(self) -> None:
        fields: list[tuple[str, Any]] = [("sheet", str), ("row", int)]
        fields += [(column.field, _PYTHON_TYPES[column.kind]) for column in self.kept]
        row_class = make_dataclass(self.row_name, fields, slots=True, module=__name__)
        row_class.__doc__ = f"One row of list {self.number}, {self.title}."
        object.__setattr__(self, "row_class", row_class)

    @property
    def kept(self) -> tuple[Column, ...]:
        """The columns whose values are kept, in the order of the row class's fields."""
        return tuple(column for column in self.columns if column.kind != "unused")

    @property
    def key(self) -> Column:
        """The column that says whom the row is about: the child, or on list 11 the adopter."""
        return self.columns[0]


_PYTHON_TYPES: dict[str, Any] = {
    "id": str | None,
    "text": str | None,
    "words": str | None,
    "code": str | None,
    "postcode": str | None,
    "date": date | None,
    "count": int | None,
    "yes_no": bool | None,
}

CHILD = Column(
    "child",
    "Child Unique ID",
    "id",
    (
        "Child ID",
        "Unique Child ID",
        "Child's Unique ID",
        "Child Unique Identifier",
        "Child Identifier",
        "Child ID Number",
    ),
    essential=True,
    expected=True,
)
GENDER = Column("gender", "Gender", "code", ("Sex",), codes="gender")
ETHNICITY = Column("ethnicity", "Ethnicity", "code", ("Ethnic Origin", "Ethnic Group"), codes="ethnicity")
BORN_ON = Column("born_on", "Date of Birth", "date", ("DOB", "Child's Date of Birth"))
AGE = Column(
    "", "Age of Child (Years)", "unused", ("Age", "Age of Child", "Age (Years)", "Age in Years", "Child's Age")
)
DISABILITY = Column(
    "disability", "Does the Child have a Disability", "yes_no", ("Disability", "Disabled"), codes="disability"
)
TEAM = Column("team", "Allocated Team")
WORKER = Column("worker", "Allocated Worker", also=("Allocated Social Worker",))

_PERSON = (CHILD, GENDER, ETHNICITY, BORN_ON, AGE)
_OWNER = (TEAM, WORKER)


def _date(field: str, header: str, *also: str, essential: bool = False, expected: bool = False) -> Column:
    return Column(field, header, "date", also, essential=essential, expected=expected)


def _unborn(field: str, header: str, *also: str, essential: bool = False, expected: bool = False) -> Column:
    return Column(field, header, "date", also, essential=essential, expected=expected, before_birth=True)


def _code(field: str, header: str, codes: str, *also: str) -> Column:
    return Column(field, header, "code", also, codes=codes)


def _yes_no(field: str, header: str, *also: str, codes: str = "yes_no") -> Column:
    return Column(field, header, "yes_no", also, codes=codes)


def _count(field: str, header: str, *also: str) -> Column:
    return Column(field, header, "count", also)


CONTACTS = AnnexList(
    1,
    "Contacts",
    "Contact",
    (
        *_PERSON,
        _unborn("contact_on", "Date of Contact", "Contact Date", essential=True, expected=True),
        _code("source", "Contact Source", "source", "Source of Contact"),
    ),
)

EARLY_HELP = AnnexList(
    2,
    "Early help assessments",
    "EarlyHelpAssessment",
    (
        *_PERSON,
        _unborn("started_on", "Assessment start date", "Date Assessment Started", essential=True, expected=True),
        _unborn("completed_on", "Assessment completion date", "Date Assessment Completed", "Assessment end date"),
        Column("organisation", "Organisation completing assessment"),
    ),
    periods=(("started_on", "completed_on"),),
)

REFERRALS = AnnexList(
    3,
    "Referrals",
    "Referral",
    (
        *_PERSON,
        _unborn("referred_on", "Date of referral", "Referral Date", essential=True, expected=True),
        _code("source", "Referral Source", "source", "Source of Referral"),
        _yes_no("no_further_action", "Referral NFA?", "Referral No Further Action", codes="no_further_action"),
        _count(
            "referrals_in_12_months",
            "Number of Referrals in Last 12 Months",
            "Number of Referrals in the Last 12 Months",
        ),
        *_OWNER,
    ),
)

ASSESSMENTS = AnnexList(
    4,
    "Assessments",
    "Assessment",
    (
        *_PERSON,
        DISABILITY,
        _unborn(
            "started_on",
            "Continuous Assessment Start Date",
            "Date Continuous Assessment Started",
            "Single Assessment Start Date",
            essential=True,
            expected=True,
        ),
        _yes_no("child_seen", "Child Seen During Continuous Assessment"),
        _unborn(
            "authorised_on",
            "Continuous Assessment Date of Authorisation",
            "Continuous Assessment Authorisation Date",
            "Date of Continuous Assessment Authorisation",
        ),
        Column(
            "needs_support",
            "Was the child assessed as requiring LA children's social care support?",
            "words",
            codes="yes_no",
        ),
        *_OWNER,
    ),
    periods=(("started_on", "authorised_on"),),
)

SECTION_47 = AnnexList(
    5,
    "Section 47 enquiries and initial child protection conferences",
    "Section47Enquiry",
    (
        *_PERSON,
        DISABILITY,
        _unborn(
            "strategy_discussion_on",
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            "Strategy discussion initiating S47 Enquiry Start Date",
            "Date of strategy discussion initiating Section 47 Enquiry",
            essential=True,
            expected=True,
        ),
        _yes_no("conference_unnecessary", "Was an Initial Child Protection Conference deemed unnecessary?"),
        _unborn(
            "conference_on", "Date of Initial Child Protection Conference", "Initial Child Protection Conference Date"
        ),
        _yes_no("resulted_in_plan", "Did the Initial Child Protection Conference Result in a Child Protection Plan"),
        _count(
            "enquiries_in_12_months",
            "Number of Section 47 Enquiries in the last 12 months",
            "Number of S47 Enquiries in the last 12 months",
            "Number of Section 47 Enquiries in the last 12 months (not including current Section 47 enquiry)",
        ),
        _count(
            "conferences_in_12_months",
            "Number of ICPCs in the last 12 months",
            "Number of Initial Child Protection Conferences in the last 12 months",
            "Number of ICPCs in the last 12 months (not including current ICPC)",
        ),
        *_OWNER,
    ),
)

CHILDREN_IN_NEED = AnnexList(
    6,
    "Children in need",
    "ChildInNeed",
    (
        *_PERSON,
        DISABILITY,
        _unborn("started_on", "CIN Start Date", "Child in Need Start Date", essential=True),
        _code("primary_need", "Primary Need Code", "need", "Primary Need"),
        _unborn("last_seen_on", "Date Child Was Last Seen", "Date Last Seen"),
        _unborn("closed_on", "CIN Closure Date", "CIN End Date", "Child in Need Closure Date"),
        _code("closure_reason", "Reason for Closure", "closure_reason", "Closure Reason"),
        _code("case_status", "Case Status", "case_status"),
        *_OWNER,
    ),
    periods=(("started_on", "closed_on"),),
)

CHILD_PROTECTION = AnnexList(
    7,
    "Child protection plans",
    "ChildProtectionPlan",
    (
        *_PERSON,
        DISABILITY,
        _unborn("started_on", "Child Protection Plan Start Date", "CP Plan Start Date", essential=True, expected=True),
        _code("initial_category", "Initial Category of Abuse", "abuse"),
        _code("latest_category", "Latest Category of Abuse", "abuse"),
        _unborn("last_visit_on", "Date of the Last Statutory Visit", "Date of Last Statutory Visit"),
        _yes_no("seen_alone", "Was the Child Seen Alone?", codes="seen_alone"),
        _unborn("latest_review_on", "Date of latest review conference", "Date of the latest review conference"),
        _unborn("ended_on", "Child Protection Plan End Date", "CP Plan End Date"),
        _yes_no(
            "emergency_protection",
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            "Subject to Emergency Protection Order or Protected Under Police Powers in the Last Six Months",
        ),
        _count("previous_plans", "Number of Previous Child Protection Plans"),
        *_OWNER,
    ),
    periods=(("started_on", "ended_on"),),
)

CHILDREN_IN_CARE = AnnexList(
    8,
    "Children in care",
    "ChildInCare",
    (
        *_PERSON,
        _yes_no(
            "unaccompanied",
            "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            "UASC within the Last 12 Months",
        ),
        DISABILITY,
        _date(
            "started_on", "Date Started to be Looked After", "Date Became Looked After", essential=True, expected=True
        ),
        _code("category_of_need", "Child's Category of Need", "need", "Category of Need"),
        _yes_no(
            "second_period",
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
        ),
        _date("legal_status_on", "Start date of current legal status", "Current Legal Status Start Date"),
        _code("legal_status", "Child's Legal Status", "legal_status", "Legal Status", "Current Legal Status"),
        _date("latest_review_on", "Date of Latest Statutory Review", "Date of the Latest Statutory Review"),
        _date("last_visit_on", "Date of Last Social Work Visit", "Date of the Last Social Work Visit"),
        _code("permanence_plan", "What is the permanence plan for this child?", "permanence_plan", "Permanence Plan"),
        _date("last_iro_contact_on", "Date of Last IRO Visit / Contact to the Child"),
        _date("last_health_assessment_on", "Date of Last Health Assessment"),
        _date("last_dental_check_on", "Date of Last Dental Check"),
        _count("placements_in_12_months", "Number of Placements in the Last 12 months"),
        _date("ceased_on", "Date Ceased to be Looked After"),
        _code("reason_ceased", "Reason Ceased to be Looked After", "reason_ceased"),
        _date("placement_on", "Start Date of Most Recent Placement"),
        _code("placement_type", "Placement Type", "placement_type"),
        _code("placement_provider", "Placement Provider", "placement_provider"),
        Column("placement_postcode", "Placement postcode", "postcode"),
        Column("placement_urn", "URN of Placement", "id", ("Placement URN",)),
        _code("placement_location", "Placement Location", "placement_location"),
        Column("placement_authority", "LA of Placement", also=("Placement LA",)),
        _count(
            "missing_episodes",
            "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
        ),
        _count(
            "absent_episodes",
            "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
        ),
        _yes_no(
            "return_interview_offered",
            "Was the child offered a Return Interview after their last missing episode (Y/N)?",
        ),
        _yes_no(
            "return_interview_accepted",
            "Did the child accept a Return Interview after their last missing episode (Y/N)?",
        ),
        *_OWNER,
    ),
    periods=(("started_on", "ceased_on"),),
)

CARE_LEAVERS = AnnexList(
    9,
    "Care leavers",
    "CareLeaver",
    (
        *_PERSON,
        _yes_no(
            "unaccompanied",
            "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)",
            "UASC, or formerly UASC if 18 or over",
        ),
        DISABILITY,
        *_OWNER,
        Column(
            "personal_adviser", "Allocated Personal Advisor", also=("Allocated Personal Adviser", "Personal Adviser")
        ),
        Column("eligibility", "Eligibility Category", "code", codes="eligibility", essential=True),
        _date("latest_pathway_review_on", "Latest Pathway Plan Review Date", "Date of Latest Pathway Plan Review"),
        _code("in_touch", "LA in Touch", "in_touch"),
        _date("latest_contact_on", "Latest Date of Contact", "Date of Latest Contact"),
        _code("accommodation", "Type of Accommodation", "accommodation", "Accommodation Type"),
        _code("accommodation_suitability", "Suitability of Accommodation", "suitability", "Accommodation Suitability"),
        _code("activity", "Activity Status", "activity"),
    ),
)

ADOPTION = AnnexList(
    10,
    "Adoption",
    "AdoptionCase",
    (
        CHILD,
        Column("family", "Family identifier", "id", ("Family ID",)),
        GENDER,
        ETHNICITY,
        BORN_ON,
        AGE,
        DISABILITY,
        _date("entered_care_on", "Date the Child Entered Care", "Date Child Entered Care"),
        _date(
            "decision_on",
            "Date of Decision that Child Should be Placed for Adoption",
            "Date of the Decision that the Child Should be Placed for Adoption",
            essential=True,
            expected=True,
        ),
        _date("placement_order_on", "Date of Placement Order"),
        _date("matched_on", "Date of Matching Child and Prospective Adopters"),
        _date("placed_on", "Date Placed for Adoption"),
        _date("adoption_order_on", "Date of Adoption Order"),
        _date(
            "decision_reversed_on",
            "Date of Decision that Child Should No Longer be Placed for Adoption",
            "Date of the Decision that the Child Should No Longer be Placed for Adoption",
        ),
        _code("reversal_reason", "Reason Why Child No Longer Placed for Adoption", "reversal_reason"),
        _date(
            "fostering_for_adoption_on",
            "Date the child was placed for fostering in FFA or concurrent planning placement",
            "Date the child was placed in FFA or concurrent planning placement",
        ),
    ),
    periods=(("decision_on", "decision_reversed_on"), ("placed_on", "adoption_order_on")),
)

ADOPTERS = AnnexList(
    11,
    "Adopters",
    "Adopter",
    (
        Column(
            "adopter",
            "Individual adopter identifier",
            "id",
            ("Individual Adopter ID", "Adopter identifier", "Adopter ID"),
            essential=True,
            expected=True,
        ),
        Column("family", "Family identifier", "id", ("Family ID",)),
        GENDER,
        ETHNICITY,
        Column("disability", "Disability", "yes_no", ("Does the Adopter have a Disability",), codes="disability"),
        _yes_no(
            "fostering_for_adoption",
            "Is the (prospective) adopter fostering for adoption?",
            "Is the prospective adopter fostering for adoption",
        ),
        _date("enquiry_on", "Date enquiry received", essential=True, expected=True),
        _date("stage_one_started_on", "Date Stage 1 started"),
        _date("stage_one_ended_on", "Date Stage 1 ended"),
        _date("stage_two_started_on", "Date Stage 2 started"),
        _date("stage_two_ended_on", "Date Stage 2 ended"),
        _date("application_on", "Date application submitted"),
        _date("approved_on", "Date application approved"),
        _date("matched_on", "Date adopter matched with child(ren)"),
        _date("placed_on", "Date child/children placed with adopter(s)"),
        _count("children_placed", "No. of children placed", "Number of children placed"),
        _date("adoption_order_on", "Date of Adoption Order"),
        _date("left_on", "Date of leaving adoption process"),
        _code("leaving_reason", "Reason for leaving adoption process", "leaving_reason"),
    ),
    periods=(
        ("stage_one_started_on", "stage_one_ended_on"),
        ("stage_two_started_on", "stage_two_ended_on"),
    ),
)

LISTS: dict[int, AnnexList] = {
    each.number: each
    for each in (
        CONTACTS,
        EARLY_HELP,
        REFERRALS,
        ASSESSMENTS,
        SECTION_47,
        CHILDREN_IN_NEED,
        CHILD_PROTECTION,
        CHILDREN_IN_CARE,
        CARE_LEAVERS,
        ADOPTION,
        ADOPTERS,
    )
}
