"""The front door: what is derived."""

from sightline.calendars.rules import months

from .what import Count

DERIVED = [
    Count(
        code="re_referral",
        title="Referred again within 12 months",
        the="the re-referral",
        of=("referral",),
        count=2,
        within=months(12),
        source="Department for Education: re-referrals within 12 months of a previous referral",
    ),
]
