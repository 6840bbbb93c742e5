"""Adoption: a child's road to an adoptive family, and the people who adopt."""

from django.db import models

from sightline.facts.records import Record, Version


class AdoptionCase(Record):
    """A child for whom adoption has been the plan in the last year."""

    family = models.CharField(max_length=60, blank=True)
    entered_care_on = models.DateField(null=True)
    decision_on = models.DateField(null=True)
    placement_order_on = models.DateField(null=True)
    matched_on = models.DateField(null=True)
    placed_on = models.DateField(null=True)
    adoption_order_on = models.DateField(null=True)
    decision_reversed_on = models.DateField(null=True)
    reversal_reason = models.CharField(max_length=10, blank=True)
    fostering_for_adoption_on = models.DateField(null=True)


class Adopter(Version):
    """An adult in contact with the adoption agency. ``key`` is the agency's own id for the adult."""

    family = models.CharField(max_length=60, blank=True)
    gender = models.CharField(max_length=20, blank=True)
    ethnicity = models.CharField(max_length=10, blank=True)
    disability = models.BooleanField(null=True)
    fostering_for_adoption = models.BooleanField(null=True)
    enquiry_on = models.DateField(null=True)
    stage_one_started_on = models.DateField(null=True)
    stage_one_ended_on = models.DateField(null=True)
    stage_two_started_on = models.DateField(null=True)
    stage_two_ended_on = models.DateField(null=True)
    application_on = models.DateField(null=True)
    approved_on = models.DateField(null=True)
    matched_on = models.DateField(null=True)
    placed_on = models.DateField(null=True)
    children_placed = models.IntegerField(null=True)
    adoption_order_on = models.DateField(null=True)
    left_on = models.DateField(null=True)
    leaving_reason = models.CharField(max_length=10, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["source", "key"], condition=models.Q(superseded_at__isnull=True), name="adopter_one_current"
            )
        ]
