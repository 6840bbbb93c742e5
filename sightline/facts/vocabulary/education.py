"""The education of looked-after children: kinds of fact."""

from .kind import Kind

KINDS = [
    Kind("personal_education_plan", "Personal education plan made", "the personal education plan"),
    Kind("personal_education_plan_review", "Personal education plan reviewed", "the review of the education plan"),
    Kind("school_place_needed", "Move disrupted the child's schooling", "the move"),
    Kind("school_place_started", "Child started at a school", "starting at a school"),
    Kind("key_stage_4_move_proposed", "Move in key stage 4 proposed", "the day planned for the move"),
    Kind("key_stage_4_move_approved", "Move in key stage 4 approved", "the approval"),
    Kind("key_stage_4_move_withdrawn", "Proposed move in key stage 4 withdrawn", "the withdrawal of the proposal"),
    Kind("permanently_excluded", "Permanently excluded", "the permanent exclusion"),
    Kind(
        "suspended_from_school",
        "Suspended from school",
        "the first day of the suspension",
        spell=True,
        the_end="the end of the suspension",
    ),
    Kind("exclusion_cancelled", "Exclusion cancelled or child reinstated", "the end of the exclusion"),
    Kind("alternative_education_started", "Full-time education provided", "the start of full-time education"),
    Kind("out_of_school", "Out of school", "the last day on roll", spell=True, the_end="the start at a school"),
    Kind("out_of_school_review", "Out-of-school case reviewed", "the review"),
]
