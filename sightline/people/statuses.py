"""What a child's status means: the rule by which it shows, as published on the child's page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Status:
    """A status in words, with the law it comes from. ``code`` is both the kind of fact that causes it and the word kept in
    ``Child.statuses``; ``colour`` is its badge's."""

    code: str
    title: str
    rule: str
    colour: str


# In the order in which they are shown.
STATUSES = {
    status.code: status
    for status in [
        Status(
            "looked_after",
            "Looked after",
            "The authority cares for the child: under a court order, or by agreement for more than 24 hours "
            "(Children Act 1989, section 22).",
            "purple",
        ),
        Status(
            "child_protection_plan",
            "Child protection plan",
            "A child protection conference decided that the child needs a plan to be safe from significant harm "
            "(Working Together to Safeguard Children).",
            "orange",
        ),
        Status(
            "child_in_need_plan",
            "Child in need plan",
            "The child and family have a plan for the help they are owed (Children Act 1989, section 17).",
            "blue",
        ),
        Status(
            "child_in_need",
            "Child in need",
            "The child needs help to be healthy and to develop well, or is disabled (Children Act 1989, section 17(10)).",
            "teal",
        ),
        Status(
            "care_leaver",
            "Care leaver",
            "The young person was looked after for long enough to be owed support as they leave care "
            "(Children Act 1989, sections 23A to 24).",
            "green",
        ),
    ]
}

HOW_SHOWN = "A status shows while the source holds a period of it that has begun and has not ended."
