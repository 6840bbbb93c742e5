"""Social care gives its advice for an education, health and care needs assessment."""

from datetime import date

from sightline.calendars.rules import weeks

from ...clock import Clock, LegalStatus

CLOCK = Clock(
    code="ehc_advice",
    title="Social care advice for an education, health and care plan",
    owes="Social care advice",
    area="assessments",
    starts=("ehc_advice_asked_for",),
    met_by=("ehc_advice_given",),
    ends_by=("ehc_advice_limit_lifted",),
    threaded=True,
    restarts=False,
    within=(weeks(6),),
    owed_by="team_manager",
    escalates=(("social_worker", -5), ("team_manager", 0), ("service_manager", 5), ("head_of_service", 10)),
    legal_status=LegalStatus.LAW,
    source="Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulations 6(1)(e) and 8(1)",
    verified=True,
    notes="Six weeks of the calendar, school holidays included. Regulation 8(2) lifts the limit where, in those weeks, an appointment for an examination or test was missed and in other exceptional circumstances: record that, and nothing more is owed by this date. From 1 May to 25 September 2020 the limit was relaxed for reasons of coronavirus (SI 2020/471); those months are counted here as usual.",
    reference="AS-08",
    in_force_from=date(2014, 9, 1),
    owner="Principal social worker",
    checker="Performance analyst",
    review_by=date(2027, 9, 30),
)
