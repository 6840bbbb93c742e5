"""Derived of children waiting for an adoptive family."""

from .what import Regime

DERIVED = [
    Regime(
        code="waiting_for_adoption",
        title="Authorised to be placed for adoption, not yet placed",
        the="the authority to place for adoption",
        all_of=("looked_after", "authority_to_place"),
        none_of=("adoptive_placement",),
        until_age=18,
        source="Adoption Agencies Regulations 2005 (SI 2005/389), regulation 36(1)",
    ),
]
