"""Contacts and referrals as facts."""

from sightline.facts.project import Says

from .models import Contact, Referral

FACTS = [
    Says("contact", Contact, on="contact_on", attributes=("came_from",)),
    Says("referral", Referral, on="referred_on", attributes=("came_from", "no_further_action")),
    Says("referral_accepted", Referral, on="referred_on", where={"no_further_action": False}),
]
