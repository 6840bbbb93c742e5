"""Contacts and referrals: how a child first comes to notice."""

from django.db import models

from sightline.facts.records import Record


class Contact(Record):
    """Somebody told the front door about a child. ``came_from`` is the DfE source code (1A … 10)."""

    contact_on = models.DateField()
    came_from = models.CharField(max_length=10, blank=True)


class Referral(Record):
    """A request for children's social care to act. ``no_further_action`` is null where the source does not say."""

    referred_on = models.DateField()
    came_from = models.CharField(max_length=10, blank=True)
    no_further_action = models.BooleanField(null=True)
    referrals_in_12_months = models.IntegerField(null=True)
