"""A child is not kept in secure accommodation beyond 72 hours without a court's authority."""

from datetime import date

from sightline.calendars.rules import hours

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="secure_72_hours",
    area="looked_after",
    title="Secure accommodation: 72 hours",
    owes="Court's authority, or leaving secure accommodation",
    starts=("secure_without_order",),
    met_by=("secure_order", "left_secure"),
    within=(hours(72),),
    owed_by="legal",
    escalates=(("social_worker", 0), ("team_manager", 0), ("service_manager", 0), ("head_of_service", 0)),
    legal_status=LegalStatus.LAW,
    source="Children (Secure Accommodation) Regulations 1991 (SI 1991/1505), regulation 10(1) and (2)",
    verified=True,
    notes="72 hours in all, whether or not together, in any 28 days. This clock counts one stay by the hour, through nights and weekends; several stays are added up by the clock beside it. Where the time would run out between noon before and noon after a Sunday or public holiday, and the child had already had more than 48 hours in the 27 days before, it runs to noon on the next ordinary day (regulation 10(3)): that is not worked out here. A child under 13 needs the Secretary of State's approval first. The text read is as made; later amendments were not.",
    reference="LC-27",
    in_force_from=date(1991, 10, 14),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
