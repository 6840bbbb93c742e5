"""Derived of children on the road to adoption: who waits for a family, and who awaits the first review in it."""

from .what import Regime, Until

DERIVED = [
    Until(
        code="adoptive_placement_before_review",
        title="Placed for adoption, before the first review",
        the="the placement for adoption",
        of="adoptive_placement",
        until_first=("adoption_review", "looked_after_review"),
        source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(4)",
    ),
    Regime(
        code="waiting_for_adoption",
        title="Authorised to be placed for adoption, not yet placed",
        the="the authority to place for adoption",
        all_of=("looked_after", "authority_to_place"),
        none_of=("adoptive_placement",),
        source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(1)",
    ),
]
