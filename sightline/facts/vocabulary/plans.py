"""Children in need: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind(
        "child_in_need",
        "Child in need",
        "becoming a child in need",
        spell=True,
        the_end="no longer being a child in need",
    ),
    Kind("child_in_need_plan", "Child in need plan", "the start of the child in need plan", spell=True),
    Kind("child_in_need_visit", "Child in need visit", "the day the child was seen"),
    Kind("child_in_need_agreed", "Agreed that a child in need plan is needed", "the decision that a plan was needed"),
    Kind(
        "stepped_down_to_child_in_need",
        "Stepped down from child protection to child in need",
        "the step down from child protection",
    ),
    Kind("child_in_need_review", "Child in need review", "the child in need review"),
    Kind("child_in_need_senior_review", "Senior review of a child in need plan", "the senior review"),
    Kind("disability_support", "Long-term support for a disabled child", "the start of long-term support", spell=True),
    Kind("closure_decided", "Decision to close", "the decision to close"),
    Kind("closure_recorded", "Closure recorded, and family and partners told", "the record of the closure"),
    Kind("short_break", "Short break", "the start of the short break", spell=True),
    Kind(
        "full_care_planning",
        "Care planned as for any looked-after child",
        "the decision to plan as for any looked-after child",
    ),
]
